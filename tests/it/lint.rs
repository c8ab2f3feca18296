//! Every rule of lint has a bad and a good example, is documented, and says the same by page and command line.

use impact_core::closed_set::ClosedSet;
use impact_core::lint::{Rule, lint};
use impact_core::{Limits, open};
use impact_tests::{names, read};
use serde_json::Value;

use crate::program::run;

fn rules_hit(path: &str) -> Vec<Rule> {
    let opened = open(&read(path), Limits::COMMAND_LINE)
        .unwrap_or_else(|problems| panic!("{path}: {problems:?}"));
    lint(&opened.document).iter().map(|hit| hit.rule).collect()
}

#[test]
fn the_bad_example_of_every_rule_is_hit_and_the_good_one_is_not() {
    for rule in Rule::ALL {
        let folder = format!("tests/lint/{}", rule.code());
        assert!(rules_hit(&format!("{folder}/bad.json")).contains(rule), "{rule:?}");
        assert!(!rules_hit(&format!("{folder}/good.json")).contains(rule), "{rule:?}");
    }
}

#[test]
fn every_example_has_its_rule_and_every_rule_its_line_in_the_document() {
    let rules: Vec<String> = Rule::ALL.iter().map(|rule| rule.code().to_owned()).collect();
    let mut sorted = rules.clone();
    sorted.sort();
    assert_eq!(names("tests/lint"), sorted);
    let document = String::from_utf8(read("docs/lint.md")).expect("UTF-8");
    for rule in Rule::ALL {
        let line = format!("| `{}` | {} |", rule.code(), rule.gravity().code());
        assert!(document.contains(&line), "{line}");
    }
}

#[test]
fn a_hit_has_a_place_that_is_there_and_words_in_every_language() {
    for rule in Rule::ALL {
        let file = format!("tests/lint/{}/bad.json", rule.code());
        let document: Value = serde_json::from_slice(&read(&file)).expect("JSON");
        for language in ["en", "fr"] {
            let done = run(["lint", "--format", "json", "--lang", language, &file]);
            assert_eq!((done.code, done.errors.as_str()), (0, ""), "{file}");
            let told: Value = serde_json::from_str(&done.output).expect("JSON");
            for hit in told["hits"].as_array().expect("a list") {
                let pointer = hit["pointer"].as_str().expect("a pointer");
                // What is missing has no place of its own: its owner's, or the document's.
                let owner = pointer.rsplit_once('/').map_or("", |(owner, _)| owner);
                let there = document.pointer(pointer).or_else(|| document.pointer(owner));
                assert!(
                    there.is_some()
                        || pointer.starts_with("/criteria/")
                        || pointer.starts_with("/assessor/"),
                    "{file} {pointer}"
                );
                for words in ["message", "why", "next"] {
                    let said = hit[words].as_str().expect("words");
                    assert!(!said.is_empty() && !said.contains('‹'), "{file} {said}");
                }
            }
        }
    }
}

#[test]
fn strictness_fails_on_what_is_serious_alone() {
    let serious = run(["lint", "--strict", "tests/lint/interest-undeclared/bad.json"]);
    assert_eq!(serious.code, 1);
    let plain = run(["lint", "tests/lint/interest-undeclared/bad.json"]);
    assert_eq!(plain.code, 0);
}
