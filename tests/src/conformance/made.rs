//! Assessments made by chance: every member that the rubric looks at, in all its values, and some that it does not.

use impact_core::Json;
use impact_core::closed_set::ClosedSet;
use impact_core::framework::Criterion;
use impact_core::hash::Sha256;
use impact_core::json::Value;
use impact_core::rubric::v1;

use super::chance::Chance;
use super::finding::{Named, finding, mitigation};

/// How large a document is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Clauses.
    pub clauses: usize,
    /// Findings.
    pub findings: usize,
}

/// A clause as the rest of the document sees it.
#[derive(Debug, Clone)]
pub struct Made {
    /// Its id.
    pub id: String,
    /// The hash of its words.
    pub sha256: String,
    /// Words that stand in it.
    pub quote: String,
}

/// Words of many scripts, with what a writer of JSON has to escape.
const WORDS: [&str; 12] = [
    "shall route all traffic through the gateway",
    "achemine tout le trafic, sauf décision motivée",
    "обеспечивает доступ к сети",
    "يلتزم مقدم الخدمة",
    "전기통신사업자는 상호접속을 허용하여야 한다",
    "ཨུཾ ་ཡིག",
    "e\u{301}tat de l’art",
    "a \"quoted\" word and a back\\slash",
    "tab\there",
    "two\u{a0}words",
    "𝒜 licence, 100 % of it",
    "line one\nline two",
];

/// A document of this size.
#[must_use]
pub fn document(chance: &mut Chance, size: Size) -> Json {
    let clauses: Vec<(Made, Json)> = (0..size.clauses).map(|at| clause(chance, at)).collect();
    let made: Vec<Made> = clauses.iter().map(|(made, _)| made.clone()).collect();
    let findings: Vec<(Named, Json)> =
        (0..size.findings).map(|at| finding(chance, at, &made)).collect();
    let named: Vec<Named> = findings.iter().map(|(named, _)| named.clone()).collect();
    let mut members =
        vec![("format", Json::text("internet-impact-assessment")), ("version", Json::text("1.0"))];
    members.extend(header(chance));
    members.push(("clauses", Json::list(clauses.into_iter().map(|(_, json)| json))));
    members.push(("criteria", criteria(chance, &made)));
    members.push(("findings", Json::list(findings.into_iter().map(|(_, json)| json))));
    if !named.is_empty() && chance.in_one_of(4) {
        let count = 1 + chance.below(3);
        let all = (0..count).map(|at| mitigation(chance, at, &named, &made));
        members.push(("mitigations", Json::list(all.collect::<Vec<_>>())));
    }
    if chance.in_one_of(12) {
        // A member of a newer version, with a number that no float keeps.
        members.push(("x_later", Value::Number("1.50e3".to_owned()).into()));
    }
    Json::object(members)
}

fn header(chance: &mut Chance) -> Vec<(&'static str, Json)> {
    let mut members = vec![("id", Json::text("made")), ("language", Json::text("en"))];
    match chance.below(20) {
        0 => members.push(("rubric_sha256", Json::text(Sha256::of(b"another").as_str()))),
        1..10 => members.push(("rubric_sha256", Json::text(v1::RUBRIC.sha256().as_str()))),
        _ => {}
    }
    let mut proposal = vec![("title", words(chance)), ("jurisdiction", Json::text("XK"))];
    match chance.below(5) {
        0 => proposal.push(("coverage", Json::object([("kind", Json::text("excerpt"))]))),
        1..4 => proposal.push(("coverage", Json::object([("kind", Json::text("whole"))]))),
        _ => {}
    }
    members.push(("proposal", Json::object(proposal)));
    members
}

/// Free text, in one language or in several.
pub fn words(chance: &mut Chance) -> Json {
    let one = Json::text(chance.one_of(&WORDS));
    if chance.in_one_of(3) {
        return Json::object([("en", one), ("fr", Json::text(chance.one_of(&WORDS)))]);
    }
    one
}

fn clause(chance: &mut Chance, at: usize) -> (Made, Json) {
    let id = format!("a{}", at + 1);
    let quote = chance.one_of(&WORDS).to_owned();
    let text = [quote.as_str(), " ", chance.one_of(&WORDS), "."].concat();
    let mut members =
        vec![("id", Json::text(&id)), ("locator", Json::text(&format!("Article {}", at + 1)))];
    // Where the words are not kept, what is hashed is what we say of them.
    if chance.in_one_of(6) {
        members.push(("gloss", Json::text(&text)));
    } else {
        members.push(("text", Json::text(&text)));
    }
    if chance.in_one_of(8) {
        members.push(("operative", flag(chance, false)));
        members.push(("reason", words(chance)));
    } else if chance.in_one_of(3) {
        members.push(("operative", flag(chance, true)));
    }
    (
        Made { id, sha256: Sha256::of_clause(&text).as_str().to_owned(), quote },
        Json::object(members),
    )
}

/// Yes or no, in either spelling.
pub fn flag(chance: &mut Chance, holds: bool) -> Json {
    if chance.in_one_of(2) { Value::Bool(holds).into() } else { Json::number(u64::from(holds)) }
}

/// How much of the search was done: where all of it was, an upper end says something.
fn criteria(chance: &mut Chance, clauses: &[Made]) -> Json {
    let searched = !chance.in_one_of(2);
    let all = Criterion::ALL.iter().map(|criterion| {
        let depth = if searched { 9 } else { chance.below(10) };
        (criterion.code(), record(chance, clauses, depth))
    });
    let all: Vec<_> =
        all.filter(|(_, record)| record.members().is_some_and(|all| !all.is_empty())).collect();
    Json::object(all)
}

fn record(chance: &mut Chance, clauses: &[Made], depth: usize) -> Json {
    let mut members = Vec::new();
    let other = Sha256::of(b"other words").as_str().to_owned();
    let mut examined: Vec<Json> = Vec::new();
    for (at, clause) in clauses.iter().enumerate() {
        let sha256 = if depth == 3 && at == 0 { &other } else { &clause.sha256 };
        let mut one = vec![("clause", Json::text(&clause.id))];
        if depth != 4 {
            one.push(("sha256", Json::text(sha256)));
        }
        examined.push(Json::object(one));
    }
    match depth {
        0 => examined.clear(),
        1 => examined.truncate(1),
        // Read twice counts once.
        5 => examined.extend(examined.first().cloned()),
        _ => {}
    }
    if !examined.is_empty() {
        members.push(("examined", Json::list(examined)));
    }
    if ![0, 2].contains(&depth) {
        let read = if chance.in_one_of(8) { words(chance) } else { Json::text("Read.") };
        members.push(("rationale", read));
    } else if chance.in_one_of(3) {
        members.push(("rationale", Json::text(" \u{2003}\n")));
    }
    if chance.in_one_of(3) {
        members.push(("review", Json::number(1 + chance.below(3) as u64)));
    }
    if chance.in_one_of(25) {
        members.push(("disagreement", flag(chance, true)));
    }
    if chance.in_one_of(6) {
        let seen = chance.one_of(&["none", "harm", "benefit", "both", "unclear"]);
        members.push(("first_read", Json::text(seen)));
    }
    Json::object(members)
}
