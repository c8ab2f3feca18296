//! Broken files: drawn with their place and their stable code, one file for each code.

use std::collections::BTreeSet;

use expect_test::expect_file;
use impact_core::closed_set::ClosedSet;
use impact_core::problem::{Code, Severity};
use impact_core::{Limits, open};
use impact_tests::{names, root};

use crate::program::run;

/// What a file in a folder cannot show: they need more bytes than anybody keeps. The gate's own tests have them.
const TOO_COSTLY: [Code; 3] = [Code::TooLarge, Code::TooManyValues, Code::TextTooLong];

#[test]
fn every_broken_file_is_drawn_as_it_was() {
    for (format, ending) in [("text", "txt"), ("ndjson", "ndjson")] {
        let done = run(["validate", "--format", format, "tests/fixtures/invalid"]);
        assert_eq!((done.code, done.errors.as_str()), (1, ""));
        expect_file![root().join(format!("tests/it/expected/invalid.{ending}"))]
            .assert_eq(&done.output);
    }
}

#[test]
fn every_broken_file_has_the_code_in_its_name() {
    let names = names("tests/fixtures/invalid");
    for name in &names {
        let done = run(["validate", "--format", "json", &format!("tests/fixtures/invalid/{name}")]);
        let result: serde_json::Value = serde_json::from_str(&done.output).expect("it is JSON");
        let code = name.trim_end_matches(".json").split("--").next().expect("a name");
        assert_eq!((done.code, &result["valid"]), (1, &false.into()), "{name}");
        for problem in result["problems"].as_array().expect("a list") {
            assert_eq!(problem["code"], code, "{name}");
        }
    }
    let shown = |code: &&Code| {
        names.iter().any(|name| {
            *name == format!("{}.json", code.code())
                || name.starts_with(&format!("{}--", code.code()))
        })
    };
    let errors = Code::ALL.iter().filter(|code| code.severity() == Severity::Error);
    let not_shown: Vec<Code> = errors.filter(|code| !shown(code)).copied().collect();
    assert_eq!(not_shown, TOO_COSTLY);
}

#[test]
fn every_warning_is_shown_by_an_unfinished_file_that_is_let_in() {
    let mut told = BTreeSet::new();
    for name in names("tests/fixtures/valid") {
        let text = impact_tests::read(&format!("tests/fixtures/valid/{name}"));
        if let Ok(opened) = open(&text, Limits::COMMAND_LINE) {
            told.extend(opened.warnings.iter().map(|warning| warning.code));
        }
    }
    let warnings: BTreeSet<Code> =
        Code::ALL.iter().copied().filter(|code| code.severity() == Severity::Warning).collect();
    assert_eq!(told, warnings);
}

#[test]
fn an_unfinished_file_is_valid_and_only_strictness_refuses_it() {
    let done = run(["validate", "tests/fixtures/valid"]);
    assert_eq!((done.code, done.errors.as_str()), (0, ""));
    expect_file![root().join("tests/it/expected/unfinished.txt")].assert_eq(&done.output);
    assert_eq!(run(["validate", "--strict", "tests/fixtures/valid"]).code, 1);
    assert_eq!(
        run(["validate", "--strict", "tests/fixtures/valid/facts-about-a-proposal.json"]).code,
        0
    );
}
