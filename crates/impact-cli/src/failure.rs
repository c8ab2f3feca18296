//! What can go wrong outside a document: files, folders, standard output. Facts only; the words are in `cli.ftl`.

use std::io::{self, ErrorKind};

use impact_lock::Refused;
use impact_text::{Arg, Texts};

/// Why something could not be done.
#[derive(Debug)]
pub enum Failure {
    /// A file could not be read.
    Read {
        /// Its name.
        file: String,
        /// What the system says.
        error: io::Error,
    },
    /// A file could not be written.
    Write {
        /// Its name.
        file: String,
        /// What the system says.
        error: io::Error,
    },
    /// There is a file of that name already.
    Exists {
        /// Its name.
        file: String,
    },
    /// Something else than a file stands there: a folder, a device.
    NotAFile {
        /// Its name.
        file: String,
    },
    /// The name of an output does not say in which format it is wanted.
    UnknownEnding {
        /// Its name.
        file: String,
    },
    /// Each line of the file is a document, and one is wanted.
    ManyDocuments {
        /// Its name.
        file: String,
    },
    /// A folder without a JSON file.
    EmptyFolder {
        /// Its name.
        folder: String,
    },
    /// A locked file does not open.
    Locked {
        /// Its name.
        file: String,
        /// Why.
        why: Refused,
    },
    /// No passphrase was given.
    NoPassphrase,
    /// The passphrase was typed twice, and not the same.
    TwoPassphrases,
    /// The system gives no passphrase, or no randomness.
    Terminal(io::Error),
    /// Standard output does not take what is written.
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl Failure {
    /// What went wrong, and what to do next.
    #[must_use]
    pub fn say(&self, texts: &Texts) -> (String, String) {
        let (id, name) = match self {
            Self::Read { file, .. } => ("failure-read", file.as_str()),
            Self::Write { file, .. } => ("failure-write", file.as_str()),
            Self::Exists { file } => ("failure-exists", file.as_str()),
            Self::NotAFile { file } => ("failure-not-a-file", file.as_str()),
            Self::UnknownEnding { file } => ("failure-unknown-ending", file.as_str()),
            Self::ManyDocuments { file } => ("failure-many-documents", file.as_str()),
            Self::EmptyFolder { folder } => ("failure-empty-folder", folder.as_str()),
            Self::Locked { file, why } => (why.code(), file.as_str()),
            Self::NoPassphrase => ("failure-no-passphrase", ""),
            Self::TwoPassphrases => ("failure-two-passphrases", ""),
            Self::Terminal(_) => ("failure-terminal", ""),
            Self::Output(_) => ("failure-output", ""),
        };
        let reason = self.error().map_or_else(String::new, |error| reason(error, texts));
        let args = [("file", Arg::Text(name)), ("reason", Arg::Text(&reason))];
        (texts.format(id, &args), texts.format(&[id, ".next"].concat(), &args))
    }

    fn error(&self) -> Option<&io::Error> {
        match self {
            Self::Read { error, .. }
            | Self::Write { error, .. }
            | Self::Terminal(error)
            | Self::Output(error) => Some(error),
            Self::Exists { .. }
            | Self::NotAFile { .. }
            | Self::UnknownEnding { .. }
            | Self::ManyDocuments { .. }
            | Self::EmptyFolder { .. }
            | Self::Locked { .. }
            | Self::NoPassphrase
            | Self::TwoPassphrases => None,
        }
    }
}

/// The usual reasons in the person's language; any other as the system words it.
fn reason(error: &io::Error, texts: &Texts) -> String {
    match error.kind() {
        ErrorKind::NotFound => texts.get("reason-not-found"),
        ErrorKind::PermissionDenied => texts.get("reason-permission-denied"),
        ErrorKind::IsADirectory => texts.get("reason-is-a-folder"),
        ErrorKind::NotADirectory => texts.get("reason-not-a-folder"),
        ErrorKind::StorageFull => texts.get("reason-storage-full"),
        ErrorKind::ReadOnlyFilesystem => texts.get("reason-read-only"),
        _ => error.to_string(),
    }
}
