//! One mechanism told twice: two findings on one condition and track that rest on the same words. The verdict takes the
//! worst and is not moved; the reader counts two.

use std::collections::BTreeMap;

use super::{Rule, Seen, Told};
use crate::hash::canonical_clause;

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    let mut first = BTreeMap::new();
    for (index, finding) in seen.assessment.findings.iter().enumerate() {
        let mut words: Vec<(String, String)> = finding
            .clauses
            .iter()
            .filter(|citation| !citation.quote.is_blank())
            .map(|citation| {
                let clause = citation.clause.as_str().to_owned();
                (clause, canonical_clause(citation.quote.as_str()))
            })
            .collect();
        words.sort();
        if words.is_empty() {
            continue;
        }
        if first.insert((finding.criterion, finding.direction, words), index).is_some() {
            let pointer = format!("/findings/{index}");
            told.tell(Rule::MechanismCountedTwice, pointer, finding.id.as_str());
        }
    }
}
