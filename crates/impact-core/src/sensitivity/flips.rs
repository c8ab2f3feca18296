//! Switching values: for every finding, every judgement and every other value of it, the verdict that it would give.
//!
//! A finding is compared with the maximum of all others, so that the cost grows with the findings and not with their
//! square.

use crate::closed_set::ClosedSet;
use crate::document::{Direction, FindingId};
use crate::framework::CRITERIA;
use crate::rubric::{Field, Interval, Rubric, Span};
use crate::score::{Case, CaseFinding, Outcome, Standing, Status};

/// A single change to a finding. Its order is that of the names of the fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// One judgement is settled at this value, 1 to 3.
    Judged(Judged, u8),
    /// The finding is taken out.
    Struck,
}

/// The four judgements in the order of their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Judged {
    /// What happens to the function.
    Depth,
    /// How the text leads there.
    Pathway,
    /// Whether it can be undone.
    Persistence,
    /// Who is touched.
    Reach,
}

impl Judged {
    /// In the order of their names.
    pub const ALL: [Self; 4] = [Self::Depth, Self::Pathway, Self::Persistence, Self::Reach];

    /// The judgement.
    #[must_use]
    pub fn field(self) -> Field {
        match self {
            Self::Depth => Field::Depth,
            Self::Pathway => Field::Pathway,
            Self::Persistence => Field::Persistence,
            Self::Reach => Field::Reach,
        }
    }
}

impl Change {
    /// The field as it is named in JSON.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Judged(judged, _) => judged.field().code(),
            Self::Struck => "struck",
        }
    }

    /// The value: 1 to 3, or 0 for struck.
    #[must_use]
    pub fn value(self) -> u8 {
        match self {
            Self::Judged(_, value) => value,
            Self::Struck => 0,
        }
    }
}

/// A single change that gives another verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flip {
    /// The finding.
    pub finding: FindingId,
    /// What would be different.
    pub change: Change,
    /// The verdict then.
    pub verdict: Interval,
}

/// The largest of many numbers, and the largest without any one of them.
#[derive(Debug, Clone, Copy, Default)]
struct Largest {
    first: u8,
    times: u32,
    second: u8,
}

impl Largest {
    fn add(&mut self, number: u8) {
        if number > self.first {
            *self = Self { first: number, times: 1, second: self.first };
        } else if number == self.first {
            self.times += 1;
        } else {
            self.second = self.second.max(number);
        }
    }

    fn without(self, number: u8) -> u8 {
        if number == self.first && self.times == 1 { self.second } else { self.first }
    }
}

/// What the other findings and criteria come to.
struct Others {
    rubric: &'static Rubric,
    lo: [Largest; CRITERIA],
    hi: [Largest; CRITERIA],
    lo_by_criterion: Largest,
    hi_by_criterion: Largest,
}

impl Others {
    fn of(case: &Case, outcome: &Outcome) -> Self {
        let (mut lo, mut hi) = ([Largest::default(); CRITERIA], [Largest::default(); CRITERIA]);
        for finding in &case.findings {
            let (index, harm) = (finding.criterion.index(), finding.harm());
            lo[index].add(harm.lo);
            hi[index].add(harm.hi);
        }
        let (mut lo_by_criterion, mut hi_by_criterion) = (Largest::default(), Largest::default());
        for criterion in crate::Criterion::ALL {
            let contributes =
                case.rubric.contributions(*criterion, outcome.harm[criterion.index()]);
            lo_by_criterion.add(contributes.lo);
            hi_by_criterion.add(contributes.hi);
        }
        Self { rubric: case.rubric, lo, hi, lo_by_criterion, hi_by_criterion }
    }

    /// The verdict with this finding's interval in place of the one that it has.
    fn verdict(&self, outcome: &Outcome, finding: &CaseFinding, then: Interval) -> Interval {
        let (criterion, index) = (finding.criterion, finding.criterion.index());
        let (now, all) = (finding.harm(), outcome.harm[index]);
        let lo = self.lo[index].without(now.lo).max(then.lo);
        let complete = outcome.status[index] == Status::Complete;
        let hi = if complete { self.hi[index].without(now.hi).max(then.hi) } else { 4 };
        let contribution = |level| self.rubric.contribution(criterion, level);
        let elsewhere = |largest: Largest, here: u8| largest.without(contribution(here));
        Interval {
            lo: elsewhere(self.lo_by_criterion, all.lo).max(contribution(lo)),
            hi: elsewhere(self.hi_by_criterion, all.hi).max(contribution(hi)),
        }
    }
}

/// All flips of a case (rubric 9).
pub(super) fn flips(case: &Case, outcome: &Outcome) -> Vec<Flip> {
    let others = Others::of(case, outcome);
    let mut findings: Vec<_> = case.findings.iter().map(|one| &one.id).zip(0..).collect();
    crate::order::sort(&mut findings);
    let findings = findings.into_iter().map(|(_, index): (_, usize)| &case.findings[index]);
    let mut flips = Vec::new();
    // A benefit is on the other track: whatever it were, no verdict would change.
    for finding in findings.filter(|one| one.direction != Direction::Benefit) {
        for change in changes(finding) {
            let verdict = others.verdict(outcome, finding, changed(finding, change).harm());
            if verdict != outcome.verdict {
                flips.push(Flip { finding: finding.id.clone(), change, verdict });
            }
        }
    }
    flips
}

fn changes(finding: &CaseFinding) -> impl Iterator<Item = Change> + use<> {
    let judgements = finding.judgements;
    let judged = Judged::ALL.into_iter().flat_map(move |judged| {
        let now = judgements.get(judged.field());
        let other = move |value: &u8| now.lo() != *value || now.hi() != *value;
        (1..=3).filter(other).map(move |value| Change::Judged(judged, value))
    });
    judged.chain([Change::Struck])
}

fn changed(finding: &CaseFinding, change: Change) -> CaseFinding {
    let mut changed = finding.clone();
    match change {
        Change::Judged(judged, value) => {
            if let Some(span) = Span::new(value, value) {
                changed.judgements.0[judged.field() as usize] = span;
            }
        }
        Change::Struck => changed.standing = Standing::Removed,
    }
    changed
}
