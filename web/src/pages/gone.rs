//! An address whose work is not on this device: said plainly, with the ways on.

use yew::{Html, component, html};

use crate::components::link::Link;
use crate::context::use_lexicon;
use crate::pages::heading;
use crate::route::Route;

/// Work that is not here.
#[component]
pub fn Gone() -> Html {
    let lexicon = use_lexicon();
    html! {
        <>
            { heading(&lexicon.say("gone")) }
            <p>{ lexicon.say("gone-why") }</p>
            <p><Link to={Route::Start} class={yew::classes!("action")}>{ lexicon.say("gone-next") }</Link></p>
        </>
    }
}
