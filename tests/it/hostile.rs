//! Files that somebody made to break a reader, or that broke on their way: each has one verdict, here, in the bindings
//! (`tests/parity`) and in the page (`tests/e2e/hostile.spec.mjs`). The number in front is the row of docs/faults.md.

use expect_test::expect_file;
use impact_core::closed_set::ClosedSet;
use impact_core::problem::Severity;
use impact_core::{Limits, open};
use impact_tests::{names, read, root};

/// What a reader is told of a file: let in, or the first thing that is wrong and how many there are.
fn verdict(text: &[u8]) -> String {
    let problems = match open(text, Limits::COMMAND_LINE) {
        Ok(_) => return "let in".to_owned(),
        Err(problems) => problems,
    };
    let first = problems.first().expect("who refuses says why");
    let place = first.place.expect("an error has its place");
    let (code, pointer) = (first.code.code(), &first.pointer);
    let more = problems.len() - 1;
    let more = if more > 0 { format!(", and {more} more") } else { String::new() };
    format!("{code} {}:{} {pointer}{more}", place.line, place.column).trim_end().to_owned()
}

#[test]
fn every_hostile_file_has_the_verdict_that_it_had() {
    let names = names("tests/hostile");
    assert!(names.len() >= 300);
    let table: String = names
        .iter()
        .map(|name| format!("{name}  {}\n", verdict(&read(&format!("tests/hostile/{name}")))))
        .collect();
    expect_file![root().join("tests/it/expected/hostile.txt")].assert_eq(&table);
}

#[test]
fn what_is_let_in_says_the_same_when_it_is_written_and_read_again() {
    let mut let_in = 0;
    for name in names("tests/hostile") {
        let text = read(&format!("tests/hostile/{name}"));
        let Ok(opened) = open(&text, Limits::COMMAND_LINE) else { continue };
        let written = opened.document.to_json().pretty();
        let again = open(written.as_bytes(), Limits::COMMAND_LINE).expect("it was let in before");
        assert_eq!(again.tree.canonical(), opened.document.to_json().canonical(), "{name}");
        // What nobody knows is there as it stood, number for number.
        for (member, value) in opened.tree.members().unwrap_or_default() {
            if member.starts_with("x_") || member == "added" {
                assert_eq!(
                    again.tree.get(member).map(impact_core::Json::canonical),
                    Some(value.canonical()),
                    "{name}"
                );
            }
        }
        let_in += 1;
    }
    assert!(let_in > 50, "{let_in}");
}

#[test]
fn what_is_refused_is_refused_for_an_error_and_never_for_a_warning() {
    for name in names("tests/hostile") {
        if let Err(problems) = open(&read(&format!("tests/hostile/{name}")), Limits::PAGE) {
            assert!(
                problems.iter().all(|problem| problem.code.severity() == Severity::Error),
                "{name}"
            );
        }
    }
}
