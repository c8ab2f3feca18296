//! The grid of clauses and criteria: which clause was read for what. Arrow keys move, the space bar ticks.

use impact_core::closed_set::ClosedSet;
use impact_core::document::Clause;
use impact_core::edit::Edit;
use impact_core::framework::Criterion;
use impact_text::Arg;
use yew::{Callback, Event, Html, KeyboardEvent, component, html, use_state};

use crate::browser;
use crate::components::keys::Keyed;
use crate::components::link::Link;
use crate::context::{use_desk, use_lexicon};
use crate::pages::clauses::named;
use crate::pages::heading;
use crate::route::{Place, Route};
use crate::state::flag;

/// The grid.
#[component]
pub fn Grid() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    // One stop for the tab key; the arrows move within.
    let at = use_state(|| (0usize, 0usize));
    let Some(work) = desk.work() else { return Html::default() };
    let clauses: Vec<&Clause> = work.assessment.operative().collect();
    let rows = clauses.len();
    let on_key = {
        let at = at.clone();
        Callback::from(move |event: KeyboardEvent| {
            let (row, column) = *at;
            let last = Criterion::ALL.len() - 1;
            let right_to_left = browser::page::runs_right_to_left();
            let (back, forth) = if right_to_left {
                ("ArrowRight", "ArrowLeft")
            } else {
                ("ArrowLeft", "ArrowRight")
            };
            let to = match event.key().as_str() {
                "ArrowUp" => (row.saturating_sub(1), column),
                "ArrowDown" => ((row + 1).min(rows.saturating_sub(1)), column),
                key if key == back => (row, column.saturating_sub(1)),
                key if key == forth => (row, (column + 1).min(last)),
                "Home" => (row, 0),
                "End" => (row, last),
                _ => return,
            };
            event.prevent_default();
            at.set(to);
            browser::page::focus(&cell_id(to));
        })
    };
    html! {
        <>
            { heading(&lexicon.say("page-grid")) }
            <p class="lead">{ lexicon.say("grid-lead") }</p>
            if clauses.is_empty() { <p>{ lexicon.say("read-none") }</p> }
            <div class="grid-scroll" tabindex="-1"><Keyed class="grid-keys" {on_key}>
                <table class="grid">
                    <caption>{ lexicon.say("grid-caption") }</caption>
                    <thead><tr>
                        <th scope="col">{ lexicon.say("clause") }</th>
                        for criterion in Criterion::ALL.iter() {
                            <th scope="col"><Link to={Route::work(&work.key, Place::Criterion(*criterion))}><abbr title={lexicon.say(&["name-", criterion.code(), ".plain"].concat())} dir="ltr">{ criterion.code() }</abbr></Link></th>
                        }
                    </tr></thead>
                    <tbody>
                        for (row, clause) in clauses.iter().enumerate() {
                            <tr key={clause.id.as_str().to_owned()}>
                                <th scope="row"><bdi>{ named(&lexicon, clause) }</bdi></th>
                                for (column, criterion) in Criterion::ALL.iter().enumerate() {
                                    <td>{ cell(&desk, &lexicon, clause, *criterion, (row, column), *at) }</td>
                                }
                            </tr>
                        }
                    </tbody>
                </table>
            </Keyed></div>
        </>
    }
}

fn cell_id((row, column): (usize, usize)) -> String {
    format!("cell-{row}-{column}")
}

fn cell(
    desk: &crate::context::Desk,
    lexicon: &crate::context::Lexicon,
    clause: &Clause,
    criterion: Criterion,
    here: (usize, usize),
    at: (usize, usize),
) -> Html {
    let Some(work) = desk.work() else { return Html::default() };
    let sha256 = clause.sha256();
    let is_read = work
        .assessment
        .criterion(criterion)
        .examined
        .iter()
        .any(|entry| entry.clause == clause.id && entry.sha256.as_ref() == Some(&sha256));
    let onchange = {
        let (desk, clause) = (desk.clone(), clause.id.clone());
        move |event: Event| {
            desk.edit(Edit::Examine {
                criterion,
                clause: clause.clone(),
                read: flag(browser::input::ticked(&event)),
            });
        }
    };
    let name = lexicon.say(&["name-", criterion.code(), ".plain"].concat());
    let clause_name = named(lexicon, clause);
    let label = lexicon.say_with(
        "grid-cell",
        &[("clause", Arg::Text(&clause_name)), ("criterion", Arg::Text(&name))],
    );
    let tabindex = if here == at { "0" } else { "-1" };
    html! { <input type="checkbox" id={cell_id(here)} {tabindex} checked={is_read} {onchange} aria-label={label} /> }
}
