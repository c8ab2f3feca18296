//! Every code of a problem has its words, and all words have their code, in every language.

use std::collections::BTreeSet;
use std::rc::Rc;

use impact_core::closed_set::ClosedSet;
use impact_core::problem::Code;
use impact_text::Texts;

#[test]
fn every_code_has_a_message_and_advice_in_every_language() {
    for language in impact_text::languages() {
        let mut words = Texts::new(language);
        words.add(Rc::new(
            impact_text::load(language, "diagnostics").expect("it has them").expect("they compile"),
        ));
        for code in Code::ALL {
            let id = code.message_id();
            let advice = format!("{id}.next");
            assert!(words.has(&id) && words.has(&advice), "{language}: {id}");
        }
    }
}

#[test]
fn every_message_has_a_code() {
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| code.message_id()).collect();
    for source in impact_text::sources().iter().filter(|source| source.name == "diagnostics") {
        let ids = source
            .text
            .lines()
            .filter_map(|line| line.split_once(" = ").or_else(|| line.split_once(" =")));
        for id in ids.map(|(id, _)| id).filter(|id| id.starts_with("problem-")) {
            assert!(codes.contains(id), "{}: {id} has no code", source.language);
        }
    }
}
