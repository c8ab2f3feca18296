//! Changes to a document, as values: what the page does to an assessment, tested without a page.
//!
//! An edit keeps what the rubric relies on: a clause keeps its id when it is renumbered, a citation follows its words
//! or goes stale in sight, and nothing an edit sets by itself ever raises a verdict.

mod clauses;
mod findings;
mod search;
mod slots;

pub use clauses::Replacement;
pub use slots::{Choice, DateSlot, PlanField, SourceField, TextSlot, WordSlot};

use crate::document::{
    Angle, Assessment, Clause, ClauseId, ClauseRef, CoverageKind, Date, Direction, Evidence,
    FindingId, FirstRead, Flag, Mitigation, MitigationId, MitigationStatus, Part, ProposalKind,
    ProposalLevel, Recommendation, RecommendationId, Review, SourceKind, Stage, Stance,
};
use crate::framework::Criterion;
use crate::rubric::{Field, Span};

/// One change to an assessment.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Free text in one language.
    Text { slot: TextSlot, language: String, text: String },
    /// Plain words.
    Words { slot: WordSlot, text: String },
    /// A date, or none.
    Date { slot: DateSlot, date: Option<Date> },
    /// A choice from a closed list, or none.
    Choose(Choice),
    /// A part of the work is called finished, or no longer is.
    Finish { part: Part, flag: Flag },
    /// Several changes as one, to be taken back as one.
    All(Vec<Edit>),

    /// Puts these clauses in place of all others.
    ReplaceClauses(Vec<Clause>),
    /// Adds an empty clause after this one, or at the end.
    AddClause { after: Option<ClauseId> },
    /// Splits a clause's words at this byte: the rest becomes a new clause behind it.
    SplitClause { clause: ClauseId, at: usize },
    /// Joins a clause to the one before it.
    MergeClause { clause: ClauseId },
    /// Takes a clause away, if nothing rests on it.
    RemoveClause { clause: ClauseId },
    /// Marks a clause as operative or sets it aside.
    SetOperative { clause: ClauseId, operative: Flag },

    /// What a first look saw; notes the harm or benefit as an open finding.
    FirstRead { criterion: Criterion, seen: Option<FirstRead> },
    /// A clause was read for a criterion, or was not.
    Examine { criterion: Criterion, clause: ClauseId, read: Flag },
    /// Every operative clause was read for a criterion.
    ExamineAll { criterion: Criterion },
    /// How many people stand behind a search.
    Review { criterion: Criterion, review: Review },
    /// An unresolved disagreement.
    Disagree { criterion: Criterion, flag: Flag },

    /// A new open finding.
    AddFinding { criterion: Criterion, direction: Direction },
    /// Takes a finding away, with what named it.
    RemoveFinding { finding: FindingId },
    /// Harm, benefit, or not clear which.
    Direct { finding: FindingId, direction: Direction },
    /// One of the four judgements.
    Judge { finding: FindingId, field: Field, span: Span },
    /// Rests a finding on words of a clause; the same clause again replaces the words and confirms them.
    Cite { finding: FindingId, clause: ClauseId, quote: String },
    /// Other words for one of its citations, by its place: read on the clause as it is now.
    Requote { finding: FindingId, index: usize, quote: String },
    /// The finding no longer rests on this citation.
    Uncite { finding: FindingId, index: usize },
    /// The evidence grade.
    Grade { finding: FindingId, evidence: Evidence },
    /// Evidence from a different kind of measure.
    Indirect { finding: FindingId, flag: Flag },
    /// A contrary source is not answered.
    Contest { finding: FindingId, flag: Flag },
    /// From whose side it was looked at.
    Angle { finding: FindingId, angle: Angle, flag: Flag },
    /// A new step of the causal chain.
    AddStep { finding: FindingId },
    /// A new source.
    AddSource { finding: FindingId },
    /// Takes a source away.
    RemoveSource { finding: FindingId, index: usize },
    /// The kind of a source.
    SourceKind { finding: FindingId, index: usize, kind: Option<SourceKind> },
    /// Whether a source supports or contradicts.
    Stance { finding: FindingId, index: usize, stance: Stance },

    /// A new mitigation of a harm.
    AddMitigation { finding: FindingId },
    /// Takes a mitigation away.
    RemoveMitigation { mitigation: MitigationId },
    /// Whether it stands in the text or is proposed.
    MitigationStatus { mitigation: MitigationId, status: MitigationStatus },
    /// Whether it takes its findings away altogether.
    MitigationRemoves { mitigation: MitigationId, flag: Flag },
    /// A judgement that it lowers, or no longer does.
    MitigationSets { mitigation: MitigationId, field: Field, span: Option<Span> },
    /// The clause that holds it, or none.
    MitigationClause { mitigation: MitigationId, clause: Option<ClauseId> },
    /// A new recommendation.
    AddRecommendation,
    /// A new recommendation with its words, the clause that it would change and the findings that it answers.
    Recommend {
        /// The language of the words.
        language: String,
        /// The problem and the ask.
        text: String,
        /// The clause, if it is one.
        clause: Option<ClauseId>,
        /// The findings.
        findings: Vec<FindingId>,
    },
    /// Takes a recommendation away.
    RemoveRecommendation { recommendation: RecommendationId },
    /// The clause that it would change, or none.
    RecommendationClause { recommendation: RecommendationId, clause: Option<ClauseId> },
    /// A finding that it answers, or no longer does.
    RecommendationFinding { recommendation: RecommendationId, finding: FindingId, flag: Flag },
}

/// A closed choice about the proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProposalChoice {
    /// What kind it is.
    Kind(Option<ProposalKind>),
    /// On what level.
    Level(Option<ProposalLevel>),
    /// How far it has come.
    Stage(Option<Stage>),
    /// How much of it is assessed.
    Coverage(Option<CoverageKind>),
}

impl Assessment {
    /// Makes a change. What names something that is not there changes nothing.
    pub fn apply(&mut self, edit: Edit) {
        match edit {
            Edit::All(edits) => edits.into_iter().for_each(|edit| self.apply(edit)),
            Edit::Finish { part, flag } => {
                self.finished.retain(|known| *known != part);
                if flag.0 {
                    self.finished.push(part);
                    crate::order::sort(&mut self.finished);
                }
            }
            Edit::Text {
                slot:
                    TextSlot::Statement(ref id)
                    | TextSlot::Reason(ref id, _)
                    | TextSlot::People(ref id)
                    | TextSlot::Conditions(ref id)
                    | TextSlot::Step(ref id, _),
                ..
            } => {
                let id = id.clone();
                findings::argue(self, &id, |assessment| slots::apply(assessment, edit));
            }
            Edit::Text { .. } | Edit::Words { .. } | Edit::Date { .. } | Edit::Choose(_) => {
                slots::apply(self, edit)
            }
            Edit::ReplaceClauses(_)
            | Edit::AddClause { .. }
            | Edit::SplitClause { .. }
            | Edit::MergeClause { .. }
            | Edit::RemoveClause { .. }
            | Edit::SetOperative { .. } => clauses::apply(self, edit),
            Edit::FirstRead { .. }
            | Edit::Examine { .. }
            | Edit::ExamineAll { .. }
            | Edit::Review { .. }
            | Edit::Disagree { .. } => search::apply(self, edit),
            _ => findings::apply(self, edit),
        }
        self.proposal.text_sha256 = (!self.clauses.is_empty()).then(|| self.text_sha256());
    }

    /// The id that the next new finding will have.
    #[must_use]
    pub fn next_finding(&self) -> FindingId {
        search::fresh_finding(self)
    }

    /// The id that the next new recommendation will have.
    #[must_use]
    pub fn next_recommendation(&self) -> RecommendationId {
        findings::fresh_recommendation(self)
    }

    /// Whether anything cites this clause or would change it: then it cannot be taken away.
    #[must_use]
    pub fn rests_on(&self, clause: &ClauseId) -> usize {
        let cites = |citations: &Vec<ClauseRef>| citations.iter().any(|c| c.clause == *clause);
        let asks = |item: &&Recommendation| item.clause.as_ref() == Some(clause);
        self.citation_lists().filter(|citations| cites(citations)).count()
            + self.recommendations.iter().filter(asks).count()
    }

    /// Every list of citations: of findings, of mitigations and of their side effects.
    fn citation_lists(&self) -> impl Iterator<Item = &Vec<ClauseRef>> {
        let effects = self.mitigations.iter().flat_map(|mitigation| &mitigation.side_effects);
        let findings = self.findings.iter().chain(effects).map(|finding| &finding.clauses);
        findings.chain(self.mitigations.iter().map(|mitigation| &mitigation.clauses))
    }

    /// The same, to be changed.
    fn citation_lists_mut(&mut self) -> impl Iterator<Item = &mut Vec<ClauseRef>> {
        fn of_one(mitigation: &mut Mitigation) -> impl Iterator<Item = &mut Vec<ClauseRef>> {
            let Mitigation { clauses, side_effects, .. } = mitigation;
            side_effects.iter_mut().map(|effect| &mut effect.clauses).chain([clauses])
        }
        let findings = self.findings.iter_mut().map(|finding| &mut finding.clauses);
        findings.chain(self.mitigations.iter_mut().flat_map(of_one))
    }
}

/// The first id of this form that is not taken: `f1`, `f2`, …
fn fresh<'d>(prefix: &str, taken: impl Iterator<Item = &'d str>) -> String {
    let taken: std::collections::BTreeSet<&str> = taken.collect();
    (1u32..)
        .map(|number| format!("{prefix}{number}"))
        .find(|id| !taken.contains(id.as_str()))
        .unwrap_or_default()
}
