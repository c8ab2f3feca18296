//! I18 and the record: the same input gives the same bytes, a round trip changes nothing, inputs stay as they are.

use impact_core::document::{Limits, open};
use impact_core::json::parse;
use impact_core::{Sha256, score, score_opened};
use proptest::prelude::{Strategy, prop_assert, prop_assert_eq, proptest};

use crate::cases::{any_assessment, complete};

proptest! {
    #[test]
    fn i18_a_round_trip_changes_nothing(assessment in any_assessment()) {
        let text = assessment.to_pretty();
        let opened = open(text.as_bytes(), Limits::PAGE).expect("its own file");
        prop_assert_eq!(&opened.document, &assessment);
        prop_assert_eq!(opened.document.to_pretty(), text);
        prop_assert_eq!(score_opened(&opened), score(&assessment));
    }

    #[test]
    fn i18_scoring_twice_gives_the_same_bytes_and_leaves_the_input(assessment in any_assessment()) {
        let before = assessment.clone();
        let (once, twice) = (score(&assessment).to_json().pretty(), score(&assessment).to_json().pretty());
        prop_assert_eq!(once, twice);
        prop_assert_eq!(assessment, before);
    }

    #[test]
    fn i18_no_number_of_a_result_is_a_float(assessment in any_assessment()) {
        let text = score(&assessment).to_json().canonical();
        // Outside of strings there are only whole numbers, words of JSON and its signs.
        for word in text.split('"').step_by(2).flat_map(|part| part.split(['[', ']', '{', '}', ':', ','])) {
            let whole = word.bytes().all(|byte| byte.is_ascii_digit());
            prop_assert!(whole || ["true", "false", "null"].contains(&word), "{word}");
        }
    }

    #[test]
    fn every_number_of_a_trace_is_the_number_of_the_result(assessment in any_assessment()) {
        let scored = score(&assessment);
        for trace in &scored.trace.criteria {
            prop_assert_eq!(trace.harm, scored.outcome.harm[trace.criterion.index()]);
            // What is established names the findings that establish it.
            prop_assert_eq!(trace.harm.lo > 0, !trace.lo_findings.is_empty());
            for id in &trace.lo_findings {
                let finding = scored.trace.finding(id).expect("named");
                prop_assert_eq!(finding.harm.lo, trace.harm.lo);
                prop_assert!(!finding.clauses.is_empty(), "a finding without a clause convicts nobody");
            }
        }
        prop_assert_eq!(scored.outcome.verdict.lo > 0, !scored.trace.verdict.lo_findings.is_empty());
    }
}

#[test]
fn input_sha256_covers_the_whole_document_in_canonical_form() {
    let mut assessment = complete(&[]);
    let before = score(&assessment).input_sha256;
    assessment.note = impact_core::document::Text::plain("A word.");
    let after = score(&assessment).input_sha256;
    assert_ne!(before, after);
    let text = assessment.to_json().canonical();
    assert_eq!(after, Sha256::of(text.as_bytes()));
    // Layout is not the document.
    let spaced = assessment.to_pretty().replace('\n', "\n\n  ");
    let opened = open(spaced.as_bytes(), Limits::PAGE).expect("the same document");
    assert_eq!(score_opened(&opened).input_sha256, after);
}

#[test]
fn the_members_of_a_result_are_exactly_these() {
    let json = score(&complete(&[])).to_json();
    let keys: Vec<&str> =
        json.members().expect("an object").iter().map(|(key, _)| key.as_str()).collect();
    let expected = [
        "rubric_sha256",
        "input_sha256",
        "engine_version",
        "verdict",
        "recorded_hi",
        "headline",
        "state",
        "criteria",
        "goals",
        "confidence",
        "mixed",
        "ambiguous",
        "tradeoff",
        "leximax",
    ];
    assert_eq!(keys, expected);
}

#[test]
fn canonical_json_sorts_by_utf_16_and_escapes_shortest() {
    // The sorting example of RFC 8785 3.2.3, and its escapes.
    let text = "{\"\\u20ac\":1,\"\\r\":2,\"\\ufb33\":3,\"1\":4,\"\\ud83d\\ude00\":5,\"\\u0080\":6,\"\\u00f6\":7}";
    let limits = impact_core::json::JsonLimits { bytes: 1000, depth: 4, values: 100, text: 1000 };
    let json = parse(text.as_bytes(), limits).expect("JSON");
    assert_eq!(
        json.canonical(),
        "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"\u{f6}\":7,\"\u{20ac}\":1,\"\u{1f600}\":5,\"\u{fb33}\":3}"
    );
    let escapes = parse(br#""\u0000\u001f\b\t\n\f\r\"\\\/\u20ac""#, limits).expect("JSON");
    assert_eq!(escapes.canonical(), "\"\\u0000\\u001f\\b\\t\\n\\f\\r\\\"\\\\/\u{20ac}\"");
}

/// Letters at the edges where the order of bytes and that of UTF-16 part, among plain ones.
fn edge() -> impl Strategy<Value = String> {
    let letter = proptest::sample::select(vec![
        'a',
        'b',
        '\u{e9}',
        '\u{d7ff}',
        '\u{e000}',
        '\u{ffff}',
        '\u{10000}',
        '\u{10ffff}',
    ]);
    proptest::collection::vec(letter, 0..4).prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    #[test]
    fn keys_are_sorted_by_utf_16_code_units(keys in proptest::collection::btree_set(edge(), 0..8)) {
        let object = impact_core::Json::object(keys.iter().map(|key| (key.as_str(), impact_core::Json::number(1u8))));
        let mut sorted: Vec<&String> = keys.iter().collect();
        sorted.sort_by(|one, other| one.encode_utf16().cmp(other.encode_utf16()));
        let expected: Vec<String> = sorted.iter().map(|key| format!("\"{key}\":1")).collect();
        prop_assert_eq!(object.canonical(), format!("{{{}}}", expected.join(",")));
    }

    #[test]
    fn what_is_written_is_read_back(text in "\\PC*|[\"\\\\\u{0}-\u{1f}a]{0,12}") {
        let written = impact_core::Json::text(&text).line();
        let read = impact_core::json::parse(written.as_bytes(), impact_core::Limits::PAGE).expect("JSON");
        prop_assert_eq!(read.as_text(), Some(text.as_str()));
    }
}
