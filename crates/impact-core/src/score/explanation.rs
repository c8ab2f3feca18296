//! The trace of a score for other programs: the codes of rules, ids of findings and clauses, whole numbers.

use super::trace::{FindingTrace, Rule};
use super::{Score, score_opened};
use crate::ENGINE_VERSION;
use crate::closed_set::ClosedSet;
use crate::document::{ClauseRef, Current, Finding, FindingId, Opened};
use crate::framework::Criterion;
use crate::json::{Json, Value};
use crate::rubric::{Field, Interval};

/// The members of `impact explain --format json`: the whole trace, or what concerns one criterion.
#[must_use]
pub fn explanation(opened: &Opened, only: Option<Criterion>) -> Json {
    let score = &score_opened(opened);
    let (assessment, current) = (&opened.document, Current::of(&opened.document));
    let asked = |criterion: &Criterion| only.is_none_or(|only| only == *criterion);
    let trace = &score.trace;
    let verdict = [
        ("interval", interval(score.outcome.verdict)),
        ("rule", Json::text(Rule::WorstCriterion.code())),
        ("lo_criteria", codes(&trace.verdict.lo_criteria)),
        ("lo_findings", ids(&trace.verdict.lo_findings)),
        ("hi_criteria", codes(&trace.verdict.hi_criteria)),
    ];
    // A trace stands where its finding stands.
    let written = assessment.findings.iter().zip(&trace.findings);
    let findings = written.filter(|(finding, _)| asked(&finding.criterion));
    let criteria = Criterion::ALL.iter().copied().filter(asked);
    Json::object([
        ("rubric_sha256", Json::text(score.rubric_sha256.as_str())),
        ("input_sha256", Json::text(score.input_sha256.as_str())),
        ("engine_version", Json::text(ENGINE_VERSION)),
        ("verdict", Json::object(verdict)),
        (
            "criteria",
            Json::object(
                criteria.map(|criterion| (criterion.code(), of_criterion(score, criterion))),
            ),
        ),
        (
            "findings",
            Json::list(findings.map(|(finding, trace)| of_finding(&current, finding, trace))),
        ),
    ])
}

fn of_criterion(score: &Score, criterion: Criterion) -> Json {
    let (index, outcome) = (criterion.index(), &score.outcome);
    let trace = &score.trace.criteria[index];
    Json::object([
        ("status", Json::text(outcome.status[index].code())),
        ("harm", interval(trace.harm)),
        ("benefit", interval(outcome.benefit[index])),
        ("contribution", interval(trace.contribution)),
        ("lo_rule", Json::text(trace.lo_rule.code())),
        ("lo_findings", ids(&trace.lo_findings)),
        ("hi_rule", Json::text(trace.hi_rule.code())),
        ("hi_findings", ids(&trace.hi_findings)),
    ])
}

fn of_finding(current: &Current<'_>, finding: &Finding, trace: &FindingTrace) -> Json {
    let judged = |field: &Field| {
        let span = trace.judgements.get(*field);
        (field.code(), Json::list([Json::number(span.lo()), Json::number(span.hi())]))
    };
    Json::object([
        ("id", Json::text(trace.id.as_str())),
        ("criterion", Json::text(trace.criterion.code())),
        ("direction", Json::text(trace.direction.code())),
        ("judgements", Json::object(Field::ALL.iter().map(judged))),
        ("severity", interval(trace.severity)),
        ("level", interval(trace.level)),
        ("effective_evidence", Json::number(trace.evidence)),
        ("harm", interval(trace.harm)),
        ("benefit", interval(trace.benefit)),
        ("rule", Json::text(trace.rule.code())),
        (
            "clauses",
            Json::list(finding.clauses.iter().map(|citation| of_clause(current, citation))),
        ),
    ])
}

fn of_clause(current: &Current<'_>, citation: &ClauseRef) -> Json {
    let locator = current.clause(&citation.clause).map_or("", |clause| clause.locator.as_str());
    Json::object([
        ("clause", Json::text(citation.clause.as_str())),
        ("locator", Json::text(locator)),
        ("quote", Json::text(citation.quote.as_str())),
        ("current", Value::Bool(current.is_current(citation)).into()),
    ])
}

fn interval(interval: Interval) -> Json {
    Json::list([Json::number(interval.lo), Json::number(interval.hi)])
}

fn codes(criteria: &[Criterion]) -> Json {
    Json::list(criteria.iter().map(|criterion| Json::text(criterion.code())))
}

fn ids(findings: &[FindingId]) -> Json {
    Json::list(findings.iter().map(|id| Json::text(id.as_str())))
}
