//! What an amendment would do: clauses struck, judgements that would be others, the verdict before and after; kept as
//! a recommendation. Nothing here changes the assessment until it is kept.

mod otherwise;

use impact_brief::{amended, effects, headline, recommended};
use impact_core::amendment::{Amendment, Change};
use impact_core::document::{Clause, RecommendationId};
use impact_core::edit::Edit;
use impact_text::Arg;
use yew::{Callback, Html, component, html, use_state};

use crate::browser;
use crate::components::brief_view::guides;
use crate::components::form::check::Check;
use crate::components::link::Link;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon, use_packs};
use crate::pages::clauses::named;
use crate::pages::heading;
use crate::route::{Place, Route, Step};
use crate::state::{Trial, Work};

/// The amendment.
#[component]
pub fn Amend() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let kept = use_state(|| None::<RecommendationId>);
    let _ = use_packs(desk.work().map_or_else(Vec::new, |work| guides(&work.assessment)));
    let Some(work) = desk.work() else { return Html::default() };
    // A change of what is gone by now falls away, and the others stay.
    let tried = &work.tried;
    let there: Vec<Change> = tried.iter().filter(|one| is_there(work, one)).cloned().collect();
    let amendment =
        Amendment::of(&work.assessment, &there).ok().filter(|one| !one.changes.is_empty());
    let keep = {
        let (desk, kept) = (desk.clone(), kept.clone());
        let asked = amendment.as_ref().map(|one| asked(&lexicon, work, one));
        let id = work.assessment.next_recommendation();
        Callback::from(move |_| {
            if let Some(edit) = asked.clone() {
                desk.edit(edit);
                kept.set(Some(id.clone()));
                desk.try_out(Trial::Nothing);
                browser::page::focus_soon("amendment-kept");
            }
        })
    };
    let clear = {
        let desk = desk.clone();
        Callback::from(move |_| {
            desk.try_out(Trial::Nothing);
            browser::page::focus_soon("amendment");
        })
    };
    html! {
        <>
            { heading(&lexicon.say("page-amend")) }
            <p class="lead">{ lexicon.say("amend-lead") }</p>
            <div class="amend">
                <div>
                    { clauses(&lexicon, &desk, work) }
                    <otherwise::Otherwise />
                </div>
                <div class="amend-effects">
                    { told(&lexicon, work, amendment.as_ref()) }
                    if !tried.is_empty() {
                        <p class="actions">
                            if amendment.is_some() { <button type="button" class="action" id="keep-amendment" onclick={keep}>{ lexicon.say("amend-keep") }</button> }
                            <button type="button" class="quiet" id="clear-amendment" onclick={clear}>{ lexicon.say("amend-clear") }</button>
                        </p>
                    }
                    if let (Some(number), true) = (number_of(work, kept.as_ref()), tried.is_empty()) {
                        <p id="amendment-kept" tabindex="-1">
                            { lexicon.say_with("amend-kept-as", &[("number", Arg::Number(number as u64))]) }{ " " }
                            <Link to={Route::work(&work.key, Place::Step(Step::Result))}>{ lexicon.say("go-result") }</Link>
                        </p>
                    }
                </div>
            </div>
            <p class="hint">{ lexicon.say("amend-read-anew") }</p>
        </>
    }
}

fn is_there(work: &Work, change: &Change) -> bool {
    match change {
        Change::StrikeClause(id) => work.assessment.clause(id).is_some(),
        Change::StrikeFinding(id) | Change::Judge(id, ..) => work.assessment.finding(id).is_some(),
    }
}

/// The number of what was kept, while it is there: it may have been taken back.
fn number_of(work: &Work, kept: Option<&RecommendationId>) -> Option<usize> {
    let place = work.assessment.recommendations.iter().position(|one| Some(&one.id) == kept);
    place.map(|place| place + 1)
}

/// What follows from the changes, as soon as there are any.
fn told(lexicon: &Lexicon, work: &Work, amendment: Option<&Amendment>) -> Html {
    let Some(amendment) = amendment else {
        let now = headline(&work.score, lexicon.texts());
        return html! { <p class="verdict-name" id="amendment" role="status" tabindex="-1">{ now }</p> };
    };
    let mut effects = effects(amendment, lexicon.texts()).into_iter();
    let verdict = effects.next().unwrap_or_default();
    html! {
        <>
            <p class="verdict-name" id="amendment" role="status" tabindex="-1">{ verdict }</p>
            <ul>
                for said in effects { <li>{ said }</li> }
            </ul>
            <ul class="hint">
                for said in amended(&work.assessment, amendment, lexicon.texts()) { <li>{ said }</li> }
            </ul>
        </>
    }
}

fn asked(lexicon: &Lexicon, work: &Work, amendment: &Amendment) -> Edit {
    Edit::Recommend {
        language: lexicon.language().to_owned(),
        text: recommended(&work.assessment, amendment, lexicon.texts()),
        clause: amendment.clause(&work.assessment),
        findings: amendment.touched.clone(),
    }
}

/// The clauses that findings rest on, each to be struck.
fn clauses(lexicon: &Lexicon, desk: &Desk, work: &Work) -> Html {
    let findings = |clause: &Clause| {
        let cites = |finding: &&impact_core::document::Finding| {
            finding.clauses.iter().any(|citation| citation.clause == clause.id)
        };
        work.assessment.findings.iter().filter(cites).count()
    };
    let cited: Vec<(&Clause, usize)> = work
        .assessment
        .clauses
        .iter()
        .map(|clause| (clause, findings(clause)))
        .filter(|(_, count)| *count > 0)
        .collect();
    html! {
        <fieldset>
            <legend><h2>{ lexicon.say("amend-clauses") }</h2></legend>
            if cited.is_empty() { <p>{ lexicon.say("amend-clauses-none") }</p> }
            for (clause, count) in cited {
                { strike(lexicon, desk, clause, count) }
            }
        </fieldset>
    }
}

fn strike(lexicon: &Lexicon, desk: &Desk, clause: &Clause, count: usize) -> Html {
    let change = Change::StrikeClause(clause.id.clone());
    let hint = lexicon.say_with("amend-rests", &[("count", Arg::Number(count as u64))]);
    html! {
        <Check key={clause.id.as_str().to_owned()} id={["strike-", clause.id.as_str()].concat()} label={named(lexicon, clause)}
            {hint} ticked={is_tried(desk, &change)} on_tick={toggle(desk, change)} />
    }
}

/// What is tried out on the work that is open.
fn tried(desk: &Desk) -> &[Change] {
    desk.work().map_or(&[], |work| &work.tried)
}

/// Whether this change is.
fn is_tried(desk: &Desk, change: &Change) -> bool {
    tried(desk).contains(change)
}

/// Tries a change, or no longer.
fn toggle(desk: &Desk, change: Change) -> Callback<bool> {
    let desk = desk.clone();
    Callback::from(move |ticked: bool| {
        let change = change.clone();
        desk.try_out(if ticked { Trial::With(change) } else { Trial::Without(change) });
    })
}
