//! Problems as other programs read them.

use impact_core::Json;
use impact_core::closed_set::ClosedSet;
use impact_core::problem::{Place, Problem};
use impact_text::Texts;

use super::{message, next};

/// A problem with its stable code, its place, and the words in the language of the texts.
#[must_use]
pub fn json(problem: &Problem, texts: &Texts) -> Json {
    let mut members = vec![
        ("severity", Json::text(problem.code.severity().code())),
        ("code", Json::text(problem.code.code())),
        ("pointer", Json::text(&problem.pointer)),
    ];
    if let Some(here) = problem.place {
        members.extend(place(here));
    }
    if !problem.detail.is_empty() {
        members.push(("detail", Json::text(&problem.detail)));
    }
    if let Some(first) = problem.related {
        members.push(("related", Json::object(place(first))));
    }
    members.push(("message", Json::text(&message(problem, texts))));
    members.push(("next", Json::text(&next(problem, texts))));
    Json::object(members)
}

fn place(place: Place) -> [(&'static str, Json); 2] {
    [("line", Json::number(place.line)), ("column", Json::number(place.column))]
}
