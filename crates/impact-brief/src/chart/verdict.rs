//! The verdict: its rungs, and fifteen tracks in five groups around a zero line, harm to one side and benefit to the other.

use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::framework::{Block, Criterion};
use impact_core::score::{FindingTrace, Status};
use impact_text::{Arg, Texts};

use super::{Chart, Figure, Pen, WIDTH};
use crate::levels::found;
use crate::words::headline;

const CENTRE: i32 = WIDTH / 2;
/// One level of harm or benefit.
const STEP: i32 = 40;
const BAR: i32 = 10;

impl Chart {
    /// The picture of this verdict.
    #[must_use]
    pub fn of(score: &Score, texts: &Texts) -> Self {
        let description =
            texts.format("chart-description", &[("headline", Arg::Text(&headline(score, texts)))]);
        let mut pen = Pen::new();
        rungs(&mut pen, score, texts);
        tracks(&mut pen, score, texts);
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

/// The ladder, the worst on top: reached rungs solid, those that are not excluded outlined, the others faint.
fn rungs(pen: &mut Pen, score: &Score, texts: &Texts) {
    let verdict = score.outcome.verdict;
    for rung in (0..=4u8).rev() {
        let reached = if verdict.hi == 0 { rung == 0 } else { rung >= 1 && rung <= verdict.lo };
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

fn tracks(pen: &mut Pen, score: &Score, texts: &Texts) {
    pen.label("side", CENTRE - 8, "end", texts.get("chart-harm"));
    pen.label("side", CENTRE + 8, "start", texts.get("chart-benefit"));
    for block in Block::ALL {
        pen.y += 24;
        pen.label("group", 0, "start", texts.get(&["block-", block.code()].concat()));
        for criterion in block.criteria() {
            pen.y += 19;
            let name = texts.get(&["name-", criterion.code(), ".plain"].concat());
            pen.label("name", 0, "start", name);
            pen.y += 5;
            track(pen, score, criterion);
            // Beside the bars alone: a long name may cross the middle.
            pen.line("zero", (CENTRE, pen.y - 3), (CENTRE, pen.y + BAR + 3));
            pen.y += BAR;
        }
    }
    pen.y += 4;
}

fn track(pen: &mut Pen, score: &Score, criterion: Criterion) {
    let index = criterion.index();
    let recorded = |end: fn(&FindingTrace) -> u8| {
        let here = score.trace.findings.iter().filter(|finding| finding.criterion == criterion);
        i32::from(here.map(end).max().unwrap_or(0))
    };
    let open = score.outcome.status[index] != Status::Complete;
    let (harm, benefit) = (score.outcome.harm[index], score.outcome.benefit[index]);
    let (harm_to, benefit_to) =
        (recorded(|finding| finding.harm.hi), recorded(|finding| finding.benefit.hi));
    let (harm_lo, benefit_lo) = (i32::from(harm.lo), i32::from(benefit.lo));
    pen.bar("harm", CENTRE - harm_lo * STEP, harm_lo * STEP, BAR);
    pen.bar("benefit", CENTRE, benefit_lo * STEP, BAR);
    pen.bar("harm-open", CENTRE - harm_to * STEP, (harm_to - harm_lo) * STEP, BAR);
    pen.bar("benefit-open", CENTRE + benefit_lo * STEP, (benefit_to - benefit_lo) * STEP, BAR);
    if open {
        pen.unknown(CENTRE - 4 * STEP, (4 - harm_to) * STEP, BAR);
        pen.unknown(CENTRE + benefit_to * STEP, (4 - benefit_to) * STEP, BAR);
    }
    let middle = pen.y + BAR / 2;
    pen.line("tick", (CENTRE - 4 * STEP, middle), (CENTRE + 4 * STEP, middle));
}
