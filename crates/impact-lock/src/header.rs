//! The header: the key of the file, wrapped by the passphrase, and a seal over all of it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::{MARK, Refused, Work};

/// The key of one file.
pub type FileKey = Zeroizing<[u8; 16]>;

/// What the salt is put behind, so that no other use of a passphrase gives the same key.
const LABEL: &[u8] = b"age-encryption.org/v1/scrypt";

/// A header that was read.
pub struct Header<'f> {
    pub work: Work,
    salt: [u8; 16],
    wrapped: [u8; 32],
    /// What the seal is over.
    sealed: &'f [u8],
    seal: [u8; 32],
    /// What stands behind the header.
    pub rest: &'f [u8],
}

/// The header for a new file.
pub fn write(file_key: &FileKey, passphrase: &str, work: Work, salt: [u8; 16]) -> Vec<u8> {
    let wrapped = cipher(passphrase, work, salt)
        .encrypt(&Nonce::default(), &file_key[..])
        .expect("sixteen bytes can be encrypted");
    let mut header = format!(
        "{MARK}-> scrypt {} {}\n{}\n---",
        STANDARD_NO_PAD.encode(salt),
        work.log_n(),
        STANDARD_NO_PAD.encode(wrapped)
    );
    let seal = sealer(file_key, header.as_bytes()).finalize().into_bytes();
    header.push(' ');
    header.push_str(&STANDARD_NO_PAD.encode(seal));
    header.push('\n');
    header.into_bytes()
}

impl<'f> Header<'f> {
    /// Reads the header of a file that a passphrase locks. One such part stands alone: beside another, somebody else could
    /// open the file too.
    pub fn read(file: &'f [u8]) -> Result<Self, Refused> {
        let mut lines = Lines { file, at: 0 };
        if lines.next()? != MARK.trim_end() {
            return Err(Refused::NotLocked);
        }
        let part = lines.next()?.strip_prefix("-> ").ok_or(Refused::NotLocked)?;
        let mut words = part.split(' ');
        if words.next() != Some("scrypt") {
            return Err(Refused::ByKey);
        }
        let (Some(salt), Some(work), None) = (words.next(), words.next(), words.next()) else {
            return Err(Refused::NotLocked);
        };
        let salt = exact(salt).ok_or(Refused::NotLocked)?;
        let log_n = decimal(work).ok_or(Refused::NotLocked)?;
        // Beyond what is a work at all, it is more than anybody does.
        let work = Work::new(log_n).ok_or(Refused::TooMuchWork(log_n))?;
        let wrapped = exact(lines.next()?).ok_or(Refused::NotLocked)?;
        let until = lines.at + "---".len();
        let seal = lines.next()?.strip_prefix("--- ").ok_or(Refused::NotLocked)?;
        let seal = exact(seal).ok_or(Refused::NotLocked)?;
        Ok(Self { work, salt, wrapped, sealed: &file[..until], seal, rest: &file[lines.at..] })
    }

    /// The key of the file.
    pub fn open(&self, passphrase: &str) -> Result<FileKey, Refused> {
        let opened = cipher(passphrase, self.work, self.salt)
            .decrypt(&Nonce::default(), &self.wrapped[..])
            .map(Zeroizing::new)
            .map_err(|_| Refused::Passphrase)?;
        let file_key = Zeroizing::new(opened[..].try_into().map_err(|_| Refused::NotLocked)?);
        // In constant time, as the library compares.
        sealer(&file_key, self.sealed).verify_slice(&self.seal).map_err(|_| Refused::Damaged)?;
        Ok(file_key)
    }
}

/// Line by line, as far as there are letters: what follows the header is none.
struct Lines<'f> {
    file: &'f [u8],
    at: usize,
}

impl<'f> Lines<'f> {
    fn next(&mut self) -> Result<&'f str, Refused> {
        let rest = &self.file[self.at..];
        // No line is longer, the keys of today included; a file without an end of line is not searched to its end.
        let near = &rest[..rest.len().min(4096)];
        let end = near.iter().position(|byte| *byte == b'\n').ok_or(Refused::NotLocked)?;
        let line = std::str::from_utf8(&rest[..end]).map_err(|_| Refused::NotLocked)?;
        self.at += end + 1;
        Ok(line)
    }
}

/// So many bytes in the one spelling that they have.
fn exact<const N: usize>(letters: &str) -> Option<[u8; N]> {
    STANDARD_NO_PAD.decode(letters).ok()?.try_into().ok()
}

/// A number without zeros before it and without a sign.
fn decimal(digits: &str) -> Option<u8> {
    let is_plain = !digits.starts_with('0') && digits.bytes().all(|digit| digit.is_ascii_digit());
    is_plain.then(|| digits.parse().ok()).flatten()
}

/// What a passphrase wraps the key of a file with.
fn cipher(passphrase: &str, work: Work, salt: [u8; 16]) -> ChaCha20Poly1305 {
    let parameters = scrypt::Params::new(work.log_n(), 8, 1, 32).expect("of 1 to 22");
    let salt = [LABEL, &salt].concat();
    let mut key = Zeroizing::new([0; 32]);
    scrypt::scrypt(passphrase.as_bytes(), &salt, &parameters, &mut key[..])
        .expect("32 bytes are allowed");
    ChaCha20Poly1305::new(Key::from_slice(&key[..]))
}

fn sealer(file_key: &FileKey, sealed: &[u8]) -> Hmac<Sha256> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, &file_key[..])
        .expand(b"header", &mut key[..])
        .expect("32 bytes are allowed");
    let mut sealer =
        <Hmac<Sha256> as Mac>::new_from_slice(&key[..]).expect("a key of any length is taken");
    sealer.update(sealed);
    sealer
}
