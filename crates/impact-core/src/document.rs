//! One assessment of one draft of one proposal: the types, the gate that lets a file in, and the way back to a file.
//!
//! The format is described in `docs/format.md`; its schema is made from these same declarations. Reading refuses only
//! the malformed (rubric 1.10); what is unfinished is a warning.

mod check;
mod clause;
mod current;
mod date;
mod finding;
mod gate;
mod id;
mod keyed;
mod known;
mod language;
mod member;
mod names;
mod proposal;
pub(crate) mod quotation;
mod reader;
mod record;
mod schema;
mod schemas;
pub mod steps;
mod text;
mod values;
mod version;
mod wordings;

pub use check::warnings;
pub use clause::{Clause, ClauseRef, Examined};
pub use current::Current;
pub use date::Date;
pub use finding::{
    Angle, Direction, Evidence, Finding, Mitigation, MitigationStatus, Recommendation, Review,
    Source, SourceKind, Stance,
};
pub use gate::{Admitted, Limits, Opened, admit, open, open_by, open_known, open_to_look};
pub use id::{ClauseId, FindingId, MitigationId, RecommendationId};
pub use keyed::{ByCriterion, ByField};
pub use known::{Certainty, KnownProposal, Published};
pub use language::Language;
pub use proposal::{
    Assessor, Author, Baseline, Coverage, CoverageKind, Event, Part, Plan, Proposal, ProposalKind,
    ProposalLevel, Stage,
};
pub use reader::Reader;
pub use schema::{assessment_schema, known_proposal_schema};
pub use text::Text;
pub use values::{Flag, Words};

use crate::closed_set;
use crate::framework::Criterion;
use crate::hash::Sha256;
use crate::json::Json;
use crate::rubric::{self, Rubric};
use member::Member;
use record::record;
use version::{Format, Version};

closed_set! {
    /// What a first look saw (rubric 9, "Unread scan"): kept, never scored by itself.
    FirstRead { None = "none", Harm = "harm", Benefit = "benefit", Both = "both", Unclear = "unclear" }
}

record! {
    /// What was done for one criterion (rubric 1.3). Its status is derived, never typed.
    CriterionRecord {
        /// What a first look saw.
        first_read: Option<FirstRead>,
        /// Clauses read for both harm and benefit.
        examined: Vec<Examined>,
        /// What was considered, and why it was or was not a finding.
        rationale: Text,
        /// How many people stand behind it.
        review: Review,
        /// An unresolved disagreement.
        disagreement: Flag,
    }
}

record! {
    /// A whole assessment.
    Assessment {
        /// Always `internet-impact-assessment`.
        format: Format,
        /// Version of the format.
        version: Version,
        /// Opaque id of this assessment.
        id: Words,
        /// Main language of the free text.
        language: Language,
        /// The rubric it was made with.
        rubric_sha256: Option<Sha256>,
        /// Program and version that wrote it.
        generator: Words,
        /// When it was begun.
        created: Option<Date>,
        /// When it was last changed.
        updated: Option<Date>,
        /// Licence of this assessment.
        licence: Words,
        /// What a reader must know first.
        note: Text,
        /// Who wrote it.
        authors: Vec<Author>,
        /// Who judged, and their declared interest.
        assessor: Assessor,
        /// What the proposal is compared with.
        baseline: Baseline,
        /// Until when effects are considered.
        horizon: Text,
        /// The toolkit's planning sheet.
        plan: Plan,
        /// The parts that the people who work on it call finished: theirs to say, never scored.
        finished: Vec<Part>,
        /// The proposal.
        proposal: Proposal,
        /// Its clauses, in the order of the text.
        clauses: Vec<Clause>,
        /// What was done for each criterion.
        criteria: ByCriterion<CriterionRecord>,
        /// Effects found.
        findings: Vec<Finding>,
        /// What would lessen them.
        mitigations: Vec<Mitigation>,
        /// What is asked for.
        recommendations: Vec<Recommendation>,
    }
}

impl Assessment {
    /// An empty assessment in this language, by the rubric in force.
    #[must_use]
    pub fn new(id: &str, language: &str) -> Self {
        let rubric_sha256 = Some(rubric::newest().sha256().clone());
        Self {
            id: Words(id.to_owned()),
            language: Language::of(language),
            rubric_sha256,
            ..Self::default()
        }
    }

    /// The hash of the rubric that it states; of the first, where it states none.
    #[must_use]
    pub fn stated_rubric(&self) -> &Sha256 {
        self.rubric_sha256.as_ref().unwrap_or_else(|| rubric::KNOWN[0].sha256())
    }

    /// Its own rubric; `None` where that is not known here.
    #[must_use]
    pub fn own_rubric(&self) -> Option<&'static Rubric> {
        self.own_rubric_among(&rubric::KNOWN)
    }

    /// The same, where these versions are known, oldest first: the one whose hash it states. A document that states none
    /// is of the time when there was only the first.
    #[must_use]
    pub fn own_rubric_among<'a>(&self, versions: &[&'a Rubric]) -> Option<&'a Rubric> {
        let Some(stated) = &self.rubric_sha256 else { return versions.first().copied() };
        versions.iter().copied().find(|rubric| rubric.sha256() == stated)
    }

    /// The rubric that scores it: its own, or the newest where its own is not known here (warning `other-rubric`).
    #[must_use]
    pub fn rubric(&self) -> &'static Rubric {
        self.own_rubric().unwrap_or_else(rubric::newest)
    }

    /// The document as a JSON tree, members in the order of the format.
    #[must_use]
    pub fn to_json(&self) -> Json {
        self.write()
    }

    /// The text that is kept on disk.
    #[must_use]
    pub fn to_pretty(&self) -> String {
        self.to_json().pretty()
    }

    /// `input_sha256`: the hash of the whole document in canonical form (rubric 1.10).
    #[must_use]
    pub fn input_sha256(&self) -> Sha256 {
        Sha256::of(self.to_json().canonical().as_bytes())
    }

    /// The hash over the clause hashes in order, one per line: the `proposal.text_sha256` of these clauses.
    #[must_use]
    pub fn text_sha256(&self) -> Sha256 {
        Current::of(self).text_sha256().clone()
    }

    /// The operative clauses: all that are not set aside.
    pub fn operative(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().filter(|clause| clause.is_operative())
    }

    /// The clause with this id.
    #[must_use]
    pub fn clause(&self, id: &ClauseId) -> Option<&Clause> {
        self.clauses.iter().find(|clause| clause.id == *id)
    }

    /// The finding with this id, side effects of mitigations included.
    #[must_use]
    pub fn finding(&self, id: &FindingId) -> Option<&Finding> {
        let side_effects = self.mitigations.iter().flat_map(|mitigation| &mitigation.side_effects);
        self.findings.iter().chain(side_effects).find(|finding| finding.id == *id)
    }

    /// Whether one citation still points at the words that were read; [`Current`] answers for many.
    #[must_use]
    pub fn is_current(&self, citation: &ClauseRef) -> bool {
        let clause = self.clause(&citation.clause);
        clause.is_some_and(|clause| citation.sha256.as_ref() == Some(&clause.sha256()))
    }

    /// What was done for a criterion; empty where nothing was.
    #[must_use]
    pub fn criterion(&self, criterion: Criterion) -> &CriterionRecord {
        self.criteria.get(criterion)
    }
}
