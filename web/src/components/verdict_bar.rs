//! The quiet bar at the foot: the verdict so far, and the one step that would establish most.

use impact_core::Assessment;
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Finding, FirstRead};
use impact_core::framework::Criterion;
use impact_core::score::Status;
use impact_text::Arg;
use yew::{Html, Properties, component, html};

use crate::browser::page::focus_first;
use crate::components::link::Link;
use crate::components::need::{Need, STEPS};
use crate::components::verdict;
use crate::context::{Lexicon, use_desk, use_lexicon};
use crate::route::{Place, Route, Step};
use crate::state::Work;

#[derive(Debug, Properties, PartialEq)]
pub struct VerdictBarProps {
    /// Where one is.
    pub place: Place,
}

/// How often each first look was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// Harm.
    pub harm: u64,
    /// Benefit.
    pub benefit: u64,
    /// Harm and benefit.
    pub both: u64,
    /// Unclear.
    pub unclear: u64,
    /// No effect seen.
    pub none: u64,
    /// Not looked at.
    pub unseen: u64,
}

impl Counts {
    /// The counts of this assessment.
    #[must_use]
    pub fn of(assessment: &Assessment) -> Self {
        let count = |wanted: Option<FirstRead>| {
            let seen =
                |criterion: &&Criterion| assessment.criterion(**criterion).first_read == wanted;
            Criterion::ALL.iter().filter(seen).count() as u64
        };
        Self {
            harm: count(Some(FirstRead::Harm)),
            benefit: count(Some(FirstRead::Benefit)),
            both: count(Some(FirstRead::Both)),
            unclear: count(Some(FirstRead::Unclear)),
            none: count(Some(FirstRead::None)),
            unseen: count(None),
        }
    }
}

/// The counts in words.
#[must_use]
pub fn say_counts(lexicon: &Lexicon, counts: Counts) -> String {
    let args = [
        ("harm", Arg::Number(counts.harm)),
        ("benefit", Arg::Number(counts.benefit)),
        ("both", Arg::Number(counts.both)),
        ("unclear", Arg::Number(counts.unclear)),
        ("none", Arg::Number(counts.none)),
        ("unseen", Arg::Number(counts.unseen)),
    ];
    lexicon.say_with("counts", &args)
}

/// How many of the scan's questions were answered, in words.
fn say_progress(lexicon: &Lexicon, counts: Counts) -> String {
    let all = Criterion::ALL.len() as u64;
    let args = [("done", Arg::Number(all - counts.unseen)), ("all", Arg::Number(all))];
    lexicon.say_with("scan-progress", &args)
}

/// The step that would establish most from here, and its words.
#[must_use]
pub fn next_step(lexicon: &Lexicon, work: &Work, place: &Place) -> (Place, String) {
    let assessment = &work.assessment;
    let outcome = &work.score.outcome;
    let plain = |criterion: Criterion| lexicon.say(&["name-", criterion.code(), ".plain"].concat());
    let unseen = Counts::of(assessment).unseen;
    let is_at_law = *place == Place::Step(Step::Clauses);
    if assessment.clauses.is_empty() && !is_at_law && unseen == Criterion::ALL.len() as u64 {
        return (Place::Step(Step::Clauses), lexicon.say("next-clauses"));
    }
    match unseen {
        0 => {}
        unseen if unseen == Criterion::ALL.len() as u64 => {
            return (Place::Step(Step::Scan), lexicon.say("next-scan-first"));
        }
        _ => return (Place::Step(Step::Scan), lexicon.say("next-scan")),
    }
    if assessment.clauses.is_empty() {
        return (Place::Step(Step::Clauses), lexicon.say("next-clauses"));
    }
    // What one is at comes first, then the others in their order.
    let here = criterion_of(work, place);
    let is_here = |criterion: Criterion| Some(criterion) == here;
    let unbound = || {
        work.score.trace.findings.iter().filter_map(|trace| {
            let finding = assessment.finding(&trace.id)?;
            Some((finding, Need::of(work, trace, finding)?))
        })
    };
    let bind = |(finding, need): (&Finding, Need)| {
        let name = plain(finding.criterion);
        let words = if need == Need::Clause { "next-bind" } else { "next-finding" };
        let words = lexicon.say_with(words, &[("criterion", Arg::Text(&name))]);
        (Place::Finding(finding.id.clone()), words)
    };
    let is_open = |criterion: Criterion| outcome.status[criterion.index()] != Status::Complete;
    let finish = |criterion: Criterion| {
        let name = plain(criterion);
        let words = lexicon.say_with("next-criterion", &[("criterion", Arg::Text(&name))]);
        (Place::Criterion(criterion), words)
    };
    let at_hand = unbound().find(|(finding, _)| is_here(finding.criterion)).map(bind);
    at_hand
        .or_else(|| here.filter(|criterion| is_open(*criterion)).map(finish))
        .or_else(|| unbound().next().map(bind))
        .or_else(|| {
            Criterion::ALL.iter().copied().find(|criterion| is_open(*criterion)).map(finish)
        })
        .unwrap_or_else(|| (Place::Step(Step::Check), lexicon.say("next-check")))
}

/// The condition that one is at.
#[must_use]
pub fn criterion_of(work: &Work, place: &Place) -> Option<Criterion> {
    match place {
        Place::Criterion(criterion) => Some(*criterion),
        Place::Finding(id) => work.assessment.finding(id).map(|finding| finding.criterion),
        _ => None,
    }
}

/// The bar.
#[component]
pub fn VerdictBar(props: &VerdictBarProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let scanning = matches!(
        props.place,
        Place::Hub | Place::Step(Step::Plan | Step::Proposal | Step::Clauses | Step::Scan)
    );
    // While scanning: how far one is and a next step, not an interval that only says that little is known.
    let needed = needed(work, &props.place);
    let words = if let Some((need, _)) = needed.as_ref().filter(|_| verdict::is_open(&work.score)) {
        // Where there is no verdict yet, how far one is from one.
        let args = [("nth", Arg::Number(need.step())), ("all", Arg::Number(STEPS))];
        lexicon.say_with("need-step", &args)
    } else if scanning {
        say_progress(&lexicon, Counts::of(&work.assessment))
    } else {
        // Its limits stand with the result, where there is room for them.
        verdict::told(&lexicon, &work.score).name
    };
    let is_scanned = Counts::of(&work.assessment).unseen == 0;
    let (place, next) = match &props.place {
        // No clause to quote: there is none that counts.
        Place::Finding(_) if matches!(needed, Some((_, None))) => {
            (Place::Step(Step::Clauses), lexicon.say("next-clauses"))
        }
        // Whoever has answered everything wants to see what comes of it.
        Place::Step(Step::Scan) if is_scanned => {
            (Place::Step(Step::Result), lexicon.say("scan-result"))
        }
        here => next_step(&lexicon, work, here),
    };
    let result = Route::work(&work.key, Place::Step(Step::Result));
    html! {
        <aside class={if props.place == Place::Hub { "bar bar-resting" } else { "bar" }} aria-label={lexicon.say("bar-name")}>
            <p class="bar-verdict" id="verdict-so-far"><Link to={result}>{ words }</Link></p>
            if let Some((need, Some(field))) = needed {
                <p class="bar-next"><button type="button" id="needed" class="action" onclick={move |_| focus_first(&field)}>{ need.words(&lexicon) }</button></p>
            } else if place != props.place {
                <p class="bar-next"><Link to={Route::work(&work.key, place)} class={yew::classes!("action")}>{ next }</Link></p>
            }
        </aside>
    }
}

/// What the finding that one is at needs, and where it is given: that is what there is to do.
fn needed(work: &Work, place: &Place) -> Option<(Need, Option<String>)> {
    let Place::Finding(id) = place else { return None };
    let finding = work.assessment.finding(id)?;
    let need = Need::of(work, work.score.trace.finding(id)?, finding)?;
    Some((need, need.field(work, finding)))
}
