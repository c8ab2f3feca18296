//! One finding: a sentence that the person completes, and what it rests on.

mod evidence;
mod judgements;
mod mitigation;
mod rests;
mod sample;
mod standing;

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Angle, Direction, Finding, FindingId};
use impact_core::edit::{Edit, TextSlot};
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_effect_with};

use crate::browser;
use crate::components::form::check::Check;
use crate::components::form::radios::{self, Radios};
use crate::components::guidance::Guidance;
use crate::components::link::Link;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::pages::criterion::guided;
use crate::pages::heading;
use crate::pages::slot::{Field, free_text};
use crate::route::{Place, Route, Step};
use crate::state::{Work, flag};

#[derive(Debug, Properties, PartialEq)]
pub struct FindingPageProps {
    /// The finding.
    pub id: FindingId,
}

/// One finding.
#[component]
pub fn FindingPage(props: &FindingPageProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    use_effect_with((), |()| {
        let selecting = browser::page::mark_selecting();
        move || drop(selecting)
    });
    let Some(work) = desk.work() else { return Html::default() };
    let Some(finding) = work.assessment.findings.iter().find(|finding| finding.id == props.id)
    else {
        return html! { <>{ heading(&lexicon.say("finding-gone")) }<p>{ lexicon.say("finding-gone-next") }</p></> };
    };
    let code = finding.criterion.code();
    html! {
        <>
            <p class="official"><Link to={Route::work(&work.key, Place::Criterion(finding.criterion))}><span class="code" dir="ltr">{ code }</span>{ " " }{ lexicon.say(&["name-", code, ".plain"].concat()) }</Link></p>
            { heading(&lexicon.say(&["finding-heading-", finding.direction.code()].concat())) }
            <p class={format!("sentence {}", finding.direction.code())} id="sentence" aria-live="polite">
                { impact_brief::sentence(&work.assessment, finding, &guided(&lexicon, finding.criterion), lexicon.language()) }
            </p>
            <standing::Standing id={finding.id.clone()} />
            if finding.direction != Direction::Benefit { <sample::Sample finding={finding.clone()} /> }
            <div key={finding.id.as_str().to_owned()}>
                { rests::rests(&desk, &lexicon, work, finding) }
                { free_text(&Field::area("statement", 3), TextSlot::Statement(finding.id.clone()), &finding.statement) }
                { judgements::judgements(&desk, &lexicon, finding) }
                { free_text(&Field::area("people", 3), TextSlot::People(finding.id.clone()), &finding.people) }
                { evidence::evidence(&desk, &lexicon, finding) }
                { more(&desk, &lexicon, finding) }
                if finding.direction == Direction::Harm { { mitigation::mitigations(&desk, &lexicon, work, finding) } }
            </div>
            <details class="guide"><summary>{ lexicon.say("guidance") }</summary><Guidance criterion={finding.criterion} /></details>
            { leave(&desk, &lexicon, work, finding) }
        </>
    }
}

fn more(desk: &Desk, lexicon: &Lexicon, finding: &Finding) -> Html {
    let angle = |angle: Angle| {
        let on_tick = {
            let (desk, finding) = (desk.clone(), finding.id.clone());
            Callback::from(move |ticked| {
                desk.edit(Edit::Angle { finding: finding.clone(), angle, flag: flag(ticked) })
            })
        };
        html! { <Check id={format!("angle-{}", angle.code())} label={lexicon.say(&["angle-", angle.code()].concat())} ticked={finding.angle.contains(&angle)} {on_tick} /> }
    };
    let direction = |direction: &Direction| radios::Choice {
        code: direction.code().into(),
        label: lexicon.say(&["direction-", direction.code()].concat()).into(),
        hint: None,
    };
    let on_direct = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |code: AttrValue| {
            if let Some(direction) = Direction::from_code(&code) {
                desk.edit(Edit::Direct { finding: finding.clone(), direction });
            }
        })
    };
    let add_step = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        move |_| {
            desk.edit(Edit::AddStep { finding: finding.clone() });
            browser::page::focus_last_soon("input[id^='step-']");
        }
    };
    html! {
        <details>
            <summary>{ lexicon.say("finding-more") }</summary>
            <Radios id="direction" legend={lexicon.say("finding-direction")} options={Direction::ALL.iter().map(direction).collect::<Vec<_>>()}
                chosen={AttrValue::from(finding.direction.code())} on_choose={on_direct} />
            { free_text(&Field::area("conditions", 2), TextSlot::Conditions(finding.id.clone()), &finding.conditions) }
            <fieldset><legend>{ lexicon.say("angles") }</legend><p class="hint">{ lexicon.say("angles.hint") }</p>
                for one in Angle::ALL.iter() { { angle(*one) } }
            </fieldset>
            <fieldset><legend>{ lexicon.say("chain") }</legend><p class="hint">{ lexicon.say("chain.hint") }</p>
                for (index, step) in finding.chain.iter().enumerate() {
                    { free_text(&Field::line("chain-step").named(&format!("step-{index}")), TextSlot::Step(finding.id.clone(), index), step) }
                }
                <button type="button" class="quiet" onclick={add_step}>{ lexicon.say("chain-add") }</button>
            </fieldset>
        </details>
    }
}

fn leave(desk: &Desk, lexicon: &Lexicon, work: &Work, finding: &Finding) -> Html {
    let back = Route::work(&work.key, Place::Criterion(finding.criterion));
    let remove = {
        let (desk, finding, back) = (desk.clone(), finding.id.clone(), back.clone());
        move |_| {
            desk.edit(Edit::RemoveFinding { finding: finding.clone() });
            browser::address::go(&back.address());
        }
    };
    let name = lexicon.say(&["name-", finding.criterion.code(), ".plain"].concat());
    html! {
        <p class="actions">
            <Link to={Route::work(&work.key, Place::Step(Step::Result))} class={yew::classes!("action")}>{ lexicon.say("go-result") }</Link>
            <Link to={back}>{ lexicon.say_with("back-to", &[("page", Arg::Text(&name))]) }</Link>
            <button type="button" class="quiet" onclick={remove}>{ lexicon.say("finding-remove") }</button>
        </p>
    }
}
