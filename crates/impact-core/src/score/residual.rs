//! What is left with the mitigations adopted (rubric 1.9, 9): on a copy, tied to named findings, never a discount.

use std::collections::BTreeMap;

use super::case::{Case, CaseFinding, Standing};
use super::outcome::Outcome;
use crate::closed_set::ClosedSet;
use crate::document::{Assessment, Current, Direction, FindingId, Mitigation, MitigationStatus};
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
    pub(super) fn of(assessment: &Assessment, case: &Case, current: &Current<'_>) -> Option<Self> {
        let places: BTreeMap<FindingId, usize> = case
            .findings
            .iter()
            .enumerate()
            .map(|(at, finding)| (finding.id.clone(), at))
            .collect();
        let verdict = |adopted: &dyn Fn(&&Mitigation) -> bool| {
            let mut case = case.clone();
            for mitigation in assessment.mitigations.iter().filter(adopted) {
                let quoted = current.any(&mitigation.clauses);
                for place in mitigation.findings.iter().filter_map(|id| places.get(id)) {
                    lessen(&mut case.findings[*place], mitigation, quoted);
                }
            }
            Outcome::of(&case).verdict
        };
        let in_text = verdict(&|mitigation| mitigation.status == Some(MitigationStatus::InText));
        let proposed = verdict(&|_| true);
        (!assessment.mitigations.is_empty()).then_some(Self { in_text, proposed })
    }
}

/// What a mitigation makes of a finding that it names: of a harm alone.
fn lessen(finding: &mut CaseFinding, mitigation: &Mitigation, quoted: bool) {
    if finding.direction != Direction::Harm {
        return;
    }
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
