//! One choice of a few: a real radio group, whatever its dress.

use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_mut_ref,
    use_node_ref,
};

use crate::browser::clock::after_paint;
use crate::browser::input::{Happening, chosen_in, when};

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
    let group = use_node_ref();
    let choose = use_mut_ref(|| props.on_choose.clone());
    *choose.borrow_mut() = props.on_choose.clone();
    {
        let group = group.clone();
        use_effect_with((), move |()| {
            let here = group.clone();
            let chosen = when(Happening::Chosen, &group, move || {
                let choose = choose.borrow().clone();
                if let Some(code) = chosen_in(&here) {
                    after_paint(move || choose.emit(code.into()));
                }
            });
            move || drop(chosen)
        });
    }
    html! {
        <fieldset ref={group} class={format!("radios {}", props.class)} id={props.id.clone()} aria-describedby={hint_id.clone()}>
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
    let checked = props.chosen.as_ref() == Some(&option.code);
    html! {
        <div class="option" key={id.clone()}>
            <input type="radio" id={id.clone()} name={props.id.clone()} value={option.code.clone()} {checked}
                aria-describedby={hint_id.clone()} />
            <label for={id}>{ &option.label }</label>
            if let Some(hint) = &option.hint { <p class="hint" id={hint_id}>{ hint }</p> }
        </div>
    }
}
