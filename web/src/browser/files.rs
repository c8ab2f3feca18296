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

/// A picture could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotDrawn;

/// Offers a text as a file.
pub fn offer(name: &str, kind: &str, text: &str) {
    if let Ok(blob) = blob(kind, text) {
        offer_blob(name, &blob);
    }
}

/// Offers bytes as a file that nothing but a program of its format can read.
pub fn offer_bytes(name: &str, bytes: &[u8]) {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type("application/octet-stream");
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&parts, &options);
    if let Ok(blob) = blob {
        offer_blob(name, &blob);
    }
}

/// Draws an SVG and offers it as a PNG.
///
/// # Errors
/// [`NotDrawn`] where the browser cannot draw it or gives no pixels out, as some do against fingerprinting.
pub async fn offer_png(name: &str, svg: &str) -> Result<(), NotDrawn> {
    let failed = |_| NotDrawn;
    let url = blob("image/svg+xml", svg)
        .and_then(|blob| web_sys::Url::create_object_url_with_blob(&blob))
        .map_err(failed)?;
    let drawn = draw(&url).await;
    // It was made just now.
    let _ = web_sys::Url::revoke_object_url(&url);
    let canvas = drawn.map_err(failed)?;
    let made = js_sys::Promise::new(&mut |done, _| {
        // What fails here calls nobody back; then nothing is given out, as where there are no pixels.
        if canvas.to_blob(&done).is_err() {
            let _ = done.call0(&wasm_bindgen::JsValue::NULL);
        }
    });
    let blob = JsFuture::from(made).await.map_err(failed)?;
    offer_blob(name, &blob.dyn_into().map_err(failed)?);
    Ok(())
}

async fn draw(url: &str) -> Result<web_sys::HtmlCanvasElement, wasm_bindgen::JsValue> {
    let image = web_sys::HtmlImageElement::new()?;
    image.set_src(url);
    JsFuture::from(image.decode()).await?;
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(wasm_bindgen::JsValue::NULL)?;
    let canvas: web_sys::HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    canvas.set_width(image.natural_width());
    canvas.set_height(image.natural_height());
    let context = canvas.get_context("2d")?.ok_or(wasm_bindgen::JsValue::NULL)?;
    let context: web_sys::CanvasRenderingContext2d = context.dyn_into()?;
    context.draw_image_with_html_image_element(&image, 0.0, 0.0)?;
    Ok(canvas)
}

fn blob(kind: &str, text: &str) -> Result<web_sys::Blob, wasm_bindgen::JsValue> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    web_sys::Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)
}

fn offer_blob(name: &str, blob: &web_sys::Blob) {
    let url = web_sys::Url::create_object_url_with_blob(blob);
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

/// The file that was let fall on the page, if it was one.
#[must_use]
pub fn dropped(event: &web_sys::DragEvent) -> Option<web_sys::File> {
    event.data_transfer()?.files()?.get(0)
}

/// Reads the file chosen in a file input, and empties the input so that the same file can be chosen again.
pub async fn read(input: web_sys::HtmlInputElement, limit: usize) -> Option<Chosen> {
    let chosen = read_file(input.files()?.get(0)?, limit).await;
    input.set_value("");
    Some(chosen)
}

/// Reads a file.
pub async fn read_file(file: web_sys::File, limit: usize) -> Chosen {
    let name = file.name();
    // Refused by its size before it is read: a phone must not choke on it.
    let small = file.size() <= limit as f64;
    let buffer = if small { JsFuture::from(file.array_buffer()).await.ok() } else { None };
    Chosen { name, bytes: buffer.map(|buffer| Uint8Array::new(&buffer).to_vec()) }
}
