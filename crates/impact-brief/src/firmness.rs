//! How firm a verdict is, in sentences: said the same by page and command line.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Assessment, Direction, Finding};
use impact_core::rubric::{Field, Interval, Span};
use impact_core::sensitivity::{Change, Flip, Radius, Sensitivity};
use impact_text::{Arg, Texts};

use crate::words::{clause_name, list};

/// A verdict, or a range of verdicts.
#[must_use]
pub fn verdicts(interval: Interval, texts: &Texts) -> String {
    let name = |number: u8| texts.get(&format!("verdict-{number}"));
    if interval.is_exact() {
        return name(interval.lo);
    }
    let (low, high) = (name(interval.lo), name(interval.hi));
    texts.format("interval-verdicts", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
}

/// A judgement in one word, or in two.
#[must_use]
pub fn judged(finding: &Finding, field: Field, span: Span, texts: &Texts) -> String {
    let track = if finding.direction == Direction::Benefit { "-benefit-" } else { "-harm-" };
    let between = if matches!(field, Field::Depth | Field::Persistence) { track } else { "-" };
    let word =
        |grade: u8| texts.get(&[field.code(), between, &grade.to_string(), ".short"].concat());
    if span.lo() == span.hi() {
        return word(span.lo());
    }
    let (low, high) = (word(span.lo()), word(span.hi()));
    texts.format("judged-range", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
}

/// What the verdict would be if one thing were judged otherwise.
#[must_use]
pub fn flip(flip: &Flip, finding: &Finding, texts: &Texts) -> String {
    let verdict = verdicts(flip.verdict, texts);
    let verdict = ("verdict", Arg::Text(&verdict));
    let Change::Judged(at, value) = flip.change else {
        return texts.format("firm-struck", &[verdict]);
    };
    let field = at.field();
    let name = texts.get(&["field-", field.code()].concat());
    let now = judged(finding, field, finding.judgements().get(field), texts);
    let then = Span::new(value, value).map(|span| judged(finding, field, span, texts));
    let args = [
        ("field", Arg::Text(&name)),
        ("now", Arg::Text(&now)),
        ("then", Arg::Text(then.as_deref().unwrap_or_default())),
        verdict,
    ];
    texts.format("firm-flip", &args)
}

/// What stands firm, what hangs on one clause, what is open: a sentence each.
#[must_use]
pub fn firmness(assessment: &Assessment, found: &Sensitivity, texts: &Texts) -> Vec<String> {
    let name = |verdict: u8| texts.get(&format!("verdict-{verdict}"));
    let steps = |id: &'static str, steps: &[Option<u32>; 5]| -> Vec<String> {
        Radius::pairs(steps)
            .map(|(verdict, far)| {
                let verdict = name(verdict);
                let args =
                    [("verdict", Arg::Text(&verdict)), ("steps", Arg::Number(u64::from(far)))];
                texts.format(id, &args)
            })
            .collect()
    };
    let mut said = Vec::new();
    if found.kappa > 0 {
        said.push(texts.format("firm-kappa", &[("count", Arg::Number(u64::from(found.kappa)))]));
    }
    let clauses = found.single_point_clauses.iter();
    let clauses: Vec<String> = clauses.map(|id| clause_name(assessment, id)).collect();
    if !clauses.is_empty() {
        let all = list(&clauses, texts);
        let count = Arg::Number(clauses.len() as u64);
        said.push(texts.format("firm-single", &[("clauses", Arg::Text(&all)), ("count", count)]));
    }
    said.extend(steps("firm-down", &found.radius.down));
    said.extend(steps("firm-up", &found.radius.up));
    let open = found.open_questions.iter();
    let open: Vec<String> =
        open.map(|criterion| texts.get(&["name-", criterion.code(), ".plain"].concat())).collect();
    if !open.is_empty() {
        said.push(texts.format("firm-open", &[("criteria", Arg::Text(&list(&open, texts)))]));
    }
    let tables = found.table_robustness;
    let args = [
        ("unchanged", Arg::Number(u64::from(tables.unchanged))),
        ("of", Arg::Number(u64::from(tables.of))),
    ];
    said.push(texts.format("firm-tables", &args));
    said
}
