//! The one thing that a finding needs next before it counts for anything: said where it stands, led to by the bar.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Current, Finding, Text};
use impact_core::rubric::{Field, Span};
use impact_core::score::{FindingTrace, Rule};

use crate::context::Lexicon;
use crate::state::Work;

/// Steps that a finding takes until it counts: clause, words, statement, four judgements, what it does to people.
pub const STEPS: u64 = 8;

/// What a finding that establishes nothing needs first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Its quoted words are not in the clause.
    Requote,
    /// The clause was changed since it was read.
    Reread,
    /// A clause.
    Clause,
    /// The words of the clause.
    Words,
    /// What the clause requires or allows.
    Statement,
    /// One of the four judgements.
    Judgement(Field),
    /// What that does to people, or why it is judged so.
    Reason,
    /// How well supported it is.
    Support,
}

impl Need {
    /// What stands for it in the names of messages.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Requote => "misquoted",
            Self::Reread => "stale",
            Self::Clause => "unbound",
            Self::Words => "unbound-words",
            Self::Statement => "unbound-statement",
            Self::Judgement(_) => "unbound-judgement",
            Self::Reason => "unbound-reason",
            Self::Support => "unbound-quoted",
        }
    }

    /// What this finding needs; nothing where it counts, or would once its direction is clear, and something of it is judged.
    #[must_use]
    pub fn of(work: &Work, trace: &FindingTrace, finding: &Finding) -> Option<Self> {
        if !matches!(trace.rule, Rule::Unbound | Rule::Stale) && trace.evidence > 0 {
            let is_unjudged = Field::ALL.iter().all(|field| is_open(finding, *field));
            return is_unjudged.then_some(Self::Judgement(Field::Depth));
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
        } else if let Some(field) = unanswered(finding) {
            Self::Judgement(field)
        } else if !finding.is_reasoned() {
            Self::Reason
        } else {
            Self::Support
        })
    }

    /// Which of the steps it is that a finding takes until it counts.
    #[must_use]
    pub fn step(self) -> u64 {
        match self {
            Self::Clause => 1,
            Self::Requote | Self::Reread | Self::Words => 2,
            Self::Statement => 3,
            Self::Judgement(field) => {
                4 + Field::ALL.iter().take_while(|other| **other != field).count() as u64
            }
            Self::Reason | Self::Support => STEPS,
        }
    }

    /// What there is to do, in a few words: of a judgement, its question.
    #[must_use]
    pub fn words(self, lexicon: &Lexicon) -> String {
        match self {
            Self::Judgement(field) => lexicon.say(&["field-", field.code(), ".question"].concat()),
            _ => lexicon.say(&["need-", self.code()].concat()),
        }
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
            // To the clause: its words are read and selected there, and the field is below.
            Self::Words => first("cited", &|index| finding.clauses[index].quote.is_blank()),
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
            Self::Judgement(field) => ["[id='field-", field.code(), "-11']"].concat(),
            Self::Reason => "textarea[id^='people-']".to_owned(),
            Self::Support => "#evidence-1".to_owned(),
        })
    }
}

fn is_open(finding: &Finding, field: Field) -> bool {
    finding.judgements().get(field) == Span::OPEN
        && finding.reasons.get(field).is_none_or(Text::is_blank)
}

/// The first judgement that is left open with nothing after it: to be unsure is an answer too, and who has gone on is not
/// sent back to it.
fn unanswered(finding: &Finding) -> Option<Field> {
    let went_on = !finding.people.is_blank() || finding.evidence.get() > 0;
    let open = Field::ALL.iter().rev().take_while(|field| is_open(finding, **field)).last();
    open.copied().filter(|_| !went_on)
}
