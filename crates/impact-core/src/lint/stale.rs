//! A clause that was changed after it was read: what rests on it counts for nothing until somebody reads it again.

use super::{Rule, Seen, Told};

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for (index, finding) in seen.assessment.findings.iter().enumerate() {
        for (nth, citation) in finding.clauses.iter().enumerate() {
            if citation.sha256.is_some() && !seen.current.is_current(citation) {
                let pointer = format!("/findings/{index}/clauses/{nth}");
                told.tell(Rule::StaleClause, pointer, seen.current.name(&citation.clause));
            }
        }
    }
}
