//! The first screen as HTML: what stands on the page before its program is there, and without it.

use std::collections::BTreeMap;

use yew::{Callback, Html, Properties, ServerRenderer, component, html};

use crate::components::frame::Frame;
use crate::context::{LexiconProvider, Words};
use crate::pages::start::Start;

/// What the first screen is written with.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct Given {
    /// The language.
    pub language: String,
    /// Tag → name of every language in itself.
    pub names: BTreeMap<String, String>,
    /// Logical name → path of what the page may fetch.
    pub files: BTreeMap<String, String>,
    /// The compiled words of the first screen.
    pub pack: String,
}

/// The first screen; nothing where its words are damaged.
#[must_use]
pub fn first_screen(given: Given) -> Option<String> {
    // Seen here, so that the screen itself cannot fail.
    let Given { language, names, files, pack } = &given;
    Words::given(language, names.clone(), files.clone(), pack)?;
    let screen = ServerRenderer::<Screen>::with_props(move || given).hydratable(false);
    Some(pollster::block_on(screen.render()))
}

#[component]
fn Screen(given: &Given) -> Html {
    let Given { language, names, files, pack } = given.clone();
    let Some(first) = Words::given(&language, names, files, &pack) else { return Html::default() };
    html! { <LexiconProvider {first}><Frame><Start told={Html::default()} onwish={Callback::from(|_| ())} /></Frame></LexiconProvider> }
}
