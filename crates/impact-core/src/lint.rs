//! Lint: what a critic would say of an assessment that is sound as a file. One file a rule; each is documented in
//! docs/lint.md and has a bad and a good example under tests/lint.
//!
//! Nothing here changes a verdict or refuses a file. A hit is a question, not an error.

mod angle;
mod benefits;
mod contradiction;
mod criterion;
mod evidence;
mod interest;
mod mechanism;
mod mitigation;
mod people;
mod sources;
mod stale;

use crate::closed_set;
use crate::closed_set::ClosedSet;
use crate::document::{Assessment, Current};
use crate::score::Case;

closed_set! {
    /// How much a critic could make of it.
    Gravity {
        /// The verdict can be attacked on it.
        Serious = "serious",
        /// The argument is weaker than it could be.
        Minor = "minor",
    }
}

closed_set! {
    /// A rule by its stable id: never reused or renamed. Its words are the Fluent message `lint-<id>`.
    Rule {
        /// A condition that nobody looked at and nothing is said about.
        CriterionUnaddressed = "criterion-unaddressed",
        /// Every clause read, nothing found, and nothing says what was considered.
        NoEffectWithoutReason = "no-effect-without-reason",
        /// Major or critical, on reasoning alone.
        StrongClaimWeakEvidence = "strong-claim-weak-evidence",
        /// The quoted words say "may" where the judgement says unavoidable, or "shall" where it says contingent.
        TextContradictsRating = "text-contradicts-rating",
        /// Nothing says who notices it.
        PeopleMissing = "people-missing",
        /// From nobody's side in particular.
        AngleMissing = "angle-missing",
        /// Two findings on one condition rest on the same words.
        MechanismCountedTwice = "mechanism-counted-twice",
        /// A clause was changed after it was read.
        StaleClause = "stale-clause",
        /// A source without a date.
        SourceUndated = "source-undated",
        /// A source on the web without an archived copy.
        SourceUnarchived = "source-unarchived",
        /// All sources of a finding come from one issuer.
        SourcesFromOneIssuer = "sources-from-one-issuer",
        /// Harms were looked for and benefits were not.
        BenefitsNeverExamined = "benefits-never-examined",
        /// A safeguard that quotes no current clause.
        MitigationWithoutClause = "mitigation-without-clause",
        /// Who judges does not say what they have at stake.
        InterestUndeclared = "interest-undeclared",
    }
}

impl Rule {
    /// How much a critic could make of it.
    #[must_use]
    pub fn gravity(self) -> Gravity {
        match self {
            Self::CriterionUnaddressed
            | Self::NoEffectWithoutReason
            | Self::StrongClaimWeakEvidence
            | Self::TextContradictsRating
            | Self::MechanismCountedTwice
            | Self::StaleClause
            | Self::BenefitsNeverExamined
            | Self::InterestUndeclared => Gravity::Serious,
            Self::PeopleMissing
            | Self::AngleMissing
            | Self::SourceUndated
            | Self::SourceUnarchived
            | Self::SourcesFromOneIssuer
            | Self::MitigationWithoutClause => Gravity::Minor,
        }
    }

    /// Whether the gate warns of the same: who shows the warnings need not show it twice.
    #[must_use]
    pub fn is_warned_of(self) -> bool {
        matches!(
            self,
            Self::CriterionUnaddressed
                | Self::NoEffectWithoutReason
                | Self::PeopleMissing
                | Self::StaleClause
                | Self::MitigationWithoutClause
                | Self::InterestUndeclared
        )
    }
}

/// One hit of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The rule.
    pub rule: Rule,
    /// JSON pointer to what it is about.
    pub pointer: String,
    /// The id, code or name that the message says; empty where it says none.
    pub detail: String,
}

/// What rules look at.
struct Seen<'d> {
    assessment: &'d Assessment,
    current: Current<'d>,
    case: Case,
}

/// What they found so far.
struct Told(Vec<Hit>);

impl Told {
    fn tell(&mut self, rule: Rule, pointer: String, detail: &str) {
        self.0.push(Hit { rule, pointer, detail: detail.to_owned() });
    }
}

/// Every hit, in the order of the rules and then of the document.
#[must_use]
pub fn lint(assessment: &Assessment) -> Vec<Hit> {
    let current = Current::of(assessment);
    let case = Case::seen_through(assessment, &current);
    let seen = Seen { assessment, current, case };
    let mut told = Told(Vec::new());
    let checks = [
        criterion::check,
        evidence::check,
        contradiction::check,
        people::check,
        angle::check,
        mechanism::check,
        stale::check,
        sources::check,
        benefits::check,
        mitigation::check,
        interest::check,
    ];
    for check in checks {
        check(&seen, &mut told);
    }
    let mut hits = Vec::new();
    for rule in Rule::ALL {
        hits.extend(told.0.extract_if(.., |hit| hit.rule == *rule));
    }
    hits
}
