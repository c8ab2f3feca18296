//! The page: walks an advocate through an assessment in the browser, with no account and no server.
//!
//! [`state`] is plain Rust and is tested without a browser; [`browser`] holds every browser API; [`context`] gives
//! pages their two handles, the desk (the work) and the lexicon (the words); [`pages`] are what a person sees. [`app`] is
//! what a first visit fetches; [`walk`] and all that only it reaches (the desk, the engine, the pages of work) is a
//! second file, fetched when work is begun or opened.

pub mod app;
pub mod browser;
pub mod components;
pub mod context;
pub mod pages;
#[cfg(feature = "prerender")]
pub mod prerender;
pub mod route;
pub mod state;
pub mod walk;

/// Mounts the app in the element `app` of the page shell, once the words of its interface are here; until then the
/// shell's own text is there to be read.
pub fn mount() {
    browser::page::note_where_it_stops();
    wasm_bindgen_futures::spawn_local(async {
        let kept = browser::shelf::setting("language");
        match context::Words::first(kept).await {
            Ok(first) => {
                let props = app::AppProps { first };
                yew::Renderer::<app::App>::with_root_and_props(browser::page::app_root(), props)
                    .render();
            }
            Err(browser::fetch::NotFetched) => browser::page::show_failure(),
        }
    });
}
