//! Quoted words against the judgement of the pathway: a text that only permits does not lead there unavoidably, and one
//! that requires does not wait for a further decision (rubric 1.4). Only where the words are all of one kind.

use super::{Rule, Seen, Told};
use crate::document::Finding;

/// Words by which a law permits, in English, French and Spanish.
const PERMITS: [&str; 8] =
    ["may", "can", "peut", "peuvent", "pourra", "pourront", "puede", "podrá"];
/// Words by which it requires.
const REQUIRES: [&str; 8] =
    ["shall", "must", "doit", "doivent", "devra", "devront", "debe", "deberá"];

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for (index, finding) in seen.assessment.findings.iter().enumerate() {
        let (permits, requires) = (says(finding, &PERMITS), says(finding, &REQUIRES));
        let unavoidable = finding.pathway.lo() == 3;
        let contingent = finding.pathway.hi() == 1;
        if unavoidable && permits && !requires || contingent && requires && !permits {
            let pointer = format!("/findings/{index}/pathway");
            told.tell(Rule::TextContradictsRating, pointer, finding.id.as_str());
        }
    }
}

fn says(finding: &Finding, words: &[&str]) -> bool {
    let quoted = finding
        .clauses
        .iter()
        .flat_map(|citation| citation.quote.as_str().split(|c: char| !c.is_alphabetic()));
    quoted.map(str::to_lowercase).any(|word| words.contains(&word.as_str()))
}
