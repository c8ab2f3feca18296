//! The page: walks an advocate through an assessment in the browser, with no account and no server.
//!
//! [`state`] is plain Rust and is tested without a browser; [`browser`] holds every browser API; [`context`] gives
//! pages their two handles, the desk (the work) and the lexicon (the words); [`pages`] are what a person sees.

pub mod app;
pub mod browser;
pub mod components;
pub mod context;
pub mod pages;
pub mod route;
pub mod state;

/// Mounts the app in the element `app` of the page shell, in place of what stood there to be read meanwhile.
pub fn mount() {
    let root = browser::page::app_root();
    yew::Renderer::<app::App>::with_root(root).render();
}
