//! One yes or no.

use yew::{AttrValue, Callback, Event, Html, Properties, component, html};

use crate::browser;

#[derive(Debug, Properties, PartialEq)]
pub struct CheckProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What it says.
    pub label: AttrValue,
    /// What it means.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Whether it is ticked.
    pub ticked: bool,
    /// Takes the new state.
    pub on_tick: Callback<bool>,
}

/// A check box.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let hint_id = props.hint.is_some().then(|| format!("{}-hint", props.id));
    let on_tick = props.on_tick.clone();
    let onchange = move |event: Event| {
        let (on_tick, ticked) = (on_tick.clone(), browser::input::ticked(&event));
        browser::clock::after_paint(move || on_tick.emit(ticked));
    };
    html! {
        <div class="option check">
            <input type="checkbox" id={props.id.clone()} checked={props.ticked} {onchange} aria-describedby={hint_id.clone()} />
            <label for={props.id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint { <p class="hint" id={hint_id}>{ hint }</p> }
        </div>
    }
}
