//! An amendment as the JSON that other programs rely on (docs/format.md).

use super::{Amendment, Change, Moment};
use crate::closed_set::ClosedSet;
use crate::json::Json;
use crate::rubric::Interval;

impl Amendment {
    /// The members of `impact amend --format json`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let criteria = self.criteria().map(|criterion| {
            let index = criterion.index();
            let pair = |of: fn(&Moment) -> &[Interval]| {
                Json::list([&self.before, &self.after].map(|moment| interval(of(moment)[index])))
            };
            let levels = [
                ("harm", pair(|moment| &moment.outcome.harm)),
                ("benefit", pair(|moment| &moment.outcome.benefit)),
            ];
            (criterion.code(), Json::object(levels))
        });
        Json::object([
            ("changes", Json::list(self.changes.iter().map(change))),
            ("findings", Json::list(self.touched.iter().map(|id| Json::text(id.as_str())))),
            ("before", moment(&self.before)),
            ("after", moment(&self.after)),
            ("criteria", Json::object(criteria)),
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

fn moment(moment: &Moment) -> Json {
    Json::object([
        ("verdict", interval(moment.outcome.verdict)),
        ("recorded_hi", Json::number(moment.outcome.recorded_hi)),
        ("headline", Json::text(&moment.headline.rubric_english())),
    ])
}

fn interval(interval: Interval) -> Json {
    Json::list([Json::number(interval.lo), Json::number(interval.hi)])
}
