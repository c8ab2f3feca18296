//! What stands around every page: skip link, head, the page, the brief beside the work, the bar at the foot.

use impact_core::closed_set::ClosedSet;
use impact_text::Arg;
use yew::{Event, Html, Properties, component, html, use_effect_with, use_node_ref};

use crate::browser;
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::components::update::Update;
use crate::context::{Lexicon, SOURCE_LANGUAGE, use_lexicon};
use crate::route::{Place, Route};

#[derive(Debug, Properties, PartialEq)]
pub struct FrameProps {
    /// What of the work is on the device.
    #[prop_or_default]
    pub saving: Html,
    /// What went wrong with the work.
    #[prop_or_default]
    pub troubles: Html,
    /// The way back, above the page.
    #[prop_or_default]
    pub trail: Html,
    /// What stands beside a page that leaves room for it.
    #[prop_or_default]
    pub beside: Option<Html>,
    /// What stands at the foot of a page of work.
    #[prop_or_default]
    pub foot: Html,
    /// The page.
    pub children: Html,
}

/// The frame around a page.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let lexicon = use_lexicon();
    html! {
        <div class={if props.beside.is_some() { "frame frame-beside" } else { "frame" }}>
            <a class="skip" href="#main" onclick={skip}>{ lexicon.say("skip-to-content") }</a>
            <header class="head">
                <Link to={Route::Start} class={yew::classes!("brand")}>{ lexicon.say("brand") }</Link>
                { props.saving.clone() }
                <Languages />
            </header>
            <div class="troubles">
                { stopped(&lexicon) }
                <Update />
                { missing_language(&lexicon) }
                if !browser::shelf::shelf().lasts() {
                    <Notice heading={lexicon.say("trouble-memory")}><p>{ lexicon.say("trouble-memory-next") }</p></Notice>
                }
                { props.troubles.clone() }
            </div>
            <div class="columns">
                <main id="main" tabindex="-1">
                    { props.trail.clone() }
                    { props.children.clone() }
                </main>
                { props.beside.clone().unwrap_or_default() }
            </div>
            { props.foot.clone() }
            <footer class="foot">
                <p>{ lexicon.say("scoring-is-ours") }</p>
                <p>{ lexicon.say("data-stays") }</p>
                { translation(&lexicon) }
            </footer>
        </div>
    }
}

/// Shown by `stopped.js` when the program has stopped: what the program says then it has to have said before.
fn stopped(lexicon: &Lexicon) -> Html {
    html! {
        <div id="stopped" class="stopped" role="alert" tabindex="-1" hidden=true>
            <h2>{ lexicon.say("stopped") }</h2>
            <p>{ lexicon.say("stopped-what") }</p>
            <p>
                <button type="button" data-file="internet-impact.ndjson">{ lexicon.say("stopped-save") }</button>
                <button type="button">{ lexicon.say("stopped-reload") }</button>
            </p>
            <p>{ lexicon.say("stopped-report") }</p>
            <pre dir="ltr"></pre>
        </div>
    }
}

/// The skip link moves the focus; the address belongs to the walk.
fn skip(event: yew::MouseEvent) {
    event.prevent_default();
    browser::page::focus("main");
}

fn missing_language(lexicon: &Lexicon) -> Html {
    let Some(tongue) = lexicon.missing_language() else { return Html::default() };
    let name = lexicon.name_of(tongue).to_owned();
    html! {
        <Notice heading={lexicon.say("language-missing")} urgent={true}>
            <p>{ lexicon.say_with("language-missing-next", &[("language", Arg::Text(&name))]) }</p>
        </Notice>
    }
}

/// Who checked the translation, and how many of its words are older than what they translate.
fn translation(lexicon: &Lexicon) -> Html {
    if lexicon.language() == SOURCE_LANGUAGE {
        return Html::default();
    }
    let reviewer = lexicon.say("translation-reviewer");
    let said = match reviewer.is_empty() {
        true => lexicon.say("translation-unreviewed"),
        false => lexicon.say_with("translation-reviewed", &[("name", Arg::Text(&reviewer))]),
    };
    let stale = lexicon.say("translation-stale-count").parse().unwrap_or(0);
    html! {
        <p id="translation">
            { said }
            if stale > 0 { { " " }{ lexicon.say_with("translation-stale", &[("count", Arg::Number(stale))]) } }
        </p>
    }
}

/// The name of the page at an address.
#[must_use]
pub fn page_name(route: &Route, lexicon: &Lexicon) -> String {
    match route {
        Route::Start => lexicon.say("page-start"),
        Route::Worksheet => lexicon.say("page-worksheet"),
        Route::Device => lexicon.say("page-device"),
        Route::Design => lexicon.say("page-design"),
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
        Place::Criterion(criterion) => {
            let name = ["name-", criterion.code(), ".plain"].concat();
            // The words of the work may be on their way still.
            lexicon.say(if lexicon.texts().has(&name) { &name } else { "page-analysis" })
        }
        Place::Finding(_) => lexicon.say("page-finding"),
        Place::Why => lexicon.say("page-why"),
        Place::Amend => lexicon.say("page-amend"),
        Place::Compare => lexicon.say("page-compare"),
        Place::Projector => lexicon.say("page-projector"),
        Place::Versions => lexicon.say("page-versions"),
    }
}

/// The languages that the page speaks, each in its own words.
#[component]
fn Languages() -> Html {
    let lexicon = use_lexicon();
    let field = use_node_ref();
    {
        // What a person chose once is no longer turned by an attribute. While the words of a choice are on their way it
        // stays as it is, since arrow keys go on from there; where they cannot come, it shows what the page speaks.
        let field = field.clone();
        let missing = lexicon.missing_language().map(ToOwned::to_owned);
        use_effect_with((lexicon.language().to_owned(), missing), move |(language, _)| {
            browser::input::set_choice(&field, language);
        });
    }
    let speak = {
        let lexicon = lexicon.clone();
        move |event: Event| lexicon.speak(&browser::input::choice_of(&event))
    };
    html! {
        <div class="languages">
            <select id="language" ref={field} aria-label={lexicon.say("languages")} onchange={speak}>
                for (tongue, name) in lexicon.languages().iter() {
                    <option key={tongue.clone()} value={tongue.clone()} lang={tongue.clone()} selected={tongue == lexicon.language()}>{ name }</option>
                }
            </select>
        </div>
    }
}
