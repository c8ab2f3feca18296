//! What a person sees at each address: one page a file, made of components, speaking through the lexicon.

pub mod amend;
pub mod analysis;
pub mod brief;
pub mod check;
pub mod clauses;
pub mod compare;
pub mod criterion;
pub mod design;
pub mod device;
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
pub mod versions;
pub mod why;
pub mod worksheet;

use yew::{Html, hook, html, use_effect_with};

use crate::browser;
use crate::components::guidance::waiting;
use crate::context::{Lexicon, PackState, use_pack};

/// The heading of a page: takes the focus on arrival.
pub fn heading(words: &str) -> Html {
    html! { <h1 id="heading" tabindex="-1"><bdi>{ words }</bdi></h1> }
}

/// Asks for files of words that a page cannot begin without; what to show of them until they are here. The heading had
/// the focus, and has it again when the page is drawn.
#[hook]
pub fn use_words(lexicon: &Lexicon, packs: [&'static str; 2]) -> Option<Html> {
    let states = [use_pack(packs[0]), use_pack(packs[1])];
    let late = packs.into_iter().zip(states).find(|(_, state)| *state != PackState::Ready);
    use_effect_with(late.is_none(), |_| browser::page::rescue_focus("heading"));
    late.map(|(pack, state)| waiting(lexicon, pack, state))
}
