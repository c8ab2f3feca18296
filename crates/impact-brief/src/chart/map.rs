//! What was found where: a row for each clause, a column for each criterion.
//!
//! A cell is read or not; where a finding rests on the clause, harm stands in its first half and benefit in its second,
//! the higher the more. A clause that nobody read for a criterion is hatched: it is neither cleared nor suspected.

use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Assessment, Clause};
use impact_core::framework::Criterion;
use impact_core::rubric::Interval;
use impact_text::{Arg, Texts};

use super::{Chart, Figure, Pen, WIDTH, fitting};
use crate::levels::levels;
use crate::words::clause_name;

const COLUMN: i32 = 17;
const CELL: i32 = 14;
/// Where the columns begin: what they leave of the width is for the clause.
const LEFT: i32 = WIDTH - 15 * COLUMN;
/// Letters of a clause's name that fit before them.
const LETTERS: usize = 14;

/// What is known of a clause and a criterion.
struct Cell {
    is_read: bool,
    harm: Interval,
    benefit: Interval,
}

impl Figure {
    /// What was found where.
    #[must_use]
    pub fn map(assessment: &Assessment, score: &Score, texts: &Texts) -> Self {
        let clauses: Vec<&Clause> = assessment.operative().collect();
        let cells: Vec<Vec<Cell>> =
            clauses.iter().map(|clause| row(assessment, score, clause)).collect();
        let read = cells.iter().flatten().filter(|cell| cell.is_read).count();
        let args = [
            ("read", Arg::Number(read as u64)),
            ("all", Arg::Number((clauses.len() * Criterion::ALL.len()) as u64)),
        ];
        let mut pen = Pen::new();
        head(&mut pen, texts);
        let names: Vec<String> =
            clauses.iter().map(|clause| clause_name(assessment, &clause.id)).collect();
        for (name, cells) in labels(&names).into_iter().zip(&cells) {
            pen.y += COLUMN;
            pen.shapes.push(super::Shape::Label {
                class: "name",
                x: 0,
                y: pen.y + 12,
                anchor: "start",
                text: name,
            });
            for (column, cell) in cells.iter().enumerate() {
                drawn(&mut pen, i32::try_from(column).unwrap_or(0), cell);
            }
        }
        pen.y += COLUMN + 4;
        let description = texts.format("map-description", &args);
        let chart = Chart::drawn(pen, texts.get("map-title"), description, texts);
        let names = Criterion::ALL
            .iter()
            .map(|criterion| texts.get(&["name-", criterion.code(), ".plain"].concat()));
        let rows = clauses.iter().zip(&cells).map(|(clause, cells)| {
            let name = std::iter::once(clause_name(assessment, &clause.id));
            name.chain(cells.iter().map(|cell| told(cell, texts))).collect()
        });
        Self {
            chart,
            legend: texts.get("map-legend"),
            head: std::iter::once(texts.get("map-clause")).chain(names).collect(),
            rows: rows.collect(),
        }
    }
}

/// Names in so little room: a first word that all have tells none apart, and goes where one of them is too long.
fn labels(names: &[String]) -> Vec<String> {
    let first = |name: &str| name.split_once(' ').map(|(word, _)| word.to_owned());
    let shared = names.first().and_then(|name| first(name));
    let is_shared = shared.is_some() && names.iter().all(|name| first(name) == shared);
    let is_long = names.iter().any(|name| name.chars().count() > LETTERS);
    let cut = |name: &String| match name.split_once(' ') {
        Some((_, rest)) if is_shared && is_long => fitting(rest, LETTERS),
        _ => fitting(name, LETTERS),
    };
    names.iter().map(cut).collect()
}

fn row(assessment: &Assessment, score: &Score, clause: &Clause) -> Vec<Cell> {
    let sha256 = clause.sha256();
    let cell = |criterion: &Criterion| {
        let record = assessment.criterion(*criterion);
        let is_read = record
            .examined
            .iter()
            .any(|entry| entry.clause == clause.id && entry.sha256.as_ref() == Some(&sha256));
        let cited = score.trace.findings.iter().filter(|trace| {
            let written = assessment.finding(&trace.id);
            trace.criterion == *criterion
                && written.is_some_and(|finding| {
                    finding.clauses.iter().any(|citation| citation.clause == clause.id)
                })
        });
        cited.fold(Cell { is_read, harm: NONE, benefit: NONE }, |cell, trace| Cell {
            is_read,
            harm: worst(cell.harm, trace.harm),
            benefit: worst(cell.benefit, trace.benefit),
        })
    };
    Criterion::ALL.iter().map(cell).collect()
}

const NONE: Interval = Interval { lo: 0, hi: 0 };

fn worst(one: Interval, other: Interval) -> Interval {
    Interval { lo: one.lo.max(other.lo), hi: one.hi.max(other.hi) }
}

/// The numbers of the criteria, under the letters that go before them.
fn head(pen: &mut Pen, texts: &Texts) {
    pen.y += 12;
    for (x, id) in [(LEFT, "map-properties"), (LEFT + 5 * COLUMN, "map-enablers")] {
        pen.label("side", x, "start", texts.get(id));
    }
    pen.y += 17;
    for (column, criterion) in Criterion::ALL.iter().enumerate() {
        let number = criterion.code().trim_start_matches(char::is_alphabetic).to_owned();
        let x = LEFT + i32::try_from(column).unwrap_or(0) * COLUMN + CELL / 2;
        pen.label("side", x, "middle", number);
    }
    pen.y -= 11;
    let y = pen.y - 18;
    pen.line("tick", (LEFT + 5 * COLUMN - 2, y), (LEFT + 5 * COLUMN - 2, y + 32));
}

fn drawn(pen: &mut Pen, column: i32, cell: &Cell) {
    let x = LEFT + column * COLUMN;
    let is_found = cell.harm.hi > 0 || cell.benefit.hi > 0;
    if !cell.is_read {
        pen.unknown(x, CELL, CELL);
    } else {
        pen.bar("unknown", x, CELL, CELL);
    }
    let bottom = pen.y + CELL;
    let half = CELL / 2;
    let mut side = |solid, outlined, x: i32, range: Interval| {
        let height = |level: u8| (i32::from(level) * CELL + 3) / 4;
        for (class, low, high) in [(solid, 0, range.lo), (outlined, range.lo, range.hi)] {
            let (low, high) = (height(low), height(high));
            if high > low {
                pen.shapes.push(super::Shape::Bar {
                    class,
                    x,
                    y: bottom - high,
                    width: half,
                    height: high - low,
                });
            }
        }
    };
    side("harm", "harm-open", x, cell.harm);
    side("benefit", "benefit-open", x + half, cell.benefit);
    if cell.is_read && !is_found {
        pen.shapes.push(super::Shape::Bar {
            class: "read",
            x: x + half - 1,
            y: pen.y + half - 1,
            width: 3,
            height: 3,
        });
    }
}

fn told(cell: &Cell, texts: &Texts) -> String {
    let mut said = Vec::new();
    for (id, range) in [("map-harm", cell.harm), ("map-benefit", cell.benefit)] {
        if range.hi > 0 {
            said.push(texts.format(id, &[("level", Arg::Text(&levels(range, texts)))]));
        }
    }
    match (said.is_empty(), cell.is_read) {
        (true, true) => texts.get("map-read"),
        (true, false) => texts.get("map-unread"),
        (false, _) => crate::words::list(&said, texts),
    }
}

#[cfg(test)]
mod tests {
    use super::labels;

    #[test]
    fn what_tells_long_names_apart_is_kept() {
        let told = |names: &[&str]| {
            labels(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(told(&["Article L. 336-2", "Article L. 331-27"]), ["L. 336-2", "L. 331-27"]);
        assert_eq!(told(&["Article 1", "Article 2"]), ["Article 1", "Article 2"]);
        let mixed = told(&["Section 12(3)", "Schedule 4, paragraph 12"]);
        assert_eq!(mixed, ["Section 12(3)", "Schedule 4, p…"]);
        assert_eq!(told(&[]), Vec::<String>::new());
    }
}
