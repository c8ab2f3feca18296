//! From the record to a brief, in the toolkit's order: abstract, methodology, context, effects, conclusion,
//! recommendations, notes.
//!
//! What only the assessors need to know (whom to influence, who is at risk) stays in the file and out of the brief.

mod close;
mod criteria;
mod finding;
mod front;
mod notes;

use std::collections::BTreeMap;

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Assessment, Current, Text};
use impact_core::framework::Criterion;
use impact_core::score::Score;
use impact_text::{Arg, Texts};

use crate::brief::{Block, Brief, Run};
use crate::words::{clean, list_apart};
use notes::Notes;

/// The brief of this assessment, in the language of the texts.
///
/// `guided` gives the texts with the guidance of one criterion on top, or the texts alone where that is not at hand:
/// then a finding is told in general words.
#[must_use]
pub fn compose(
    assessment: &Assessment,
    score: &Score,
    texts: &Texts,
    guided: &dyn Fn(Criterion) -> Texts,
) -> Brief {
    let mut composer = Composer {
        assessment,
        current: Current::of(assessment),
        score,
        texts,
        guided,
        guides: BTreeMap::new(),
        blocks: Vec::new(),
        notes: Notes::default(),
    };
    let title = composer.title();
    composer.front(&title);
    composer.effects();
    composer.conclusion();
    composer.recommendations();
    composer.close();
    let (language, direction) = (texts.language().to_owned(), texts.get("language-direction"));
    Brief { title, language, direction, blocks: composer.blocks }
}

struct Composer<'a> {
    assessment: &'a Assessment,
    /// Its clauses, hashed once.
    current: Current<'a>,
    score: &'a Score,
    texts: &'a Texts,
    guided: &'a dyn Fn(Criterion) -> Texts,
    /// What was asked of it so far.
    guides: BTreeMap<Criterion, Texts>,
    blocks: Vec<Block>,
    notes: Notes,
}

impl Composer<'_> {
    fn heading(&mut self, level: u8, id: &str, text: String) {
        self.blocks.push(Block::Heading { level, id: id.to_owned(), text: vec![Run::Text(text)] });
    }

    /// A section that begins with the message of its own name.
    fn section(&mut self, id: &str) {
        self.heading(2, id, self.texts.get(id));
    }

    fn paragraph(&mut self, text: String) {
        if !text.is_empty() {
            self.blocks.push(Block::Paragraph(vec![Run::Text(text)]));
        }
    }

    fn say(&mut self, id: &str, args: &[(&str, Arg<'_>)]) {
        self.paragraph(self.texts.format(id, args));
    }

    /// What a person wrote, in the language of the brief or in the one it was written in.
    fn written(&self, text: &Text) -> Option<Run> {
        let (words, language) = text.best(self.texts.language(), self.assessment.language.as_str());
        let words = clean(words.trim());
        let foreign = language != self.texts.language();
        let run = if foreign {
            Run::Foreign { language: language.to_owned(), text: words }
        } else {
            Run::Text(words)
        };
        (!run.words().is_empty()).then_some(run)
    }

    /// A paragraph each line of what a person wrote.
    fn free(&mut self, text: &Text) {
        let Some(run) = self.written(text) else { return };
        let lines: Vec<String> = run
            .words()
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect();
        for line in lines {
            let run = match &run {
                Run::Foreign { language, .. } => {
                    Run::Foreign { language: language.clone(), text: line }
                }
                _ => Run::Text(line),
            };
            self.blocks.push(Block::Paragraph(vec![run]));
        }
    }

    /// What a person wrote within a message that has `$text` in it.
    fn around(&self, id: &str, args: &[(&str, Arg<'_>)], text: &Text) -> Option<Vec<Run>> {
        let run = self.written(text)?;
        // The message is said with a mark where the words stand, so that their language can be told.
        let with_mark: Vec<_> = args.iter().copied().chain([("text", Arg::Text(MARK))]).collect();
        let said = self.texts.format(id, &with_mark);
        let (before, after) = said.split_once(MARK).unwrap_or((&said, ""));
        let runs = [Run::text(before), run, Run::text(after)];
        Some(runs.into_iter().filter(|run| !run.words().is_empty()).collect())
    }

    fn wrap(&mut self, id: &str, text: &Text) {
        if let Some(runs) = self.around(id, &[], text) {
            self.blocks.push(Block::Paragraph(runs));
        }
    }

    fn plain(&self, criterion: Criterion) -> String {
        self.texts.get(&["name-", criterion.code(), ".plain"].concat())
    }

    fn names(&self, criteria: &[Criterion]) -> String {
        let names: Vec<String> = criteria.iter().map(|criterion| self.plain(*criterion)).collect();
        list_apart(&names, self.texts)
    }
}

/// A character that no text holds: [`clean`] takes it out of what people write.
const MARK: &str = "\u{FFFE}";
