//! Results for people or for other programs: text, one JSON object or an array, or a line of JSON each.

use std::io::Write;

use clap::{Arg, ArgMatches};
use impact_core::Json;
use impact_core::closed_set;
use impact_core::closed_set::ClosedSet;
use impact_core::json::Value;
use impact_text::Texts;

use crate::arguments;
use crate::failure::Failure;
use crate::input::Number;
use crate::session::Session;

closed_set! {
    /// What results are written as.
    Format {
        /// For people.
        Text = "text",
        /// One object, or an array where the arguments can name several files.
        Json = "json",
        /// A line of JSON for each file.
        Ndjson = "ndjson",
    }
}

impl Format {
    /// The argument that chooses it.
    pub fn argument(texts: &Texts) -> Arg {
        let codes: Vec<&'static str> = Self::ALL.iter().map(|format| format.code()).collect();
        arguments::choice("format", "option-format", &codes, texts)
    }

    /// What was chosen; text where nothing was.
    pub fn given(matches: &ArgMatches) -> Self {
        matches
            .get_one::<String>("format")
            .and_then(|code| Self::from_code(code))
            .unwrap_or(Self::Text)
    }
}

/// Results on their way to other programs.
#[derive(Debug)]
pub struct Report {
    format: Format,
    number: Number,
    results: Vec<Json>,
}

impl Report {
    /// Nothing yet.
    pub fn new(format: Format, number: Number) -> Self {
        Self { format, number, results: Vec::new() }
    }

    /// What it is written as.
    pub fn format(&self) -> Format {
        self.format
    }

    /// How many results there can be.
    pub fn number(&self) -> Number {
        self.number
    }

    /// Adds the result of one file. A line goes out at once; an array waits for its end.
    pub fn add(&mut self, session: &mut Session, result: Json) -> Result<(), Failure> {
        match self.format {
            Format::Ndjson => writeln!(session.output, "{}", result.line())?,
            Format::Json | Format::Text => self.results.push(result),
        }
        Ok(())
    }

    /// The same; among several it says first of which file it is.
    pub fn add_of(
        &mut self,
        session: &mut Session,
        name: &str,
        result: Json,
    ) -> Result<(), Failure> {
        let result = match self.number {
            Number::One => result,
            Number::Several => named(name, result),
        };
        self.add(session, result)
    }

    /// Writes what waited. The shape follows from the arguments, not from what was found.
    pub fn close(self, session: &mut Session) -> Result<(), Failure> {
        let whole = match (self.format, self.number) {
            (Format::Json, Number::One) => self.results.into_iter().next(),
            (Format::Json, Number::Several) => Some(Json::list(self.results)),
            _ => None,
        };
        if let Some(whole) = whole {
            session.hand_over(&whole.pretty())?;
        }
        Ok(())
    }
}

/// A line of many: it says first of which document it is.
#[must_use]
pub fn line_of(name: &str, result: Json) -> String {
    named(name, result).line()
}

/// A result that says first of which document it is.
fn named(name: &str, result: Json) -> Json {
    let file = [("file".to_owned(), Json::text(name))];
    let members = match result.value {
        Value::Object(members) => members,
        _ => Vec::new(),
    };
    Json::from(Value::Object(file.into_iter().chain(members).collect()))
}
