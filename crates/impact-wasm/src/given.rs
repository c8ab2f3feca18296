//! What JavaScript gives, checked: TypeScript sees strings, and whoever writes without types gets a `TypeError` that
//! says what was wanted, where the bindings' own conversion breaks inside WebAssembly.

use impact_core::Criterion;
use impact_core::closed_set::ClosedSet;
use impact_core::rubric::{self, Rubric};
use js_sys::{Array, TypeError, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// A string.
    #[wasm_bindgen(typescript_type = "string")]
    pub type Text;
    /// A document: its text, or its bytes.
    #[wasm_bindgen(typescript_type = "string | Uint8Array")]
    pub type Document;
    /// Documents.
    #[wasm_bindgen(typescript_type = "(string | Uint8Array)[]")]
    pub type Documents;
    /// A format of the brief.
    #[wasm_bindgen(typescript_type = "\"html\" | \"md\"")]
    pub type Kind;
}

/// The string.
///
/// # Errors
/// A `TypeError` where it is none.
pub fn text(given: &JsValue) -> Result<String, JsValue> {
    given.as_string().ok_or_else(|| wanted("a string"))
}

/// The bytes of a document.
///
/// # Errors
/// A `TypeError` where it is neither a string nor a `Uint8Array`.
pub fn document(given: &JsValue) -> Result<Vec<u8>, JsValue> {
    let bytes = || given.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
    let text = given.as_string().map(String::into_bytes);
    text.or_else(bytes).ok_or_else(|| wanted("a string or a Uint8Array"))
}

/// The bytes of each.
///
/// # Errors
/// A `TypeError` where it is no array of documents.
pub fn documents(given: &JsValue) -> Result<Vec<Vec<u8>>, JsValue> {
    let wanted = || wanted("an array of strings or of Uint8Arrays");
    let list = given.dyn_ref::<Array>().ok_or_else(wanted)?;
    list.iter().map(|one| document(&one)).collect()
}

/// The rubric of this version, the newest where none is named.
///
/// # Errors
/// A `TypeError` where it is no string; the string `unknown-rubric: …` where none of that version is known here.
pub fn rubric(given: &JsValue) -> Result<&'static Rubric, JsValue> {
    if given.is_undefined() || given.is_null() {
        return Ok(rubric::newest());
    }
    let version = text(given)?;
    let known = rubric::KNOWN.into_iter().find(|known| known.tables().version == version);
    known.ok_or_else(|| JsValue::from_str(&["unknown-rubric: ", &version].concat()))
}

/// The criterion, if one was given.
///
/// # Errors
/// A `TypeError` where it is no string; the string `unknown-criterion: …` where there is none of that name.
pub fn criterion(given: &JsValue) -> Result<Option<Criterion>, JsValue> {
    if given.is_undefined() || given.is_null() {
        return Ok(None);
    }
    let code = text(given)?;
    let known = Criterion::from_code(&code);
    known.map(Some).ok_or_else(|| JsValue::from_str(&["unknown-criterion: ", &code].concat()))
}

/// The language that there are words in: `fr` for `fr` and for `fr-CA`.
///
/// # Errors
/// A `TypeError` where it is no string; the string `unknown-language: …` where there are no words in it.
pub fn language(given: &JsValue) -> Result<&'static str, JsValue> {
    let tag = text(given)?;
    let primary = tag.split('-').next().unwrap_or_default();
    let known = impact_text::languages().into_iter().find(|known| *known == primary);
    known.ok_or_else(|| JsValue::from_str(&["unknown-language: ", &tag].concat()))
}

fn wanted(what: &str) -> JsValue {
    TypeError::new(&["internet-impact: wanted ", what].concat()).into()
}
