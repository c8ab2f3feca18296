//! A condition that nobody addressed, or that was found clear without a word: the brief-writing guide asks to mention
//! conditions without an effect too, and the rubric asks for a reason (1.3).

use super::{Rule, Seen, Told};
use crate::closed_set::ClosedSet;
use crate::framework::Criterion;
use crate::score::Status;

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for criterion in Criterion::ALL {
        let record = seen.assessment.criterion(*criterion);
        if !record.rationale.is_blank() {
            continue;
        }
        let quiet = !seen.case.findings.iter().any(|finding| finding.criterion == *criterion);
        let all = seen.current.operative();
        let read_all = all > 0 && seen.current.read(record) == all;
        let pointer = format!("/criteria/{}", criterion.code());
        match seen.case.search(*criterion).status {
            Status::NotAssessed => {
                told.tell(Rule::CriterionUnaddressed, pointer, criterion.code());
            }
            _ if quiet && read_all => {
                told.tell(Rule::NoEffectWithoutReason, pointer, criterion.code());
            }
            _ => {}
        }
    }
}
