//! How many steps of single judgements away another verdict is (rubric 3, 9).

use crate::closed_set::ClosedSet;
use crate::document::Direction;
use crate::framework::Criterion;
use crate::score::{Case, CaseFinding, Outcome, Standing};

/// Steps to each other verdict, by its number 0 to 4; none where it is the present lower end or on its other side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Radius {
    /// To bring the lower end down to at most this.
    pub down: [Option<u32>; 5],
    /// To bring it up to at least this.
    pub up: [Option<u32>; 5],
}

impl Radius {
    pub(super) fn of(case: &Case, outcome: &Outcome) -> Self {
        let lo = outcome.verdict.lo;
        let at = |target: usize| u8::try_from(target).unwrap_or(u8::MAX);
        Self {
            down: std::array::from_fn(|target| (at(target) < lo).then(|| down(case, at(target)))),
            up: std::array::from_fn(|target| {
                (at(target) > lo).then(|| up(case, at(target))).flatten()
            }),
        }
    }
}

/// Every criterion above the target must come down: the worst of its findings tells how far.
fn down(case: &Case, target: u8) -> u32 {
    let mut furthest = [0u32; crate::framework::CRITERIA];
    for finding in &case.findings {
        let level = finding.harm().lo;
        if case.rubric.contribution(finding.criterion, level) <= target {
            continue;
        }
        if let Some(needed) = case.rubric.smallest_level(finding.criterion, target + 1) {
            let steps = case.rubric.steps().down(finding.judgements.lower(), needed - 1);
            let place = &mut furthest[finding.criterion.index()];
            *place = (*place).max(steps);
        }
    }
    furthest.iter().sum()
}

/// One criterion that comes up is enough: by a finding that is there, or by a new one.
fn up(case: &Case, target: u8) -> Option<u32> {
    let anew = Criterion::ALL.iter().filter_map(|criterion| {
        let needed = case.rubric.smallest_level(*criterion, target)?;
        Some(1 + case.rubric.steps().up([1; 4], needed))
    });
    let there = case.findings.iter().filter(|one| counts(one)).filter_map(|finding| {
        let needed = case.rubric.smallest_level(finding.criterion, target)?;
        let steps = case.rubric.steps().up(finding.judgements.lower(), needed);
        Some(steps + u32::from(finding.harm().lo == 0))
    });
    anew.chain(there).min()
}

fn counts(finding: &CaseFinding) -> bool {
    finding.direction != Direction::Benefit && finding.standing != Standing::Removed
}
