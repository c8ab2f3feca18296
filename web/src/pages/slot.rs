//! A field for one place in the work: what a page writes most.

use impact_core::document::Text;
use impact_core::edit::{Edit, TextSlot, WordSlot};
use yew::{AttrValue, Callback, Html, html};

use crate::components::form::text::{Size, TextField};
use crate::context::{Desk, Lexicon};

/// How a field stands on the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<'f> {
    /// Unique on the page; also the message id of the label, with `.hint` where there is one.
    pub id: &'f str,
    /// The message id, where it differs from the id on the page.
    pub message: &'f str,
    /// How large.
    pub size: Size,
}

impl<'f> Field<'f> {
    /// A field of one line.
    #[must_use]
    pub fn line(message: &'f str) -> Self {
        Self { id: message, message, size: Size::Line }
    }

    /// A field of a few lines.
    #[must_use]
    pub fn area(message: &'f str, rows: u32) -> Self {
        Self { id: message, message, size: Size::Area(rows) }
    }

    /// With another id on the page: the same question may stand there twice.
    #[must_use]
    pub fn named(self, id: &'f str) -> Self {
        Self { id, ..self }
    }
}

/// The label's hint, if it has one.
#[must_use]
pub fn hint(lexicon: &Lexicon, message: &str) -> Option<AttrValue> {
    let id = [message, ".hint"].concat();
    lexicon.texts().has(&id).then(|| lexicon.say(&id).into())
}

/// A field for free text, in the language of the page.
pub fn free_text(
    desk: &Desk,
    lexicon: &Lexicon,
    field: &Field<'_>,
    slot: TextSlot,
    text: &Text,
) -> Html {
    let Some(work) = desk.work() else { return Html::default() };
    let main = work.assessment.language.as_str();
    let language = lexicon.language().to_owned();
    // Text that exists only in another language is shown as what it is, and edited there.
    let (value, written) = text.best(&language, main);
    let written = if value.is_empty() { language.clone() } else { written.to_owned() };
    let (value, foreign) = (AttrValue::from(value.to_owned()), written != lexicon.language());
    let on_commit = {
        let (desk, written) = (desk.clone(), written.clone());
        Callback::from(move |text| {
            desk.edit(Edit::Text { slot: slot.clone(), language: written.clone(), text });
        })
    };
    let id = format!("{}-{written}", field.id);
    html! {
        <TextField id={id.clone()} key={id} label={lexicon.say(field.message)} hint={hint(lexicon, field.message)} {value}
            language={foreign.then(|| AttrValue::from(written))} size={field.size} {on_commit} />
    }
}

/// A field for plain words.
pub fn words(
    desk: &Desk,
    lexicon: &Lexicon,
    field: &Field<'_>,
    slot: WordSlot,
    value: &str,
) -> Html {
    let on_commit = {
        let desk = desk.clone();
        Callback::from(move |text| desk.edit(Edit::Words { slot: slot.clone(), text }))
    };
    html! {
        <TextField id={field.id.to_owned()} label={lexicon.say(field.message)} hint={hint(lexicon, field.message)}
            value={value.to_owned()} size={field.size} {on_commit} />
    }
}
