//! The stack of providers, and which page stands at which address.
//!
//! The desk stands outside the lexicon, since the language of the page is kept on the device; both stand outside the
//! route, since neither work nor words may be lost when the address changes.

use impact_text::Arg;
use yew::{Html, Properties, component, html, use_effect_with, use_state, use_state_eq};

use crate::browser;
use crate::browser::chunk::NotLoaded;
use crate::components::brief_view::BriefSoFar;
use crate::components::frame::{Frame, Trail, page_name};
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::components::verdict_bar::VerdictBar;
use crate::context::{DeskProvider, Lexicon, LexiconProvider, Words, use_desk, use_lexicon};
use crate::pages;
use crate::route::{Place, Route, Step};

#[derive(Debug, Properties, PartialEq)]
pub struct AppProps {
    /// The words that the page begins with.
    pub first: Words,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! {
        <DeskProvider>
            <LexiconProvider first={props.first.clone()}>
                <Walk />
            </LexiconProvider>
        </DeskProvider>
    }
}

/// Follows the address.
#[component]
fn Walk() -> Html {
    let route = use_state_eq(|| Route::parse(&browser::address::current()));
    {
        let route = route.clone();
        use_effect_with((), move |()| {
            let listener = browser::address::on_change(move || {
                route.set(Route::parse(&browser::address::current()))
            });
            move || drop(listener)
        });
    }
    let (desk, lexicon) = (use_desk(), use_lexicon());
    let here = (*route).clone();
    use_arrival(&here, &lexicon);
    if let Route::Work { key, place } = &here {
        if desk.work().is_none_or(|work| work.key != *key) && !desk.open(key) {
            return html! { <Frame route={here.clone()}><pages::gone::Gone /></Frame> };
        }
        if desk.work().is_none_or(|work| work.key != *key) {
            // Opened just now: the desk tells of it in the next turn.
            return Html::default();
        }
        return html! { <Work key={key.clone()} route={here.clone()} place={place.clone()} /> };
    }
    html! { <Frame route={here.clone()}><pages::start::Start /></Frame> }
}

/// After each change of place: the tab's title, the top, the focus on the heading. Not on the first page, where the
/// browser has put the focus itself.
#[yew::hook]
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
        browser::page::to_top();
        browser::page::focus("heading");
    });
}

#[derive(Debug, Properties, PartialEq)]
struct WorkProps {
    route: Route,
    place: Place,
}

/// What the pages of work are drawn by, once they are here.
type Pages = fn(&Route, &Place) -> Html;

/// A page of the work that is open. Its program is fetched when the first one is asked for: who only reads the first
/// screen does not pay for it.
#[component]
fn Work(props: &WorkProps) -> Html {
    let lexicon = use_lexicon();
    let pages = use_state(|| None::<Result<Pages, NotLoaded>>);
    {
        let pages = pages.clone();
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move { pages.set(Some(work_pages().await)) });
        });
    }
    // The heading was not there yet when one arrived.
    use_effect_with(matches!(&*pages, Some(Ok(_))), |_| browser::page::rescue_focus("heading"));
    let route = props.route.clone();
    match &*pages {
        Some(Ok(draw)) => draw(&props.route, &props.place),
        None => html! { <Frame {route}><p role="status">{ lexicon.say("opening") }</p></Frame> },
        Some(Err(NotLoaded)) => html! {
            <Frame {route}>
                <Notice heading={lexicon.say("walk-missing")} urgent={true}>
                    <p>{ lexicon.say("walk-missing-next") }</p>
                    <p><Link to={Route::Start}>{ lexicon.say("page-start") }</Link></p>
                </Notice>
            </Frame>
        },
    }
}

/// The pages of the walk: all that is reached from here alone goes into a file of its own (`xtask` splits it off).
#[wasm_split_helpers::wasm_split(walk, fallible)]
fn work_pages() -> Result<Pages, NotLoaded> {
    Ok(work_page)
}

fn work_page(route: &Route, place: &Place) -> Html {
    html! {
        <Frame route={route.clone()} trail={html! { <Trail place={place.clone()} /> }}
            beside={html! { <BriefSoFar /> }} foot={html! { <VerdictBar place={place.clone()} /> }}>
            { page(place) }
        </Frame>
    }
}

fn page(place: &Place) -> Html {
    match place {
        Place::Hub => html! { <pages::hub::Hub /> },
        Place::Step(Step::Plan) => html! { <pages::plan::Plan /> },
        Place::Step(Step::Proposal) => html! { <pages::proposal::Proposal /> },
        Place::Step(Step::Clauses) => html! { <pages::clauses::Clauses /> },
        Place::Step(Step::Scan) => html! { <pages::scan::Scan /> },
        Place::Step(Step::Analysis) => html! { <pages::analysis::Analysis /> },
        Place::Step(Step::Check) => html! { <pages::check::Check /> },
        Place::Step(Step::Result) => html! { <pages::result::Result /> },
        Place::Step(Step::Brief) => html! { <pages::brief::BriefPage /> },
        Place::Grid => html! { <pages::grid::Grid /> },
        Place::Criterion(criterion) => {
            html! { <pages::criterion::CriterionPage criterion={*criterion} /> }
        }
        Place::Finding(id) => html! { <pages::finding::FindingPage id={id.clone()} /> },
        Place::Why => html! { <pages::why::Why /> },
    }
}
