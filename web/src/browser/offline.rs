//! The page on the device: how much of it the service worker has kept, keeping the rest, and a newer version that waits.
//!
//! The worker itself is `web/static/worker.js`, started by the loader; here are its messages.

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState,
};

/// How much of the page is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// So many files.
    pub here: u32,
    /// Of so many.
    pub all: u32,
    /// What is missing, in bytes on the way.
    pub missing: u32,
}

/// What the worker tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// How much is here now.
    Kept(Kept),
    /// Something could not be fetched, or there is no room.
    Failed,
}

/// Browsers without workers, and pages without a safe connection, have none.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"serviceWorker".into()).ok()?.dyn_into().ok()
}

fn say(worker: Option<ServiceWorker>, message: &str) {
    if let Some(worker) = worker {
        // A worker that is gone is replaced at the next visit; nothing is lost.
        let _ = worker.post_message(&JsValue::from_str(message));
    }
}

fn read(event: &web_sys::Event) -> Option<Told> {
    let text = event.dyn_ref::<MessageEvent>()?.data().as_string()?;
    let mut words = text.split(' ');
    match words.next()? {
        "failed" => Some(Told::Failed),
        "kept" => {
            let mut number = || words.next()?.parse().ok();
            Some(Told::Kept(Kept { here: number()?, all: number()?, missing: number()? }))
        }
        _ => None,
    }
}

/// Asks how much is here, and tells that and every change; nothing where there is no worker.
pub fn follow(tell: impl Fn(Told) + 'static) -> Option<[EventListener; 2]> {
    let container = container()?;
    let count = {
        let container = container.clone();
        move || say(container.controller(), "count")
    };
    let told = EventListener::new(&container, "message", move |event| {
        if let Some(told) = read(event) {
            tell(told);
        }
    });
    count();
    // At a first visit the worker takes the page over a moment later.
    let taken_over = EventListener::new(&container, "controllerchange", move |_| count());
    Some([told, taken_over])
}

/// Keeps the whole page on the device; [`follow`] tells how far that is.
pub fn keep() {
    say(container().and_then(|container| container.controller()), "keep");
}

async fn registration() -> Option<ServiceWorkerRegistration> {
    let ready = container()?.ready().ok()?;
    JsFuture::from(ready).await.ok()?.dyn_into().ok()
}

/// Whether this page came out of the keeping of a worker: then one that waits is a newer version.
fn is_kept() -> bool {
    container().is_some_and(|container| container.controller().is_some())
}

/// Tells when a newer version waits to be used.
pub fn on_update(tell: impl Fn() + Clone + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        let Some(registration) = registration().await else { return };
        if registration.waiting().is_some() && is_kept() {
            tell();
        }
        let target = registration.clone();
        EventListener::new(&target, "updatefound", move |_| {
            if let Some(coming) = registration.installing() {
                when_installed(coming, tell.clone());
            }
        })
        .forget();
    });
}

fn when_installed(coming: ServiceWorker, tell: impl Fn() + 'static) {
    let target = coming.clone();
    EventListener::new(&target, "statechange", move |_| {
        if coming.state() == ServiceWorkerState::Installed && is_kept() {
            tell();
        }
    })
    .forget();
}

/// Uses the newer version: the page begins anew with it. What was typed is kept as when the page is left.
pub fn use_update() {
    wasm_bindgen_futures::spawn_local(async {
        let (Some(container), Some(registration)) = (container(), registration().await) else {
            return;
        };
        EventListener::once(&container, "controllerchange", |_| {
            // Where it cannot begin anew, the old page goes on.
            let _ = web_sys::window().map(|window| window.location().reload());
        })
        .forget();
        say(registration.waiting(), "take over");
    });
}
