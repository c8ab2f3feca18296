//! Findings and mitigations made by chance.

use impact_core::Json;
use impact_core::closed_set::ClosedSet;
use impact_core::framework::Criterion;
use impact_core::hash::Sha256;
use impact_core::rubric::Field;

use super::chance::Chance;
use super::made::{Made, flag, words};

/// A finding as mitigations see it.
#[derive(Debug, Clone)]
pub struct Named(pub String);

/// A finding on one of a few criteria, so that several meet on one.
pub fn finding(chance: &mut Chance, at: usize, clauses: &[Made]) -> (Named, Json) {
    let id = format!("f{}", at + 1);
    let criterion = if chance.in_one_of(2) {
        chance.one_of(&[Criterion::Cp1, Criterion::Cp3, Criterion::E4, Criterion::E10])
    } else {
        chance.one_of(Criterion::ALL)
    };
    let direction =
        chance.one_of(&["harm", "harm", "harm", "harm", "benefit", "benefit", "either"]);
    let mut members = vec![
        ("id", Json::text(&id)),
        ("criterion", Json::text(criterion.code())),
        ("direction", Json::text(direction)),
        ("statement", words(chance)),
    ];
    for field in Field::ALL {
        // A judgement that is left out is open.
        if !chance.in_one_of(12) {
            members.push((field.code(), span(chance)));
        }
    }
    let cited = citations(chance, clauses);
    if !cited.is_empty() {
        members.push(("clauses", Json::list(cited)));
    }
    let grade = chance.below(5);
    if grade < 4 {
        members.push(("evidence", Json::number(grade as u64)));
    }
    for name in ["indirect", "contested"] {
        if chance.in_one_of(6) {
            let holds = !chance.in_one_of(4);
            members.push((name, flag(chance, holds)));
        }
    }
    (Named(id), Json::object(members))
}

/// Mostly one value; a range where the assessor is not sure.
fn span(chance: &mut Chance) -> Json {
    let (one, other) = (1 + chance.below(3), 1 + chance.below(3));
    let other = if chance.in_one_of(3) { other } else { one };
    Json::list([one.min(other), one.max(other)].map(|value| Json::number(value as u64)))
}

fn citations(chance: &mut Chance, clauses: &[Made]) -> Vec<Json> {
    if clauses.is_empty() || chance.in_one_of(7) {
        return Vec::new();
    }
    let count = 1 + usize::from(chance.in_one_of(4));
    (0..count)
        .map(|_| {
            let clause = &clauses[chance.below(clauses.len())];
            let mut members =
                vec![("clause", Json::text(&clause.id)), ("quote", Json::text(&clause.quote))];
            match chance.below(10) {
                // A citation without a hash is not current, nor is one of other words.
                0 => {}
                1 => members.push(("sha256", Json::text(Sha256::of(b"other words").as_str()))),
                _ => members.push(("sha256", Json::text(&clause.sha256))),
            }
            Json::object(members)
        })
        .collect()
}

/// A mitigation of one finding or of several.
pub fn mitigation(chance: &mut Chance, at: usize, findings: &[Named], clauses: &[Made]) -> Json {
    let mut named: Vec<&str> = Vec::new();
    for _ in 0..=chance.below(3) {
        let id = findings[chance.below(findings.len())].0.as_str();
        if !named.contains(&id) {
            named.push(id);
        }
    }
    let mut members = vec![
        ("id", Json::text(&format!("m{}", at + 1))),
        ("findings", Json::list(named.into_iter().map(Json::text))),
    ];
    let mut sets = Vec::new();
    for field in Field::ALL {
        if chance.in_one_of(2) {
            sets.push((field.code(), span(chance)));
        }
    }
    if !sets.is_empty() {
        members.push(("set", Json::object(sets)));
    }
    if chance.in_one_of(3) {
        members.push(("remove", flag(chance, true)));
    }
    let cited = citations(chance, clauses);
    if !cited.is_empty() {
        members.push(("clauses", Json::list(cited)));
    }
    match chance.below(3) {
        0 => members.push(("status", Json::text("in_text"))),
        1 => members.push(("status", Json::text("proposed"))),
        _ => {}
    }
    Json::object(members)
}
