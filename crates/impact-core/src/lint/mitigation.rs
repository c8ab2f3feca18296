//! A safeguard that quotes no current clause: a promise lowers what is established, never what is possible (rubric 1.9).

use super::{Rule, Seen, Told};

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for (index, mitigation) in seen.assessment.mitigations.iter().enumerate() {
        if !seen.current.any(&mitigation.clauses) {
            let pointer = format!("/mitigations/{index}");
            told.tell(Rule::MitigationWithoutClause, pointer, mitigation.id.as_str());
        }
    }
}
