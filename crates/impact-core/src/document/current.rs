//! What still points at the words that were read. Every clause is hashed once, however much rests on it.

use std::cell::OnceCell;

use super::quotation;
use super::{Assessment, Clause, ClauseId, ClauseRef, CriterionRecord};
use crate::hash::{Sha256, canonical_clause};

/// The clauses of a document with their hashes, to be asked many times.
#[derive(Debug)]
pub struct Current<'d> {
    /// Sorted by id.
    entries: Vec<Entry<'d>>,
    /// Of all clauses in the order of the text.
    text: Sha256,
}

#[derive(Debug)]
struct Entry<'d> {
    clause: &'d Clause,
    sha256: Sha256,
    /// Its text as it is compared with a quote, once somebody asked.
    canonical: OnceCell<String>,
}

impl<'d> Current<'d> {
    /// The clauses of this document as they are now.
    #[must_use]
    pub fn of(assessment: &'d Assessment) -> Self {
        let clauses = &assessment.clauses;
        let hashes: Vec<Sha256> = clauses.iter().map(Clause::sha256).collect();
        let text: Vec<&str> = hashes.iter().map(Sha256::as_str).collect();
        let text = Sha256::of(text.join("\n").as_bytes());
        let mut by_id: Vec<_> = clauses.iter().map(|clause| &clause.id).zip(0..).collect();
        crate::order::sort(&mut by_id);
        let entry = |(_, at): (&ClauseId, usize)| Entry {
            clause: &clauses[at],
            sha256: hashes[at].clone(),
            canonical: OnceCell::new(),
        };
        Self { entries: by_id.into_iter().map(entry).collect(), text }
    }

    /// The hash over the clause hashes in order, one per line: the `proposal.text_sha256` of these clauses.
    #[must_use]
    pub fn text_sha256(&self) -> &Sha256 {
        &self.text
    }

    fn place(&self, id: &ClauseId) -> Option<usize> {
        self.entries.binary_search_by(|entry| entry.clause.id.cmp(id)).ok()
    }

    fn entry(&self, id: &ClauseId) -> Option<&Entry<'d>> {
        self.place(id).map(|place| &self.entries[place])
    }

    fn is_hash_of(&self, id: &ClauseId, read: Option<&Sha256>) -> bool {
        self.entry(id).is_some_and(|entry| read == Some(&entry.sha256))
    }

    /// The clause with this id.
    #[must_use]
    pub fn clause(&self, id: &ClauseId) -> Option<&'d Clause> {
        self.entry(id).map(|entry| entry.clause)
    }

    /// Whether a citation still points at the words that were read: the clause is in the draft and its hash is the same.
    #[must_use]
    pub fn is_current(&self, citation: &ClauseRef) -> bool {
        self.is_hash_of(&citation.clause, citation.sha256.as_ref())
    }

    /// Whether one of these citations does.
    #[must_use]
    pub fn any(&self, citations: &[ClauseRef]) -> bool {
        citations.iter().any(|citation| self.is_current(citation))
    }

    /// Whether the quoted words are in the clause's text as it is kept, in canonical form. A citation without words, and
    /// a clause whose words are not kept, leave nothing to compare.
    #[must_use]
    pub fn holds_quote(&self, citation: &ClauseRef) -> bool {
        let Some(entry) = self.entry(&citation.clause) else { return true };
        let text = entry.canonical.get_or_init(|| canonical_clause(entry.clause.text.as_str()));
        let quote = citation.quote.as_str();
        text.is_empty() || canonical_clause(quote).is_empty() || quotation::stands_in(quote, text)
    }

    /// How the text calls a clause: by its locator, or where it has none by its id.
    #[must_use]
    pub fn name<'a>(&'a self, id: &'a ClauseId) -> &'a str {
        let locator = self.entry(id).map(|entry| entry.clause.locator.as_str().trim());
        locator.filter(|locator| !locator.is_empty()).unwrap_or(id.as_str())
    }

    /// How many operative clauses there are.
    #[must_use]
    pub fn operative(&self) -> usize {
        self.entries.iter().filter(|entry| entry.clause.is_operative()).count()
    }

    /// How many of the operative clauses were read for a criterion, as they are now.
    #[must_use]
    pub fn read(&self, record: &CriterionRecord) -> usize {
        let mut read = vec![false; self.entries.len()];
        let mut next = 0;
        for examined in &record.examined {
            // Mostly they stand in the order of the clauses, and those mostly in that of their ids.
            let follows =
                self.entries.get(next).is_some_and(|one| one.clause.id == examined.clause);
            let found = if follows { Some(next) } else { self.place(&examined.clause) };
            let Some(place) = found else { continue };
            next = place + 1;
            let entry = &self.entries[place];
            read[place] |=
                entry.clause.is_operative() && examined.sha256.as_ref() == Some(&entry.sha256);
        }
        read.iter().filter(|read| **read).count()
    }
}
