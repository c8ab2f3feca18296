//! Clauses: cut, joined, set aside. Cutting and joining changes our division of the law, not its words, so that what
//! was read stays read where its words still stand together.

use std::collections::{BTreeMap, BTreeSet};

use super::{Edit, fresh};
use crate::document::{Assessment, Clause, ClauseId, ClauseRef, Flag, Words};
use crate::hash::Sha256;

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

/// New clauses keep the ids of old ones with the same words, and all that was decided about them; old ones that
/// something rests on stay, so that a citation never points at nothing, and are stale in sight.
fn replace(assessment: &mut Assessment, clauses: Vec<Clause>) {
    let old = std::mem::take(&mut assessment.clauses);
    let mut by_words: BTreeMap<Sha256, Vec<usize>> = BTreeMap::new();
    for (index, clause) in old.iter().enumerate().rev() {
        by_words.entry(clause.sha256()).or_default().push(index);
    }
    // Unchanged words first, wherever they stand now; then the same number with other words, where it stands once.
    let mut known: Vec<Option<usize>> = Vec::with_capacity(clauses.len());
    let mut kept = vec![false; old.len()];
    for new in &clauses {
        let same = by_words.get_mut(&new.sha256()).and_then(Vec::pop);
        if let Some(index) = same {
            kept[index] = true;
        }
        known.push(same);
    }
    let mut by_number = numbers(&old, &kept);
    let mut id = fresh_ids(&old);
    for (new, same) in clauses.into_iter().zip(known) {
        let changed = || by_number.remove(new.locator.as_str().trim()).flatten();
        assessment.clauses.push(match same.or_else(changed) {
            Some(index) => {
                kept[index] = true;
                let Clause { locator, heading, text, .. } = new;
                Clause { locator, heading, text, ..old[index].clone() }
            }
            None => Clause { id: id(), ..new },
        });
    }
    for (_, clause) in old.into_iter().enumerate().filter(|(index, _)| !kept[*index]) {
        forget(assessment, &clause.id);
        if assessment.rests_on(&clause.id) > 0 {
            // The words are gone from the text: whoever rests on them reads again.
            for citation in assessment.citation_lists_mut().flatten() {
                if citation.clause == clause.id {
                    citation.sha256 = None;
                }
            }
            let gone = Clause { text: Words::default(), operative: Some(Flag(false)), ..clause };
            assessment.clauses.push(gone);
        }
    }
}

/// The clauses that are left by their number; none for a number that stands twice.
fn numbers(old: &[Clause], kept: &[bool]) -> BTreeMap<String, Option<usize>> {
    let mut by_number = BTreeMap::new();
    for (index, clause) in old.iter().enumerate().filter(|(index, _)| !kept[*index]) {
        let number = clause.locator.as_str().trim();
        if !number.is_empty() {
            by_number
                .entry(number.to_owned())
                .and_modify(|place| *place = None)
                .or_insert(Some(index));
        }
    }
    by_number
}

/// Ids that no clause has: `c1`, `c2`, …
fn fresh_ids(old: &[Clause]) -> impl FnMut() -> ClauseId + use<> {
    let taken: BTreeSet<String> = old.iter().map(|clause| clause.id.as_str().to_owned()).collect();
    let mut numbers =
        (1u32..).map(|number| format!("c{number}")).filter(move |id| !taken.contains(id));
    move || {
        let id = numbers.next().unwrap_or_default();
        ClauseId::parse(&id).expect("a letter and a number are an id")
    }
}

/// What a new text would do to the clauses that are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Replacement {
    /// Words that stay as they are.
    pub same: usize,
    /// The same number with other words.
    pub changed: usize,
    /// Clauses that were not there.
    pub new: usize,
    /// Clauses that are not there any more.
    pub gone: usize,
}

impl Replacement {
    /// What putting these clauses in place of those would do.
    #[must_use]
    pub fn of(assessment: &Assessment, clauses: &[Clause]) -> Self {
        let mut after = Assessment { clauses: assessment.clauses.clone(), ..Assessment::default() };
        replace(&mut after, clauses.to_vec());
        let mut found = Self::default();
        for clause in &after.clauses {
            match assessment.clause(&clause.id) {
                Some(before) if before.sha256() == clause.sha256() => found.same += 1,
                Some(_) => found.changed += 1,
                None => found.new += 1,
            }
        }
        found.gone = assessment.clauses.len() - found.same - found.changed;
        found
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
    for (name, value) in &second.unknown {
        // A key stands once: where both have it, the first clause's stays.
        if !joined.unknown.iter().any(|(known, _)| known == name) {
            joined.unknown.push((name.clone(), value.clone()));
        }
    }
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
    let hashes: Vec<_> = before.iter().map(|clause| clause.sha256()).collect();
    for citations in assessment.citation_lists_mut() {
        for citation in citations.iter_mut() {
            let known = before.iter().position(|clause| clause.id == citation.clause);
            if let Some(index) = known {
                let was_current = citation.sha256.as_ref() == Some(&hashes[index]);
                follow_one(citation, was_current, after);
            }
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

fn follow_one(citation: &mut ClauseRef, was_current: bool, after: &[Clause]) {
    let quote = citation.quote.as_str();
    let holds = |part: &&Clause| !part.text.is_blank() && part.holds(quote);
    let part = after.iter().find(holds).filter(|_| was_current);
    citation.clause = part.unwrap_or(&after[0]).id.clone();
    if let Some(part) = part {
        citation.sha256 = Some(part.sha256());
    }
}
