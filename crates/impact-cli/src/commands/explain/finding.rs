//! How one finding got its level: its four judgements, the two tables, the evidence rule, the clauses.

use std::io::Write;

use impact_brief::{clean, judged, levels, sentence};
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Direction, Finding};
use impact_core::rubric::{Field, Interval, Span};
use impact_core::score::FindingTrace;
use impact_text::{Arg, Texts};

use super::{Case, STRONG, clause, rule};
use crate::failure::Failure;
use crate::session::Session;

pub fn tell(
    session: &mut Session,
    case: &Case<'_>,
    finding: &Finding,
    trace: &FindingTrace,
) -> Result<(), Failure> {
    let direction = session.texts.get(&["direction-", finding.direction.code()].concat());
    let (id, vector) = (finding.id.as_str(), vector(finding));
    writeln!(session.output, "\n  {STRONG}{id} · {direction} · {vector}{STRONG:#}")?;
    let texts = impact_text::guided(&session.texts, finding.criterion.code());
    session.output.paragraph(4, &sentence(case.assessment, finding, &texts, texts.language()))?;
    for field in Field::ALL {
        judgement(session, case, finding, *field)?;
    }
    say(session, "explain-tables", &numbers(trace, &texts))?;
    say(session, "explain-evidence", &evidence(finding, trace, &texts))?;
    say(session, "explain-tracks", &tracks(trace, &texts))?;
    for citation in &finding.clauses {
        clause::tell(session, case, citation)?;
    }
    Ok(())
}

/// The finding in the short form of the rubric (1.5): `CP3:H/D3R3P2L3/E3`, ranges as `D2-3`.
fn vector(finding: &Finding) -> String {
    let track = match finding.direction {
        Direction::Harm => 'H',
        Direction::Benefit => 'B',
        Direction::Either => 'X',
    };
    let judged = |(letter, field): (&str, &Field)| {
        [letter, &range(finding.judgements().get(*field))].concat()
    };
    let judged: String = ["D", "R", "P", "L"].into_iter().zip(Field::ALL).map(judged).collect();
    format!("{}:{track}/{judged}/E{}", finding.criterion.code(), finding.evidence.get())
}

/// A range as the rubric writes it: `2` or `2-3`.
pub fn range(span: Span) -> String {
    if span.lo() == span.hi() {
        span.lo().to_string()
    } else {
        format!("{}-{}", span.lo(), span.hi())
    }
}

/// One judgement in a word, with the reason that was given.
fn judgement(
    session: &mut Session,
    case: &Case<'_>,
    finding: &Finding,
    field: Field,
) -> Result<(), Failure> {
    let texts = &session.texts;
    let (name, judged) = (
        texts.get(&["field-", field.code()].concat()),
        judged(finding, field, finding.judgements().get(field), texts),
    );
    let main = case.assessment.language.as_str();
    let reason =
        finding.reasons.get(field).map_or("", |reason| reason.best(texts.language(), main).0);
    let reason = clean(reason.trim());
    let args =
        [("field", Arg::Text(&name)), ("judged", Arg::Text(&judged)), ("text", Arg::Text(&reason))];
    let said =
        texts.format(if reason.is_empty() { "explain-judged" } else { "finding-reason" }, &args);
    Ok(session.output.paragraph(4, &said)?)
}

type Values = Vec<(&'static str, String)>;

fn numbers(trace: &FindingTrace, texts: &Texts) -> Values {
    let severity = |Interval { lo, hi }: Interval| {
        let name = |severity: u8| texts.get(&format!("severity-{severity}"));
        let args = [name(lo), name(hi)];
        let range = [("low", Arg::Text(&args[0])), ("high", Arg::Text(&args[1]))];
        if lo == hi { name(lo) } else { texts.format("interval-levels", &range) }
    };
    let names = Field::ALL
        .iter()
        .map(|field| (field.code(), texts.get(&["field-", field.code()].concat())));
    let found = [("severity", severity(trace.severity)), ("level", levels(trace.level, texts))];
    names.chain(found).collect()
}

fn evidence(finding: &Finding, trace: &FindingTrace, texts: &Texts) -> Values {
    let grade = |grade: u8| texts.get(&format!("evidence-{grade}"));
    let deductions =
        [(finding.indirect.0, "finding-indirect"), (finding.contested.0, "finding-contested")];
    let reasons: String = deductions
        .iter()
        .filter(|(counts, _)| *counts)
        .map(|(_, id)| texts.get(id) + " ")
        .collect();
    let counts = if trace.evidence == finding.evidence.get() { "as-graded" } else { "lower" };
    vec![
        ("grade", grade(finding.evidence.get())),
        ("effective", grade(trace.evidence)),
        ("counts", counts.to_owned()),
        ("reasons", reasons),
    ]
}

fn tracks(trace: &FindingTrace, texts: &Texts) -> Values {
    vec![
        ("harm", levels(trace.harm, texts)),
        ("benefit", levels(trace.benefit, texts)),
        ("rule", rule(trace.rule, texts)),
    ]
}

fn say(session: &mut Session, id: &str, values: &Values) -> Result<(), Failure> {
    let args: Vec<_> = values.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
    let said = session.texts.format(id, &args);
    Ok(session.output.paragraph(4, &said)?)
}
