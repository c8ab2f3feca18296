//! The brief on the page: the whole of it, and the brief so far beside the work.

use impact_brief::{Block, Brief, Run};
use impact_core::closed_set::ClosedSet;
use impact_core::framework::Criterion;
use impact_core::{Assessment, Score};
use yew::virtual_dom::VTag;
use yew::{Callback, Event, Html, Properties, component, html, use_effect_with, use_state};

use crate::browser;
use crate::components::chart_view::ChartView;
use crate::context::{Lexicon, PackState, use_desk, use_lexicon, use_pack, use_packs};
use crate::state::Work;

/// A pause in the work after which the brief beside it follows: typing never waits for it.
const FOLLOW_MILLISECONDS: u32 = 250;

/// The brief of the work, in the words that are here.
#[must_use]
pub fn compose(assessment: &Assessment, score: &Score, lexicon: &Lexicon) -> Brief {
    let guided = |criterion: Criterion| crate::pages::criterion::guided(lexicon, criterion);
    impact_brief::compose(assessment, score, lexicon.texts(), &guided)
}

/// The guidance of every condition that a finding speaks of.
#[must_use]
pub fn guides(assessment: &Assessment) -> Vec<String> {
    let judged = |criterion: &&Criterion| {
        assessment.findings.iter().any(|finding| finding.criterion == **criterion)
    };
    let judged = Criterion::ALL.iter().filter(judged);
    judged.map(|criterion| ["criteria/", criterion.code()].concat()).collect()
}

/// The brief beside the work: a column on a wide screen, one tap away on a phone.
#[component]
pub fn BriefSoFar() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let words = use_pack("report");
    let brief = use_state(|| None::<Brief>);
    // What nobody looks at is not written: on a phone the brief costs nothing until it is opened.
    let open = use_state(browser::page::is_wide);
    let work = desk.work().filter(|_| *open).cloned();
    let on_toggle = {
        let open = open.clone();
        Callback::from(move |event: Event| open.set(browser::input::unfolded(&event)))
    };
    // The words of each condition that is judged: the same sentence beside the work as in the brief.
    let guided = use_packs(work.as_ref().map_or_else(Vec::new, |work| guides(&work.assessment)));
    {
        let brief = brief.clone();
        let ready = words == PackState::Ready && guided;
        let lexicon = lexicon.clone();
        use_effect_with((work, lexicon.clone(), ready), move |(work, _, ready)| {
            // Opened again, it must not show for a moment what it said before.
            if work.is_none() && brief.is_some() {
                brief.set(None);
            }
            let write = work.clone().filter(|_| *ready).map(|work: Work| {
                browser::clock::after(FOLLOW_MILLISECONDS, move || {
                    brief.set(Some(compose(&work.assessment, &work.score, &lexicon)))
                })
            });
            move || drop(write)
        });
    }
    html! {
        <aside class="so-far" aria-label={lexicon.say("brief-so-far")}>
            <details open={*open} ontoggle={on_toggle}>
                <summary>{ lexicon.say("brief-so-far") }</summary>
                if let Some(brief) = brief.as_ref().filter(|_| *open) { <BriefView brief={brief.clone()} prefix="so-far" /> }
            </details>
        </aside>
    }
}

#[derive(Debug, Properties, PartialEq)]
pub struct BriefViewProps {
    /// What it says.
    pub brief: Brief,
    /// Begins every id in it: the same brief may stand on a page twice.
    pub prefix: &'static str,
}

/// A brief; its headings stand one level under the page's own.
#[component]
pub fn BriefView(props: &BriefViewProps) -> Html {
    let brief = &props.brief;
    html! {
        <article class="brief" lang={brief.language.clone()} dir={brief.direction.clone()}>
            for (index, block) in brief.blocks.iter().enumerate() { { draw(block, index, props.prefix) } }
        </article>
    }
}

fn draw(block: &Block, index: usize, prefix: &str) -> Html {
    match block {
        Block::Heading { level, id, text } => {
            let mut heading = VTag::new(format!("h{}", level + 1));
            heading.add_attribute("id", format!("{prefix}-{id}"));
            heading.add_attribute("class", format!("brief-{level}"));
            heading.add_child(runs(text, prefix));
            heading.into()
        }
        Block::Paragraph(text) => html! { <p>{ runs(text, prefix) }</p> },
        Block::Quote { locator, words, language } => html! {
            <blockquote dir="auto"><p lang={language.clone()} class="words">{ words }</p><footer>{ locator }</footer></blockquote>
        },
        Block::List(items) => {
            html! { <ul>for item in items.iter() { <li>{ runs(item, prefix) }</li> }</ul> }
        }
        Block::Table { caption, head, rows } => table(caption, head, rows),
        Block::Chart(chart) => {
            html! { <ChartView chart={chart.clone()} id={format!("{prefix}-chart-{index}")} /> }
        }
        Block::Notes(notes) => html! {
            <ol class="notes">
                for (index, note) in notes.iter().enumerate() { <li id={format!("{prefix}-note-{}", index + 1)}>{ runs(note, prefix) }</li> }
            </ol>
        },
    }
}

/// A table whose rows begin with what they are about.
pub fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> Html {
    let row = |cells: &Vec<String>| {
        let cell = |(index, cell): (usize, &String)| match index {
            0 => html! { <th scope="row"><bdi>{ cell }</bdi></th> },
            _ => html! { <td>{ cell }</td> },
        };
        html! { <tr>{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table class={if head.is_empty() { "pairs" } else { "" }}>
                <caption>{ caption }</caption>
                if !head.is_empty() { <thead><tr>for cell in head.iter() { <th scope="col">{ cell }</th> }</tr></thead> }
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn runs(runs: &[Run], prefix: &str) -> Html {
    let run = |run: &Run| match run {
        Run::Text(text) => html! { { text } },
        Run::Strong(text) => html! { <strong>{ text }</strong> },
        Run::Foreign { language, text } => {
            html! { <span lang={language.clone()} dir="auto">{ text }</span> }
        }
        // Within the page the address belongs to the walk: a note is called by its number alone.
        Run::Note(number) => {
            html! { <sup aria-describedby={format!("{prefix}-note-{number}")}>{ number }</sup> }
        }
        Run::Link { url, text } => {
            html! { <a href={url.clone()} rel="noreferrer" target="_blank">{ text }</a> }
        }
    };
    runs.iter().map(run).collect()
}
