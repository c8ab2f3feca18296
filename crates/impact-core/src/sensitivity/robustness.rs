//! Whether the verdict hangs on one cell of the published tables: every edit of a single cell by one that keeps them
//! sound, and how many leave the verdict as it is (rubric 3, 9).

use crate::document::Direction;
use crate::framework::CRITERIA;
use crate::rubric::{Interval, Levels, Rubric, place};
use crate::score::{Case, CaseFinding, Outcome, Standing, Status};

/// In how many edited rubrics the verdict is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Robustness {
    /// Unchanged in so many.
    pub unchanged: u32,
    /// Of so many.
    pub of: u32,
}

impl Robustness {
    pub(super) fn of(case: &Case, outcome: &Outcome) -> Self {
        let vectors: Vec<_> = case.findings.iter().filter_map(Placed::of).collect();
        let edited = case.rubric.edited();
        let is_same =
            |levels: &&Levels| verdict(&vectors, outcome, case.rubric, levels) == outcome.verdict;
        let same = edited.iter().filter(is_same).count();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { unchanged: count(same), of: count(edited.len()) }
    }
}

/// A finding that can harm: where it stands, and the places of its vectors.
struct Placed {
    criterion: crate::Criterion,
    is_established: bool,
    lower: usize,
    upper: usize,
}

impl Placed {
    fn of(finding: &CaseFinding) -> Option<Self> {
        let harms =
            finding.direction != Direction::Benefit && finding.standing != Standing::Removed;
        let is_established = finding.direction == Direction::Harm
            && finding.evidence > 0
            && finding.standing == Standing::Stands;
        let (lower, upper) = (finding.judgements.lower(), finding.judgements.upper());
        harms.then(|| Self {
            criterion: finding.criterion,
            is_established,
            lower: place(lower),
            upper: place(upper),
        })
    }
}

fn verdict(findings: &[Placed], outcome: &Outcome, rubric: &Rubric, levels: &Levels) -> Interval {
    let mut harm = [Interval::NONE; CRITERIA];
    for finding in findings {
        let lo = if finding.is_established { levels[finding.lower] } else { 0 };
        let index = finding.criterion.index();
        harm[index] = harm[index].join(Interval { lo, hi: levels[finding.upper] });
    }
    let criteria = <crate::Criterion as crate::closed_set::ClosedSet>::ALL;
    criteria.iter().fold(Interval::NONE, |worst, criterion| {
        let index = criterion.index();
        let open = outcome.status[index] != Status::Complete;
        let hi = if open { 4 } else { harm[index].hi };
        worst.join(rubric.contributions(*criterion, Interval { lo: harm[index].lo, hi }))
    })
}
