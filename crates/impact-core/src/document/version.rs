//! Which format a file is in, and which version of it.

use super::member::Member;
use super::reader::Reader;
use super::schemas::{Schemas, patterned};
use crate::json::Json;
use crate::problem::Code;

/// The name of the format: `internet-impact-assessment`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Format;

/// The version of the format, `major.minor`. Unknown members of a newer minor version are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version(pub String);

impl Default for Version {
    fn default() -> Self {
        Self("1.0".to_owned())
    }
}

impl Format {
    /// The name.
    pub const NAME: &'static str = "internet-impact-assessment";
}

impl Member for Format {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let format = (json.as_text() == Some(Self::NAME)).then_some(Self);
        if format.is_none() {
            reader.tell(Code::NotAnAssessment, json, "other-json");
        }
        format
    }

    fn write(&self) -> Json {
        Json::text(Self::NAME)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        Json::object([("const", Json::text(Self::NAME))])
    }
}

impl Member for Version {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text_of(json)?;
        let number =
            |part: &str| part.parse::<u32>().ok().filter(|number| number.to_string() == part);
        let parts =
            text.split_once('.').and_then(|(major, minor)| number(major).zip(number(minor)));
        match parts {
            None => reader.tell(Code::UnknownWord, json, text),
            Some((1, 0)) => {}
            Some((1, _)) => reader.tell(Code::NewerMinor, json, text),
            Some((0, _)) => reader.tell(Code::UnknownWord, json, text),
            Some(_) => reader.tell(Code::FormatTooNew, json, text),
        }
        parts.filter(|(major, _)| *major == 1).map(|_| Self(text.to_owned()))
    }

    fn write(&self) -> Json {
        Json::text(&self.0)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        patterned("^1\\.(0|[1-9][0-9]*)$")
    }
}
