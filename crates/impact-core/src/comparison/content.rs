//! What was judged on a criterion, apart from the words: two drafts with the same content are unchanged there, even
//! where a level is a range.

use crate::closed_set::ClosedSet;
use crate::document::{Assessment, Current, Direction, FindingId};
use crate::framework::{CRITERIA, Criterion};
use crate::hash::Sha256;
use crate::score::{Case, CaseFinding, Status};

/// The content of a criterion (rubric 9, Compare).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Content {
    status: Status,
    /// What nobody examined is the same only in the same text.
    text: Option<Sha256>,
    /// Sorted: the order in which findings stand says nothing.
    findings: Vec<Judged>,
}

/// A finding without its name, its words and its sources.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Judged {
    direction: Direction,
    spans: [(u8, u8); 4],
    removal: Removal,
    support: Support,
}

/// Whether anything stands behind it: how much changes no level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Support {
    None,
    Some,
}

impl Support {
    fn of(finding: &CaseFinding) -> Self {
        match finding.evidence {
            0 => Self::None,
            _ => Self::Some,
        }
    }
}

/// Whether a mitigation would take it away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Removal {
    None,
    Promised,
    Quoted,
}

/// The content of every criterion.
pub(super) fn of(
    assessment: &Assessment,
    current: &Current<'_>,
    case: &Case,
) -> [Content; CRITERIA] {
    let text = current.text_sha256();
    std::array::from_fn(|index| {
        let criterion = Criterion::ALL[index];
        let status = case.search(criterion).status;
        let here = case.findings.iter().filter(|finding| finding.criterion == criterion);
        let mut findings: Vec<Judged> = here
            .map(|finding| Judged {
                direction: finding.direction,
                spans: finding.judgements.0.map(|span| (span.lo(), span.hi())),
                removal: removal(assessment, current, finding.direction, &finding.id),
                support: Support::of(finding),
            })
            .collect();
        crate::order::sort(&mut findings);
        let text = (status != Status::Complete).then(|| text.clone());
        Content { status, text, findings }
    })
}

fn removal(
    assessment: &Assessment,
    current: &Current<'_>,
    direction: Direction,
    id: &FindingId,
) -> Removal {
    let marks =
        assessment
            .mitigations
            .iter()
            .filter(|mitigation| mitigation.remove.0 && direction == Direction::Harm)
            .filter(|mitigation| mitigation.findings.contains(id))
            .map(|mitigation| {
                if current.any(&mitigation.clauses) { Removal::Quoted } else { Removal::Promised }
            });
    marks.max().unwrap_or(Removal::None)
}
