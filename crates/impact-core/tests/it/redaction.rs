//! Names taken out: gone wherever the file says who made it, and nothing else is changed.

use std::collections::BTreeSet;

use expect_test::expect;
use impact_core::Json;
use impact_core::document::{Limits, open};
use impact_core::json::Value;
use impact_core::redaction::without_names;
use impact_core::score::score;
use proptest::prelude::{ProptestConfig, prop_assert_eq, proptest};

use crate::cases::any_assessment;

const NAMED: &str = r#"{"format":"internet-impact-assessment","version":"1.0","language":"fr",
 "authors":[{"name":"Amina Ben Salah","affiliation":"ISOC Tunisie","role":"rapporteuse"},{"name":"Amina"}],
 "assessor":{"name":"K. Ode","interest":{"fr":"K. Ode travaille pour ISOC Tunisie."}},
 "proposal":{"title":{"fr":"Loi Amina"},"issuer":"Amina Ben Salah"},
 "clauses":[{"id":"c1","text":"L’agence, dite K. Ode, bloque.","gloss":{"fr":"Vu par K. Ode, et non par K. Odean."}}],
 "findings":[{"id":"f1","criterion":"CP3","direction":"harm","depth":[2,2],"reach":[2,2],"statement":{"fr":"selon Amina Ben Salah, Aminata et (Amina)"},
  "clauses":[{"clause":"c1","quote":"dite K. Ode"}],"x_reviewers":["K. Ode"]}]}"#;

#[test]
fn names_go_wherever_they_stand_but_in_the_words_of_the_law() {
    let opened = open(NAMED.as_bytes(), Limits::PAGE).expect("sound");
    let redacted = without_names(&opened.document);
    let published = open(redacted.document.pretty().as_bytes(), Limits::PAGE).expect("still sound");
    assert_eq!(score(&published.document).outcome, score(&opened.document).outcome);
    expect![[r#"
        {"format":"internet-impact-assessment","version":"1.0","language":"fr","assessor":{"interest":{"fr":"▇▇▇ travaille pour ▇▇▇."}},"proposal":{"title":{"fr":"Loi ▇▇▇"},"issuer":"▇▇▇"},"clauses":[{"id":"c1","text":"L’agence, dite K. Ode, bloque.","gloss":{"fr":"Vu par K. Ode, et non par K. Odean."}}],"findings":[{"id":"f1","criterion":"CP3","direction":"harm","statement":{"fr":"selon ▇▇▇, Aminata et (▇▇▇)"},"depth":[2,2],"reach":[2,2],"persistence":[1,3],"pathway":[1,3],"clauses":[{"clause":"c1","quote":"dite K. Ode"}],"evidence":0,"x_reviewers":["▇▇▇"]}]}
        /assessor/interest/fr /proposal/title/fr /proposal/issuer /findings/0/statement/fr /findings/0/x_reviewers/0"#]]
    .assert_eq(&format!("{}\n{}", redacted.document.line(), redacted.marked.join(" ")));
}

/// Every text that stands anywhere in a document.
fn texts(json: &Json, found: &mut BTreeSet<String>) {
    match &json.value {
        Value::Text(text) => drop(found.insert(text.clone())),
        Value::List(items) => items.iter().for_each(|item| texts(item, found)),
        Value::Object(members) => members.iter().for_each(|(_, value)| texts(value, found)),
        _ => {}
    }
}

/// Somebody may be called like a code of the format, a country or a licence.
#[test]
fn whatever_somebody_is_called_the_document_opens_and_is_judged_the_same() {
    let policies = concat!(env!("CARGO_MANIFEST_DIR"), "/../../policies");
    let folders = std::fs::read_dir(policies).expect("the policies");
    let mut tried = 0;
    for path in folders.map(|entry| entry.expect("readable").path().join("assessment.json")) {
        let Ok(text) = std::fs::read(&path) else { continue };
        let opened = open(&text, Limits::PAGE).expect("sound");
        let (score, mut names) = (score(&opened.document), BTreeSet::new());
        texts(&opened.tree, &mut names);
        // Codes, numbers of articles, short titles: nobody is called by a paragraph.
        names.retain(|name| name.chars().count() < 24);
        names.extend(["none", "MIT", "EU", "harm", "f1", "2026", "en"].map(str::to_owned));
        for name in names {
            let mut named = opened.document.clone();
            named.assessor.name = impact_core::document::Words(name.clone());
            let written = without_names(&named).document.pretty();
            let published = open(written.as_bytes(), Limits::PAGE)
                .unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
            let again = impact_core::score::score(&published.document);
            assert_eq!(
                (&again.outcome, &again.confidence),
                (&score.outcome, &score.confidence),
                "{name}"
            );
            assert_eq!(
                published.document.proposal.jurisdiction, named.proposal.jurisdiction,
                "{name}"
            );
            assert_eq!(published.document.licence, named.licence, "{name}");
            tried += 1;
        }
    }
    assert!(tried > 200, "{tried}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_verdict_is_the_same_and_nothing_is_left_to_take_out(assessment in any_assessment()) {
        let named = {
            let mut named = assessment;
            named.assessor.name = impact_core::document::Words("the".to_owned());
            named
        };
        let once = open(without_names(&named).document.pretty().as_bytes(), Limits::PAGE).expect("sound");
        prop_assert_eq!(score(&once.document).outcome, score(&named).outcome);
        let again = without_names(&once.document);
        prop_assert_eq!(&again.marked, &Vec::<String>::new());
        prop_assert_eq!(again.document.canonical(), once.document.to_json().canonical());
    }
}
