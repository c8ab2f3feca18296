//! The brief: the document for the legislator, to read, to print and to take along, in any language that the page speaks.

use impact_brief::Brief;
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, UseStateHandle, component, html, use_memo, use_state_eq};

use crate::browser;
use crate::components::brief_view::{BriefView, compose, guides};
use crate::components::form::select::Select;
use crate::components::guidance::waiting_for;
use crate::components::saving::{export_button, nameless_button};
use crate::context::{Lexicon, PackState, use_desk, use_lexicon, use_packs_of, use_tongue};
use crate::pages::heading;

/// What a brief is written with.
const PACKS: [&str; 3] = ["start", "work", "report"];

/// The whole brief.
#[component]
pub fn BriefPage() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    // Nothing chosen: it is written in the language of the page.
    let chosen = use_state_eq(|| None::<String>);
    let language = chosen.as_deref().unwrap_or(lexicon.language()).to_owned();
    let (tongue, words) = use_tongue(&language, &PACKS);
    let work = desk.work().cloned();
    let packs = work.as_ref().map_or_else(Vec::new, |work| guides(&work.assessment));
    // Words of a criterion that cannot be fetched are told in general ones; those on their way are waited for.
    let guided = use_packs_of(&tongue, packs);
    let here = guided && words == PackState::Ready;
    let brief = use_memo((work, tongue.clone(), here), |(work, tongue, here)| {
        work.as_ref().filter(|_| *here).map(|work| compose(&work.assessment, &work.score, tongue))
    });
    html! {
        <>
            <div class="no-print">
                { heading(&lexicon.say("page-brief")) }
                <p class="lead">{ lexicon.say("brief-lead") }</p>
                { languages(&lexicon, &language, &chosen) }
            </div>
            if let Some(brief) = &*brief {
                { unwritten(&lexicon, &language, desk.work().map_or(0, |work| work.assessment.unwritten(&language))) }
                <p class="actions">
                    <button type="button" class="action" onclick={|_| browser::page::print()}>{ lexicon.say("brief-print") }</button>
                    { save(&lexicon, brief, "brief-html", ".html") }
                    { save(&lexicon, brief, "brief-markdown", ".md") }
                    { export_button(&lexicon, &desk) }
                </p>
                <div class="no-print">{ nameless_button(&lexicon, &desk) }</div>
                <div class="brief-whole"><BriefView brief={brief.clone()} prefix="brief" /></div>
            } else {
                { waiting_for(&lexicon, words, again(&tongue)) }
            }
        </>
    }
}

/// Asks once more for all that a brief is written with and that could not be fetched.
fn again(tongue: &Lexicon) -> Callback<()> {
    let tongue = tongue.clone();
    Callback::from(move |()| PACKS.iter().for_each(|pack| tongue.retry(pack)))
}

/// The language of the brief, which need not be that of the page.
fn languages(lexicon: &Lexicon, language: &str, chosen: &UseStateHandle<Option<String>>) -> Html {
    let options: Vec<(AttrValue, AttrValue)> = lexicon
        .languages()
        .iter()
        .map(|(tag, name)| (tag.clone().into(), name.clone().into()))
        .collect();
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |tag: String| chosen.set((!tag.is_empty()).then_some(tag)))
    };
    html! {
        <Select id="brief-language" label={lexicon.say("brief-language")} hint={AttrValue::from(lexicon.say("brief-language.hint"))}
            {options} chosen={AttrValue::from(language.to_owned())} {on_choose} />
    }
}

/// What nobody has written in the language of the brief stands there as it was written; that is told.
fn unwritten(lexicon: &Lexicon, language: &str, count: usize) -> Html {
    if count == 0 {
        return Html::default();
    }
    let (count, name) = (Arg::Number(count as u64), lexicon.name_of(language));
    let args = [("count", count), ("language", Arg::Text(name))];
    html! { <p class="notice no-print" id="brief-unwritten">{ lexicon.say_with("brief-unwritten", &args) }</p> }
}

/// A button that offers the brief as a file.
fn save(lexicon: &Lexicon, brief: &Brief, id: &'static str, ending: &'static str) -> Html {
    let name = [&lexicon.say("brief-file-name"), "-", &browser::clock::today(), ending].concat();
    let brief = brief.clone();
    let offer = move |_| {
        let (kind, text) = match ending {
            ".html" => ("text/html", impact_brief::html(&brief)),
            _ => ("text/markdown", impact_brief::markdown(&brief)),
        };
        browser::files::offer(&name, kind, &text);
    };
    html! { <button type="button" onclick={offer}>{ lexicon.say(id) }</button> }
}
