//! A kept text with its revision and checksum, as one string: written whole or not at all.

use impact_core::Sha256;

const MARK: &str = "impact-record-1";

/// A text with its revision, as kept.
pub(crate) fn seal(revision: u64, text: &str) -> String {
    let number = revision.to_string();
    [MARK, " ", &number, " ", sum(&number, text).as_str(), "\n", text].concat()
}

fn sum(number: &str, text: &str) -> Sha256 {
    Sha256::of_parts([number, "\n", text].map(str::as_bytes))
}

/// The revision and text of a record; `None` where a single byte of it is not as it was written.
pub(crate) fn unseal(record: &str) -> Option<(u64, &str)> {
    let (head, text) = record.split_once('\n')?;
    let (mark, rest) = head.split_once(' ')?;
    let (number, noted) = rest.split_once(' ')?;
    let revision: u64 = number.parse().ok()?;
    // Only as it is written: the number of a record has no sign and no zero before it.
    let is_as_written = mark == MARK && revision.to_string() == number;
    (is_as_written && sum(number, text).as_str() == noted).then_some((revision, text))
}

/// A sound record as it lies there: it can be written elsewhere without working its checksum out again.
#[derive(Debug, Clone)]
pub(crate) struct Record {
    whole: String,
    revision: u64,
    /// Where its text begins.
    begin: usize,
}

impl Record {
    /// A record, if it is sound.
    pub(crate) fn read(whole: String) -> Option<Self> {
        let (revision, text) = unseal(&whole)?;
        let begin = whole.len() - text.len();
        Some(Self { whole, revision, begin })
    }

    pub(crate) fn whole(&self) -> &str {
        &self.whole
    }

    pub(crate) fn revision(&self) -> u64 {
        self.revision
    }

    pub(crate) fn into_text(mut self) -> String {
        self.whole.split_off(self.begin)
    }
}

#[cfg(test)]
mod tests {
    use super::{seal, unseal};

    #[test]
    fn a_record_gives_back_its_text_and_revision() {
        assert_eq!(unseal(&seal(7, "é\nb")), Some((7, "é\nb")));
    }

    #[test]
    fn a_record_with_any_byte_changed_or_cut_is_no_record() {
        let whole = seal(12, "{\"a\": 1}\n");
        for at in 0..whole.len() {
            let mut bytes = whole.clone().into_bytes();
            bytes[at] ^= 1;
            let changed = String::from_utf8(bytes).expect("still ASCII");
            assert_eq!(unseal(&changed), None, "byte {at}");
            assert_eq!(unseal(&whole[..at]), None, "cut at {at}");
        }
    }
}
