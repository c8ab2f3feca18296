//! The search: first looks, clauses read, who stands behind it.

use super::{Edit, fresh};
use crate::document::{Assessment, Clause, Direction, Examined, Finding, FindingId, FirstRead};
use crate::framework::Criterion;

pub(super) fn apply(assessment: &mut Assessment, edit: Edit) {
    match edit {
        Edit::FirstRead { criterion, seen } => first_read(assessment, criterion, seen),
        Edit::Examine { criterion, clause, read: flag } => {
            let found = assessment.clauses.iter().find(|other| other.id == clause).map(read);
            let examined = &mut assessment.criteria.entry(criterion).examined;
            match found.filter(|_| flag.0) {
                Some(found) => note(examined, found),
                None => examined.retain(|entry| entry.clause != clause),
            }
        }
        Edit::ExamineAll { criterion } => {
            let all: Vec<Examined> = assessment.operative().map(read).collect();
            let examined = &mut assessment.criteria.entry(criterion).examined;
            for found in all {
                note(examined, found);
            }
        }
        Edit::Review { criterion, review } => assessment.criteria.entry(criterion).review = review,
        Edit::Disagree { criterion, flag } => {
            assessment.criteria.entry(criterion).disagreement = flag
        }
        _ => {}
    }
}

/// A clause as it was read; one that says nothing cannot have been.
pub(super) fn read(clause: &Clause) -> Examined {
    let sha256 = Some(clause.sha256()).filter(|_| !clause.is_blank());
    Examined { clause: clause.id.clone(), sha256, unknown: Vec::new() }
}

/// Notes a clause as read, in the entry that is there or in a new one.
pub(super) fn note(examined: &mut Vec<Examined>, found: Examined) {
    match examined.iter_mut().find(|entry| entry.clause == found.clause) {
        Some(entry) => entry.sha256 = found.sha256,
        None => examined.push(found),
    }
}

/// A harm or benefit that is noted becomes a finding with open ranges and no clause (rubric 9, "Unread scan"); when
/// the note is taken back, the finding goes with it unless somebody has worked on it.
fn first_read(assessment: &mut Assessment, criterion: Criterion, seen: Option<FirstRead>) {
    assessment.criteria.entry(criterion).first_read = seen;
    let wanted = |direction| {
        matches!(
            (seen, direction),
            (Some(FirstRead::Harm | FirstRead::Both), Direction::Harm)
                | (Some(FirstRead::Benefit | FirstRead::Both), Direction::Benefit)
        )
    };
    // What a mitigation or a recommendation names has been worked on, whatever it looks like.
    let named: Vec<FindingId> = named(assessment).cloned().collect();
    assessment.findings.retain(|finding| {
        finding.criterion != criterion
            || wanted(finding.direction)
            || !finding.is_untouched()
            || named.contains(&finding.id)
    });
    for direction in [Direction::Harm, Direction::Benefit] {
        let there =
            |finding: &Finding| finding.criterion == criterion && finding.direction == direction;
        if wanted(direction) && !assessment.findings.iter().any(there) {
            let id = fresh_finding(assessment);
            assessment.findings.push(Finding::open(id, criterion, direction));
        }
    }
}

/// The findings that mitigations and recommendations name.
fn named(assessment: &Assessment) -> impl Iterator<Item = &FindingId> {
    let lessened = assessment.mitigations.iter().flat_map(|mitigation| &mitigation.findings);
    lessened.chain(assessment.recommendations.iter().flat_map(|item| &item.findings))
}

/// An id for a new finding.
pub(super) fn fresh_finding(assessment: &Assessment) -> FindingId {
    let effects = assessment.mitigations.iter().flat_map(|mitigation| &mitigation.side_effects);
    let id =
        fresh("f", assessment.findings.iter().chain(effects).map(|finding| finding.id.as_str()));
    FindingId::parse(&id).expect("a letter and a number are an id")
}
