//! Erases everything that this page has put on the device: work, settings, and the page itself.

use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::browser::shelf;

/// Erases everything and tells whether nothing is left. What is typed is erased at once, before this returns.
pub fn everything(tell: impl FnOnce(bool) + 'static) {
    shelf::clear();
    spawn_local(async move {
        let left = leave().await.is_some();
        tell(left && shelf::is_clear());
    });
}

/// Takes away what the worker keeps, and the worker; nothing where there is none of it.
async fn leave() -> Option<()> {
    let window = web_sys::window()?;
    let has = |name: &str| Reflect::has(&window, &name.into()).unwrap_or(false);
    if has("caches") {
        let caches = window.caches().ok()?;
        let names = JsFuture::from(caches.keys()).await.ok()?;
        // As `worker.js` names them.
        let ours = |name: &String| name.starts_with("impact ");
        for name in Array::from(&names).iter().filter_map(|name| name.as_string()).filter(ours) {
            JsFuture::from(caches.delete(&name)).await.ok()?;
        }
    }
    let navigator = window.navigator();
    if Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false) {
        let registrations =
            JsFuture::from(navigator.service_worker().get_registrations()).await.ok()?;
        for registration in Array::from(&registrations).iter() {
            let registration: web_sys::ServiceWorkerRegistration = registration.dyn_into().ok()?;
            JsFuture::from(registration.unregister().ok()?).await.ok()?;
        }
    }
    Some(())
}
