//! Two drafts side by side: for each criterion the harm and the benefit of the first above those of the second.

use impact_core::closed_set::ClosedSet;
use impact_core::comparison::{Change, Comparison};
use impact_core::framework::{Block, Criterion};
use impact_core::rubric::Interval;
use impact_core::score::{Outcome, Status};
use impact_text::{Arg, Texts};

use super::{Chart, Figure, Pen, WIDTH};
use crate::firmness::verdicts;
use crate::levels::found;

const CENTRE: i32 = WIDTH / 2;
/// One level of harm or benefit.
const STEP: i32 = 40;
const BAR: i32 = 7;

impl Figure {
    /// Two drafts side by side; the outcomes are those of the two documents that were compared.
    #[must_use]
    pub fn drafts(comparison: &Comparison, outcomes: [&Outcome; 2], texts: &Texts) -> Self {
        let [before, after] = comparison.verdicts.map(|verdict| verdicts(verdict, texts));
        let args = [("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
        let mut pen = Pen::new();
        pen.y += 12;
        pen.label("side", CENTRE - 8, "end", texts.get("chart-harm"));
        pen.label("side", CENTRE + 8, "start", texts.get("chart-benefit"));
        for block in Block::ALL {
            pen.y += 24;
            pen.label("group", 0, "start", texts.get(&["block-", block.code()].concat()));
            for criterion in block.criteria() {
                let change = comparison.criteria[criterion.index()];
                pen.y += 19;
                let name = texts.get(&["name-", criterion.code(), ".plain"].concat());
                pen.label("name", 0, "start", name);
                if change != Change::Unchanged {
                    pen.label("group", WIDTH, "end", changed(change, texts));
                }
                pen.y += 5;
                pen.line("zero", (CENTRE, pen.y - 3), (CENTRE, pen.y + 2 * BAR + 5));
                for outcome in outcomes {
                    track(&mut pen, outcome, criterion);
                    pen.y += BAR + 2;
                }
            }
        }
        pen.y += 4;
        let description = texts.format("drafts-description", &args);
        let head = ["table-condition", "drafts-before", "drafts-after", "drafts-change"];
        Self {
            chart: Chart::drawn(pen, texts.get("drafts-title"), description, texts),
            legend: texts.get("drafts-legend"),
            head: head.map(|id| texts.get(id)).to_vec(),
            rows: Criterion::ALL.iter().map(|one| row(comparison, outcomes, *one, texts)).collect(),
        }
    }
}

fn changed(change: Change, texts: &Texts) -> String {
    texts.get(&["change-", &change.code().replace('_', "-")].concat())
}

fn row(
    comparison: &Comparison,
    outcomes: [&Outcome; 2],
    criterion: Criterion,
    texts: &Texts,
) -> Vec<String> {
    let index = criterion.index();
    let both = |outcome: &Outcome| {
        let status = outcome.status[index];
        let (harm, benefit) = (
            found(outcome.harm[index], status, texts),
            found(outcome.benefit[index], status, texts),
        );
        texts.format("drafts-both", &[("harm", Arg::Text(&harm)), ("benefit", Arg::Text(&benefit))])
    };
    let [before, after] = outcomes.map(both);
    let name = texts.get(&["name-", criterion.code(), ".plain"].concat());
    vec![name, before, after, changed(comparison.criteria[index], texts)]
}

fn track(pen: &mut Pen, outcome: &Outcome, criterion: Criterion) {
    let index = criterion.index();
    let is_open = outcome.status[index] != Status::Complete;
    let wide = |level: u8| i32::from(level) * STEP;
    let Interval { lo, hi } = outcome.harm[index];
    // An upper end that only the unfinished search gives is unknown, not possible.
    let to = if is_open { lo } else { hi };
    pen.bar("harm", CENTRE - wide(lo), wide(lo), BAR);
    pen.bar("harm-open", CENTRE - wide(to), wide(to) - wide(lo), BAR);
    if is_open {
        pen.unknown(CENTRE - wide(4), wide(4) - wide(to), BAR);
    }
    let Interval { lo, hi } = outcome.benefit[index];
    let to = if is_open { lo } else { hi };
    pen.bar("benefit", CENTRE, wide(lo), BAR);
    pen.bar("benefit-open", CENTRE + wide(lo), wide(to) - wide(lo), BAR);
    if is_open {
        pen.unknown(CENTRE + wide(to), wide(4) - wide(to), BAR);
    }
}
