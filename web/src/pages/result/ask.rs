//! What is asked for: recommendations tied to findings and clauses.

use impact_core::document::{ClauseId, Recommendation};
use impact_core::edit::{Edit, TextSlot};
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, component, html};

use crate::browser;
use crate::components::form::check::Check;
use crate::components::form::select::Select;
use crate::components::link::Link;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::pages::clauses::named;
use crate::pages::slot::{Field, free_text};
use crate::route::{Place, Route};
use crate::state::{Work, flag};
use impact_core::closed_set::ClosedSet;

/// The recommendations.
#[component]
pub fn Ask() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let add = {
        let desk = desk.clone();
        move |_| {
            desk.edit(Edit::AddRecommendation);
            browser::page::focus_last_soon("textarea[id^='recommendation-text-']");
        }
    };
    html! {
        <section aria-labelledby="ask">
            <h2 id="ask">{ lexicon.say("result-ask") }</h2>
            for (index, one) in work.assessment.recommendations.iter().enumerate() { { recommendation(&desk, &lexicon, work, index, one) } }
            <p><Link to={Route::work(&work.key, Place::Amend)}>{ lexicon.say("amend-go") }</Link></p>
            <p class="actions"><button type="button" id="add-recommendation" onclick={add}>{ lexicon.say("recommendation-add") }</button></p>
        </section>
    }
}

fn recommendation(
    desk: &Desk,
    lexicon: &Lexicon,
    work: &Work,
    index: usize,
    one: &Recommendation,
) -> Html {
    let id = one.id.as_str();
    let number = Arg::Number(index as u64 + 1);
    let area = |message: &str, rows, slot, text| {
        free_text(&Field::area(message, rows).named(&format!("{message}-{id}")), slot, text)
    };
    let clauses = work.assessment.clauses.iter().map(|clause| {
        (AttrValue::from(clause.id.as_str().to_owned()), AttrValue::from(named(lexicon, clause)))
    });
    let on_clause = {
        let (desk, recommendation) = (desk.clone(), one.id.clone());
        Callback::from(move |code: String| {
            desk.edit(Edit::RecommendationClause {
                recommendation: recommendation.clone(),
                clause: ClauseId::parse(&code),
            });
        })
    };
    let remove = {
        let (desk, recommendation) = (desk.clone(), one.id.clone());
        move |_| desk.edit(Edit::RemoveRecommendation { recommendation: recommendation.clone() })
    };
    let chosen = one
        .clause
        .as_ref()
        .map_or_else(AttrValue::default, |clause| clause.as_str().to_owned().into());
    html! {
        <fieldset class="source" key={id.to_owned()}>
            <legend>{ lexicon.say_with("recommendation-number", &[("number", number)]) }</legend>
            { area("recommendation-text", 3, TextSlot::Recommendation(one.id.clone()), &one.text) }
            { area("recommendation-proposed", 3, TextSlot::Proposed(one.id.clone()), &one.proposed) }
            { area("recommendation-addressee", 1, TextSlot::Addressee(one.id.clone()), &one.addressee) }
            <Select id={format!("recommendation-clause-{id}")} label={lexicon.say("recommendation-clause")} none={lexicon.say("cite-none")}
                options={clauses.collect::<Vec<_>>()} {chosen} on_choose={on_clause} />
            if !work.assessment.findings.is_empty() { { answers(desk, lexicon, work, one) } }
            <button type="button" class="quiet" onclick={remove}>{ lexicon.say("recommendation-remove") }</button>
        </fieldset>
    }
}

fn answers(desk: &Desk, lexicon: &Lexicon, work: &Work, one: &Recommendation) -> Html {
    let tick = |finding: &impact_core::document::Finding| {
        let (desk, recommendation, finding) = (desk.clone(), one.id.clone(), finding.id.clone());
        Callback::from(move |ticked| {
            let (recommendation, finding) = (recommendation.clone(), finding.clone());
            desk.edit(Edit::RecommendationFinding { recommendation, finding, flag: flag(ticked) });
        })
    };
    let name = |finding: &impact_core::document::Finding| {
        let criterion = lexicon.say(&["name-", finding.criterion.code(), ".plain"].concat());
        let direction = lexicon.say(&["direction-", finding.direction.code()].concat());
        [criterion.as_str(), " · ", &direction, " · ", finding.id.as_str()].concat()
    };
    html! {
        <details>
            <summary>{ lexicon.say("recommendation-findings") }</summary>
            for finding in work.assessment.findings.iter() {
                <Check id={format!("answers-{}-{}", one.id.as_str(), finding.id.as_str())} label={name(finding)}
                    ticked={one.findings.contains(&finding.id)} on_tick={tick(finding)} />
            }
        </details>
    }
}
