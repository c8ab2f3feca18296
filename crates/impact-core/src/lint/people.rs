//! A finding without its effect on people: the toolkit asks who notices it, and legislators do.

use super::{Rule, Seen, Told};

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for (index, finding) in seen.assessment.findings.iter().enumerate() {
        if finding.people.is_blank() && !finding.is_untouched() {
            told.tell(
                Rule::PeopleMissing,
                format!("/findings/{index}/people"),
                finding.id.as_str(),
            );
        }
    }
}
