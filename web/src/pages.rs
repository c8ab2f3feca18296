//! What a person sees at each address: one page a file, made of components, speaking through the lexicon.

pub mod amend;
pub mod analysis;
pub mod brief;
pub mod check;
pub mod clauses;
pub mod compare;
pub mod criterion;
pub mod design;
pub mod finding;
pub mod finished;
pub mod gone;
pub mod grid;
pub mod hub;
pub mod plan;
pub mod projector;
pub mod proposal;
pub mod result;
pub mod scan;
pub mod slot;
pub mod start;
pub mod why;
pub mod worksheet;

use yew::{Html, html};

/// The heading of a page: takes the focus on arrival.
pub fn heading(words: &str) -> Html {
    html! { <h1 id="heading" tabindex="-1"><bdi>{ words }</bdi></h1> }
}
