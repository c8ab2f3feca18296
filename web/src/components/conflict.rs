//! What two states of one work say differently, of two tabs or of device and file: whoever has to choose between them
//! sees what is at stake.

use impact_core::Json;
use impact_core::difference::Difference;
use impact_text::Arg;
use yew::{Html, html};

use crate::context::{Desk, Lexicon};

/// So many are told; the rest is counted.
const TOLD: usize = 20;

/// Every place where this tab and what another one has saved differ.
pub fn conflict(lexicon: &Lexicon, desk: &Desk) -> Html {
    differing(lexicon, &desk.differences(), "conflict", "conflict-there")
}

/// Every place where two states of one work differ; `there` is the message that says where the other one is.
pub fn differing(lexicon: &Lexicon, found: &[Difference], id: &str, there: &str) -> Html {
    let count = |count: usize| [("count", Arg::Number(count as u64))];
    if found.is_empty() {
        return Html::default();
    }
    let more = found.len().saturating_sub(TOLD);
    html! {
        <details id={id.to_owned()}>
            <summary>{ lexicon.say_with("conflict-differs", &count(found.len())) }</summary>
            <ul class="differing">
                for one in found.iter().take(TOLD) { <li>{ place(lexicon, one, there) }</li> }
            </ul>
            if more > 0 { <p>{ lexicon.say_with("conflict-more", &count(more)) }</p> }
        </details>
    }
}

fn place(lexicon: &Lexicon, found: &Difference, there: &str) -> Html {
    let side = |name: &str, said: Option<&Json>| {
        let said = match said {
            Some(json) => {
                let words = json.as_text().map_or_else(|| json.line(), str::to_owned);
                html! { <bdi class="words">{ words }</bdi> }
            }
            None => html! { <span class="hint">{ lexicon.say("conflict-nothing") }</span> },
        };
        html! { <><dt>{ lexicon.say(name) }</dt><dd>{ said }</dd></> }
    };
    html! {
        <>
            <p class="code" dir="ltr">{ &found.pointer }</p>
            <dl>{ side("conflict-here", found.one.as_ref()) }{ side(there, found.other.as_ref()) }</dl>
        </>
    }
}
