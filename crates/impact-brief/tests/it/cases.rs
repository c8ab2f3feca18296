//! Assessments and words that the tests share.

use std::rc::Rc;

use impact_brief::{Brief, compose};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Assessment, Limits};
use impact_core::framework::Criterion;
use impact_text::Texts;

/// The examples in `policies/`.
pub const POLICIES: [(&str, &str); 4] = [
    ("br", include_str!("../../../../policies/br-marco-civil/assessment.json")),
    ("cn", include_str!("../../../../policies/cn-international-networking-1997/assessment.json")),
    ("gb", include_str!("../../../../policies/gb-online-safety-notices/assessment.json")),
    ("kr", include_str!("../../../../policies/kr-interconnection/assessment.json")),
];

/// Reads an assessment that is sound.
pub fn read(text: &str) -> Assessment {
    impact_core::open(text.as_bytes(), Limits::COMMAND_LINE).expect("a sound assessment").document
}

/// The words of a brief.
pub fn texts(language: &str) -> Texts {
    impact_text::texts(language, &["language", "framework", "report"])
}

/// The words with the guidance of a criterion on top.
pub fn guided(texts: &Texts, criterion: Criterion) -> Texts {
    let mut guided = texts.clone();
    let name = ["criteria/", criterion.code()].concat();
    if let Some(Ok(catalogue)) = impact_text::load(texts.language(), &name) {
        guided.add(Rc::new(catalogue));
    }
    guided
}

/// The brief of an assessment.
pub fn brief(assessment: &Assessment, language: &str) -> Brief {
    let texts = texts(language);
    compose(assessment, &impact_core::score(assessment), &texts, &|criterion| {
        guided(&texts, criterion)
    })
}
