//! The page without a connection: how much of it is on the device, and keeping the rest.

use impact_text::Arg;
use yew::{Html, component, html, use_effect_with, use_state, use_state_eq};

use crate::browser;
use crate::browser::offline::{Kept, Told};
use crate::components::notice::Notice;
use crate::context::use_lexicon;

/// What is asked of the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asked {
    Nothing,
    All,
    InVain,
}

/// Nothing where no worker keeps the page.
#[component]
pub fn Offline() -> Html {
    let lexicon = use_lexicon();
    let kept = use_state_eq(|| None::<Kept>);
    let asked = use_state(|| Asked::Nothing);
    {
        let (kept, asked) = (kept.clone(), asked.clone());
        use_effect_with((), move |()| {
            let listeners = browser::offline::follow(move |told| match told {
                Told::Kept(now) => kept.set(Some(now)),
                Told::Failed => asked.set(Asked::InVain),
            });
            move || drop(listeners)
        });
    }
    let Some(Kept { here, all, missing }) = *kept else { return Html::default() };
    let keep = {
        let asked = asked.clone();
        move |_| {
            asked.set(Asked::All);
            browser::offline::keep();
            // The button goes; whoever pressed it stays where it is told what comes of it.
            browser::page::focus_soon("offline-state");
        }
    };
    let is_all = here == all;
    let under_way = *asked == Asked::All && !is_all;
    let size = [("size", Arg::Number(missing.div_ceil(1000).into()))];
    let state = match () {
        () if is_all => lexicon.say("offline-all"),
        () if under_way => lexicon.say("offline-under-way"),
        () => lexicon.say_with("offline-what", &size),
    };
    let counts = [("here", Arg::Number(here.into())), ("all", Arg::Number(all.into()))];
    html! {
        <section aria-labelledby="offline">
            <h2 id="offline">{ lexicon.say("offline") }</h2>
            // One element through all states: it says each once, and keeps the focus. The count beside it is not spoken.
            <p role="status" tabindex="-1" id="offline-state" data-kept={is_all.then_some("all")}>{ state }</p>
            if under_way { <p class="hint">{ lexicon.say_with("offline-keeping", &counts) }</p> }
            if *asked == Asked::InVain && !is_all {
                <Notice heading={lexicon.say("offline-failed")} urgent={true}><p>{ lexicon.say("offline-failed-next") }</p></Notice>
            }
            if !is_all && !under_way {
                <p class="hint">{ lexicon.say("offline-trace") }</p>
                <p class="actions"><button type="button" id="keep-page" onclick={keep}>{ lexicon.say("offline-keep") }</button></p>
            }
        </section>
    }
}
