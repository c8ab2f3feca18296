//! Files that a passphrase locks, in the [age format](https://age-encryption.org/v1): any program of age opens them, with
//! the passphrase and nothing else.
//!
//! Pure, like the core: randomness comes in as an argument, so that page and command line lock by the same code and tests
//! see the same bytes. What encrypts is RustCrypto's; here stands only the order of things that the format lays down, and
//! only the part of it that a passphrase needs. The published vectors of the format hold it to that (`tests/vectors.rs`).
//!
//! ```
//! # use impact_lock::{Seed, Work, lock, unlock};
//! # fn random() -> [u8; 48] { [7; 48] }
//! let locked = lock(b"{}", "four words of one's own", Work::EVERYDAY, &Seed(random()));
//! assert_eq!(unlock(&locked, "four words of one's own", Work::EVERYDAY), Ok(b"{}".to_vec()));
//! ```

mod body;
mod header;

use zeroize::{Zeroize, Zeroizing};

/// The first line of a locked file.
const MARK: &str = "age-encryption.org/v1\n";

/// How much work it is to try one passphrase: the base-2 logarithm of scrypt's `N`, 1 to 22. Each step more doubles time
/// and memory; memory is 1 KiB × 2ⁿ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Work(u8);

impl Work {
    /// What this product locks with: 32 MiB, and 0.8 to 1.0 seconds in a page at a quarter of the speed of the machine it was
    /// measured on. Twice the work took longer than a person on an old phone should wait; a passphrase that the page proposes
    /// has a hundred bits, which no work adds to.
    pub const EVERYDAY: Self = Self(15);
    /// The most that the page does: 256 MiB, what the program `age` asks for.
    pub const MOST_IN_A_PAGE: Self = Self(18);
    /// The most that the command line does: 1 GiB.
    pub const MOST: Self = Self(20);

    /// The work of this logarithm, if there is one.
    #[must_use]
    pub fn new(log_n: u8) -> Option<Self> {
        (1..=22).contains(&log_n).then_some(Self(log_n))
    }

    /// The logarithm.
    #[must_use]
    pub fn log_n(self) -> u8 {
        self.0
    }
}

/// What must not be guessed, for one file: 48 bytes from the system's source of randomness, never used twice.
#[derive(Clone, PartialEq, Eq)]
pub struct Seed(pub [u8; 48]);

impl Drop for Seed {
    fn drop(&mut self) {
        // The key of the file is made of it.
        self.0.zeroize();
    }
}

impl std::fmt::Debug for Seed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("Seed")
    }
}

/// Why a file was not unlocked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// It is no file of the age format, or its header is broken.
    NotLocked,
    /// It is locked for a key, not by a passphrase.
    ByKey,
    /// Trying a passphrase takes more work than is allowed here.
    TooMuchWork(u8),
    /// The passphrase is another, or the part that holds the key is damaged: the two cannot be told apart.
    Passphrase,
    /// The passphrase is right, and the file was changed or cut since it was locked.
    Damaged,
}

impl Refused {
    /// What stands for it wherever it is told.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotLocked => "locked-not",
            Self::ByKey => "locked-by-key",
            Self::TooMuchWork(_) => "locked-too-much-work",
            Self::Passphrase => "locked-passphrase",
            Self::Damaged => "locked-damaged",
        }
    }
}

/// Whether a file says that it is locked.
#[must_use]
pub fn is_locked(file: &[u8]) -> bool {
    file.starts_with(MARK.as_bytes())
}

/// Locks bytes by a passphrase.
#[must_use]
pub fn lock(bytes: &[u8], passphrase: &str, work: Work, seed: &Seed) -> Vec<u8> {
    let part = |at: usize| -> [u8; 16] { seed.0[at..at + 16].try_into().expect("of 48 bytes") };
    let file_key = Zeroizing::new(part(0));
    let mut file = header::write(&file_key, passphrase, work, part(16));
    body::seal(&mut file, bytes, &file_key, part(32));
    file
}

/// Unlocks a file by its passphrase, if that takes no more work than `most`. Nothing comes out of a file that is not whole.
///
/// # Errors
///
/// Says why not.
pub fn unlock(file: &[u8], passphrase: &str, most: Work) -> Result<Vec<u8>, Refused> {
    let header = header::Header::read(file)?;
    if header.work > most {
        return Err(Refused::TooMuchWork(header.work.log_n()));
    }
    let file_key = header.open(passphrase)?;
    body::open(header.rest, &file_key)
}
