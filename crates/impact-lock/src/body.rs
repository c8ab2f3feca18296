//! The body: pieces of 64 KiB, each sealed with its place, the last one as the last. None can be left out, doubled or moved.

use chacha20poly1305::aead::KeyInit;
use chacha20poly1305::aead::stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::{ChaCha20Poly1305, Key};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::Refused;
use crate::header::FileKey;

/// Bytes of a piece, and of its seal.
const PIECE: usize = 64 * 1024;
const SEAL: usize = 16;

/// The counter of the format has eleven bytes, the library's has four behind seven of its nonce: the same bytes, as long as
/// a file has fewer pieces than four bytes count.
const BEFORE_THE_COUNTER: [u8; 7] = [0; 7];

/// Writes the body behind the header.
pub fn seal(file: &mut Vec<u8>, bytes: &[u8], file_key: &FileKey, nonce: [u8; 16]) {
    file.extend(nonce);
    let mut sealer =
        EncryptorBE32::from_aead(cipher(file_key, &nonce), BEFORE_THE_COUNTER.as_ref().into());
    let mut rest = bytes;
    while rest.len() > PIECE {
        let (piece, after) = rest.split_at(PIECE);
        file.extend(sealer.encrypt_next(piece).expect("64 KiB can be encrypted"));
        rest = after;
    }
    file.extend(sealer.encrypt_last(rest).expect("64 KiB can be encrypted"));
}

/// All of what the body holds, or nothing.
pub fn open(body: &[u8], file_key: &FileKey) -> Result<Vec<u8>, Refused> {
    let (nonce, mut rest) = body.split_at_checked(16).ok_or(Refused::NotLocked)?;
    let nonce: &[u8; 16] = nonce.try_into().map_err(|_| Refused::NotLocked)?;
    let mut opener =
        DecryptorBE32::from_aead(cipher(file_key, nonce), BEFORE_THE_COUNTER.as_ref().into());
    let mut bytes = Vec::with_capacity(rest.len());
    while rest.len() > PIECE + SEAL {
        let (piece, after) = rest.split_at(PIECE + SEAL);
        bytes.extend(opener.decrypt_next(piece).map_err(|_| Refused::Damaged)?);
        rest = after;
    }
    let last = opener.decrypt_last(rest).map_err(|_| Refused::Damaged)?;
    // Only nothing at all has an empty last piece: otherwise one body would have two spellings.
    if last.is_empty() && !bytes.is_empty() {
        return Err(Refused::Damaged);
    }
    bytes.extend(last);
    Ok(bytes)
}

fn cipher(file_key: &FileKey, nonce: &[u8; 16]) -> ChaCha20Poly1305 {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(nonce), &file_key[..])
        .expand(b"payload", &mut key[..])
        .expect("32 bytes are allowed");
    ChaCha20Poly1305::new(Key::from_slice(&key[..]))
}

#[cfg(test)]
mod tests {
    use super::{open, seal};
    use crate::Refused;
    use crate::header::FileKey;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    fn key(hexadecimal: &str) -> FileKey {
        let byte = |at: usize| u8::from_str_radix(&hexadecimal[at * 2..at * 2 + 2], 16);
        FileKey::new(std::array::from_fn(|at| byte(at).expect("it is hexadecimal")))
    }

    #[test]
    fn pieces_of_every_length_around_a_whole_one_come_back() {
        let key = key("00112233445566778899aabbccddeeff");
        for length in [0, 1, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073] {
            let bytes: Vec<u8> =
                (0..length).map(|at| u8::try_from(at % 251).expect("below 256")).collect();
            let mut body = Vec::new();
            seal(&mut body, &bytes, &key, [9; 16]);
            assert_eq!(open(&body, &key), Ok(bytes), "{length}");
        }
    }

    proptest! {
        #[test]
        fn a_body_with_any_byte_changed_or_cut_never_opens(bytes: Vec<u8>, at: usize, to in any::<u8>()) {
            let key = key("00112233445566778899aabbccddeeff");
            let mut body = Vec::new();
            seal(&mut body, &bytes, &key, [9; 16]);
            let cut = at % body.len();
            let refused = open(&body[..cut], &key).expect_err("it is cut");
            prop_assert_eq!(refused, if cut < 16 { Refused::NotLocked } else { Refused::Damaged });
            let at = at % body.len();
            if body[at] != to {
                body[at] = to;
                prop_assert_eq!(open(&body, &key), Err(Refused::Damaged));
            }
        }
    }
}
