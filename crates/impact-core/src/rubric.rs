//! The rubric: its versions, and the ranges that their tables are asked with.
//!
//! A version is a module ([`v1`]) and a line in [`KNOWN`]; a later one stands beside it and never replaces it, since a
//! file is scored by its own. Moving a file to another is a step of its own ([`crate::migration`]).

mod edits;
mod steps;
mod tables;
pub mod v1;

pub(crate) use tables::{Levels, place};
pub use tables::{Rubric, Tables};

use crate::closed_set;

/// All versions, oldest first.
pub static KNOWN: [&Rubric; 1] = [&v1::RUBRIC];

/// The version that a new assessment begins with.
#[must_use]
pub fn newest() -> &'static Rubric {
    KNOWN[KNOWN.len() - 1]
}

closed_set! {
    /// The four judgements of a finding (rubric 1.4).
    Field {
        /// What happens to the function for those touched.
        Depth = "depth",
        /// Who is touched.
        Reach = "reach",
        /// Can it be undone.
        Persistence = "persistence",
        /// How the text leads there.
        Pathway = "pathway",
    }
}

/// A judgement as a closed range of anchors, 1 ≤ lo ≤ hi ≤ 3. Unsure is a range, unknown is `[1, 3]`, never a midpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    lo: u8,
    hi: u8,
}

impl Span {
    /// Nothing judged yet.
    pub const OPEN: Self = Self { lo: 1, hi: 3 };

    /// The range, or `None` outside 1 ≤ lo ≤ hi ≤ 3.
    #[must_use]
    pub fn new(lo: u8, hi: u8) -> Option<Self> {
        (1 <= lo && lo <= hi && hi <= 3).then_some(Self { lo, hi })
    }

    /// Lower end, 1 to 3.
    #[must_use]
    pub fn lo(self) -> u8 {
        self.lo
    }

    /// Upper end, 1 to 3.
    #[must_use]
    pub fn hi(self) -> u8 {
        self.hi
    }

    /// Both ends lowered to the other's where that is lower (rubric 1.9).
    #[must_use]
    pub fn lowered_by(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.min(other.hi) }
    }

    /// Only the lower end lowered: a promise without a clause (rubric 1.9).
    #[must_use]
    pub fn lo_lowered_by(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi }
    }
}

/// A range of levels or verdicts, 0 ≤ lo ≤ hi ≤ 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Interval {
    /// What is established.
    pub lo: u8,
    /// What is not excluded.
    pub hi: u8,
}

impl Interval {
    /// `[0, 0]`.
    pub const NONE: Self = Self { lo: 0, hi: 0 };

    /// The larger of both lower and of both upper ends.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self { lo: self.lo.max(other.lo), hi: self.hi.max(other.hi) }
    }

    /// Whether both ends are the same.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.lo == self.hi
    }
}

/// The four judgements of a finding as ranges, indexed by [`Field`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Judgements(pub [Span; 4]);

impl Judgements {
    /// Nothing judged yet.
    pub const OPEN: Self = Self([Span::OPEN; 4]);

    /// The range of one judgement.
    #[must_use]
    pub fn get(&self, field: Field) -> Span {
        self.0[field as usize]
    }

    /// The lower ends: depth, reach, persistence, pathway.
    #[must_use]
    pub fn lower(&self) -> [u8; 4] {
        self.0.map(Span::lo)
    }

    /// The upper ends.
    #[must_use]
    pub fn upper(&self) -> [u8; 4] {
        self.0.map(Span::hi)
    }
}
