//! The lexicon: the words of the page in one language, files fetched when they are asked for.

use std::collections::BTreeMap;
use std::rc::Rc;

use impact_text::{Arg, Catalogue, Texts};
use yew::{
    Html, Properties, UseReducerHandle, component, hook, html, use_context, use_effect_with,
    use_reducer,
};

use crate::browser;
use crate::components::glossed::GlossaryTerm;
use crate::context::words::{Words, WordsAction, fetch};

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

    /// The language that was chosen last, where its words could not be fetched.
    #[must_use]
    pub fn missing_language(&self) -> Option<&str> {
        self.words.failed.as_deref()
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
