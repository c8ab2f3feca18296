//! The pictures: the verdict, what was found where, how far the verdict is from another, two drafts side by side.
//!
//! What is established is solid, what the record leaves possible is outlined, what nobody examined is hatched; harm and
//! benefit stand apart and are never added. All are drawn in one narrow column that reads at 320 px. The page draws the
//! same shapes that are written into every exported brief, and each picture has its figures as a table beside it.

mod drafts;
mod map;
mod stability;
mod svg;
mod tracks;
mod verdict;

use impact_text::Texts;

/// Units of the column; text in it is 13 units high.
const WIDTH: i32 = 360;
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

/// A picture with the figures that it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The picture.
    pub chart: Chart,
    /// How to read it.
    pub legend: String,
    /// Headings of the columns of its table.
    pub head: Vec<String>,
    /// Its figures; the first cell of a row is its heading.
    pub rows: Vec<Vec<String>>,
}

/// Something drawn; its class says what it means, the style sheet how it looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A bar.
    Bar {
        /// `harm`, `harm-open`, `benefit`, `benefit-open`, `unknown`, `rung`, `rung-open`, `rung-off`, `read`.
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
    /// Hatching: what nobody examined.
    Hatch {
        /// Left edge.
        x: i32,
        /// Upper edge.
        y: i32,
        /// Width.
        width: i32,
        /// Height.
        height: i32,
    },
    /// A line, upright or level.
    Line {
        /// `zero` or `tick`.
        class: &'static str,
        /// Where it begins.
        from: (i32, i32),
        /// Where it ends.
        to: (i32, i32),
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
    /// What a pen has drawn, turned round where text runs from right to left.
    fn drawn(pen: Pen, title: String, description: String, texts: &Texts) -> Self {
        let direction = texts.get("language-direction");
        let shapes = pen.shapes.into_iter();
        let shapes = match direction.as_str() {
            "rtl" => shapes.map(Shape::mirrored).collect(),
            _ => shapes.collect(),
        };
        Self { title, description, direction, height: pen.y + 4, shapes }
    }

    /// The `viewBox` of the SVG.
    #[must_use]
    pub fn view_box(&self) -> String {
        format!("0 0 {WIDTH} {}", self.height)
    }

    /// Width and height in units.
    #[must_use]
    pub fn size(&self) -> (i32, i32) {
        (WIDTH, self.height)
    }

    /// The picture as SVG within a document that says how it looks; `id` is unique in that.
    #[must_use]
    pub fn svg(&self, id: &str) -> String {
        svg::inside(self, id)
    }

    /// The picture as a file of its own.
    #[must_use]
    pub fn svg_file(&self) -> String {
        svg::alone(self)
    }
}

impl Shape {
    /// The same shape where text runs from right to left.
    fn mirrored(self) -> Self {
        match self {
            Self::Bar { class, x, y, width, height } => {
                Self::Bar { class, x: WIDTH - x - width, y, width, height }
            }
            Self::Hatch { x, y, width, height } => {
                Self::Hatch { x: WIDTH - x - width, y, width, height }
            }
            Self::Line { class, from, to } => {
                Self::Line { class, from: (WIDTH - from.0, from.1), to: (WIDTH - to.0, to.1) }
            }
            Self::Label { class, x, y, anchor, text } => {
                Self::Label { class, x: WIDTH - x, y, anchor, text }
            }
        }
    }

    /// SVG path data of hatching or of a line.
    #[must_use]
    pub fn path(&self) -> Option<String> {
        match *self {
            Self::Hatch { x, y, width, height } => {
                let strokes = (0..=(width - height).max(0) / HATCH).map(|nth| x + nth * HATCH);
                let rise = width.min(height);
                let stroke = |from: i32| format!("M{from} {}L{} {y}", y + height, from + rise);
                Some(strokes.map(stroke).collect())
            }
            Self::Line { from, to, .. } => {
                Some(format!("M{} {}L{} {}", from.0, from.1, to.0, to.1))
            }
            Self::Bar { .. } | Self::Label { .. } => None,
        }
    }

    /// What the style sheet knows it by.
    #[must_use]
    pub fn class(&self) -> &'static str {
        match self {
            Self::Hatch { .. } => "hatch",
            Self::Bar { class, .. } | Self::Line { class, .. } | Self::Label { class, .. } => class,
        }
    }
}

/// Draws downwards.
#[derive(Debug)]
struct Pen {
    y: i32,
    shapes: Vec<Shape>,
}

impl Pen {
    fn new() -> Self {
        Self { y: 4, shapes: Vec::new() }
    }

    fn bar(&mut self, class: &'static str, x: i32, width: i32, height: i32) {
        if width > 0 && height > 0 {
            self.shapes.push(Shape::Bar { class, x, y: self.y, width, height });
        }
    }

    fn label(&mut self, class: &'static str, x: i32, anchor: &'static str, text: String) {
        self.shapes.push(Shape::Label { class, x, y: self.y, anchor, text });
    }

    fn line(&mut self, class: &'static str, from: (i32, i32), to: (i32, i32)) {
        self.shapes.push(Shape::Line { class, from, to });
    }

    /// What nobody examined: framed and hatched.
    fn unknown(&mut self, x: i32, width: i32, height: i32) {
        if width > 0 {
            self.bar("unknown", x, width, height);
            self.shapes.push(Shape::Hatch { x, y: self.y, width, height });
        }
    }
}

/// Words that fit in so many letters; what is cut off is shown to be.
fn fitting(words: &str, letters: usize) -> String {
    if words.chars().count() <= letters {
        return words.to_owned();
    }
    let kept: String = words.chars().take(letters.saturating_sub(1)).collect();
    kept.trim_end().to_owned() + "…"
}
