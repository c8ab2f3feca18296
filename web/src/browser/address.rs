//! The address behind `#`.

use gloo_events::EventListener;

use super::back;

fn window() -> web_sys::Window {
    web_sys::window().expect("a page has a window")
}

/// What stands behind `#` now.
#[must_use]
pub fn current() -> String {
    window().location().hash().unwrap_or_default()
}

/// Goes to an address, leaving the old one for the back button.
pub fn go(address: &str) {
    // An address we made ourselves is always accepted; there is nothing to do if it is not.
    let _ = window().location().set_hash(address);
}

/// Tells of every change, by link, back or forward.
pub fn on_change(tell: impl Fn() + 'static) -> EventListener {
    back::begin();
    EventListener::new(&window(), "hashchange", move |_| {
        back::leave();
        tell();
    })
}
