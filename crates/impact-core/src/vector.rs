//! The ratings of an assessment in one line that fits in a link: what the rubric sees, and nothing that a person wrote.
//!
//! `IIA1/W/1p3n…/CP3:H/D3R3P2L3/E3;…*1a2b3c4d`: the version; whole or excerpt; a sign for each criterion (1 to 3 for a
//! complete search and who stands behind it, `p` partial, `n` not assessed, `!` behind it for a disagreement); the
//! findings in the short form of rubric 1.5, sorted; the first eight digits of the SHA-256 of all before the star.

mod read;
mod write;

pub use read::Malformed;

use crate::closed_set::ClosedSet;
use crate::document::Direction;
use crate::json::Json;
use crate::rubric::{Interval, KNOWN, Rubric};
use crate::score::{Case, Headline, Outcome};

/// Longest vector that is read.
const LONGEST: usize = 1 << 16;

/// The letter of a direction.
fn letter(direction: Direction) -> char {
    match direction {
        Direction::Harm => 'H',
        Direction::Benefit => 'B',
        Direction::Either => 'X',
    }
}

fn direction(letter: char) -> Option<Direction> {
    Direction::ALL.iter().copied().find(|direction| self::letter(*direction) == letter)
}

/// Eight digits over what stands before them: a letter lost on the way is seen.
fn checksum(body: &str) -> String {
    crate::Sha256::of(body.as_bytes()).as_str()[..8].to_owned()
}

impl Case {
    /// The ratings in one line.
    #[must_use]
    pub fn to_vector(&self) -> String {
        write::write(self)
    }

    /// The members of `impact vector --format json`: what the ratings come to.
    #[must_use]
    pub fn reading(&self) -> Json {
        let outcome = Outcome::of(self);
        let Interval { lo, hi } = outcome.verdict;
        Json::object([
            ("vector", Json::text(&self.to_vector())),
            ("verdict", Json::list([Json::number(lo), Json::number(hi)])),
            ("recorded_hi", Json::number(outcome.recorded_hi)),
            ("headline", Json::text(&Headline::of(&outcome, self).rubric_english())),
        ])
    }

    /// The ratings from one line. Findings are named in order: `f1`, `f2`, …
    ///
    /// # Errors
    /// [`Malformed`]: why it is no vector.
    pub fn from_vector(vector: &str) -> Result<Self, Malformed> {
        Self::from_vector_among(&KNOWN, vector)
    }

    /// The same, where these versions of the rubric are known.
    ///
    /// # Errors
    /// [`Malformed`]: why it is no vector.
    pub fn from_vector_among(
        versions: &[&'static Rubric],
        vector: &str,
    ) -> Result<Self, Malformed> {
        read::read(versions, vector)
    }
}
