//! What is left with the mitigations adopted (rubric 1.9, 9): on a copy, tied to named findings, never a discount.

use super::case::{Case, CaseFinding, Hashes, Standing};
use super::outcome::Outcome;
use crate::closed_set::ClosedSet;
use crate::document::{Assessment, Direction, Mitigation, MitigationStatus};
use crate::rubric::{Field, Interval};

/// The verdict that is left, printed beside the original and never instead of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Residual {
    /// With the mitigations that stand in the text.
    pub in_text: Interval,
    /// With the proposed ones adopted as well.
    pub proposed: Interval,
}

impl Residual {
    pub(super) fn of(assessment: &Assessment, case: &Case) -> Option<Self> {
        let hashes = Hashes::of(assessment);
        let verdict = |adopted: &dyn Fn(&&Mitigation) -> bool| {
            let mitigations = assessment.mitigations.iter().filter(adopted);
            Outcome::of(
                &mitigations
                    .fold(case.clone(), |case, mitigation| apply(case, mitigation, &hashes)),
            )
            .verdict
        };
        let in_text = verdict(&|mitigation| mitigation.status == Some(MitigationStatus::InText));
        let proposed = verdict(&|_| true);
        (!assessment.mitigations.is_empty()).then_some(Self { in_text, proposed })
    }
}

fn apply(mut case: Case, mitigation: &Mitigation, hashes: &Hashes<'_>) -> Case {
    let quoted = hashes.any_current(&mitigation.clauses);
    let touched = |finding: &&mut CaseFinding| {
        finding.direction == Direction::Harm && mitigation.findings.contains(&finding.id)
    };
    for finding in case.findings.iter_mut().filter(touched) {
        for field in Field::ALL {
            if let Some(&span) = mitigation.set.get(*field) {
                let judged = &mut finding.judgements.0[*field as usize];
                *judged = if quoted { judged.lowered_by(span) } else { judged.lo_lowered_by(span) };
            }
        }
        finding.standing = match (mitigation.remove.0, quoted) {
            (true, true) => Standing::Removed,
            // A clause that removes it outweighs a promise to: order never matters.
            (true, false) if finding.standing == Standing::Stands => Standing::Doubtful,
            _ => finding.standing,
        };
    }
    case
}
