//! What the arguments name: files, folders with everything in them that ends in `.json`, and `-` for standard input.

mod lines;

use std::fs::File;
use std::io::Read;
use std::iter::Peekable;
use std::path::{Path, PathBuf};

use impact_brief::clean;
use impact_core::Limits;
use walkdir::{DirEntry, WalkDir};

use crate::failure::Failure;
use lines::Lines;

/// A document's text, and what it is called.
#[derive(Debug)]
pub struct Text {
    /// The name of its file; with the number of the line in a file of lines.
    pub name: String,
    /// What was read: one byte more than a document may have, at the most.
    pub bytes: Vec<u8>,
}

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

    /// Whether its name says that each of its lines is a document.
    #[must_use]
    pub fn is_of_lines(&self) -> bool {
        matches!(self, Self::File(path) if lines::is_named_so(path))
    }

    /// Its text: one byte more than a document may have, at the most, so that the gate can refuse what is too large.
    ///
    /// # Errors
    /// [`Failure::Read`].
    pub fn read(&self) -> Result<Vec<u8>, Failure> {
        if self.is_of_lines() {
            return Err(Failure::ManyDocuments { file: self.name() });
        }
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

/// Whether each line of every text is a document of its own, or only where its name says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Split {
    /// Files that end in `.ndjson` or `.jsonl`.
    ByName,
    /// All.
    Lines,
}

impl Split {
    fn splits(self, input: &Input) -> bool {
        self == Self::Lines || input.is_of_lines()
    }
}

impl Number {
    /// What these arguments can name.
    #[must_use]
    pub fn of(arguments: &[&PathBuf], split: Split) -> Self {
        match arguments {
            [only] if !only.is_dir() && !split.splits(&Input::one(only)) => Self::One,
            _ => Self::Several,
        }
    }
}

/// Every document that some arguments name, read when it is asked for.
pub struct Texts<'a> {
    inputs: Peekable<Box<dyn Iterator<Item = Result<Input, Failure>> + 'a>>,
    split: Split,
    /// The file of lines that is being read.
    lines: Option<Lines>,
}

impl<'a> Texts<'a> {
    /// What these arguments name.
    #[must_use]
    pub fn of(arguments: &'a [&'a PathBuf], split: Split) -> Self {
        let inputs: Box<dyn Iterator<Item = _>> = Box::new(gather(arguments));
        Self { inputs: inputs.peekable(), split, lines: None }
    }

    /// Whether the next document can be had without waiting for whoever writes it.
    #[must_use]
    pub fn is_ready(&mut self) -> bool {
        match &mut self.lines {
            Some(lines) => lines.is_ready(),
            None => !matches!(self.inputs.peek(), Some(Ok(Input::Standard))),
        }
    }
}

impl Iterator for Texts<'_> {
    type Item = Result<Text, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(text) = self.lines.as_mut().and_then(Iterator::next) {
                return Some(text);
            }
            self.lines = None;
            let input = match self.inputs.next()? {
                Ok(input) => input,
                Err(failure) => return Some(Err(failure)),
            };
            if !self.split.splits(&input) {
                let read = input.read();
                return Some(read.map(|bytes| Text { name: input.name(), bytes }));
            }
            match Lines::open(&input) {
                Ok(lines) => self.lines = Some(lines),
                Err(failure) => return Some(Err(failure)),
            }
        }
    }
}

/// Everything that these arguments name, in their order, found when it is asked for; folders sorted by name.
pub fn gather<'a>(
    arguments: &'a [&'a PathBuf],
) -> impl Iterator<Item = Result<Input, Failure>> + use<'a> {
    arguments.iter().flat_map(|argument| -> Box<dyn Iterator<Item = Result<Input, Failure>>> {
        if argument.is_dir() {
            Box::new(folder(argument))
        } else {
            Box::new(std::iter::once(Ok(Input::one(argument))))
        }
    })
}

fn folder(folder: &Path) -> impl Iterator<Item = Result<Input, Failure>> + use<> {
    let hidden = |entry: &DirEntry| {
        entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
    };
    let folder = folder.to_owned();
    let mut entries = WalkDir::new(&folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(move |entry| !hidden(entry))
        .filter_map(|entry| named(entry).transpose())
        .peekable();
    let nothing = entries
        .peek()
        .is_none()
        .then(|| Err(Failure::EmptyFolder { folder: Input::File(folder.clone()).name() }));
    entries.map(move |entry| entry.map_err(|error| unreadable(error, &folder))).chain(nothing)
}

/// A file that ends in `.json`; nothing for any other entry.
fn named(entry: Result<DirEntry, walkdir::Error>) -> Result<Option<Input>, walkdir::Error> {
    let path = entry?.into_path();
    let ends = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    Ok((path.is_file() && ends).then_some(Input::File(path)))
}

fn unreadable(error: walkdir::Error, folder: &Path) -> Failure {
    let file = Input::File(error.path().unwrap_or(folder).to_owned()).name();
    Failure::Read { file, error: error.into() }
}
