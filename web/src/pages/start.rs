//! The first screen: new, continue, open a file, try a real example; and where the work lives.
//!
//! It knows no engine: what needs one is a [`Wish`], which the walk serves once it is here.

use std::rc::Rc;

use impact_text::Arg;
use yew::{
    Callback, DragEvent, Event, Html, Properties, UseStateHandle, component, html, use_node_ref,
    use_state,
};

use crate::browser;
use crate::browser::files::Chosen;
use crate::components::form::file::FileField;
use crate::components::keys::use_keys;
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::context::{Lexicon, use_lexicon};
use crate::pages::heading;
use crate::pages::start::kept::Kept;
use crate::pages::start::offline::Offline;
use crate::route::Route;

pub mod kept;
pub mod locked;
mod offline;

/// What a file may hold, in bytes.
const LIMIT: usize = impact_core::Limits::PAGE.bytes;

/// Something that a person asks for on the first screen and that the engine has to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// New work.
    Begin {
        /// What the proposal is called, if that was said.
        law: String,
    },
    /// An example, as work of its own.
    Example {
        /// What it is called, for messages.
        name: String,
        /// Its bytes.
        bytes: Rc<[u8]>,
    },
    /// A file: first what it holds, then what to do with it.
    Open {
        /// What it is called, for messages.
        name: String,
        /// Its bytes.
        bytes: Rc<[u8]>,
    },
}

#[derive(Debug, Properties, PartialEq)]
pub struct StartProps {
    /// What came of the last wish.
    pub told: Html,
    /// Asks for something.
    pub onwish: Callback<Wish>,
    /// Told that the work with this key went into the bin.
    #[prop_or_default]
    pub ondiscard: Callback<String>,
    /// Changes when something was saved.
    #[prop_or_default]
    pub saved: u64,
    /// What is kept locked, which only the walk can open.
    #[prop_or_default]
    pub locked: Html,
}

/// What came of reading a file, before it could be wished for.
#[derive(Debug, Clone, PartialEq)]
enum Reading {
    Nothing,
    Under,
    TooLarge(String),
    NotFetched,
}

/// The first screen.
#[component]
pub fn Start(props: &StartProps) -> Html {
    let lexicon = use_lexicon();
    let reading = use_state(|| Reading::Nothing);
    let law = use_node_ref();
    // Who has work here comes for that. As it was on arrival: what goes into the bin moves nothing.
    let is_back = use_state(|| {
        browser::shelf::keeper().keys().is_ok_and(|keys| !keys.is_empty())
            || browser::locked::is_any()
    });
    let begin = {
        let (onwish, law) = (props.onwish.clone(), law.clone());
        Callback::from(move |()| onwish.emit(Wish::Begin { law: browser::input::text_in(&law) }))
    };
    {
        let begin = begin.clone();
        use_keys(&law, (), move |event| {
            // The key that ends a choice of letters, where letters are composed, is not for us.
            if event.key() == "Enter" && !event.is_composing() {
                begin.emit(());
            }
        });
    }
    let choose = {
        let (onwish, reading) = (props.onwish.clone(), reading.clone());
        move |event: Event| {
            if let Some(input) = browser::input::file_input(&event) {
                open_file(&onwish, &reading, browser::files::read(input, LIMIT));
            }
        }
    };
    let let_fall = {
        let (onwish, reading) = (props.onwish.clone(), reading.clone());
        move |event: DragEvent| {
            if let Some(file) = browser::files::dropped(&event) {
                // The browser would leave this page for the file.
                event.prevent_default();
                let read = browser::files::read_file(file, LIMIT);
                open_file(&onwish, &reading, async move { Some(read.await) });
            }
        }
    };
    let go_on = html! {
        <section aria-labelledby="continue">
            <h2 id="continue" tabindex="-1">{ lexicon.say("start-continue") }</h2>
            { props.locked.clone() }
            <Kept ondiscard={props.ondiscard.clone()} saved={props.saved} />
            <FileField id="open-file" label={lexicon.say("start-open")} hint={lexicon.say("start-open.hint")} onchange={choose} />
        </section>
    };
    html! {
        <div ondrop={let_fall} ondragover={|event: DragEvent| event.prevent_default()}>
            { heading(&lexicon.say("start-heading")) }
            <p class="lead">{ lexicon.say("start-lead") }</p>
            <p>{ lexicon.say("start-how") }</p>
            { told(&lexicon, &reading, &props.told) }
            if *is_back { { go_on.clone() } }
            // The first question can be answered before anything else is fetched, and before the program is there.
            <div class="field">
                <label for="law">{ lexicon.say("start-law") }</label>
                <p class="hint" id="law-hint">{ lexicon.say("start-law.hint") }</p>
                <input type="text" id="law" ref={law} aria-describedby="law-hint" autocomplete="off" dir="auto" enterkeyhint="go" />
            </div>
            <p class="actions"><button type="button" class="action" id="begin" onclick={begin.reform(|_| ())}>{ lexicon.say("start-new") }</button></p>
            if !*is_back { { go_on } }
            <section aria-labelledby="examples">
                <h2 id="examples">{ lexicon.say("start-examples") }</h2>
                <p>{ lexicon.say("start-examples-what") }</p>
                <ul class="entries">
                    for name in lexicon.examples() { { example(&lexicon, &props.onwish, &reading, &name) } }
                </ul>
            </section>
            <section aria-labelledby="workshop">
                <h2 id="workshop">{ lexicon.say("start-workshop") }</h2>
                <p>{ lexicon.say("start-workshop-what") }</p>
                <p><Link to={Route::Worksheet}>{ lexicon.say("page-worksheet") }</Link></p>
            </section>
            <section aria-labelledby="where">
                <h2 id="where">{ lexicon.say("start-where") }</h2>
                <p>{ lexicon.say("start-where-device") }</p>
                <p>{ lexicon.say("start-where-clear") }</p>
                <p><Link to={Route::Device}>{ lexicon.say("page-device") }</Link></p>
            </section>
            <Offline />
            { single_file(&lexicon) }
        </div>
    }
}

/// The page to take along; in the one that was taken along there is none.
fn single_file(lexicon: &Lexicon) -> Html {
    let (Some(path), Some(size)) = (lexicon.file("single-file"), lexicon.file("single-file-size"))
    else {
        return Html::default();
    };
    html! {
        <section aria-labelledby="single-file">
            <h2 id="single-file">{ lexicon.say("single-file") }</h2>
            <p>{ lexicon.say_with("single-file-what", &[("size", Arg::Text(size))]) }</p>
            <p><a href={path.to_owned()} download={path.rsplit('/').next().map(ToOwned::to_owned)}>{ lexicon.say("single-file-save") }</a></p>
        </section>
    }
}

fn told(lexicon: &Lexicon, reading: &Reading, wish: &Html) -> Html {
    match reading {
        Reading::Nothing => wish.clone(),
        Reading::Under => html! { <p role="status" class="pending">{ lexicon.say("opening") }</p> },
        Reading::TooLarge(file) => html! {
            <Notice heading={lexicon.say("file-refused")} urgent={true}>
                <p>{ lexicon.say_with("file-too-large", &[("file", Arg::Text(file))]) }</p>
            </Notice>
        },
        Reading::NotFetched => html! {
            <Notice heading={lexicon.say("example-missing")} urgent={true}><p>{ lexicon.say("example-missing-next") }</p></Notice>
        },
    }
}

/// Reads a file, by a choice or because it was let fall here, and wishes for it.
fn open_file(
    onwish: &Callback<Wish>,
    reading: &UseStateHandle<Reading>,
    chosen: impl Future<Output = Option<Chosen>> + 'static,
) {
    let (onwish, reading) = (onwish.clone(), reading.clone());
    reading.set(Reading::Under);
    wasm_bindgen_futures::spawn_local(async move {
        reading.set(match chosen.await {
            None => Reading::Nothing,
            Some(Chosen { name, bytes: None }) => Reading::TooLarge(name),
            Some(Chosen { name, bytes: Some(bytes) }) => {
                onwish.emit(Wish::Open { name, bytes: bytes.into() });
                Reading::Nothing
            }
        });
    });
}

fn example(
    lexicon: &Lexicon,
    onwish: &Callback<Wish>,
    reading: &UseStateHandle<Reading>,
    name: &str,
) -> Html {
    let label = lexicon.say(&["example-", name.trim_start_matches("examples/")].concat());
    let open = {
        let (onwish, reading) = (onwish.clone(), reading.clone());
        let path = lexicon.file(name).map(ToOwned::to_owned);
        let name = name.to_owned();
        move |_| {
            let (onwish, reading, path, name) =
                (onwish.clone(), reading.clone(), path.clone(), name.clone());
            reading.set(Reading::Under);
            wasm_bindgen_futures::spawn_local(async move {
                let text = match path {
                    Some(path) => browser::fetch::text(&path).await,
                    None => Err(browser::fetch::NotFetched),
                };
                reading.set(match text {
                    Ok(text) => {
                        onwish.emit(Wish::Example { name, bytes: text.as_bytes().into() });
                        Reading::Nothing
                    }
                    Err(browser::fetch::NotFetched) => Reading::NotFetched,
                });
            });
        }
    };
    html! { <li key={name.to_owned()}><button type="button" class="linklike" id={name.replace('/', "-")} onclick={open}>{ label }</button></li> }
}
