//! Free text: in the document's main language, or in several.

use crate::document::language::Language;
use crate::document::member::Member;
use crate::document::reader::Reader;
use crate::document::schemas::{Schemas, patterned};
use crate::json::{Json, Value};
use crate::problem::Code;

/// Free text, plain or in several languages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    plain: Option<String>,
    languages: Vec<(String, String)>,
}

impl Text {
    /// Text in the document's main language.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self { plain: Some(text.to_owned()).filter(|text| !text.is_empty()), languages: Vec::new() }
    }

    /// As it stands in a file; empty where nothing is written.
    #[must_use]
    pub fn to_json(&self) -> Json {
        if self.is_blank() { Json::text("") } else { self.write() }
    }

    /// Whether nothing but white space was written, in any language.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.values().all(|text| text.trim().is_empty())
    }

    /// The text in a language, where it was written in it. `main` is the document's language.
    #[must_use]
    pub fn get(&self, language: &str, main: &str) -> Option<&str> {
        let plain = self.plain.as_deref().filter(|_| language == main);
        let written =
            self.languages.iter().find(|(tag, _)| tag == language).map(|(_, text)| text.as_str());
        plain.or(written).filter(|text| !text.trim().is_empty())
    }

    /// The text in a language, or else in the main one, or else in any; with the language it is in. Empty if blank.
    #[must_use]
    pub fn best<'t>(&'t self, language: &'t str, main: &'t str) -> (&'t str, &'t str) {
        let any = || self.languages.iter().find(|(_, text)| !text.trim().is_empty());
        self.get(language, main)
            .map(|text| (text, language))
            .or_else(|| self.get(main, main).map(|text| (text, main)))
            .or_else(|| {
                self.plain
                    .as_deref()
                    .filter(|text| !text.trim().is_empty())
                    .map(|text| (text, main))
            })
            .or_else(|| any().map(|(tag, text)| (text.as_str(), tag.as_str())))
            .unwrap_or(("", main))
    }

    /// The same text with this language's wording replaced; empty takes it away.
    #[must_use]
    pub fn with(&self, language: &str, main: &str, text: &str) -> Self {
        let mut changed = self.clone();
        if changed.languages.is_empty() && language == main {
            return Self::plain(text);
        }
        if let Some(plain) = changed.plain.take() {
            changed.languages.push((main.to_owned(), plain));
        }
        match changed.languages.iter_mut().find(|(tag, _)| tag == language) {
            Some(entry) => text.clone_into(&mut entry.1),
            None => changed.languages.push((language.to_owned(), text.to_owned())),
        }
        changed.languages.retain(|(_, text)| !text.is_empty());
        crate::order::sort(&mut changed.languages);
        changed
    }

    /// This text with another behind it, language by language. `main` is the document's language.
    #[must_use]
    pub fn followed_by(&self, other: &Self, main: &str) -> Self {
        let plain = other.plain.iter().map(|text| (main, text.as_str()));
        let tagged = other.languages.iter().map(|(tag, text)| (tag.as_str(), text.as_str()));
        plain.chain(tagged).filter(|(_, text)| !text.trim().is_empty()).fold(
            self.clone(),
            |joined, (tag, text)| {
                let before = joined.get(tag, main).unwrap_or_default().to_owned();
                joined.with(tag, main, [before.trim(), " ", text].concat().trim())
            },
        )
    }

    /// The languages that it was written in, where they are named.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(|(tag, _)| tag.as_str())
    }

    /// All wordings: the plain one, then the others in the order of their tags.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.plain
            .as_deref()
            .into_iter()
            .chain(self.languages.iter().map(|(_, text)| text.as_str()))
    }
}

impl Member for Text {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        match &json.value {
            Value::Text(text) => Some(Self { plain: Some(text.clone()), languages: Vec::new() }),
            Value::Object(members) => {
                let mut languages = Vec::new();
                let mut sound = true;
                for (tag, value) in members {
                    sound &= reader.within(tag, |reader| {
                        match value.as_text() {
                            _ if !Language::is_tag(tag) => {
                                reader.tell(Code::BadLanguage, value, tag)
                            }
                            None => reader.tell(Code::WrongType, value, "string"),
                            Some(text) => {
                                languages.push((tag.clone(), text.to_owned()));
                                return true;
                            }
                        }
                        false
                    });
                }
                crate::order::sort(&mut languages);
                sound.then_some(Self { plain: None, languages })
            }
            _ => {
                reader.tell(Code::WrongType, json, "string");
                None
            }
        }
    }

    fn write(&self) -> Json {
        match &self.plain {
            Some(text) => Json::text(text),
            None => Json::object(
                self.languages.iter().map(|(tag, text)| (tag.as_str(), Json::text(text))),
            ),
        }
    }

    fn is_absent(&self) -> bool {
        self.plain.as_deref().unwrap_or_default().is_empty() && self.languages.is_empty()
    }

    fn schema(schemas: &mut Schemas) -> Json {
        schemas.definitions.entry("Text").or_insert_with(|| {
            let string = Json::object([("type", Json::text("string"))]);
            let tags =
                Json::object([("propertyNames", patterned("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"))]);
            let object = [("type", Json::text("object")), ("additionalProperties", string.clone())];
            let members = tags
                .members()
                .unwrap_or_default()
                .iter()
                .map(|(key, value)| (key.as_str(), value.clone()));
            Json::object([(
                "anyOf",
                Json::list([string, Json::object(object.into_iter().chain(members))]),
            )])
        });
        Json::object([("$ref", Json::text("#/$defs/Text"))])
    }
}
