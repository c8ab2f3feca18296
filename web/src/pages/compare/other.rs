//! The other of two drafts: chosen among the work on this device, or read from a file for this comparison alone.

use std::rc::Rc;

use impact_core::{Assessment, Limits, open};
use yew::{Callback, Event, Html, Properties, component, html};

use crate::browser;
use crate::browser::glance::glance;
use crate::components::form::file::FileField;
use crate::context::{Lexicon, use_lexicon};

/// What was chosen.
#[derive(Debug, Clone, PartialEq)]
pub enum Chosen {
    /// An assessment, and what it is called.
    Here(String, Rc<Assessment>),
    /// Something with this name that is no assessment, or too large.
    Unreadable(String),
}

impl Chosen {
    /// What it is called.
    pub fn name(&self) -> &str {
        match self {
            Self::Here(name, _) | Self::Unreadable(name) => name,
        }
    }

    /// The assessment, if it is one.
    pub fn assessment(&self) -> Option<Rc<Assessment>> {
        match self {
            Self::Here(_, assessment) => Some(Rc::clone(assessment)),
            Self::Unreadable(_) => None,
        }
    }

    fn read(name: String, bytes: &[u8]) -> Self {
        match open(bytes, Limits::PAGE) {
            Ok(opened) => Self::Here(name, Rc::new(opened.document)),
            Err(_) => Self::Unreadable(name),
        }
    }
}

#[derive(Debug, Properties, PartialEq)]
pub struct OtherProps {
    /// The key of the work that is open.
    pub here: String,
    /// Takes what was chosen.
    pub onchoose: Callback<Chosen>,
}

/// The choice.
#[component]
pub fn Other(props: &OtherProps) -> Html {
    let lexicon = use_lexicon();
    let keeper = browser::shelf::keeper();
    let keys = keeper.keys().unwrap_or_default();
    let others = keys.iter().filter(|key| **key != props.here);
    let kept: Vec<(String, String)> =
        others.filter_map(|key| Some((key.clone(), keeper.load(key).ok()??.text))).collect();
    let onfile = {
        let onchoose = props.onchoose.clone();
        move |event: Event| {
            let Some(input) = browser::input::file_input(&event) else { return };
            let onchoose = onchoose.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let Some(file) = browser::files::read(input, Limits::PAGE.bytes).await else {
                    return;
                };
                onchoose.emit(match file.bytes {
                    Some(bytes) => Chosen::read(file.name, &bytes),
                    None => Chosen::Unreadable(file.name),
                });
            });
        }
    };
    html! {
        <section aria-labelledby="kept-heading">
            <h2 id="kept-heading">{ lexicon.say("drafts-kept") }</h2>
            if kept.is_empty() { <p>{ lexicon.say("drafts-none-kept") }</p> }
            <ul class="entries">
                for (key, text) in kept { { entry(&lexicon, &props.onchoose, key, text) } }
            </ul>
            <FileField id="other-file" label={lexicon.say("drafts-file")} hint={lexicon.say("drafts-file.hint")} onchange={onfile} />
        </section>
    }
}

fn entry(lexicon: &Lexicon, onchoose: &Callback<Chosen>, key: String, text: String) -> Html {
    let seen = glance(&text, lexicon.language());
    let title = seen.as_ref().map(|seen| seen.title.clone()).filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| lexicon.say("untitled"));
    let about = seen.map(|seen| crate::pages::start::kept::about(lexicon, &seen));
    let choose = {
        let (onchoose, title) = (onchoose.clone(), title.clone());
        move |_| onchoose.emit(Chosen::read(title.clone(), text.as_bytes()))
    };
    html! {
        <li {key}>
            <button type="button" class="linklike" onclick={choose}><bdi>{ title }</bdi></button>
            if let Some(about) = about { <span class="when">{ about }</span> }
        </li>
    }
}
