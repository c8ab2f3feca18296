//! A field for words: types as fast as a plain one, and gives what was typed on when the person pauses or leaves.

use yew::{
    AttrValue, Callback, Html, InputEvent, Properties, component, html, use_callback,
    use_effect_with, use_mut_ref, use_state,
};

use crate::browser;
use crate::browser::clock::{Later, after};

/// How long a pause is: the work is given on, the verdict and the brief follow.
const PAUSE_MILLISECONDS: u32 = 500;

/// How large the field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// One line.
    Line,
    /// A date as it is written in files: short.
    Date,
    /// A few lines.
    Area(u32),
}

#[derive(Debug, Properties, PartialEq)]
pub struct TextFieldProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What is asked.
    pub label: AttrValue,
    /// How to answer.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// What is wrong with the answer.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The words as they are in the work.
    pub value: AttrValue,
    /// The language that the words are in, where it is known to differ.
    #[prop_or_default]
    pub language: Option<AttrValue>,
    /// How large.
    #[prop_or(Size::Line)]
    pub size: Size,
    /// Takes what was typed.
    pub on_commit: Callback<String>,
}

/// What was typed and not given on yet.
#[derive(Default)]
struct Draft {
    text: Option<String>,
    pause: Option<Later>,
    commit: Callback<String>,
}

impl Draft {
    fn give_on(&mut self) {
        self.pause = None;
        if let Some(text) = self.text.take() {
            self.commit.emit(text);
        }
    }
}

/// A field for words.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let shown = use_state(|| props.value.clone());
    let draft = use_mut_ref(Draft::default);
    draft.borrow_mut().commit = props.on_commit.clone();
    {
        // A value that changed elsewhere (undo, another language) replaces what is shown, unless it is being typed.
        let (shown, draft) = (shown.clone(), draft.clone());
        use_effect_with((props.id.clone(), props.value.clone()), move |(_, value)| {
            if draft.borrow().text.is_none() {
                shown.set(value.clone());
            }
        });
    }
    {
        let draft = draft.clone();
        use_effect_with(props.id.clone(), move |_| {
            let leaving = draft.clone();
            let listeners = browser::page::on_leave(move || leaving.borrow_mut().give_on());
            move || {
                drop(listeners);
                // Left by a link: nothing typed is lost.
                draft.borrow_mut().give_on();
            }
        });
    }
    let on_input = {
        let (shown, draft) = (shown.clone(), draft.clone());
        use_callback((), move |event: InputEvent, ()| {
            let text = browser::input::text_of(&event);
            shown.set(text.clone().into());
            let later = draft.clone();
            let pause = after(PAUSE_MILLISECONDS, move || later.borrow_mut().give_on());
            let mut draft = draft.borrow_mut();
            draft.text = Some(text);
            draft.pause = Some(pause);
        })
    };
    let on_blur = use_callback((), move |_, ()| draft.borrow_mut().give_on());
    let id = props.id.clone();
    let hint_id = props.hint.is_some().then(|| format!("{id}-hint"));
    let error_id = props.error.is_some().then(|| format!("{id}-error"));
    let described: Vec<String> =
        [hint_id.clone(), error_id.clone()].into_iter().flatten().collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = props.error.is_some().then_some("true");
    let (value, lang) = ((*shown).clone(), props.language.clone());
    html! {
        <div class={if invalid.is_some() { "field field-wrong" } else { "field" }}>
            <label for={id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint { <p class="hint" id={hint_id}>{ hint }</p> }
            if let Some(error) = &props.error { <p class="wrong" id={error_id}>{ error }</p> }
            if let Size::Area(rows) = props.size {
                <textarea {id} rows={rows.to_string()} {value} {lang} oninput={on_input} onblur={on_blur}
                    aria-describedby={described} aria-invalid={invalid} autocomplete="off" dir="auto" />
            } else {
                <input {id} type="text" {value} {lang} oninput={on_input} onblur={on_blur}
                    class={if props.size == Size::Date { "short" } else { "" }}
                    aria-describedby={described} aria-invalid={invalid} autocomplete="off" dir="auto" />
            }
        </div>
    }
}
