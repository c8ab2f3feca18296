//! A score as the JSON that other programs rely on: exactly these members, in rubric English (docs/format.md).

use super::{Score, State};
use crate::closed_set::ClosedSet;
use crate::framework::{Block, Criterion};
use crate::json::{Json, Value};
use crate::rubric::Interval;

impl Score {
    /// The members of `impact score --format json`. The trace is told by `explain`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let outcome = &self.outcome;
        let criteria = Criterion::ALL.iter().map(|criterion| {
            let index = criterion.index();
            let members = [
                ("status", Json::text(outcome.status[index].code())),
                ("harm", interval(outcome.harm[index])),
                ("benefit", interval(outcome.benefit[index])),
            ];
            (criterion.code(), Json::object(members))
        });
        let goals = Block::ALL.iter().map(|block| (block.code(), interval(self.block(*block))));
        let confidence = [
            ("at_least", grade(self.confidence.at_least)),
            ("not_worse", grade(self.confidence.not_worse)),
        ];
        let codes = |criteria: &[Criterion]| {
            Json::list(criteria.iter().map(|criterion| Json::text(criterion.code())))
        };
        let mut members = vec![
            ("rubric_sha256", Json::text(self.rubric_sha256.as_str())),
            ("input_sha256", Json::text(self.input_sha256.as_str())),
            ("engine_version", Json::text(crate::ENGINE_VERSION)),
            ("verdict", interval(outcome.verdict)),
            ("recorded_hi", Json::number(outcome.recorded_hi)),
            ("headline", Json::text(&self.headline.rubric_english())),
            ("state", Json::text(State::code(self.state))),
            ("criteria", Json::object(criteria)),
            ("goals", Json::object(goals)),
            ("confidence", Json::object(confidence)),
            ("mixed", codes(&outcome.mixed())),
            ("ambiguous", codes(&outcome.ambiguous)),
            ("tradeoff", Value::Bool(outcome.tradeoff()).into()),
            ("leximax", Json::text(&outcome.leximax())),
        ];
        if let Some(residual) = self.residual {
            let verdict = |of| Json::object([("verdict", interval(of))]);
            let both =
                [("in_text", verdict(residual.in_text)), ("proposed", verdict(residual.proposed))];
            members.push(("residual", Json::object(both)));
        }
        Json::object(members)
    }
}

fn interval(interval: Interval) -> Json {
    Json::list([Json::number(interval.lo), Json::number(interval.hi)])
}

fn grade(grade: Option<u8>) -> Json {
    grade.map_or(Value::Null.into(), Json::number)
}
