//! What a first visit fetches: the words, the first screen, and the door to the walk.
//!
//! The lexicon stands outside the route, since no word may be lost when the address changes. The walk (desk, engine,
//! pages of work) is fetched when work is begun or opened, and stays from then on.

use impact_text::Arg;
use yew::{
    Callback, Html, Properties, UseStateHandle, component, hook, html, use_effect_with, use_state,
    use_state_eq,
};

use crate::browser;
use crate::browser::chunk::NotLoaded;
use crate::components::frame::{Frame, page_name};
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::context::{Lexicon, LexiconProvider, PackState, Words, use_lexicon, use_pack_when};
use crate::pages::start::{Start, Wish};
use crate::route::Route;
use crate::walk::WalkProps;

#[derive(Debug, Properties, PartialEq)]
pub struct AppProps {
    /// The words that the page begins with.
    pub first: Words,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! { <LexiconProvider first={props.first.clone()}><Door /></LexiconProvider> }
}

/// What the walk is drawn by, once it is here.
type Draw = fn(WalkProps) -> Html;

/// How far the walk has come.
#[derive(Debug, Clone, Copy)]
enum Program {
    NotAsked,
    Asked,
    Here(Draw),
    Missing,
}

/// Follows the address, and fetches the walk when something needs it: an address of work, or a wish.
#[component]
fn Door() -> Html {
    let lexicon = use_lexicon();
    let route = use_route();
    use_arrival(&route, &lexicon);
    use_effect_with((), |()| {
        let listener = browser::shelf::begin_anew_when_erased();
        move || drop(listener)
    });
    let wish = use_state_eq(|| None::<Wish>);
    let program = use_state(|| Program::NotAsked);
    // Locked work is listed by the walk: who has none fetches nothing for it.
    let has_locked = yew::use_memo((), |()| browser::locked::is_any());
    let needed = wish.is_some() || route != Route::Start || *has_locked;
    use_program(needed, &program, &wish);
    let words = use_pack_when(needed, "work");
    let onwish = {
        let wish = wish.clone();
        Callback::from(move |wanted: Option<Wish>| wish.set(wanted))
    };
    let is_missing = matches!(*program, Program::Missing) || words == PackState::Missing;
    match (*program, &route) {
        (Program::Here(draw), _) if words == PackState::Ready => {
            draw(WalkProps { route, wish: (*wish).clone(), onwish })
        }
        (_, Route::Start) => {
            let told = match () {
                () if is_missing => missing(&lexicon, words),
                () if wish.is_some() => opening(&lexicon),
                () => Html::default(),
            };
            html! { <Frame><Start {told} onwish={onwish.reform(Some)} /></Frame> }
        }
        _ if is_missing => html! {
            <Frame>
                { missing(&lexicon, words) }
                <p><Link to={Route::Start}>{ lexicon.say("page-start") }</Link></p>
            </Frame>
        },
        _ => html! { <Frame>{ opening(&lexicon) }</Frame> },
    }
}

/// Where one is.
#[hook]
fn use_route() -> Route {
    let route = use_state_eq(|| Route::parse(&browser::address::current()));
    let follow = route.clone();
    use_effect_with((), move |()| {
        let listener = browser::address::on_change(move || {
            follow.set(Route::parse(&browser::address::current()))
        });
        move || drop(listener)
    });
    (*route).clone()
}

/// Fetches the walk when it comes to be needed. A wish that could not be served for want of it is dropped, and told:
/// asking again tries again.
#[hook]
fn use_program(
    needed: bool,
    program: &UseStateHandle<Program>,
    wish: &UseStateHandle<Option<Wish>>,
) {
    let (program, wish) = (program.clone(), wish.clone());
    use_effect_with(needed, move |needed| {
        if !needed || matches!(*program, Program::Here(_)) {
            return;
        }
        program.set(Program::Asked);
        wasm_bindgen_futures::spawn_local(async move {
            match walk().await {
                Ok(draw) => program.set(Program::Here(draw)),
                Err(NotLoaded) => {
                    program.set(Program::Missing);
                    wish.set(None);
                }
            }
        });
    });
}

/// After each change of place: the tab's title, the top, the focus on the heading; back, the place that one left. Not on the first page, where the
/// browser has put the focus itself.
#[hook]
fn use_arrival(route: &Route, lexicon: &Lexicon) {
    let first = yew::use_mut_ref(|| true);
    let title = lexicon.say_with("tab-title", &[("page", Arg::Text(&page_name(route, lexicon)))]);
    use_effect_with((route.clone(), title), move |(_, title)| {
        browser::page::set_title(title);
    });
    use_effect_with(route.clone(), move |_| {
        if first.replace(false) {
            return;
        }
        // Who comes back goes on where they were.
        if !browser::back::come_back() {
            browser::page::to_top();
            browser::page::focus("heading");
        }
    });
}

fn opening(lexicon: &Lexicon) -> Html {
    html! { <p role="status" class="pending">{ lexicon.say("opening") }</p> }
}

fn missing(lexicon: &Lexicon, words: PackState) -> Html {
    let retry = {
        let lexicon = lexicon.clone();
        move |_| lexicon.retry("work")
    };
    html! {
        <Notice heading={lexicon.say("walk-missing")} urgent={true}>
            <p>{ lexicon.say("walk-missing-next") }</p>
            if words == PackState::Missing {
                <p class="actions"><button type="button" onclick={retry}>{ lexicon.say("try-again") }</button></p>
            }
        </Notice>
    }
}

/// The walk: all that is reached from here alone goes into a file of its own (`xtask` splits it off).
#[cfg(not(feature = "whole"))]
#[wasm_split_helpers::wasm_split(walk, fallible)]
fn walk() -> Result<Draw, NotLoaded> {
    Ok(crate::walk::draw)
}

/// In the page that is one file nothing is fetched later.
#[cfg(feature = "whole")]
async fn walk() -> Result<Draw, NotLoaded> {
    Ok(crate::walk::draw)
}
