//! What the rubric sees of a document: findings as vectors, searches as statuses, nothing a person wrote.

use super::Status;
use crate::closed_set::ClosedSet;
use crate::document::{Assessment, ClauseId, Current, Direction, Finding, FindingId};
use crate::framework::{CRITERIA, Criterion};
use crate::rubric::{Interval, Judgements, Rubric};

/// Whether a finding still stands after mitigations (rubric 9, Residual).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It stands.
    Stands,
    /// A promise without a clause would take it away: its lower end is 0.
    Doubtful,
    /// A quoted clause takes it away: it counts for nothing.
    Removed,
}

/// One finding as the rubric sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFinding {
    /// The rubric that is asked.
    pub rubric: &'static Rubric,
    /// Id.
    pub id: FindingId,
    /// Criterion.
    pub criterion: Criterion,
    /// Track.
    pub direction: Direction,
    /// The four judgements.
    pub judgements: Judgements,
    /// Effective evidence 0 to 3: 0 is unbound (rubric 1.4).
    pub evidence: u8,
    /// After mitigations.
    pub standing: Standing,
    /// The clauses it cites, in its own order.
    pub clauses: Vec<ClauseId>,
}

/// What was done on one criterion, as the rubric sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Search {
    /// How far the search has come.
    pub status: Status,
    /// 1 to 3.
    pub review: u8,
    /// An unresolved disagreement.
    pub disagreement: bool,
}

/// A document as the rubric sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The rubric that is asked.
    pub rubric: &'static Rubric,
    /// In the order of the document.
    pub findings: Vec<CaseFinding>,
    /// In the order of the criteria.
    pub searches: [Search; CRITERIA],
    /// Only part of the text was assessed.
    pub excerpt: bool,
}

impl Case {
    /// What the rubric of this document sees of it.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        Self::by(assessment.rubric(), assessment)
    }

    /// What this rubric would see of a document, whichever the document states.
    #[must_use]
    pub fn by(rubric: &'static Rubric, assessment: &Assessment) -> Self {
        Self::seen(rubric, assessment, &Current::of(assessment))
    }

    /// What the rubric of a document sees of it, with the clauses hashed already.
    pub(crate) fn seen_through(assessment: &Assessment, current: &Current<'_>) -> Self {
        Self::seen(assessment.rubric(), assessment, current)
    }

    fn seen(rubric: &'static Rubric, assessment: &Assessment, current: &Current<'_>) -> Self {
        let seen = |finding| CaseFinding::of(rubric, finding, current);
        let findings = assessment.findings.iter().map(seen).collect();
        let searches = std::array::from_fn(|index| {
            let criterion = Criterion::ALL[index];
            let record = assessment.criterion(criterion);
            let status = status(assessment, current, criterion);
            Search { status, review: record.review.get(), disagreement: record.disagreement.0 }
        });
        Self { rubric, findings, searches, excerpt: assessment.proposal.is_excerpt() }
    }

    /// What was done on this criterion.
    #[must_use]
    pub fn search(&self, criterion: Criterion) -> Search {
        self.searches[criterion.index()]
    }
}

impl CaseFinding {
    fn of(rubric: &'static Rubric, finding: &Finding, current: &Current<'_>) -> Self {
        let grade = finding.evidence.get();
        let bound = grade >= 1 && current.any(&finding.clauses);
        let deductions = u8::from(finding.indirect.0) + u8::from(finding.contested.0);
        Self {
            rubric,
            id: finding.id.clone(),
            criterion: finding.criterion,
            direction: finding.direction,
            judgements: finding.judgements(),
            evidence: if bound { grade.saturating_sub(deductions).max(1) } else { 0 },
            standing: Standing::Stands,
            clauses: finding.clauses.iter().map(|citation| citation.clause.clone()).collect(),
        }
    }

    /// Its interval on the harm track (rubric 9, Finding interval).
    #[must_use]
    pub fn harm(&self) -> Interval {
        self.on_track(Direction::Benefit)
    }

    /// Its interval on the benefit track.
    #[must_use]
    pub fn benefit(&self) -> Interval {
        self.on_track(Direction::Harm)
    }

    fn on_track(&self, other: Direction) -> Interval {
        if self.direction == other || self.standing == Standing::Removed {
            return Interval::NONE;
        }
        let level = self.rubric.level_range(&self.judgements);
        let established = self.direction != Direction::Either
            && self.evidence > 0
            && self.standing == Standing::Stands;
        Interval { lo: if established { level.lo } else { 0 }, hi: level.hi }
    }
}

/// How far the search on a criterion has come (rubric 1.3, 9).
fn status(assessment: &Assessment, current: &Current<'_>, criterion: Criterion) -> Status {
    let record = assessment.criterion(criterion);
    let (read, all) = (current.read(record), current.operative());
    if all > 0 && read == all && !record.rationale.is_blank() {
        return Status::Complete;
    }
    let found = || assessment.findings.iter().any(|finding| finding.criterion == criterion);
    if read > 0 || found() { Status::Partial } else { Status::NotAssessed }
}
