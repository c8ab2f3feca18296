//! One choice of many, or none.

use yew::{AttrValue, Callback, Event, Html, Properties, component, html};

use crate::browser;

#[derive(Debug, Properties, PartialEq)]
pub struct SelectProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// How to answer.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What stands for no choice; empty where there must be one.
    #[prop_or_default]
    pub none: AttrValue,
    /// Code and words of each option, in order.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The code that is chosen; empty for none.
    pub chosen: AttrValue,
    /// Takes the code of a choice; empty for none.
    pub on_choose: Callback<String>,
}

/// A select.
#[component]
pub fn Select(props: &SelectProps) -> Html {
    let hint_id = props.hint.is_some().then(|| format!("{}-hint", props.id));
    let choose = props.on_choose.clone();
    let onchange = move |event: Event| choose.emit(browser::input::choice_of(&event));
    html! {
        <div class="field">
            <label for={props.id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint { <p class="hint" id={hint_id.clone()}>{ hint }</p> }
            <select id={props.id.clone()} {onchange} aria-describedby={hint_id}>
                if !props.none.is_empty() {
                    <option value="" selected={props.chosen.is_empty()}>{ &props.none }</option>
                }
                for (code, words) in props.options.iter() {
                    <option value={code.clone()} selected={props.chosen == *code}>{ words }</option>
                }
            </select>
        </div>
    }
}
