//! The changes of an amendment as JavaScript gives them: objects of the shape that `impact amend --format json` prints.

use impact_core::amendment::Change;
use impact_core::closed_set::ClosedSet;
use impact_core::document::{ClauseId, FindingId};
use impact_core::rubric::{Field, Span};
use serde::Deserialize;

/// What is thrown where a change has another shape.
pub const NOT_A_CHANGE: &str = "not-a-change";

/// One change.
#[derive(Debug, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Amending {
    /// A clause is struck.
    Clause { strike_clause: String },
    /// A finding is taken out.
    Finding { strike_finding: String },
    /// A judgement would be another.
    Judge { finding: String, field: String, value: [u8; 2] },
}

/// The changes, or nothing where one names no id, no field or no range.
#[must_use]
pub fn read(given: Vec<Amending>) -> Option<Vec<Change>> {
    let one = |change| match change {
        Amending::Clause { strike_clause } => {
            ClauseId::parse(&strike_clause).map(Change::StrikeClause)
        }
        Amending::Finding { strike_finding } => {
            FindingId::parse(&strike_finding).map(Change::StrikeFinding)
        }
        Amending::Judge { finding, field, value: [lo, hi] } => Some(Change::Judge(
            FindingId::parse(&finding)?,
            Field::from_code(&field)?,
            Span::new(lo, hi)?,
        )),
    };
    given.into_iter().map(one).collect()
}
