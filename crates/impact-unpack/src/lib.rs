//! Unpacks the page that is one file: the one thing in it that is not packed itself.
//!
//! What browsers unpack by themselves is gzip, with which that file would be larger than it may be. These are the decoders of
//! two denser formats: LZMA for the program, PPMd for words. They know nothing of what they unpack, and open nothing that
//! anybody sends: the file unpacks itself.

use std::io::Read;

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use lzma_rust2::LzmaReader;
use ppmd_rust::Ppmd7Decoder;
use wasm_bindgen::prelude::wasm_bindgen;

/// Bytes packed as LZMA with its header, unpacked; nothing where they are not that, or hold more than `limit` bytes.
#[must_use]
pub fn unpacked(packed: &[u8], limit: usize) -> Option<Vec<u8>> {
    let mut reader = LzmaReader::new_mem_limit(packed, MEMORY_KIB, None).ok()?;
    let mut out = Vec::new();
    let mut piece = [0u8; 1 << 14];
    loop {
        let read = reader.read(&mut piece).ok()?;
        if read == 0 {
            return Some(out);
        }
        if out.len() + read > limit {
            return None;
        }
        out.extend_from_slice(&piece[..read]);
    }
}

/// Without tables, which no packing makes smaller.
const SUM: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// What the decoder may take.
const MEMORY_KIB: u32 = 64 * 1024;

/// Words packed as PPMd, variant H, unpacked. Before them stand how many letters guess the next one, how many MiB the guesses
/// take (a byte each), length and CRC-32 (four bytes each, little endian). Nothing where they are not that, are more than
/// `limit` bytes, or came to harm on the way.
#[must_use]
pub fn unpacked_words(packed: &[u8], limit: usize) -> Option<Vec<u8>> {
    let ([order, mebibytes], rest) = packed.split_first_chunk()?;
    let (length, rest) = rest.split_first_chunk()?;
    let (sum, rest) = rest.split_first_chunk()?;
    let length =
        usize::try_from(u32::from_le_bytes(*length)).ok().filter(|length| *length <= limit)?;
    let memory = (u32::from(*mebibytes) << 10).min(MEMORY_KIB) << 10;
    let mut out = vec![0; length];
    Ppmd7Decoder::new(rest, u32::from(*order), memory).ok()?.read_exact(&mut out).ok()?;
    (SUM.checksum(&out) == u32::from_le_bytes(*sum)).then_some(out)
}

/// The same for JavaScript; empty where it is not that.
#[wasm_bindgen]
#[must_use]
pub fn unpack(packed: &[u8], limit: u32) -> Vec<u8> {
    usize::try_from(limit).ok().and_then(|limit| unpacked(packed, limit)).unwrap_or_default()
}

/// The same for JavaScript; empty where it is not that.
#[wasm_bindgen]
#[must_use]
pub fn unpack_words(packed: &[u8], limit: u32) -> Vec<u8> {
    usize::try_from(limit).ok().and_then(|limit| unpacked_words(packed, limit)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{SUM, unpacked, unpacked_words};
    use lzma_rust2::{LzmaOptions, LzmaWriter};
    use ppmd_rust::Ppmd7Encoder;
    use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
    use std::io::Write;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let options = LzmaOptions::with_preset(6);
        let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(bytes.len() as u64))
            .expect("options");
        writer.write_all(bytes).expect("memory takes all");
        writer.finish().expect("memory takes all")
    }

    fn packed_words(bytes: &[u8]) -> Vec<u8> {
        let length = u32::try_from(bytes.len()).expect("a short text").to_le_bytes();
        let head = [&[10, 2], &length[..], &SUM.checksum(bytes).to_le_bytes()].concat();
        let mut writer = Ppmd7Encoder::new(head, 10, 2 << 20).expect("the limits");
        writer.write_all(bytes).expect("memory takes all");
        writer.finish(false).expect("memory takes all")
    }

    proptest! {
        #[test]
        fn words_come_back_and_never_more_than_asked(bytes in prop::collection::vec(any::<u8>(), 0..3_000)) {
            let packed = packed_words(&bytes);
            prop_assert_eq!(unpacked_words(&packed, bytes.len()), Some(bytes.clone()));
            if !bytes.is_empty() {
                prop_assert_eq!(unpacked_words(&packed, bytes.len() - 1), None);
            }
        }

        #[test]
        fn words_that_came_to_harm_do_not_come_back(at in 0usize..1_000, flip in 1u8..) {
            let words = b"Networks can still join, but with added cost. ".repeat(40);
            let mut packed = packed_words(&words);
            let at = at % packed.len();
            packed[at] ^= flip;
            // The last bytes may say nothing any more.
            let read = unpacked_words(&packed, words.len());
            prop_assert!(read.is_none_or(|read| read[..] == words[..]));
        }

        #[test]
        fn what_was_packed_comes_back_and_never_more_than_asked(bytes in prop::collection::vec(any::<u8>(), 0..3_000)) {
            let packed = packed(&bytes);
            prop_assert_eq!(unpacked(&packed, bytes.len()), Some(bytes.clone()));
            if !bytes.is_empty() {
                prop_assert_eq!(unpacked(&packed, bytes.len() - 1), None);
            }
        }

        #[test]
        fn nothing_else_stops_it(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            let _ = unpacked(&bytes, 1 << 16);
            let _ = unpacked_words(&bytes, 1 << 16);
        }
    }
}
