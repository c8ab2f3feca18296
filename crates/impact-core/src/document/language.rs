//! A language tag, checked by its form only: which languages there are is no business of a record.

use super::member::Member;
use super::reader::Reader;
use super::schemas::{Schemas, patterned};
use crate::json::Json;
use crate::problem::Code;

/// A language tag (BCP 47): letters, digits and hyphens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(String);

impl Default for Language {
    fn default() -> Self {
        Self("en".to_owned())
    }
}

impl Language {
    /// The tag, or English where it is none.
    #[must_use]
    pub fn of(tag: &str) -> Self {
        if Self::is_tag(tag) { Self(tag.to_owned()) } else { Self::default() }
    }

    /// Whether this is a language tag by its form.
    #[must_use]
    pub fn is_tag(tag: &str) -> bool {
        let mut parts = tag.split('-');
        let primary = parts.next().unwrap_or_default();
        let rest = parts.all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        });
        (2..=8).contains(&primary.len())
            && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
            && rest
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Member for Language {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let tag = reader.text_of(json)?;
        if !Self::is_tag(tag) {
            reader.tell(Code::BadLanguage, json, tag);
            return None;
        }
        Some(Self(tag.to_owned()))
    }

    fn write(&self) -> Json {
        Json::text(&self.0)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        patterned("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
    }
}
