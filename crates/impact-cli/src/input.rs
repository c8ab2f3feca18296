//! What the arguments name: files, folders with everything in them that ends in `.json`, and `-` for standard input.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use impact_brief::clean;
use impact_core::Limits;
use walkdir::{DirEntry, WalkDir};

use crate::failure::Failure;

/// A text to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input.
    Standard,
}

impl Input {
    /// What an argument names, if it is one text.
    #[must_use]
    pub fn one(argument: &Path) -> Self {
        if argument.as_os_str() == "-" { Self::Standard } else { Self::File(argument.to_owned()) }
    }

    /// Its name, without what could disturb a terminal.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => clean(&path.to_string_lossy()).replace('\n', " "),
            Self::Standard => "-".to_owned(),
        }
    }

    /// Its text: one byte more than a document may have, at the most, so that the gate can refuse what is too large.
    ///
    /// # Errors
    /// [`Failure::Read`].
    pub fn read(&self) -> Result<Vec<u8>, Failure> {
        let most = Limits::COMMAND_LINE.bytes as u64 + 1;
        let mut text = Vec::new();
        let done = match self {
            Self::File(path) => {
                File::open(path).and_then(|file| file.take(most).read_to_end(&mut text))
            }
            Self::Standard => std::io::stdin().lock().take(most).read_to_end(&mut text),
        };
        match done {
            Ok(_) => Ok(text),
            Err(error) => Err(Failure::Read { file: self.name(), error }),
        }
    }
}

/// Whether the arguments can name more than one text: then results come as a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// A file, or standard input.
    One,
    /// Several arguments, or a folder.
    Several,
}

/// Everything that these arguments name, in their order; folders sorted by name.
#[must_use]
pub fn gather(arguments: &[&PathBuf]) -> (Number, Vec<Result<Input, Failure>>) {
    let number = match arguments {
        [only] if !only.is_dir() => Number::One,
        _ => Number::Several,
    };
    let named = |argument: &&PathBuf| {
        if argument.is_dir() { folder(argument) } else { vec![Ok(Input::one(argument))] }
    };
    (number, arguments.iter().flat_map(named).collect())
}

fn folder(folder: &Path) -> Vec<Result<Input, Failure>> {
    let name = |path: &Path| Input::File(path.to_owned()).name();
    let hidden = |entry: &DirEntry| {
        entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
    };
    let entries =
        WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|entry| !hidden(entry));
    let mut inputs = Vec::new();
    for entry in entries {
        match entry {
            Ok(entry)
                if entry.path().is_file()
                    && entry
                        .path()
                        .extension()
                        .is_some_and(|ending| ending.eq_ignore_ascii_case("json")) =>
            {
                inputs.push(Ok(Input::File(entry.into_path())));
            }
            Ok(_) => {}
            Err(error) => {
                let file = error.path().map_or_else(|| name(folder), name);
                inputs.push(Err(Failure::Read { file, error: error.into() }));
            }
        }
    }
    if inputs.is_empty() {
        inputs.push(Err(Failure::EmptyFolder { folder: name(folder) }));
    }
    inputs
}
