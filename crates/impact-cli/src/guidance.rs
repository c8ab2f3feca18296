//! The words with the guidance of one criterion on top: a finding is told in the words of its criterion.

use std::rc::Rc;

use impact_core::Criterion;
use impact_core::closed_set::ClosedSet;
use impact_text::Texts;

/// These words with the guidance of this criterion before them, or alone where there is none in their language.
#[must_use]
pub fn guided(texts: &Texts, criterion: Criterion) -> Texts {
    let mut guided = texts.clone();
    if let Some(Ok(guidance)) =
        impact_text::load(texts.language(), &["criteria/", criterion.code()].concat())
    {
        guided.add(Rc::new(guidance));
    }
    guided
}
