//! The clock and chance: the only places that have either.

use gloo_timers::callback::Timeout;

/// Something to be done later, unless this is dropped before.
#[derive(Debug)]
pub struct Later(
    #[expect(dead_code, reason = "held for its end: dropping it stops the timer")] Timeout,
);

/// Does something after a time.
#[must_use]
pub fn after(milliseconds: u32, work: impl FnOnce() + 'static) -> Later {
    Later(Timeout::new(milliseconds, work))
}

/// Today, as the device has it: `2026-11-24`.
#[must_use]
pub fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// The time of day, as the device has it: hours and minutes.
#[must_use]
pub fn time_of_day() -> String {
    let now = js_sys::Date::new_0();
    format!("{:02}:{:02}", now.get_hours(), now.get_minutes())
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
