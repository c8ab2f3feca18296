//! The verdict: a document turned into levels, a headline and the proof of each.
//!
//! Three layers, never mixed: what the assessor said ([`crate::document`]), the case that the rubric sees ([`case`]),
//! what the rubric makes of it ([`outcome`]). A residual changes the case and asks again.

mod case;
mod confidence;
mod explanation;
mod headline;
mod moment;
mod outcome;
mod report;
mod residual;
mod trace;

pub use case::{Case, CaseFinding, Search, Standing};
pub use confidence::Confidence;
pub use explanation::explanation;
pub use headline::{Headline, HeadlinePart};
pub use moment::Moment;
pub use outcome::Outcome;
pub(crate) use outcome::worst;
pub use residual::Residual;
pub use trace::{CriterionTrace, FindingTrace, Rule, Trace, VerdictTrace};

use crate::closed_set;
use crate::document::{Assessment, Current, FindingId};
use crate::framework::{Block, CRITERIA};
use crate::hash::Sha256;
use crate::rubric::Interval;

closed_set! {
    /// How far the search on a criterion has come: derived, never typed (rubric 1.3).
    Status { Complete = "complete", Partial = "partial", NotAssessed = "not_assessed" }
}

closed_set! {
    /// Whether the verdict is settled (rubric 1.7).
    State { Final = "final", Preliminary = "preliminary" }
}

/// A verdict with everything that stands beside it (rubric 1.10).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// The rubric that made it.
    pub rubric_sha256: Sha256,
    /// The document that it was made from.
    pub input_sha256: Sha256,
    /// Levels per criterion and block, and the verdict.
    pub outcome: Outcome,
    /// In parts; its text is rubric English.
    pub headline: Headline,
    /// Final or preliminary.
    pub state: State,
    /// How sure, in two separate claims.
    pub confidence: Confidence,
    /// With the mitigations adopted, where there are any.
    pub residual: Option<Residual>,
    /// For every number the rule, the findings and the clauses behind it.
    pub trace: Trace,
}

/// Scores a document by its rubric.
#[must_use]
pub fn score(assessment: &Assessment) -> Score {
    score_as(assessment, assessment.input_sha256())
}

/// Scores a document that stood in a file: `input_sha256` is the hash of what stood there.
#[must_use]
pub fn score_opened(opened: &crate::document::Opened) -> Score {
    score_read(&opened.document, &opened.tree)
}

/// The same, of a document whose warnings nobody asked for.
#[must_use]
pub fn score_admitted(admitted: &crate::document::Admitted) -> Score {
    score_read(&admitted.document, &admitted.tree)
}

fn score_read(document: &Assessment, tree: &crate::Json) -> Score {
    score_as(document, Sha256::of(tree.canonical().as_bytes()))
}

fn score_as(assessment: &Assessment, input_sha256: Sha256) -> Score {
    let current = Current::of(assessment);
    let case = Case::seen_through(assessment, &current);
    let outcome = Outcome::of(&case);
    let headline = Headline::of(&outcome, &case);
    let state = state(&outcome, &case);
    let confidence = Confidence::of(&outcome, &case);
    let residual = Residual::of(assessment, &case, &current);
    let trace = Trace::of(assessment, &case, &outcome);
    Score {
        rubric_sha256: case.rubric.sha256().clone(),
        input_sha256,
        outcome,
        headline,
        state,
        confidence,
        residual,
        trace,
    }
}

fn state(outcome: &Outcome, case: &Case) -> State {
    let complete = case.searches.iter().all(|search| search.status == Status::Complete);
    let agreed = case.searches.iter().all(|search| !search.disagreement);
    if outcome.verdict.is_exact() && complete && agreed && !case.excerpt {
        State::Final
    } else {
        State::Preliminary
    }
}

impl Score {
    /// The level interval of a block's harm: the worst of its criteria (rubric 1.7).
    #[must_use]
    pub fn block(&self, block: Block) -> Interval {
        self.outcome.block_harm(block)
    }

    /// The findings that carry the lower end of the verdict, in order.
    #[must_use]
    pub fn carriers(&self) -> Vec<&FindingId> {
        self.trace.verdict.lo_findings.iter().collect()
    }

    /// How many of the fifteen criteria are completely examined.
    #[must_use]
    pub fn complete(&self) -> usize {
        CRITERIA - self.outcome.incomplete()
    }
}
