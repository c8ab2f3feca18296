//! A finding from nobody's side: the toolkit names four (consumer, provider, intermediary, compliance).

use super::{Rule, Seen, Told};

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for (index, finding) in seen.assessment.findings.iter().enumerate() {
        if finding.angle.is_empty() && !finding.is_untouched() {
            told.tell(Rule::AngleMissing, format!("/findings/{index}/angle"), finding.id.as_str());
        }
    }
}
