//! Warnings: what is unfinished or doubtful. None of them refuses a document.

use std::collections::BTreeSet;

use super::{Assessment, ClauseRef, Current, Direction, Finding, FindingId, FirstRead};
use crate::closed_set::ClosedSet;
use crate::framework::Criterion;
use crate::problem::{Code, Problem};
use crate::score::{Case, Status};

/// What is unfinished or doubtful, in the order of the document.
#[must_use]
pub fn warnings(assessment: &Assessment) -> Vec<Problem> {
    let current = Current::of(assessment);
    let mut told = Told(Vec::new());
    header(assessment, &current, &mut told);
    clauses(assessment, &current, &mut told);
    let case = Case::seen_through(assessment, &current);
    for criterion in Criterion::ALL {
        search(assessment, &current, case.search(*criterion).status, *criterion, &mut told);
    }
    for (index, finding) in assessment.findings.iter().enumerate() {
        evidence(&current, finding, &format!("/findings/{index}"), &mut told);
    }
    mitigations(assessment, &current, &mut told);
    told.0
}

struct Told(Vec<Problem>);

impl Told {
    fn tell(&mut self, code: Code, pointer: &str, detail: &str) {
        let (pointer, detail) = (pointer.to_owned(), detail.to_owned());
        self.0.push(Problem { code, pointer, place: None, detail, related: None });
    }
}

fn header(assessment: &Assessment, current: &Current<'_>, told: &mut Told) {
    if assessment.own_rubric().is_none() {
        told.tell(Code::OtherRubric, "/rubric_sha256", "");
    }
    if !assessment.proposal.has_coded_jurisdiction() {
        let written = assessment.proposal.jurisdiction.as_str().trim();
        told.tell(Code::JurisdictionNotCode, "/proposal/jurisdiction", written);
    }
    if assessment.assessor.interest.is_blank() {
        told.tell(Code::InterestUndeclared, "/assessor", "");
    }
    if assessment.baseline.date.is_none() {
        told.tell(Code::BaselineMissing, "/baseline", "");
    }
    let stated = &assessment.proposal.text_sha256;
    if stated.as_ref().is_some_and(|hash| hash != current.text_sha256()) {
        told.tell(Code::TextHashDiffers, "/proposal/text_sha256", "");
    }
    if assessment.proposal.coverage.kind.is_none() && !assessment.clauses.is_empty() {
        told.tell(Code::CoverageMissing, "/proposal/coverage", "");
    }
    if assessment.operative().next().is_none() {
        told.tell(Code::NoOperativeClause, "/clauses", "");
    }
}

fn clauses(assessment: &Assessment, current: &Current<'_>, told: &mut Told) {
    let mut names = BTreeSet::new();
    for (index, clause) in assessment.clauses.iter().enumerate() {
        let pointer = format!("/clauses/{index}");
        if !clause.is_operative() && clause.reason.is_blank() {
            told.tell(Code::SetAsideWithoutReason, &pointer, current.name(&clause.id));
        }
        if clause.is_blank() {
            told.tell(Code::ClauseWithoutText, &pointer, current.name(&clause.id));
        }
        // A clause without a number is told by its words.
        if !clause.locator.is_blank() && !names.insert(current.name(&clause.id)) {
            told.tell(Code::ClauseNumberTwice, &pointer, current.name(&clause.id));
        }
    }
}

fn search(
    assessment: &Assessment,
    current: &Current<'_>,
    status: Status,
    criterion: Criterion,
    told: &mut Told,
) {
    let record = assessment.criterion(criterion);
    let pointer = format!("/criteria/{}", criterion.code());
    match status {
        Status::Complete => {}
        Status::NotAssessed => told.tell(Code::CriterionNotAssessed, &pointer, criterion.code()),
        Status::Partial
            if current.operative() > 0 && current.read(record) == current.operative() =>
        {
            told.tell(Code::RationaleMissing, &pointer, criterion.code());
        }
        Status::Partial => told.tell(Code::CriterionPartial, &pointer, criterion.code()),
    }
    let has = |direction| {
        let found = |finding: &&Finding| finding.criterion == criterion;
        let matches = |finding: &Finding| {
            finding.direction == direction || finding.direction == Direction::Either
        };
        assessment.findings.iter().filter(found).any(matches)
    };
    let answered = match record.first_read {
        Some(FirstRead::Harm) => has(Direction::Harm),
        Some(FirstRead::Benefit) => has(Direction::Benefit),
        Some(FirstRead::Both) => has(Direction::Harm) && has(Direction::Benefit),
        Some(FirstRead::None | FirstRead::Unclear) | None => true,
    };
    // A completed search with its rationale has answered the first look, whatever it found.
    if !answered && status != Status::Complete {
        told.tell(Code::FirstReadUnanswered, &format!("{pointer}/first_read"), criterion.code());
    }
}

fn evidence(current: &Current<'_>, finding: &Finding, pointer: &str, told: &mut Told) {
    let id = finding.id.as_str();
    if finding.statement.is_blank() {
        told.tell(Code::StatementMissing, pointer, id);
    }
    if finding.people.is_blank() {
        told.tell(Code::PeopleMissing, pointer, id);
    }
    if finding.clauses.is_empty() {
        told.tell(Code::FindingWithoutClause, pointer, id);
        return;
    }
    if !current.any(&finding.clauses) {
        told.tell(Code::FindingStale, &format!("{pointer}/clauses"), id);
    }
    for (index, citation) in finding.clauses.iter().enumerate() {
        quote(current, citation, &format!("{pointer}/clauses/{index}"), told);
    }
    let grade = finding.evidence.get();
    if grade == 0 {
        told.tell(Code::EvidenceUnbound, pointer, id);
    }
    if finding.evidence > finding.evidence_attached() {
        told.tell(Code::EvidenceAboveSources, &format!("{pointer}/evidence"), id);
    }
    let unanswered =
        finding.sources.iter().any(|source| source.contradicts() && source.answer.is_blank());
    if unanswered && !finding.contested.0 {
        told.tell(Code::ContradictionUnanswered, &format!("{pointer}/contested"), id);
    }
}

fn quote(current: &Current<'_>, citation: &ClauseRef, pointer: &str, told: &mut Told) {
    let name = current.name(&citation.clause);
    if citation.quote.is_blank() {
        told.tell(Code::CitationWithoutQuote, pointer, name);
    } else if !current.holds_quote(citation) {
        told.tell(Code::QuoteNotInClause, &format!("{pointer}/quote"), name);
    }
}

fn mitigations(assessment: &Assessment, current: &Current<'_>, told: &mut Told) {
    let harms: BTreeSet<&FindingId> = assessment
        .findings
        .iter()
        .filter(|finding| finding.direction == Direction::Harm)
        .map(|finding| &finding.id)
        .collect();
    for (index, mitigation) in assessment.mitigations.iter().enumerate() {
        let pointer = format!("/mitigations/{index}");
        for (nth, id) in mitigation.findings.iter().enumerate() {
            // A side effect is listed beside the residual: lessening it does nothing.
            let harm = harms.contains(id);
            if !harm {
                told.tell(
                    Code::MitigationNotHarm,
                    &format!("{pointer}/findings/{nth}"),
                    id.as_str(),
                );
            }
        }
        if !current.any(&mitigation.clauses) {
            told.tell(Code::MitigationUnquoted, &pointer, mitigation.id.as_str());
        }
        for (nth, effect) in mitigation.side_effects.iter().enumerate() {
            evidence(current, effect, &format!("{pointer}/side_effects/{nth}"), told);
        }
    }
}
