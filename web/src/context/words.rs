//! The words that are here, of every language that was asked for, and which of them the page speaks.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use impact_text::{Catalogue, Texts};
use yew::Reducible;

use crate::browser;

/// The language that all words are written in first; others fall back to it.
pub const SOURCE_LANGUAGE: &str = "en";

/// The words that are here.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    pub(super) language: String,
    pub(super) names: Rc<BTreeMap<String, String>>,
    pub(super) files: Rc<BTreeMap<String, String>>,
    pub(super) packs: BTreeMap<String, Option<Rc<Catalogue>>>,
    /// Files on their way: shared by all copies, since many ask for one file in the same moment.
    pub(super) under_way: Rc<RefCell<BTreeSet<String>>>,
    /// The language that was chosen and whose words are not all here yet: the last choice counts.
    pub(super) wanted: Option<String>,
    /// The language that was chosen last, if its words could not be fetched.
    pub(super) failed: Option<String>,
    /// Whether the language was chosen here, and so is to be kept.
    pub(super) chosen: bool,
    pub(super) texts: Texts,
}

/// What can happen to the words.
#[derive(Debug)]
pub enum WordsAction {
    /// A file is asked for again.
    Expect(String),
    /// A file came, or could not be fetched.
    Arrived(String, Option<Rc<Catalogue>>),
    /// The page is to speak this language as soon as its words are here.
    Speak(String),
}

impl Reducible for Words {
    type Action = WordsAction;

    fn reduce(self: Rc<Self>, action: WordsAction) -> Rc<Self> {
        let mut words = (*self).clone();
        match action {
            WordsAction::Expect(pack) => {
                words.packs.remove(&pack);
            }
            WordsAction::Arrived(pack, catalogue) => {
                words.packs.insert(pack, catalogue);
            }
            WordsAction::Speak(language) => {
                // What could not be fetched before is asked for once more.
                let failed = words.needed(&language);
                words.packs.retain(|name, pack| pack.is_some() || !failed.contains(name));
                words.wanted = Some(language);
                words.failed = None;
            }
        }
        words.settle();
        words.texts = words.gather(&words.language);
        Rc::new(words)
    }
}

impl Words {
    /// The words to begin with: those of the first screen in the language that was kept, or that the browser asks for.
    ///
    /// # Errors
    /// [`browser::fetch::NotFetched`] when they could not be fetched or are damaged.
    pub async fn first(kept: Option<String>) -> Result<Self, browser::fetch::NotFetched> {
        let files = Rc::new(browser::fetch::files());
        let names = Rc::new(browser::fetch::languages());
        let primary = |tag: String| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
        // Only what somebody chose is kept, and counts most; the page in one language is opened by whoever wants that.
        let asked = kept.into_iter().chain(browser::page::own_language());
        let mut wishes = asked.chain(browser::page::preferred_languages().into_iter().map(primary));
        let language = wishes
            .find(|wish| names.contains_key(wish))
            .unwrap_or_else(|| SOURCE_LANGUAGE.to_owned());
        let name = [language.as_str(), "/start"].concat();
        let catalogue = fetch(&files, &name).await.ok_or(browser::fetch::NotFetched)?;
        Ok(Self::of(language, names, files, catalogue))
    }

    /// The words to begin with, from a pack that is at hand; nothing where it is damaged.
    #[must_use]
    pub fn given(
        language: &str,
        names: BTreeMap<String, String>,
        files: BTreeMap<String, String>,
        pack: &str,
    ) -> Option<Self> {
        let catalogue = Rc::new(Catalogue::decode(pack).ok()?);
        Some(Self::of(language.to_owned(), Rc::new(names), Rc::new(files), catalogue))
    }

    fn of(
        language: String,
        names: Rc<BTreeMap<String, String>>,
        files: Rc<BTreeMap<String, String>>,
        start: Rc<Catalogue>,
    ) -> Self {
        let packs = BTreeMap::from([([language.as_str(), "/start"].concat(), Some(start))]);
        let texts = Texts::new(&language);
        let under_way = Rc::default();
        let (wanted, failed, chosen) = (None, None, false);
        let words =
            Self { language, names, files, packs, under_way, wanted, failed, chosen, texts };
        Self { texts: words.gather(&words.language), ..words }
    }

    /// Speaks the language that is wanted if all of its words are here, and gives it up if one of them cannot come.
    fn settle(&mut self) {
        let Some(wanted) = self.wanted.take() else { return };
        let needed = self.needed(&wanted);
        let packs: Vec<_> = needed.iter().map(|name| self.packs.get(name)).collect();
        if packs.iter().all(|pack| matches!(pack, Some(Some(_)))) {
            self.language = wanted;
            self.chosen = true;
        } else if packs.iter().any(|pack| matches!(pack, Some(None))) {
            self.failed = Some(wanted);
        } else {
            self.wanted = Some(wanted);
        }
    }

    /// What the language that is wanted still lacks.
    pub(super) fn lacking(&self) -> Vec<String> {
        let needed = self.wanted.iter().flat_map(|wanted| self.needed(wanted));
        needed.filter(|name| !self.packs.contains_key(name)).collect()
    }

    /// The shared files that are open in the language of the page, by their names in another: it takes the place of the
    /// first one only when all of them are here.
    pub(super) fn needed(&self, language: &str) -> Vec<String> {
        let open = self.packs.iter().filter(|(_, catalogue)| catalogue.is_some());
        let shared = open
            .filter_map(|(name, _)| name.strip_prefix(&self.language)?.strip_prefix('/'))
            .filter(|name| !name.starts_with("criteria/"));
        shared.map(|name| [language, "/", name].concat()).collect()
    }

    pub(super) fn gather(&self, language: &str) -> Texts {
        let prefix = [language, "/"].concat();
        let mut texts = Texts::new(language);
        for (name, catalogue) in &self.packs {
            // Guidance of a criterion is asked for by itself: its messages have the same names in every file.
            let shared = name.starts_with(&prefix) && !name.contains("/criteria/");
            if let Some(catalogue) = catalogue.as_ref().filter(|_| shared) {
                texts.add(Rc::clone(catalogue));
            }
        }
        texts
    }
}

/// A file of words, if it can be had and is sound.
pub(super) async fn fetch(files: &BTreeMap<String, String>, name: &str) -> Option<Rc<Catalogue>> {
    let text = browser::fetch::text(files.get(name)?).await.ok()?;
    Catalogue::decode(&text).ok().map(Rc::new)
}
