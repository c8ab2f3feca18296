//! Quoted words against the judgement of the pathway: a text that only permits does not lead there unavoidably, and one
//! that requires does not wait for a further decision (rubric 1.4). Only where the words are all of one kind and none of
//! them turns the others round: "may not" forbids, and "shall be entitled to" allows.

use super::{Rule, Seen, Told};
use crate::document::Finding;

/// Words by which a law permits, in English, French and Spanish.
const PERMITS: [&str; 10] =
    ["may", "can", "peut", "peuvent", "pourra", "pourront", "puede", "pueden", "podrá", "podrán"];
/// Words by which it requires.
const REQUIRES: [&str; 10] =
    ["shall", "must", "doit", "doivent", "devra", "devront", "debe", "deben", "deberá", "deberán"];
/// Words that turn either round, or may: of what a text forbids, leaves to some alone or grants as a right, nothing is
/// said here. `May` with a capital is a month.
const TURNS: [&str; 37] = [
    "not",
    "no",
    "never",
    "neither",
    "nor",
    "nobody",
    "none",
    "cannot",
    "only",
    "unless",
    "entitled",
    "right",
    "rights",
    "free",
    "ne",
    "n",
    "nul",
    "nulle",
    "aucun",
    "aucune",
    "jamais",
    "ni",
    "sans",
    "seul",
    "seule",
    "seuls",
    "seulement",
    "droit",
    "ningún",
    "ninguna",
    "ninguno",
    "nunca",
    "sin",
    "solo",
    "sólo",
    "solamente",
    "derecho",
];

pub(super) fn check(seen: &Seen<'_>, told: &mut Told) {
    for (index, finding) in seen.assessment.findings.iter().enumerate() {
        let (permits, requires) = (says(finding, &PERMITS), says(finding, &REQUIRES));
        let unavoidable = finding.pathway.lo() == 3;
        let contingent = finding.pathway.hi() == 1;
        let contradicts = unavoidable && permits && !requires || contingent && requires && !permits;
        if contradicts && !says(finding, &TURNS) {
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
    quoted
        .filter(|word| *word != "May")
        .map(str::to_lowercase)
        .any(|word| words.contains(&word.as_str()))
}
