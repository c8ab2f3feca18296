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

/// Which way a language runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Runs {
    LeftToRight,
    RightToLeft,
}

/// How a language sets the thousands of a number apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Grouping {
    mark: &'static str,
    /// Shorter numbers stay in one piece.
    from_digits: usize,
}

impl Grouping {
    /// None at all, for words that do not say.
    const NONE: Self = Self { mark: "", from_digits: usize::MAX };

    /// As `number-grouping` says it: a name and a number of digits.
    fn read(said: &str) -> Option<Self> {
        let (name, digits) = said.split_once(' ')?;
        let mark = match name {
            "comma" => ",",
            "point" => ".",
            "space" => "\u{A0}",
            "narrow-space" => "\u{202F}",
            _ => return None,
        };
        Some(Self { mark, from_digits: digits.parse().ok()? })
    }

    fn write(self, number: u64, out: &mut String) {
        let digits = number.to_string();
        let apart = digits.len() >= self.from_digits;
        for (at, digit) in digits.chars().enumerate() {
            if apart && at > 0 && (digits.len() - at).is_multiple_of(3) {
                out.push_str(self.mark);
            }
            out.push(digit);
        }
    }
}

/// References go no deeper than this: a message that names itself ends here.
const DEEPEST: usize = 16;

/// All words of a language that are at hand; a later layer stands before an earlier one.
#[derive(Debug, Clone)]
pub struct Texts {
    language: Rc<str>,
    layers: Vec<Rc<Catalogue>>,
    runs: Runs,
    grouping: Grouping,
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
        Self {
            language: Rc::from(language),
            layers: Vec::new(),
            runs: Runs::LeftToRight,
            grouping: Grouping::NONE,
            fallback: None,
        }
    }

    /// Adds a layer.
    pub fn add(&mut self, catalogue: Rc<Catalogue>) {
        if let Some([Part::Text(direction)]) = catalogue.message("language-direction") {
            self.runs = if direction == "rtl" { Runs::RightToLeft } else { Runs::LeftToRight };
        }
        if let Some([Part::Text(said)]) = catalogue.message("number-grouping") {
            self.grouping = Grouping::read(said).unwrap_or(Grouping::NONE);
        }
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
                    Some(Arg::Text(text)) => isolate(text, self.runs, out),
                    Some(Arg::Number(number)) => self.grouping.write(number, out),
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

/// Words that run another way than the message do not turn what stands around them: they are isolated, as Fluent isolates
/// all of them. Words that run the same way need no marks.
fn isolate(words: &str, runs: Runs, out: &mut String) {
    let is_foreign = match runs {
        Runs::LeftToRight => words.chars().any(is_of_right_to_left),
        // Digits too: a date with its hyphens would be turned round behind Arabic letters.
        Runs::RightToLeft => words.chars().any(|letter| {
            letter.is_ascii_alphanumeric() || letter > '\u{BF}' && is_of_left_to_right(letter)
        }),
    };
    if is_foreign {
        out.extend(["\u{2068}", words, "\u{2069}"]);
    } else {
        out.push_str(words);
    }
}

/// Letters of Hebrew, Arabic and their neighbours.
fn is_of_right_to_left(letter: char) -> bool {
    matches!(u32::from(letter), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF)
}

/// What is neither of these nor a mark of punctuation.
fn is_of_left_to_right(letter: char) -> bool {
    !is_of_right_to_left(letter)
        && !matches!(u32::from(letter), 0x2000..=0x206F | 0xFE00..=0xFE0F | 0xFEFF)
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
