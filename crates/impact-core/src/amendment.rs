//! What an amendment would do: judgements that would be others, findings or clauses struck, and the verdict before and
//! after.
//!
//! It answers "if this were changed, and nothing else": struck findings contribute nothing, and how far the search has
//! come stays as it is (rubric 9, flips and striking a clause). Words that are put in place of others have to be read
//! and judged anew; that is a second draft, and a [`crate::comparison`].

mod report;

use crate::document::{Assessment, ClauseId, FindingId};
use crate::framework::Criterion;
use crate::rubric::{Field, Span};
use crate::score::{Case, CaseFinding, Moment, Standing};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// A clause is struck: every finding that cites it falls.
    StrikeClause(ClauseId),
    /// A finding no longer holds.
    StrikeFinding(FindingId),
    /// One judgement of a finding would be another.
    Judge(FindingId, Field, Span),
}

/// A change names what is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unknown {
    /// No clause has this id.
    Clause(ClauseId),
    /// No finding has this id.
    Finding(FindingId),
}

/// Before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amendment {
    /// The changes, each once, in a fixed order; without judgements that are so already.
    pub changes: Vec<Change>,
    /// As the document stands.
    pub before: Moment,
    /// With all changes made.
    pub after: Moment,
    /// The findings that the changes touch, in the order of the document.
    pub touched: Vec<FindingId>,
}

impl Amendment {
    /// What these changes would do. Their order does not matter; of two judgements of one field the last given counts.
    ///
    /// # Errors
    /// [`Unknown`] where a change names what is not in the document.
    pub fn of(assessment: &Assessment, changes: &[Change]) -> Result<Self, Unknown> {
        for change in changes {
            known(assessment, change)?;
        }
        let mut changes = settled(changes);
        // A judgement as it is already is no change.
        changes.retain(|change| !is_so(assessment, change));
        let case = Case::of(assessment);
        let mut changed = case.clone();
        let mut touched = Vec::new();
        for finding in &mut changed.findings {
            if apply(finding, &changes) {
                touched.push(finding.id.clone());
            }
        }
        let (before, after) = (Moment::of(&case), Moment::of(&changed));
        Ok(Self { changes, before, after, touched })
    }

    /// The criteria on which anything is different, in their order.
    pub fn criteria(&self) -> impl Iterator<Item = Criterion> + '_ {
        self.before.differences(&self.after)
    }

    /// The clause that would have to be changed, where it is one.
    #[must_use]
    pub fn clause(&self, assessment: &Assessment) -> Option<ClauseId> {
        let cited = |id: &FindingId| {
            let finding = assessment.finding(id);
            finding.map_or_else(Vec::new, |finding| {
                finding.clauses.iter().map(|citation| citation.clause.clone()).collect()
            })
        };
        let mut clauses = self.changes.iter().flat_map(|change| match change {
            Change::StrikeClause(id) => vec![id.clone()],
            Change::StrikeFinding(id) | Change::Judge(id, ..) => cited(id),
        });
        let first = clauses.next()?;
        clauses.all(|other| other == first).then_some(first)
    }
}

fn known(assessment: &Assessment, change: &Change) -> Result<(), Unknown> {
    let clause = |id: &ClauseId| match assessment.clause(id) {
        Some(_) => Ok(()),
        None => Err(Unknown::Clause(id.clone())),
    };
    let finding = |id: &FindingId| match assessment.finding(id) {
        Some(_) => Ok(()),
        None => Err(Unknown::Finding(id.clone())),
    };
    match change {
        Change::StrikeClause(id) => clause(id),
        Change::StrikeFinding(id) | Change::Judge(id, ..) => finding(id),
    }
}

fn is_so(assessment: &Assessment, change: &Change) -> bool {
    let Change::Judge(id, field, span) = change else { return false };
    assessment.finding(id).is_some_and(|finding| finding.judgements().get(*field) == *span)
}

/// Each change once, sorted; of several judgements of one field the last.
fn settled(changes: &[Change]) -> Vec<Change> {
    let mut settled: Vec<Change> = Vec::new();
    for change in changes.iter().rev() {
        let same = |other: &Change| match (change, other) {
            (Change::Judge(id, field, _), Change::Judge(other, same, _)) => {
                id == other && field == same
            }
            (one, other) => one == other,
        };
        if !settled.iter().any(same) {
            settled.push(change.clone());
        }
    }
    crate::order::sort(&mut settled);
    settled
}

/// Whether any of the changes is about this finding; makes them.
fn apply(finding: &mut CaseFinding, changes: &[Change]) -> bool {
    let mut touched = false;
    for change in changes {
        match change {
            Change::StrikeClause(clause) if finding.clauses.contains(clause) => {
                finding.standing = Standing::Removed;
            }
            Change::StrikeFinding(id) if *id == finding.id => finding.standing = Standing::Removed,
            Change::Judge(id, field, span) if *id == finding.id => {
                finding.judgements.0[*field as usize] = *span;
            }
            _ => continue,
        }
        touched = true;
    }
    touched
}
