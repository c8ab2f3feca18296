//! Where words, dates and choices go.

use super::{Edit, ProposalChoice};
use crate::document::{
    Assessment, ClauseId, FindingId, MitigationId, RecommendationId, Text, Words,
};
use crate::framework::Criterion;
use crate::rubric::Field;

/// A closed choice about the proposal.
pub type Choice = ProposalChoice;

crate::closed_set! {
    /// The questions of the planning sheet.
    PlanField {
        Issue = "issue",
        Goal = "goal",
        Influence = "influence",
        Interest = "interest",
        Beneficiaries = "beneficiaries",
        Urgency = "urgency",
        Security = "security",
        ExistingWork = "existing_work",
        People = "people",
        Outputs = "outputs",
        Obstacles = "obstacles",
    }
}

crate::closed_set! {
    /// The words of a source.
    SourceField { Title = "title", Issuer = "issuer", Url = "url", Locator = "locator", Archive = "archive" }
}

/// A place for free text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextSlot {
    /// A question of the planning sheet.
    Plan(PlanField),
    /// The proposal's title.
    Title,
    /// Which part of the text is covered.
    Covers,
    /// The law and practice that it is compared with.
    Baseline,
    /// The horizon.
    Horizon,
    /// The declared interest.
    Interest,
    /// What a reader must know first.
    Note,
    /// What was considered for a criterion.
    Rationale(Criterion),
    /// What a clause says, in our words.
    Gloss(ClauseId),
    /// Why a clause is set aside.
    SetAside(ClauseId),
    /// What the clause requires or permits.
    Statement(FindingId),
    /// Why a judgement is as it is.
    Reason(FindingId, Field),
    /// The effect on people.
    People(FindingId),
    /// On what it depends.
    Conditions(FindingId),
    /// A step of the causal chain.
    Step(FindingId, usize),
    /// How a contrary source was answered.
    Answer(FindingId, usize),
    /// What a mitigation does.
    Mitigation(MitigationId),
    /// The problem and the ask.
    Recommendation(RecommendationId),
    /// The wording proposed.
    Proposed(RecommendationId),
    /// To whom.
    Addressee(RecommendationId),
}

/// A place for plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WordSlot {
    /// Version of the draft.
    DraftVersion,
    /// Jurisdiction.
    Jurisdiction,
    /// Official reference.
    Reference,
    /// Who issued it.
    Issuer,
    /// Where it is published.
    ProposalUrl,
    /// Who judged.
    Assessor,
    /// Names of those who wrote it, the first of them.
    Author,
    /// Their chapter.
    Affiliation,
    /// Licence of the assessment.
    Licence,
    /// How the text numbers a clause.
    Locator(ClauseId),
    /// A clause's heading.
    Heading(ClauseId),
    /// A clause's words.
    ClauseText(ClauseId),
    /// A source.
    Source(FindingId, usize, SourceField),
}

/// A place for a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateSlot {
    /// End of the consultation.
    Deadline,
    /// Date of the baseline.
    Baseline,
    /// When the assessment was last changed.
    Updated,
    /// When the assessment was begun.
    Created,
    /// A source's date.
    Source(FindingId, usize),
}

pub(super) fn apply(assessment: &mut Assessment, edit: Edit) {
    match edit {
        Edit::Text { slot, language, text } => {
            let main = assessment.language.as_str().to_owned();
            if let Some(place) = free_text(assessment, &slot) {
                *place = place.with(&language, &main, &text);
            }
        }
        Edit::Words { slot, text } => {
            if let Some(place) = words(assessment, &slot) {
                *place = Words(text);
            }
        }
        Edit::Date { slot, date } => match slot {
            DateSlot::Deadline => assessment.proposal.deadline = date,
            DateSlot::Baseline => assessment.baseline.date = date,
            DateSlot::Updated => assessment.updated = date,
            DateSlot::Created => assessment.created = date,
            DateSlot::Source(id, index) => {
                if let Some(source) = super::findings::source(assessment, &id, index) {
                    source.date = date;
                }
            }
        },
        Edit::Choose(choice) => match choice {
            ProposalChoice::Kind(kind) => assessment.proposal.kind = kind,
            ProposalChoice::Level(level) => assessment.proposal.level = level,
            ProposalChoice::Stage(stage) => assessment.proposal.stage = stage,
            ProposalChoice::Coverage(kind) => assessment.proposal.coverage.kind = kind,
        },
        _ => {}
    }
}

impl Assessment {
    /// The free text at a place; `None` where the place is not there.
    #[must_use]
    pub fn text_at(&self, slot: &TextSlot) -> Option<Text> {
        // Read through the same table that writes: two tables would drift.
        free_text(&mut self.clone(), slot).map(|text| text.clone())
    }
}

fn plan(assessment: &mut Assessment, field: PlanField) -> &mut Text {
    let plan = &mut assessment.plan;
    match field {
        PlanField::Issue => &mut plan.issue,
        PlanField::Goal => &mut plan.goal,
        PlanField::Influence => &mut plan.influence,
        PlanField::Interest => &mut plan.interest,
        PlanField::Beneficiaries => &mut plan.beneficiaries,
        PlanField::Urgency => &mut plan.urgency,
        PlanField::Security => &mut plan.security,
        PlanField::ExistingWork => &mut plan.existing_work,
        PlanField::People => &mut plan.people,
        PlanField::Outputs => &mut plan.outputs,
        PlanField::Obstacles => &mut plan.obstacles,
    }
}

fn free_text<'a>(assessment: &'a mut Assessment, slot: &TextSlot) -> Option<&'a mut Text> {
    use super::findings::{finding, mitigation, recommendation, source};
    Some(match slot {
        TextSlot::Plan(field) => plan(assessment, *field),
        TextSlot::Title => &mut assessment.proposal.title,
        TextSlot::Covers => &mut assessment.proposal.coverage.covers,
        TextSlot::Baseline => &mut assessment.baseline.text,
        TextSlot::Horizon => &mut assessment.horizon,
        TextSlot::Interest => &mut assessment.assessor.interest,
        TextSlot::Note => &mut assessment.note,
        TextSlot::Rationale(criterion) => &mut assessment.criteria.entry(*criterion).rationale,
        TextSlot::Gloss(id) => &mut super::clauses::clause(assessment, id)?.gloss,
        TextSlot::SetAside(id) => &mut super::clauses::clause(assessment, id)?.reason,
        TextSlot::Statement(id) => &mut finding(assessment, id)?.statement,
        TextSlot::Reason(id, field) => {
            let reasons = &mut finding(assessment, id)?.reasons;
            if reasons.get(*field).is_none() {
                reasons.insert(*field, Text::default());
            }
            reasons.get_mut(*field)?
        }
        TextSlot::People(id) => &mut finding(assessment, id)?.people,
        TextSlot::Conditions(id) => &mut finding(assessment, id)?.conditions,
        TextSlot::Step(id, index) => finding(assessment, id)?.chain.get_mut(*index)?,
        TextSlot::Answer(id, index) => &mut source(assessment, id, *index)?.answer,
        TextSlot::Mitigation(id) => &mut mitigation(assessment, id)?.text,
        TextSlot::Recommendation(id) => &mut recommendation(assessment, id)?.text,
        TextSlot::Proposed(id) => &mut recommendation(assessment, id)?.proposed,
        TextSlot::Addressee(id) => &mut recommendation(assessment, id)?.addressee,
    })
}

fn words<'a>(assessment: &'a mut Assessment, slot: &WordSlot) -> Option<&'a mut Words> {
    use super::clauses::clause;
    Some(match slot {
        WordSlot::DraftVersion => &mut assessment.proposal.version,
        WordSlot::Jurisdiction => &mut assessment.proposal.jurisdiction,
        WordSlot::Reference => &mut assessment.proposal.reference,
        WordSlot::Issuer => &mut assessment.proposal.issuer,
        WordSlot::ProposalUrl => &mut assessment.proposal.url,
        WordSlot::Assessor => &mut assessment.assessor.name,
        WordSlot::Licence => &mut assessment.licence,
        WordSlot::Author | WordSlot::Affiliation => {
            if assessment.authors.is_empty() {
                assessment.authors.push(crate::document::Author::default());
            }
            let author = assessment.authors.first_mut()?;
            if *slot == WordSlot::Author { &mut author.name } else { &mut author.affiliation }
        }
        WordSlot::Locator(id) => &mut clause(assessment, id)?.locator,
        WordSlot::Heading(id) => &mut clause(assessment, id)?.heading,
        WordSlot::ClauseText(id) => &mut clause(assessment, id)?.text,
        WordSlot::Source(id, index, field) => {
            let source = super::findings::source(assessment, id, *index)?;
            match field {
                SourceField::Title => &mut source.title,
                SourceField::Issuer => &mut source.issuer,
                SourceField::Url => &mut source.url,
                SourceField::Locator => &mut source.locator,
                SourceField::Archive => &mut source.archive,
            }
        }
    })
}
