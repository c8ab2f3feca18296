//! One choice of a few: a real radio group, whatever its dress.

use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::browser::clock::after_paint;

/// One option.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What stands for it in ids and tests.
    pub code: AttrValue,
    /// What it says.
    pub label: AttrValue,
    /// What it means.
    pub hint: Option<AttrValue>,
}

#[derive(Debug, Properties, PartialEq)]
pub struct RadiosProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub legend: AttrValue,
    /// How to answer.
    #[prop_or_default]
    pub hint: Option<Html>,
    /// The options, in order.
    pub options: Vec<Choice>,
    /// The code of the option that is chosen.
    pub chosen: Option<AttrValue>,
    /// Takes the code of a choice.
    pub on_choose: Callback<AttrValue>,
    /// A class for its dress.
    #[prop_or_default]
    pub class: AttrValue,
}

/// A radio group.
#[component]
pub fn Radios(props: &RadiosProps) -> Html {
    let hint_id = props.hint.is_some().then(|| format!("{}-hint", props.id));
    html! {
        <fieldset class={format!("radios {}", props.class)} id={props.id.clone()} aria-describedby={hint_id.clone()}>
            <legend>{ &props.legend }</legend>
            if let Some(hint) = &props.hint { <p class="hint" id={hint_id}>{ hint.clone() }</p> }
            <div class="options">
                for option in props.options.iter() {
                    { radio(props, option) }
                }
            </div>
        </fieldset>
    }
}

fn radio(props: &RadiosProps, option: &Choice) -> Html {
    let id = format!("{}-{}", props.id, option.code);
    let hint_id = option.hint.is_some().then(|| format!("{id}-hint"));
    let (code, choose) = (option.code.clone(), props.on_choose.clone());
    let onchange = move |_| {
        let (code, choose) = (code.clone(), choose.clone());
        after_paint(move || choose.emit(code));
    };
    let checked = props.chosen.as_ref() == Some(&option.code);
    html! {
        <div class="option" key={id.clone()}>
            <input type="radio" id={id.clone()} name={props.id.clone()} value={option.code.clone()} {checked} {onchange}
                aria-describedby={hint_id.clone()} />
            <label for={id}>{ &option.label }</label>
            if let Some(hint) = &option.hint { <p class="hint" id={hint_id}>{ hint }</p> }
        </div>
    }
}
