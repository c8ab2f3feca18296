//! The quick scan: fifteen plain questions, a first read in fifteen minutes. Nothing here scores by itself.

use std::cell::RefCell;

use impact_core::closed_set::ClosedSet;
use impact_core::document::FirstRead;
use impact_core::edit::Edit;
use impact_core::framework::{Block, Criterion};
use yew::{AttrValue, Callback, Html, KeyboardEvent, MouseEvent, component, html, use_effect_with};

use crate::browser;
use crate::components::form::radios::{self, Radios};
use crate::components::glossed::Glossed;
use crate::components::guidance::{Guidance, waiting};
use crate::components::keys::Keyed;
use crate::components::law_sheet::LawSheet;
use crate::components::link::Link;
use crate::components::sheet::Sheet;
use crate::components::verdict_bar::{Counts, say_counts};
use crate::context::{Desk, Lexicon, PackState, use_desk, use_lexicon, use_pack};
use crate::pages::heading;
use crate::route::{Place, Route, Step};
use crate::state::Work;

thread_local! {
    /// The question that was left for its condition: who comes back goes on there, not at the top of a long page.
    static LEFT_AT: RefCell<Option<(String, Criterion)>> = const { RefCell::new(None) };
}

fn more_id(criterion: Criterion) -> String {
    ["more-", criterion.code()].concat()
}

/// The scan.
#[component]
pub fn Scan() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let state = use_pack("scan");
    let here = desk.work().map(|work| work.key.clone());
    use_effect_with((state == PackState::Ready, here), |(ready, here)| {
        let left = if *ready { LEFT_AT.take() } else { None };
        if let Some((_, criterion)) = left.filter(|(key, _)| Some(key) == here.as_ref()) {
            browser::page::focus_soon(&more_id(criterion));
        }
    });
    let Some(work) = desk.work() else { return Html::default() };
    let is_done = Counts::of(&work.assessment).unseen == 0;
    html! {
        <>
            { heading(&lexicon.say("page-scan")) }
            <p class="lead">{ lexicon.say("scan-lead") }</p>
            <p class="hint desk-only">{ lexicon.say("scan-keys") }</p>
            if work.assessment.clauses.is_empty() {
                <p id="scan-no-law">{ lexicon.say("scan-no-law") }{ " " }<Link to={Route::work(&work.key, Place::Step(Step::Clauses))}>{ lexicon.say("next-clauses") }</Link></p>
            }
            <p class="counts" role="status">{ say_counts(&lexicon, Counts::of(&work.assessment)) }</p>
            if state == PackState::Ready {
                <div>
                    for block in Block::ALL.iter().copied() {
                        <section aria-labelledby={["block-", block.code()].concat()} key={block.code()}>
                            <h2 id={["block-", block.code()].concat()}>{ lexicon.say(&["block-", block.code()].concat()) }</h2>
                            <p class="hint">{ lexicon.say(&["block-", block.code(), ".meaning"].concat()) }</p>
                            for criterion in block.criteria() { { question(&desk, &lexicon, work, criterion) } }
                        </section>
                    }
                </div>
                if is_done { <p role="status" id="scan-done">{ lexicon.say("scan-done") }</p> }
                <p class="actions">
                    if is_done {
                        <Link to={Route::work(&work.key, Place::Step(Step::Result))} class={yew::classes!("action")}>{ lexicon.say("scan-result") }</Link>
                    }
                    <Link to={Route::work(&work.key, Place::Step(Step::Analysis))} class={if is_done { yew::Classes::new() } else { yew::classes!("action") }}>{ lexicon.say("go-analysis") }</Link>
                </p>
            } else {
                { waiting(&lexicon, "scan", state) }
            }
        </>
    }
}

fn question(desk: &Desk, lexicon: &Lexicon, work: &Work, criterion: Criterion) -> Html {
    let code = criterion.code();
    let id = ["scan-", code].concat();
    let option = |seen: &FirstRead| {
        let label = lexicon.say(&["first-read-", seen.code()].concat());
        let what = match seen {
            FirstRead::Harm => Some([&id, ".harm"].concat()),
            FirstRead::Benefit => Some([&id, ".benefit"].concat()),
            _ => None,
        };
        let hint = what.map(|what| AttrValue::from(lexicon.say(&what)));
        radios::Choice { code: seen.code().into(), label: label.into(), hint }
    };
    let on_choose = {
        let desk = desk.clone();
        Callback::from(move |seen: AttrValue| {
            desk.edit(Edit::FirstRead { criterion, seen: FirstRead::from_code(&seen) });
        })
    };
    let chosen =
        work.assessment.criterion(criterion).first_read.map(|seen| AttrValue::from(seen.code()));
    let legend = lexicon.say(&id);
    let on_key = {
        let desk = desk.clone();
        Callback::from(move |event: KeyboardEvent| {
            // With another key it is the browser's own.
            if event.ctrl_key() || event.alt_key() || event.meta_key() {
                return;
            }
            let nth = event.key().parse::<usize>().ok().and_then(|nth| nth.checked_sub(1));
            let Some(seen) = nth.and_then(|nth| FirstRead::ALL.get(nth).copied()) else { return };
            event.prevent_default();
            desk.edit(Edit::FirstRead { criterion, seen: Some(seen) });
            let next = Criterion::ALL.get(criterion.index() + 1).copied().unwrap_or(criterion);
            let at = next_option(&desk, next);
            browser::page::focus(&["scan-", next.code(), "-", at.code()].concat());
        })
    };
    let on_follow = {
        let key = work.key.clone();
        Callback::from(move |event: MouseEvent| {
            // With one of these it opens elsewhere, and this page stays.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
                LEFT_AT.set(Some((key.clone(), criterion)));
            }
        })
    };
    let about = AttrValue::from(["about-", code].concat());
    html! {
        <Keyed class="question" key={code} {on_key}>
            <p class="plain-name" id={about.clone()}><span class="code" dir="ltr">{ code }</span>{ " " }{ lexicon.say(&["name-", code, ".plain"].concat()) }</p>
            <Radios id={id.clone()} {legend} hint={html! { <Glossed id={["gloss-", &id].concat()} text={lexicon.say(&["scan-", code, ".look-for"].concat())} /> }}
                options={FirstRead::ALL.iter().map(option).collect::<Vec<_>>()} {chosen} {on_choose} class="scan" />
            <p class="more">
                <LawSheet about={about.clone()} />
                <Sheet id={more_id(criterion)} {about} class="guide-look" words={lexicon.say("scan-more")} name={lexicon.say("guidance")}>
                    <Guidance {criterion} />
                    <p><Link to={Route::work(&work.key, Place::Criterion(criterion))} {on_follow}>{ lexicon.say("scan-analyse") }</Link></p>
                </Sheet>
            </p>
        </Keyed>
    }
}

/// Where the focus goes in a question: to what was chosen there, else to the first option.
fn next_option(desk: &Desk, criterion: Criterion) -> FirstRead {
    let chosen = desk.work().and_then(|work| work.assessment.criterion(criterion).first_read);
    chosen.unwrap_or(FirstRead::ALL[0])
}
