//! Tracks of criteria in their five groups, around a zero line: harm to one side, benefit to the other.

use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::framework::{Block, Criterion};
use impact_core::score::{FindingTrace, Status};
use impact_text::Texts;

use super::{Pen, WIDTH};

const CENTRE: i32 = WIDTH / 2;
/// One level of harm or benefit.
const STEP: i32 = 40;
/// What stands between the tracks of one criterion.
const GAP: i32 = 2;

/// A track for each score, below one another, in bars of this height; `said` is told at the end of a criterion's name.
pub(super) fn tracks(
    pen: &mut Pen,
    scores: &[&Score],
    bar: i32,
    said: impl Fn(Criterion) -> Option<String>,
    texts: &Texts,
) {
    pen.label("side", CENTRE - 8, "end", texts.get("chart-harm"));
    pen.label("side", CENTRE + 8, "start", texts.get("chart-benefit"));
    for block in Block::ALL {
        pen.y += 24;
        pen.label("group", 0, "start", texts.get(&["block-", block.code()].concat()));
        for criterion in block.criteria() {
            pen.y += 19;
            let name = texts.get(&["name-", criterion.code(), ".plain"].concat());
            pen.label("name", 0, "start", name);
            if let Some(said) = said(criterion) {
                pen.label("group", WIDTH, "end", said);
            }
            pen.y += 5;
            let from = pen.y;
            for score in scores {
                track(pen, score, criterion, bar);
                pen.y += bar + GAP;
            }
            pen.y -= GAP;
            // Beside the bars alone: a long name may cross the middle.
            pen.line("zero", (CENTRE, from - 3), (CENTRE, pen.y + 3));
        }
    }
    pen.y += 4;
}

fn track(pen: &mut Pen, score: &Score, criterion: Criterion, bar: i32) {
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
    pen.bar("harm", CENTRE - harm_lo * STEP, harm_lo * STEP, bar);
    pen.bar("benefit", CENTRE, benefit_lo * STEP, bar);
    pen.bar("harm-open", CENTRE - harm_to * STEP, (harm_to - harm_lo) * STEP, bar);
    pen.bar("benefit-open", CENTRE + benefit_lo * STEP, (benefit_to - benefit_lo) * STEP, bar);
    let ends = [
        (CENTRE - 4 * STEP, CENTRE - harm_to * STEP),
        (CENTRE + benefit_to * STEP, CENTRE + 4 * STEP),
    ];
    // What a bar leaves of its track: through a bar the line would look like a part of it.
    let middle = pen.y + bar / 2;
    for (from, to) in ends.into_iter().filter(|(from, to)| from < to) {
        if open {
            pen.unknown(from, to - from, bar);
        } else {
            pen.line("tick", (from, middle), (to, middle));
        }
    }
}
