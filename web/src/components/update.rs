//! A newer version of the page that waits: told, and used only when the person says so.

use yew::{Html, component, html, use_effect_with, use_state};

use crate::browser;
use crate::components::notice::Notice;
use crate::context::use_lexicon;

/// Nothing while there is none.
#[component]
pub fn Update() -> Html {
    let lexicon = use_lexicon();
    let waits = use_state(|| false);
    {
        let waits = waits.clone();
        use_effect_with((), move |()| browser::offline::on_update(move || waits.set(true)));
    }
    if !*waits {
        return Html::default();
    }
    html! {
        <Notice heading={lexicon.say("update-ready")}>
            <p>{ lexicon.say("update-what") }</p>
            <p class="actions"><button type="button" id="use-update" onclick={|_| browser::offline::use_update()}>{ lexicon.say("update-use") }</button></p>
        </Notice>
    }
}
