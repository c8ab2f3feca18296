//! What can go wrong in a task, as sentences for the developer at the terminal.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::Path;

/// A task did not come to its end.
#[derive(Debug)]
pub enum Failure {
    /// The command line was not understood.
    Usage(String),
    /// A file or a socket did not do what was asked.
    Io {
        /// What was tried, as in "read web/styles".
        tried: String,
        /// What the system said.
        error: io::Error,
    },
    /// A program ended with an error.
    Program {
        /// Its command line.
        line: String,
        /// How it ended.
        ending: String,
    },
    /// Something is missing that this task cannot install by itself.
    Missing {
        /// What is missing.
        what: String,
        /// What to type.
        remedy: String,
    },
    /// The sources do not make a page: a message is missing, a path leaks, a file is not as expected.
    Content(String),
    /// Some steps of a run failed; each was reported when it did.
    Steps,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(text) | Self::Content(text) => formatter.write_str(text),
            Self::Io { tried, error } => write!(formatter, "could not {tried}: {error}"),
            Self::Program { line, ending } => write!(formatter, "`{line}` {ending}"),
            Self::Missing { what, remedy } => {
                write!(formatter, "{what} is missing. To install it:\n  {remedy}")
            }
            Self::Steps => formatter.write_str("not everything passed"),
        }
    }
}

impl Error for Failure {}

impl Failure {
    /// For `map_err`: what was tried with a path.
    pub fn at(verb: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let tried = format!("{verb} {}", path.display());
        move |error| Self::Io { tried, error }
    }
}
