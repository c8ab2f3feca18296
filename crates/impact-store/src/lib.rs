//! How work is kept on a device, as a plain state machine behind a trait, so that every fault can be played natively.
//!
//! A record carries its revision and a checksum. Saving compares the revision first, keeps the record before it, and
//! reads back what it wrote; only then may anybody say "saved".
//!
//! # What this crate does not do
//! It names no browser, no file and no clock, and knows nothing of what it keeps.

pub mod history;
mod keeper;
mod memory;
mod record;

pub use keeper::{Filed, Keeper, Kept, Origin, Prepared, SaveError};
pub use memory::MemoryShelf;

/// Why a shelf did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShelfError {
    /// There is no storage here, or it is switched off.
    Unavailable,
    /// No room is left.
    Full,
}

/// A place for texts by name: local storage, a folder, memory, or a fake that fails on purpose.
pub trait Shelf {
    /// The names of all texts.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    fn names(&self) -> Result<Vec<String>, ShelfError>;
    /// The text with this name, if there is one.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    fn read(&self, name: &str) -> Result<Option<String>, ShelfError>;
    /// Keeps a text under this name, in place of the one before.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`], or [`ShelfError::Full`]: then the one before is still there.
    fn write(&self, name: &str, text: &str) -> Result<(), ShelfError>;
    /// Takes the text with this name away, if there is one.
    ///
    /// # Errors
    /// [`ShelfError::Unavailable`].
    fn remove(&self, name: &str) -> Result<(), ShelfError>;
}
