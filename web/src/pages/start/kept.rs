//! The work that is kept on this device, as a list to continue from.

use impact_core::document::Date;
use impact_text::Arg;
use yew::{
    Callback, Html, Properties, UseStateHandle, component, html, use_effect_with, use_state,
    use_state_eq,
};

use crate::browser;
use crate::browser::glance::{Glance, glance};
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::context::{Lexicon, use_lexicon};
use crate::route::{Place, Route};

#[derive(Debug, Properties, PartialEq)]
pub struct KeptProps {
    /// Told that the work with this key went into the bin.
    pub ondiscard: Callback<String>,
    /// Changes when something was saved: the list is read anew.
    pub saved: u64,
}

/// What came of the last deed.
#[derive(Debug, Clone, PartialEq)]
enum Done {
    Nothing,
    /// The work with this key went into the bin.
    Binned(String),
    /// The work with this key and title is about to be erased, if the person means it.
    Asked(String, String),
    /// The browser did not do it; all is as it was.
    Refused,
}

/// The work that is kept on this device, and the bin.
#[component]
pub fn Kept(props: &KeptProps) -> Html {
    let lexicon = use_lexicon();
    let done = use_state(|| Done::Nothing);
    let keeper = browser::shelf::keeper();
    let (keys, binned) = (keeper.keys().unwrap_or_default(), keeper.binned().unwrap_or_default());
    let lost = use_state_eq(Vec::<String>::new);
    {
        let lost = lost.clone();
        use_effect_with(props.saved, move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                lost.set(browser::shelf::lost().await);
            });
        });
    }
    let take_out = {
        let done = done.clone();
        Callback::from(move |key: String| {
            let result = browser::shelf::keeper().restore(&key);
            done.set(if result.is_ok() { Done::Nothing } else { Done::Refused });
        })
    };
    let erase = {
        let done = done.clone();
        Callback::from(move |key: String| {
            browser::shelf::forget_history(&key);
            let result = browser::shelf::keeper().erase(&key);
            done.set(if result.is_ok() { Done::Nothing } else { Done::Refused });
        })
    };
    let ask = {
        let done = done.clone();
        Callback::from(move |(key, title)| {
            done.set(Done::Asked(key, title));
            browser::page::focus_soon("told");
        })
    };
    let told = match &*done {
        Done::Nothing => Html::default(),
        Done::Asked(key, title) => {
            let (key, keep) = (key.clone(), done.clone());
            html! {
                <div class="notice notice-urgent" role="alertdialog" id="told" tabindex="-1" aria-labelledby="told-heading">
                    <p class="notice-heading" id="told-heading">{ lexicon.say_with("bin-erase-sure", &[("title", Arg::Text(title))]) }</p>
                    <p class="actions">
                        <button type="button" onclick={erase.reform(move |_| key.clone())}>{ lexicon.say("bin-erase") }</button>
                        <button type="button" class="quiet" onclick={move |_| keep.set(Done::Nothing)}>{ lexicon.say("bin-keep") }</button>
                    </p>
                </div>
            }
        }
        Done::Refused => html! {
            <Notice heading={lexicon.say("deed-refused")} urgent={true}><p>{ lexicon.say("deed-refused-next") }</p></Notice>
        },
        Done::Binned(key) => {
            let undo = take_out.reform({
                let key = key.clone();
                move |_| key.clone()
            });
            html! {
                <p role="status" class="done" id="told" tabindex="-1">
                    { lexicon.say("discarded") }
                    <button type="button" class="quiet" onclick={undo}>{ lexicon.say("undo") }</button>
                </p>
            }
        }
    };
    html! {
        <>
            { told }
            if keys.is_empty() && lost.is_empty() && !browser::locked::is_any() { <p>{ lexicon.say("start-nothing") }</p> }
            <ul class="entries">
                for key in lost.iter() {
                    <li key={key.clone()}><Link to={Route::work(key, Place::Hub)}>{ lexicon.say("lost-work") }</Link></li>
                }
                for (key, text) in keys.iter().filter_map(|key| Some((key, what_is_there(key)?))) {
                    { entry(&lexicon, &props.ondiscard, &done, key, text) }
                }
            </ul>
            if !binned.is_empty() {
                <details class="bin">
                    <summary>{ lexicon.say_with("bin", &[("count", Arg::Number(binned.len() as u64))]) }</summary>
                    <ul class="entries">
                        for key in binned { { in_bin(&lexicon, &take_out, &ask, &key) } }
                    </ul>
                </details>
            }
        </>
    }
}

fn in_bin(
    lexicon: &Lexicon,
    take_out: &Callback<String>,
    ask: &Callback<(String, String)>,
    key: &str,
) -> Html {
    let kept = browser::shelf::keeper().look(key).ok().flatten();
    let seen = kept.and_then(|kept| glance(&kept.text, lexicon.language()));
    let title =
        seen.as_ref().map_or_else(|| lexicon.say("unreadable"), |seen| titled(lexicon, seen));
    let take_out = take_out.reform({
        let key = key.to_owned();
        move |_: yew::MouseEvent| key.clone()
    });
    let ask = ask.reform({
        let about = (key.to_owned(), title.clone());
        move |_: yew::MouseEvent| about.clone()
    });
    let name = |id: &str| lexicon.say_with(id, &[("title", Arg::Text(&title))]);
    html! {
        <li key={key.to_owned()}>
            <bdi>{ &title }</bdi>
            if let Some(seen) = seen { <span class="when">{ about(lexicon, &seen) }</span> }
            <button type="button" class="quiet" aria-label={name("bin-restore-name")} onclick={take_out}>{ lexicon.say("bin-restore") }</button>
            <button type="button" class="quiet" aria-label={name("bin-erase-name")} onclick={ask}>{ lexicon.say("bin-erase") }</button>
        </li>
    }
}

fn titled(lexicon: &Lexicon, seen: &Glance) -> String {
    if seen.title.is_empty() { lexicon.say("untitled") } else { seen.title.clone() }
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
    done: &UseStateHandle<Done>,
    key: &str,
    text: String,
) -> Html {
    let seen = glance(&text, lexicon.language());
    let title = seen.as_ref().map(|seen| titled(lexicon, seen));
    let discard = {
        let (ondiscard, done, key) = (ondiscard.clone(), done.clone(), key.to_owned());
        move |_| match browser::shelf::keeper().discard(&key) {
            Ok(()) => {
                ondiscard.emit(key.clone());
                done.set(Done::Binned(key.clone()));
                browser::page::focus_soon("told");
            }
            Err(_) => done.set(Done::Refused),
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
#[must_use]
pub fn about(lexicon: &Lexicon, seen: &Glance) -> String {
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
