//! The picture of a verdict: fifteen tracks in five groups around a zero line, and the rungs of the verdict.
//!
//! Harm runs to one side and benefit to the other; they are never added. What is established is solid, what the record
//! leaves possible is outlined, what nobody examined is hatched over its whole width. It is drawn in one narrow column
//! that reads at 320 px; the same shapes are drawn by the page and written into every exported brief.

mod svg;

use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::framework::{Block, Criterion};
use impact_core::score::Status;
use impact_text::{Arg, Texts};

use crate::words::headline;

/// Units of the column; text in it is 13 units high.
const WIDTH: i32 = 360;
const CENTRE: i32 = WIDTH / 2;
/// One level of harm or benefit.
const STEP: i32 = 40;
const BAR: i32 = 10;
/// Distance between the lines of the hatching.
const HATCH: i32 = 5;

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// What it says, for those who do not see it.
    pub description: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Height in units.
    pub height: i32,
    /// What is drawn, in order.
    pub shapes: Vec<Shape>,
}

/// Something drawn; its class says what it means, the style sheet how it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A bar.
    Bar {
        /// `harm`, `harm-open`, `benefit`, `benefit-open`, `unknown`, `rung`, `rung-open`, `rung-off`.
        class: &'static str,
        /// Left edge.
        x: i32,
        /// Upper edge.
        y: i32,
        /// Width.
        width: i32,
        /// Height.
        height: i32,
    },
    /// A path: the zero line, or hatching.
    Path {
        /// `zero`, `tick` or `hatch`.
        class: &'static str,
        /// SVG path data.
        d: String,
    },
    /// Words.
    Label {
        /// `name`, `group`, `side` or `on-rung`.
        class: &'static str,
        /// Where it is anchored.
        x: i32,
        /// Base line.
        y: i32,
        /// `start`, `middle` or `end`, in the direction of the text.
        anchor: &'static str,
        /// The words.
        text: String,
    },
}

impl Chart {
    /// The picture of this verdict.
    #[must_use]
    pub fn of(score: &Score, texts: &Texts) -> Self {
        let description =
            texts.format("chart-description", &[("headline", Arg::Text(&headline(score, texts)))]);
        let mut pen = Pen { y: 4, shapes: Vec::new() };
        pen.rungs(score, texts);
        pen.tracks(score, texts);
        let direction = texts.get("language-direction");
        let mut chart = Self {
            title: texts.get("chart-title"),
            description,
            direction,
            height: pen.y + 4,
            shapes: pen.shapes,
        };
        if chart.direction == "rtl" {
            chart.shapes = chart.shapes.into_iter().map(Shape::mirrored).collect();
        }
        chart
    }

    /// The `viewBox` of the SVG.
    #[must_use]
    pub fn view_box(&self) -> String {
        format!("0 0 {WIDTH} {}", self.height)
    }

    /// The picture as SVG; `id` is unique in the document.
    #[must_use]
    pub fn svg(&self, id: &str) -> String {
        svg::write(self, id)
    }
}

impl Shape {
    /// The same shape where text runs from right to left. Hatching looks the same from both sides.
    fn mirrored(self) -> Self {
        match self {
            Self::Bar { class, x, y, width, height } => {
                Self::Bar { class, x: WIDTH - x - width, y, width, height }
            }
            Self::Label { class, x, y, anchor, text } => {
                Self::Label { class, x: WIDTH - x, y, anchor, text }
            }
            Self::Path { class: "hatch", .. } | Self::Path { .. } => self,
        }
    }
}

struct Pen {
    y: i32,
    shapes: Vec<Shape>,
}

impl Pen {
    fn bar(&mut self, class: &'static str, x: i32, width: i32, height: i32) {
        if width > 0 {
            self.shapes.push(Shape::Bar { class, x, y: self.y, width, height });
        }
    }

    fn label(&mut self, class: &'static str, x: i32, anchor: &'static str, text: String) {
        self.shapes.push(Shape::Label { class, x, y: self.y, anchor, text });
    }

    /// The ladder, the worst on top: reached rungs solid, those that are not excluded outlined, the others faint.
    fn rungs(&mut self, score: &Score, texts: &Texts) {
        let verdict = score.outcome.verdict;
        for rung in (0..=4u8).rev() {
            let reached = if verdict.hi == 0 { rung == 0 } else { rung >= 1 && rung <= verdict.lo };
            let possible = rung > verdict.lo && rung <= verdict.hi || rung == 0 && verdict.lo == 0;
            let class = match (reached, possible) {
                (true, _) => "rung",
                (_, true) => "rung-open",
                _ => "rung-off",
            };
            self.bar(class, 1, WIDTH - 2, 24);
            self.y += 17;
            let name = texts.get(&format!("verdict-{rung}.heading"));
            self.label(if reached { "on-rung" } else { "name" }, 10, "start", name);
            self.y += 11;
        }
        self.y += 22;
    }

    fn tracks(&mut self, score: &Score, texts: &Texts) {
        self.label("side", CENTRE - 8, "end", texts.get("chart-harm"));
        self.label("side", CENTRE + 8, "start", texts.get("chart-benefit"));
        let top = self.y + 6;
        for block in Block::ALL {
            self.y += 24;
            self.label("group", 0, "start", texts.get(&["block-", block.code()].concat()));
            for criterion in block.criteria() {
                self.y += 19;
                self.label(
                    "name",
                    0,
                    "start",
                    texts.get(&["name-", criterion.code(), ".plain"].concat()),
                );
                self.y += 5;
                self.track(score, criterion);
                self.y += BAR;
            }
        }
        let (from, to) = (top, self.y + 4);
        self.shapes.push(Shape::Path { class: "zero", d: format!("M{CENTRE} {from}V{to}") });
        self.y = to;
    }

    fn track(&mut self, score: &Score, criterion: Criterion) {
        let index = criterion.index();
        let recorded = |end: fn(&impact_core::score::FindingTrace) -> u8| {
            let here = score.trace.findings.iter().filter(|finding| finding.criterion == criterion);
            i32::from(here.map(end).max().unwrap_or(0))
        };
        let open = score.outcome.status[index] != Status::Complete;
        let (harm, benefit) = (score.outcome.harm[index], score.outcome.benefit[index]);
        let (harm_to, benefit_to) =
            (recorded(|finding| finding.harm.hi), recorded(|finding| finding.benefit.hi));
        let (harm_lo, benefit_lo) = (i32::from(harm.lo), i32::from(benefit.lo));
        self.bar("harm", CENTRE - harm_lo * STEP, harm_lo * STEP, BAR);
        self.bar("benefit", CENTRE, benefit_lo * STEP, BAR);
        self.bar("harm-open", CENTRE - harm_to * STEP, (harm_to - harm_lo) * STEP, BAR);
        self.bar("benefit-open", CENTRE + benefit_lo * STEP, (benefit_to - benefit_lo) * STEP, BAR);
        if open {
            self.unknown(CENTRE - 4 * STEP, (4 - harm_to) * STEP);
            self.unknown(CENTRE + benefit_to * STEP, (4 - benefit_to) * STEP);
        }
        let middle = self.y + BAR / 2;
        self.shapes.push(Shape::Path {
            class: "tick",
            d: format!("M{} {middle}H{}", CENTRE - 4 * STEP, CENTRE + 4 * STEP),
        });
    }

    fn unknown(&mut self, x: i32, width: i32) {
        if width <= 0 {
            return;
        }
        self.bar("unknown", x, width, BAR);
        let (top, bottom) = (self.y, self.y + BAR);
        let strokes = (0..(width - BAR) / HATCH + 1).map(|nth| x + nth * HATCH);
        let d = strokes
            .map(|from| format!("M{from} {bottom}L{} {top}", from + BAR))
            .collect::<String>();
        self.shapes.push(Shape::Path { class: "hatch", d });
    }
}
