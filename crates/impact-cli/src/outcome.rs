//! How a run ended, as the code a shell sees: good, a document is invalid, usage or I/O. The higher wins over many files.

use std::process::ExitCode;

/// How a run, or one file of it, ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// All is well.
    Good,
    /// A document is invalid, or is not in the form that was asked for.
    Invalid,
    /// The arguments make no sense, or a file could not be read or written.
    Failed,
}

impl From<Outcome> for ExitCode {
    fn from(outcome: Outcome) -> Self {
        Self::from(outcome as u8)
    }
}
