//! The published schemas: what is checked in is what the types say, and both gates agree on what they can both say.

use std::fs;

use impact_core::document::{assessment_schema, known_proposal_schema, open_known};
use impact_core::{Json, Limits, open};
use impact_tests::{names, policies, read, root};
use jsonschema::Validator;
use serde_json::Value;

/// Broken documents that a schema cannot refuse, and why.
const BEYOND_A_SCHEMA: [(&str, &str); 5] = [
    ("bad-date--no-such-day", "a pattern knows no months of 28 days"),
    ("duplicate-id", "a schema compares no two values"),
    ("duplicate-key", "it is gone before a schema sees the document"),
    ("too-deep", "a schema sets no limit to what it does not know"),
    ("unknown-id", "a schema follows no names"),
];

/// Broken files in which there is no JSON to ask a schema about.
const NOT_JSON: [&str; 8] = [
    "ends-early",
    "not-an-assessment--empty",
    "not-an-assessment--pdf",
    "not-an-assessment--web-page",
    "not-an-assessment--zip",
    "not-json",
    "not-utf8",
    "not-utf8--utf-16",
];

#[track_caller]
fn check(file: &str, schema: &Json) {
    let path = root().join("docs").join(file);
    let text = schema.pretty();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &text).expect("docs can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "docs/{file} is not what the types say: run the tests with UPDATE_EXPECT=1"
    );
}

#[test]
fn what_is_checked_in_is_what_the_types_say() {
    check("assessment.v1.schema.json", &assessment_schema());
    check("proposal.v1.schema.json", &known_proposal_schema());
}

fn validator(schema: &Json) -> Validator {
    let schema: Value = serde_json::from_str(&schema.pretty()).expect("our writer writes JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("it is a schema");
    jsonschema::draft202012::new(&schema).expect("it is a schema")
}

#[test]
fn what_the_gate_lets_in_the_schema_lets_in() {
    let (assessment, known) =
        (validator(&assessment_schema()), validator(&known_proposal_schema()));
    let fixtures = names("tests/fixtures/valid")
        .into_iter()
        .map(|name| format!("tests/fixtures/valid/{name}"));
    let policies = policies().into_iter().map(|name| format!("policies/{name}/assessment.json"));
    for path in fixtures.chain(policies) {
        let text = read(&path);
        let document: Value = serde_json::from_slice(&text).expect("it is JSON");
        let schema = match document["format"].as_str() {
            Some("internet-impact-proposal") => {
                assert!(open_known(&text, Limits::COMMAND_LINE).is_ok(), "{path}");
                &known
            }
            _ => {
                assert!(open(&text, Limits::COMMAND_LINE).is_ok(), "{path}");
                &assessment
            }
        };
        let errors: Vec<String> =
            schema.iter_errors(&document).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{path}");
    }
}

#[test]
fn what_the_gate_refuses_the_schema_refuses_but_for_what_it_cannot_say() {
    let (assessment, known) =
        (validator(&assessment_schema()), validator(&known_proposal_schema()));
    for name in names("tests/fixtures/invalid") {
        let text = read(&format!("tests/fixtures/invalid/{name}"));
        let name = name.trim_end_matches(".json");
        assert!(open(&text, Limits::COMMAND_LINE).is_err(), "{name}");
        assert!(open_known(&text, Limits::COMMAND_LINE).is_err(), "{name}");
        let Ok(document) = serde_json::from_slice::<Value>(&text) else {
            assert!(NOT_JSON.contains(&name), "{name} is no JSON");
            continue;
        };
        assert!(!NOT_JSON.contains(&name), "{name} is JSON");
        let let_in = assessment.is_valid(&document) || known.is_valid(&document);
        let declared = BEYOND_A_SCHEMA.iter().any(|(beyond, _)| *beyond == name);
        assert_eq!(let_in, declared, "{name}");
    }
}

/// The published schema of what a command prints.
fn of_results(command: &str) -> Validator {
    let mut schema: Value =
        serde_json::from_slice(&read("docs/results.v1.schema.json")).expect("it is JSON");
    schema["$ref"] = format!("#/$defs/{command}").into();
    jsonschema::draft202012::meta::validate(&schema).expect("it is a schema");
    jsonschema::draft202012::new(&schema).expect("it is a schema")
}

#[test]
fn every_command_prints_what_its_schema_says() {
    let mut asked: Vec<(&str, Vec<String>)> = Vec::new();
    let files: Vec<String> =
        policies().into_iter().map(|name| format!("policies/{name}/assessment.json")).collect();
    for (at, file) in files.iter().enumerate() {
        let one = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        for command in ["score", "explain", "sensitivity", "vector", "lint", "validate", "migrate"]
        {
            asked.push((command, one(&[file])));
        }
        asked.push(("amend", one(&[file, "--without", "f1", "--judge", "f1.reach=1-2"])));
        asked.push(("compare", one(&[file, &files[(at + 1) % files.len()]])));
        asked.push(("panel", files[..=at].to_vec()));
    }
    asked.push((
        "panel",
        [&["--round".to_owned()], &files[..2], &["--round".to_owned()], &files[..2]].concat(),
    ));
    // One that states a rubric that is not known has no before.
    let folder = tempfile::tempdir().expect("a folder");
    let unknown = folder.path().join("unknown.json");
    let mut document: Value = serde_json::from_slice(&read(&files[0])).expect("JSON");
    document["rubric_sha256"] = "ab".repeat(32).into();
    std::fs::write(&unknown, document.to_string()).expect("written");
    asked.push(("migrate", vec![unknown.to_str().expect("a name").to_owned()]));
    for name in names("tests/fixtures/invalid") {
        asked.push(("validate", vec![format!("tests/fixtures/invalid/{name}")]));
    }
    for (command, words) in asked {
        let words = [command.to_owned()]
            .into_iter()
            .chain(words)
            .chain(["--format".to_owned(), "json".to_owned()]);
        let words: Vec<String> = words.collect();
        let told: Value = serde_json::from_str(&crate::program::run(&words).output).expect("JSON");
        let schema = of_results(command);
        let errors: Vec<String> =
            schema.iter_errors(&told).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{words:?}");
        // And the schema says enough to miss a member that is gone.
        for key in told
            .as_object()
            .expect("an object")
            .keys()
            .filter(|key| !["residual", "rounds", "file"].contains(&key.as_str()))
        {
            let mut less = told.clone();
            less.as_object_mut().expect("an object").remove(key);
            assert!(!schema.is_valid(&less), "{command} without {key}");
        }
    }
}

#[test]
fn what_the_corpus_expects_is_what_the_schema_says() {
    let (score, sensitivity) = (of_results("score"), of_results("sensitivity"));
    let text = String::from_utf8(read("tests/conformance/chance.ndjson")).expect("UTF-8");
    for line in text.lines() {
        let mut line: Value = serde_json::from_str(line).expect("JSON");
        let Some(expected) = line["expect"].get_mut("score") else { continue };
        expected["engine_version"] = "0.0.0".into();
        assert!(score.is_valid(expected), "{}", line["id"]);
        assert!(sensitivity.is_valid(&line["expect"]["sensitivity"]), "{}", line["id"]);
    }
}
