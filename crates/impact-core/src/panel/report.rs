//! A panel as the JSON that other programs rely on (docs/format.md).

use super::{Alpha, Panel};
use crate::closed_set::ClosedSet;
use crate::framework::Criterion;
use crate::json::{Json, Value};
use crate::rubric::Interval;

impl Panel {
    /// The members of `impact panel --format json`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let interval = |of: Interval| Json::list([Json::number(of.lo), Json::number(of.hi)]);
        let levels = Criterion::ALL.iter().zip(&self.criteria);
        let marks = Criterion::ALL.iter().zip(&self.flags).map(|(criterion, marks)| {
            (criterion.code(), Json::list(marks.iter().map(|mark| Json::text(mark.code()))))
        });
        let alpha = self.alpha.iter().map(|(metric, value)| (metric.code(), ratio(*value)));
        Json::object([
            ("criteria", Json::object(levels.map(|(one, level)| (one.code(), interval(*level))))),
            ("verdict", interval(self.verdict)),
            ("flags", Json::object(marks)),
            ("alpha", Json::object(alpha)),
        ])
    }
}

/// Both whole numbers as they are, and what is printed.
fn ratio(value: Alpha) -> Json {
    let Some(ratio) = value else { return Value::Null.into() };
    let whole = |number: i128| Json::from(Value::Number(number.to_string()));
    Json::object([
        ("num", whole(ratio.numerator)),
        ("den", whole(ratio.denominator)),
        ("rounded", Value::Number(ratio.rounded()).into()),
    ])
}
