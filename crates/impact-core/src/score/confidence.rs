//! How sure: two claims with two logics, never one number (rubric 1.8, 9).

use super::Status;
use super::case::Case;
use super::outcome::Outcome;
use crate::closed_set::ClosedSet;
use crate::framework::Criterion;

/// 1 low, 2 medium, 3 high; 0 where a criterion was not searched; `None` where nothing is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confidence {
    /// "At least the lower end": as good as the best-supported finding that carries it.
    pub at_least: Option<u8>,
    /// "Not worse than the upper end": as good as the weakest search that could have found worse.
    pub not_worse: Option<u8>,
}

impl Confidence {
    pub(super) fn of(outcome: &Outcome, case: &Case) -> Self {
        Self { at_least: at_least(outcome, case), not_worse: not_worse(outcome, case) }
    }
}

fn at_least(outcome: &Outcome, case: &Case) -> Option<u8> {
    if outcome.verdict.lo == 0 {
        return None;
    }
    let carriers = case.findings.iter().filter(|finding| {
        case.rubric.contribution(finding.criterion, finding.harm().lo) >= outcome.verdict.lo
    });
    let support = carriers.map(|finding| {
        let flagged = case.search(finding.criterion).disagreement;
        finding.evidence.saturating_sub(u8::from(flagged)).max(1)
    });
    support.max()
}

fn not_worse(outcome: &Outcome, case: &Case) -> Option<u8> {
    let could_be_worse =
        |criterion: &&Criterion| case.rubric.contribution(**criterion, 4) > outcome.verdict.hi;
    let search = |criterion: &Criterion| {
        let search = case.search(*criterion);
        match (search.status, search.disagreement) {
            (Status::Complete, true) => search.review.min(2),
            (Status::Complete, false) => search.review,
            _ => 0,
        }
    };
    Criterion::ALL.iter().filter(could_be_worse).map(search).min()
}
