//! Two drafts, or two assessments of one, side by side (rubric 3, 9): what got better, what got worse, and never the one
//! hidden by the other.

mod content;
mod report;

use crate::closed_set;
use crate::closed_set::ClosedSet;
use crate::document::{Assessment, Current};
use crate::framework::{CRITERIA, Criterion};
use crate::hash::Sha256;
use crate::rubric::{self, Interval, Rubric};
use crate::score::{Case, Outcome};
use content::Content;

closed_set! {
    /// What became of one criterion from the first to the second.
    Change {
        /// The same judgements, or the same single level.
        Unchanged = "unchanged",
        /// Surely less harm.
        Improved = "improved",
        /// Surely more harm.
        Worsened = "worsened",
        /// As much harm at most.
        NotWorse = "not_worse",
        /// As much harm at least.
        NotBetter = "not_better",
        /// The two ranges say nothing about each other.
        Uncertain = "uncertain",
    }
}

closed_set! {
    /// What became of the whole. A trade-off is never resolved by counting.
    Overall {
        /// Better here and worse there.
        TradeOff = "trade-off",
        /// What is open decides.
        Indeterminate = "indeterminate",
        /// Better somewhere and worse nowhere.
        Better = "better",
        /// Worse somewhere and better nowhere.
        Worse = "worse",
        /// Worse nowhere.
        NotWorse = "not worse",
        /// Better nowhere.
        NotBetter = "not better",
        /// The same.
        Unchanged = "unchanged",
    }
}

closed_set! {
    /// Which of two profiles is preferred, worst contribution first: information only.
    Preference {
        /// The first.
        A = "a",
        /// The second.
        B = "b",
        /// Neither.
        Tie = "tie",
        /// A level is not exact.
        NotApplicable = "n/a",
    }
}

/// Documents cannot stand beside each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Incomparable {
    /// They state different rubrics.
    Rubrics {
        /// That of the first.
        a: Sha256,
        /// That of the second.
        b: Sha256,
    },
    /// They state one that is not known here: by another, nothing would be said of them.
    Unknown(Sha256),
}

/// Two documents side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// What became of each criterion, in their order.
    pub criteria: [Change; CRITERIA],
    /// What became of the whole.
    pub overall: Overall,
    /// The verdicts of the first and of the second.
    pub verdicts: [Interval; 2],
    /// Whose profile is preferred.
    pub leximax_prefers: Preference,
    /// Criteria whose benefits differ: listed beside, since no benefit alters improved or worsened.
    pub benefits_differ: Vec<Criterion>,
}

impl Comparison {
    /// Compares two documents.
    ///
    /// # Errors
    /// [`Incomparable`] where they state different rubrics, or one that is not known here.
    pub fn of(a: &Assessment, b: &Assessment) -> Result<Self, Incomparable> {
        shared_rubric([a, b])?;
        let sides = [Side::of(a), Side::of(b)];
        let criteria = std::array::from_fn(|index| change(&sides, index));
        let benefits = |criterion: &Criterion| {
            let of = |side: &Side| side.outcome.benefit[criterion.index()];
            of(&sides[0]) != of(&sides[1])
        };
        Ok(Self {
            overall: overall(&criteria),
            verdicts: [sides[0].outcome.verdict, sides[1].outcome.verdict],
            leximax_prefers: preference(&sides),
            benefits_differ: Criterion::ALL.iter().copied().filter(benefits).collect(),
            criteria,
        })
    }
}

/// The rubric that all of these are scored by; the newest, without any.
///
/// # Errors
/// [`Incomparable`] where two state different ones, or one that is not known here.
pub fn shared_rubric<'a>(
    assessments: impl IntoIterator<Item = &'a Assessment>,
) -> Result<&'static Rubric, Incomparable> {
    let mut assessments = assessments.into_iter();
    let Some(first) = assessments.next() else { return Ok(rubric::newest()) };
    match assessments.find(|other| other.stated_rubric() != first.stated_rubric()) {
        None => {
            first.own_rubric().ok_or_else(|| Incomparable::Unknown(first.stated_rubric().clone()))
        }
        Some(other) => {
            let [a, b] = [first, other].map(|one| one.stated_rubric().clone());
            Err(Incomparable::Rubrics { a, b })
        }
    }
}

/// One of the two.
struct Side {
    outcome: Outcome,
    contents: [Content; CRITERIA],
}

impl Side {
    fn of(assessment: &Assessment) -> Self {
        let current = Current::of(assessment);
        let case = Case::seen_through(assessment, &current);
        let outcome = Outcome::of(&case);
        let contents = content::of(assessment, &current, &case);
        Self { outcome, contents }
    }
}

fn change([a, b]: &[Side; 2], index: usize) -> Change {
    let (before, after) = (a.outcome.harm[index], b.outcome.harm[index]);
    let same_level = before == after && before.is_exact();
    if same_level || a.contents[index] == b.contents[index] {
        return Change::Unchanged;
    }
    match () {
        () if after.hi < before.lo => Change::Improved,
        () if after.lo > before.hi => Change::Worsened,
        () if after.hi <= before.lo => Change::NotWorse,
        () if after.lo >= before.hi => Change::NotBetter,
        () => Change::Uncertain,
    }
}

fn overall(criteria: &[Change; CRITERIA]) -> Overall {
    let any = |change| criteria.contains(&change);
    let (better, worse) = (any(Change::Improved), any(Change::Worsened));
    let (not_worse, not_better) = (any(Change::NotWorse), any(Change::NotBetter));
    let contradictory = not_worse && worse || not_better && better || not_worse && not_better;
    match () {
        () if better && worse => Overall::TradeOff,
        () if any(Change::Uncertain) || contradictory => Overall::Indeterminate,
        () if better => Overall::Better,
        () if worse => Overall::Worse,
        () if not_worse => Overall::NotWorse,
        () if not_better => Overall::NotBetter,
        () => Overall::Unchanged,
    }
}

fn preference([a, b]: &[Side; 2]) -> Preference {
    let exact = |side: &Side| side.outcome.harm.iter().all(|harm| harm.is_exact());
    if !exact(a) || !exact(b) {
        return Preference::NotApplicable;
    }
    // Less harm, worst first, is preferred.
    match a.outcome.leximax().cmp(&b.outcome.leximax()) {
        std::cmp::Ordering::Less => Preference::A,
        std::cmp::Ordering::Equal => Preference::Tie,
        std::cmp::Ordering::Greater => Preference::B,
    }
}
