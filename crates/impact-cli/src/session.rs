//! What every command has at hand: the words, standard output, standard error.

use std::io::Write;
use std::path::PathBuf;

use anstream::{Stderr, Stdout};
use impact_core::Opened;
use impact_core::document::{Assessment, Date};
use impact_core::problem::Problem;
use impact_text::{Arg, Texts};

use crate::console::{self, Console};
use crate::diagnostic::{self, Source};
use crate::document;
use crate::failure::Failure;
use crate::input::Input;
use crate::outcome::Outcome;
use crate::save::{IfThere, save};

/// One run of the program.
#[derive(Debug)]
pub struct Session {
    /// All words but the guidance of the criteria.
    pub texts: Texts,
    /// Standard output: results.
    pub output: Console<Stdout>,
    /// Standard error: what kept results from coming.
    pub errors: Console<Stderr>,
}

/// Today, in the person's own time zone.
#[must_use]
pub fn today() -> Option<Date> {
    Date::parse(&jiff::ZonedDateTime::now().date().to_string())
}

/// The files of words that the command line speaks from.
pub const WORDS: [&str; 5] = ["language", "framework", "report", "diagnostics", "cli"];

impl Session {
    /// A run in this language.
    #[must_use]
    pub fn in_language(language: &str) -> Self {
        Self {
            texts: impact_text::texts(language, &WORDS),
            output: console::output(),
            errors: console::errors(),
        }
    }

    /// Says what went wrong. Where not even that can be said, the exit code says it.
    pub fn fail(&mut self, failure: &Failure) -> Outcome {
        let (message, next) = failure.say(&self.texts);
        let _ = writeln!(self.errors, "{}", diagnostic::plain(&message, &next, &self.texts));
        Outcome::Failed
    }

    /// Says what cannot be done, and what to do next.
    pub fn tell_failure(&mut self, message: &str, next: &str, outcome: Outcome) -> Outcome {
        let _ = writeln!(self.errors, "{}", diagnostic::plain(message, next, &self.texts));
        outcome
    }

    /// Says why a document was refused.
    pub fn refuse(&mut self, problems: &[Problem], source: Source<'_>) -> Outcome {
        let _ = writeln!(self.errors, "{}\n", diagnostic::draw(problems, source, &self.texts));
        Outcome::Invalid
    }

    /// Opens an assessment, or says why it was refused.
    ///
    /// # Errors
    /// [`Failure`] where it cannot be read.
    pub fn open(&mut self, input: &Input) -> Result<Result<Opened, Outcome>, Failure> {
        let (name, text) = (input.name(), input.read()?);
        let opened = document::assessment(&text);
        Ok(opened.map_err(|problems| self.refuse(&problems, Source { name: &name, text: &text })))
    }

    /// As `open`, for who wants the text as it stands in the file.
    ///
    /// # Errors
    /// [`Failure`] where it cannot be read.
    pub fn open_text(&mut self, input: &Input) -> Result<Result<Vec<u8>, Outcome>, Failure> {
        let (name, text) = (input.name(), input.read()?);
        Ok(match document::assessment(&text) {
            Ok(_) => Ok(text),
            Err(problems) => Err(self.refuse(&problems, Source { name: &name, text: &text })),
        })
    }

    /// Writes what other programs read, or a document: byte for byte.
    ///
    /// # Errors
    /// [`Failure::Output`].
    pub fn hand_over(&mut self, text: &(impl AsRef<[u8]> + ?Sized)) -> Result<(), Failure> {
        self.output.pass_through()?;
        self.output.write_all(text.as_ref()).map_err(Failure::Output)
    }

    /// Writes a result where it is wanted: to a new file, which is then said, or to standard output. Nothing is ever
    /// replaced: it might be what the result was made of.
    ///
    /// # Errors
    /// [`Failure`] where it cannot be written.
    pub fn deliver(
        &mut self,
        result: &[u8],
        output: Option<&PathBuf>,
        said: impl FnOnce(&Texts, Arg<'_>) -> String,
    ) -> Result<(), Failure> {
        match output.map(|path| Input::one(path)) {
            None | Some(Input::Standard) => self.hand_over(result),
            Some(Input::File(path)) => {
                save(&path, result, IfThere::Refuse)?;
                let file = Input::File(path).name();
                let said = said(&self.texts, Arg::Text(&file));
                Ok(self.output.paragraph(0, &said)?)
            }
        }
    }

    /// Says where a document is scored by another rubric than it states.
    ///
    /// # Errors
    /// [`Failure::Output`].
    pub fn warn_of_rubric(&mut self, name: &str, assessment: &Assessment) -> Result<(), Failure> {
        if assessment.own_rubric().is_none() {
            let version = Arg::Text(assessment.rubric().tables().version);
            let args = [("file", Arg::Text(name)), ("version", version)];
            writeln!(self.errors, "{}", self.texts.format("rubric-unknown", &args))?;
        }
        Ok(())
    }

    /// Hands over what is still to be written; output that cannot be written is a failure.
    #[must_use]
    pub fn close(mut self, outcome: Outcome) -> Outcome {
        let written = self.output.flush().map_err(Failure::Output);
        let outcome = written.map_or_else(|failure| self.fail(&failure), |()| outcome);
        let _ = self.errors.flush();
        outcome
    }
}
