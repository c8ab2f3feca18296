//! `impact amend` as people and as programs read it, and what it writes.

use std::fs;

use expect_test::expect_file;
use impact_tests::root;
use serde_json::Value;

use crate::program::{run, run_with_input};

const FILE: &str = "policies/kr-interconnection/assessment.json";
const CHANGES: [&str; 6] = ["--strike", "c39-3", "--without", "f3", "--judge", "f1.depth=1-2"];

fn amend(words: &[&str]) -> crate::program::Run {
    run(["amend", FILE].iter().chain(words))
}

#[test]
fn before_and_after_for_people_and_for_programs() {
    for (name, more) in [
        ("amend.txt", &[][..]),
        ("amend.fr.txt", &["--lang", "fr"]),
        ("amend.json", &["--format", "json"]),
    ] {
        let done = amend(&[&CHANGES[..], more].concat());
        assert_eq!((done.code, done.errors.as_str()), (0, ""), "{name}");
        expect_file![root().join(format!("tests/it/expected/analysis/{name}"))]
            .assert_eq(&done.output);
    }
}

#[test]
fn it_is_kept_as_a_recommendation_only_when_that_is_asked() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("draft.json");
    fs::copy(root().join(FILE), &path).expect("a copy");
    let before: Value = read(&path);
    let file = path.to_str().expect("a name");
    assert_eq!(run(["amend", file, "--strike", "c39-2"]).code, 0);
    assert_eq!(read(&path), before);
    let kept = run(["amend", file, "--strike", "c39-2", "--recommend"]);
    assert_eq!(kept.code, 0);
    assert!(kept.errors.contains("recommendation r"), "{}", kept.errors);
    let mut after = read(&path);
    let asked = after["recommendations"].as_array_mut().expect("a list").pop().expect("one more");
    assert_eq!(asked["clause"], "c39-2");
    assert_eq!(asked["findings"], serde_json::json!(["f1", "f8"]));
    let text = asked["text"].as_str().expect("words");
    for line in text.lines() {
        assert!(kept.output.replace(['\n', ' '], "").contains(&line.replace(' ', "")), "{line}");
    }
    after["updated"] = before["updated"].clone();
    assert_eq!(after, before, "nothing else changed but the day");
    assert_eq!(run(["fmt", "--check", file]).code, 0);
}

#[test]
fn what_asks_for_nothing_is_no_recommendation() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("draft.json");
    fs::copy(root().join(FILE), &path).expect("a copy");
    let (before, file) = (read(&path), path.to_str().expect("a name"));
    let now = &before["findings"][0]["depth"];
    let ends = match now {
        Value::Array(ends) => format!("{}-{}", ends[0], ends[1]),
        exact => exact.to_string(),
    };
    let id = before["findings"][0]["id"].as_str().expect("an id");
    let done = run(["amend", file, "--judge", &format!("{id}.depth={ends}"), "--recommend"]);
    assert_eq!(done.code, 0);
    assert!(done.errors.contains("nothing was written"), "{}", done.errors);
    assert!(done.output.starts_with("The verdict would stay"), "{}", done.output);
    assert_eq!(read(&path), before);
}

#[test]
fn what_comes_through_a_pipe_goes_on_through_it() {
    let text = fs::read(root().join(FILE)).expect("the file");
    let done = run_with_input(&["amend", "-", "--strike", "c39-2", "--recommend"], &text);
    assert_eq!((done.code, done.errors.as_str()), (0, ""));
    let written: Value = serde_json::from_str(&done.output).expect("an assessment");
    assert_eq!(
        written["recommendations"].as_array().expect("a list").last().expect("one")["clause"],
        "c39-2"
    );
}

#[test]
fn what_nobody_examined_is_not_suspected_before_or_after() {
    let mut document: Value = read(&root().join(FILE));
    let examined = document["criteria"]["CP3"]["examined"].as_array_mut().expect("a list");
    examined.pop();
    let done = run_with_input(&["amend", "-", "--without", "f1"], document.to_string().as_bytes());
    assert_eq!(done.code, 0);
    let told = done.output.lines().find(|line| line.contains("Networks run themselves, harm"));
    assert!(!told.expect("it changed").contains("critical"), "{}", done.output);
}

#[test]
fn what_is_not_there_or_makes_no_sense_is_said_and_writes_nothing() {
    let table: [(&[&str], &str); 6] = [
        (&[], "Nothing is to be changed"),
        (&["--strike", "zz"], "c22-1"),
        (&["--without", "f99"], "f1"),
        (&["--judge", "f99.depth=1"], "f1"),
        (&["--judge", "f1.depth=3-1"], "f1.depth=3-1"),
        (&["--judge", "f1.colour=1"], "f1.colour=1"),
    ];
    for (words, said) in table {
        let done = amend(words);
        assert_eq!((done.code, done.output.as_str()), (2, ""), "{words:?}");
        assert!(done.errors.contains(said), "{words:?} {}", done.errors);
    }
}

fn read(path: &std::path::Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("the file")).expect("JSON")
}
