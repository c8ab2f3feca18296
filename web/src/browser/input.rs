//! What a person typed, chose or selected.

use std::cell::Cell;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::{Event, KeyboardEvent, NodeRef, TargetCast};

/// The text that stands in an input or a text area now; nothing where the field is gone.
#[must_use]
pub fn text_in(field: &NodeRef) -> String {
    let area = field.cast::<web_sys::HtmlTextAreaElement>().map(|area| area.value());
    area.or_else(|| field.cast::<web_sys::HtmlInputElement>().map(|input| input.value()))
        .unwrap_or_default()
}

/// Puts text into an input that no work hears of.
pub fn put_text(field: &NodeRef, text: &str) {
    if let Some(input) = field.cast::<web_sys::HtmlInputElement>() {
        input.set_value(text);
    }
}

thread_local! {
    static TYPING: Cell<usize> = const { Cell::new(0) };
}

/// Somebody is typing into a field, and the work does not know the words yet: as long as this is held.
#[derive(Debug)]
pub struct Typing(());

impl Typing {
    /// A letter was typed.
    #[must_use]
    pub fn begin() -> Self {
        TYPING.set(TYPING.get() + 1);
        Self(())
    }

    /// Whether words stand in any field that the work does not know yet.
    #[must_use]
    pub fn is_going_on() -> bool {
        TYPING.get() > 0
    }
}

impl Drop for Typing {
    fn drop(&mut self) {
        TYPING.set(TYPING.get().saturating_sub(1));
    }
}

/// What may happen to one element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happening {
    /// A letter went in.
    Typed,
    /// Something is about to go in that was copied elsewhere.
    Pasted,
    /// The focus went elsewhere.
    Left,
    /// The pointer came.
    Pointed,
    /// The pointer went.
    Passed,
}

/// Tells of what happens to an element. The element itself is listened to: a framework that listens to the whole page
/// asks, at each letter and each move of the pointer, everything around the place where it happened.
pub fn when(
    happening: Happening,
    element: &NodeRef,
    tell: impl Fn() + 'static,
) -> Option<EventListener> {
    let event = match happening {
        Happening::Typed => "input",
        Happening::Pasted => "paste",
        Happening::Left => "focusout",
        Happening::Pointed => "mouseenter",
        Happening::Passed => "mouseleave",
    };
    let element = element.cast::<web_sys::Element>()?;
    Some(EventListener::new(&element, event, move |_| tell()))
}

/// Tells of each key pressed within an element, which may keep it from the browser.
pub fn on_key(element: &NodeRef, tell: impl Fn(&KeyboardEvent) + 'static) -> Option<EventListener> {
    let element = element.cast::<web_sys::Element>()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&element, "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref() {
            tell(event);
        }
    }))
}

/// The value chosen in a select.
#[must_use]
pub fn choice_of(event: &Event) -> String {
    event
        .target_dyn_into::<web_sys::HtmlSelectElement>()
        .map(|select| select.value())
        .unwrap_or_default()
}

/// Sets what a select shows.
pub fn set_choice(field: &NodeRef, choice: &str) {
    if let Some(select) = field.cast::<web_sys::HtmlSelectElement>() {
        select.set_value(choice);
    }
}

/// Whether a check box is ticked now.
#[must_use]
pub fn ticked(event: &Event) -> bool {
    event.target_dyn_into::<web_sys::HtmlInputElement>().is_some_and(|input| input.checked())
}

/// Whether what folds is unfolded now.
#[must_use]
pub fn unfolded(event: &Event) -> bool {
    event.target_dyn_into::<web_sys::Element>().is_some_and(|part| part.has_attribute("open"))
}

/// The file input that an event came from.
#[must_use]
pub fn file_input(event: &Event) -> Option<web_sys::HtmlInputElement> {
    event.target_dyn_into()
}

/// The words selected on the page, if they lie within the element with this id.
#[must_use]
pub fn selection_within(id: &str) -> Option<String> {
    let window = web_sys::window()?;
    let element = window.document()?.get_element_by_id(id)?;
    let selection = window.get_selection().ok()??;
    let inside = |node: Option<web_sys::Node>| element.contains(node.as_ref());
    let words = String::from(selection.to_string());
    (inside(selection.anchor_node()) && inside(selection.focus_node()) && !words.trim().is_empty())
        .then_some(words)
}

/// The byte of a text area's value at which its cursor stands.
#[must_use]
pub fn cursor_in(id: &str) -> Option<usize> {
    let document = web_sys::window()?.document()?;
    let area: web_sys::HtmlTextAreaElement = document.get_element_by_id(id)?.dyn_into().ok()?;
    let units = area.selection_start().ok()?? as usize;
    // The browser counts UTF-16 units.
    let text = area.value();
    let mut left = units;
    for (offset, character) in text.char_indices() {
        if left == 0 {
            return Some(offset);
        }
        left = left.saturating_sub(character.len_utf16());
    }
    Some(text.len())
}
