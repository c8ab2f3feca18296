//! An address whose work does not stand on this device: looked for among versions first, then said plainly, with the way on.

use std::cell::Cell;
use std::rc::Rc;

use yew::{Html, Properties, component, html, use_effect_with, use_state_eq};

use crate::components::link::Link;
use crate::context::{use_desk, use_lexicon};
use crate::pages::heading;
use crate::route::Route;

#[derive(Debug, Properties, PartialEq)]
pub struct GoneProps {
    /// The key of the work.
    pub work: String,
}

/// Work that is not here.
#[component]
pub fn Gone(props: &GoneProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let is_gone = use_state_eq(|| false);
    {
        let is_gone = is_gone.clone();
        use_effect_with(props.work.clone(), move |work| {
            is_gone.set(false);
            let is_wanted = Rc::new(Cell::new(true));
            desk.find(work, Rc::clone(&is_wanted), move || is_gone.set(true));
            move || is_wanted.set(false)
        });
    }
    if !*is_gone {
        return html! { <p role="status" class="pending">{ lexicon.say("opening") }</p> };
    }
    html! {
        <>
            { heading(&lexicon.say("gone")) }
            <p>{ lexicon.say("gone-why") }</p>
            <p><Link to={Route::Start} class={yew::classes!("action")}>{ lexicon.say("gone-next") }</Link></p>
        </>
    }
}
