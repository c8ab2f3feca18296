//! `impact migrate`: what another version of the rubric makes of a file, and moving it there. Verdicts that differ between
//! two versions are tested where there are two (`crates/impact-core/tests/it/rubrics.rs`); the program knows one.

use std::fs;

use impact_core::rubric::newest;
use impact_tests::root;
use serde_json::{Value, json};

use crate::program::{run, run_with_input};

const FILE: &str = "policies/kr-interconnection/assessment.json";

/// The file with another statement about its rubric.
fn stating(rubric: Option<&str>) -> String {
    let text = fs::read_to_string(root().join(FILE)).expect("the file");
    let mut document: Value = serde_json::from_str(&text).expect("JSON");
    let members = document.as_object_mut().expect("an object");
    match rubric {
        Some(hash) => members.insert("rubric_sha256".to_owned(), hash.into()),
        None => members.remove("rubric_sha256"),
    };
    document.to_string()
}

fn written(text: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("draft.json");
    fs::write(&path, text).expect("written");
    let name = path.to_str().expect("a name").to_owned();
    (folder, name)
}

#[test]
fn a_file_that_states_this_version_is_left_byte_for_byte() {
    let text = fs::read_to_string(root().join(FILE)).expect("the file").replace("  ", " ");
    let (_folder, name) = written(&text);
    let done = run(["migrate", &name, "--write"]);
    assert_eq!((done.code, done.errors.as_str()), (0, ""));
    assert!(done.output.contains("states rubric 1.0.0 already"), "{}", done.output);
    assert_eq!(fs::read_to_string(&name).expect("read"), text);
}

#[test]
fn a_file_without_a_version_is_of_the_first_and_says_so_once_it_is_moved() {
    let (_folder, name) = written(&stating(None));
    let before = fs::read_to_string(&name).expect("read");
    let shown = run(["migrate", &name]);
    assert_eq!((shown.code, shown.errors.as_str()), (0, ""));
    let said =
        "states no rubric and is scored by the first, 1.0.0. By rubric 1.0.0 alike: Significant";
    assert!(shown.output.replace('\n', " ").contains(said), "{}", shown.output);
    assert_eq!(fs::read_to_string(&name).expect("read"), before, "showing writes nothing");
    let moved = run(["migrate", &name, "--write"]);
    assert_eq!(moved.code, 0);
    assert!(moved.errors.contains("now states rubric 1.0.0"), "{}", moved.errors);
    let text = fs::read_to_string(&name).expect("read");
    let (mut after, before): (Value, Value) =
        (serde_json::from_str(&text).expect("JSON"), serde_json::from_str(&before).expect("JSON"));
    let members = after.as_object_mut().expect("an object");
    assert_eq!(members.remove("rubric_sha256"), Some(json!(newest().sha256().as_str())));
    assert_eq!(after, before, "nothing else changed");
    assert_eq!(run(["fmt", "--check", &name]).code, 0);
}

#[test]
fn a_version_that_is_not_known_has_no_verdict_of_its_own_here() {
    let unheard = "ab".repeat(32);
    let (_folder, name) = written(&stating(Some(&unheard)));
    for (language, said) in [
        ("en", "states a rubric that is not known here"),
        ("fr", "déclare une grille inconnue ici"),
    ] {
        let done = run(["migrate", &name, "--lang", language]);
        assert!(done.output.replace('\n', " ").contains(said), "{}", done.output);
    }
    let told: Value = serde_json::from_str(&run(["migrate", &name, "--format", "json"]).output)
        .expect("one object for one file");
    assert_eq!(told["from"], json!({"version": null, "sha256": unheard}));
    assert_eq!((&told["before"], &told["criteria"]), (&Value::Null, &Value::Null));
    // Compared with a file of this rubric it is refused, and told how to get there; then it works.
    let refused = run(["compare", FILE, &name]);
    assert_eq!(refused.code, 1);
    assert!(refused.errors.replace('\n', " ").contains("impact migrate"), "{}", refused.errors);
    assert_eq!(run(["panel", FILE, &name]).code, 1);
    // Nor with its like: nothing here could say what their rubric makes of them.
    for command in ["compare", "panel"] {
        let refused = run([command, &name, &name]);
        assert_eq!(refused.code, 1);
        assert!(refused.errors.contains(&unheard), "{}", refused.errors);
    }
    for words in
        [&["vector", &name][..], &["sensitivity", &name], &["amend", &name, "--without", "f1"]]
    {
        let warned = run(words);
        assert_eq!(warned.code, 0);
        assert!(warned.errors.contains("not known here"), "{words:?} {}", warned.errors);
    }
    assert_eq!(run(["migrate", &name, "--write", "--to", "1.0.0"]).code, 0);
    assert_eq!(run(["compare", FILE, &name]).code, 0);
    assert_eq!(run(["panel", FILE, &name]).code, 0);
}

#[test]
fn a_folder_is_told_as_a_list_that_names_each_file() {
    let done = run(["migrate", "policies", "--format", "json"]);
    assert_eq!((done.code, done.errors.as_str()), (0, ""));
    let told: Vec<Value> = serde_json::from_str(&done.output).expect("a list");
    assert!(told.len() >= 3);
    for one in told {
        assert!(one["file"].as_str().expect("a name").ends_with("assessment.json"), "{one}");
        assert_eq!(one["needed"], false);
    }
}

#[test]
fn facts_that_nobody_has_assessed_are_passed_over_in_a_folder() {
    let done = run(["migrate", "tests/fixtures/valid", "--format", "json"]);
    assert_eq!(done.code, 0, "{}", done.errors);
    assert!(done.errors.contains("facts"), "{}", done.errors);
}

#[test]
fn moving_also_puts_a_file_into_the_form_that_is_kept() {
    let text = fs::read(root().join("tests/fixtures/valid/newer-minor.json")).expect("the file");
    let moved = run_with_input(&["migrate", "-", "--write"], &text);
    let formatted = run_with_input(&["fmt", "-"], moved.output.as_bytes());
    assert_eq!(moved.output, formatted.output);
}

#[test]
fn what_comes_through_a_pipe_goes_on_through_it_and_wrong_words_write_nothing() {
    let text = stating(None);
    let done = run_with_input(&["migrate", "-", "--write"], text.as_bytes());
    assert_eq!((done.code, done.errors.as_str()), (0, ""));
    assert!(done.output.contains(newest().sha256().as_str()));
    assert_eq!(run(["migrate", FILE, "--to", "9.9.9"]).code, 2);
    let many = run(["migrate", "tests/conformance/worked.ndjson", "--write"]);
    assert_eq!(many.code, 2);
    let mixed = run_with_input(&["migrate", "-", FILE, "--write"], text.as_bytes());
    assert_eq!((mixed.code, mixed.output.as_str()), (2, ""));
}
