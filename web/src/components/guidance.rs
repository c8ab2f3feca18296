//! Guidance on one criterion, beside the work: what it is, why it matters, what to look for, examples and sources.

use impact_core::closed_set::ClosedSet;
use impact_core::framework::Criterion;
use impact_text::Texts;
use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::components::glossed::Glossed;
use crate::context::{Lexicon, PackState, use_lexicon, use_pack};

#[derive(Debug, Properties, PartialEq)]
pub struct GuidanceProps {
    /// The criterion.
    pub criterion: Criterion,
}

/// A file of words that is on its way, or could not be fetched.
pub fn waiting(lexicon: &Lexicon, pack: &str, state: PackState) -> Html {
    let again = {
        let (lexicon, pack) = (lexicon.clone(), pack.to_owned());
        Callback::from(move |()| lexicon.retry(&pack))
    };
    waiting_for(lexicon, state, again)
}

/// Words that are on their way, or could not be fetched; said in words that are here.
pub fn waiting_for(lexicon: &Lexicon, state: PackState, again: Callback<()>) -> Html {
    let retry = again.reform(|_| ());
    match state {
        PackState::Ready => Html::default(),
        PackState::Loading => {
            html! { <p class="pending" role="status">{ lexicon.say("loading-words") }</p> }
        }
        PackState::Missing => html! {
            <p class="wrong" role="alert">
                { lexicon.say("words-missing") }
                <button type="button" class="quiet" onclick={retry}>{ lexicon.say("try-again") }</button>
            </p>
        },
    }
}

/// The guidance.
#[component]
pub fn Guidance(props: &GuidanceProps) -> Html {
    let lexicon = use_lexicon();
    let code = props.criterion.code();
    let (words, facts) = (["criteria/", code].concat(), ["facts/", code].concat());
    let state = use_pack(&words);
    use_pack(&facts);
    let Some(texts) = lexicon.with_guidance(code) else { return waiting(&lexicon, &words, state) };
    let facts = lexicon.facts(code);
    let told = Told { lexicon: &lexicon, texts: &texts, facts: facts.as_ref() };
    html! {
        <section class="guidance" aria-labelledby="guidance-heading">
            <h2 id="guidance-heading">{ lexicon.say("guidance") }</h2>
            <p class="official">
                { lexicon.say(&["name-", code].concat()) }
                <span class="certainty">{ "· " }{ lexicon.say(&["name-status-", &lexicon.say(&["name-", code, ".status"].concat())].concat()) }</span>
            </p>
            { told.paragraph("what") }
            <details open=true><summary>{ lexicon.say("guidance-questions") }</summary>{ told.list("question", None) }</details>
            <details><summary>{ lexicon.say("guidance-why") }</summary>{ told.paragraph("why") }{ told.paragraph("gives") }</details>
            <details><summary>{ lexicon.say("guidance-aspects") }</summary>{ told.list("aspect", None) }</details>
            <details><summary>{ lexicon.say("guidance-harms") }</summary>{ told.list("harm", Some("example")) }</details>
            <details><summary>{ lexicon.say("guidance-supports") }</summary>{ told.list("support", Some("example")) }</details>
        </section>
    }
}

struct Told<'t> {
    lexicon: &'t Lexicon,
    texts: &'t Texts,
    facts: Option<&'t Texts>,
}

impl Told<'_> {
    fn paragraph(&self, id: &str) -> Html {
        html! { <p><Glossed id={["gloss-", id].concat()} text={self.texts.get(id)} />{ self.source(id) }</p> }
    }

    fn list(&self, stem: &str, detail: Option<&str>) -> Html {
        let ids =
            (1..10).map(|number| format!("{stem}-{number}")).take_while(|id| self.texts.has(id));
        html! {
            <ul>
                for id in ids {
                    <li>
                        <Glossed id={["gloss-", &id].concat()} text={self.texts.get(&id)} />
                        { self.source(&id) }
                        if let Some(detail) = detail.map(|detail| format!("{id}.{detail}")).filter(|id| self.texts.has(id)) {
                            <p class="example">{ self.texts.get(&detail) }{ self.source_of(&detail, &format!("{id}.example-url")) }</p>
                        }
                    </li>
                }
            </ul>
        }
    }

    fn source(&self, id: &str) -> Html {
        self.source_of(id, &format!("{id}.url"))
    }

    /// How sure we are of a fact, and where it was read.
    fn source_of(&self, id: &str, url: &str) -> Html {
        let Some(facts) = self.facts.filter(|facts| facts.has(id)) else { return Html::default() };
        let certainty = facts.get(id);
        if certainty == "ours" {
            return Html::default();
        }
        let words: AttrValue = self.lexicon.say(&["certainty-", &certainty].concat()).into();
        let link = facts.has(url).then(|| facts.get(url));
        html! {
            <span class="certainty">{ "· " }
                if let Some(link) = link {
                    // A link that leaves the page says where to: who opened it may be watched.
                    <a href={link.clone()} rel="noopener noreferrer external" target="_blank">{ words }{ " (" }<bdi>{ host(&link) }</bdi>{ ")" }</a>
                } else {
                    { words }
                }
            </span>
        }
    }
}

/// The host of an address.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or_default().trim_start_matches("www.").to_owned()
}
