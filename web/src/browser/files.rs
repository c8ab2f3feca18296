//! Real files: saved by download, opened by choice.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// A file that a person chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// Its name, for messages on this page only.
    pub name: String,
    /// Its bytes, or nothing when it is larger than the limit or could not be read.
    pub bytes: Option<Vec<u8>>,
}

/// Offers a text as a file.
pub fn offer(name: &str, kind: &str, text: &str) {
    let parts = Array::of1(&text.into());
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options);
    let url = blob.and_then(|blob| web_sys::Url::create_object_url_with_blob(&blob));
    let document = web_sys::window().and_then(|window| window.document());
    let (Ok(url), Some(document)) = (url, document) else { return };
    let anchor = document.create_element("a").ok().and_then(|element| element.dyn_into().ok());
    if let Some(anchor) = anchor {
        let anchor: web_sys::HtmlAnchorElement = anchor;
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    // The browser holds the blob until its download has begun; ten seconds are enough and leak nothing.
    gloo_timers::callback::Timeout::new(10_000, move || {
        let _ = web_sys::Url::revoke_object_url(&url);
    })
    .forget();
}

/// Reads the file chosen in a file input, and empties the input so that the same file can be chosen again.
pub async fn read(input: web_sys::HtmlInputElement, limit: usize) -> Option<Chosen> {
    let file = input.files()?.get(0)?;
    let name = file.name();
    // Refused by its size before it is read: a phone must not choke on it.
    let small = file.size() <= limit as f64;
    let buffer = if small { JsFuture::from(file.array_buffer()).await.ok() } else { None };
    input.set_value("");
    Some(Chosen { name, bytes: buffer.map(|buffer| Uint8Array::new(&buffer).to_vec()) })
}
