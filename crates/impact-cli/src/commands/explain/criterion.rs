//! How one criterion got its interval.

use std::io::Write;

use impact_brief::{found, list};
use impact_core::Criterion;
use impact_core::closed_set::ClosedSet;
use impact_core::document::FindingId;
use impact_core::score::Rule;
use impact_text::Arg;

use super::{Case, STRONG, finding, rule};
use crate::failure::Failure;
use crate::session::Session;
use impact_brief::verdicts;

pub fn tell(session: &mut Session, case: &Case<'_>, criterion: Criterion) -> Result<(), Failure> {
    let code = criterion.code();
    let name = session.texts.get(&["name-", code, ".plain"].concat());
    writeln!(session.output, "\n{STRONG}{code} {name}{STRONG:#}")?;
    let outcome = &case.score.outcome;
    let index = criterion.index();
    let trace = &case.score.trace.criteria[index];
    let status =
        session.texts.get(&["status-", &outcome.status[index].code().replace('_', "-")].concat());
    let search = outcome.status[index];
    let (harm, benefit) = (
        found(trace.harm, search, &session.texts),
        found(outcome.benefit[index], search, &session.texts),
    );
    let counts = verdicts(trace.contribution, &session.texts);
    let args = [
        ("harm", Arg::Text(&harm)),
        ("benefit", Arg::Text(&benefit)),
        ("status", Arg::Text(&status)),
        ("counts", Arg::Text(&counts)),
    ];
    let said = session.texts.format("explain-criterion", &args);
    session.output.paragraph(2, &said)?;
    end(session, "explain-low", trace.harm.lo, trace.lo_rule, &trace.lo_findings)?;
    end(session, "explain-high", trace.harm.hi, trace.hi_rule, &trace.hi_findings)?;
    rationale(session, case, criterion)?;
    // A trace stands where its finding stands.
    let written = case.assessment.findings.iter().zip(&case.score.trace.findings);
    for (finding, trace) in written.filter(|(finding, _)| finding.criterion == criterion) {
        finding::tell(session, case, finding, trace)?;
    }
    Ok(())
}

/// One end of the harm: its level, the rule, the findings that reach it.
fn end(
    session: &mut Session,
    id: &str,
    level: u8,
    by: Rule,
    findings: &[FindingId],
) -> Result<(), Failure> {
    let texts = &session.texts;
    let ids: Vec<String> = findings.iter().map(|id| id.as_str().to_owned()).collect();
    let (level, rule, findings) =
        (texts.get(&format!("level-{level}")), rule(by, texts), list(&ids, texts));
    let args = [
        ("level", Arg::Text(&level)),
        ("rule", Arg::Text(&rule)),
        ("count", Arg::Number(ids.len() as u64)),
        ("findings", Arg::Text(&findings)),
    ];
    let said = texts.format(id, &args);
    Ok(session.output.paragraph(2, &said)?)
}

fn rationale(session: &mut Session, case: &Case<'_>, criterion: Criterion) -> Result<(), Failure> {
    let rationale = &case.assessment.criterion(criterion).rationale;
    let (words, _) = rationale.best(session.texts.language(), case.assessment.language.as_str());
    let words = impact_brief::clean(words.trim());
    if words.is_empty() {
        return Ok(());
    }
    let said = session.texts.format("criterion-considered", &[("text", Arg::Text(&words))]);
    Ok(session.output.paragraph(2, &said)?)
}
