//! The one thing that a finding needs next before it counts for anything: said where it stands, led to by the bar.

use impact_core::document::{Current, Finding};
use impact_core::score::{FindingTrace, Rule};

use crate::state::Work;

impact_core::closed_set! {
    /// What a finding that establishes nothing needs first.
    Need {
        /// Its quoted words are not in the clause.
        Requote = "misquoted",
        /// The clause was changed since it was read.
        Reread = "stale",
        /// A clause.
        Clause = "unbound",
        /// The words of the clause.
        Words = "unbound-words",
        /// What the clause requires or allows.
        Statement = "unbound-statement",
        /// What that does to people, or why it is judged so.
        Reason = "unbound-reason",
        /// How well supported it is.
        Support = "unbound-quoted",
    }
}

impl Need {
    /// What this finding needs; nothing where it counts, or would once its direction is clear.
    #[must_use]
    pub fn of(work: &Work, trace: &FindingTrace, finding: &Finding) -> Option<Self> {
        if !matches!(trace.rule, Rule::Unbound | Rule::Stale) && trace.evidence > 0 {
            return None;
        }
        let here = Current::of(&work.assessment);
        let is_misquoted = !finding.clauses.iter().all(|citation| here.holds_quote(citation));
        Some(if is_misquoted {
            Self::Requote
        } else if trace.rule == Rule::Stale {
            Self::Reread
        } else if finding.clauses.is_empty() {
            Self::Clause
        } else if !finding.is_quoted() {
            Self::Words
        } else if finding.statement.is_blank() {
            Self::Statement
        } else if !finding.is_reasoned() {
            Self::Reason
        } else {
            Self::Support
        })
    }

    /// Where on the finding's page it is given; nothing where there is no clause to give.
    #[must_use]
    pub fn field(self, work: &Work, finding: &Finding) -> Option<String> {
        let here = Current::of(&work.assessment);
        let cited = |kind: &str, index: usize| {
            let clause = finding.clauses.get(index).map_or("", |citation| citation.clause.as_str());
            format!("[id='{kind}-{clause}-{index}']")
        };
        let first = |kind: &str, is_wanted: &dyn Fn(usize) -> bool| {
            cited(kind, (0..finding.clauses.len()).find(|index| is_wanted(*index)).unwrap_or(0))
        };
        Some(match self {
            Self::Clause if work.assessment.operative().next().is_none() => return None,
            Self::Requote => first("quote", &|index| !here.holds_quote(&finding.clauses[index])),
            Self::Words => first("quote", &|index| finding.clauses[index].quote.is_blank()),
            // Where no words are quoted, words are what is asked for.
            Self::Reread => {
                let is_changed = |index: usize| {
                    let citation = &finding.clauses[index];
                    !citation.quote.is_blank() && !work.assessment.is_current(citation)
                };
                match (0..finding.clauses.len()).any(is_changed) {
                    true => first("cited", &is_changed),
                    false => cited("quote", 0),
                }
            }
            Self::Clause => "#cite".to_owned(),
            Self::Statement => "textarea[id^='statement-']".to_owned(),
            Self::Reason => "textarea[id^='people-']".to_owned(),
            Self::Support => "#evidence-1".to_owned(),
        })
    }
}
