//! The result: the headline, what carries it, benefits with equal weight, how sure, and what is asked for.

mod ask;

use impact_brief::chart::Figure;
use impact_brief::{found, of_block, verdicts};
use impact_core::closed_set::ClosedSet;
use impact_core::document::FirstRead;
use impact_core::framework::{Block, Criterion};
use impact_core::rubric::Interval;
use impact_core::score::{CriterionTrace, Residual, Status};
use impact_text::Arg;
use yew::{Html, component, html};

use crate::components::brief_view::guides;
use crate::components::link::Link;
use crate::components::picture::{Picture, ready};
use crate::components::quoted::quoted;
use crate::components::saving::export_button;
use crate::components::verdict;
use crate::components::verdict_bar::{Counts, say_counts};
use crate::context::{Lexicon, use_desk, use_lexicon, use_pack, use_packs};
use crate::pages::criterion::guided;
use crate::pages::heading;
use crate::route::{Place, Route, Step};
use crate::state::Work;

/// The result.
#[component]
pub fn Result() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let words = ready(&lexicon, use_pack("report"), use_pack("pictures"));
    // A finding is told in the words of its own condition as soon as they are here, in general ones until then.
    let _ = use_packs(desk.work().map_or_else(Vec::new, |work| guides(&work.assessment)));
    let Some(work) = desk.work() else { return Html::default() };
    let score = &work.score;
    let state = ["state-", score.state.code()].concat();
    let (said, counts) = (verdict::told(&lexicon, score), Counts::of(&work.assessment));
    let is_open = verdict::is_open(score);
    html! {
        <div class="result">
            { heading(&lexicon.say("page-result")) }
            <p class="verdict-name" id="verdict">{ said.name }</p>
            <p id="limits">{ said.limits.join(" ") }</p>
            if !is_open { { sets(&lexicon, work) } }
            <p class="lead">{ meaning(&lexicon, score.outcome.verdict) }</p>
            // On how much it rests stands beside what it asks for: who reads no further has read both.
            if !is_open { { rests(&lexicon, work) } }
            <p id="state"><strong>{ lexicon.say(&state) }</strong>{ " " }{ lexicon.say(&[&state, ".meaning"].concat()) }</p>
            if counts.unseen < Criterion::ALL.len() as u64 { <p id="looked">{ say_counts(&lexicon, counts) }</p> }
            <p>{ lexicon.say("scope-sentence") }</p>
            // Of a verdict that is not there nothing more can be told.
            if !is_open {
                { open_points(&lexicon, work) }
                { sure(&lexicon, work) }
                { match &words {
                    Ok(()) => html! { <Picture id="verdict" figure={Figure::verdict(score, lexicon.texts())} /> },
                    Err(waiting) => waiting.clone(),
                } }
                <div class="both">
                    { carries(&lexicon, work) }
                    { benefits(&lexicon, work) }
                </div>
                { blocks(&lexicon, work) }
            } else {
                if counts.unseen == 0 { { suspected(&lexicon, work) } }
                if score.trace.findings.iter().any(|finding| finding.benefit.lo > 0) {
                    { benefits(&lexicon, work) }
                }
            }
            if let Some(residual) = score.residual { { left(&lexicon, residual) } }
            { criteria(&lexicon, work) }
            if words.is_ok() && !is_open { { map(&lexicon, work) } }
            <ask::Ask />
            <p class="actions">
                <Link to={Route::work(&work.key, Place::Step(Step::Brief))} class={yew::classes!("action")}>{ lexicon.say("go-brief") }</Link>
                <Link to={Route::work(&work.key, Place::Compare)}>{ lexicon.say("go-compare") }</Link>
                { export_button(&lexicon, &desk) }
            </p>
        </div>
    }
}

/// Points that a critic would ask about, however exact the verdict is.
fn open_points(lexicon: &Lexicon, work: &Work) -> Html {
    if impact_core::document::warnings(&work.assessment).is_empty() {
        return Html::default();
    }
    html! { <p><Link to={Route::work(&work.key, Place::Step(Step::Check))}>{ lexicon.say("result-open") }</Link></p> }
}

/// What follows from the verdict. "No harm found" is a claim about the whole search: it is only made where it is true.
fn meaning(lexicon: &Lexicon, verdict: Interval) -> String {
    match verdict.lo {
        0 if !verdict.is_exact() => lexicon.say("result-nothing-established"),
        0 => lexicon.say("verdict-0.meaning"),
        lo => lexicon.say(&format!("verdict-{lo}.advice")),
    }
}

/// After the scan, before anything is established: what was suspected, with the way to establish it.
fn suspected(lexicon: &Lexicon, work: &Work) -> Html {
    let seen = |criterion: &Criterion| {
        let seen = work.assessment.criterion(*criterion).first_read;
        seen.filter(|seen| !matches!(seen, FirstRead::None)).map(|seen| (*criterion, seen))
    };
    let all: Vec<_> = Criterion::ALL.iter().filter_map(seen).collect();
    if all.is_empty() {
        return Html::default();
    }
    let place = |criterion: Criterion| {
        let mut findings = work.assessment.findings.iter();
        let finding = findings.find(|finding| finding.criterion == criterion);
        finding.map_or(Place::Criterion(criterion), |finding| Place::Finding(finding.id.clone()))
    };
    html! {
        <section aria-labelledby="suspected">
            <h2 id="suspected">{ lexicon.say("result-suspected") }</h2>
            <ul class="ways">
                for (criterion, seen) in all {
                    <li key={criterion.code()}>
                        <Link to={Route::work(&work.key, place(criterion))}>{ lexicon.say(&["name-", criterion.code(), ".plain"].concat()) }</Link>
                        { " – " }{ lexicon.say(&["first-read-", seen.code()].concat()) }
                    </li>
                }
            </ul>
        </section>
    }
}

/// What sets the verdict.
fn sets(lexicon: &Lexicon, work: &Work) -> Html {
    let deciding = &work.score.trace.verdict.lo_criteria;
    let sets =
        |trace: &&CriterionTrace| trace.contribution.lo > 0 && deciding.contains(&trace.criterion);
    work.score
        .trace
        .criteria
        .iter()
        .filter(sets)
        .map(|trace| html! { <p key={trace.criterion.code()}>{ verdict::contribution(lexicon, work, trace) }</p> })
        .collect()
}

/// On how much the verdict rests.
fn rests(lexicon: &Lexicon, work: &Work) -> Html {
    let score = &work.score;
    let Some(grade) = score.confidence.at_least else { return Html::default() };
    let grade = lexicon.say(&format!("confidence-{grade}"));
    let args = [
        ("count", Arg::Number(score.carriers().len() as u64)),
        ("done", Arg::Number(score.complete() as u64)),
        ("all", Arg::Number(Criterion::ALL.len() as u64)),
        ("confidence", Arg::Text(&grade)),
    ];
    html! { <p id="rests">{ lexicon.say_with("result-rests", &args) }</p> }
}

fn carries(lexicon: &Lexicon, work: &Work) -> Html {
    let assessment = &work.assessment;
    let carriers = work.score.carriers();
    html! {
        <section aria-labelledby="carries">
            <h2 id="carries">{ lexicon.say("result-carries") }</h2>
            if carriers.is_empty() { <p>{ lexicon.say("result-carries-none") }</p> }
            <ul class="findings">
                for finding in carriers.iter().filter_map(|id| assessment.finding(id)) {
                    <li class="harm" key={finding.id.as_str().to_owned()}>
                        <p class="sentence">{ impact_brief::sentence(assessment, finding, &guided(lexicon, finding.criterion), lexicon.language()) }</p>
                        { quoted(lexicon, work, finding) }
                        <p><Link to={Route::work(&work.key, Place::Finding(finding.id.clone()))}>{ lexicon.say("finding-open") }</Link></p>
                    </li>
                }
            </ul>
            <p><Link to={Route::work(&work.key, Place::Why)}>{ lexicon.say("result-why") }</Link></p>
        </section>
    }
}

fn benefits(lexicon: &Lexicon, work: &Work) -> Html {
    let assessment = &work.assessment;
    let trace = &work.score.trace.findings;
    let established: Vec<_> = trace.iter().filter(|finding| finding.benefit.lo >= 1).collect();
    html! {
        <section aria-labelledby="benefits">
            <h2 id="benefits">{ lexicon.say("result-benefits") }</h2>
            if established.is_empty() { <p>{ lexicon.say("result-benefits-none") }</p> }
            <ul class="findings">
                for finding in established.iter().filter_map(|trace| assessment.finding(&trace.id)) {
                    <li class="benefit" key={finding.id.as_str().to_owned()}>
                        <p class="sentence">{ impact_brief::sentence(assessment, finding, &guided(lexicon, finding.criterion), lexicon.language()) }</p>
                        { quoted(lexicon, work, finding) }
                        <p><Link to={Route::work(&work.key, Place::Finding(finding.id.clone()))}>{ lexicon.say("finding-open") }</Link></p>
                    </li>
                }
            </ul>
        </section>
    }
}

/// Two sentences, never one.
fn sure(lexicon: &Lexicon, work: &Work) -> Html {
    let score = &work.score;
    let say = |id: &str, verdict: u8, grade: u8| {
        let (verdict, confidence) = (
            lexicon.say(&format!("verdict-{verdict}")),
            lexicon.say(&format!("confidence-{grade}")),
        );
        lexicon.say_with(
            id,
            &[("verdict", Arg::Text(&verdict)), ("confidence", Arg::Text(&confidence))],
        )
    };
    let (at_least, not_worse) = (score.confidence.at_least, score.confidence.not_worse);
    html! {
        <section aria-labelledby="sure">
            <h2 id="sure">{ lexicon.say("result-sure") }</h2>
            if at_least.is_none() && not_worse.is_none() { <p>{ lexicon.say("result-sure-none") }</p> }
            if let Some(grade) = at_least { <p>{ say("confidence-at-least", score.outcome.verdict.lo, grade) }</p> }
            if let Some(grade) = not_worse { <p>{ say("confidence-not-worse", score.outcome.verdict.hi, grade) }</p> }
        </section>
    }
}

/// What was found where. Without a clause there is nothing to show.
fn map(lexicon: &Lexicon, work: &Work) -> Html {
    if work.assessment.operative().next().is_none() {
        return Html::default();
    }
    html! {
        <section>
            <h2 id="map">{ lexicon.say("map-title") }</h2>
            <Picture id="map" figure={Figure::map(&work.assessment, &work.score, lexicon.texts())} />
        </section>
    }
}

fn left(lexicon: &Lexicon, residual: Residual) -> Html {
    html! {
        <section aria-labelledby="residual">
            <h2 id="residual">{ lexicon.say("result-residual") }</h2>
            <dl>
                <dt>{ lexicon.say("result-residual-in-text") }</dt><dd>{ verdicts(residual.in_text, lexicon.texts()) }</dd>
                <dt>{ lexicon.say("result-residual-proposed") }</dt><dd>{ verdicts(residual.proposed, lexicon.texts()) }</dd>
            </dl>
        </section>
    }
}

fn blocks(lexicon: &Lexicon, work: &Work) -> Html {
    let outcome = &work.score.outcome;
    html! {
        <section>
            <h2 id="goals">{ lexicon.say("result-goals") }</h2>
            <div class="table-scroll" tabindex="0" role="region" aria-labelledby="goals">
            <table>
                <thead><tr><th scope="col">{ lexicon.say("result-block") }</th><th scope="col">{ lexicon.say("result-harm") }</th><th scope="col">{ lexicon.say("result-benefit") }</th></tr></thead>
                <tbody>
                    for block in Block::ALL.iter().copied() {
                        <tr key={block.code()}>
                            <th scope="row">{ lexicon.say(&["block-", block.code()].concat()) }</th>
                            for levels in of_block(outcome, block, lexicon.texts()) { <td>{ levels }</td> }
                        </tr>
                    }
                </tbody>
            </table>
            </div>
        </section>
    }
}

fn criteria(lexicon: &Lexicon, work: &Work) -> Html {
    let outcome = &work.score.outcome;
    // Thirty times that nothing is established hides what was seen.
    let has_levels = outcome.status.contains(&Status::Complete)
        || outcome.harm.iter().chain(&outcome.benefit).any(|level| level.lo > 0);
    let row = |criterion: Criterion| {
        let index = criterion.index();
        let status = outcome.status[index].code().replace('_', "-");
        html! {
            <tr key={criterion.code()} role="row">
                <th scope="row" role="rowheader"><Link to={Route::work(&work.key, Place::Criterion(criterion))}><span class="code" dir="ltr">{ criterion.code() }</span>{ " " }{ lexicon.say(&["name-", criterion.code(), ".plain"].concat()) }</Link></th>
                <td role="cell">
                    // A first look proves nothing, and is not forgotten either.
                    if let Some(seen) = work.assessment.criterion(criterion).first_read {
                        { lexicon.say_with("result-looked", &[("seen", Arg::Text(&lexicon.say(&["first-read-", seen.code()].concat())))]) }
                        // Who has just looked is not told that nobody has; nor is a look taken for a result.
                        <br /><span class="hint">{ if outcome.status[index] == Status::NotAssessed { lexicon.say("level-none-so-far") } else { lexicon.say(&["status-", &status].concat()) } }</span>
                    } else {
                        { lexicon.say(&["status-", &status].concat()) }
                    }
                </td>
                if has_levels {
                    for (label, level) in [("result-harm", outcome.harm[index]), ("result-benefit", outcome.benefit[index])] {
                        <td role="cell" class={if level.lo == 0 && !level.is_exact() { "nothing" } else { "" }} data-label={lexicon.say(label)}>{ found(level, outcome.status[index], lexicon.texts()) }</td>
                    }
                }
            </tr>
        }
    };
    html! {
        <section>
            <h2 id="by-condition">{ lexicon.say("result-criteria") }</h2>
            // A row is a block on a phone, where four columns have no room; the roles say that it is a table all the same.
            <table class="conditions" role="table" aria-labelledby="by-condition">
                <thead role="rowgroup"><tr role="row">
                    <th scope="col" role="columnheader">{ lexicon.say("result-criterion") }</th><th scope="col" role="columnheader">{ lexicon.say("result-status") }</th>
                    if has_levels {
                        <th scope="col" role="columnheader">{ lexicon.say("result-harm") }</th><th scope="col" role="columnheader">{ lexicon.say("result-benefit") }</th>
                    }
                </tr></thead>
                <tbody role="rowgroup">{ for Criterion::ALL.iter().copied().map(row) }</tbody>
            </table>
        </section>
    }
}
