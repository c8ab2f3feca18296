//! Coming back: where somebody was on a page that was left, kept by the entry of the browser's history.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use wasm_bindgen::{JsCast, JsValue};

use super::page;

/// Where somebody was.
#[derive(Debug, Clone)]
struct Left {
    /// How far down.
    down: f64,
    /// What had the focus.
    at: Option<Mark>,
}

/// How an element is found again: pages are drawn anew.
#[derive(Debug, Clone)]
enum Mark {
    Id(String),
    /// Where a link leads, and the how manieth of those it is.
    Link(String, u32),
}

thread_local! {
    /// By the entry that was left. Entries of an earlier load of the page have numbers that are not here.
    static LEFT: RefCell<HashMap<u64, Left>> = RefCell::default();
    static HERE: Cell<Option<u64>> = const { Cell::new(None) };
}

fn history() -> Option<web_sys::History> {
    let history = web_sys::window()?.history().ok()?;
    // We do it ourselves: the browser does it before the page is drawn. One that cannot, does it its way.
    let _ = history.set_scroll_restoration(web_sys::ScrollRestoration::Manual);
    Some(history)
}

/// The number of the present entry; a new one gets one.
fn entry() -> Option<u64> {
    let history = history()?;
    let told = history.state().ok().and_then(|state| state.as_f64());
    // By chance, since an entry of an earlier load must not be taken for one of this; and some clocks are coarse.
    let number = told.unwrap_or_else(js_sys::Math::random);
    if told.is_none() {
        // Where it is refused the entry is a new one each time, and one arrives at the top.
        let _ = history.replace_state(&JsValue::from_f64(number), "");
    }
    Some(number.to_bits())
}

/// Remembers where one is on the page that is being left. To be called when the address has changed and the page has not.
pub fn leave() {
    let left = Left { down: page::scrolled(), at: focused() };
    if let Some(number) = HERE.replace(entry()) {
        LEFT.with_borrow_mut(|all| all.insert(number, left));
    }
}

/// Gives the page its number when it is opened.
pub fn begin() {
    HERE.set(entry());
}

/// Goes to where one was on this page; `false` where one was not here.
#[must_use]
pub fn come_back() -> bool {
    let left = HERE.get().and_then(|number| LEFT.with_borrow(|all| all.get(&number).cloned()));
    let Some(left) = left else { return false };
    page::scroll_to(left.down);
    // What had the focus may have been out of sight, and stays so.
    let found = left.at.as_ref().and_then(find);
    if !found.is_some_and(|element| takes_focus(&element)) {
        page::rest_on("heading");
    }
    true
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

fn takes_focus(element: &web_sys::HtmlElement) -> bool {
    page::rest(element);
    let active = document().and_then(|document| document.active_element());
    active.is_some_and(|active| active == **element)
}

fn links(to: &str) -> Option<web_sys::NodeList> {
    document()?.query_selector_all(&["a[href='", to, "']"].concat()).ok()
}

fn focused() -> Option<Mark> {
    let active = document()?.active_element()?;
    let Some(to) = active.get_attribute("href") else {
        return Some(active.id()).filter(|id| !id.is_empty()).map(Mark::Id);
    };
    let all = links(&to)?;
    let nth = (0..all.length()).find(|nth| all.item(*nth).is_some_and(|link| link == *active))?;
    Some(Mark::Link(to, nth))
}

fn find(mark: &Mark) -> Option<web_sys::HtmlElement> {
    match mark {
        Mark::Id(id) => document()?.get_element_by_id(id)?.dyn_into().ok(),
        Mark::Link(to, nth) => links(to)?.item(*nth)?.dyn_into().ok(),
    }
}
