//! What is on this device: how much, all of it as one file, none of it from now on, and all of it erased.

use impact_text::Arg;
use yew::{Html, component, html, use_state};

use crate::browser;
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::context::{use_desk, use_lexicon};
use crate::pages::heading;
use crate::route::Route;
use crate::state::archive;

/// How far erasing everything is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Erasing {
    NotAsked,
    Asked,
    Done,
    Refused,
}

/// What is on this device.
#[component]
pub fn Device() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let erasing = use_state(|| Erasing::NotAsked);
    if *erasing == Erasing::Done {
        return html! {
            <>
                { heading(&lexicon.say("device-erased")) }
                <p class="lead" role="status">{ lexicon.say("device-erased-what") }</p>
                <p><Link to={Route::Start}>{ lexicon.say("page-start") }</Link></p>
            </>
        };
    }
    let kept = browser::shelf::all_work().len();
    let count = Arg::Number(kept as u64);
    let save = {
        let (desk, name) = (desk.clone(), lexicon.say("device-file-name"));
        move |_| {
            let mut all = browser::shelf::all_work();
            // What is open counts as it stands, also where it could not be kept.
            for work in desk.work().into_iter().chain(desk.aside()).filter(|work| work.is_unsaved())
            {
                all.insert(work.key.clone(), work.assessment.to_pretty());
            }
            let all: Vec<String> = all.into_values().collect();
            let name = format!("{name}-{}.ndjson", browser::clock::today());
            browser::files::offer(&name, "application/x-ndjson", &archive::archive(&all));
        }
    };
    let ask = {
        let erasing = erasing.clone();
        move |_| {
            erasing.set(Erasing::Asked);
            browser::page::focus_soon("erase-sure");
        }
    };
    let keep = {
        let erasing = erasing.clone();
        move |_| {
            erasing.set(Erasing::NotAsked);
            browser::page::focus_soon("erase-all");
        }
    };
    let erase = {
        let erasing = erasing.clone();
        move |_| {
            // First from the desk, so that nothing of it is saved again.
            desk.clear();
            let erasing = erasing.clone();
            browser::erase::everything(move |done| {
                erasing.set(if done { Erasing::Done } else { Erasing::Refused });
                browser::page::focus_soon("heading");
            });
        }
    };
    let lasts = browser::shelf::shelf().lasts();
    html! {
        <>
            { heading(&lexicon.say("page-device")) }
            <p class="lead">{ lexicon.say_with("device-what", &[("count", count)]) }</p>
            if kept > 0 {
                <p class="actions"><button type="button" class="action" id="save-all" onclick={save}>{ lexicon.say("device-save-all") }</button></p>
                <p class="hint">{ lexicon.say("device-save-all-what") }</p>
            }
            if browser::locked::is_any() { <p id="device-locked">{ lexicon.say("device-locked") }</p> }
            <section aria-labelledby="nothing">
                <h2 id="nothing">{ lexicon.say("device-nothing") }</h2>
                <p>{ lexicon.say("device-nothing-what") }</p>
                if lasts {
                    <p class="actions"><button type="button" id="keep-nothing" onclick={|_| browser::shelf::keep_nothing()}>{ lexicon.say("device-nothing-do") }</button></p>
                } else {
                    <p><strong>{ lexicon.say("device-nothing-is") }</strong></p>
                }
            </section>
            <section aria-labelledby="erase">
                <h2 id="erase">{ lexicon.say("device-erase") }</h2>
                <p>{ lexicon.say("device-erase-what") }</p>
                if *erasing == Erasing::Refused {
                    <Notice heading={lexicon.say("deed-refused")} urgent={true}><p>{ lexicon.say("device-erase-refused") }</p></Notice>
                }
                if *erasing == Erasing::Asked {
                    <div class="notice notice-urgent" role="alertdialog" id="erase-sure" tabindex="-1" aria-labelledby="erase-question">
                        <p class="notice-heading" id="erase-question">{ lexicon.say("device-erase-sure") }</p>
                        <p class="actions">
                            <button type="button" id="erase-now" onclick={erase}>{ lexicon.say("device-erase-now") }</button>
                            <button type="button" class="quiet" onclick={keep}>{ lexicon.say("device-erase-not") }</button>
                        </p>
                    </div>
                } else {
                    <p class="actions"><button type="button" id="erase-all" onclick={ask}>{ lexicon.say("device-erase-do") }</button></p>
                }
            </section>
        </>
    }
}
