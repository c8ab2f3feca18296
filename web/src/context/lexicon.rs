//! The lexicon: the words of the page in one language, files fetched when they are asked for.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use impact_text::{Arg, Catalogue, Texts};
use yew::{
    Html, Properties, Reducible, UseReducerHandle, component, hook, html, use_context,
    use_effect_with, use_reducer,
};

use crate::browser;
use crate::components::glossed::GlossaryTerm;

/// The language that all words are written in first; others fall back to it.
pub const SOURCE_LANGUAGE: &str = "en";

/// How far a file of words has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackState {
    /// It is there.
    Ready,
    /// It is on its way.
    Loading,
    /// It could not be fetched; trying again is for the person.
    Missing,
}

/// The words that are here.
#[derive(Debug, Clone, PartialEq)]
pub struct Words {
    language: String,
    names: Rc<BTreeMap<String, String>>,
    files: Rc<BTreeMap<String, String>>,
    packs: BTreeMap<String, Option<Rc<Catalogue>>>,
    /// Files on their way: shared by all copies, since many ask for one file in the same moment.
    under_way: Rc<RefCell<BTreeSet<String>>>,
    /// The language that was chosen and whose words are not all here yet: the last choice counts.
    wanted: Option<String>,
    /// Whether the language was chosen here, and so is to be kept.
    chosen: bool,
    texts: Texts,
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
        let (wanted, chosen) = (None, false);
        let words = Self { language, names, files, packs, under_way, wanted, chosen, texts };
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
        } else if !packs.iter().any(|pack| matches!(pack, Some(None))) {
            self.wanted = Some(wanted);
        }
    }

    /// What the language that is wanted still lacks.
    fn lacking(&self) -> Vec<String> {
        let needed = self.wanted.iter().flat_map(|wanted| self.needed(wanted));
        needed.filter(|name| !self.packs.contains_key(name)).collect()
    }

    /// The shared files that are open in the language of the page, by their names in another: it takes the place of the
    /// first one only when all of them are here.
    fn needed(&self, language: &str) -> Vec<String> {
        let open = self.packs.iter().filter(|(_, catalogue)| catalogue.is_some());
        let shared = open
            .filter_map(|(name, _)| name.strip_prefix(&self.language)?.strip_prefix('/'))
            .filter(|name| !name.starts_with("criteria/"));
        shared.map(|name| [language, "/", name].concat()).collect()
    }

    fn gather(&self, language: &str) -> Texts {
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

/// The words of the page, and what can be done with them.
#[derive(Debug, Clone, PartialEq)]
pub struct Lexicon {
    words: UseReducerHandle<Words>,
    /// Another language than the page's, for a document that is written in it.
    tongue: Option<(String, Texts)>,
}

impl Lexicon {
    /// The message with this id.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.texts().get(id)
    }

    /// The message with this id and these words in it.
    #[must_use]
    pub fn say_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts().format(id, args)
    }

    /// All shared words, for those who compose.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        self.tongue.as_ref().map_or(&self.words.texts, |(_, texts)| texts)
    }

    /// The words that are here in another language.
    fn in_language(&self, language: &str) -> Self {
        let texts = self.words.gather(language);
        Self { words: self.words.clone(), tongue: Some((language.to_owned(), texts)) }
    }

    /// The shared words with the guidance of one criterion on top, if that is here.
    #[must_use]
    pub fn with_guidance(&self, criterion: &str) -> Option<Texts> {
        let pack = self.catalogue(&["criteria/", criterion].concat())?;
        let mut texts = self.texts().clone();
        texts.add(pack);
        Some(texts)
    }

    /// A file of words of this language by its name.
    fn catalogue(&self, pack: &str) -> Option<Rc<Catalogue>> {
        self.words.packs.get(&[self.language(), "/", pack].concat()).cloned().flatten()
    }

    /// The facts behind the guidance of a criterion, if they are here.
    #[must_use]
    pub fn facts(&self, criterion: &str) -> Option<Texts> {
        let facts = self.words.packs.get(&["facts/", criterion].concat()).cloned().flatten()?;
        let mut texts = Texts::new("facts");
        texts.add(facts);
        Some(texts)
    }

    /// The words of the glossary, if it is here.
    #[must_use]
    pub fn glossary(&self) -> Vec<GlossaryTerm> {
        let Some(catalogue) = self.catalogue("glossary") else { return Vec::new() };
        let ids = catalogue.ids().filter(|id| id.starts_with("term-") && !id.contains('.'));
        let term = |id: &str| GlossaryTerm {
            forms: self.say(&[id, ".forms"].concat()).split('|').map(ToOwned::to_owned).collect(),
            meaning: self.say(&[id, ".meaning"].concat()),
        };
        ids.map(term).collect()
    }

    /// The language of these words.
    #[must_use]
    pub fn language(&self) -> &str {
        self.tongue.as_ref().map_or(&self.words.language, |(language, _)| language)
    }

    /// The languages that the page can speak: tag, and the name of each in itself.
    #[must_use]
    pub fn languages(&self) -> &BTreeMap<String, String> {
        &self.words.names
    }

    /// The name of a language in itself; its tag where the page does not speak it.
    #[must_use]
    pub fn name_of<'n>(&'n self, language: &'n str) -> &'n str {
        self.words.names.get(language).map_or(language, String::as_str)
    }

    /// The path of a file that belongs to the page, such as an example.
    #[must_use]
    pub fn file(&self, name: &str) -> Option<&str> {
        self.words.files.get(name).map(String::as_str)
    }

    /// The names of the examples, in order.
    #[must_use]
    pub fn examples(&self) -> Vec<String> {
        self.words.files.keys().filter(|name| name.starts_with("examples/")).cloned().collect()
    }

    /// Speaks another language as soon as its words are here. Nothing that was typed is touched.
    pub fn speak(&self, language: &str) {
        self.words.dispatch(WordsAction::Speak(language.to_owned()));
    }

    /// Whether the words of this language were asked for and could not be fetched.
    #[must_use]
    pub fn is_missing(&self, language: &str) -> bool {
        let mut needed = self.words.needed(language).into_iter();
        needed.any(|name| matches!(self.words.packs.get(&name), Some(None)))
    }

    /// Tries again to fetch a file of words, if it could not be.
    pub fn retry(&self, pack: &str) {
        let name = self.full_name(pack);
        if !matches!(self.words.packs.get(&name), Some(None)) {
            return;
        }
        self.words.dispatch(WordsAction::Expect(name.clone()));
        self.fetch(name);
    }

    fn full_name(&self, pack: &str) -> String {
        if pack.starts_with("facts/") {
            pack.to_owned()
        } else {
            [self.language(), "/", pack].concat()
        }
    }

    fn fetch(&self, name: String) {
        let words = self.words.clone();
        if !words.under_way.borrow_mut().insert(name.clone()) {
            return;
        }
        wasm_bindgen_futures::spawn_local(async move {
            let catalogue = fetch(&words.files, &name).await;
            words.under_way.borrow_mut().remove(&name);
            words.dispatch(WordsAction::Arrived(name, catalogue));
        });
    }
}

async fn fetch(files: &BTreeMap<String, String>, name: &str) -> Option<Rc<Catalogue>> {
    let text = browser::fetch::text(files.get(name)?).await.ok()?;
    Catalogue::decode(&text).ok().map(Rc::new)
}

/// Asks for a file of words of the page's language (`scan`, `report`, `criteria/CP1`) or of facts (`facts/CP1`).
#[hook]
pub fn use_pack(pack: &str) -> PackState {
    use_pack_when(true, pack)
}

/// Likewise, once it is needed.
#[hook]
pub fn use_pack_when(needed: bool, pack: &str) -> PackState {
    let lexicon = use_lexicon();
    let name = lexicon.full_name(pack);
    let state = match lexicon.words.packs.get(&name) {
        Some(Some(_)) => PackState::Ready,
        Some(None) => PackState::Missing,
        None => PackState::Loading,
    };
    use_effect_with((needed, name), move |(needed, name)| {
        if *needed && state == PackState::Loading {
            lexicon.fetch(name.clone());
        }
    });
    state
}

/// Asks for several files of words; whether all of them have come, or cannot come.
#[hook]
pub fn use_packs(packs: Vec<String>) -> bool {
    let lexicon = use_lexicon();
    use_packs_of(&lexicon, packs)
}

/// The words of a document in a language of its own, and whether these files of it are here.
#[hook]
pub fn use_tongue(language: &str, packs: &[&str]) -> (Lexicon, PackState) {
    let lexicon = use_lexicon().in_language(language);
    let here = use_packs_of(&lexicon, packs.iter().map(|pack| (*pack).to_owned()).collect());
    let is_missing =
        |pack: &&str| matches!(lexicon.words.packs.get(&lexicon.full_name(pack)), Some(None));
    let state = match () {
        () if packs.iter().any(is_missing) => PackState::Missing,
        () if here => PackState::Ready,
        () => PackState::Loading,
    };
    (lexicon, state)
}

/// Asks for several files of words in the language of a lexicon; whether all of them have come, or cannot come.
#[hook]
pub fn use_packs_of(lexicon: &Lexicon, packs: Vec<String>) -> bool {
    let lexicon = lexicon.clone();
    let names: Vec<String> = packs.iter().map(|pack| lexicon.full_name(pack)).collect();
    let here = names.iter().all(|name| lexicon.words.packs.contains_key(name));
    use_effect_with(names, move |names| {
        for name in names.iter().filter(|name| !lexicon.words.packs.contains_key(*name)) {
            lexicon.fetch(name.clone());
        }
    });
    here
}

/// The words of the page.
#[hook]
pub fn use_lexicon() -> Lexicon {
    use_context().expect("every page stands under the lexicon's provider")
}

#[derive(Debug, Properties, PartialEq)]
pub struct LexiconProviderProps {
    /// The words that the page begins with.
    pub first: Words,
    /// What speaks.
    pub children: Html,
}

/// Gives all that stands under it the lexicon.
#[component]
pub fn LexiconProvider(props: &LexiconProviderProps) -> Html {
    let words = use_reducer(|| props.first.clone());
    let lexicon = Lexicon { words, tongue: None };
    let direction = lexicon.say("language-direction");
    let spoken = (lexicon.language().to_owned(), direction, lexicon.words.chosen);
    use_effect_with(spoken, move |(language, direction, chosen)| {
        browser::page::set_language(language, direction);
        // What the browser or the address asked for is not kept: it may ask for another next time.
        if *chosen {
            browser::shelf::keep_setting("language", language);
        }
    });
    {
        let lexicon = lexicon.clone();
        use_effect_with(lexicon.words.lacking(), move |lacking| {
            lacking.iter().for_each(|name| lexicon.fetch(name.clone()));
        });
    }
    html! { <yew::ContextProvider<Lexicon> context={lexicon}>{ props.children.clone() }</yew::ContextProvider<Lexicon>> }
}
