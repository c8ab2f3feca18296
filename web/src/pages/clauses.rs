//! The law on the table: pasted, divided into clauses, each marked as operative or set aside.

use impact_core::document::{Clause, Flag, Text};
use impact_core::edit::{Edit, Replacement, TextSlot, WordSlot};
use impact_core::reading;
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_state};

use crate::browser;
use crate::components::form::check::Check;
use crate::components::form::text::{Size, TextField};
use crate::components::link::Link;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::pages::heading;
use crate::pages::slot::{Field, free_text, words};
use crate::route::{Place, Route, Step};
use crate::state::{Work, flag};

/// How many of its first words tell a clause from another of the same name.
const TOLD_BY: usize = 8;

/// The clauses.
#[component]
pub fn Clauses() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    // Until it is taken it is kept beside the work: a page that is left by any way, or reloaded, has it still.
    let kept = || desk.work().map(|work| browser::shelf::draft(&work.key)).unwrap_or_default();
    let pasted = use_state(kept);
    use_effect_with(!pasted.is_empty(), |is_there| {
        // What is pasted is taken first: the bar at the foot waits.
        let marked = is_there.then(|| browser::page::mark("pasting"));
        move || drop(marked)
    });
    let Some(work) = desk.work() else { return Html::default() };
    let clauses = &work.assessment.clauses;
    let add = {
        let desk = desk.clone();
        move |_| desk.edit(Edit::AddClause { after: None })
    };
    let on_paste = {
        let (pasted, key) = (pasted.clone(), work.key.clone());
        Callback::from(move |text: String| {
            browser::shelf::keep_draft(&key, &text);
            pasted.set(text);
        })
    };
    let count = Arg::Number(clauses.len() as u64);
    let operative = Arg::Number(work.assessment.operative().count() as u64);
    html! {
        <>
            { heading(&lexicon.say("page-clauses")) }
            <p class="lead">{ lexicon.say("clauses-lead") }</p>
            <Paste many={!clauses.is_empty()} pasted={(*pasted).clone()} on_paste={on_paste} />
            if !clauses.is_empty() {
                <p role="status" id="law-count" tabindex="-1">{ lexicon.say_with("clauses-count", &[("count", count), ("operative", operative)]) }</p>
            }
            <ol class="law">
                for (index, clause) in clauses.iter().enumerate() {
                    <ClauseItem key={clause.id.as_str().to_owned()} clause={clause.clone()} first={index == 0} />
                }
            </ol>
            <p class="actions">
                <button type="button" class="quiet" onclick={add}>{ lexicon.say("clause-add") }</button>
                // What is pasted and not taken would be left behind.
                if pasted.is_empty() {
                    <Link to={Route::work(&work.key, Place::Step(Step::Scan))} class={yew::classes!("action")}>{ lexicon.say("go-scan") }</Link>
                }
            </p>
        </>
    }
}

#[derive(Debug, Properties, PartialEq)]
struct PasteProps {
    /// Whether there are clauses that a paste would replace.
    many: bool,
    /// What was pasted and not taken yet.
    pasted: String,
    /// Takes what is pasted.
    on_paste: Callback<String>,
}

/// Pasting the text: shown divided before anything is replaced.
#[component]
fn Paste(props: &PasteProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let mut proposed = reading::divide(&props.pasted);
    let before = reading::titles_before_the_first_number(&proposed);
    let main =
        desk.work().map_or_else(String::new, |work| work.assessment.language.as_str().to_owned());
    let aside =
        Text::default().with(lexicon.language(), &main, &lexicon.say("paste-before-reason"));
    for clause in proposed.iter_mut().take(before) {
        clause.operative = Some(Flag(false));
        clause.reason = aside.clone();
    }
    let on_commit = props.on_paste.clone();
    let take = {
        let (desk, on_paste, proposed) = (desk.clone(), props.on_paste.clone(), proposed.clone());
        move |_| {
            desk.edit(Edit::ReplaceClauses(proposed.clone()));
            on_paste.emit(String::new());
            browser::page::focus_soon("law-count");
        }
    };
    let count = Arg::Number(proposed.len() as u64);
    html! {
        <details class="paste" open={!props.many || !props.pasted.is_empty()}>
            <summary>{ lexicon.say(if props.many { "paste-again" } else { "paste" }) }</summary>
            <TextField id="paste" label={lexicon.say("paste-text")} hint={AttrValue::from(lexicon.say("paste-text.hint"))}
                value={props.pasted.clone()} size={Size::Area(8)} {on_commit} />
            if !proposed.is_empty() {
                // The button before the list: what grows must not move it away from under a finger.
                if props.many { <p>{ replacing(&lexicon, &desk, &proposed) }{ " " }{ lexicon.say("paste-replaces") }</p> }
                <p class="actions"><button type="button" class="action" id="take-clauses" onclick={take}>{ lexicon.say("paste-take") }</button></p>
                if before > 0 { <p id="paste-before">{ lexicon.say("paste-before") }</p> }
                <p role="status" id="paste-found">{ lexicon.say_with("paste-found", &[("count", count)]) }</p>
                if proposed.len() > 1 && proposed.iter().all(|clause| clause.locator.is_blank()) {
                    <p class="wrong" id="paste-unnumbered">{ lexicon.say("paste-unnumbered") }</p>
                }
                <ol class="preview">
                    for clause in proposed.iter() {
                        <li dir="auto"><strong>{ clause.locator.as_str() }</strong>{ " " }<span>{ start_of(clause) }</span></li>
                    }
                </ol>
            }
        </details>
    }
}

/// What taking a new text would do to the clauses that are there.
fn replacing(lexicon: &Lexicon, desk: &Desk, proposed: &[Clause]) -> String {
    let Some(work) = desk.work() else { return String::new() };
    let found = Replacement::of(&work.assessment, proposed);
    let count = |number: usize| Arg::Number(number as u64);
    lexicon.say_with(
        "paste-changes",
        &[
            ("same", count(found.same)),
            ("changed", count(found.changed)),
            ("new", count(found.new)),
            ("gone", count(found.gone)),
        ],
    )
}

fn start_of(clause: &Clause) -> String {
    let words = [clause.heading.as_str(), clause.text.as_str()].join(" ");
    let start: String = words.trim().chars().take(90).collect();
    if start.len() < words.trim().len() { [start.as_str(), "…"].concat() } else { start }
}

#[derive(Debug, Properties, PartialEq)]
struct ClauseItemProps {
    clause: Clause,
    first: bool,
}

/// One clause: its words to read, its margin, and what can be done with it.
#[component]
fn ClauseItem(props: &ClauseItemProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let open = use_state(|| props.clause.text.is_blank() && props.clause.gloss.is_blank());
    let Some(work) = desk.work() else { return Html::default() };
    let clause = &props.clause;
    let id = clause.id.as_str();
    let operative = {
        let (desk, clause) = (desk.clone(), clause.id.clone());
        Callback::from(move |ticked| {
            desk.edit(Edit::SetOperative { clause: clause.clone(), operative: flag(ticked) })
        })
    };
    let toggle = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    html! {
        <li class={if clause.is_operative() { "clause" } else { "clause clause-aside" }} id={format!("clause-{id}")}>
            <h2><bdi>{ named(&lexicon, clause) }</bdi></h2>
            { body(&lexicon, work, clause, &format!("words-{id}")) }
            <Check id={format!("operative-{id}")} label={lexicon.say("clause-operative")} ticked={clause.is_operative()} on_tick={operative} />
            if clause.operative == Some(Flag(false)) {
                { free_text(&Field::line("clause-reason").named(&format!("reason-{id}")), TextSlot::SetAside(clause.id.clone()), &clause.reason) }
            }
            <Margin clause={clause.clone()} />
            <button type="button" class="quiet" id={format!("change-{id}")} aria-expanded={(*open).to_string()} onclick={toggle}>
                { lexicon.say_with("clause-change", &[("clause", Arg::Text(&told(&lexicon, clause)))]) }
            </button>
            if *open { { changes(&desk, &lexicon, work, clause, props.first) } }
        </li>
    }
}

/// How a clause is called: by its number, or that it has none.
#[must_use]
pub fn named(lexicon: &Lexicon, clause: &Clause) -> String {
    if clause.locator.is_blank() {
        lexicon.say("clause-unnumbered")
    } else {
        clause.locator.as_str().to_owned()
    }
}

/// As `named`; a clause without a number by how it begins, so that one is told from another.
fn told(lexicon: &Lexicon, clause: &Clause) -> String {
    let name = named(lexicon, clause);
    if clause.locator.is_blank() { begun(&name, clause) } else { name }
}

/// Of clauses that go by one name, each is told by how it begins.
#[must_use]
pub fn begun(label: &str, clause: &Clause) -> String {
    let mut words = clause.text.as_str().split_whitespace();
    let first: Vec<&str> = words.by_ref().take(TOLD_BY).collect();
    match (first.is_empty(), words.next()) {
        (true, _) => label.to_owned(),
        (_, None) => [label, " – ", &first.join(" ")].concat(),
        (_, Some(_)) => [label, " – ", &first.join(" "), "…"].concat(),
    }
}

/// The words of a clause, or what it says in our words; `words` names the element that holds the law's own.
pub fn body(lexicon: &Lexicon, work: &Work, clause: &Clause, words: &str) -> Html {
    let main = work.assessment.language.as_str();
    let (gloss, written) = clause.gloss.best(lexicon.language(), main);
    let law =
        work.assessment.proposal.languages.first().map(|language| language.as_str().to_owned());
    html! {
        <>
            if !clause.heading.is_blank() { <p class="clause-heading" lang={law.clone()} dir="auto">{ clause.heading.as_str() }</p> }
            if !clause.text.is_blank() { <p class="words" id={words.to_owned()} lang={law} dir="auto">{ clause.text.as_str() }</p> }
            if !gloss.is_empty() {
                <p class="gloss"><span class="tag">{ lexicon.say("gloss-tag") }</span>{ " " }<span lang={written.to_owned()} dir="auto">{ gloss }</span></p>
            }
        </>
    }
}

#[derive(Debug, Properties, PartialEq)]
struct MarginProps {
    clause: Clause,
}

/// What was found in a clause, in its margin.
#[component]
fn Margin(props: &MarginProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let cites = |finding: &&impact_core::document::Finding| {
        finding.clauses.iter().any(|citation| citation.clause == props.clause.id)
    };
    let found: Vec<_> = work.assessment.findings.iter().filter(cites).collect();
    html! {
        if !found.is_empty() {
            <ul class="margin">
                for finding in found {
                    <li><Link to={Route::work(&work.key, Place::Finding(finding.id.clone()))}>
                        { lexicon.say(&["direction-", impact_core::closed_set::ClosedSet::code(finding.direction)].concat()) }
                        { " · " }
                        { lexicon.say(&["name-", impact_core::closed_set::ClosedSet::code(finding.criterion), ".plain"].concat()) }
                    </Link></li>
                }
            </ul>
        }
    }
}

fn changes(desk: &Desk, lexicon: &Lexicon, work: &Work, clause: &Clause, first: bool) -> Html {
    let id = clause.id.as_str();
    let line = |message: &str, slot, value: &str| {
        words(desk, lexicon, &Field::line(message).named(&format!("{message}-{id}")), slot, value)
    };
    let area_id = format!("text-{id}");
    // Joined or removed, the clause is gone with its buttons: the one above has the focus then.
    let above = work.assessment.clauses.iter().take_while(|other| other.id != clause.id).last();
    let above =
        above.map_or("law-count".to_owned(), |above| format!("change-{}", above.id.as_str()));
    let edit = |edit: Edit| {
        let (desk, above) = (desk.clone(), above.clone());
        move |_| {
            let leaves = matches!(edit, Edit::MergeClause { .. } | Edit::RemoveClause { .. });
            desk.edit(edit.clone());
            if leaves {
                browser::page::focus_soon(&above);
            }
        }
    };
    let split = {
        let (desk, clause, area_id) = (desk.clone(), clause.id.clone(), area_id.clone());
        move |_| {
            if let Some(at) = browser::input::cursor_in(&area_id) {
                desk.edit(Edit::SplitClause { clause: clause.clone(), at });
            }
        }
    };
    let set_text = {
        let (desk, id) = (desk.clone(), clause.id.clone());
        Callback::from(move |text| {
            desk.edit(Edit::Words { slot: WordSlot::ClauseText(id.clone()), text })
        })
    };
    let resting = work.assessment.rests_on(&clause.id);
    html! {
        <div class="changes">
            { line("clause-locator", WordSlot::Locator(clause.id.clone()), clause.locator.as_str()) }
            { line("clause-heading", WordSlot::Heading(clause.id.clone()), clause.heading.as_str()) }
            <TextField id={area_id} label={lexicon.say("clause-text")} hint={AttrValue::from(lexicon.say("clause-text.hint"))}
                value={clause.text.as_str().to_owned()} size={Size::Area(6)} on_commit={set_text} />
            { free_text(&Field::area("clause-gloss", 2).named(&format!("gloss-{id}")), TextSlot::Gloss(clause.id.clone()), &clause.gloss) }
            <p class="actions">
                <button type="button" class="quiet" onclick={split}>{ lexicon.say("clause-split") }</button>
                if !first { <button type="button" class="quiet" onclick={edit(Edit::MergeClause { clause: clause.id.clone() })}>{ lexicon.say("clause-merge") }</button> }
                <button type="button" class="quiet" onclick={edit(Edit::AddClause { after: Some(clause.id.clone()) })}>{ lexicon.say("clause-add-after") }</button>
                if resting == 0 {
                    <button type="button" class="quiet" onclick={edit(Edit::RemoveClause { clause: clause.id.clone() })}>{ lexicon.say("clause-remove") }</button>
                }
            </p>
            if resting > 0 {
                <p class="hint">{ lexicon.say_with("clause-rests", &[("count", Arg::Number(resting as u64))]) }</p>
            }
        </div>
    }
}
