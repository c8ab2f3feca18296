//! Levels, verdicts and ranges of them, in words.

use impact_core::rubric::Interval;
use impact_core::score::Status;
use impact_text::{Arg, Texts};

/// A level, or a range of levels.
#[must_use]
pub fn levels(interval: Interval, texts: &Texts) -> String {
    range("level-", interval, texts)
}

/// A verdict, or a range of verdicts.
#[must_use]
pub fn verdicts(interval: Interval, texts: &Texts) -> String {
    range("verdict-", interval, texts)
}

/// The levels found by a search that may not be finished: then nothing is said of an upper end, since what nobody
/// looked at is not suspected.
#[must_use]
pub fn found(interval: Interval, search: Status, texts: &Texts) -> String {
    match (search, interval.lo) {
        (Status::Complete, _) => levels(interval, texts),
        (_, 0) => texts.get("level-none-so-far"),
        (_, low) => {
            let low = texts.get(&format!("level-{low}"));
            texts.format("level-at-least", &[("low", Arg::Text(&low))])
        }
    }
}

fn range(prefix: &str, interval: Interval, texts: &Texts) -> String {
    let name = |number: u8| texts.get(&format!("{prefix}{number}"));
    if interval.is_exact() {
        return name(interval.lo);
    }
    let (low, high) = (name(interval.lo), name(interval.hi));
    texts.format("interval-levels", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
}
