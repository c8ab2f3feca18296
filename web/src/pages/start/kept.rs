//! The work that is kept on this device, as a list to continue from.

use impact_core::document::Date;
use impact_text::Arg;
use yew::{Callback, Html, Properties, UseStateHandle, component, html, use_state};

use crate::browser;
use crate::browser::glance::{Glance, glance};
use crate::components::link::Link;
use crate::context::{Lexicon, use_lexicon};
use crate::route::{Place, Route};

#[derive(Debug, Properties, PartialEq)]
pub struct KeptProps {
    /// Told that the work with this key went into the bin.
    pub ondiscard: Callback<String>,
}

/// The work that is kept on this device.
#[component]
pub fn Kept(props: &KeptProps) -> Html {
    let lexicon = use_lexicon();
    let discarded = use_state(|| None::<String>);
    let keeper = browser::shelf::keeper();
    let keys = keeper.keys().unwrap_or_default();
    let restore = {
        let (keeper, discarded) = (keeper.clone(), discarded.clone());
        move |_| {
            // What could not be taken out is still in the bin, and the offer to take it out stays.
            if discarded.as_ref().is_none_or(|key| keeper.restore(key).is_ok()) {
                discarded.set(None);
            }
        }
    };
    html! {
        <>
            if discarded.is_some() {
                <p role="status" class="done">
                    { lexicon.say("discarded") }
                    <button type="button" class="quiet" onclick={restore}>{ lexicon.say("undo") }</button>
                </p>
            }
            if keys.is_empty() { <p>{ lexicon.say("start-nothing") }</p> }
            <ul class="entries">
                for (key, text) in keys.iter().filter_map(|key| Some((key, what_is_there(key)?))) {
                    { entry(&lexicon, &props.ondiscard, &discarded, key, text) }
                }
            </ul>
        </>
    }
}

/// The text kept under a key, or what remains of it where it is damaged.
fn what_is_there(key: &str) -> Option<String> {
    let keeper = browser::shelf::keeper();
    let kept = keeper.load(key).ok()?;
    kept.map(|kept| kept.text).or_else(|| keeper.remains(key).ok().flatten())
}

fn entry(
    lexicon: &Lexicon,
    ondiscard: &Callback<String>,
    discarded: &UseStateHandle<Option<String>>,
    key: &str,
    text: String,
) -> Html {
    let seen = glance(&text, lexicon.language());
    let title = seen.as_ref().map(|seen| match seen.title.as_str() {
        "" => lexicon.say("untitled"),
        title => title.to_owned(),
    });
    let discard = {
        let (ondiscard, discarded, key) = (ondiscard.clone(), discarded.clone(), key.to_owned());
        move |_| {
            if browser::shelf::keeper().discard(&key).is_ok() {
                ondiscard.emit(key.clone());
                discarded.set(Some(key.clone()));
            }
        }
    };
    let name =
        lexicon.say_with("discard-name", &[("title", Arg::Text(title.as_deref().unwrap_or("")))]);
    let rescue = move |_| browser::files::offer("rescued.json", "application/json", &text);
    html! {
        <li key={key.to_owned()}>
            if let (Some(title), Some(seen)) = (title, seen) {
                <Link to={Route::work(key, Place::Hub)}><bdi>{ title }</bdi></Link>
                <span class="when">{ about(lexicon, &seen) }</span>
            } else {
                <span>{ lexicon.say("unreadable") }</span>
                <button type="button" class="quiet" onclick={rescue}>{ lexicon.say("save-json") }</button>
            }
            <button type="button" class="quiet" onclick={discard} aria-label={name}>{ lexicon.say("discard") }</button>
        </li>
    }
}

/// How far the work is and when it was last changed: what tells copies with one title apart.
fn about(lexicon: &Lexicon, seen: &Glance) -> String {
    let [clauses, findings] = seen.counts;
    let counts = [("clauses", Arg::Number(clauses)), ("findings", Arg::Number(findings))];
    let counted = lexicon.say_with("kept-counts", &counts);
    match seen.updated.as_deref().and_then(Date::parse) {
        Some(date) => lexicon.say_with(
            "kept-counts-and-date",
            &[
                ("counts", Arg::Text(&counted)),
                ("date", Arg::Text(&impact_brief::date(&date, lexicon.texts()))),
            ],
        ),
        None => counted,
    }
}
