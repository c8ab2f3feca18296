//! How far the verdict is from each other one: a rung for each verdict, a square for each judgement that would have to
//! move by one grade to get there. The fewer squares, the nearer.

use impact_core::Score;
use impact_core::sensitivity::Sensitivity;
use impact_text::{Arg, Texts};

use super::{Chart, Figure, Pen, WIDTH};

const SQUARE: i32 = 11;
const NEXT: i32 = 15;
/// Squares that fit in a row.
const FIT: u32 = 22;

impl Figure {
    /// How far the verdict is from each other one.
    #[must_use]
    pub fn stability(found: &Sensitivity, score: &Score, texts: &Texts) -> Self {
        let low = score.outcome.verdict.lo;
        let mut pen = Pen::new();
        let mut rows = Vec::new();
        for rung in (0..=4u8).rev() {
            let name = texts.get(&format!("verdict-{rung}.heading"));
            let at = usize::from(rung);
            let steps = found.radius.down[at].or(found.radius.up[at]);
            let flips = found.flips.iter().filter(|flip| flip.verdict.lo == rung).count();
            let told = match steps {
                _ if rung == low => texts.get("stability-here"),
                None => texts.get("stability-never"),
                Some(steps) => {
                    texts.format("stability-steps", &[("steps", Arg::Number(u64::from(steps)))])
                }
            };
            pen.y += 17;
            pen.label(if rung == low { "group" } else { "name" }, 0, "start", name.clone());
            // Under the name: beside it, long words of the two would run into each other.
            pen.y += 16;
            pen.label("side", 0, "start", told.clone());
            pen.y += 6;
            match steps {
                _ if rung == low => pen.bar("rung", 0, WIDTH, SQUARE),
                None => pen.bar("rung-off", 0, WIDTH, SQUARE),
                Some(steps) => squares(&mut pen, steps),
            }
            pen.y += SQUARE + 10;
            let flips = match rung == low {
                true => String::new(),
                false => texts.format("stability-flips", &[("count", Arg::Number(flips as u64))]),
            };
            rows.push(vec![name, told, flips]);
        }
        let name = texts.get(&format!("verdict-{low}"));
        let count = Arg::Number(found.flips.len() as u64);
        let args = [("verdict", Arg::Text(&name)), ("count", count)];
        let description = texts.format("stability-description", &args);
        let head = ["stability-verdict", "stability-distance", "stability-single"];
        Self {
            chart: Chart::drawn(pen, texts.get("stability-title"), description, texts),
            legend: texts.get("stability-legend"),
            head: head.map(|id| texts.get(id)).to_vec(),
            rows,
        }
    }
}

fn squares(pen: &mut Pen, steps: u32) {
    for square in 0..steps.min(FIT) {
        let x = i32::try_from(square).unwrap_or(0) * NEXT;
        pen.bar("rung-open", x + 1, SQUARE, SQUARE);
    }
    if steps > FIT {
        let x = i32::try_from(FIT).unwrap_or(0) * NEXT;
        pen.shapes.push(super::Shape::Label {
            class: "side",
            x,
            y: pen.y + SQUARE,
            anchor: "start",
            text: "…".to_owned(),
        });
    }
}
