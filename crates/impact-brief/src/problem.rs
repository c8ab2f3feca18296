//! Problems in words: what is wrong and what to do about it, said the same by page, command line and bindings.

use impact_core::Json;
use impact_core::closed_set::ClosedSet;
use impact_core::lint::Hit;
use impact_core::problem::{Place, Problem};
use impact_text::{Arg, Texts};

/// What is wrong, in the language of the texts.
#[must_use]
pub fn message(problem: &Problem, texts: &Texts) -> String {
    // A name of a place, not an amount: editors take it as it is, without marks between its digits.
    let line = problem.related.map_or(0, |place| place.line).to_string();
    let args = [("detail", Arg::Text(&problem.detail)), ("related", Arg::Text(&line))];
    texts.format(&problem.code.message_id(), &args)
}

/// What to do about it.
#[must_use]
pub fn advice(problem: &Problem, texts: &Texts) -> String {
    let id = [&problem.code.message_id(), ".next"].concat();
    texts.format(&id, &[("detail", Arg::Text(&problem.detail))])
}

/// A problem for other programs: its stable code, its place, and the words in the language of the texts.
#[must_use]
pub fn problem_json(problem: &Problem, texts: &Texts) -> Json {
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
    members.push(("next", Json::text(&advice(problem, texts))));
    Json::object(members)
}

/// What a critic would say, in the language of the texts.
#[must_use]
pub fn hit(hit: &Hit, texts: &Texts) -> String {
    texts.format(&lint_id(hit), &[("detail", Arg::Text(&hit.detail))])
}

/// Why it matters.
#[must_use]
pub fn hit_why(hit: &Hit, texts: &Texts) -> String {
    texts.get(&[&lint_id(hit), ".why"].concat())
}

/// What to do about it.
#[must_use]
pub fn hit_next(hit: &Hit, texts: &Texts) -> String {
    texts.get(&[&lint_id(hit), ".next"].concat())
}

/// A hit for other programs: its stable rule, and the words in the language of the texts.
#[must_use]
pub fn hit_json(one: &Hit, texts: &Texts) -> Json {
    Json::object([
        ("rule", Json::text(one.rule.code())),
        ("gravity", Json::text(one.rule.gravity().code())),
        ("pointer", Json::text(&one.pointer)),
        ("detail", Json::text(&one.detail)),
        ("message", Json::text(&hit(one, texts))),
        ("why", Json::text(&hit_why(one, texts))),
        ("next", Json::text(&hit_next(one, texts))),
    ])
}

fn lint_id(hit: &Hit) -> String {
    ["lint-", hit.rule.code()].concat()
}

fn place(place: Place) -> [(&'static str, Json); 2] {
    [("line", Json::number(place.line)), ("column", Json::number(place.column))]
}
