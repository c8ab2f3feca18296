//! Earlier versions of the format, shown with two that never were: what is opened from them says what it said, and
//! what nobody knows is carried along.

use impact_core::document::steps::{NEWEST, STEPS, Step, up};
use impact_core::document::{Limits, open, open_by};
use impact_core::json::{Value, parse};
use impact_core::{Code, Json};

/// A version 0 that never was: one title for all languages, findings on a `property` with one number for their depth.
const V0: Step = Step { from: 0, change: from_v0 };

fn from_v0(tree: Json) -> Json {
    let language = tree.get("language").and_then(Json::as_text).unwrap_or("en").to_owned();
    let member = |(key, value): (String, Json)| match key.as_str() {
        "title" => {
            let title = Json::object([(language.as_str(), value)]);
            ("proposal".to_owned(), Json::object([("title", title)]))
        }
        "findings" => (key, each(value, finding_from_v0)),
        _ => (key, value),
    };
    members(tree, member)
}

fn finding_from_v0(finding: Json) -> Json {
    members(finding, |(key, value)| match key.as_str() {
        "property" => ("criterion".to_owned(), value),
        "depth" => (key, Json::list([value.clone(), value])),
        _ => (key, value),
    })
}

fn members(json: Json, change: impl FnMut((String, Json)) -> (String, Json)) -> Json {
    let Value::Object(members) = json.value else { return json };
    Json { value: Value::Object(members.into_iter().map(change).collect()), at: json.at }
}

fn each(json: Json, change: fn(Json) -> Json) -> Json {
    let Value::List(items) = json.value else { return json };
    Json { value: Value::List(items.into_iter().map(change).collect()), at: json.at }
}

const OLD: &str = r#"{"format":"internet-impact-assessment","version":"0.9","language":"fr","title":"Projet de loi",
  "findings":[{"id":"f1","property":"CP3","direction":"harm","depth":3,"x_said":1e2}],"x_kept":[-0.0,"é"]}"#;
const NEW: &str = r#"{"format":"internet-impact-assessment","version":"1.0","language":"fr","proposal":{"title":{"fr":"Projet de loi"}},
  "findings":[{"id":"f1","criterion":"CP3","direction":"harm","depth":[3,3],"x_said":1e2}],"x_kept":[-0.0,"é"]}"#;

#[test]
fn what_an_earlier_version_said_is_said_in_this_one() {
    let moved = open_by(&[V0], OLD.as_bytes(), Limits::PAGE).expect("the step leads here");
    let written = open(NEW.as_bytes(), Limits::PAGE).expect("it is in this version");
    assert_eq!(moved.document, written.document);
    assert_eq!(moved.tree, written.tree);
    assert_eq!(moved.document.input_sha256(), written.document.input_sha256());
    let places = |told: &[impact_core::Problem]| -> Vec<(Code, String)> {
        told.iter().map(|problem| (problem.code, problem.pointer.clone())).collect()
    };
    assert_eq!(places(&moved.warnings), places(&written.warnings));
}

#[test]
fn a_version_that_no_step_leads_from_is_refused() {
    let refused = |steps: &[Step], text: &str| {
        open_by(steps, text.as_bytes(), Limits::PAGE).expect_err("no step")[0].code
    };
    assert_eq!(refused(STEPS, OLD), Code::UnknownWord);
    let later = Step { from: 1, change: |tree| tree };
    assert_eq!(refused(&[V0, later], NEW), Code::FormatTooNew, "a step beyond what is read here");
    assert_eq!(refused(&[V0], &OLD.replace("0.9", "2.0")), Code::FormatTooNew);
    assert_eq!(refused(&[V0], &OLD.replace("\"CP3\"", "\"CP9\"")), Code::UnknownCriterion);
}

#[test]
fn an_error_in_an_earlier_version_has_the_place_where_it_stands_there() {
    let text = OLD.replace("\"CP3\"", "\"CP9\"");
    let problem = &open_by(&[V0], text.as_bytes(), Limits::PAGE).expect_err("no such condition")[0];
    let place = problem.place.expect("it stood somewhere");
    assert_eq!((place.line, problem.pointer.as_str()), (2, "/findings/0/criterion"));
    let column = usize::try_from(place.column).expect("a column") - 1;
    assert!(text.lines().nth(1).expect("a second line")[column..].starts_with("\"CP9\""));
}

#[test]
fn steps_are_taken_one_after_the_other_and_none_twice() {
    let (first, second) = (
        Step { from: 0, change: |tree| tree.with("first", Json::number(1u32)) },
        Step { from: 1, change: |tree| tree.with("second", Json::number(2u32)) },
    );
    let tree = parse(br#"{"version":"0.3","kept":[1.50]}"#, Limits::PAGE).expect("JSON");
    let up = up(tree, &[second, first]);
    assert_eq!(up.line(), r#"{"version":"2.0","kept":[1.50],"first":1,"second":2}"#);
}

#[test]
fn every_step_that_there_is_leads_towards_this_version() {
    let from: Vec<u32> = STEPS.iter().map(|step| step.from).collect();
    let newest: Vec<u32> = (NEWEST - u32::try_from(from.len()).expect("few")..NEWEST).collect();
    assert_eq!(from, newest, "one step for each version, and the last one ends here");
}

/// RFC 8785: what its sections 3.2.2 and 3.2.3 show, but for numbers, which keep their source text here.
#[test]
fn the_canonical_form_is_that_of_rfc_8785() {
    let input = "{\n \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\",\n \"literals\": [null, true, false]\n}";
    let canonical = |text: &str| parse(text.as_bytes(), Limits::PAGE).expect("JSON").canonical();
    assert_eq!(
        canonical(input),
        "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"
    );
    // Names in the order of UTF-16: the emoji, two units from D83D on, before the letter at FB33.
    let names = "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";
    let sorted = parse(canonical(names).as_bytes(), Limits::PAGE).expect("JSON");
    let values: Vec<&str> = sorted
        .members()
        .expect("an object")
        .iter()
        .filter_map(|(_, value)| value.as_text())
        .collect();
    assert_eq!(
        values,
        [
            "Carriage Return",
            "One",
            "Control",
            "Latin Small Letter O With Diaeresis",
            "Euro Sign",
            "Emoji: Grinning Face",
            "Hebrew Letter Dalet With Dagesh"
        ]
    );
    for (text, expected) in [
        ("[]", "[]"),
        (" { } ", "{}"),
        ("[56,{\"d\":true,\"10\":null,\"1\":[ ]}]", "[56,{\"1\":[],\"10\":null,\"d\":true}]"),
        ("{\"\":0,\"a\":{\"c\":1,\"b\":2}}", "{\"\":0,\"a\":{\"b\":2,\"c\":1}}"),
        (
            "\"\\u0008\\u0009\\u000a\\u000c\\u000d\\u007f\\u2028\"",
            "\"\\b\\t\\n\\f\\r\u{7f}\u{2028}\"",
        ),
        // Not normalised: a letter and its accent stay two.
        ("\"A\\u030a\"", "\"A\u{30a}\""),
    ] {
        assert_eq!(canonical(text), expected, "{text}");
    }
}
