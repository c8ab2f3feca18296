//! The clock and chance: the only places that have either.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use crate::browser::page::{is_hidden, on_leave};

/// Something to be done later, unless this is dropped before.
#[derive(Debug)]
pub struct Later(Timeout);

impl Later {
    /// Lets it be done whatever becomes of this.
    pub fn forget(self) {
        self.0.forget();
    }
}

/// Does something after a time.
#[must_use]
pub fn after(milliseconds: u32, work: impl FnOnce() + 'static) -> Later {
    Later(Timeout::new(milliseconds, work))
}

thread_local! {
    static WAITING: RefCell<VecDeque<Box<dyn FnOnce()>>> = RefCell::default();
    static IS_SETTLING: Cell<bool> = const { Cell::new(false) };
    static FRAME: Frame = Frame::new();
}

/// Does something once the page has been painted: a choice is seen before what follows from it is worked out. In the
/// order asked for, and at once where the page is hidden, which is not painted.
pub fn after_paint(work: impl FnOnce() + 'static) {
    WAITING.with_borrow_mut(|waiting| waiting.push_back(Box::new(work)));
    let is_asked = !is_hidden() && FRAME.with(Frame::ask);
    if !is_asked {
        settle();
    }
}

/// What is called before and after a paint: made once, since what is made for each choice is waited for by its picture.
struct Frame {
    before: js_sys::Function,
    /// A page that is left meanwhile would paint no more.
    _left: [EventListener; 3],
}

impl Frame {
    fn new() -> Self {
        let after: js_sys::Function =
            Closure::<dyn Fn()>::new(settle).into_js_value().unchecked_into();
        let before = move || {
            let timer = web_sys::window().map(|window| window.set_timeout_with_callback(&after));
            if !matches!(timer, Some(Ok(_))) {
                settle();
            }
        };
        Self {
            before: Closure::<dyn Fn()>::new(before).into_js_value().unchecked_into(),
            _left: on_leave(settle),
        }
    }

    /// Whether the browser will call before its next paint.
    fn ask(&self) -> bool {
        let asked = web_sys::window().map(|window| window.request_animation_frame(&self.before));
        matches!(asked, Some(Ok(_)))
    }
}

/// Does now what waits for a paint: what is asked for later must not come before it.
pub fn settle() {
    // What is being done may ask for this itself; what waits behind it has its turn when it is done.
    if IS_SETTLING.replace(true) {
        return;
    }
    while let Some(work) = WAITING.with_borrow_mut(VecDeque::pop_front) {
        work();
    }
    IS_SETTLING.set(false);
}

/// Today, as the device has it: `2026-11-24`.
#[must_use]
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// How many days ago this day was, as the device has it; 0 for what is no day, or one to come.
#[must_use]
pub fn days_since(day: &str) -> u64 {
    let passed = js_sys::Date::parse(&today()) - js_sys::Date::parse(day);
    // What is no number of milliseconds becomes 0.
    (passed / 86_400_000.0).round() as u64
}

/// The time of day, as the device has it: hours and minutes.
#[must_use]
pub fn time_of_day() -> String {
    let now = js_sys::Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
}

/// Day and time of day of a moment in seconds since 1970, as the device has them.
#[must_use]
pub fn day_and_time(seconds: u64) -> (String, String) {
    let then = js_sys::Date::new(&(seconds as f64 * 1000.0).into());
    let day = [then.get_full_year(), then.get_month() + 1, then.get_date()];
    let [year, month, day] = day;
    let time = format!("{:02}:{:02}", then.get_hours(), then.get_minutes());
    (format!("{year:04}-{month:02}-{day:02}"), time)
}

/// A new opaque key: says nothing about what it opens.
#[must_use]
pub fn fresh_key() -> String {
    let mut bytes = [0u8; 8];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let drawn =
        crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !drawn {
        // Without a source of chance the clock will do: a key only has to be new on this device.
        bytes = (js_sys::Date::now() as u64).to_be_bytes();
    }
    bytes
        .iter()
        .map(|byte| char::from(b"0123456789abcdefghijklmnopqrstuv"[usize::from(byte & 31)]))
        .collect()
}
