//! Whether the verdict hangs on one cell of the published tables: every edit of a single cell by one that keeps them
//! sound, and how many leave the verdict as it is (rubric 3, 9).

use std::sync::LazyLock;

use crate::document::Direction;
use crate::framework::CRITERIA;
use crate::rubric::{Interval, v1};
use crate::score::{Case, CaseFinding, Outcome, Standing, Status};

type T1 = [[[u8; 3]; 3]; 3];
type T2 = [[u8; 3]; 4];

/// The levels of all vectors under one pair of tables.
type Levels = [u8; 81];

/// In how many edited rubrics the verdict is the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Robustness {
    /// Unchanged in so many.
    pub unchanged: u32,
    /// Of so many.
    pub of: u32,
}

static EDITED: LazyLock<Vec<Levels>> = LazyLock::new(edited);

impl Robustness {
    pub(super) fn of(case: &Case, outcome: &Outcome) -> Self {
        let vectors: Vec<_> = case.findings.iter().filter_map(Placed::of).collect();
        let same = EDITED
            .iter()
            .filter(|levels| verdict(&vectors, outcome, levels) == outcome.verdict)
            .count();
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Self { unchanged: count(same), of: count(EDITED.len()) }
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

fn place(vector: [u8; 4]) -> usize {
    vector.iter().fold(0, |sum, value| 3 * sum + usize::from(value - 1))
}

fn verdict(findings: &[Placed], outcome: &Outcome, levels: &Levels) -> Interval {
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
        let contribution = |level| v1::contribution(*criterion, level);
        worst.join(Interval { lo: contribution(harm[index].lo), hi: contribution(hi) })
    })
}

fn levels(t1: &T1, t2: &T2) -> Levels {
    std::array::from_fn(|index| {
        let severity = t1[index / 27][index / 9 % 3][index / 3 % 3];
        t2[usize::from(severity - 1)][index % 3]
    })
}

/// Never falls when one judgement rises.
fn is_monotone(levels: &Levels) -> bool {
    let rises =
        |index: usize, step: usize| index / step % 3 == 2 || levels[index + step] >= levels[index];
    (0..levels.len()).all(|index| [27, 9, 3, 1].into_iter().all(|step| rises(index, step)))
}

fn edited() -> Vec<Levels> {
    let mut found = Vec::new();
    let mut keep = |t1: &T1, t2: &T2| {
        let levels = levels(t1, t2);
        if is_monotone(&levels) {
            found.push(levels);
        }
    };
    for value in 0..27 {
        for changed in neighbours(v1::T1[value / 9][value / 3 % 3][value % 3]) {
            let mut t1 = v1::T1;
            t1[value / 9][value / 3 % 3][value % 3] = changed;
            keep(&t1, &v1::T2);
        }
    }
    for value in 0..12 {
        for changed in neighbours(v1::T2[value / 3][value % 3]) {
            let mut t2 = v1::T2;
            t2[value / 3][value % 3] = changed;
            keep(&v1::T1, &t2);
        }
    }
    found
}

/// One less and one more, within 1 to 4.
fn neighbours(value: u8) -> impl Iterator<Item = u8> {
    [value - 1, value + 1].into_iter().filter(|value| (1..=4).contains(value))
}

#[cfg(test)]
mod tests {
    #[test]
    fn there_are_thirty_five_such_edits() {
        assert_eq!(super::EDITED.len(), 35);
    }
}
