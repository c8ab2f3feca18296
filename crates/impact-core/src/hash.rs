//! Fingerprints: SHA-256 of documents and of clauses (rubric 1.10).

mod nfc;

use sha2::Digest;

/// A SHA-256 in lower-case hexadecimal, 64 characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sha256(String);

impl Sha256 {
    /// The hash of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self::of_parts([bytes])
    }

    /// The hash of these bytes, one part after the other, without a copy that holds them all.
    pub fn of_parts<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hasher = sha2::Sha256::new();
        parts.into_iter().for_each(|part| hasher.update(part));
        let digest = hasher.finalize();
        let hex = |byte: &u8| [DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]];
        Self(digest.iter().flat_map(hex).map(char::from).collect())
    }

    /// The hash of a clause's canonical text.
    #[must_use]
    pub fn of_clause(text: &str) -> Self {
        Self::of(canonical_clause(text).as_bytes())
    }

    /// Reads 64 lower-case hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        (text.len() == 64 && text.bytes().all(digit)).then(|| Self(text.to_owned()))
    }

    /// The 64 hexadecimal digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text with each letter and its accents as one (NFC).
pub(crate) fn composed(text: &str) -> String {
    nfc::nfc(text)
}

/// Clause text as it is hashed: NFC, runs of white space made one space, ends trimmed. Layout never makes a finding stale.
#[must_use]
pub fn canonical_clause(text: &str) -> String {
    let composed = composed(text);
    let mut canonical = String::with_capacity(composed.len());
    for word in composed.split_whitespace() {
        if !canonical.is_empty() {
            canonical.push(' ');
        }
        canonical.push_str(word);
    }
    canonical
}

#[cfg(test)]
mod tests {
    use super::{Sha256, canonical_clause};

    #[test]
    fn layout_and_composition_do_not_change_a_clause() {
        assert_eq!(canonical_clause("  a\u{a0}\n b\t"), "a b");
        assert_eq!(Sha256::of_clause("e\u{301}tat"), Sha256::of_clause(" \u{e9}tat "));
    }

    #[test]
    fn the_published_vector_of_sha_256() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(Sha256::of(b"abc").as_str(), abc);
        assert_eq!(Sha256::parse(abc), Some(Sha256::of(b"abc")));
        assert_eq!(Sha256::parse(&abc.to_uppercase()), None);
    }
}
