//! Unpacks the page that is one file: the one thing in it that is not packed itself.
//!
//! What browsers unpack by themselves is gzip, with which that file would be larger than it may be. This is the decoder of
//! a denser format, as a program of 22 kB when it is itself packed. It knows nothing of what it unpacks, and it opens nothing that anybody sends: the file
//! unpacks itself.

use std::io::Read;

use lzma_rust2::LzmaReader;
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

/// What the decoder may take.
const MEMORY_KIB: u32 = 64 * 1024;

/// The same for JavaScript; empty where it is not that.
#[wasm_bindgen]
#[must_use]
pub fn unpack(packed: &[u8], limit: u32) -> Vec<u8> {
    usize::try_from(limit).ok().and_then(|limit| unpacked(packed, limit)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::unpacked;
    use lzma_rust2::{LzmaOptions, LzmaWriter};
    use proptest::prelude::{any, prop, prop_assert_eq, proptest};
    use std::io::Write;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let options = LzmaOptions::with_preset(6);
        let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(bytes.len() as u64))
            .expect("options");
        writer.write_all(bytes).expect("memory takes all");
        writer.finish().expect("memory takes all")
    }

    proptest! {
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
        }
    }
}
