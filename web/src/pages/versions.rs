//! Earlier versions of the work: when each was saved, what is in it, and the way back to it.

use impact_core::document::Date;
use impact_core::{Assessment, Limits, open};
use impact_text::Arg;
use yew::{Html, component, html, use_effect_with, use_state};

use crate::browser;
use crate::components::saving::title;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::pages::heading;
use crate::route::{Place, Route};

/// A version that can be opened.
#[derive(Debug, Clone, PartialEq)]
struct Earlier {
    revision: u64,
    at: u64,
    assessment: Assessment,
}

/// The versions, as soon as they are read.
#[component]
pub fn Versions() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let versions = use_state(|| None::<Vec<Earlier>>);
    {
        let versions = versions.clone();
        let key = desk.work().map(|work| work.key.clone()).unwrap_or_default();
        use_effect_with(key, move |key| {
            let key = key.clone();
            wasm_bindgen_futures::spawn_local(async move {
                let kept = browser::history::versions(&key).await.into_iter();
                let readable = kept.filter_map(|kept| {
                    let assessment = open(kept.text.as_bytes(), Limits::KEPT).ok()?.document;
                    Some(Earlier { revision: kept.revision, at: kept.at, assessment })
                });
                versions.set(Some(readable.collect()));
            });
        });
    }
    let Some(work) = desk.work() else { return Html::default() };
    // The one that is open is no earlier one.
    let differs = |earlier: &&Earlier| earlier.assessment != *work.assessment;
    html! {
        <>
            { heading(&lexicon.say("page-versions")) }
            <p class="lead">{ lexicon.say("versions-lead") }</p>
            { match versions.as_deref() {
                None => html! { <p role="status" class="pending">{ lexicon.say("opening") }</p> },
                Some(all) if !all.iter().any(|earlier| differs(&earlier)) => html! { <p role="status">{ lexicon.say("versions-none") }</p> },
                Some(all) => html! {
                    <ol class="entries" id="versions" reversed=true>
                        for earlier in all.iter().rev().filter(differs) { { entry(&lexicon, &desk, &work.key, earlier) } }
                    </ol>
                },
            } }
        </>
    }
}

fn entry(lexicon: &Lexicon, desk: &Desk, key: &str, earlier: &Earlier) -> Html {
    let (day, time) = browser::clock::day_and_time(earlier.at);
    let day = Date::parse(&day).map_or(day, |day| impact_brief::date(&day, lexicon.texts()));
    let when =
        lexicon.say_with("versions-when", &[("date", Arg::Text(&day)), ("time", Arg::Text(&time))]);
    let assessment = &earlier.assessment;
    let counts = [
        ("clauses", Arg::Number(assessment.clauses.len() as u64)),
        ("findings", Arg::Number(assessment.findings.len() as u64)),
    ];
    let go_back = {
        let (desk, key, version) = (desk.clone(), key.to_owned(), assessment.clone());
        move |_| {
            desk.go_back_to(version.clone());
            browser::address::go(&Route::work(&key, Place::Hub).address());
        }
    };
    let name = lexicon.say_with("versions-back-name", &[("when", Arg::Text(&when))]);
    html! {
        <li key={earlier.revision}>
            <bdi>{ title(lexicon, assessment) }</bdi>
            <span class="when">{ when }{ " · " }{ lexicon.say_with("kept-counts", &counts) }</span>
            <button type="button" class="quiet" aria-label={name} onclick={go_back}>{ lexicon.say("versions-back") }</button>
        </li>
    }
}
