//! Harms were looked for and benefits were not: a brief that sees one side convinces nobody, and the toolkit asks for
//! both.

use super::{Rule, Seen, Told};
use crate::closed_set::ClosedSet;
use crate::document::{Direction, FirstRead};
use crate::framework::Criterion;

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    let any = |wanted: &[Direction]| {
        seen.assessment.findings.iter().any(|finding| wanted.contains(&finding.direction))
    };
    let noted = Criterion::ALL.iter().any(|criterion| {
        let seen = seen.assessment.criterion(*criterion).first_read;
        matches!(seen, Some(FirstRead::Benefit | FirstRead::Both))
    });
    if any(&[Direction::Harm]) && !any(&[Direction::Benefit, Direction::Either]) && !noted {
        told.tell(Rule::BenefitsNeverExamined, "/findings".to_owned(), "");
    }
}
