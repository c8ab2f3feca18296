//! Fetching the page's own files, from its own origin only.

use std::collections::BTreeMap;

use impact_core::Json;
use impact_core::json::{JsonLimits, parse};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// A file could not be fetched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotFetched;

/// The text of one of the page's own files.
///
/// # Errors
/// [`NotFetched`] when there is no connection, no such file, or no text in it.
pub async fn text(path: &str) -> Result<String, NotFetched> {
    let window = web_sys::window().ok_or(NotFetched)?;
    let response = JsFuture::from(window.fetch_with_str(path)).await.map_err(|_| NotFetched)?;
    let response: web_sys::Response = response.dyn_into().map_err(|_| NotFetched)?;
    if !response.ok() {
        return Err(NotFetched);
    }
    let text =
        JsFuture::from(response.text().map_err(|_| NotFetched)?).await.map_err(|_| NotFetched)?;
    text.as_string().ok_or(NotFetched)
}

/// Logical name → path of every file that may be fetched later. The shell lists the hash alone where the rest follows.
#[must_use]
pub fn files() -> BTreeMap<String, String> {
    let root = crate::browser::page::root();
    let path = |(name, told): (String, String)| {
        let path = match () {
            () if name == "single-file-size" => told,
            () if told.len() != HASH => [&root, told.as_str()].concat(),
            () if name.starts_with("examples/") => [&root, &name, ".", &told, ".json"].concat(),
            () => [&root, "text/", &name, ".", &told, ".txt"].concat(),
        };
        (name, path)
    };
    listed("files").into_iter().map(path).collect()
}

/// Digits of a hash in the name of a file.
const HASH: usize = 16;

/// Tag → name of every language in itself.
#[must_use]
pub fn languages() -> BTreeMap<String, String> {
    listed("languages")
}

fn listed(id: &str) -> BTreeMap<String, String> {
    let document = web_sys::window().and_then(|window| window.document());
    let listed = document.and_then(|document| document.get_element_by_id(id));
    let text = listed.and_then(|element| element.text_content()).unwrap_or_default();
    let limits = JsonLimits { bytes: 1 << 20, depth: 4, values: 10_000, text: 1 << 20 };
    let json = parse(text.as_bytes(), limits).unwrap_or_else(|_| Json::object([]));
    let members = json.members().unwrap_or_default();
    members
        .iter()
        .filter_map(|(name, path)| Some((name.clone(), path.as_text()?.to_owned())))
        .collect()
}
