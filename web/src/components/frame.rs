//! What stands around every page: skip link, head, the page, the brief beside the work, the bar at the foot.

use impact_text::Arg;
use yew::{Html, Properties, component, html, use_effect_with, use_state};

use crate::browser;
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::route::{Place, Route, Step};
use crate::state::{SaveFailure, Saving};
use impact_core::closed_set::ClosedSet;

#[derive(Debug, Properties, PartialEq)]
pub struct FrameProps {
    /// Where one is.
    pub route: Route,
    /// The way back, above the page.
    #[prop_or_default]
    pub trail: Html,
    /// What stands beside a page that leaves room for it.
    #[prop_or_default]
    pub beside: Html,
    /// What stands at the foot of a page of work.
    #[prop_or_default]
    pub foot: Html,
    /// The page.
    pub children: Html,
}

/// The frame around a page.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    // A change may take away what had the focus: a button that removed its own list, a part that closed.
    let before = yew::use_mut_ref(|| None::<u32>);
    use_effect_with(desk.work().map(|work| work.edits), move |edits| {
        if before.replace(*edits).is_some() {
            browser::page::rescue_focus("main");
        }
    });
    let place = match &props.route {
        Route::Work { place, .. } if desk.work().is_some() => Some(place.clone()),
        _ => None,
    };
    // On these pages the brief, or its result, is the page itself.
    let whole = matches!(
        &place,
        None | Some(Place::Step(Step::Brief | Step::Result) | Place::Grid | Place::Why)
    );
    html! {
        <div class={if whole { "frame" } else { "frame frame-beside" }}>
            <a class="skip" href="#main" onclick={skip}>{ lexicon.say("skip-to-content") }</a>
            <header class="head">
                <Link to={Route::Start} class={yew::classes!("brand")}>{ lexicon.say("brand") }</Link>
                <SaveState />
                <Languages />
            </header>
            <Trouble />
            <div class="columns">
                <main id="main" tabindex="-1">
                    { props.trail.clone() }
                    { props.children.clone() }
                </main>
                if !whole { { props.beside.clone() } }
            </div>
            { props.foot.clone() }
            <footer class="foot"><p>{ lexicon.say("scoring-is-ours") }</p><p>{ lexicon.say("data-stays") }</p></footer>
        </div>
    }
}

/// The skip link moves the focus; the address belongs to the walk.
fn skip(event: yew::MouseEvent) {
    event.prevent_default();
    browser::page::focus("main");
}

/// The name of the page at an address.
#[must_use]
pub fn page_name(route: &Route, lexicon: &Lexicon) -> String {
    match route {
        Route::Start => lexicon.say("page-start"),
        Route::Work { place, .. } => place_name(place, lexicon),
    }
}

/// The name of a place: never the name of the work.
#[must_use]
pub fn place_name(place: &Place, lexicon: &Lexicon) -> String {
    match place {
        Place::Hub => lexicon.say("page-hub"),
        Place::Step(step) => lexicon.say(&["page-", step.code()].concat()),
        Place::Grid => lexicon.say("page-grid"),
        Place::Criterion(criterion) => lexicon.say(&["name-", criterion.code(), ".plain"].concat()),
        Place::Finding(_) => lexicon.say("page-finding"),
        Place::Why => lexicon.say("page-why"),
    }
}

#[derive(Debug, Properties, PartialEq)]
pub struct TrailProps {
    /// Where one is.
    pub place: Place,
}

/// The way back from a page of work.
#[component]
pub fn Trail(props: &TrailProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(key) = desk.work().map(|work| work.key.clone()) else { return Html::default() };
    let up = match &props.place {
        Place::Hub => return Html::default(),
        Place::Criterion(_) | Place::Grid => Place::Step(Step::Analysis),
        Place::Finding(_) => Place::Step(Step::Analysis),
        Place::Why => Place::Step(Step::Result),
        Place::Step(_) => Place::Hub,
    };
    let name = place_name(&up, &lexicon);
    html! { <p class="trail"><Link to={Route::work(&key, up)}>{ lexicon.say_with("back-to", &[("page", Arg::Text(&name))]) }</Link></p> }
}

/// What is on the device and what is not: honest, and quiet.
#[component]
fn SaveState() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let words = match &work.saving {
        _ if !desk.lasts() => lexicon.say("save-memory"),
        Saving::Saved(time) => lexicon.say_with("save-saved", &[("time", Arg::Text(time))]),
        Saving::Pending => lexicon.say("save-pending"),
        Saving::Failed(_) => lexicon.say("save-failed"),
    };
    let undo = {
        let desk = desk.clone();
        move |_| desk.undo()
    };
    html! {
        <p class="save">
            <span role="status" id="save-state">{ words }</span>
            if !work.before.is_empty() {
                <button type="button" class="quiet" onclick={undo}>{ lexicon.say("undo") }</button>
            }
        </p>
    }
}

/// The languages that the page speaks, each in its own words.
#[component]
fn Languages() -> Html {
    let lexicon = use_lexicon();
    let tongues = lexicon.languages().to_vec();
    html! {
        <nav class="languages" aria-label={lexicon.say("languages")}>
            <ul>
                for tongue in tongues {
                    <li key={tongue.clone()}>{ language_button(&lexicon, &tongue) }</li>
                }
            </ul>
        </nav>
    }
}

fn language_button(lexicon: &Lexicon, tongue: &str) -> Html {
    let name = lexicon.say(&["language-in-itself-", tongue].concat());
    let current = (tongue == lexicon.language()).then_some("true");
    let speak = {
        let (lexicon, tongue) = (lexicon.clone(), tongue.to_owned());
        move |_| lexicon.speak(&tongue)
    };
    html! {
        <button type="button" class="quiet" lang={tongue.to_owned()} aria-current={current} onclick={speak}>{ name }</button>
    }
}

/// Troubles that stay in sight until they are over.
#[component]
fn Trouble() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let kept = use_state(|| false);
    let missing: Vec<_> =
        lexicon.languages().iter().filter(|tongue| lexicon.is_missing(tongue)).cloned().collect();
    let failure = desk.work().and_then(|work| match work.saving {
        Saving::Failed(why) => Some(why),
        _ => None,
    });
    let keep = {
        let (desk, kept) = (desk.clone(), kept.clone());
        move |_| {
            if let Some(route) = desk.keep_both() {
                kept.set(true);
                browser::address::go(&route.address());
            }
        }
    };
    let reload = {
        let desk = desk.clone();
        move |_| desk.reload()
    };
    html! {
        <div class="troubles">
            if let Some(tongue) = missing.first() {
                <Notice heading={lexicon.say("language-missing")} urgent={true}>
                    <p>{ lexicon.say_with("language-missing-next", &[("language", Arg::Text(&lexicon.say(&["language-in-itself-", tongue].concat())))]) }</p>
                </Notice>
            }
            if !desk.lasts() {
                <Notice heading={lexicon.say("trouble-memory")}><p>{ lexicon.say("trouble-memory-next") }</p></Notice>
            }
            if let Some(why) = failure {
                <Notice heading={lexicon.say(failure_id(why))} urgent={true}>
                    <p>{ lexicon.say(&[failure_id(why), "-next"].concat()) }</p>
                    if why == SaveFailure::Conflict {
                        <p class="actions">
                            <button type="button" onclick={keep}>{ lexicon.say("conflict-keep-both") }</button>
                            <button type="button" class="quiet" onclick={reload}>{ lexicon.say("conflict-take-other") }</button>
                        </p>
                    }
                    <p>{ export_button(&lexicon, &desk) }</p>
                </Notice>
            }
        </div>
    }
}

fn failure_id(why: SaveFailure) -> &'static str {
    match why {
        SaveFailure::Unavailable => "trouble-unavailable",
        SaveFailure::Full => "trouble-full",
        SaveFailure::Conflict => "trouble-conflict",
        SaveFailure::ReadBackDiffers => "trouble-read-back",
    }
}

/// Saves the work as a file: the way out of every trouble.
pub fn export_button(lexicon: &Lexicon, desk: &Desk) -> Html {
    let save = {
        let (desk, name) = (desk.clone(), lexicon.say("file-name"));
        move |_| {
            if let Some(work) = desk.work() {
                // No title in the name: a file in a download folder is seen by others.
                let name = format!("{name}-{}.json", browser::clock::today());
                browser::files::offer(&name, "application/json", &work.assessment.to_pretty());
            }
        }
    };
    html! { <button type="button" class="save-file" onclick={save}>{ lexicon.say("save-json") }</button> }
}
