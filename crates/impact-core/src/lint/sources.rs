//! Sources that a reader cannot rely on: undated, without an archived copy, or all from one issuer.

use super::{Rule, Seen, Told};
use crate::document::{Finding, Source};

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for (index, finding) in seen.assessment.findings.iter().enumerate() {
        for (nth, source) in finding.sources.iter().enumerate() {
            let pointer = || format!("/findings/{index}/sources/{nth}");
            let title = source.title.as_str().trim();
            if source.date.is_none() {
                told.tell(Rule::SourceUndated, pointer(), title);
            }
            if !source.url.is_blank() && source.archive.is_blank() {
                told.tell(Rule::SourceUnarchived, pointer(), title);
            }
        }
        if let Some(issuer) = only_issuer(finding) {
            let pointer = format!("/findings/{index}/sources");
            told.tell(Rule::SourcesFromOneIssuer, pointer, issuer);
        }
    }
}

/// The issuer of all supporting sources, where there are several and they have one.
fn only_issuer(finding: &Finding) -> Option<&str> {
    let supports = |source: &&Source| !source.contradicts();
    let mut issuers =
        finding.sources.iter().filter(supports).map(|source| source.issuer.as_str().trim());
    let first = issuers.next().filter(|issuer| !issuer.is_empty())?;
    let others: Vec<&str> = issuers.collect();
    (!others.is_empty() && others.iter().all(|issuer| *issuer == first)).then_some(first)
}
