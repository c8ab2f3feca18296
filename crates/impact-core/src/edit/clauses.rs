//! Clauses: cut, joined, set aside. Cutting and joining changes our division of the law, not its words, so that what
//! was read stays read where its words still stand together.

use super::{Edit, fresh};
use crate::document::{Assessment, Clause, ClauseId, ClauseRef, Flag, Words};
use crate::hash::canonical_clause;

pub(super) fn clause<'a>(assessment: &'a mut Assessment, id: &ClauseId) -> Option<&'a mut Clause> {
    assessment.clauses.iter_mut().find(|clause| clause.id == *id)
}

pub(super) fn apply(assessment: &mut Assessment, edit: Edit) {
    match edit {
        Edit::ReplaceClauses(clauses) => replace(assessment, clauses),
        Edit::AddClause { after } => {
            let at = after
                .and_then(|id| position(assessment, &id))
                .map_or(assessment.clauses.len(), |at| at + 1);
            let new = Clause::new(fresh_id(assessment), "", "");
            assessment.clauses.insert(at, new);
        }
        Edit::SplitClause { clause, at } => split(assessment, &clause, at),
        Edit::MergeClause { clause } => merge(assessment, &clause),
        Edit::RemoveClause { clause } if assessment.rests_on(&clause) == 0 => {
            assessment.clauses.retain(|other| other.id != clause);
            forget(assessment, &clause);
        }
        Edit::SetOperative { clause: id, operative } => {
            if let Some(clause) = clause(assessment, &id) {
                clause.operative = Some(operative);
            }
        }
        _ => {}
    }
}

fn position(assessment: &Assessment, id: &ClauseId) -> Option<usize> {
    assessment.clauses.iter().position(|clause| clause.id == *id)
}

fn fresh_id(assessment: &Assessment) -> ClauseId {
    let id = fresh("c", assessment.clauses.iter().map(|clause| clause.id.as_str()));
    ClauseId::parse(&id).expect("a letter and a number are an id")
}

/// New clauses keep the ids of old ones with the same words; old ones that something rests on stay, so that a
/// citation never points at nothing: their hash shows that the new text no longer holds them.
fn replace(assessment: &mut Assessment, clauses: Vec<Clause>) {
    let old = std::mem::take(&mut assessment.clauses);
    let mut kept: Vec<bool> = vec![false; old.len()];
    for mut new in clauses {
        let same =
            |(index, clause): (usize, &Clause)| !kept[index] && clause.sha256() == new.sha256();
        let known = old.iter().enumerate().position(same);
        if let Some(index) = known {
            kept[index] = true;
            new.id = old[index].id.clone();
            new.operative = old[index].operative;
            new.reason = old[index].reason.clone();
        } else {
            let taken = old.iter().chain(&assessment.clauses).map(|clause| clause.id.as_str());
            new.id = ClauseId::parse(&fresh("c", taken)).expect("a letter and a number are an id");
        }
        assessment.clauses.push(new);
    }
    for (index, clause) in old.into_iter().enumerate() {
        if kept[index] {
            continue;
        }
        if assessment.rests_on(&clause.id) == 0 {
            forget(assessment, &clause.id);
        } else {
            // The words are gone from the text: an empty clause under the old number makes the citation stale in sight.
            let gone = Clause { text: Words::default(), operative: Some(Flag(false)), ..clause };
            assessment.clauses.push(gone);
        }
    }
}

fn forget(assessment: &mut Assessment, id: &ClauseId) {
    for criterion in crate::closed_set::ClosedSet::ALL {
        if assessment.criterion(*criterion).examined.iter().any(|entry| entry.clause == *id) {
            assessment.criteria.entry(*criterion).examined.retain(|entry| entry.clause != *id);
        }
    }
}

fn split(assessment: &mut Assessment, id: &ClauseId, at: usize) {
    let Some(index) = position(assessment, id) else { return };
    let whole = assessment.clauses[index].clone();
    let text = whole.text.as_str();
    let parts = text
        .is_char_boundary(at)
        .then(|| text.split_at(at))
        .map(|(head, tail)| (head.trim(), tail.trim()));
    let Some((head, tail)) = parts.filter(|(head, tail)| !head.is_empty() && !tail.is_empty())
    else {
        return;
    };
    let mut second = Clause::new(fresh_id(assessment), "", tail);
    second.operative = whole.operative;
    second.reason = whole.reason.clone();
    let first = Clause { text: Words(head.to_owned()), ..whole.clone() };
    let parts = [first, second];
    assessment.clauses.splice(index..=index, parts.clone());
    for criterion in <crate::Criterion as crate::closed_set::ClosedSet>::ALL {
        let examined = &assessment.criterion(*criterion).examined;
        // Read as a whole is read in both parts.
        if examined
            .iter()
            .any(|entry| entry.clause == whole.id && entry.sha256 == Some(whole.sha256()))
        {
            let record = assessment.criteria.entry(*criterion);
            record.examined.retain(|entry| entry.clause != whole.id);
            record.examined.extend(parts.iter().map(super::search::read));
        }
    }
    follow(assessment, &[&whole], &parts);
}

fn merge(assessment: &mut Assessment, id: &ClauseId) {
    let Some(index) = position(assessment, id).filter(|index| *index > 0) else { return };
    let (first, second) =
        (assessment.clauses[index - 1].clone(), assessment.clauses[index].clone());
    let mut joined = first.clone();
    let mut words = vec![first.text.as_str(), second.heading.as_str(), second.text.as_str()];
    if first.heading.is_blank() && first.text.is_blank() {
        // The clause above is only a number: the heading is that of the whole.
        joined.heading = second.heading.clone();
        words.remove(1);
    }
    words.retain(|words| !words.trim().is_empty());
    joined.text = Words(words.join("\n").trim().to_owned());
    joined.gloss = first.gloss.followed_by(&second.gloss, assessment.language.as_str());
    joined.reason = first.reason.followed_by(&second.reason, assessment.language.as_str());
    joined.unknown.extend(second.unknown.clone());
    // Missing is never safe: the whole is set aside only if both parts were.
    if second.is_operative() || first.is_operative() {
        joined.operative =
            first.operative.filter(|flag| flag.0).or(second.operative.filter(|flag| flag.0));
    }
    assessment.clauses.splice(index - 1..=index, [joined.clone()]);
    for criterion in <crate::Criterion as crate::closed_set::ClosedSet>::ALL {
        let examined = &assessment.criterion(*criterion).examined;
        let was_read = |part: &Clause| {
            examined
                .iter()
                .any(|entry| entry.clause == part.id && entry.sha256 == Some(part.sha256()))
        };
        let both = was_read(&first) && was_read(&second);
        if examined.iter().any(|entry| entry.clause == first.id || entry.clause == second.id) {
            let record = assessment.criteria.entry(*criterion);
            record.examined.retain(|entry| entry.clause != first.id && entry.clause != second.id);
            record.examined.extend(both.then(|| super::search::read(&joined)));
        }
    }
    for recommendation in &mut assessment.recommendations {
        if recommendation.clause.as_ref() == Some(&second.id) {
            recommendation.clause = Some(joined.id.clone());
        }
    }
    follow(assessment, &[&first, &second], &[joined]);
}

/// Citations follow their words: to the part that holds the quote, with its hash, if they were current before. A
/// quote that no part holds stays with the first part and is stale in sight.
fn follow(assessment: &mut Assessment, before: &[&Clause], after: &[Clause]) {
    let lists = assessment.findings.iter_mut().map(|finding| &mut finding.clauses);
    let more = assessment.mitigations.iter_mut().map(|mitigation| &mut mitigation.clauses);
    for citations in lists.chain(more) {
        for citation in citations.iter_mut() {
            follow_one(citation, before, after);
        }
        // Two citations of what is now one clause become one where they say the same.
        let mut seen: Vec<ClauseRef> = Vec::new();
        citations.retain(|citation| {
            let new = !seen.contains(citation);
            seen.push(citation.clone());
            new
        });
    }
}

fn follow_one(citation: &mut ClauseRef, before: &[&Clause], after: &[Clause]) {
    let Some(old) = before.iter().find(|clause| clause.id == citation.clause) else { return };
    let was_current = citation.sha256 == Some(old.sha256());
    let quote = canonical_clause(citation.quote.as_str());
    let holds = |part: &&Clause| canonical_clause(part.text.as_str()).contains(&quote);
    match after.iter().find(holds) {
        Some(part) if was_current && !quote.is_empty() => {
            *citation = part.cite(citation.quote.as_str())
        }
        _ => citation.clause = after[0].id.clone(),
    }
}
