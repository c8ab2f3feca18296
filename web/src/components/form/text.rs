//! A field for words: types as fast as a plain one, and gives what was typed on when the person pauses or leaves.
//!
//! While somebody types, the words stand in the browser's own field and nowhere else: a letter costs no rendering. They
//! are read when they are given on, and whenever the page renders for another reason.

use std::cell::RefCell;
use std::rc::Rc;

use impact_core::Limits;
use yew::{
    AttrValue, Callback, Html, NodeRef, Properties, component, html, use_effect_with,
    use_force_update, use_mut_ref,
};

use crate::browser;
use crate::browser::clock::{Later, after};
use crate::browser::input::{Happening, Typing, when};
use crate::context::use_lexicon;

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

/// When what was typed is given on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GivenOn {
    /// When the person pauses, and when the field is left.
    AtPause,
    /// When the field is left: what is half a word would be taken for another.
    WhenLeft,
}

#[derive(Debug, Clone, Properties, PartialEq)]
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
    /// The id of a list of words that are likely.
    #[prop_or_default]
    pub list: Option<AttrValue>,
    /// How large.
    #[prop_or(Size::Line)]
    pub size: Size,
    /// When what was typed is given on.
    #[prop_or(GivenOn::AtPause)]
    pub given_on: GivenOn,
    /// Takes what was typed.
    pub on_commit: Callback<String>,
}

/// What was typed and not given on yet.
#[derive(Default)]
struct Draft {
    /// The field itself.
    field: NodeRef,
    /// Counts what was typed since it was last given on.
    letters: u32,
    /// Held while there are any.
    typing: Option<Typing>,
    /// Ends the pause, if somebody is typing.
    pause: Option<Later>,
    /// The words of the work when they were last shown.
    shown: AttrValue,
    /// Words given on that the work did not take, such as half a date: they stay to be mended.
    refused: Option<AttrValue>,
    commit: Callback<String>,
}

impl Draft {
    /// What was typed, if anything was, and who takes it.
    fn take(&mut self) -> Option<(Callback<String>, String)> {
        self.pause = None;
        (self.letters > 0).then(|| {
            self.letters = 0;
            self.typing = None;
            let text = browser::input::text_in(&self.field);
            self.refused = Some(text.clone().into());
            (self.commit.clone(), text)
        })
    }

    /// Whether the field says something else than it was given. It keeps no carriage returns, and a line no line breaks.
    fn was_typed_into(&self) -> bool {
        let kept = |text: &str| text.replace(['\r', '\n'], "");
        let given = self.refused.as_ref().unwrap_or(&self.shown);
        self.field.get().is_some() && kept(&browser::input::text_in(&self.field)) != kept(given)
    }

    /// What the field says: what is being typed comes before what stayed, and that before the words of the work, until
    /// they change elsewhere (by undo, or with another language).
    fn value(&mut self, of_work: &AttrValue) -> AttrValue {
        if self.letters > 0 {
            return browser::input::text_in(&self.field).into();
        }
        if self.shown != *of_work {
            self.shown = of_work.clone();
            self.refused = None;
        }
        self.refused.clone().unwrap_or_else(|| of_work.clone())
    }
}

fn give_on(draft: &RefCell<Draft>) {
    // The draft is free again before anybody hears of it: who takes the words may ask for the field.
    let taken = draft.borrow_mut().take();
    if let Some((commit, text)) = taken {
        commit.emit(text);
    }
}

/// Gives the draft on when nothing more was typed for a while.
fn wait(draft: &Rc<RefCell<Draft>>) {
    let (later, letters) = (Rc::clone(draft), draft.borrow().letters);
    let pause = after(PAUSE_MILLISECONDS, move || {
        if later.borrow().letters == letters {
            give_on(&later);
        } else {
            wait(&later);
        }
    });
    draft.borrow_mut().pause = Some(pause);
}

/// A field for words. Another id is another field, which begins anew.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    html! { <Field key={props.id.to_string()} ..props.clone() /> }
}

#[component]
fn Field(props: &TextFieldProps) -> Html {
    let (lexicon, draft) = (use_lexicon(), use_mut_ref(Draft::default));
    draft.borrow_mut().commit = props.on_commit.clone();
    let shown = use_force_update();
    {
        let draft = draft.clone();
        use_effect_with(props.given_on, move |given_on| {
            let (given_on, leaving, typed) = (*given_on, draft.clone(), draft.clone());
            let letter = move || {
                {
                    let mut draft = typed.borrow_mut();
                    draft.letters += 1;
                    draft.typing.get_or_insert_with(Typing::begin);
                }
                if given_on == GivenOn::AtPause && typed.borrow().pause.is_none() {
                    wait(&typed);
                }
            };
            // The field can be seen before it is listened to. What was typed by then is given on like any other.
            if draft.borrow().was_typed_into() {
                letter();
            }
            let letters = when(Happening::Typed, &draft.borrow().field, letter);
            // Who pastes a law waits for what the page makes of it, and types nothing more.
            let whole = draft.clone();
            let pasted = when(Happening::Pasted, &draft.borrow().field, move || {
                if given_on == GivenOn::AtPause {
                    let soon = whole.clone();
                    whole.borrow_mut().pause = Some(after(0, move || give_on(&soon)));
                }
            });
            let listeners = browser::page::on_leave(move || give_on(&leaving));
            let done = draft.clone();
            let left = when(Happening::Left, &draft.borrow().field, move || {
                give_on(&done);
                // Nobody writes here any more: the field says what the work has, “TN” where “tunisie” was written.
                done.borrow_mut().refused = None;
                shown.force_update();
            });
            move || {
                drop((letters, pasted, left, listeners));
                // Left by a link: nothing typed is lost.
                give_on(&draft);
            }
        });
    }
    // The key that ends a line gives on what stands there; the focus stays.
    let onsubmit = {
        let draft = draft.clone();
        move |event: yew::SubmitEvent| {
            event.prevent_default();
            give_on(&draft);
        }
    };
    let value = draft.borrow_mut().value(&props.value);
    // It is kept here whatever it is; who gets the file must be able to open it.
    let is_too_long = value.len() > Limits::PAGE.text;
    let error =
        props.error.clone().or_else(|| is_too_long.then(|| lexicon.say("text-too-long").into()));
    let field = draft.borrow().field.clone();
    let id = props.id.clone();
    let hint_id = props.hint.is_some().then(|| format!("{id}-hint"));
    let error_id = error.is_some().then(|| format!("{id}-error"));
    let described: Vec<String> =
        [hint_id.clone(), error_id.clone()].into_iter().flatten().collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let invalid = error.is_some().then_some("true");
    let lang = props.language.clone();
    html! {
        // A form of its own: browsers that offer to fill in forms look, after each letter, at every field of the form that
        // the letter went into.
        <form class={if invalid.is_some() { "field field-wrong" } else { "field" }} {onsubmit}>
            <label for={id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint { <p class="hint" id={hint_id}>{ hint }</p> }
            if let Some(error) = &error { <p class="wrong" id={error_id}>{ error }</p> }
            if let Size::Area(rows) = props.size {
                <textarea ref={field} {id} rows={rows.to_string()} {value} {lang}
                    aria-describedby={described} aria-invalid={invalid} autocomplete="off" dir="auto" />
            } else {
                <input ref={field} {id} type="text" enterkeyhint="done" {value} {lang}
                    list={props.list.clone()} class={if props.size == Size::Date { "short" } else { "" }}
                    aria-describedby={described} aria-invalid={invalid} autocomplete="off" dir="auto" />
            }
        </form>
    }
}
