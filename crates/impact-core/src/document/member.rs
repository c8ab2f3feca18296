//! What every member of a record can do, and the lists and choices that members are made of.

use super::reader::Reader;
use super::schemas::Schemas;
use crate::closed_set::ClosedSet;
use crate::framework::Criterion;
use crate::json::{Json, Value};
use crate::problem::Code;

/// A value of the format: read from JSON, written to it, described by a schema.
pub trait Member: Sized {
    /// What a missing member means; `None` where it is required.
    fn absent() -> Option<Self>;
    /// Reads the value, telling the reader what is wrong.
    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self>;
    /// The value as JSON.
    fn write(&self) -> Json;
    /// Whether it is left out of a file.
    fn is_absent(&self) -> bool;
    /// Its JSON Schema.
    fn schema(schemas: &mut Schemas) -> Json;
}

impl<M: Member> Member for Vec<M> {
    fn absent() -> Option<Self> {
        Some(Vec::new())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::List(items) = &json.value else {
            reader.tell(Code::WrongType, json, "array");
            return None;
        };
        let read = |(index, item): (usize, &Json)| {
            reader.within(&index.to_string(), |reader| M::read(item, reader))
        };
        let all: Vec<Option<M>> = items.iter().enumerate().map(read).collect();
        all.into_iter().collect()
    }

    fn write(&self) -> Json {
        Json::list(self.iter().map(Member::write))
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        Json::object([("type", Json::text("array")), ("items", M::schema(schemas))])
    }
}

impl<M: Member> Member for Option<M> {
    fn absent() -> Option<Self> {
        Some(None)
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        M::read(json, reader).map(Some)
    }

    fn write(&self) -> Json {
        self.as_ref().map_or(Value::Null.into(), Member::write)
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        M::schema(schemas)
    }
}

impl<C: ClosedSet> Member for C {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let word = reader.text_of(json)?;
        let member = Self::from_code(word);
        if member.is_none() {
            let criterion = Self::ALL.iter().any(|member| member.code() == Criterion::Cp1.code());
            reader.tell(
                if criterion { Code::UnknownCriterion } else { Code::UnknownWord },
                json,
                word,
            );
        }
        member
    }

    fn write(&self) -> Json {
        Json::text(self.code())
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        Json::object([(
            "enum",
            Json::list(Self::ALL.iter().map(|member| Json::text(member.code()))),
        )])
    }
}
