//! The tour: five short steps at the top of the list of parts. It covers nothing, can be skipped, and can be had again.

use impact_text::Arg;
use yew::{Html, component, html, use_state, use_state_eq};

use crate::browser;
use crate::context::{PackState, use_lexicon, use_pack_when};

const STEPS: u64 = 5;

/// The setting that tells that the tour was taken or skipped on this device.
const SETTING: &str = "tour";

/// The tour.
#[component]
pub fn Tour() -> Html {
    let lexicon = use_lexicon();
    let step = use_state_eq(|| 1u64);
    let open = use_state(|| browser::shelf::setting(SETTING).is_none());
    if use_pack_when(true, "teaching") != PackState::Ready {
        return Html::default();
    }
    if !*open {
        let again = move |_| {
            step.set(1);
            open.set(true);
            browser::page::focus_soon("tour");
        };
        return html! { <p><button type="button" class="linklike" id="tour-again" onclick={again}>{ lexicon.say("tour-again") }</button></p> };
    }
    let to = |number: u64| {
        let step = step.clone();
        move |_: yew::MouseEvent| {
            step.set(number);
            browser::page::focus_soon("tour-step");
        }
    };
    let end = {
        let open = open.clone();
        move |_: yew::MouseEvent| {
            browser::shelf::keep_setting(SETTING, "done");
            open.set(false);
            browser::page::focus_soon("tour-again");
        }
    };
    let id = format!("tour-{}", *step);
    let place = [("step", Arg::Number(*step)), ("all", Arg::Number(STEPS))];
    html! {
        <section class="tour" aria-labelledby="tour">
            <h2 id="tour" tabindex="-1">{ lexicon.say("tour") }</h2>
            <p class="hint">{ lexicon.say_with("tour-step", &place) }</p>
            <h3 id="tour-step" tabindex="-1">{ lexicon.say(&id) }</h3>
            <p>{ lexicon.say(&[&id, ".what"].concat()) }</p>
            <p class="actions">
                if *step < STEPS {
                    <button type="button" class="action" id="tour-next" onclick={to(*step + 1)}>{ lexicon.say("tour-next") }</button>
                } else {
                    <button type="button" class="action" id="tour-end" onclick={end.clone()}>{ lexicon.say("tour-end") }</button>
                }
                if *step > 1 { <button type="button" onclick={to(*step - 1)}>{ lexicon.say("tour-back") }</button> }
                if *step < STEPS { <button type="button" class="quiet" id="tour-skip" onclick={end}>{ lexicon.say("tour-skip") }</button> }
            </p>
        </section>
    }
}
