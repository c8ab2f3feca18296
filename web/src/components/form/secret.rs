//! A passphrase: hidden as it is typed, shown when that is wanted, and known to nobody but the field.

use yew::{AttrValue, Html, NodeRef, Properties, component, html, use_state_eq};

use crate::components::form::check::Check;
use crate::context::use_lexicon;

#[derive(Debug, Properties, PartialEq)]
pub struct SecretProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// How to answer.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with it.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The field, to be read when it is wanted: what is typed goes nowhere before.
    pub field: NodeRef,
}

/// A field for a passphrase.
#[component]
pub fn Secret(props: &SecretProps) -> Html {
    let lexicon = use_lexicon();
    let shown = use_state_eq(|| false);
    let on_tick = {
        let shown = shown.clone();
        move |ticked| shown.set(ticked)
    };
    let id = &props.id;
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described = [
        props.hint.is_some().then_some(hint_id.as_str()),
        props.error.is_some().then_some(error_id.as_str()),
    ];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let described = Some(described).filter(|ids| !ids.is_empty());
    html! {
        <div class={if props.error.is_some() { "field field-wrong" } else { "field" }}>
            <label for={id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint { <p class="hint" id={hint_id}>{ hint }</p> }
            if let Some(error) = &props.error { <p class="wrong" id={error_id} role="alert">{ error }</p> }
            // A manager of passwords would keep it on this device.
            <input ref={props.field.clone()} type={if *shown { "text" } else { "password" }} id={id.clone()} aria-describedby={described} aria-invalid={props.error.is_some().then_some("true")} autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto" />
            <Check id={format!("{id}-show")} label={lexicon.say("secret-show")} ticked={*shown} {on_tick} />
        </div>
    }
}
