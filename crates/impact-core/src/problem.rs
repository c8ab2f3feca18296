//! What can be wrong with a document: stable codes with a place, never a sentence.
//!
//! The sentence, and what to do next, is the Fluent message `problem-<code>` in `diagnostics.ftl`. A test there holds
//! that every code has one and that every one has a code.

use crate::closed_set;
use crate::closed_set::ClosedSet;

closed_set! {
    /// Errors refuse the document (rubric 1.10: only the malformed). Warnings name what is unfinished or doubtful.
    Severity { Error = "error", Warning = "warning" }
}

closed_set! {
    /// Stable code of a problem. Codes are never reused or renamed.
    Code {
        /// Larger than the documented limit.
        TooLarge = "too-large",
        /// Nested deeper than the documented limit.
        TooDeep = "too-deep",
        /// More values than the documented limit.
        TooManyValues = "too-many-values",
        /// One text is longer than the documented limit.
        TextTooLong = "text-too-long",
        /// Not UTF-8 text; `detail` names another encoding where it is recognised.
        NotUtf8 = "not-utf8",
        /// The text stops being JSON here.
        NotJson = "not-json",
        /// The text ends before the JSON does: cut off while it was sent or saved.
        EndsEarly = "ends-early",
        /// The same key twice in one object.
        DuplicateKey = "duplicate-key",
        /// JSON or another kind of file, but not ours; `detail` says what it looks like.
        NotAnAssessment = "not-an-assessment",
        /// Made by a newer major version of the format.
        FormatTooNew = "format-too-new",
        /// A value of another type than the format has here.
        WrongType = "wrong-type",
        /// A required member is missing.
        MissingMember = "missing-member",
        /// A word that is not in the closed list.
        UnknownWord = "unknown-word",
        /// Not one of the fifteen criteria.
        UnknownCriterion = "unknown-criterion",
        /// An id with other characters than letters, digits, `.`, `_`, `-`, or longer than 64.
        BadId = "bad-id",
        /// Two of a kind have the same id.
        DuplicateId = "duplicate-id",
        /// Names a clause, finding or other thing that does not exist.
        UnknownId = "unknown-id",
        /// A number outside its range.
        OutOfRange = "out-of-range",
        /// A judgement whose lower end is above its upper end.
        RangeReversed = "range-reversed",
        /// Not a date of the form 2026, 2026-11 or 2026-11-24.
        BadDate = "bad-date",
        /// Not 64 hexadecimal digits.
        BadHash = "bad-hash",
        /// Not a language tag.
        BadLanguage = "bad-language",

        /// Made by a newer minor version: what it added is kept.
        NewerMinor = "newer-minor",
        /// A member that this version does not know: kept as it is.
        UnknownMember = "unknown-member",
        /// Made with another rubric than the one that scores it now.
        OtherRubric = "other-rubric",
        /// No clause is operative, so no criterion can be complete.
        NoOperativeClause = "no-operative-clause",
        /// A clause is set aside as not operative and nothing says why.
        SetAsideWithoutReason = "set-aside-without-reason",
        /// Neither the words nor a gloss of the clause are kept.
        ClauseWithoutText = "clause-without-text",
        /// Two clauses go by the same number or name.
        ClauseNumberTwice = "clause-number-twice",
        /// The fingerprint of the text is not that of the clauses.
        TextHashDiffers = "text-hash-differs",
        /// Nobody looked at this criterion.
        CriterionNotAssessed = "criterion-not-assessed",
        /// Some clauses were not read for this criterion.
        CriterionPartial = "criterion-partial",
        /// Every clause was read for this criterion, but nothing says what was considered.
        RationaleMissing = "rationale-missing",
        /// The scan noted harm or benefit here and there is no finding of that direction.
        FirstReadUnanswered = "first-read-unanswered",
        /// The finding cites no clause: it establishes nothing.
        FindingWithoutClause = "finding-without-clause",
        /// No clause it cites is as it was read.
        FindingStale = "finding-stale",
        /// A citation carries no words of the clause.
        CitationWithoutQuote = "citation-without-quote",
        /// The quoted words are not in the clause's text.
        QuoteNotInClause = "quote-not-in-clause",
        /// The finding does not say what the clause does.
        StatementMissing = "statement-missing",
        /// The effect on people is not told.
        PeopleMissing = "people-missing",
        /// Evidence grade 0: the finding establishes nothing yet.
        EvidenceUnbound = "evidence-unbound",
        /// The evidence grade is higher than the sources attached allow.
        EvidenceAboveSources = "evidence-above-sources",
        /// A contradicting source is neither answered nor marked as contested.
        ContradictionUnanswered = "contradiction-unanswered",
        /// The mitigation names a finding that is not a harm: it does nothing there.
        MitigationNotHarm = "mitigation-not-harm",
        /// The mitigation quotes no current clause: it lowers no upper end.
        MitigationUnquoted = "mitigation-unquoted",
        /// The jurisdiction is not written as a code of ISO 3166.
        JurisdictionNotCode = "jurisdiction-not-code",
        /// The assessor's interest is not declared.
        InterestUndeclared = "interest-undeclared",
        /// The date of the law and practice it is compared with is missing.
        BaselineMissing = "baseline-missing",
        /// There are clauses, and nothing says whether they are the whole text or an excerpt.
        CoverageMissing = "coverage-missing",
    }
}

impl Code {
    /// Errors come first in the list, up to [`Code::BadLanguage`].
    #[must_use]
    pub fn severity(self) -> Severity {
        if self <= Code::BadLanguage { Severity::Error } else { Severity::Warning }
    }

    /// The Fluent message of this code.
    #[must_use]
    pub fn message_id(self) -> String {
        ["problem-", self.code()].concat()
    }
}

/// One problem, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub code: Code,
    /// JSON pointer (RFC 6901) to the value, `""` for the whole document.
    pub pointer: String,
    /// Line and column (from 1, columns in characters) and byte offset, where the text was at hand.
    pub place: Option<Place>,
    /// The word, id, limit or range that the message names; empty where it names none.
    pub detail: String,
    /// A second place, such as the first of two equal keys.
    pub related: Option<Place>,
}

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
    /// Byte offset, from 0.
    pub offset: usize,
}

/// How many bytes lie between two marks: no place is further from one.
const STRIDE: usize = 1024;

/// The lines of a text, measured once, so that many places in it are found without reading it again.
#[derive(Debug)]
pub struct Lines<'t> {
    text: &'t [u8],
    /// Offsets at which lines begin.
    starts: Vec<usize>,
    /// How many characters begin before each multiple of the stride.
    marks: Vec<usize>,
}

/// Continuation bytes are not characters of their own.
fn begins_character(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

fn characters(text: &[u8]) -> usize {
    text.iter().filter(|&&byte| begins_character(byte)).count()
}

impl<'t> Lines<'t> {
    /// Measures a text.
    #[must_use]
    pub fn of(text: &'t [u8]) -> Self {
        let (mut starts, mut marks) = (vec![0], vec![0]);
        for (index, part) in text.chunks(STRIDE).enumerate() {
            marks.push(marks.last().copied().unwrap_or(0) + characters(part));
            // Looking for one byte in a stretch is quick; most stretches of a long line have none.
            let mut from = 0;
            while let Some(at) = part[from..].iter().position(|byte| *byte == b'\n') {
                from += at + 1;
                starts.push(index * STRIDE + from);
            }
        }
        Self { text, starts, marks }
    }

    /// The place of a byte offset.
    #[must_use]
    pub fn place(&self, offset: usize) -> Place {
        let offset_in = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset_in);
        let start = self.starts[line - 1];
        let column = self.characters_before(offset_in) - self.characters_before(start) + 1;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Place { line: count(line), column: count(column), offset }
    }

    fn characters_before(&self, offset: usize) -> usize {
        let mark = offset / STRIDE;
        self.marks[mark] + characters(&self.text[mark * STRIDE..offset])
    }
}

impl Place {
    /// The place of one byte offset in this text; [`Lines`] finds many.
    #[must_use]
    pub fn at(text: &[u8], offset: usize) -> Self {
        Lines::of(text).place(offset)
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Place};

    #[test]
    fn places_are_counted_in_lines_and_characters() {
        let text = "{\n  \"é\": 1\n}".as_bytes();
        let table =
            [(0, (1, 1)), (2, (2, 1)), (4, (2, 3)), (7, (2, 5)), (14, (3, 2)), (99, (3, 2))];
        for (offset, (line, column)) in table {
            assert_eq!(Place::at(text, offset), Place { line, column, offset }, "{offset}");
        }
    }

    #[test]
    fn a_long_line_is_counted_from_its_start() {
        let text = "é".repeat(5000) + "\n" + &"a".repeat(5000);
        let lines = Lines::of(text.as_bytes());
        for (offset, line, column) in
            [(4000, 1, 2001), (10_000, 1, 5001), (10_001, 2, 1), (14_999, 2, 4999)]
        {
            assert_eq!(lines.place(offset), Place { line, column, offset }, "{offset}");
        }
    }
}
