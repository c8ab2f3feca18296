//! Levels and verdict: maxima through a profile, harm and benefit on separate tracks (rubric 1.6, 1.7).

use super::case::Case;
use super::{Status, case::CaseFinding};
use crate::closed_set::ClosedSet;
use crate::document::Direction;
use crate::framework::{Block, CRITERIA, Criterion};
use crate::rubric::{Interval, Rubric};

/// What the rubric makes of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The rubric that was asked.
    pub rubric: &'static Rubric,
    /// Harm per criterion.
    pub harm: [Interval; CRITERIA],
    /// Benefit per criterion.
    pub benefit: [Interval; CRITERIA],
    /// Status per criterion.
    pub status: [Status; CRITERIA],
    /// The verdict, 0 to 4.
    pub verdict: Interval,
    /// The upper end of the verdict on recorded findings alone: without the 4 of what nobody examined.
    pub recorded_hi: u8,
    /// Criteria with an `either` finding, in order.
    pub ambiguous: Vec<Criterion>,
}

impl Outcome {
    /// What the rubric makes of this case.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut harm = [Interval::NONE; CRITERIA];
        let mut benefit = [Interval::NONE; CRITERIA];
        for finding in &case.findings {
            let index = finding.criterion.index();
            harm[index] = harm[index].join(finding.harm());
            benefit[index] = benefit[index].join(finding.benefit());
        }
        let rubric = case.rubric;
        let recorded_hi = worst(rubric, &harm).hi;
        let status = case.searches.map(|search| search.status);
        for index in 0..CRITERIA {
            if status[index] != Status::Complete {
                harm[index].hi = 4;
                benefit[index].hi = 4;
            }
        }
        let verdict = worst(rubric, &harm);
        let either = |criterion: &Criterion| {
            let is_either = |finding: &CaseFinding| {
                finding.criterion == *criterion && finding.direction == Direction::Either
            };
            case.findings.iter().any(is_either)
        };
        let ambiguous = Criterion::ALL.iter().copied().filter(either).collect();
        Self { rubric, harm, benefit, status, verdict, recorded_hi, ambiguous }
    }

    /// Harm of a block: the worst of its criteria at both ends.
    #[must_use]
    pub fn block_harm(&self, block: Block) -> Interval {
        block
            .criteria()
            .fold(Interval::NONE, |worst, criterion| worst.join(self.harm[criterion.index()]))
    }

    /// Benefit of a block: printed beside the harm, never combined with it.
    #[must_use]
    pub fn block_benefit(&self, block: Block) -> Interval {
        block
            .criteria()
            .fold(Interval::NONE, |best, criterion| best.join(self.benefit[criterion.index()]))
    }

    /// How many criteria are not completely examined.
    #[must_use]
    pub fn incomplete(&self) -> usize {
        self.status.iter().filter(|status| **status != Status::Complete).count()
    }

    /// Criteria with established harm and established benefit.
    #[must_use]
    pub fn mixed(&self) -> Vec<Criterion> {
        let both = |criterion: &Criterion| {
            self.harm[criterion.index()].lo >= 1 && self.benefit[criterion.index()].lo >= 1
        };
        Criterion::ALL.iter().copied().filter(both).collect()
    }

    /// Some harm and some benefit are established, wherever.
    #[must_use]
    pub fn tradeoff(&self) -> bool {
        self.harm.iter().any(|interval| interval.lo >= 1)
            && self.benefit.iter().any(|interval| interval.lo >= 1)
    }

    /// The fifteen established contributions, worst first, as digits (rubric 9).
    #[must_use]
    pub fn leximax(&self) -> String {
        let contribution = |criterion: &Criterion| {
            self.rubric.contribution(*criterion, self.harm[criterion.index()].lo)
        };
        let mut digits: Vec<u8> = Criterion::ALL.iter().map(contribution).collect();
        crate::order::sort(&mut digits);
        digits.into_iter().rev().map(|digit| char::from(b'0' + digit)).collect()
    }
}

/// The worst contribution at each end: the verdict of these levels of harm (rubric 1.7).
pub(crate) fn worst(rubric: &Rubric, harm: &[Interval; CRITERIA]) -> Interval {
    let contributions = Criterion::ALL.iter().zip(harm);
    contributions
        .map(|(criterion, harm)| rubric.contributions(*criterion, *harm))
        .fold(Interval::NONE, Interval::join)
}
