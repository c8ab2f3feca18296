//! The framework: fifteen criteria in five blocks, as the Internet Society names them.
//!
//! Only ids and structure live here (rubric 1.1). Names, guidance and sources are content: `name-CP1` and
//! `criteria/CP1.ftl` in the text files.

use crate::closed_set;
use crate::closed_set::ClosedSet;

closed_set! {
    /// What the Internet needs to exist (CP) or to thrive (E). The order is the order everywhere.
    Criterion {
        Cp1 = "CP1", Cp2 = "CP2", Cp3 = "CP3", Cp4 = "CP4", Cp5 = "CP5",
        E1 = "E1", E2 = "E2", E3 = "E3", E4 = "E4", E5 = "E5",
        E6 = "E6", E7 = "E7", E8 = "E8", E9 = "E9", E10 = "E10",
    }
}

closed_set! {
    /// The critical properties, or one of the four goals that group the enablers.
    Block { Cp = "CP", Open = "OPEN", Global = "GLOBAL", Secure = "SECURE", Trust = "TRUST" }
}

closed_set! {
    /// Which row of the contribution profile applies (rubric 1.7): harm to an enabler counts one step lower.
    Class { CriticalProperty = "CP", Enabler = "EN" }
}

/// How many criteria there are.
pub const CRITERIA: usize = 15;

impl Criterion {
    /// Position in the fixed order, 0 to 14.
    #[must_use]
    pub fn index(self) -> usize {
        self as usize
    }

    /// The block that the criterion belongs to (rubric 1.1).
    #[must_use]
    pub fn block(self) -> Block {
        match self.index() {
            0..=4 => Block::Cp,
            5..=7 => Block::Open,
            8..=9 => Block::Global,
            10..=11 => Block::Secure,
            _ => Block::Trust,
        }
    }

    /// Critical property or enabler.
    #[must_use]
    pub fn class(self) -> Class {
        match self.block() {
            Block::Cp => Class::CriticalProperty,
            _ => Class::Enabler,
        }
    }
}

impl Block {
    /// The criteria of the block, in order.
    pub fn criteria(self) -> impl Iterator<Item = Criterion> {
        Criterion::ALL.iter().copied().filter(move |criterion| criterion.block() == self)
    }
}
