//! From Fluent files to compiled ones: natively, at build time or at the start of the command line.

use std::fmt;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use crate::catalogue::{CATEGORIES, MARK};
use crate::pattern::{self, Part};

/// Why a file could not be compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompileError {
    /// The file: language and name.
    pub file: String,
    /// The line, from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong and what to do, for whoever builds.
    pub what: String,
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.ftl:{}: {}", self.file, self.line, self.what)
    }
}

impl std::error::Error for CompileError {}

/// Compiles one file. `facts` is no language: it is read as English, and holds no plurals.
///
/// # Errors
/// [`CompileError`]: not Fluent, a message twice, or a part of Fluent that the page does not speak (functions, terms
/// with arguments).
pub fn compile(language: &str, name: &str, source: &str) -> Result<String, CompileError> {
    let file = [language, "/", name].concat();
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let at = errors.first().map_or(0, |error| error.pos.start);
        let what = errors.first().map_or_else(String::new, ToString::to_string);
        CompileError { file: file.clone(), line: line_of(source, at), what }
    })?;
    let mut compiled = Compiled { file: &file, source, messages: Vec::new() };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                compiled.attributes(message.id.name, &message.attributes)?;
                if let Some(value) = &message.value {
                    compiled.message(message.id.name.to_owned(), value)?;
                }
            }
            Entry::Term(term) => {
                let id = ["-", term.id.name].concat();
                compiled.attributes(&id, &term.attributes)?;
                compiled.message(id, &term.value)?;
            }
            _ => {}
        }
    }
    compiled.messages.sort();
    let mut out = [MARK, " ", language, " ", &plural_table(language)].concat();
    for (id, words) in compiled.messages {
        out.extend(["\n", &id, "\t", &words]);
    }
    out.push('\n');
    Ok(out)
}

struct Compiled<'s> {
    file: &'s str,
    source: &'s str,
    messages: Vec<(String, String)>,
}

impl<'s> Compiled<'s> {
    fn fail(&self, id: &str, what: &str) -> CompileError {
        let own = id.split('.').next().unwrap_or(id);
        let at = self.source.lines().position(|line| {
            line.strip_prefix(own).is_some_and(|rest| rest.trim_start().starts_with('='))
        });
        CompileError {
            file: self.file.to_owned(),
            line: at.map_or(0, |at| at + 1),
            what: [id, ": ", what].concat(),
        }
    }

    fn attributes(
        &mut self,
        id: &str,
        attributes: &[fluent_syntax::ast::Attribute<&'s str>],
    ) -> Result<(), CompileError> {
        for attribute in attributes {
            self.message([id, ".", attribute.id.name].concat(), &attribute.value)?;
        }
        Ok(())
    }

    fn message(&mut self, id: String, pattern: &Pattern<&'s str>) -> Result<(), CompileError> {
        if self.messages.iter().any(|(known, _)| *known == id) {
            return Err(self.fail(&id, "stands twice in this file: take one away"));
        }
        let parts = self.parts(&id, pattern)?;
        let mut line = String::new();
        pattern::write(&parts, &mut line);
        self.messages.push((id, line));
        Ok(())
    }

    fn parts(&self, id: &str, pattern: &Pattern<&'s str>) -> Result<Vec<Part>, CompileError> {
        let mut parts: Vec<Part> = Vec::new();
        for element in &pattern.elements {
            let part = match element {
                PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(id, expression)?,
            };
            // Lines of one text come as several elements.
            match (parts.last_mut(), part) {
                (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
                (_, part) => parts.push(part),
            }
        }
        Ok(parts)
    }

    fn expression(&self, id: &str, expression: &Expression<&'s str>) -> Result<Part, CompileError> {
        match expression {
            Expression::Inline(inline) => self.inline(id, inline),
            Expression::Select {
                selector: InlineExpression::VariableReference { id: variable },
                variants,
            } => {
                let mut chosen = Vec::new();
                let mut default = 0;
                for (index, variant) in variants.iter().enumerate() {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    };
                    default = if variant.default { index } else { default };
                    chosen.push((key, self.parts(id, &variant.value)?));
                }
                Ok(Part::Select { variable: variable.name.to_owned(), variants: chosen, default })
            }
            Expression::Select { .. } => {
                Err(self.fail(id, "selects on something other than a variable: use { $name -> … }"))
            }
        }
    }

    fn inline(&self, id: &str, inline: &InlineExpression<&'s str>) -> Result<Part, CompileError> {
        Ok(match inline {
            InlineExpression::StringLiteral { value } => {
                Part::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned())
            }
            InlineExpression::NumberLiteral { value } => Part::Text((*value).to_owned()),
            InlineExpression::VariableReference { id } => Part::Variable(id.name.to_owned()),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| [".", attribute.name].concat());
                Part::Reference([id.name, attribute.as_deref().unwrap_or_default()].concat())
            }
            InlineExpression::TermReference { id: term, attribute: None, arguments: None } => {
                Part::Reference(["-", term.name].concat())
            }
            InlineExpression::Placeable { expression } => self.expression(id, expression)?,
            _ => {
                return Err(self.fail(
                    id,
                    "uses a function or a term with arguments, which the page does not speak",
                ));
            }
        })
    }
}

fn line_of(source: &str, at: usize) -> usize {
    source.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

/// One letter for each number that counts apart; see [`crate::catalogue::PLURALS`].
fn plural_table(language: &str) -> String {
    let known =
        language.parse::<unic_langid::LanguageIdentifier>().ok().filter(|_| language != "facts");
    let rules =
        known.and_then(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok());
    let letter = |number: u64| {
        let category = rules
            .as_ref()
            .and_then(|rules| rules.select(number).ok())
            .unwrap_or(PluralCategory::OTHER);
        let name = match category {
            PluralCategory::ZERO => "zero",
            PluralCategory::ONE => "one",
            PluralCategory::TWO => "two",
            PluralCategory::FEW => "few",
            PluralCategory::MANY => "many",
            PluralCategory::OTHER => "other",
        };
        CATEGORIES.iter().find(|(known, _)| *known == name).map_or('o', |(_, letter)| *letter)
    };
    (0..200).chain([1_000_000]).map(letter).collect()
}
