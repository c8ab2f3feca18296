//! The gate: what is refused, with code, place and pointer; what is let in, with its warnings.

use expect_test::{Expect, expect};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Limits, open};
use impact_core::{Code, Problem};

const LIMITS: Limits = Limits { bytes: 100_000, depth: 32, values: 5_000, text: 50_000 };

fn shown(problems: &[Problem]) -> String {
    let show = |problem: &Problem| {
        let place = problem
            .place
            .map_or_else(String::new, |place| format!(" {}:{}", place.line, place.column));
        let first = problem
            .related
            .map_or_else(String::new, |place| format!(" first {}:{}", place.line, place.column));
        format!("{}{place}{first} {} [{}]\n", problem.code.code(), problem.pointer, problem.detail)
    };
    problems.iter().map(show).collect()
}

#[track_caller]
fn refused(text: &[u8], expected: Expect) {
    let problems = open(text, LIMITS).expect_err("should be refused");
    expected.assert_eq(&shown(&problems));
}

/// A document with this member besides format and version.
fn with(member: &str) -> String {
    format!(
        "{{\n  \"format\": \"internet-impact-assessment\",\n  \"version\": \"1.0\",\n  {member}\n}}\n"
    )
}

#[test]
fn strangers_are_named() {
    refused(b"", expect![["not-an-assessment 1:1  [empty]\n"]]);
    refused(b"<!doctype html><p>", expect![["not-an-assessment 1:1  [html]\n"]]);
    refused(b"PK\x03\x04\xff\xff", expect![["not-an-assessment 1:5  [zip]\n"]]);
    refused(b"%PDF-1.7", expect![["not-an-assessment 1:1  [pdf]\n"]]);
    refused(b"[]", expect![["not-an-assessment 1:1  [array]\n"]]);
    refused(b"null", expect![["not-an-assessment 1:1  [scalar]\n"]]);
    refused(b"\"x\"", expect![["not-an-assessment 1:1  [scalar]\n"]]);
    refused(b"{\"type\": \"excalidraw\"}", expect![["not-an-assessment 1:1  [other-json]\n"]]);
    refused(
        b"{\"format\": \"internet-impact-proposal\", \"version\": \"1.0\"}",
        expect![["not-an-assessment 1:12 /format [other-json]\n"]],
    );
}

#[test]
fn broken_json_has_its_place() {
    refused(b"{\n  \"a\": 1,\n}", expect![["not-json 3:1  []\n"]]);
    refused(b"{\"a\" 1}", expect![["not-json 1:6  []\n"]]);
    refused(b"{\"a\": 01}", expect![["not-json 1:8  []\n"]]);
    refused(b"{\"a\": \"\\ud800\"}", expect![["not-json 1:7  []\n"]]);
    refused(b"{\"a\": NaN}", expect![["not-json 1:7  []\n"]]);
    refused(b"{\"a\": [1, 2", expect![["ends-early 1:12  []\n"]]);
    refused(b"{\"a\": \"b", expect![["ends-early 1:9  []\n"]]);
    refused(b"{\"a\": 1} x", expect![["not-json 1:10  []\n"]]);
    refused(b"{\"a\": \"\xff\"}", expect![["not-utf8 1:8  []\n"]]);
    refused(b"\xff\xfe{\0}\0", expect![["not-utf8 1:1  [UTF-16]\n"]]);
}

#[test]
fn limits_hold() {
    let deep = [vec![b'['; 100_000 - 1], vec![b']'; 1]].concat();
    refused(&deep, expect![["too-deep 1:33  [32]\n"]]);
    refused(&vec![b' '; 100_001], expect![["too-large 1:1  [100000]\n"]]);
    let many = format!("[{}0]", "0,".repeat(6_000));
    refused(many.as_bytes(), expect![["too-many-values 1:10000  [5000]\n"]]);
    let long = |bytes: usize| {
        with(&format!("\"plan\": {{\"issue\": {{\"en\": \"{}\"}}}}", "x".repeat(bytes)))
    };
    refused(
        long(50_001).as_bytes(),
        expect![[r#"
        text-too-long 4:28 /plan/issue/en [50000]
    "#]],
    );
    assert!(open(long(50_000).as_bytes(), LIMITS).is_ok(), "a text of the limit is let in");
    let exactly = with(&format!("\"x\": {}{}", "[".repeat(31), "]".repeat(31)));
    assert!(open(exactly.as_bytes(), LIMITS).is_ok(), "32 deep is let in");
}

#[test]
fn a_key_twice_is_refused_with_both_places() {
    refused(
        with("\"findings\": [{\"id\": \"f1\",\n \"id\": \"f2\"}]").as_bytes(),
        expect![["duplicate-key 5:2 first 4:23 /findings/0/id [id]\n"]],
    );
}

#[test]
fn versions() {
    let version = |version: &str| {
        format!("{{\"format\": \"internet-impact-assessment\", \"version\": {version}}}")
    };
    refused(version("\"2.0\"").as_bytes(), expect![["format-too-new 1:53 /version [2.0]\n"]]);
    refused(version("\"v1.0\"").as_bytes(), expect![["unknown-word 1:53 /version [v1.0]\n"]]);
    refused(version("1").as_bytes(), expect![["wrong-type 1:53 /version [string]\n"]]);
    refused(
        b"{\"format\": \"internet-impact-assessment\"}",
        expect![["missing-member 1:1  [version]\n"]],
    );
    assert!(open(version("\"1.10\"").as_bytes(), LIMITS).is_ok());
}

#[test]
fn the_malformed_is_refused_with_every_problem_at_once() {
    refused(
        with("\"findings\": [{\"id\": \"f 1\", \"criterion\": \"CP6\", \"direction\": \"bad\", \"depth\": [3, 1], \"reach\": [0, 1], \"evidence\": 4}, {}]").as_bytes(),
        expect![[r#"
            bad-id 4:23 /findings/0/id [f 1]
            unknown-criterion 4:43 /findings/0/criterion [CP6]
            unknown-word 4:63 /findings/0/direction [bad]
            range-reversed 4:79 /findings/0/depth [[3, 1]]
            out-of-range 4:97 /findings/0/reach/0 [1 – 3]
            out-of-range 4:116 /findings/0/evidence [0 – 3]
            missing-member 4:120 /findings/1 [id]
            missing-member 4:120 /findings/1 [criterion]
            missing-member 4:120 /findings/1 [direction]
        "#]],
    );
    refused(
        with("\"clauses\": [{\"id\": \"a\"}, {\"id\": \"a\"}], \"findings\": [{\"id\": \"f\", \"criterion\": \"E1\", \"direction\": \"harm\", \"clauses\": [{\"clause\": \"b\"}]}], \"mitigations\": [{\"id\": \"m\", \"findings\": [\"g\"]}]").as_bytes(),
        expect![[r#"
            duplicate-id 4:35 /clauses/1/id [a]
            unknown-id 4:130 /findings/0/clauses/0/clause [b]
            unknown-id 4:180 /mitigations/0/findings/0 [g]
        "#]],
    );
    refused(
        with("\"criteria\": {\"CP9\": {}}").as_bytes(),
        expect![["unknown-criterion 4:23 /criteria/CP9 [CP9]\n"]],
    );
    refused(
        with("\"created\": \"2026-02-30\"").as_bytes(),
        expect![["bad-date 4:14 /created [2026-02-30]\n"]],
    );
}

#[test]
fn the_unfinished_is_let_in_and_warned_about() {
    let empty = with("\"clauses\": []");
    let opened = open(empty.as_bytes(), LIMITS).expect("an unfinished document is valid");
    let codes: Vec<&str> = opened.warnings.iter().map(|warning| warning.code.code()).collect();
    assert!(codes.contains(&"no-operative-clause") && codes.contains(&"interest-undeclared"));
    assert_eq!(codes.iter().filter(|code| **code == "criterion-not-assessed").count(), 15);
}

#[test]
fn unknown_members_are_kept_with_their_numbers_as_written() {
    let text = with(
        "\"clauses\": [{\"id\": \"a\", \"weight\": 1.50e3, \"x\": {\"b\": [1.0, null]}}],\n  \"later\": 12345678901234567890",
    );
    let opened = open(text.as_bytes(), LIMITS).expect("a newer file");
    let written = opened.document.to_pretty();
    for kept in ["\"weight\": 1.50e3", "\"b\": [1.0, null]", "\"later\": 12345678901234567890"] {
        assert!(written.contains(kept), "{written}");
    }
    assert_eq!(
        opened.warnings.iter().filter(|warning| warning.code == Code::UnknownMember).count(),
        3
    );
}

#[test]
fn flags_are_read_as_digits_and_as_truth() {
    for (written, read) in [("1", true), ("true", true), ("0", false), ("false", false)] {
        let text = with(&format!("\"criteria\": {{\"CP1\": {{\"disagreement\": {written}}}}}"));
        let opened = open(text.as_bytes(), LIMITS).expect("a flag");
        assert_eq!(opened.document.criterion(impact_core::Criterion::Cp1).disagreement.0, read);
    }
}

#[test]
fn a_byte_order_mark_is_let_in() {
    let text = ["\u{feff}", &with("\"id\": \"x\"")].concat();
    assert!(open(text.as_bytes(), LIMITS).is_ok());
}

#[test]
fn a_file_cut_at_any_byte_is_refused() {
    let whole = with(
        "\"findings\": [{\"id\": \"f1\", \"criterion\": \"CP1\", \"direction\": \"harm\", \"depth\": [1, 2]}]",
    );
    for at in 0..whole.trim_end().len() {
        assert!(open(&whole.as_bytes()[..at], LIMITS).is_err(), "cut at {at}");
    }
}

#[test]
fn codes_are_unique_and_kebab() {
    let mut codes: Vec<&str> = Code::ALL.iter().map(|code| code.code()).collect();
    assert!(codes.iter().all(|code| {
        code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    }));
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), Code::ALL.len());
}
