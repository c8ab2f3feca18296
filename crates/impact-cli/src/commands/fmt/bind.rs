//! `impact fmt --bind`: fills in the hashes that a person who writes by hand cannot know.
//!
//! Only what is missing is filled in. A hash that is there and no longer current stays: it says that the clause was
//! changed after it was read, and only a person can read it again.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Assessment, Clause, ClauseId, ClauseRef, Finding};
use impact_core::framework::Criterion;

/// Binds clauses that are quoted or examined, and the text as a whole.
pub fn bind(assessment: &mut Assessment) {
    let clauses = assessment.clauses.clone();
    for finding in &mut assessment.findings {
        citations(&mut finding.clauses, &clauses);
    }
    for mitigation in &mut assessment.mitigations {
        citations(&mut mitigation.clauses, &clauses);
        let cited = |finding: &mut Finding| citations(&mut finding.clauses, &clauses);
        mitigation.side_effects.iter_mut().for_each(cited);
    }
    for criterion in Criterion::ALL {
        // Only where something was noted: an entry that is asked for is made.
        if !assessment.criterion(*criterion).examined.is_empty() {
            for entry in &mut assessment.criteria.entry(*criterion).examined {
                if entry.sha256.is_none() {
                    entry.sha256 = known(&clauses, &entry.clause).map(Clause::sha256);
                }
            }
        }
    }
    if assessment.proposal.text_sha256.is_none() && !clauses.is_empty() {
        assessment.proposal.text_sha256 = Some(assessment.text_sha256());
    }
}

fn citations(citations: &mut [ClauseRef], clauses: &[Clause]) {
    for citation in citations.iter_mut().filter(|citation| citation.sha256.is_none()) {
        // A citation without words, or with words that are not in the clause, was not read off this text.
        let quote = citation.quote.as_str();
        let clause = known(clauses, &citation.clause).filter(|clause| clause.holds(quote));
        citation.sha256 = clause.map(Clause::sha256);
    }
}

fn known<'c>(clauses: &'c [Clause], id: &ClauseId) -> Option<&'c Clause> {
    // A clause that says nothing cannot have been read.
    clauses.iter().find(|clause| clause.id == *id && !clause.is_blank())
}
