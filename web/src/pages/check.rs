//! What is missing or inconsistent, each with a way there and back.

use impact_core::Problem;
use impact_core::closed_set::ClosedSet;
use impact_core::document::warnings;
use impact_core::framework::Criterion;
use impact_core::lint::{Hit, lint};
use impact_text::Arg;
use yew::{Html, component, html};

use crate::components::frame::place_name;
use crate::components::link::Link;
use crate::components::verdict_bar::criterion_of;
use crate::context::{Lexicon, use_desk, use_lexicon};
use crate::pages::heading;
use crate::route::{Place, Route, Step};
use crate::state::Work;

/// The check.
#[component]
pub fn Check() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let open = warnings(&work.assessment);
    html! {
        <>
            { heading(&lexicon.say("page-check")) }
            <p class="lead">{ lexicon.say_with("check-lead", &[("count", Arg::Number(open.len() as u64))]) }</p>
            if !open.is_empty() {
                <ul class="checks" id="open-points">
                    for (index, alike) in alike(&lexicon, &open).iter().enumerate() { { item(&lexicon, work, index, alike) } }
                </ul>
            }
            { critic(&lexicon, work) }
            <p class="actions"><Link to={Route::work(&work.key, Place::Step(Step::Result))} class={yew::classes!("action")}>{ lexicon.say("go-result") }</Link></p>
        </>
    }
}

/// How many hits of one rule are shown.
const OF_A_KIND: usize = 3;

/// What a critic would ask beyond what is missing.
fn critic(lexicon: &Lexicon, work: &Work) -> Html {
    let hits: Vec<Hit> =
        lint(&work.assessment).into_iter().filter(|hit| !hit.rule.is_warned_of()).collect();
    if hits.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="critic">
            <h2 id="critic">{ lexicon.say("check-critic") }</h2>
            <p>{ lexicon.say_with("check-critic-what", &[("count", Arg::Number(hits.len() as u64))]) }</p>
            <ul class="checks" id="critic-asks">
                for (index, hit) in hits.iter().enumerate() {
                    // Of many of a kind the first stand for all: the list is to be read.
                    if hits[..index].iter().filter(|other| other.rule == hit.rule).count() < OF_A_KIND {
                        { asked(lexicon, work, index, hit) }
                    }
                }
            </ul>
        </section>
    }
}

fn asked(lexicon: &Lexicon, work: &Work, index: usize, hit: &Hit) -> Html {
    let place = place(work, &hit.pointer);
    let page = place_name(&place, lexicon);
    let go = lexicon.say_with("check-go", &[("page", Arg::Text(&page))]);
    html! {
        <li key={index}>
            <p>{ subject(lexicon, work, &place) }{ impact_brief::hit(hit, lexicon.texts()) }</p>
            <p class="hint">{ impact_brief::hit_why(hit, lexicon.texts()) }{ " " }{ impact_brief::hit_next(hit, lexicon.texts()) }</p>
            <p><Link to={Route::work(&work.key, place)}>{ go }</Link></p>
        </li>
    }
}

/// Points of which the same is said, told once: a long list of one sentence is not read.
struct Alike<'p> {
    said: String,
    advice: String,
    problems: Vec<&'p Problem>,
}

fn alike<'p>(lexicon: &Lexicon, open: &'p [Problem]) -> Vec<Alike<'p>> {
    let mut told: Vec<Alike<'p>> = Vec::new();
    for problem in open {
        let said = impact_brief::message(problem, lexicon.texts());
        let advice = impact_brief::advice(problem, lexicon.texts());
        match told.iter_mut().find(|other| other.said == said && other.advice == advice) {
            Some(other) => other.problems.push(problem),
            None => told.push(Alike { said, advice, problems: vec![problem] }),
        }
    }
    told
}

fn item(lexicon: &Lexicon, work: &Work, index: usize, alike: &Alike<'_>) -> Html {
    let go = |place: &Place| {
        let page = place_name(place, lexicon);
        lexicon.say_with("check-go", &[("page", Arg::Text(&page))])
    };
    let mut places: Vec<Place> =
        alike.problems.iter().map(|problem| place(work, &problem.pointer)).collect();
    places.dedup();
    html! {
        <li key={index}>
            if let [place] = &places[..] {
                <p>{ subject(lexicon, work, place) }{ &alike.said }</p>
                <p class="hint">{ &alike.advice }</p>
                <p><Link to={Route::work(&work.key, place.clone())}>{ go(place) }</Link></p>
            } else {
                <p>{ &alike.said }</p>
                <p class="hint">{ &alike.advice }</p>
                <ul class="ways">
                    for place in places.iter() {
                        <li><Link to={Route::work(&work.key, place.clone())}>
                            { criterion_of(work, place).map_or_else(|| go(place), |criterion| plain(lexicon, criterion)) }
                        </Link></li>
                    }
                </ul>
            }
        </li>
    }
}

fn plain(lexicon: &Lexicon, criterion: Criterion) -> String {
    lexicon.say(&["name-", criterion.code(), ".plain"].concat())
}

/// What a warning is about, by its plain name, before the sentence.
fn subject(lexicon: &Lexicon, work: &Work, place: &Place) -> Html {
    match criterion_of(work, place) {
        Some(criterion) => {
            let name = plain(lexicon, criterion);
            html! { <strong>{ lexicon.say_with("check-subject", &[("criterion", Arg::Text(&name))]) }{ " " }</strong> }
        }
        None => Html::default(),
    }
}

/// The page on which a warning is settled, from its JSON pointer.
fn place(work: &Work, pointer: &str) -> Place {
    let mut steps = pointer.split('/').skip(1);
    match (steps.next(), steps.next()) {
        (Some("criteria"), Some(code)) => {
            Criterion::from_code(code).map_or(Place::Step(Step::Analysis), Place::Criterion)
        }
        (Some("findings"), Some(index)) => {
            let finding =
                index.parse::<usize>().ok().and_then(|index| work.assessment.findings.get(index));
            finding
                .map_or(Place::Step(Step::Analysis), |finding| Place::Finding(finding.id.clone()))
        }
        (Some("mitigations"), Some(index)) => {
            let mitigation = index
                .parse::<usize>()
                .ok()
                .and_then(|index| work.assessment.mitigations.get(index));
            let finding = mitigation.and_then(|mitigation| mitigation.findings.first());
            finding.map_or(Place::Step(Step::Analysis), |finding| Place::Finding(finding.clone()))
        }
        (Some("clauses"), _) => Place::Step(Step::Clauses),
        _ => Place::Step(Step::Proposal),
    }
}
