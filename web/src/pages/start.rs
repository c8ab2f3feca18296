//! The first screen: new, continue, open a file, try a real example; and where the work lives.

use impact_core::Assessment;
use impact_text::Arg;
use yew::{Event, Html, component, html, use_state};

use crate::browser;
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::components::problems::Problems;
use crate::context::{Desk, Entry, Lexicon, use_desk, use_lexicon};
use crate::pages::heading;
use crate::route::{Place, Route};

/// What came of opening a file.
#[derive(Debug, Clone, PartialEq)]
enum Outcome {
    Nothing,
    Opening,
    TooLarge(String),
    Refused(String, crate::context::Refusal),
    NotFetched,
}

/// The first screen.
#[component]
pub fn Start() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let outcome = use_state(|| Outcome::Nothing);
    let begin = {
        let (desk, lexicon) = (desk.clone(), lexicon.clone());
        move |_| browser::address::go(&desk.begin(lexicon.language()).address())
    };
    let choose = {
        let (desk, outcome) = (desk.clone(), outcome.clone());
        move |event: Event| open_file(&desk, &outcome, &event)
    };
    html! {
        <>
            { heading(&lexicon.say("start-heading")) }
            <p class="lead">{ lexicon.say("start-lead") }</p>
            <p>{ lexicon.say("start-how") }</p>
            { told(&lexicon, &outcome) }
            <p class="actions"><button type="button" class="action" id="begin" onclick={begin}>{ lexicon.say("start-new") }</button></p>
            <section aria-labelledby="continue">
                <h2 id="continue">{ lexicon.say("start-continue") }</h2>
                <Kept />
                <div class="field file">
                    <label for="open-file">{ lexicon.say("start-open") }</label>
                    <p class="hint" id="open-file-hint">{ lexicon.say("start-open.hint") }</p>
                    <input type="file" id="open-file" accept=".json,application/json" onchange={choose} aria-describedby="open-file-hint" />
                </div>
            </section>
            <section aria-labelledby="examples">
                <h2 id="examples">{ lexicon.say("start-examples") }</h2>
                <p>{ lexicon.say("start-examples-what") }</p>
                <ul class="entries">
                    for name in lexicon.examples() { { example(&lexicon, &desk, &outcome, &name) } }
                </ul>
            </section>
            <section aria-labelledby="where">
                <h2 id="where">{ lexicon.say("start-where") }</h2>
                <p>{ lexicon.say("start-where-device") }</p>
                <p>{ lexicon.say("start-where-clear") }</p>
                <p>{ lexicon.say("start-where-scoring") }</p>
            </section>
        </>
    }
}

fn told(lexicon: &Lexicon, outcome: &Outcome) -> Html {
    match outcome {
        Outcome::Nothing => Html::default(),
        Outcome::Opening => {
            html! { <p role="status" class="pending">{ lexicon.say("opening") }</p> }
        }
        Outcome::TooLarge(file) => html! {
            <Notice heading={lexicon.say("file-refused")} urgent={true}>
                <p>{ lexicon.say_with("file-too-large", &[("file", Arg::Text(file))]) }</p>
            </Notice>
        },
        Outcome::Refused(file, refusal) => {
            html! { <Problems file={file.clone()} problems={refusal.problems.clone()} /> }
        }
        Outcome::NotFetched => html! {
            <Notice heading={lexicon.say("example-missing")} urgent={true}><p>{ lexicon.say("example-missing-next") }</p></Notice>
        },
    }
}

fn open_file(desk: &Desk, outcome: &yew::UseStateHandle<Outcome>, event: &Event) {
    let Some(input) = browser::input::file_input(event) else { return };
    let (desk, outcome) = (desk.clone(), outcome.clone());
    outcome.set(Outcome::Opening);
    wasm_bindgen_futures::spawn_local(async move {
        let chosen = browser::files::read(input, impact_core::Limits::PAGE.bytes).await;
        let told = match chosen {
            None => Outcome::Nothing,
            Some(chosen) => match chosen.bytes {
                None => Outcome::TooLarge(chosen.name),
                Some(bytes) => match desk.import(&bytes) {
                    Ok(route) => {
                        browser::address::go(&route.address());
                        Outcome::Nothing
                    }
                    Err(refusal) => Outcome::Refused(chosen.name, refusal),
                },
            },
        };
        outcome.set(told);
    });
}

fn example(
    lexicon: &Lexicon,
    desk: &Desk,
    outcome: &yew::UseStateHandle<Outcome>,
    name: &str,
) -> Html {
    let label = lexicon.say(&["example-", name.trim_start_matches("examples/")].concat());
    let open = {
        let (desk, outcome) = (desk.clone(), outcome.clone());
        let path = lexicon.file(name).map(ToOwned::to_owned);
        let name = name.to_owned();
        move |_| {
            let (desk, outcome, path, name) =
                (desk.clone(), outcome.clone(), path.clone(), name.clone());
            outcome.set(Outcome::Opening);
            wasm_bindgen_futures::spawn_local(async move {
                let text = match path {
                    Some(path) => browser::fetch::text(&path).await,
                    None => Err(browser::fetch::NotFetched),
                };
                outcome.set(match text.map(|text| desk.import(text.as_bytes())) {
                    Ok(Ok(route)) => {
                        browser::address::go(&route.address());
                        Outcome::Nothing
                    }
                    Ok(Err(refusal)) => Outcome::Refused(name, refusal),
                    Err(browser::fetch::NotFetched) => Outcome::NotFetched,
                });
            });
        }
    };
    html! { <li key={name.to_owned()}><button type="button" class="linklike" onclick={open}>{ label }</button></li> }
}

/// The title of an assessment in the language of the page, or that it has none.
#[must_use]
pub fn title(lexicon: &Lexicon, assessment: &Assessment) -> String {
    let (title, _) =
        assessment.proposal.title.best(lexicon.language(), assessment.language.as_str());
    if title.is_empty() { lexicon.say("untitled") } else { title.to_owned() }
}

/// The work that is kept on this device.
#[component]
fn Kept() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let discarded = use_state(|| None::<String>);
    let entries = desk.entries();
    let restore = {
        let (desk, discarded) = (desk.clone(), discarded.clone());
        move |_| {
            if let Some(key) = &*discarded {
                desk.restore(key);
            }
            discarded.set(None);
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
            if entries.is_empty() { <p>{ lexicon.say("start-nothing") }</p> }
            <ul class="entries">
                for entry in entries {
                    { kept(&lexicon, &desk, &discarded, &entry) }
                }
            </ul>
        </>
    }
}

fn kept(
    lexicon: &Lexicon,
    desk: &Desk,
    discarded: &yew::UseStateHandle<Option<String>>,
    entry: &Entry,
) -> Html {
    let words = entry.assessment.as_ref().map(|assessment| title(lexicon, assessment));
    let updated = entry.assessment.as_ref().and_then(|assessment| assessment.updated.clone());
    let discard = {
        let (desk, discarded, key) = (desk.clone(), discarded.clone(), entry.key.clone());
        move |_| {
            if desk.discard(&key) {
                discarded.set(Some(key.clone()));
            }
        }
    };
    let rescue = {
        let text = entry.text.clone();
        move |_| browser::files::offer("rescued.json", "application/json", &text)
    };
    html! {
        <li key={entry.key.clone()}>
            if let Some(words) = &words {
                <Link to={Route::work(&entry.key, Place::Hub)}><bdi>{ words }</bdi></Link>
                if let Some(date) = updated { <span class="when">{ impact_brief::date(&date, lexicon.texts()) }</span> }
            } else {
                <span>{ lexicon.say("unreadable") }</span>
                <button type="button" class="quiet" onclick={rescue}>{ lexicon.say("save-json") }</button>
            }
            <button type="button" class="quiet" onclick={discard}
                aria-label={lexicon.say_with("discard-name", &[("title", Arg::Text(words.as_deref().unwrap_or_default()))])}>
                { lexicon.say("discard") }
            </button>
        </li>
    }
}
