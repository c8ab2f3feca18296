//! The trace of a score for other programs: the codes of rules, ids of findings and clauses, whole numbers.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{ClauseRef, Finding, FindingId};
use impact_core::json::Value;
use impact_core::rubric::{Field, Interval};
use impact_core::score::{FindingTrace, Rule};
use impact_core::{Criterion, ENGINE_VERSION, Json};

use super::Case;

/// The whole trace, or what concerns one criterion.
pub fn json(case: &Case<'_>) -> Json {
    let score = case.score;
    let trace = &score.trace;
    let verdict = [
        ("interval", interval(score.outcome.verdict)),
        ("rule", Json::text(Rule::WorstCriterion.code())),
        ("lo_criteria", codes(&trace.verdict.lo_criteria)),
        ("lo_findings", ids(&trace.verdict.lo_findings)),
        ("hi_criteria", codes(&trace.verdict.hi_criteria)),
    ];
    // A trace stands where its finding stands.
    let written = case.assessment.findings.iter().zip(&trace.findings);
    let findings = written
        .filter(|(finding, _)| case.criteria().any(|criterion| criterion == finding.criterion));
    Json::object([
        ("rubric_sha256", Json::text(score.rubric_sha256.as_str())),
        ("input_sha256", Json::text(score.input_sha256.as_str())),
        ("engine_version", Json::text(ENGINE_VERSION)),
        ("verdict", Json::object(verdict)),
        (
            "criteria",
            Json::object(
                case.criteria().map(|criterion| (criterion.code(), of_criterion(case, criterion))),
            ),
        ),
        ("findings", Json::list(findings.map(|(finding, trace)| of_finding(case, finding, trace)))),
    ])
}

fn of_criterion(case: &Case<'_>, criterion: Criterion) -> Json {
    let (index, outcome) = (criterion.index(), &case.score.outcome);
    let trace = &case.score.trace.criteria[index];
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

fn of_finding(case: &Case<'_>, finding: &Finding, trace: &FindingTrace) -> Json {
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
        ("clauses", Json::list(finding.clauses.iter().map(|citation| of_clause(case, citation)))),
    ])
}

fn of_clause(case: &Case<'_>, citation: &ClauseRef) -> Json {
    let locator =
        case.current.clause(&citation.clause).map_or("", |clause| clause.locator.as_str());
    Json::object([
        ("clause", Json::text(citation.clause.as_str())),
        ("locator", Json::text(locator)),
        ("quote", Json::text(citation.quote.as_str())),
        ("current", Value::Bool(case.current.is_current(citation)).into()),
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
