//! The task list: the table of contents of the brief that is being written. Free order; nothing is forced.

use impact_core::Assessment;
use impact_core::closed_set::ClosedSet;
use impact_core::framework::{CRITERIA, Criterion};
use impact_text::Arg;
use yew::{Html, component, html};

use crate::components::link::Link;
use crate::components::lock::Lock;
use crate::components::saving::{FileState, export_button, title};
use crate::components::tour::Tour;
use crate::components::verdict_bar::{Counts, next_step};
use crate::context::{Lexicon, use_desk, use_lexicon};
use crate::pages::heading;
use crate::route::{Place, Route, Step};
use crate::state::Work;

/// The task list.
#[component]
pub fn Hub() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let (place, next) = next_step(&lexicon, work, &Place::Hub);
    html! {
        <>
            { heading(&title(&lexicon, &work.assessment)) }
            <p class="lead">{ lexicon.say("hub-lead") }</p>
            // Who opens a file, or comes back to work, is not shown round.
            if is_new(&work.assessment) { <Tour /> }
            // Whoever has said of no part that it is finished is not told so: each part says how far it is.
            if !work.assessment.finished.is_empty() { <p id="parts-finished">{ finished(&lexicon, work) }</p> }
            <p class="actions"><Link to={Route::work(&work.key, place)} class={yew::classes!("action")}>{ next }</Link></p>
            <ol class="tasks">
                for step in Step::ALL.iter().copied() { { task(&lexicon, work, step) } }
            </ol>
            <p><Link to={Route::work(&work.key, Place::Projector)}>{ lexicon.say("go-projector") }</Link></p>
            <p><Link to={Route::work(&work.key, Place::Versions)}>{ lexicon.say("page-versions") }</Link></p>
            <p>{ lexicon.say("hub-leave") }</p>
            <p class="actions">{ export_button(&lexicon, &desk) }</p>
            <FileState />
            <Lock />
        </>
    }
}

fn is_new(assessment: &Assessment) -> bool {
    assessment.clauses.is_empty() && assessment.findings.is_empty()
}

fn task(lexicon: &Lexicon, work: &Work, step: Step) -> Html {
    let id = ["page-", step.code()].concat();
    html! {
        <li key={step.code()}>
            <div>
                <Link to={Route::work(&work.key, Place::Step(step))}>{ lexicon.say(&id) }</Link>
                <p class="hint">{ lexicon.say(&[&id, ".adds"].concat()) }</p>
            </div>
            <p class="progress">
                if let Some(state) = state(work, step) {
                    <strong class={["part-", state.code()].concat()}>{ lexicon.say(&["part-", state.code()].concat()) }</strong>
                }
                <span>{ progress(lexicon, work, step) }</span>
            </p>
        </li>
    }
}

impact_core::closed_set! {
    /// How far a part is: finished where the person says so, begun where something is recorded.
    State { Open = "open", Begun = "begun", Finished = "finished" }
}

/// How far a part is. What only tells what is there is never begun.
fn state(work: &Work, step: Step) -> Option<State> {
    let assessment = &work.assessment;
    let begun = match step {
        Step::Plan => planned(assessment) > 0,
        Step::Proposal => described(assessment) > 0,
        Step::Clauses => !assessment.clauses.is_empty(),
        Step::Scan => (Counts::of(assessment).unseen as usize) < CRITERIA,
        Step::Analysis => {
            let read =
                |criterion: &Criterion| !assessment.criterion(*criterion).examined.is_empty();
            !assessment.findings.is_empty() || Criterion::ALL.iter().any(read)
        }
        Step::Check | Step::Result | Step::Brief => false,
    };
    match step {
        _ if assessment.finished.contains(&step) => Some(State::Finished),
        _ if begun => Some(State::Begun),
        Step::Check | Step::Result | Step::Brief => None,
        _ => Some(State::Open),
    }
}

fn finished(lexicon: &Lexicon, work: &Work) -> String {
    let done = Arg::Number(work.assessment.finished.len() as u64);
    lexicon
        .say_with("parts-finished", &[("done", done), ("all", Arg::Number(Step::ALL.len() as u64))])
}

fn progress(lexicon: &Lexicon, work: &Work, step: Step) -> String {
    let assessment = &work.assessment;
    let of = |done: usize, all: usize| {
        lexicon.say_with(
            "progress-of",
            &[("done", Arg::Number(done as u64)), ("all", Arg::Number(all as u64))],
        )
    };
    match step {
        Step::Plan => of(planned(assessment), 4),
        Step::Proposal => of(described(assessment), 4),
        Step::Clauses => lexicon.say_with(
            "progress-clauses",
            &[("count", Arg::Number(assessment.clauses.len() as u64))],
        ),
        Step::Scan => of(CRITERIA - Counts::of(assessment).unseen as usize, CRITERIA),
        Step::Analysis => of(work.score.complete(), CRITERIA),
        // Before anything is there everything is missing.
        Step::Check if is_new(assessment) && Counts::of(assessment).unseen as usize == CRITERIA => {
            String::new()
        }
        Step::Check => {
            let open = impact_core::document::warnings(assessment).len();
            lexicon.say_with("progress-check", &[("count", Arg::Number(open as u64))])
        }
        Step::Result | Step::Brief => lexicon.say(&["state-", work.score.state.code()].concat()),
    }
}

fn planned(assessment: &Assessment) -> usize {
    let plan = &assessment.plan;
    [&plan.issue, &plan.goal, &plan.influence, &plan.beneficiaries]
        .iter()
        .filter(|text| !text.is_blank())
        .count()
}

fn described(assessment: &Assessment) -> usize {
    let proposal = &assessment.proposal;
    let said = [
        !proposal.title.is_blank(),
        !proposal.jurisdiction.is_blank(),
        proposal.kind.is_some(),
        proposal.coverage.kind.is_some(),
    ];
    said.iter().filter(|said| **said).count()
}
