//! One criterion: guidance beside the work, the clauses to read, what was found, what was considered.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Clause, Direction, Finding, Review};
use impact_core::edit::{Edit, TextSlot};
use impact_core::framework::Criterion;
use impact_core::score::Status;
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, Properties, component, html};

use crate::browser::page::focus;
use crate::components::form::check::Check;
use crate::components::form::radios::{self, Radios};
use crate::components::guidance::Guidance;
use crate::components::link::Link;
use crate::components::need::Need;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::pages::clauses::{body, named};
use crate::pages::heading;
use crate::pages::slot::{Field, free_text};
use crate::route::{Place, Route};
use crate::state::{Work, flag};

#[derive(Debug, Properties, PartialEq)]
pub struct CriterionPageProps {
    /// The criterion.
    pub criterion: Criterion,
}

/// One criterion.
#[component]
pub fn CriterionPage(props: &CriterionPageProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let criterion = props.criterion;
    let code = criterion.code();
    html! {
        <>
            <p class="official"><span class="code" dir="ltr">{ code }</span>{ " " }{ lexicon.say(&["block-", criterion.block().code()].concat()) }</p>
            { heading(&lexicon.say(&["name-", code, ".plain"].concat())) }
            <p class="lead">{ lexicon.say(&["name-", code, ".function"].concat()) }</p>
            { left(&lexicon, work, criterion) }
            <Guidance {criterion} />
            { read(&desk, &lexicon, work, criterion) }
            { found(&desk, &lexicon, work, criterion) }
            { considered(&desk, &lexicon, work, criterion) }
            { neighbours(&lexicon, work, criterion) }
        </>
    }
}

/// What is still to do here, before all that there is to learn: whoever comes to finish it is led there.
fn left(lexicon: &Lexicon, work: &Work, criterion: Criterion) -> Html {
    let is_read = work.assessment.operative().all(|clause| is_read(work, criterion, clause));
    let is_considered = !work.assessment.criterion(criterion).rationale.is_blank();
    let open = [("read-heading", is_read), ("considered-heading", is_considered)];
    let open: Vec<_> = open.into_iter().filter(|(_, is_done)| !is_done).collect();
    let unbound = work.score.trace.findings.iter().filter(|trace| trace.criterion == criterion);
    let needed = unbound.filter_map(|trace| {
        let finding = work.assessment.finding(&trace.id)?;
        Some((finding, Need::of(work, trace, finding)?))
    });
    let needed: Vec<_> = needed.collect();
    let is_done = open.is_empty() && needed.is_empty();
    if is_done || work.assessment.operative().next().is_none() {
        return Html::default();
    }
    html! {
        <section class="left" aria-labelledby="left">
            <p id="left">{ lexicon.say("left-here") }</p>
            <ul>
                for (finding, need) in needed {
                    <li key={finding.id.as_str().to_owned()}>
                        <Link to={Route::work(&work.key, Place::Finding(finding.id.clone()))}>{ lexicon.say(&["finding-heading-", finding.direction.code()].concat()) }</Link>
                        { " – " }{ need.words(lexicon) }
                    </li>
                }
                for (id, _) in open {
                    <li key={id}><button type="button" class="quiet" onclick={move |_| focus(id)}>{ lexicon.say(id) }</button></li>
                }
            </ul>
        </section>
    }
}

/// Whether a clause was read for this criterion as it is now.
fn is_read(work: &Work, criterion: Criterion, clause: &Clause) -> bool {
    let examined = &work.assessment.criterion(criterion).examined;
    examined
        .iter()
        .any(|entry| entry.clause == clause.id && entry.sha256.as_ref() == Some(&clause.sha256()))
}

fn read(desk: &Desk, lexicon: &Lexicon, work: &Work, criterion: Criterion) -> Html {
    let operative: Vec<&Clause> = work.assessment.operative().collect();
    let is_read = |clause: &Clause| is_read(work, criterion, clause);
    let done = operative.iter().filter(|clause| is_read(clause)).count();
    let (done, all) = (Arg::Number(done as u64), Arg::Number(operative.len() as u64));
    let all_read = {
        let desk = desk.clone();
        move |_| desk.edit(Edit::ExamineAll { criterion })
    };
    let tick = |clause: &Clause| {
        let (desk, clause) = (desk.clone(), clause.id.clone());
        Callback::from(move |ticked| {
            desk.edit(Edit::Examine { criterion, clause: clause.clone(), read: flag(ticked) });
        })
    };
    html! {
        <section aria-labelledby="read-heading">
            <h2 id="read-heading" tabindex="-1">{ lexicon.say("read-heading") }</h2>
            <p>{ lexicon.say("read-lead") }</p>
            if operative.is_empty() {
                <p>{ lexicon.say("read-none") }{ " " }<Link to={Route::work(&work.key, Place::Step(crate::route::Step::Clauses))}>{ lexicon.say("go-clauses") }</Link></p>
            } else {
                <p role="status">{ lexicon.say_with("read-count", &[("done", done), ("all", all)]) }</p>
                <ol class="law law-read">
                    for clause in operative.iter() {
                        <li class="clause" key={clause.id.as_str().to_owned()}>
                            <h3><bdi>{ named(lexicon, clause) }</bdi></h3>
                            { body(lexicon, work, clause, &format!("words-{}", clause.id.as_str())) }
                            <Check id={format!("read-{}", clause.id.as_str())} label={lexicon.say_with("read-tick", &[("clause", Arg::Text(&named(lexicon, clause)))])}
                                ticked={is_read(clause)} on_tick={tick(clause)} />
                        </li>
                    }
                </ol>
                <p class="actions"><button type="button" id="read-all" onclick={all_read}>{ lexicon.say("read-all") }</button></p>
                <p class="hint">{ lexicon.say("read-all-undo") }</p>
            }
        </section>
    }
}

fn found(desk: &Desk, lexicon: &Lexicon, work: &Work, criterion: Criterion) -> Html {
    let here: Vec<&Finding> =
        work.assessment.findings.iter().filter(|finding| finding.criterion == criterion).collect();
    let add = |direction: Direction| {
        let (desk, key, id) = (desk.clone(), work.key.clone(), work.assessment.next_finding());
        move |_| {
            desk.edit(Edit::AddFinding { criterion, direction });
            crate::browser::address::go(&Route::work(&key, Place::Finding(id.clone())).address());
        }
    };
    html! {
        <section aria-labelledby="found-heading">
            <h2 id="found-heading">{ lexicon.say("found-heading") }</h2>
            if here.is_empty() { <p>{ lexicon.say("found-none") }</p> }
            <ul class="findings">
                for finding in here {
                    <li key={finding.id.as_str().to_owned()} class={finding.direction.code()}>
                        <p class="tag">{ lexicon.say(&["direction-", finding.direction.code()].concat()) }</p>
                        <p class="sentence">{ impact_brief::sentence(&work.assessment, finding, &guided(lexicon, criterion), lexicon.language()) }</p>
                        <p><Link to={Route::work(&work.key, Place::Finding(finding.id.clone()))}>{ lexicon.say("finding-open") }</Link></p>
                    </li>
                }
            </ul>
            <p class="actions">
                <button type="button" id="add-harm" onclick={add(Direction::Harm)}>{ lexicon.say("add-harm") }</button>
                <button type="button" id="add-benefit" onclick={add(Direction::Benefit)}>{ lexicon.say("add-benefit") }</button>
                <button type="button" class="quiet" id="add-either" onclick={add(Direction::Either)}>{ lexicon.say("add-either") }</button>
            </p>
        </section>
    }
}

/// The words with the guidance of a criterion on top, as far as it is here.
#[must_use]
pub fn guided(lexicon: &Lexicon, criterion: Criterion) -> impact_text::Texts {
    lexicon.with_guidance(criterion.code()).unwrap_or_else(|| lexicon.texts().clone())
}

fn considered(desk: &Desk, lexicon: &Lexicon, work: &Work, criterion: Criterion) -> Html {
    let record = work.assessment.criterion(criterion);
    let status = work.score.outcome.status[criterion.index()];
    let outcome = &work.score.outcome;
    let review = |grade: u8| radios::Choice {
        code: grade.to_string().into(),
        label: lexicon.say(&format!("review-{grade}")).into(),
        hint: None,
    };
    let on_review = {
        let desk = desk.clone();
        Callback::from(move |grade: AttrValue| {
            if let Some(review) = grade.parse().ok().and_then(Review::new) {
                desk.edit(Edit::Review { criterion, review });
            }
        })
    };
    let on_disagree = {
        let desk = desk.clone();
        Callback::from(move |ticked| desk.edit(Edit::Disagree { criterion, flag: flag(ticked) }))
    };
    html! {
        <section aria-labelledby="considered-heading">
            <h2 id="considered-heading" tabindex="-1">{ lexicon.say("considered-heading") }</h2>
            { free_text(&Field::area("rationale", 4), TextSlot::Rationale(criterion), &record.rationale) }
            <details>
                <summary>{ lexicon.say("who-stands-behind") }</summary>
                <Radios id="review" legend={lexicon.say("review")} options={[1, 2, 3].map(review).to_vec()}
                    chosen={AttrValue::from(record.review.get().to_string())} on_choose={on_review} />
                <Check id="disagreement" label={lexicon.say("disagreement")} ticked={record.disagreement.0} on_tick={on_disagree} />
            </details>
            <p class="standing" role="status">
                { lexicon.say(&["status-", &status.code().replace('_', "-"), ".meaning"].concat()) }{ " " }
                { lexicon.say_with("harm-level", &[("level", Arg::Text(&impact_brief::found(outcome.harm[criterion.index()], outcome.status[criterion.index()], lexicon.texts())))]) }{ " · " }
                { lexicon.say_with("benefit-level", &[("level", Arg::Text(&impact_brief::found(outcome.benefit[criterion.index()], outcome.status[criterion.index()], lexicon.texts())))]) }
            </p>
            if status != Status::Complete { <p class="hint">{ lexicon.say("complete-needs") }</p> }
        </section>
    }
}

fn neighbours(lexicon: &Lexicon, work: &Work, criterion: Criterion) -> Html {
    let at = |index: usize| Criterion::ALL.get(index).copied();
    let link = |id: &str, criterion: Criterion, class: &'static str| {
        let name = lexicon.say(&["name-", criterion.code(), ".plain"].concat());
        html! { <Link to={Route::work(&work.key, Place::Criterion(criterion))} class={yew::classes!(class)}>{ lexicon.say_with(id, &[("criterion", Arg::Text(&name))]) }</Link> }
    };
    html! {
        <nav class="neighbours actions" aria-label={lexicon.say("neighbours")}>
            if let Some(before) = criterion.index().checked_sub(1).and_then(at) { { link("criterion-before", before, "") } }
            if let Some(after) = at(criterion.index() + 1) { { link("criterion-after", after, "action") } }
        </nav>
    }
}
