//! The verdict: its rungs, and fifteen tracks in five groups around a zero line, harm to one side and benefit to the other.

use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::framework::Criterion;
use impact_text::{Arg, Texts};

use super::tracks::tracks;
use super::{Chart, Figure, Pen, WIDTH};
use crate::levels::found;
use crate::words::headline;

const BAR: i32 = 10;

impl Chart {
    /// The picture of this verdict.
    #[must_use]
    pub fn of(score: &Score, texts: &Texts) -> Self {
        let description =
            texts.format("chart-description", &[("headline", Arg::Text(&headline(score, texts)))]);
        let mut pen = Pen::new();
        rungs(&mut pen, score, texts);
        tracks(&mut pen, &[score], BAR, |_| None, texts);
        Self::drawn(pen, texts.get("chart-title"), description, texts)
    }
}

impl Figure {
    /// The picture of this verdict, with harm, benefit and search of each criterion.
    #[must_use]
    pub fn verdict(score: &Score, texts: &Texts) -> Self {
        let outcome = &score.outcome;
        let row = |criterion: &Criterion| {
            let index = criterion.index();
            let status = outcome.status[index];
            let status_name = ["status-", &status.code().replace('_', "-")].concat();
            vec![
                texts.get(&["name-", criterion.code(), ".plain"].concat()),
                found(outcome.harm[index], status, texts),
                found(outcome.benefit[index], status, texts),
                texts.get(&status_name),
            ]
        };
        let head = ["table-condition", "table-harm", "table-benefit", "table-search"];
        Self {
            chart: Chart::of(score, texts),
            legend: texts.get("chart-legend"),
            head: head.map(|id| texts.get(id)).to_vec(),
            rows: Criterion::ALL.iter().map(row).collect(),
        }
    }
}

/// The ladder, the worst on top: the rung that is reached solid, those that are not excluded outlined, the others faint.
fn rungs(pen: &mut Pen, score: &Score, texts: &Texts) {
    let verdict = score.outcome.verdict;
    for rung in (0..=4u8).rev() {
        // A rung that is passed is no verdict: two solid ones would look like two.
        let reached = rung == verdict.lo && (verdict.lo > 0 || verdict.hi == 0);
        let possible = rung > verdict.lo && rung <= verdict.hi || rung == 0 && verdict.lo == 0;
        let class = match (reached, possible) {
            (true, _) => "rung",
            (_, true) => "rung-open",
            _ => "rung-off",
        };
        pen.bar(class, 1, WIDTH - 2, 24);
        pen.y += 17;
        let name = texts.get(&format!("verdict-{rung}.heading"));
        pen.label(if reached { "on-rung" } else { "name" }, 10, "start", name);
        pen.y += 11;
    }
    pen.y += 22;
}
