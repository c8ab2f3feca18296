//! Levels in words, said the same by brief, page and command line.

use impact_core::framework::Block;
use impact_core::rubric::Interval;
use impact_core::score::{Outcome, Status};
use impact_text::{Arg, Texts};

/// A level, or a range of levels.
#[must_use]
pub fn levels(interval: Interval, texts: &Texts) -> String {
    let name = |level: u8| texts.get(&format!("level-{level}"));
    if interval.is_exact() {
        return name(interval.lo);
    }
    let (low, high) = (name(interval.lo), name(interval.hi));
    texts.format("interval-levels", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
}

/// The levels found by a search that may not be finished: then nothing is said of an upper end, since what nobody
/// looked at is not suspected (rubric 1.7).
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

/// Harm and benefit of a block, side by side and never combined: the worst, and the best, of its criteria.
#[must_use]
pub fn of_block(outcome: &Outcome, block: Block, texts: &Texts) -> [String; 2] {
    let is_complete =
        |criterion: impact_core::Criterion| outcome.status[criterion.index()] == Status::Complete;
    let search = if block.criteria().all(is_complete) { Status::Complete } else { Status::Partial };
    [outcome.block_harm(block), outcome.block_benefit(block)]
        .map(|interval| found(interval, search, texts))
}
