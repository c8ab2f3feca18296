//! Clauses of the proposal, and the ways in which other parts point at them.

use super::id::ClauseId;
use super::quotation;
use super::record::record;
use super::text::Text;
use super::values::{Flag, Words};
use crate::hash::{Sha256, canonical_clause};

record! {
    /// A clause of the text that is assessed.
    required Clause {
        /// Stays when the clause is renumbered.
        id: ClauseId,
        /// How the text numbers it: "Article 7(2)".
        locator: Words,
        /// Its heading.
        heading: Words,
        /// Its words, in the law's own language.
        text: Words,
        /// What it says, in our words, where the words are not kept.
        gloss: Text,
        /// Whether it requires, permits or forbids something. Not marked counts as operative: missing is never safe.
        operative: Option<Flag>,
        /// Why it is not operative.
        reason: Text,
    }
}

impl Clause {
    /// A clause with its words and nothing decided.
    #[must_use]
    pub fn new(id: ClauseId, locator: &str, text: &str) -> Self {
        Self {
            id,
            locator: Words(locator.to_owned()),
            heading: Words::default(),
            text: Words(text.to_owned()),
            gloss: Text::default(),
            operative: None,
            reason: Text::default(),
            unknown: Vec::new(),
        }
    }

    /// Whether it counts for the search: all clauses but those set aside.
    #[must_use]
    pub fn is_operative(&self) -> bool {
        self.operative != Some(Flag(false))
    }

    /// Whether neither its words nor a gloss are kept.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.is_blank() && self.gloss.is_blank()
    }

    /// The fingerprint of its words, or of its gloss where the words are not kept.
    #[must_use]
    pub fn sha256(&self) -> Sha256 {
        if !self.text.is_blank() {
            return Sha256::of_clause(self.text.as_str());
        }
        Sha256::of_clause(&self.gloss.values().collect::<Vec<_>>().join("\n"))
    }

    /// A citation of words of this clause as it is now, in the clause's own letters where only apostrophes, dashes, spaces
    /// or capitals were typed otherwise. It carries the clause's hash, which says that the words were read there, only
    /// where they are: a clause that says nothing, or other words, vouches for no citation.
    #[must_use]
    pub fn cite(&self, quote: &str) -> ClauseRef {
        let own = Some(quote.to_owned()).filter(|quote| self.holds(quote));
        let own = own.or_else(|| quotation::as_written(quote, self.text.as_str()));
        let sha256 = own.as_ref().map(|_| self.sha256());
        ClauseRef {
            clause: self.id.clone(),
            quote: Words(own.unwrap_or_else(|| quote.to_owned())),
            sha256,
            unknown: Vec::new(),
        }
    }

    /// This clause as a whole, named and not quoted: what holds a safeguard.
    #[must_use]
    pub fn named(&self) -> ClauseRef {
        let sha256 = Some(self.sha256()).filter(|_| !self.is_blank());
        let quote = Words::default();
        ClauseRef { clause: self.id.clone(), quote, sha256, unknown: Vec::new() }
    }

    /// Whether these words stand in it, in canonical form. Where its own words are not kept they cannot be looked for, and
    /// the assessor's are taken.
    #[must_use]
    pub fn holds(&self, quote: &str) -> bool {
        let text = canonical_clause(self.text.as_str());
        let blank = canonical_clause(quote).is_empty();
        !blank && !self.is_blank() && (text.is_empty() || quotation::stands_in(quote, &text))
    }
}

record! {
    /// A citation: which clause, which words, as they were when they were read.
    required ClauseRef {
        /// The clause.
        clause: ClauseId,
        /// The operative words that the finding rests on.
        quote: Words,
        /// The clause's hash when it was read; without it the citation is not current.
        sha256: Option<Sha256>,
    }
}

record! {
    /// A clause read for a criterion, for both harm and benefit.
    required Examined {
        /// The clause.
        clause: ClauseId,
        /// Its hash when it was read; counts only while that is current.
        sha256: Option<Sha256>,
    }
}
