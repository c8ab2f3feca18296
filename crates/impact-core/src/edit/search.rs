//! The search: first looks, clauses read, who stands behind it.

use super::{Edit, fresh};
use crate::document::{Assessment, Clause, Direction, Examined, Finding, FindingId, FirstRead};
use crate::framework::Criterion;

pub(super) fn apply(assessment: &mut Assessment, edit: Edit) {
    match edit {
        Edit::FirstRead { criterion, seen } => first_read(assessment, criterion, seen),
        Edit::Examine { criterion, clause, read: flag } => {
            let found = assessment.clauses.iter().find(|other| other.id == clause).map(read);
            let record = assessment.criteria.entry(criterion);
            record.examined.retain(|entry| entry.clause != clause);
            record.examined.extend(found.filter(|_| flag.0));
        }
        Edit::ExamineAll { criterion } => {
            let all: Vec<Examined> = assessment.operative().map(read).collect();
            assessment.criteria.entry(criterion).examined = all;
        }
        Edit::Review { criterion, review } => assessment.criteria.entry(criterion).review = review,
        Edit::Disagree { criterion, flag } => {
            assessment.criteria.entry(criterion).disagreement = flag
        }
        _ => {}
    }
}

/// A clause as it was read.
pub(super) fn read(clause: &Clause) -> Examined {
    Examined { clause: clause.id.clone(), sha256: Some(clause.sha256()), unknown: Vec::new() }
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
    assessment.findings.retain(|finding| {
        finding.criterion != criterion || wanted(finding.direction) || !finding.is_untouched()
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

/// An id for a new finding.
pub(super) fn fresh_finding(assessment: &Assessment) -> FindingId {
    let effects = assessment.mitigations.iter().flat_map(|mitigation| &mitigation.side_effects);
    let id =
        fresh("f", assessment.findings.iter().chain(effects).map(|finding| finding.id.as_str()));
    FindingId::parse(&id).expect("a letter and a number are an id")
}
