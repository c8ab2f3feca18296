//! One compiled file of words.

use std::collections::BTreeMap;

use crate::pattern::{self, Part};

/// The mark of the format, first word of the first line.
pub(crate) const MARK: &str = "impact-text-1";

/// A text that is no compiled file of words, or is damaged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecodeError {
    /// The line, from 1.
    pub line: usize,
}

/// The messages of one file, with the plural table of its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    language: String,
    plurals: String,
    messages: BTreeMap<String, Vec<Part>>,
}

impl Catalogue {
    /// Reads what [`compile()`](crate::compile()) wrote.
    ///
    /// # Errors
    /// [`DecodeError`] with the line that is not as it was written.
    pub fn decode(text: &str) -> Result<Self, DecodeError> {
        let mut lines = text.lines();
        let mut head = lines.next().unwrap_or_default().split(' ');
        let (mark, language, plurals) = (head.next(), head.next(), head.next());
        let (Some(MARK), Some(language), Some(plurals)) = (mark, language, plurals) else {
            return Err(DecodeError { line: 1 });
        };
        if plurals.len() != PLURALS || !plurals.is_ascii() {
            return Err(DecodeError { line: 1 });
        }
        let mut messages = BTreeMap::new();
        for (index, line) in lines.enumerate() {
            let message = line
                .split_once('\t')
                .and_then(|(id, words)| Some((id.to_owned(), pattern::read(words)?)));
            let (id, parts) = message.ok_or(DecodeError { line: index + 2 })?;
            messages.insert(id, parts);
        }
        Ok(Self { language: language.to_owned(), plurals: plurals.to_owned(), messages })
    }

    /// The language of the file.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The ids of all messages, and of all attributes as `id.attribute`, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// The variables that a message asks for, in order.
    #[must_use]
    pub fn variables(&self, id: &str) -> Vec<String> {
        let mut variables = Vec::new();
        pattern::variables(self.messages.get(id).map_or(&[], Vec::as_slice), &mut variables);
        variables
    }

    pub(crate) fn message(&self, id: &str) -> Option<&[Part]> {
        self.messages.get(id).map(Vec::as_slice)
    }

    /// The plural category of a whole number, as a letter.
    pub(crate) fn plural(&self, number: u64) -> char {
        let index = match number {
            0..200 => number,
            _ if number.is_multiple_of(1_000_000) => 200,
            _ => 100 + number % 100,
        };
        // The table has one letter for each of these.
        let letter =
            usize::try_from(index).ok().and_then(|index| self.plurals.as_bytes().get(index));
        letter.map_or('o', |letter| char::from(*letter))
    }
}

/// Letters in a plural table: numbers 0 to 199 by themselves, larger ones by their last two digits, and the multiples
/// of a million, which some languages count apart.
pub(crate) const PLURALS: usize = 201;

/// The plural categories and their letters.
pub(crate) const CATEGORIES: [(&str, char); 6] =
    [("zero", 'z'), ("one", '1'), ("two", '2'), ("few", 'f'), ("many", 'm'), ("other", 'o')];
