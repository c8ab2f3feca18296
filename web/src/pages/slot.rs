//! A field for one place in the work: what a page writes most.

use impact_core::document::Text;
use impact_core::edit::{Edit, TextSlot, WordSlot};
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state};

use crate::components::form::text::{Size, TextField};
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};

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
pub fn free_text(field: &Field<'_>, slot: TextSlot, text: &Text) -> Html {
    let (key, id, message) = (field.id.to_owned(), field.id.to_owned(), field.message.to_owned());
    html! { <FreeText {key} {id} {message} size={field.size} {slot} text={text.clone()} /> }
}

#[derive(Debug, Properties, PartialEq)]
struct FreeTextProps {
    id: String,
    message: String,
    size: Size,
    slot: TextSlot,
    text: Text,
}

/// Free text in the language of the page. What exists only in another is shown as what it is and edited there, and a
/// wording in the page's language can stand beside it.
#[component]
fn FreeText(props: &FreeTextProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let asked = use_state(|| None::<String>);
    let Some(work) = desk.work() else { return Html::default() };
    let main = work.assessment.language.as_str();
    let here = lexicon.language();
    let (_, written) = props.text.best(here, main);
    let is_foreign = !props.text.is_blank() && written != here;
    let also = asked.as_deref() == Some(here);
    let ask = {
        let (asked, here) = (asked.clone(), here.to_owned());
        move |_| asked.set(Some(here.clone()))
    };
    let name = lexicon.name_of(here).to_owned();
    html! {
        <>
            if is_foreign {
                { wording(&desk, &lexicon, props, written, main) }
                if also {
                    { wording(&desk, &lexicon, props, here, main) }
                } else {
                    <button type="button" class="quiet" onclick={ask}>{ lexicon.say_with("wording-add", &[("language", Arg::Text(&name))]) }</button>
                }
            } else {
                // The other wordings stand below, to be compared.
                { wording(&desk, &lexicon, props, here, main) }
                for (tag, words) in others(&props.text, here, main) {
                    <p class="hint" lang={tag.clone()} dir="auto"><span class="code" dir="ltr">{ tag }</span>{ " " }{ words }</p>
                }
            }
        </>
    }
}

/// The wordings in other languages.
fn others(text: &Text, here: &str, main: &str) -> Vec<(String, String)> {
    let tags = text.languages().chain([main]).filter(|tag| *tag != here);
    let mut found: Vec<(String, String)> =
        tags.filter_map(|tag| Some((tag.to_owned(), text.get(tag, main)?.to_owned()))).collect();
    found.dedup();
    found
}

fn wording(
    desk: &Desk,
    lexicon: &Lexicon,
    props: &FreeTextProps,
    language: &str,
    main: &str,
) -> Html {
    let on_commit = {
        let (desk, slot, language) = (desk.clone(), props.slot.clone(), language.to_owned());
        Callback::from(move |text| {
            let (slot, language) = (slot.clone(), language.clone());
            desk.edit(Edit::Text { slot, language, text });
        })
    };
    let id = format!("{}-{language}", props.id);
    let value = AttrValue::from(props.text.get(language, main).unwrap_or_default().to_owned());
    let foreign = (language != lexicon.language()).then(|| AttrValue::from(language.to_owned()));
    let label = match &foreign {
        Some(tag) => [&lexicon.say(&props.message), " (", tag, ")"].concat(),
        None => lexicon.say(&props.message),
    };
    html! {
        <TextField id={id.clone()} key={id} {label} hint={hint(lexicon, &props.message)} {value}
            language={foreign} size={props.size} {on_commit} />
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
