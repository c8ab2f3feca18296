//! Who judges does not say what they have at stake; "none" is an answer (rubric 1.2).

use super::{Rule, Seen, Told};

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    if seen.assessment.assessor.interest.is_blank() {
        told.tell(Rule::InterestUndeclared, "/assessor/interest".to_owned(), "");
    }
}
