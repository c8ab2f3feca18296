//! Several assessors (rubric 4, 9): medians of both ends, never a mean; what divides them is flagged and stays in sight.

mod alpha;
mod dissent;
mod report;
mod rounds;

pub use alpha::{Alpha, Metric, Ratio, alpha};
pub use dissent::{Dissent, dissents, with_minority};
pub use rounds::{MOST_ROUNDS, Rounds, Stop, WrongNumberOfRounds};

use crate::closed_set;
use crate::closed_set::ClosedSet;
use crate::document::Assessment;
use crate::framework::CRITERIA;
use crate::rubric::{Interval, Rubric};
use crate::score::{Case, Outcome, worst};

closed_set! {
    /// What divides a panel on a criterion.
    Mark {
        /// One establishes two levels more, or above, than another holds possible.
        Spread = "spread",
        /// One assessor's range in place of the panel's would change the verdict.
        Pivotal = "pivotal",
        /// Somebody establishes major harm and the panel does not even hold it possible.
        MinorityAlarm = "minority_alarm",
    }
}

/// What one assessor finds: harm per criterion.
pub type Row = [Interval; CRITERIA];

/// Nobody sat on the panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRows;

/// What a panel finds together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// Harm per criterion.
    pub criteria: Row,
    /// The verdict.
    pub verdict: Interval,
    /// What divides it, per criterion.
    pub flags: [Vec<Mark>; CRITERIA],
    /// What each of them holds, per criterion, sorted: nobody is named.
    pub held: [Vec<Interval>; CRITERIA],
    /// How far the assessors agree beyond chance, by metric; undefined where their levels do not vary.
    pub alpha: [(Metric, Alpha); 4],
}

/// The row of an assessment.
#[must_use]
pub fn row(assessment: &Assessment) -> Row {
    Outcome::of(&Case::of(assessment)).harm
}

impl Panel {
    /// What these assessors find together by a rubric; `None` for one who is missing, who counts as `[0, 4]` everywhere.
    ///
    /// # Errors
    /// [`NoRows`] without any assessor.
    pub fn of(rubric: &Rubric, rows: &[Option<Row>]) -> Result<Self, NoRows> {
        if rows.is_empty() {
            return Err(NoRows);
        }
        let held: [Vec<Interval>; CRITERIA] = std::array::from_fn(|index| held(rows, index));
        let criteria: Row = std::array::from_fn(|index| median(&held[index]));
        let verdict = worst(rubric, &criteria);
        let present: Vec<&Row> = rows.iter().flatten().collect();
        let flags = std::array::from_fn(|index| marks(rubric, &criteria, &present, index));
        let units = std::array::from_fn::<_, CRITERIA, _>(|index| {
            let exact = present.iter().map(|row| row[index]).filter(|level| level.is_exact());
            exact.map(|level| level.lo).collect::<Vec<u8>>()
        });
        let alpha = std::array::from_fn(|index| {
            let metric = Metric::ALL[index];
            (metric, alpha(&units, metric))
        });
        Ok(Self { criteria, verdict, flags, held, alpha })
    }
}

/// What each holds on a criterion, sorted; who is missing holds everything possible.
fn held(rows: &[Option<Row>], index: usize) -> Vec<Interval> {
    let missing = Interval { lo: 0, hi: 4 };
    let each = rows.iter().map(|row| row.as_ref().map_or(missing, |row| row[index]));
    let mut held: Vec<Interval> = each.collect();
    held.sort();
    held
}

/// The lower median of the lower ends, the upper median of the upper ones.
fn median(held: &[Interval]) -> Interval {
    let (mut lows, mut highs): (Vec<u8>, Vec<u8>) = held.iter().map(|one| (one.lo, one.hi)).unzip();
    lows.sort_unstable();
    highs.sort_unstable();
    Interval { lo: lows[(lows.len() - 1) / 2], hi: highs[highs.len() / 2] }
}

fn marks(rubric: &Rubric, criteria: &Row, present: &[&Row], index: usize) -> Vec<Mark> {
    let found = worst(rubric, criteria);
    let most = present.iter().map(|row| row[index].lo).max().unwrap_or(0);
    let least_possible = present.iter().map(|row| row[index].hi).min().unwrap_or(0);
    let pivotal = present.iter().any(|row| {
        let mut other = *criteria;
        other[index] = row[index];
        worst(rubric, &other) != found
    });
    let alarm = most >= 3 && criteria[index].hi < 3;
    let marks = [
        (Mark::Spread, most >= least_possible + 2),
        (Mark::Pivotal, pivotal),
        (Mark::MinorityAlarm, alarm),
    ];
    marks.into_iter().filter(|(_, holds)| *holds).map(|(mark, _)| mark).collect()
}
