//! `sensitivity`, `compare` and `panel` as people and as programs read them: UPDATE_EXPECT=1 rewrites what is expected.

use expect_test::expect_file;
use impact_tests::{policies, root};
use serde_json::Value;

use crate::program::{Run, run};

const A: &str = "policies/kr-interconnection/assessment.json";
const B: &str = "policies/br-marco-civil/assessment.json";

fn check(name: &str, done: &Run) {
    assert_eq!(done.code, 0, "{name}: {done:?}");
    expect_file![root().join(format!("tests/it/expected/analysis/{name}"))].assert_eq(&done.output);
}

fn json(words: &[&str]) -> Value {
    let done = run(words.iter().chain(&["--format", "json"]));
    assert_eq!((done.code, done.errors.as_str()), (0, ""), "{words:?}");
    serde_json::from_str(&done.output).expect("JSON")
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn sensitivity_for_people_and_for_programs() {
    check("sensitivity.txt", &run(["sensitivity", A]));
    check("sensitivity.fr.txt", &run(["sensitivity", A, "--lang", "fr"]));
    check("sensitivity.json", &run(["sensitivity", A, "--format", "json"]));
    for policy in policies() {
        let told = json(&["sensitivity", &format!("policies/{policy}/assessment.json")]);
        assert_eq!(keys(&told), ["flips", "open_questions", "radius", "table_robustness"]);
        assert_eq!(keys(&told["radius"]), ["down", "kappa", "single_point_clauses", "up"]);
        assert_eq!(told["table_robustness"]["of"], 35);
        for flip in told["flips"].as_array().expect("a list") {
            assert_eq!(keys(flip), ["field", "finding", "value", "verdict"]);
        }
    }
}

#[test]
fn sensitivity_of_many_files_is_a_line_each_with_its_file() {
    let done = run(["sensitivity", "--format", "ndjson", "policies"]);
    assert_eq!(done.code, 0);
    let files: Vec<String> = done
        .output
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("JSON")["file"].to_string())
        .collect();
    assert_eq!(files.len(), policies().len());
}

#[test]
fn two_drafts_for_people_and_for_programs() {
    check("compare.txt", &run(["compare", A, B]));
    check("compare.fr.txt", &run(["compare", A, B, "--lang", "fr"]));
    check("compare.json", &run(["compare", A, B, "--format", "json"]));
    let same = json(&["compare", A, A]);
    assert_eq!(same["overall"], "unchanged");
    assert_eq!(
        keys(&same),
        ["benefits_differ", "criteria", "leximax_prefers", "overall", "verdicts"]
    );
}

#[test]
fn documents_of_different_rubrics_are_not_compared() {
    let other = "tests/fixtures/valid/one-of-each-warning.json";
    let done = run(["compare", A, other]);
    assert_eq!((done.code, done.output.as_str()), (1, ""));
    assert!(done.errors.contains("different rubrics"), "{}", done.errors);
}

#[test]
fn a_panel_for_people_and_for_programs() {
    check("panel.txt", &run(["panel", A, B]));
    check("panel.fr.txt", &run(["panel", A, B, "--lang", "fr"]));
    let done = run(["panel", A, B, "--format", "json"]);
    check("panel.json", &done);
    assert!(done.errors.contains("2 different texts"), "{}", done.errors);
    let alone = json(&["panel", A]);
    assert_eq!(keys(&alone), ["alpha", "criteria", "flags", "minority", "verdict"]);
    assert_eq!(alone["alpha"]["ordinal"], Value::Null, "one assessor agrees with nobody");
}

/// The four assessors of the rubric's panel example, from the corpus, each in a file of their own.
fn worked(folder: &std::path::Path) -> Vec<String> {
    let lines =
        String::from_utf8(impact_tests::read("tests/conformance/worked.ndjson")).expect("UTF-8");
    let lines = lines.lines().map(impact_tests::conformance::Entry::read);
    let file = |entry: impact_tests::conformance::Entry| {
        let path = folder.join(format!("{}.json", entry.id));
        std::fs::write(&path, entry.text).expect("written");
        path.to_str().expect("a name").to_owned()
    };
    lines.filter(|entry| entry.id.starts_with("worked-7-")).map(file).collect()
}

#[test]
fn who_is_outvoted_is_heard_in_their_own_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = worked(folder.path());
    let words: Vec<&str> = ["panel"].into_iter().chain(files.iter().map(String::as_str)).collect();
    check("panel-minority.txt", &run(&words));
    let told = json(&words);
    assert_eq!(told["verdict"], serde_json::json!([3, 3]));
    assert_eq!(told["flags"]["CP3"], serde_json::json!(["pivotal"]));
    assert_eq!(told["alpha"]["ordinal"]["num"], 461_653);
    let heard: Vec<(&str, u64)> = told["minority"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| {
            (one["criterion"].as_str().expect("an id"), one["assessor"].as_u64().expect("a number"))
        })
        .collect();
    assert_eq!(heard, [("CP4", 3), ("E4", 3)]);
    assert_eq!(told["minority"][0]["rationale"], "Considered and excluded.");
    assert_eq!(told["minority"][0]["findings"][0]["quotes"], serde_json::json!(["Words"]));
}

#[test]
fn all_rounds_are_kept_and_the_rule_says_when_to_stop() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = worked(folder.path());
    let of = |pick: &[usize]| pick.iter().map(|at| files[*at].as_str()).collect::<Vec<_>>();
    let (divided, settled) = (of(&[0, 1, 2, 3]), of(&[1, 3, 3, 3]));
    let rounds = |rounds: &[&Vec<&str>]| -> Vec<String> {
        let each =
            rounds.iter().flat_map(|files| ["--round"].into_iter().chain(files.iter().copied()));
        ["panel"].into_iter().chain(each).map(str::to_owned).collect()
    };
    let stops = |words: &[String]| -> Vec<String> {
        let told = json(&words.iter().map(String::as_str).collect::<Vec<_>>());
        let last = told["rounds"].as_array().expect("a list").last().expect("one").clone();
        assert_eq!(last["criteria"], told["criteria"], "the last round counts");
        let stop = |round: &Value| round["stop"].as_str().expect("a word").to_owned();
        told["rounds"].as_array().expect("a list").iter().map(stop).collect()
    };
    assert_eq!(stops(&rounds(&[&divided, &settled])), ["go_on", "no_pivotal"]);
    assert_eq!(stops(&rounds(&[&divided, &divided])), ["go_on", "no_change"]);
    let other = of(&[0, 1, 1, 3]);
    assert_eq!(
        stops(&rounds(&[&divided, &of(&[0, 0, 1, 3]), &other])),
        ["go_on", "go_on", "spent"]
    );
    check("panel-rounds.txt", &run(rounds(&[&divided, &settled])));
    let many = run(rounds(&[&divided, &divided, &divided, &divided]));
    assert_eq!((many.code, many.output.as_str()), (2, ""));
    assert!(many.errors.contains("4 rounds"), "{}", many.errors);
}

#[test]
fn a_panel_with_a_member_that_cannot_be_read_is_no_panel() {
    let done = run(["panel", A, "tests/fixtures/invalid/bad-id.json", "--format", "json"]);
    assert_eq!((done.code, done.output.as_str()), (1, ""));
}

#[test]
fn a_vector_is_printed_and_says_what_its_file_says() {
    for policy in policies() {
        let file = format!("policies/{policy}/assessment.json");
        let line = run(["vector", &file]).output.trim().to_owned();
        let (told, scored) = (json(&["vector", &line]), json(&["score", &file]));
        for member in ["verdict", "recorded_hi", "headline"] {
            assert_eq!(told[member], scored[member], "{policy} {member}");
        }
        assert_eq!(told["vector"], line.as_str());
        assert_eq!(json(&["vector", &file]), told);
    }
    let cut = run(["vector", "IIA1/W/111111111111111/CP3:H/D3R3P2L3/E3*00000000"]);
    assert_eq!((cut.code, cut.output.as_str()), (1, ""));
}
