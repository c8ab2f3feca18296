//! The stack of providers, and which page stands at which address.
//!
//! The desk stands outside the lexicon, since the language of the page is kept on the device; both stand outside the
//! route, since neither work nor words may be lost when the address changes.

use yew::{Html, Properties, component, html, use_effect_with, use_state_eq};

use crate::browser;
use crate::components::frame::Frame;
use crate::context::{DeskProvider, LexiconProvider, Words, use_desk};
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
    let desk = use_desk();
    let here = (*route).clone();
    if let Route::Work { key, place } = &here {
        if desk.work().is_none_or(|work| work.key != *key) && !desk.open(key) {
            return html! { <Frame route={here.clone()}><pages::gone::Gone /></Frame> };
        }
        if desk.work().is_none_or(|work| work.key != *key) {
            // Opened just now: the desk tells of it in the next turn.
            return Html::default();
        }
        return html! { <Frame route={here.clone()}>{ page(place) }</Frame> };
    }
    html! { <Frame route={here.clone()}><pages::start::Start /></Frame> }
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
