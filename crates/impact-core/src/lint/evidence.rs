//! A strong claim on reasoning alone: major or critical, with no source beside the clause. Evidence gates existence and
//! not severity (rubric 0.7), so that the verdict stands; a committee will ask.

use super::{Rule, Seen, Told};

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for (index, finding) in seen.case.findings.iter().enumerate() {
        let established = finding.harm().lo.max(finding.benefit().lo);
        if established >= 3 && finding.evidence == 1 {
            let pointer = format!("/findings/{index}/evidence");
            told.tell(Rule::StrongClaimWeakEvidence, pointer, finding.id.as_str());
        }
    }
}
