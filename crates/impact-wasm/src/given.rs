//! What JavaScript gives, checked: TypeScript sees strings, and whoever writes without types gets a `TypeError` that
//! says what was wanted, where the bindings' own conversion breaks inside WebAssembly.

use impact_core::Criterion;
use impact_core::closed_set::ClosedSet;
use js_sys::{Array, TypeError};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

#[wasm_bindgen]
extern "C" {
    /// A string.
    #[wasm_bindgen(typescript_type = "string")]
    pub type Text;
    /// Strings.
    #[wasm_bindgen(typescript_type = "string[]")]
    pub type Texts;
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

/// The strings.
///
/// # Errors
/// A `TypeError` where it is no list of strings.
pub fn texts(given: &JsValue) -> Result<Vec<String>, JsValue> {
    let list = given.dyn_ref::<Array>().ok_or_else(|| wanted("an array of strings"))?;
    list.iter().map(|one| text(&one)).collect()
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

fn wanted(what: &str) -> JsValue {
    TypeError::new(&["internet-impact: wanted ", what].concat()).into()
}
