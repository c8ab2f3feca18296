//! Findings, sources, mitigations and recommendations.

use super::search::fresh_finding;
use super::{Edit, fresh};
use crate::document::{
    Assessment, ClauseRef, Evidence, Finding, FindingId, Flag, Mitigation, MitigationId,
    Recommendation, RecommendationId, Source, Text,
};

pub(super) fn finding<'a>(
    assessment: &'a mut Assessment,
    id: &FindingId,
) -> Option<&'a mut Finding> {
    assessment.findings.iter_mut().find(|finding| finding.id == *id)
}

pub(super) fn source<'a>(
    assessment: &'a mut Assessment,
    id: &FindingId,
    index: usize,
) -> Option<&'a mut Source> {
    finding(assessment, id)?.sources.get_mut(index)
}

pub(super) fn mitigation<'a>(
    assessment: &'a mut Assessment,
    id: &MitigationId,
) -> Option<&'a mut Mitigation> {
    assessment.mitigations.iter_mut().find(|mitigation| mitigation.id == *id)
}

pub(super) fn recommendation<'a>(
    assessment: &'a mut Assessment,
    id: &RecommendationId,
) -> Option<&'a mut Recommendation> {
    assessment.recommendations.iter_mut().find(|recommendation| recommendation.id == *id)
}

pub(super) fn fresh_recommendation(assessment: &Assessment) -> RecommendationId {
    let id = fresh("r", assessment.recommendations.iter().map(|item| item.id.as_str()));
    RecommendationId::parse(&id).expect("a letter and a number are an id")
}

fn new_recommendation(assessment: &Assessment) -> Recommendation {
    Recommendation::new(fresh_recommendation(assessment))
}

pub(super) fn apply(assessment: &mut Assessment, edit: Edit) {
    match edit {
        Edit::AddFinding { criterion, direction } => {
            let id = fresh_finding(assessment);
            assessment.findings.push(Finding::open(id, criterion, direction));
        }
        Edit::RemoveFinding { finding } => remove(assessment, &finding),
        Edit::Direct { finding, direction } => {
            change(assessment, &finding, |f| f.direction = direction)
        }
        Edit::Judge { finding, field, span } => {
            change(assessment, &finding, |f| f.judge(field, span))
        }
        Edit::Cite { finding, clause, quote } => {
            let citation = assessment.clause(&clause).map(|clause| clause.cite(&quote));
            argue(assessment, &finding, |assessment| {
                change(assessment, &finding, |finding| {
                    let Some(citation) = citation else { return };
                    match finding.clauses.iter_mut().find(|known| known.clause == citation.clause) {
                        Some(known) => {
                            *known = ClauseRef { unknown: known.unknown.clone(), ..citation };
                        }
                        None => finding.clauses.push(citation),
                    }
                });
            });
        }
        Edit::Requote { finding: id, index, quote } => {
            let cited = finding(assessment, &id).and_then(|finding| finding.clauses.get(index));
            let clause = cited.map(|citation| citation.clause.clone());
            let citation = clause.and_then(|id| Some(assessment.clause(&id)?.cite(&quote)));
            argue(assessment, &id, |assessment| {
                change(assessment, &id, |finding| {
                    if let Some((known, citation)) = finding.clauses.get_mut(index).zip(citation) {
                        *known = ClauseRef { unknown: known.unknown.clone(), ..citation };
                    }
                });
            });
        }
        Edit::Uncite { finding, index } => {
            regrade(assessment, &finding, |finding| {
                if index < finding.clauses.len() {
                    finding.clauses.remove(index);
                }
            });
        }
        Edit::Grade { finding, evidence } => {
            change(assessment, &finding, |f| f.evidence = evidence)
        }
        Edit::Indirect { finding, flag } => change(assessment, &finding, |f| f.indirect = flag),
        Edit::Contest { finding, flag } => change(assessment, &finding, |f| f.contested = flag),
        Edit::Angle { finding, angle, flag } => change(assessment, &finding, |finding| {
            finding.angle.retain(|known| *known != angle);
            finding.angle.extend(flag.0.then_some(angle));
            crate::order::sort(&mut finding.angle);
        }),
        Edit::AddStep { finding } => {
            change(assessment, &finding, |f| f.chain.push(Text::default()))
        }
        Edit::AddSource { finding } => {
            change(assessment, &finding, |f| f.sources.push(Source::titled("")))
        }
        Edit::RemoveSource { finding, index } => regrade(assessment, &finding, |finding| {
            if index < finding.sources.len() {
                finding.sources.remove(index);
            }
        }),
        Edit::SourceKind { finding, index, kind } => {
            if let Some(source) = source(assessment, &finding, index) {
                source.kind = kind;
            }
        }
        Edit::Stance { finding, index, stance } => {
            if let Some(source) = source(assessment, &finding, index) {
                source.stance = Some(stance);
            }
        }
        other => asks(assessment, other),
    }
}

fn asks(assessment: &mut Assessment, edit: Edit) {
    match edit {
        Edit::AddMitigation { finding } if assessment.finding(&finding).is_some() => {
            add_mitigation(assessment, finding)
        }
        Edit::RemoveMitigation { mitigation } => remove_mitigation(assessment, &mitigation),
        Edit::MitigationStatus { mitigation: id, status } => {
            if let Some(mitigation) = mitigation(assessment, &id) {
                mitigation.status = Some(status);
            }
        }
        Edit::MitigationRemoves { mitigation: id, flag } => {
            if let Some(mitigation) = mitigation(assessment, &id) {
                mitigation.remove = flag;
            }
        }
        Edit::MitigationSets { mitigation: id, field, span } => {
            if let Some(mitigation) = mitigation(assessment, &id) {
                match span {
                    Some(span) => mitigation.set.insert(field, span),
                    None => mitigation.set.remove(field),
                }
            }
        }
        Edit::MitigationClause { mitigation: id, clause } => {
            let citation = clause
                .and_then(|clause| assessment.clause(&clause).map(crate::document::Clause::named));
            if let Some(mitigation) = mitigation(assessment, &id) {
                mitigation.clauses = citation.into_iter().collect();
            }
        }
        Edit::AddRecommendation => {
            let one = new_recommendation(assessment);
            assessment.recommendations.push(one);
        }
        Edit::Recommend { language, text, clause, findings } => {
            let main = assessment.language.as_str().to_owned();
            let mut one = new_recommendation(assessment);
            one.text = one.text.with(&language, &main, &text);
            one.clause = clause.filter(|clause| assessment.clause(clause).is_some());
            let known = |finding: &FindingId| assessment.finding(finding).is_some();
            one.findings = findings.into_iter().filter(known).collect();
            assessment.recommendations.push(one);
        }
        Edit::RemoveRecommendation { recommendation } => {
            assessment.recommendations.retain(|other| other.id != recommendation);
        }
        Edit::RecommendationClause { recommendation: id, clause } => {
            let known = clause.filter(|clause| assessment.clause(clause).is_some());
            if let Some(recommendation) = recommendation(assessment, &id) {
                recommendation.clause = known;
            }
        }
        Edit::RecommendationFinding { recommendation: id, finding, flag } => {
            let flag = Flag(flag.0 && assessment.finding(&finding).is_some());
            if let Some(recommendation) = recommendation(assessment, &id) {
                recommendation.findings.retain(|known| *known != finding);
                recommendation.findings.extend(flag.0.then_some(finding));
            }
        }
        _ => {}
    }
}

fn change(assessment: &mut Assessment, id: &FindingId, work: impl FnOnce(&mut Finding)) {
    if let Some(finding) = finding(assessment, id) {
        work(finding);
    }
}

/// A change to what a finding rests on; a grade that is no longer carried is lowered to what is. Sources never raise
/// the grade by themselves: that is judged.
fn regrade(assessment: &mut Assessment, id: &FindingId, work: impl FnOnce(&mut Finding)) {
    argue(assessment, id, |assessment| {
        change(assessment, id, |finding| {
            work(finding);
            finding.evidence = finding.evidence.min(finding.evidence_attached());
        });
    });
}

/// A change that may make a finding argued, since that is what it is once it quotes a clause, says something of it and
/// gives a reason. What lacks one of these is nothing yet: a clause that was only chosen must not raise a verdict.
pub(super) fn argue(
    assessment: &mut Assessment,
    id: &FindingId,
    work: impl FnOnce(&mut Assessment),
) {
    let argued = |assessment: &Assessment| {
        // Words that the clause does not have argue nothing.
        let quoted = |finding: &Finding| {
            let read = |citation: &ClauseRef| assessment.is_current(citation);
            finding.clauses.iter().filter(|citation| !citation.quote.is_blank()).any(read)
        };
        assessment.finding(id).is_some_and(|finding| {
            quoted(finding) && !finding.statement.is_blank() && finding.is_reasoned()
        })
    };
    let before = argued(assessment);
    work(assessment);
    if !before && argued(assessment) {
        change(assessment, id, |finding| {
            finding.evidence = finding
                .evidence
                .max(Evidence::new(1).expect("1 is a grade"))
                .min(finding.evidence_attached());
        });
    }
}

fn remove(assessment: &mut Assessment, id: &FindingId) {
    assessment.findings.retain(|finding| finding.id != *id);
    let emptied = |mitigation: &mut Mitigation| {
        let before = mitigation.findings.len();
        mitigation.findings.retain(|named| named != id);
        before > 0 && mitigation.findings.is_empty()
    };
    let gone: Vec<MitigationId> = assessment
        .mitigations
        .iter_mut()
        .filter_map(|mitigation| emptied(mitigation).then(|| mitigation.id.clone()))
        .collect();
    forget(assessment, id);
    for mitigation in gone {
        remove_mitigation(assessment, &mitigation);
    }
}

/// A mitigation takes its side effects with it.
fn remove_mitigation(assessment: &mut Assessment, id: &MitigationId) {
    let leaving = assessment.mitigations.iter().filter(|mitigation| mitigation.id == *id);
    let effects: Vec<FindingId> = leaving
        .flat_map(|mitigation| mitigation.side_effects.iter().map(|effect| effect.id.clone()))
        .collect();
    assessment.mitigations.retain(|mitigation| mitigation.id != *id);
    for effect in &effects {
        forget(assessment, effect);
    }
}

/// Nothing names this finding any more.
fn forget(assessment: &mut Assessment, id: &FindingId) {
    for mitigation in &mut assessment.mitigations {
        mitigation.findings.retain(|named| named != id);
    }
    for recommendation in &mut assessment.recommendations {
        recommendation.findings.retain(|named| named != id);
    }
}

fn add_mitigation(assessment: &mut Assessment, finding: FindingId) {
    let id = fresh("m", assessment.mitigations.iter().map(|mitigation| mitigation.id.as_str()));
    let id = MitigationId::parse(&id).expect("a letter and a number are an id");
    let (text, set, remove) = (Text::default(), Default::default(), Flag(false));
    let (clauses, side_effects) = (Vec::new(), Vec::new());
    let findings = vec![finding];
    let unknown = Vec::new();
    assessment.mitigations.push(Mitigation {
        id,
        findings,
        text,
        set,
        remove,
        clauses,
        status: None,
        side_effects,
        unknown,
    });
}
