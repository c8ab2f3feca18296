//! The proposal, the plan, and who judged: the header of an assessment (rubric 1.2).

use super::date::Date;
use super::language::Language;
use super::record::record;
use super::text::Text;
use super::values::Words;
use crate::closed_set;
use crate::hash::Sha256;

closed_set! {
    /// On what level a proposal is made.
    ProposalLevel {
        International = "international",
        Supranational = "supranational",
        National = "national",
        Subnational = "subnational",
        Local = "local",
        Company = "company",
    }
}

closed_set! {
    /// The parts of the work, as the person goes through them.
    Part {
        /// The planning sheet.
        Plan = "plan",
        /// What the proposal is.
        Proposal = "proposal",
        /// Its clauses.
        Clauses = "clauses",
        /// The first read of all criteria.
        Scan = "scan",
        /// Findings, and clauses read for each criterion.
        Analysis = "analysis",
        /// What is missing.
        Check = "check",
        /// The result, and what is asked for.
        Result = "result",
        /// The brief.
        Brief = "brief",
    }
}

closed_set! {
    /// What kind of proposal it is.
    ProposalKind {
        Bill = "bill",
        Act = "act",
        Decree = "decree",
        Regulation = "regulation",
        CourtOrder = "court-order",
        Standard = "standard",
        CompanyDecision = "company-decision",
        Trend = "trend",
    }
}

closed_set! {
    /// How far a proposal has come.
    Stage {
        Idea = "idea",
        Consultation = "consultation",
        Draft = "draft",
        Introduced = "introduced",
        Committee = "committee",
        Adopted = "adopted",
        InForce = "in-force",
        Repealed = "repealed",
    }
}

closed_set! {
    /// How much of the text was assessed. An excerpt is never final and says so in the headline.
    CoverageKind { Whole = "whole", Excerpt = "excerpt" }
}

record! {
    /// Someone who wrote the assessment.
    Author {
        /// Name.
        name: Words,
        /// Chapter or organisation.
        affiliation: Words,
        /// What they did.
        role: Words,
    }
}

record! {
    /// Who judged.
    Assessor {
        /// Name.
        name: Words,
        /// Their declared interest.
        interest: Text,
    }
}

record! {
    /// Law and practice in force on a date: what the proposal is compared with.
    Baseline {
        /// The date.
        date: Option<Date>,
        /// In words; default "no new measure".
        text: Text,
    }
}

record! {
    /// The toolkit's planning sheet.
    Plan {
        /// The issue in a sentence or two.
        issue: Text,
        /// What is wanted.
        goal: Text,
        /// Whom to influence.
        influence: Text,
        /// What will interest them.
        interest: Text,
        /// Who benefits.
        beneficiaries: Text,
        /// How urgent, until when.
        urgency: Text,
        /// Security concerns of those who do the work.
        security: Text,
        /// Work to build on.
        existing_work: Text,
        /// People and skills.
        people: Text,
        /// What is to come out.
        outputs: Text,
        /// What could hinder.
        obstacles: Text,
    }
}

record! {
    /// Something that happened to the proposal.
    Event {
        /// When.
        date: Option<Date>,
        /// What.
        event: Text,
    }
}

record! {
    /// How much of the text was assessed.
    Coverage {
        /// The whole text (if not said) or an excerpt.
        kind: Option<CoverageKind>,
        /// Which part.
        covers: Text,
    }
}

record! {
    /// The proposal.
    Proposal {
        /// Id of the proposal, the same for all its drafts.
        id: Words,
        /// Version of the draft.
        version: Words,
        /// Title and its translations.
        title: Text,
        /// ISO 3166 code; `EU` allowed.
        jurisdiction: Words,
        /// On what level it is made.
        level: Option<ProposalLevel>,
        /// What kind it is.
        kind: Option<ProposalKind>,
        /// How far it has come.
        stage: Option<Stage>,
        /// What happened to it.
        dates: Vec<Event>,
        /// When the consultation ends.
        deadline: Option<Date>,
        /// Official reference.
        reference: Words,
        /// Who issued it.
        issuer: Words,
        /// Where it is published.
        url: Words,
        /// Languages of the text.
        languages: Vec<Language>,
        /// Hash over the clause hashes.
        text_sha256: Option<Sha256>,
        /// How much of it was assessed.
        coverage: Coverage,
    }
}

impl Proposal {
    /// Whether only part of the text was assessed.
    #[must_use]
    pub fn is_excerpt(&self) -> bool {
        self.coverage.kind == Some(CoverageKind::Excerpt)
    }
}

impl Proposal {
    /// Whether the jurisdiction has the form of a code of ISO 3166 (`FR`, `CA-QC`; `EU` is reserved there), or is not
    /// said. Whether a code is given to a country is not looked up: the list changes.
    #[must_use]
    pub fn has_coded_jurisdiction(&self) -> bool {
        let written = self.jurisdiction.as_str().trim();
        let (country, part) = written
            .split_once('-')
            .map_or((written, None), |(country, part)| (country, Some(part)));
        let coded = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        let sound = |part: &str| {
            (1..=3).contains(&part.len())
                && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        };
        written.is_empty() || coded && part.is_none_or(sound)
    }
}
