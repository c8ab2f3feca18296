//! Ratings to a line.

use super::{checksum, letter};
use crate::closed_set::ClosedSet;
use crate::rubric::Span;
use crate::score::{Case, CaseFinding, Search, Status};

pub(super) fn write(case: &Case) -> String {
    let searches: String = case.searches.iter().map(search).collect();
    let mut findings: Vec<String> = case.findings.iter().map(finding).collect();
    findings.sort();
    let coverage = if case.excerpt { "X" } else { "W" };
    let body = [case.rubric.tables().vector, coverage, &searches, &findings.join(";")].join("/");
    let sum = checksum(&body);
    [&body, "*", &sum].concat()
}

fn search(search: &Search) -> String {
    let sign = match search.status {
        Status::Complete => search.review.to_string(),
        Status::Partial => "p".to_owned(),
        Status::NotAssessed => "n".to_owned(),
    };
    if search.disagreement { sign + "!" } else { sign }
}

/// The short form of rubric 1.5, with the effective evidence.
fn finding(finding: &CaseFinding) -> String {
    let [depth, reach, persistence, pathway] = finding.judgements.0.map(span);
    format!(
        "{}:{}/D{depth}R{reach}P{persistence}L{pathway}/E{}",
        finding.criterion.code(),
        letter(finding.direction),
        finding.evidence
    )
}

fn span(span: Span) -> String {
    if span.lo() == span.hi() {
        span.lo().to_string()
    } else {
        format!("{}-{}", span.lo(), span.hi())
    }
}
