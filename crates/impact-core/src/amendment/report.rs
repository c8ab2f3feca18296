//! An amendment as the JSON that other programs rely on (docs/format.md).

use super::{Amendment, Change};
use crate::closed_set::ClosedSet;
use crate::json::Json;

impl Amendment {
    /// The members of `impact amend --format json`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        Json::object([
            ("changes", Json::list(self.changes.iter().map(change))),
            ("findings", Json::list(self.touched.iter().map(|id| Json::text(id.as_str())))),
            ("before", self.before.to_json()),
            ("after", self.after.to_json()),
            ("criteria", self.before.differences_json(&self.after)),
        ])
    }
}

fn change(change: &Change) -> Json {
    match change {
        Change::StrikeClause(id) => Json::object([("strike_clause", Json::text(id.as_str()))]),
        Change::StrikeFinding(id) => Json::object([("strike_finding", Json::text(id.as_str()))]),
        Change::Judge(id, field, span) => Json::object([
            ("finding", Json::text(id.as_str())),
            ("field", Json::text(field.code())),
            ("value", Json::list([Json::number(span.lo()), Json::number(span.hi())])),
        ]),
    }
}
