//! The page as a whole: its language and direction, focus, print, and the moment it is left.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use yew::NodeRef;

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a page has a document")
}

/// The element that the app is mounted in, emptied of the shell's text.
#[must_use]
pub fn app_root() -> web_sys::Element {
    let root =
        document().get_element_by_id("app").expect("the shell has an element with the id app");
    root.set_text_content(None);
    // Tells the loader that what it remembered can be done now.
    let _ = root.remove_attribute("data-composed");
    root
}

/// Shows the shell's own line that the page could not be loaded: it is written there in every language.
pub fn show_failure() {
    if let Some(element) = document().get_element_by_id("failed") {
        // First on the page, and before it is shown: who listens to the page hears it once.
        if let Some(body) = document().body() {
            let _ = body.insert_before(&element, body.first_child().as_ref());
        }
        // The attribute is there by the shell; taking it away cannot fail.
        let _ = element.remove_attribute("hidden");
    }
}

/// Whether the page is hidden now.
#[must_use]
pub fn is_hidden() -> bool {
    document().visibility_state() == web_sys::VisibilityState::Hidden
}

/// Tells browser and screen reader which language the page is in, and which way it runs.
pub fn set_language(language: &str, direction: &str) {
    if let Some(root) = document().document_element() {
        // Both names are valid, so setting them cannot fail.
        let _ = root.set_attribute("lang", language);
        let _ = root.set_attribute("dir", direction);
    }
}

/// The tab's title: the name of the step, never of the work.
pub fn set_title(title: &str) {
    document().set_title(title);
}

/// The language that this page was composed in; nothing on the one that is composed in all of them.
#[must_use]
pub fn own_language() -> Option<String> {
    let told = document().document_element()?.get_attribute("data-language");
    told.filter(|language| !language.is_empty())
}

/// Where the page's files are from here: `../` on a page in one language.
#[must_use]
pub fn root() -> String {
    let element = document().document_element();
    element.and_then(|element| element.get_attribute("data-root")).unwrap_or_default()
}

/// The languages that the browser asks for, first choice first.
#[must_use]
pub fn preferred_languages() -> Vec<String> {
    let navigator = web_sys::window().map(|window| window.navigator());
    let languages = navigator.map(|navigator| navigator.languages()).unwrap_or_default();
    languages.iter().filter_map(|language| language.as_string()).collect()
}

/// Puts the focus on an element.
pub fn focus(id: &str) {
    let element = document()
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        // An element that cannot take the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Puts the focus on the first element that a selector finds.
pub fn focus_first(selector: &str) {
    let found = document().query_selector(selector).ok().flatten();
    if let Some(element) = found.and_then(|found| found.dyn_into::<web_sys::HtmlElement>().ok()) {
        // As for `focus`.
        let _ = element.focus();
    }
}

/// Puts the focus on an element once what was just asked for stands on the page.
pub fn focus_soon(id: &str) {
    let id = id.to_owned();
    // Two turns: the work changes in one, the page in the next.
    Timeout::new(0, move || {
        Timeout::new(0, move || focus(&id)).forget();
    })
    .forget();
}

/// Puts the focus on the last of some elements once what was just asked for stands on the page: a field that was added.
pub fn focus_last_soon(selector: &'static str) {
    let last = move || {
        let found = document().query_selector_all(selector).ok()?;
        found.item(found.length().checked_sub(1)?)?.dyn_into::<web_sys::HtmlElement>().ok()
    };
    let focus = move || {
        if let Some(element) = last() {
            let _ = element.focus();
        }
    };
    Timeout::new(0, move || {
        Timeout::new(0, focus).forget();
    })
    .forget();
}

/// Puts the focus on an element if it is on nothing, because what had it is gone; the page stays where it is. In the next
/// turn: between two fields the focus is on nothing too.
pub fn rescue_focus(id: &str) {
    let id = id.to_owned();
    Timeout::new(0, move || rescue_focus_now(&id)).forget();
}

fn rescue_focus_now(id: &str) {
    if document().active_element().is_none_or(|element| element.tag_name() == "BODY") {
        rest_on(id);
    }
}

/// Puts the focus on an element and leaves the page where it is.
pub fn rest_on(id: &str) {
    let element = document()
        .get_element_by_id(id)
        .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(element) = element {
        rest(&element);
    }
}

/// As `rest_on`, for an element at hand.
pub fn rest(element: &web_sys::HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    // As for `focus`.
    let _ = element.focus_with_options(&options);
}

/// Should the program stop with an error, its place in our text stands where `stopped.js` finds it; the message does not,
/// since it may have words of the work in it.
pub fn note_where_it_stops() {
    std::panic::set_hook(Box::new(|stopped| {
        let root = document().document_element();
        if let (Some(root), Some(place)) = (root, stopped.location()) {
            let place = [place.file(), ":", &place.line().to_string()].concat();
            // Without it the report has the places in the compiled program.
            let _ = root.set_attribute("data-stopped", &place);
        }
    }));
}

/// Lays a dialogue over the page: the focus goes into it, and back when it is closed.
pub fn lay_over(dialogue: &NodeRef) {
    if let Some(dialogue) = dialogue.cast::<web_sys::HtmlDialogElement>() {
        // One that is open already stays so.
        let _ = dialogue.show_modal();
    }
}

/// Closes a dialogue.
pub fn take_away(dialogue: &NodeRef) {
    if let Some(dialogue) = dialogue.cast::<web_sys::HtmlDialogElement>() {
        dialogue.close();
    }
}

/// How far down the page is scrolled.
#[must_use]
pub fn scrolled() -> f64 {
    web_sys::window().and_then(|window| window.scroll_y().ok()).unwrap_or(0.0)
}

/// How far down something that scrolls by itself is scrolled.
#[must_use]
pub fn scrolled_within(place: &NodeRef) -> f64 {
    place.cast::<web_sys::Element>().map_or(0.0, |place| f64::from(place.scroll_top()))
}

/// Scrolls it so far down.
pub fn scroll_within(place: &NodeRef, down: f64) {
    if let Some(place) = place.cast::<web_sys::Element>() {
        place.scroll_to_with_x_and_y(0.0, down);
    }
}

/// Scrolls so far down.
pub fn scroll_to(place: f64) {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, place);
    }
}

/// Scrolls to the top, as a new page would.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Whether the screen has room for the brief beside the work; the width is the one in the style sheet.
#[must_use]
pub fn is_wide() -> bool {
    let query = web_sys::window()
        .and_then(|window| window.match_media("(min-width: 72rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Something that the style of all of the page depends on, for as long as this is held.
#[derive(Debug)]
pub struct Marked(&'static str);

/// Marks all of the page with a class. A rule that looks through the page for what is on it costs time at each letter.
#[must_use]
pub fn mark(class: &'static str) -> Marked {
    if let Some(root) = document().document_element() {
        // A class without spaces is let in.
        let _ = root.class_list().add_1(class);
    }
    Marked(class)
}

impl Drop for Marked {
    fn drop(&mut self) {
        if let Some(root) = document().document_element() {
            let _ = root.class_list().remove_1(self.0);
        }
    }
}

/// Opens the print dialogue.
pub fn print() {
    // Without a printer there is nothing to do.
    let _ = web_sys::window().map(|window| window.print());
}

/// Tells when the page is hidden or left, or printed: the last moment to keep, or to show, what was typed.
pub fn on_leave(tell: impl Fn() + Clone + 'static) -> [EventListener; 3] {
    let window = web_sys::window().expect("a page has a window");
    let (hidden, printed) = (tell.clone(), tell.clone());
    [
        EventListener::new(&window, "pagehide", move |_| tell()),
        EventListener::new(&window, "beforeprint", move |_| printed()),
        EventListener::new(&document(), "visibilitychange", move |_| {
            if is_hidden() {
                hidden();
            }
        }),
    ]
}

/// Marks the page while words on it are selected, as long as this is held.
pub fn mark_selecting() -> EventListener {
    let marked = std::cell::RefCell::new(None);
    EventListener::new(&document(), "selectionchange", move |_| {
        let selection = web_sys::window().and_then(|window| window.get_selection().ok().flatten());
        let is_selecting = selection.is_some_and(|selection| !selection.is_collapsed());
        if marked.borrow().is_some() != is_selecting {
            *marked.borrow_mut() = is_selecting.then(|| mark("selecting"));
        }
    })
}

/// Has the browser ask before the page is left, as long as this is held.
#[must_use]
pub fn ask_before_leaving() -> Option<EventListener> {
    let options = gloo_events::EventListenerOptions::enable_prevent_default();
    let window = web_sys::window()?;
    Some(EventListener::new_with_options(&window, "beforeunload", options, |event| {
        if super::shelf::is_erased() {
            return;
        }
        event.prevent_default();
        // What older browsers ask for.
        if let Some(event) = event.dyn_ref::<web_sys::BeforeUnloadEvent>() {
            event.set_return_value("leave");
        }
    }))
}

/// Tells of the escape key, wherever the focus is.
pub fn on_escape(tell: impl Fn() + 'static) -> EventListener {
    EventListener::new(&document(), "keydown", move |event| {
        let key = event.dyn_ref::<web_sys::KeyboardEvent>().map(web_sys::KeyboardEvent::key);
        if key.as_deref() == Some("Escape") {
            tell();
        }
    })
}

/// Whether the page runs from right to left.
#[must_use]
pub fn runs_right_to_left() -> bool {
    let root = document().document_element();
    root.and_then(|root| root.get_attribute("dir")).is_some_and(|direction| direction == "rtl")
}
