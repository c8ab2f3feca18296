//! Sensitivity as the JSON that other programs rely on (docs/format.md).

use super::{Flip, Radius, Sensitivity};
use crate::closed_set::ClosedSet;
use crate::json::Json;
use crate::rubric::Interval;

impl Sensitivity {
    /// The members of `impact sensitivity --format json`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let clauses = self.single_point_clauses.iter().map(|clause| Json::text(clause.as_str()));
        let radius = Json::object([
            ("down", steps(&self.radius.down)),
            ("up", steps(&self.radius.up)),
            ("kappa", Json::number(self.kappa)),
            ("single_point_clauses", Json::list(clauses)),
        ]);
        let open = self.open_questions.iter().map(|criterion| Json::text(criterion.code()));
        let robustness = [
            ("unchanged", Json::number(self.table_robustness.unchanged)),
            ("of", Json::number(self.table_robustness.of)),
        ];
        Json::object([
            ("flips", Json::list(self.flips.iter().map(flip))),
            ("radius", radius),
            ("open_questions", Json::list(open)),
            ("table_robustness", Json::object(robustness)),
        ])
    }
}

impl Radius {
    /// The verdicts that have a number of steps, in order.
    pub fn pairs(steps: &[Option<u32>; 5]) -> impl Iterator<Item = (u8, u32)> {
        (0u8..).zip(steps).filter_map(|(verdict, steps)| Some((verdict, (*steps)?)))
    }
}

fn steps(steps: &[Option<u32>; 5]) -> Json {
    const NAMES: [&str; 5] = ["0", "1", "2", "3", "4"];
    Json::object(
        Radius::pairs(steps).map(|(verdict, far)| (NAMES[usize::from(verdict)], Json::number(far))),
    )
}

fn flip(flip: &Flip) -> Json {
    Json::object([
        ("finding", Json::text(flip.finding.as_str())),
        ("field", Json::text(flip.change.field())),
        ("value", Json::number(flip.change.value())),
        ("verdict", interval(flip.verdict)),
    ])
}

fn interval(interval: Interval) -> Json {
    Json::list([Json::number(interval.lo), Json::number(interval.hi)])
}
