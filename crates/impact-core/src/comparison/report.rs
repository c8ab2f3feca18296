//! A comparison as the JSON that other programs rely on (docs/format.md).

use super::Comparison;
use crate::closed_set::ClosedSet;
use crate::framework::Criterion;
use crate::json::Json;
use crate::rubric::Interval;

impl Comparison {
    /// The members of `impact compare --format json`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let interval = |of: Interval| Json::list([Json::number(of.lo), Json::number(of.hi)]);
        let changes = Criterion::ALL.iter().zip(&self.criteria);
        let [a, b] = self.verdicts;
        let benefits = self.benefits_differ.iter().map(|criterion| Json::text(criterion.code()));
        Json::object([
            (
                "criteria",
                Json::object(changes.map(|(one, change)| (one.code(), Json::text(change.code())))),
            ),
            ("overall", Json::text(self.overall.code())),
            ("verdicts", Json::object([("a", interval(a)), ("b", interval(b))])),
            ("leximax_prefers", Json::text(self.leximax_prefers.code())),
            ("benefits_differ", Json::list(benefits)),
        ])
    }
}
