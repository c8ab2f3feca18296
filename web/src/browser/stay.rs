//! Whether the browser keeps what is on this device: it is asked not to clear it, and its answer is told.

use std::cell::Cell;

use wasm_bindgen_futures::{JsFuture, spawn_local};

thread_local! {
    static IS_ASKED: Cell<bool> = const { Cell::new(false) };
}

fn storage() -> Option<web_sys::StorageManager> {
    // Missing where the page does not come over a safe connection, whatever the type says.
    let navigator = web_sys::window()?.navigator();
    let has = js_sys::Reflect::has(&navigator, &"storage".into()).unwrap_or(false);
    has.then(|| navigator.storage())
}

/// Asks the browser once for each visit to keep what is here until a person clears it.
pub fn ask() {
    if IS_ASKED.replace(true) {
        return;
    }
    if let Some(asked) = storage().and_then(|storage| storage.persist().ok()) {
        // What it answers is asked for where it is told.
        spawn_local(async move { drop(JsFuture::from(asked).await) });
    }
}

/// Tells whether the browser has said that it keeps what is here; nothing where it gives no answer.
pub fn told(tell: impl Fn(Option<bool>) + 'static) {
    let answer = storage().and_then(|storage| storage.persisted().ok());
    spawn_local(async move {
        tell(match answer {
            Some(answer) => JsFuture::from(answer).await.ok().and_then(|told| told.as_bool()),
            None => None,
        });
    });
}
