//! Numbered notes: every source once, in the order in which it is first called.

use std::collections::BTreeMap;

use impact_core::closed_set::ClosedSet;
use impact_core::document::Source;
use impact_text::{Arg, Texts};

use crate::brief::{Run, is_link};
use crate::words::{clean, date};

/// The sources called so far.
#[derive(Debug, Default)]
pub(super) struct Notes {
    sources: Vec<Source>,
    /// By title, address, locator and date: what makes two sources the same.
    numbers: BTreeMap<([String; 3], Option<String>), usize>,
}

impl Notes {
    /// The number of the note on this source.
    pub(super) fn number(&mut self, source: &Source) -> usize {
        let name = [source.title.as_str(), source.url.as_str(), source.locator.as_str()];
        let day = source.date.as_ref().map(|date| date.as_str().to_owned());
        let next = self.sources.len() + 1;
        let number = *self.numbers.entry((name.map(ToOwned::to_owned), day)).or_insert(next);
        if number == next {
            self.sources.push(source.clone());
        }
        number
    }

    /// The notes, from 1.
    pub(super) fn write(&self, texts: &Texts) -> Vec<Vec<Run>> {
        self.sources.iter().map(|source| note(source, texts)).collect()
    }
}

/// "Issuer, Title, kind, date, locator. link (archived copy; read on …)"
fn note(source: &Source, texts: &Texts) -> Vec<Run> {
    let kind = source.kind.map(|kind| texts.get(&["source-kind-", kind.code()].concat()));
    let dated = source.date.as_ref().map(|day| date(day, texts));
    let words = |text: &str| Some(clean(text.trim())).filter(|text| !text.is_empty());
    let parts = [
        words(source.issuer.as_str()),
        words(source.title.as_str()),
        kind,
        dated,
        words(source.locator.as_str()),
    ];
    let said: Vec<String> = parts.into_iter().flatten().collect();
    let mut runs = vec![Run::Text([said.join(", ").as_str(), ". "].concat())];
    let mut address = |url: &str, text: Option<String>| {
        let url = clean(url.trim());
        if url.is_empty() {
            return;
        }
        let shown = text.unwrap_or_else(|| url.clone());
        runs.push(if is_link(&url) { Run::Link { url, text: shown } } else { Run::Text(url) });
        runs.push(Run::text(" "));
    };
    address(source.url.as_str(), None);
    address(source.archive.as_str(), Some(texts.get("note-archived")));
    if let Some(day) = &source.accessed {
        runs.push(Run::Text(
            ["(", &texts.format("note-read", &[("date", Arg::Text(&date(day, texts)))]), ")"]
                .concat(),
        ));
    }
    runs
}
