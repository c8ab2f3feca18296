//! The small values that members are made of: words, a yes or no, a fingerprint, a range.

use super::member::Member;
use super::reader::Reader;
use super::schemas::{Schemas, patterned, typed};
use crate::hash::Sha256;
use crate::json::{Json, Value};
use crate::problem::Code;
use crate::rubric::Span;

/// Plain words that are not translated: a name, a reference, a quote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Words(pub String);

impl Words {
    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Nothing but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl Member for Words {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        reader.text_of(json).map(|text| Self(text.to_owned()))
    }

    fn write(&self) -> Json {
        Json::text(&self.0)
    }

    fn is_absent(&self) -> bool {
        self.0.is_empty()
    }

    fn schema(_: &mut Schemas) -> Json {
        typed("string")
    }
}

/// Yes or no, written 1 and 0 as the rubric does; `true` and `false` are read too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Flag(pub bool);

impl Member for Flag {
    fn absent() -> Option<Self> {
        Some(Self(false))
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        match &json.value {
            Value::Bool(truth) => Some(Self(*truth)),
            _ => reader.whole(json, 0..=1).map(|digit| Self(digit == 1)),
        }
    }

    fn write(&self) -> Json {
        Json::number(u8::from(self.0))
    }

    fn is_absent(&self) -> bool {
        !self.0
    }

    fn schema(_: &mut Schemas) -> Json {
        let truth = |truth| Json::from(Value::Bool(truth));
        Json::object([(
            "enum",
            Json::list([Json::number(0u8), Json::number(1u8), truth(false), truth(true)]),
        )])
    }
}

impl Member for Sha256 {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text_of(json)?;
        let hash = Self::parse(text);
        if hash.is_none() {
            reader.tell(Code::BadHash, json, text);
        }
        hash
    }

    fn write(&self) -> Json {
        Json::text(self.as_str())
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        patterned("^[0-9a-f]{64}$")
    }
}

impl Member for Span {
    fn absent() -> Option<Self> {
        Some(Self::OPEN)
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let ends = match &json.value {
            Value::List(ends) if ends.len() == 2 => ends,
            _ => {
                reader.tell(Code::WrongType, json, "[lo, hi]");
                return None;
            }
        };
        let lo = reader.within("0", |reader| reader.whole(&ends[0], 1..=3));
        let hi = reader.within("1", |reader| reader.whole(&ends[1], 1..=3));
        let (lo, hi) = (lo?, hi?);
        let span = Self::new(lo, hi);
        if span.is_none() {
            reader.tell(Code::RangeReversed, json, &format!("[{lo}, {hi}]"));
        }
        span
    }

    fn write(&self) -> Json {
        Json::list([Json::number(self.lo()), Json::number(self.hi())])
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        // Listed, so that a reversed range is refused by the schema as well.
        let spans = (1..=3u8).flat_map(|lo| {
            (lo..=3).map(move |hi| Json::list([Json::number(lo), Json::number(hi)]))
        });
        Json::object([("enum", Json::list(spans))])
    }
}
