//! Erases everything that this page has put on the device: work, settings, and the page itself.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::browser::clock::after;
use crate::browser::{history, shelf};

/// How long versions may keep us waiting: another tab may have them open.
const PATIENCE_MILLISECONDS: u32 = 5000;

/// Erases everything and tells whether nothing is left. What is in local storage is erased before this returns.
pub fn everything(tell: impl FnOnce(bool) + 'static) {
    let keys = shelf::clear();
    let tell = Rc::new(RefCell::new(Some(tell)));
    let once = move |done| {
        if let Some(tell) = tell.borrow_mut().take() {
            shelf::is_over();
            tell(done);
        }
    };
    let in_vain = once.clone();
    let patience = after(PATIENCE_MILLISECONDS, move || in_vain(false));
    spawn_local(async move {
        let done = history::erase_all(keys).await.is_some() && leave().await.is_some();
        drop(patience);
        once(done && shelf::is_clear().await);
    });
}

/// Takes away what the worker of this page keeps, and the worker; nothing where there is none. What other pages of this
/// host keep stays.
async fn leave() -> Option<()> {
    let window = web_sys::window()?;
    let navigator = window.navigator();
    if !Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false) {
        return Some(());
    }
    let found = JsFuture::from(navigator.service_worker().get_registration()).await.ok()?;
    let Ok(registration) = found.dyn_into::<web_sys::ServiceWorkerRegistration>() else {
        return Some(());
    };
    let caches = window.caches().ok()?;
    let names = JsFuture::from(caches.keys()).await.ok()?;
    // As `worker.js` names them.
    let begin = ["impact ", &registration.scope(), " "].concat();
    let ours = |name: &String| name.starts_with(&begin);
    JsFuture::from(registration.unregister().ok()?).await.ok()?;
    for name in Array::from(&names).iter().filter_map(|name| name.as_string()).filter(ours) {
        JsFuture::from(caches.delete(&name)).await.ok()?;
    }
    Some(())
}
