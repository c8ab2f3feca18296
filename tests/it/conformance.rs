//! The conformance corpus: made again from its seed, and answered natively and by the command line, byte for byte.
//! UPDATE_EXPECT=1 writes what is made and what is expected; `worked` and `edges` keep their documents.

use std::collections::BTreeMap;
use std::fs;

use impact_core::Json;
use impact_tests::conformance::{
    Entry, FILES, MADE, Question, expected, made, tree, without_engine,
};
use impact_tests::{read, root};

use crate::program::run;

fn lines(name: &str) -> Vec<String> {
    let text = String::from_utf8(read(&format!("tests/conformance/{name}.ndjson"))).expect("UTF-8");
    text.lines().map(str::to_owned).collect()
}

fn entries(name: &str) -> Vec<Entry> {
    lines(name).iter().map(|line| Entry::read(line)).collect()
}

fn all() -> Vec<Entry> {
    FILES.iter().flat_map(|name| entries(name)).collect()
}

/// Holds lines against the file of that name, or writes them.
fn hold(name: &str, lines: &[String]) {
    let path = root().join(format!("tests/conformance/{name}.ndjson"));
    let text: String = lines.iter().flat_map(|line| [line.as_str(), "\n"]).collect();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(path, text).expect("written");
        return;
    }
    let kept = fs::read_to_string(path).expect("the file");
    for (number, (kept, made)) in kept.lines().zip(text.lines()).enumerate() {
        assert_eq!(kept, made, "{name}.ndjson, line {}", number + 1);
    }
    assert_eq!(kept.lines().count(), lines.len(), "{name}.ndjson");
}

#[test]
fn natively_every_document_and_every_question_is_answered_as_expected() {
    for name in FILES {
        let entries = if name == "chance" { made() } else { entries(name) };
        let answered: Vec<String> =
            entries.into_iter().map(|entry| entry.answered().line()).collect();
        hold(name, &answered);
    }
    let all = all();
    let texts: BTreeMap<&str, &str> =
        all.iter().map(|entry| (entry.id.as_str(), entry.text.as_str())).collect();
    assert_eq!(texts.len(), all.len(), "an id stands twice");
    let text = |id: &str| texts[id].to_owned();
    let questions = Question::all(&all);
    let asked: Vec<String> =
        questions.iter().map(|question| question.line(question.answer(&text))).collect();
    hold("together", &asked);
}

#[test]
fn the_corpus_says_something_on_every_part_of_the_rubric() {
    let all = all();
    assert!(all.len() > MADE && entries("chance").len() == MADE);
    let score = |entry: &Entry, member: &str| {
        entry.expect.get("score").and_then(|score| score.get(member)).map(Json::line)
    };
    for verdict in ["[0,0]", "[1,1]", "[2,2]", "[3,3]", "[4,4]", "[0,4]", "[1,2]", "[2,3]", "[3,4]"]
    {
        let told = all.iter().filter(|entry| score(entry, "verdict").as_deref() == Some(verdict));
        assert!(told.count() >= 2, "verdict {verdict}");
    }
    let count = |part: &str| all.iter().filter(|entry| entry.expect.line().contains(part)).count();
    let parts = [
        "\"valid\":false",
        "NOT EXCLUDED",
        "ON RECORDED FINDINGS",
        "NOT WORSE THAN",
        "EXCERPT ONLY",
        "NOT FULLY EXAMINED",
        "\"state\":\"final\"",
        "\"at_least\":1",
        "\"at_least\":2",
        "\"at_least\":3",
        "\"not_worse\":1",
        "\"not_worse\":2",
        "\"residual\"",
        "\"tradeoff\":true",
        "\"field\":\"struck\"",
        "\"single_point_clauses\":[\"a1\"]",
        "\"kappa\":2",
        "\"ambiguous\":[\"",
    ];
    for part in parts {
        assert!(count(part) >= 2, "{part}: {}", count(part));
    }
    for verdict in [
        "improved",
        "worsened",
        "not_worse",
        "not_better",
        "uncertain",
        "trade-off",
        "indeterminate",
        "better",
        "worse",
        "not worse",
        "not better",
        "unchanged",
        "spread",
        "pivotal",
        "minority_alarm",
        "tie",
        "a",
        "b",
    ] {
        let told = lines("together")
            .iter()
            .filter(|line| line.contains(&format!("\"{verdict}\"")))
            .count();
        assert!(told >= 2, "{verdict}: {told}");
    }
}

#[test]
fn the_command_line_answers_every_document_as_expected() {
    let folder = tempfile::tempdir().expect("a folder");
    let all = all();
    for entry in &all {
        fs::write(folder.path().join(format!("{}.json", entry.id)), &entry.text).expect("written");
    }
    let path = folder.path().to_str().expect("a name");
    let mut told: BTreeMap<String, Vec<(&str, Json)>> = BTreeMap::new();
    for verb in ["validate", "score", "sensitivity"] {
        for line in run([verb, "--format", "ndjson", path]).output.lines() {
            let json = tree(line);
            let file = json.get("file").and_then(Json::as_text).expect("a name");
            let id =
                file.rsplit('/').next().and_then(|name| name.strip_suffix(".json")).expect("an id");
            told.entry(id.to_owned()).or_default().push((verb, json));
        }
    }
    for entry in &all {
        let of = |verb: &str| {
            told[&entry.id].iter().find(|(name, _)| *name == verb).map(|(_, json)| json)
        };
        let validated = of("validate").expect("every document is validated");
        assert_eq!(validated.get("valid"), entry.expect.get("valid"), "{}", entry.id);
        let pair = |problem: &Json| {
            let text = |name: &str| problem.get(name).cloned().expect("a member");
            Json::list([text("code"), text("pointer")])
        };
        let impact_core::json::Value::List(problems) =
            &validated.get("problems").expect("a list").value
        else {
            panic!("a list")
        };
        let problems = Json::list(problems.iter().map(pair));
        assert_eq!(
            problems.line(),
            entry.expect.get("problems").expect("a list").line(),
            "{}",
            entry.id
        );
        for (verb, member) in [("score", "score"), ("sensitivity", "sensitivity")] {
            let found = of(verb).map(|json| without_engine(json).line());
            assert_eq!(found, entry.expect.get(member).map(Json::line), "{} {verb}", entry.id);
        }
    }
    // A process for each takes its time: of the rest every tenth is asked.
    for entry in all.iter().step_by(10) {
        if let Some(vector) = entry.expect.get("vector") {
            let file = format!("{path}/{}.json", entry.id);
            assert_eq!(
                Some(run(["vector", &file]).output.trim()),
                vector.as_text(),
                "{}",
                entry.id
            );
        }
    }
    for line in lines("together").iter().step_by(10) {
        let json = tree(line);
        let (verb, ids) = json.members().and_then(|members| members.first()).expect("a question");
        let impact_core::json::Value::List(ids) = &ids.value else { panic!("ids") };
        let files = ids.iter().filter_map(Json::as_text).map(|id| format!("{path}/{id}.json"));
        let words: Vec<String> = [verb.clone()].into_iter().chain(files).collect();
        let done = run(words.iter().map(String::as_str).chain(["--format", "json"]));
        let expect = json.get("expect").expect("an answer");
        if done.code == 0 {
            assert_eq!(without_minority(&tree(&done.output)).line(), expect.line(), "{line}");
        } else {
            assert_eq!(expect.line(), "null", "{line}");
        }
    }
}

#[test]
fn what_is_expected_does_not_hang_on_how_a_document_is_written() {
    for entry in
        entries("chance").iter().filter(|entry| entry.expect.get("score").is_some()).take(200)
    {
        let again = expected(&tree(&entry.text).canonical());
        assert_eq!(again.get("score"), entry.expect.get("score"), "{}", entry.id);
        assert_eq!(again.get("sensitivity"), entry.expect.get("sensitivity"), "{}", entry.id);
    }
}

/// What assessors wrote is no part of the corpus.
fn without_minority(told: &Json) -> Json {
    let members = told.members().unwrap_or_default().iter();
    let members = members.filter(|(key, _)| key != "minority");
    Json::object(members.map(|(key, value)| (key.as_str(), value.clone())))
}
