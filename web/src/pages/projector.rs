//! One question of the quick scan at a time, for a room: large letters, answered and turned by single keys.

use impact_core::closed_set::ClosedSet;
use impact_core::document::FirstRead;
use impact_core::edit::Edit;
use impact_core::framework::{CRITERIA, Criterion};
use impact_text::Arg;
use yew::{Callback, Html, KeyboardEvent, component, html, use_state_eq};

use crate::browser;
use crate::components::keys::Keyed;
use crate::components::verdict_bar::{Counts, say_counts};
use crate::context::{use_desk, use_lexicon};
use crate::pages::{heading, use_words};

/// One question at a time.
#[component]
pub fn Projector() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let at = use_state_eq(|| 0usize);
    if let Some(waiting) = use_words(&lexicon, ["workshop", "scan"]) {
        return html! { <div class="projector">{ heading(&lexicon.say("page-projector")) }{ waiting }</div> };
    }
    let (Some(work), Some(criterion)) = (desk.work(), Criterion::ALL.get(*at).copied()) else {
        return Html::default();
    };
    let id = ["scan-", criterion.code()].concat();
    let answer = |seen: FirstRead| {
        let desk = desk.clone();
        move || desk.edit(Edit::FirstRead { criterion, seen: Some(seen) })
    };
    let turn = {
        let at = at.clone();
        move |to: usize| at.set(to.min(CRITERIA - 1))
    };
    let (back, forth) = (at.saturating_sub(1), *at + 1);
    let on_key = {
        let turn = turn.clone();
        let answers: Vec<_> = FirstRead::ALL.iter().map(|seen| answer(*seen)).collect();
        Callback::from(move |event: KeyboardEvent| {
            // With another key it is the browser's own.
            if event.ctrl_key() || event.alt_key() || event.meta_key() {
                return;
            }
            let key = event.key();
            let mirrored = browser::page::runs_right_to_left();
            let nth = key.parse::<usize>().ok().and_then(|nth| nth.checked_sub(1));
            match (key.as_str(), nth.and_then(|nth| answers.get(nth))) {
                (_, Some(answer)) => answer(),
                ("ArrowRight", _) => turn(if mirrored { back } else { forth }),
                ("ArrowLeft", _) => turn(if mirrored { forth } else { back }),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let seen_now = work.assessment.criterion(criterion).first_read;
    let button = |(nth, seen): (usize, &FirstRead)| {
        let answer = answer(*seen);
        let pressed = seen_now == Some(*seen);
        let words = lexicon.say(&["first-read-", seen.code()].concat());
        html! {
            <button type="button" key={seen.code()} class={if pressed { "action" } else { "" }} aria-pressed={pressed.to_string()}
                onclick={move |_| answer()}><span class="code" aria-hidden="true">{ nth + 1 }</span>{ " " }{ words }</button>
        }
    };
    let page = |to: usize| {
        let turn = turn.clone();
        move |_| turn(to)
    };
    html! {
        <Keyed class="projector" tabindex="-1" {on_key}>
            { heading(&lexicon.say("page-projector")) }
            <p class="hint">{ lexicon.say("projector-lead") }{ " " }{ lexicon.say("projector-keys") }</p>
            <div aria-live="polite">
                <p class="place">{ lexicon.say_with("projector-place", &[("number", Arg::Number(forth as u64))]) }{ " · " }<span class="code" dir="ltr">{ criterion.code() }</span>{ " " }{ lexicon.say(&["name-", criterion.code(), ".plain"].concat()) }</p>
                <p class="asked" id="asked">{ lexicon.say(&id) }</p>
                <p class="look-for">{ lexicon.say(&[&id, ".look-for"].concat()) }</p>
            </div>
            <p class="actions" role="group" aria-labelledby="asked">{ for FirstRead::ALL.iter().enumerate().map(button) }</p>
            if seen_now.is_none() { <p class="hint">{ lexicon.say("projector-unanswered") }</p> }
            // Not switched off at either end: what has the focus keeps it, and the keys with it.
            <p class="actions">
                <button type="button" id="projector-back" aria-disabled={(*at == 0).to_string()} onclick={page(back)}>{ lexicon.say("projector-back") }</button>
                <button type="button" id="projector-next" aria-disabled={(forth >= CRITERIA).to_string()} onclick={page(forth)}>{ lexicon.say("projector-next") }</button>
            </p>
            <p role="status">{ say_counts(&lexicon, Counts::of(&work.assessment)) }</p>
        </Keyed>
    }
}
