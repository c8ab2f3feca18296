//! A kept text with its revision and checksum, as one string: written whole or not at all.

use impact_core::Sha256;

const MARK: &str = "impact-record-1";

/// A text with its revision, as kept.
pub(crate) fn seal(revision: u64, text: &str) -> String {
    let number = revision.to_string();
    let sum = Sha256::of([number.as_str(), "\n", text].concat().as_bytes());
    [MARK, " ", &number, " ", sum.as_str(), "\n", text].concat()
}

/// The revision and text of a record; `None` where a single byte of it is not as it was written.
pub(crate) fn unseal(record: &str) -> Option<(u64, &str)> {
    let (head, text) = record.split_once('\n')?;
    let mut words = head.split(' ');
    let mark = words.next()?;
    let revision: u64 = words.next()?.parse().ok()?;
    (mark == MARK && seal(revision, text) == record).then_some((revision, text))
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
