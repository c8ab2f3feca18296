//! The state of the work that is open: what of it is on the device, what went wrong, and the way back.

use std::cell::RefCell;
use std::rc::Rc;

use impact_core::Assessment;
use impact_core::document::Date;
use impact_core::redaction::without_names;
use impact_text::Arg;
use yew::{Html, Properties, component, html, use_effect_with, use_mut_ref, use_state_eq};

use crate::browser;
use crate::browser::tabs::News;
use crate::components::conflict::conflict;
use crate::components::frame::place_name;
use crate::components::link::Link;
use crate::components::notice::Notice;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::route::{Place, Route, Step};
use crate::state::{SaveFailure, Saving, Work};

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
        Place::Why | Place::Amend | Place::Compare => Place::Step(Step::Result),
        Place::Step(_) | Place::Projector | Place::Versions => Place::Hub,
    };
    let name = place_name(&up, &lexicon);
    html! { <p class="trail"><Link to={Route::work(&key, up)}>{ lexicon.say_with("back-to", &[("page", Arg::Text(&name))]) }</Link></p> }
}

/// What is on the device and what is not: honest, and quiet.
#[component]
pub fn SaveState() -> Html {
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
    let redo = {
        let desk = desk.clone();
        move |_| desk.redo()
    };
    html! {
        <p class="save">
            <span role="status" id="save-state">{ words }</span>
            if work.can_undo() {
                <button type="button" class="quiet" onclick={undo}>{ lexicon.say("undo") }</button>
            }
            if !work.after.is_empty() {
                <button type="button" class="quiet" id="redo" onclick={redo}>{ lexicon.say("redo") }</button>
            }
            if work.is_file_due(days_since_file(work)) {
                <span>{ changes_in(&lexicon, "file-due", work) }{ " " }{ export_button(&lexicon, &desk) }</span>
            }
        </p>
    }
}

/// How often, and how long in between, it is looked whether what another tab has saved has arrived in this one.
const PATIENCE: u32 = 20;
const WAIT_MILLISECONDS: u32 = 100;

/// Follows another tab as soon as what it saved can be read here: word of it comes before it does.
fn follow(latest: &Rc<RefCell<Option<Desk>>>, revision: u64, patience: u32) {
    let desk = latest.borrow().clone();
    if patience == 0 || desk.is_none_or(|desk| desk.follow(revision)) {
        return;
    }
    let latest = Rc::clone(latest);
    browser::clock::after(WAIT_MILLISECONDS, move || follow(&latest, revision, patience - 1))
        .forget();
}

/// Troubles that stay in sight until they are over.
#[component]
pub fn Trouble() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let failure = desk.work().and_then(|work| match work.saving {
        Saving::Failed(why) => Some(why),
        _ => None,
    });
    let keep = {
        let desk = desk.clone();
        move |_| {
            if let Some(route) = desk.keep_both() {
                browser::address::go(&route.address());
            }
        }
    };
    let reload = {
        let desk = desk.clone();
        move |_| desk.reload()
    };
    let elsewhere = use_state_eq(|| false);
    let latest = use_mut_ref(|| None::<Desk>);
    *latest.borrow_mut() = Some(desk.clone());
    {
        let elsewhere = elsewhere.clone();
        let key = desk.work().map(|work| work.key.clone());
        use_effect_with(key, move |key| {
            elsewhere.set(false);
            let hear = move |news: News| match news {
                News::Open => elsewhere.set(true),
                News::Left => elsewhere.set(false),
                News::Saved(revision) => follow(&latest, revision, PATIENCE),
            };
            let open = key.as_ref().and_then(|key| browser::tabs::open(key, hear));
            move || drop(open)
        });
    }
    html! {
        <>
            if *elsewhere {
                <Notice heading={lexicon.say("trouble-elsewhere")}><p>{ lexicon.say("trouble-elsewhere-next") }</p></Notice>
            }
            if desk.work().is_some_and(|work| work.is_recovered) {
                <Notice heading={lexicon.say("trouble-recovered")}><p>{ lexicon.say("trouble-recovered-next") }</p></Notice>
            }
            if let Some(why) = failure {
                <Notice heading={lexicon.say(failure_id(why))} urgent={true}>
                    <p>{ lexicon.say(&[failure_id(why), "-next"].concat()) }</p>
                    if why == SaveFailure::Conflict {
                        { conflict(&lexicon, &desk) }
                        <p class="actions">
                            <button type="button" onclick={keep}>{ lexicon.say("conflict-keep-both") }</button>
                            <button type="button" class="quiet" onclick={reload}>{ lexicon.say("conflict-take-other") }</button>
                        </p>
                    } else if why == SaveFailure::Gone {
                        <p class="actions"><button type="button" onclick={keep}>{ lexicon.say("gone-keep") }</button></p>
                    }
                    <p>{ export_button(&lexicon, &desk) }</p>
                </Notice>
            }
            if let Some(text) = desk.work().and_then(|work| work.damaged.clone()) {
                <Notice heading={lexicon.say("trouble-damaged")} urgent={true}>
                    <p>{ lexicon.say("trouble-damaged-next") }</p>
                    <p><button type="button" onclick={move |_| browser::files::offer("rescued.json", "application/json", &text)}>{ lexicon.say("save-damaged") }</button></p>
                </Notice>
            }
            for work in desk.aside() {
                <Notice heading={lexicon.say("trouble-aside")} urgent={true}>
                    <p>{ lexicon.say("trouble-aside-next") }</p>
                    <p><Link to={Route::work(&work.key, Place::Hub)}><bdi>{ title(&lexicon, &work.assessment) }</bdi></Link></p>
                </Notice>
            }
        </>
    }
}

fn failure_id(why: SaveFailure) -> &'static str {
    match why {
        SaveFailure::Unavailable => "trouble-unavailable",
        SaveFailure::Full => "trouble-full",
        SaveFailure::Conflict => "trouble-conflict",
        SaveFailure::Gone => "trouble-gone",
        SaveFailure::ReadBackDiffers => "trouble-read-back",
    }
}

/// The title of an assessment in the language of the page, or that it has none.
#[must_use]
pub fn title(lexicon: &Lexicon, assessment: &Assessment) -> String {
    let (title, _) =
        assessment.proposal.title.best(lexicon.language(), assessment.language.as_str());
    if title.is_empty() { lexicon.say("untitled") } else { title.to_owned() }
}

fn days_since_file(work: &Work) -> u64 {
    let filed = work.filed.as_ref().map(|filed| filed.day.as_str());
    let since = filed.or(work.assessment.created.as_ref().map(Date::as_str));
    since.map_or(0, browser::clock::days_since)
}

fn changes_in(lexicon: &Lexicon, message: &str, work: &Work) -> String {
    lexicon.say_with(message, &[("count", Arg::Number(work.changes_since_file()))])
}

/// What of the work a file holds, and whether the browser has said that it keeps the rest.
#[component]
pub fn FileState() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let stays = use_state_eq(|| None::<bool>);
    {
        let stays = stays.clone();
        let revision = desk.work().map(|work| work.revision);
        use_effect_with(revision, move |_| browser::stay::told(move |answer| stays.set(answer)));
    }
    let Some(work) = desk.work() else { return Html::default() };
    // What a file holds is told beside the button.
    let file = if work.filed.is_none() { lexicon.say("file-never") } else { String::new() };
    let stay = stays.map(|stays| lexicon.say(if stays { "stay-granted" } else { "stay-refused" }));
    html! { <p class="hint" id="file-state">{ file }{ " " }{ stay }</p> }
}

/// Saves the work as a file: the way out of every trouble.
pub fn export_button(lexicon: &Lexicon, desk: &Desk) -> Html {
    let save = {
        let (desk, name) = (desk.clone(), lexicon.say("file-name"));
        move |_| {
            if let Some(text) = desk.file() {
                // No title in the name: a file in a download folder is seen by others.
                let name = format!("{name}-{}.json", browser::clock::today());
                browser::files::offer(&name, "application/json", &text);
            }
        }
    };
    html! {
        <>
            <button type="button" class="save-file" onclick={save}>{ lexicon.say("save-json") }</button>
            <span role="status" class="file-saved">{ desk.work().and_then(|work| filed(lexicon, work)) }</span>
        </>
    }
}

/// What a file holds of the work, once there is one.
fn filed(lexicon: &Lexicon, work: &Work) -> Option<String> {
    let day = Date::parse(&work.filed.as_ref()?.day)?;
    let day = impact_brief::date(&day, lexicon.texts());
    let count = ("count", Arg::Number(work.changes_since_file()));
    Some(lexicon.say_with("file-since", &[count, ("date", Arg::Text(&day))]))
}

/// Saves the work as a file that names nobody. No file holds the work by that: what is due stays due.
pub fn nameless_button(lexicon: &Lexicon, desk: &Desk) -> Html {
    let save = {
        let (desk, name) = (desk.clone(), lexicon.say("file-name"));
        move |_| {
            browser::clock::settle();
            if let Some(work) = desk.work() {
                let text = without_names(&work.assessment).document.pretty();
                let name = format!("{name}-{}.json", browser::clock::today());
                browser::files::offer(&name, "application/json", &text);
            }
        }
    };
    html! {
        <>
            <p class="actions"><button type="button" class="save-nameless" onclick={save} aria-describedby="nameless-hint">{ lexicon.say("save-without-names") }</button></p>
            <p class="hint" id="nameless-hint">{ lexicon.say("save-without-names.hint") }</p>
        </>
    }
}
