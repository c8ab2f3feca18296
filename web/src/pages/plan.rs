//! The planning sheet of the toolkit: what it is about, what is wanted, who decides.

use impact_core::closed_set::ClosedSet;
use impact_core::document::Text;
use impact_core::edit::{PlanField, TextSlot};
use yew::{Html, component, html};

use crate::components::link::Link;
use crate::context::{use_desk, use_lexicon};
use crate::pages::heading;
use crate::pages::slot::{Field, free_text};
use crate::route::{Place, Route, Step};

/// The plan.
#[component]
pub fn Plan() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let question = |field: &PlanField| {
        let id = ["plan-", field.code()].concat();
        let slot = TextSlot::Plan(*field);
        let text: Text = work.assessment.text_at(&slot).unwrap_or_default();
        free_text(&Field::area(&id, 3), slot, &text)
    };
    html! {
        <>
            { heading(&lexicon.say("page-plan")) }
            <p class="lead">{ lexicon.say("plan-lead") }</p>
            <p class="aside">{ lexicon.say("plan-security-note") }</p>
            <div>
                for field in PlanField::ALL.iter().take(5) { { question(field) } }
                <details>
                    <summary>{ lexicon.say("plan-more") }</summary>
                    for field in PlanField::ALL.iter().skip(5) { { question(field) } }
                </details>
            </div>
            <p class="actions"><Link to={Route::work(&work.key, Place::Step(Step::Proposal))} class={yew::classes!("action")}>{ lexicon.say("go-proposal") }</Link></p>
        </>
    }
}
