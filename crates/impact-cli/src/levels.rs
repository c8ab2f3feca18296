//! Verdicts and ranges of them, in words.

use impact_core::rubric::Interval;
use impact_text::{Arg, Texts};

/// A verdict, or a range of verdicts.
#[must_use]
pub fn verdicts(interval: Interval, texts: &Texts) -> String {
    let name = |number: u8| texts.get(&format!("verdict-{number}"));
    if interval.is_exact() {
        return name(interval.lo);
    }
    let (low, high) = (name(interval.lo), name(interval.hi));
    texts.format("interval-levels", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
}
