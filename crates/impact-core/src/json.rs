//! JSON as a tree that remembers where each value stood and keeps every number as it was written.
//!
//! The grammar is a library's; the tree is ours, since no parser we know refuses duplicate keys, keeps places, keeps
//! number source text and uses no float, all at once.

mod parse;
pub(crate) use parse::push_step;
mod write;

pub use parse::{JsonLimits, parse};

/// A JSON value. Two values are equal when they say the same, wherever they stood.
#[derive(Debug, Clone)]
pub struct Json {
    /// What it is.
    pub value: Value,
    /// Byte offset where it stood; 0 for a value made by the program.
    pub at: usize,
}

/// What a JSON value is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number in its source text: no float, no loss.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object, members in the order of the text. Keys are unique.
    Object(Vec<(String, Json)>),
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Json {}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        Self { value, at: 0 }
    }
}

impl Json {
    /// A string.
    #[must_use]
    pub fn text(text: &str) -> Self {
        Value::Text(text.to_owned()).into()
    }

    /// A whole number.
    #[must_use]
    pub fn number(number: impl Into<u64>) -> Self {
        Value::Number(number.into().to_string()).into()
    }

    /// An array.
    #[must_use]
    pub fn list(items: impl IntoIterator<Item = Json>) -> Self {
        Value::List(items.into_iter().collect()).into()
    }

    /// An object; the caller gives each key once.
    #[must_use]
    pub fn object<'k>(members: impl IntoIterator<Item = (&'k str, Json)>) -> Self {
        Value::Object(members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
            .into()
    }

    /// An object with one more member behind its own; the caller gives each key once.
    #[must_use]
    pub fn with(&self, key: &str, value: Json) -> Self {
        let members = self.members().unwrap_or_default().iter().cloned();
        Value::Object(members.chain([(key.to_owned(), value)]).collect()).into()
    }

    /// The string, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The members, if it is an object.
    #[must_use]
    pub fn members(&self) -> Option<&[(String, Json)]> {
        match &self.value {
            Value::Object(members) => Some(members),
            _ => None,
        }
    }

    /// A member of an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.members()?.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value at a JSON pointer (RFC 6901), or `None`.
    #[must_use]
    pub fn at_pointer(&self, pointer: &str) -> Option<&Json> {
        pointer.split('/').skip(1).try_fold(self, |json, step| match &json.value {
            Value::List(items) => items.get(step.parse::<usize>().ok()?),
            _ => json.get(&step.replace("~1", "/").replace("~0", "~")),
        })
    }
}

impl serde::Serialize for Json {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.value {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(truth) => serializer.serialize_bool(*truth),
            // Whole numbers; any other goes out as its source text rather than as a float.
            Value::Number(number) => match number.parse::<i64>() {
                Ok(whole) => serializer.serialize_i64(whole),
                Err(_) => serializer.serialize_str(number),
            },
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => serializer.collect_seq(items),
            Value::Object(members) => {
                serializer.collect_map(members.iter().map(|(key, value)| (key, value)))
            }
        }
    }
}
