//! How firm a verdict is (rubric 3, 9): which single judgement switches it, how far it is from another, what is still
//! open, and whether it hangs on one cell of the tables.

mod flips;
mod radius;
mod report;
mod robustness;

pub use flips::{Change, Flip};
pub use radius::Radius;
pub use robustness::Robustness;

use crate::closed_set::ClosedSet;
use crate::document::{Assessment, ClauseId};
use crate::framework::Criterion;
use crate::score::{Case, Outcome};

/// How firm the verdict of a document is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sensitivity {
    /// Single changes that give another verdict, by finding, field and value.
    pub flips: Vec<Flip>,
    /// How many steps away each other verdict is.
    pub radius: Radius,
    /// How many criteria carry the lower end alone; 0 where nothing is established.
    pub kappa: u32,
    /// Clauses whose deletion alone lowers the lower end, sorted.
    pub single_point_clauses: Vec<ClauseId>,
    /// Criteria that could still raise the lower end, worst first.
    pub open_questions: Vec<Criterion>,
    /// How many edits of a single cell of the tables leave the verdict as it is.
    pub table_robustness: Robustness,
}

impl Sensitivity {
    /// How firm the verdict of this document is.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let case = Case::of(assessment);
        let outcome = Outcome::of(&case);
        Self::of_case(&case, &outcome)
    }

    /// The same, of what the rubric sees of a document.
    #[must_use]
    pub fn of_case(case: &Case, outcome: &Outcome) -> Self {
        Self {
            flips: flips::flips(case, outcome),
            radius: Radius::of(case, outcome),
            kappa: kappa(case, outcome),
            single_point_clauses: single_points(case, outcome),
            open_questions: open_questions(case, outcome),
            table_robustness: Robustness::of(case, outcome),
        }
    }
}

/// What the established harm of a finding contributes.
fn established(finding: &crate::score::CaseFinding) -> u8 {
    finding.rubric.contribution(finding.criterion, finding.harm().lo)
}

fn kappa(case: &Case, outcome: &Outcome) -> u32 {
    let lo = outcome.verdict.lo;
    let carries = |criterion: &&Criterion| {
        let here = case.findings.iter().filter(|finding| finding.criterion == **criterion);
        lo > 0 && here.into_iter().any(|finding| established(finding) >= lo)
    };
    let count = Criterion::ALL.iter().filter(carries).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A clause is a single point when every finding that carries the lower end cites it.
fn single_points(case: &Case, outcome: &Outcome) -> Vec<ClauseId> {
    let lo = outcome.verdict.lo;
    let mut carriers = case.findings.iter().filter(|finding| lo > 0 && established(finding) >= lo);
    let Some(first) = carriers.next() else { return Vec::new() };
    let mut shared = first.clauses.clone();
    crate::order::sort(&mut shared);
    shared.dedup();
    for carrier in carriers {
        let mut cited = carrier.clauses.clone();
        crate::order::sort(&mut cited);
        shared.retain(|clause| cited.binary_search(clause).is_ok());
    }
    shared
}

fn open_questions(case: &Case, outcome: &Outcome) -> Vec<Criterion> {
    let reach = |criterion: &Criterion| {
        case.rubric.contribution(*criterion, outcome.harm[criterion.index()].hi)
    };
    let open = Criterion::ALL.iter().copied().filter(|one| reach(one) > outcome.verdict.lo);
    let mut open: Vec<_> = open.map(|one| (std::cmp::Reverse(reach(&one)), one)).collect();
    crate::order::sort(&mut open);
    open.into_iter().map(|(_, criterion)| criterion).collect()
}
