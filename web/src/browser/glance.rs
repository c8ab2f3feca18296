//! A glance at a kept text: its title and date for a list, read by the browser's own JSON, so that the first screen
//! needs no engine. What the text is worth is decided when it is opened.

use wasm_bindgen::{JsCast, JsValue};

/// What a list tells of a kept text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// The title, in the language asked for, in the document's own, or in any; empty where there is none.
    pub title: String,
    /// The day of the last change, as written.
    pub updated: Option<String>,
    /// How many clauses and findings it holds.
    pub counts: [u64; 2],
}

/// Looks at a text; nothing where it is no JSON object.
#[must_use]
pub fn glance(text: &str, language: &str) -> Option<Glance> {
    let root = js_sys::JSON::parse(text).ok().filter(JsValue::is_object)?;
    let titles = member(&member(&root, "proposal"), "title");
    let own = member(&root, "language").as_string().unwrap_or_default();
    // A title is one text, or one in each of several languages.
    let any =
        titles.dyn_ref().map_or(JsValue::UNDEFINED, |each| js_sys::Object::values(each).get(0));
    let title = [titles.clone(), member(&titles, language), member(&titles, &own), any]
        .iter()
        .filter_map(JsValue::as_string)
        .find(|title| !title.is_empty());
    let count = |name| {
        let list = member(&root, name);
        u64::from(list.dyn_ref::<js_sys::Array>().map_or(0, js_sys::Array::length))
    };
    Some(Glance {
        title: title.unwrap_or_default(),
        updated: member(&root, "updated").as_string(),
        counts: [count("clauses"), count("findings")],
    })
}

/// A member of an object; `undefined` where there is none.
fn member(value: &JsValue, name: &str) -> JsValue {
    let object = value.is_object();
    let found = object.then(|| js_sys::Reflect::get(value, &name.into()).ok()).flatten();
    found.unwrap_or(JsValue::UNDEFINED)
}
