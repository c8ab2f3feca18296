//! All files of words, inside the program: for the command line, the builder and the tests.

use std::rc::Rc;

use crate::catalogue::Catalogue;
use crate::compile::{CompileError, compile};
use crate::texts::Texts;

/// A file of words as a translator wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Its language, or `facts`.
    pub language: &'static str,
    /// Its name without the ending: `interface`, `criteria/CP1`.
    pub name: &'static str,
    /// What stands in it.
    pub text: &'static str,
}

// `SOURCES`, sorted by language and name: written by build.rs from what is in the folder.
include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// All files, sorted by language and name.
#[must_use]
pub fn sources() -> &'static [Source] {
    SOURCES
}

/// The languages that there are, sorted.
#[must_use]
pub fn languages() -> Vec<&'static str> {
    let mut languages: Vec<_> =
        SOURCES.iter().map(|source| source.language).filter(|name| *name != "facts").collect();
    languages.dedup();
    languages
}

/// One file, compiled; `None` where there is none.
#[must_use]
pub fn load(language: &str, name: &str) -> Option<Result<Catalogue, CompileError>> {
    let source =
        SOURCES.iter().find(|source| source.language == language && source.name == name)?;
    let compiled = compile(language, name, source.text);
    Some(compiled.map(|text| Catalogue::decode(&text).expect("what was just compiled can be read")))
}

/// These words with the guidance of one criterion before them: a finding is told in the words of its criterion.
#[must_use]
pub fn guided(texts: &Texts, criterion: &str) -> Texts {
    let mut guided = texts.clone();
    if let Some(Ok(guidance)) = load(texts.language(), &["criteria/", criterion].concat()) {
        guided.add(Rc::new(guidance));
    }
    guided
}

/// These files of a language as layers, in this order; English behind any other language. Files that are missing or do
/// not compile leave their messages to be seen as missing; a test holds that none does.
#[must_use]
pub fn texts(language: &str, names: &[&str]) -> Texts {
    let mut texts = Texts::new(language);
    for name in names {
        if let Some(Ok(catalogue)) = load(language, name) {
            texts.add(Rc::new(catalogue));
        }
    }
    if language == "en" { texts } else { texts.with_fallback(self::texts("en", names)) }
}
