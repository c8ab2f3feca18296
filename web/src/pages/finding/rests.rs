//! What a finding rests on: clauses and the operative words in them. Select words, or write them.

use impact_core::document::{Clause, ClauseId, ClauseRef, Current, Finding, FindingId};
use impact_core::edit::Edit;
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state, use_state_eq};

use crate::browser;
use crate::components::form::select::Select;
use crate::components::form::text::{Size, TextField};
use crate::components::link::Link;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::pages::clauses::{begun, body, named};
use crate::route::{Place, Route, Step};
use crate::state::Work;

/// Longest text of a clause that is quoted whole when nothing is selected, in characters.
const QUOTE_WHOLE: usize = 300;

/// Letters in a line of a phone's field.
const LINE: usize = 36;

/// What the finding rests on.
pub fn rests(desk: &Desk, lexicon: &Lexicon, work: &Work, finding: &Finding) -> Html {
    let free: Vec<&Clause> = work
        .assessment
        .operative()
        .filter(|clause| !finding.clauses.iter().any(|citation| citation.clause == clause.id))
        .collect();
    let labels: Vec<String> = free.iter().map(|clause| label(lexicon, clause)).collect();
    let options: Vec<_> = free
        .iter()
        .zip(&labels)
        .map(|(clause, label)| {
            let is_alone = labels.iter().filter(|other| *other == label).count() == 1;
            let told = if is_alone { label.clone() } else { begun(label, clause) };
            (AttrValue::from(clause.id.as_str().to_owned()), AttrValue::from(told))
        })
        .collect();
    let label = lexicon.say(if finding.clauses.is_empty() { "cite" } else { "cite-more" });
    html! {
        <fieldset class="rests">
            <legend>{ lexicon.say("rests-heading") }</legend>
            <p class="hint">{ lexicon.say("rests-hint") }</p>
            for (index, citation) in finding.clauses.iter().enumerate() {
                { cited(desk, lexicon, work, finding, index, citation) }
            }
            if work.assessment.clauses.is_empty() {
                <p>{ lexicon.say("read-none") }{ " " }<Link to={Route::work(&work.key, Place::Step(Step::Clauses))}>{ lexicon.say("go-clauses") }</Link></p>
            } else if !free.is_empty() {
                <Cite finding={finding.id.clone()} {label} {options} />
            }
        </fieldset>
    }
}

#[derive(Debug, Properties, PartialEq)]
struct CiteProps {
    finding: FindingId,
    label: String,
    /// Ids and names of the clauses that are not cited yet.
    options: Vec<(AttrValue, AttrValue)>,
}

/// Chooses a clause, and then cites it: passing over an option with the arrow keys must cite nothing.
#[component]
fn Cite(props: &CiteProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let chosen = use_state(AttrValue::default);
    let on_choose = {
        let chosen = chosen.clone();
        Callback::from(move |code: String| chosen.set(code.into()))
    };
    let cite = {
        let (desk, finding, chosen) = (desk.clone(), props.finding.clone(), chosen.clone());
        move |_| {
            let clause = ClauseId::parse(&chosen)
                .and_then(|id| desk.work()?.assessment.clause(&id).cloned());
            if let Some(clause) = clause {
                let quote = whole(&clause);
                let place = desk.work().and_then(|work| work.assessment.finding(&finding));
                let place = place.map_or(0, |finding| finding.clauses.len());
                // To the clause itself: its words are read before some of them are chosen.
                browser::page::focus_soon(&format!("cited-{}-{place}", clause.id.as_str()));
                desk.edit(Edit::Cite { finding: finding.clone(), clause: clause.id, quote });
            }
            if chosen.is_empty() {
                // First there is one to choose.
                browser::page::focus("cite");
            }
            chosen.set(AttrValue::default());
        }
    };
    html! {
        <>
            <Select id="cite" label={props.label.clone()} none={lexicon.say("cite-none")}
                options={props.options.clone()} chosen={(*chosen).clone()} {on_choose} />
            <p class="actions"><button type="button" id="cite-add" onclick={cite}>{ lexicon.say("cite-add") }</button></p>
        </>
    }
}

fn label(lexicon: &Lexicon, clause: &Clause) -> String {
    if clause.heading.is_blank() {
        named(lexicon, clause)
    } else {
        [&named(lexicon, clause), " – ", clause.heading.as_str()].concat()
    }
}

/// A short clause is quoted whole; of a long one the words are for the person to choose.
fn whole(clause: &Clause) -> String {
    let text = clause.text.as_str().trim();
    if text.chars().count() <= QUOTE_WHOLE { text.to_owned() } else { String::new() }
}

/// Lines that a quotation takes on a phone, as far as a field goes; the style knows even heights only.
fn rows(quote: &str) -> u32 {
    match quote.chars().count() / LINE {
        0..2 => 2,
        2..4 => 4,
        4..6 => 6,
        _ => 8,
    }
}

fn cited(
    desk: &Desk,
    lexicon: &Lexicon,
    work: &Work,
    finding: &Finding,
    index: usize,
    citation: &ClauseRef,
) -> Html {
    let Some(clause) = work.assessment.clause(&citation.clause) else { return Html::default() };
    // One clause may be quoted twice: the place tells the two apart.
    let id = format!("{}-{index}", citation.clause.as_str());
    let requote = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |quote: String| {
            desk.edit(Edit::Requote { finding: finding.clone(), index, quote });
        })
    };
    let confirm = {
        let (requote, quote) = (requote.clone(), citation.quote.as_str().to_owned());
        move |_| requote.emit(quote.clone())
    };
    let remove = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        move |_| desk.edit(Edit::Uncite { finding: finding.clone(), index })
    };
    let name = named(lexicon, clause);
    let current = work.assessment.is_current(citation);
    let here = Current::of(&work.assessment);
    let is_blank = citation.quote.is_blank();
    let wrong = (!is_blank && !here.holds_quote(citation)).then_some("quote-wrong");
    // Words that are not there cannot be confirmed: first they are mended.
    let current = current || is_blank || wrong.is_some();
    // What is wrong is said at the field.
    let (taken_class, taken) = match (is_blank, &wrong) {
        (true, _) => ("hint", Some("quote-missing")),
        (false, None) => ("done", Some("quote-taken")),
        (false, Some(_)) => ("", None),
    };
    let wrong = wrong.map(|id| AttrValue::from(lexicon.say(id)));
    html! {
        <div class="cited" key={id.clone()}>
            <h2 id={format!("cited-{id}")} tabindex="-1"><bdi>{ &name }</bdi></h2>
            { body(lexicon, work, clause, &format!("words-{id}")) }
            if !current {
                <div class="wrong" role="status">
                    <p>{ lexicon.say("stale") }</p>
                    <button type="button" onclick={confirm}>{ lexicon.say("stale-confirm") }</button>
                </div>
            }
            if !clause.text.is_blank() {
                <QuoteSelected id={id.clone()} quote={citation.quote.as_str().to_owned()} on_quote={requote.clone()} />
            }
            // Nothing is wrong yet with what was only begun; and whoever has just quoted sees that it was done.
            <p class={taken_class} role="status">{ taken.map(|id| lexicon.say(id)) }</p>
            <TextField id={format!("quote-{id}")} label={lexicon.say("quote")} hint={AttrValue::from(lexicon.say("quote.hint"))}
                error={wrong} value={citation.quote.as_str().to_owned()} size={Size::Area(rows(citation.quote.as_str()))} on_commit={requote} />
            <button type="button" class="quiet" onclick={remove}>{ lexicon.say_with("uncite", &[("clause", Arg::Text(&name))]) }</button>
        </div>
    }
}

#[derive(Debug, Properties, PartialEq)]
struct QuoteSelectedProps {
    /// Which clause of the finding, in the ids of its words and of the field.
    id: String,
    /// What is quoted now.
    quote: String,
    on_quote: Callback<String>,
}

/// Quotes the words that are selected; where none are, it says so.
#[component]
fn QuoteSelected(props: &QuoteSelectedProps) -> Html {
    let lexicon = use_lexicon();
    // What was quoted when nothing was selected: told until that has changed.
    let missed = use_state_eq(|| None::<String>);
    let onclick = {
        let (missed, id, on_quote) = (missed.clone(), props.id.clone(), props.on_quote.clone());
        let before = props.quote.clone();
        move |_| {
            let quote = browser::input::selection_within(&format!("words-{id}"));
            missed.set(quote.is_none().then(|| before.clone()));
            match quote {
                Some(quote) => on_quote.emit(quote.trim().to_owned()),
                // They can be written there too.
                None => browser::page::focus(&format!("quote-{id}")),
            }
        }
    };
    let is_missed = missed.as_ref() == Some(&props.quote);
    html! {
        <>
            <button type="button" class="quote-selected" {onclick}>{ lexicon.say("quote-selected") }</button>
            <p class="hint" role="status">{ is_missed.then(|| lexicon.say("quote-none-selected")) }</p>
        </>
    }
}
