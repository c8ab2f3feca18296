//! The blank worksheet for groups without a device: the questions and the anchors, numbered the same in every language.

use impact_core::closed_set::ClosedSet;
use impact_core::document::FirstRead;
use impact_core::framework::{Block, Criterion};
use impact_core::rubric::Field;
use impact_text::Arg;
use yew::{Html, component, html};

use crate::browser;
use crate::context::{Lexicon, use_lexicon};
use crate::pages::{heading, use_words};

/// The worksheet.
#[component]
pub fn Worksheet() -> Html {
    let lexicon = use_lexicon();
    if let Some(waiting) = use_words(&lexicon, ["workshop", "scan"]) {
        return html! { <div class="worksheet">{ heading(&lexicon.say("page-worksheet")) }{ waiting }</div> };
    }
    html! {
        <div class="worksheet">
            { heading(&lexicon.say("page-worksheet")) }
            <p class="lead no-print">{ lexicon.say("worksheet-lead") }</p>
            <p class="actions"><button type="button" class="action" onclick={|_| browser::page::print()}>{ lexicon.say("worksheet-print") }</button></p>
            { lines(&lexicon, "worksheet-law", 1) }
            { lines(&lexicon, "worksheet-group", 1) }
            <h2>{ lexicon.say("page-scan") }</h2>
            <p>{ lexicon.say("worksheet-scan-how") }</p>
            { scan(&lexicon) }
            { finding(&lexicon) }
            <p class="hint">{ lexicon.say("scoring-is-ours") }</p>
        </div>
    }
}

/// What is asked, and lines to write on.
fn lines(lexicon: &Lexicon, id: &str, count: usize) -> Html {
    html! {
        <div class="write-on">
            <p>{ lexicon.say(id) }</p>
            for _ in 0..count { <div class="rule-line"></div> }
        </div>
    }
}

/// An empty box to tick: nothing for a screen reader, which reads what stands beside it.
fn tick() -> Html {
    html! { <span class="box" aria-hidden="true"></span> }
}

fn scan(lexicon: &Lexicon) -> Html {
    let row = |criterion: Criterion| {
        let id = ["scan-", criterion.code()].concat();
        html! {
            <tr key={criterion.code()}>
                <th scope="row">
                    <span class="code" dir="ltr">{ criterion.code() }</span>{ " " }{ lexicon.say(&id) }
                    <span class="hint">{ lexicon.say(&[&id, ".look-for"].concat()) }</span>
                </th>
                for _ in FirstRead::ALL { <td>{ tick() }</td> }
                <td></td>
            </tr>
        }
    };
    html! {
        <div class="table-scroll" tabindex="0" role="region" aria-label={lexicon.say("page-scan")}>
            <table>
                <thead><tr>
                    <th scope="col">{ lexicon.say("worksheet-question") }</th>
                    for seen in FirstRead::ALL.iter() { <th scope="col">{ lexicon.say(&["first-read-", seen.code()].concat()) }</th> }
                    <th scope="col" class="wide">{ lexicon.say("worksheet-clause") }</th>
                </tr></thead>
                for block in Block::ALL.iter().copied() {
                    <tbody key={block.code()}>
                        <tr><th scope="rowgroup" colspan="7">{ lexicon.say(&["block-", block.code()].concat()) }</th></tr>
                        for criterion in block.criteria() { { row(criterion) } }
                    </tbody>
                }
            </table>
        </div>
    }
}

fn finding(lexicon: &Lexicon) -> Html {
    html! {
        <section class="sheet">
            <h2>{ lexicon.say("worksheet-finding") }</h2>
            <p>{ lexicon.say("worksheet-finding-how") }</p>
            { lines(lexicon, "worksheet-condition", 1) }
            { lines(lexicon, "worksheet-words", 3) }
            { lines(lexicon, "worksheet-statement", 2) }
            <p>{ lexicon.say("worksheet-judge") }</p>
            for field in Field::ALL.iter().copied() { { judgement(lexicon, field) } }
            { lines(lexicon, "worksheet-people", 2) }
            { lines(lexicon, "worksheet-why", 3) }
        </section>
    }
}

fn judgement(lexicon: &Lexicon, field: Field) -> Html {
    let name = ["field-", field.code()].concat();
    let answer = |id: &str| {
        let (word, anchor) =
            (lexicon.say(&[id, ".short"].concat()), lexicon.say(&[id, ".anchor"].concat()));
        let args = [("word", Arg::Text(&word)), ("anchor", Arg::Text(&anchor))];
        lexicon.say_with("worksheet-answer", &args)
    };
    let anchors = |stem: &str| {
        html! {
            <ol>
                for grade in 1..=3 { <li>{ tick() }{ " " }{ answer(&format!("{stem}-{grade}")) }</li> }
            </ol>
        }
    };
    let by_track = matches!(field, Field::Depth | Field::Persistence);
    html! {
        <div class="judgement" key={field.code()}>
            <h3>{ lexicon.say(&[&name, ".question"].concat()) }</h3>
            if by_track {
                { anchors(&[field.code(), "-harm"].concat()) }
                <p class="hint">{ lexicon.say("worksheet-depth-benefit") }</p>
                { anchors(&[field.code(), "-benefit"].concat()) }
            } else {
                { anchors(field.code()) }
            }
        </div>
    }
}
