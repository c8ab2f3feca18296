//! Looking words up: layers of catalogues, and another language behind them.

use std::rc::Rc;

use crate::catalogue::{CATEGORIES, Catalogue};
use crate::pattern::Part;

/// The value of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    /// A whole number: chooses plurals.
    Number(u64),
    /// Words.
    Text(&'a str),
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

/// References go no deeper than this: a message that names itself ends here.
const DEEPEST: usize = 16;

/// All words of a language that are at hand; a later layer stands before an earlier one.
#[derive(Debug, Clone)]
pub struct Texts {
    language: Rc<str>,
    layers: Vec<Rc<Catalogue>>,
    fallback: Option<Rc<Texts>>,
}

impl PartialEq for Texts {
    /// The same words: the same layers, not equal ones.
    fn eq(&self, other: &Self) -> bool {
        let same_layers = self.layers.len() == other.layers.len()
            && self.layers.iter().zip(&other.layers).all(|(one, other)| Rc::ptr_eq(one, other));
        let same_fallback = match (&self.fallback, &other.fallback) {
            (Some(one), Some(other)) => Rc::ptr_eq(one, other) || one == other,
            (None, None) => true,
            _ => false,
        };
        self.language == other.language && same_layers && same_fallback
    }
}

impl Texts {
    /// No words yet, in this language.
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self { language: Rc::from(language), layers: Vec::new(), fallback: None }
    }

    /// Adds a layer.
    pub fn add(&mut self, catalogue: Rc<Catalogue>) {
        self.layers.push(catalogue);
    }

    /// The same words, with others behind them for messages that are missing.
    #[must_use]
    pub fn with_fallback(self, fallback: Self) -> Self {
        Self { fallback: Some(Rc::new(fallback)), ..self }
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether there is a message or attribute with this id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some() || self.fallback.as_ref().is_some_and(|fallback| fallback.has(id))
    }

    /// The message with this id; `‹id›` where there is none.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The message with this id and these values; `‹id›` where there is none, `‹$name›` where a value is missing.
    #[must_use]
    pub fn format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.try_format(id, args).unwrap_or_else(|| ["‹", id, "›"].concat())
    }

    /// The message with this id and these values, if there is one.
    #[must_use]
    pub fn try_format(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        let Some((catalogue, parts)) = self.find(id) else {
            return self.fallback.as_ref()?.try_format(id, args);
        };
        let mut out = String::new();
        self.speak(catalogue, parts, args, &mut out, 0);
        Some(out)
    }

    fn find(&self, id: &str) -> Option<(&Catalogue, &[Part])> {
        self.layers.iter().rev().find_map(|layer| Some((&**layer, layer.message(id)?)))
    }

    fn speak(
        &self,
        catalogue: &Catalogue,
        parts: &[Part],
        args: &[(&str, Arg<'_>)],
        out: &mut String,
        depth: usize,
    ) {
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Variable(name) => match value(args, name) {
                    Some(Arg::Text(text)) => out.push_str(text),
                    Some(Arg::Number(number)) => out.push_str(&number.to_string()),
                    None => out.extend(["‹$", name, "›"]),
                },
                Part::Reference(id) => match self.find(id) {
                    Some((there, parts)) if depth < DEEPEST => {
                        self.speak(there, parts, args, out, depth + 1)
                    }
                    _ => out.extend(["‹", id, "›"]),
                },
                Part::Select { variable, variants, default } => {
                    let chosen =
                        value(args, variable).and_then(|value| choose(catalogue, variants, value));
                    let (_, words) = &variants[chosen.unwrap_or(*default)];
                    self.speak(catalogue, words, args, out, depth);
                }
            }
        }
    }
}

fn value<'a>(args: &[(&str, Arg<'a>)], name: &str) -> Option<Arg<'a>> {
    args.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
}

/// An exact number before its plural category, as Fluent does.
fn choose(
    catalogue: &Catalogue,
    variants: &[(String, Vec<Part>)],
    value: Arg<'_>,
) -> Option<usize> {
    let position = |key: &str| variants.iter().position(|(known, _)| known == key);
    match value {
        Arg::Text(text) => position(text),
        Arg::Number(number) => position(&number.to_string()).or_else(|| {
            let letter = catalogue.plural(number);
            let (category, _) = CATEGORIES.iter().find(|(_, known)| *known == letter)?;
            position(category)
        }),
    }
}
