//! The words of the law that a finding rests on, wherever it is told.

use impact_core::document::Finding;
use yew::{Html, html};

use crate::context::Lexicon;
use crate::pages::clauses::named;
use crate::state::Work;

/// Each clause that a finding quotes, with its words.
pub fn quoted(lexicon: &Lexicon, work: &Work, finding: &Finding) -> Html {
    let words = finding.clauses.iter().filter(|citation| !citation.quote.is_blank());
    words
        .map(|citation| {
            html! {
                <blockquote class="words">
                    if let Some(clause) = work.assessment.clause(&citation.clause) { <p class="hint"><bdi>{ named(lexicon, clause) }</bdi></p> }
                    <p dir="auto">{ citation.quote.as_str() }</p>
                </blockquote>
            }
        })
        .collect()
}
