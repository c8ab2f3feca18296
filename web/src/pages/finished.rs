//! The end of a part: whether it is finished is for the person to say. Nothing hangs on it but the list of parts.

use impact_core::document::Flag;
use impact_core::edit::Edit;
use yew::{AttrValue, Callback, Html, Properties, component, html, use_state_eq};

use crate::components::form::radios::{Choice, Radios};
use crate::components::link::Link;
use crate::context::{use_desk, use_lexicon};
use crate::route::{Place, Route, Step};

const YES: &str = "yes";
const LATER: &str = "later";

#[derive(Debug, Properties, PartialEq)]
pub struct FinishedProps {
    /// The part whose page this is.
    pub step: Step,
}

/// The question at the end of a part, and the way back to the list.
#[component]
pub fn Finished(props: &FinishedProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let later = use_state_eq(|| false);
    let Some(work) = desk.work() else { return Html::default() };
    let part = props.step;
    let option = |code: &'static str| Choice {
        code: code.into(),
        label: lexicon.say(&["finished-", code].concat()).into(),
        hint: None,
    };
    // Nothing is said for anybody: what was not chosen is not chosen.
    let is_finished = work.assessment.finished.contains(&part);
    let chosen = if is_finished { Some(YES) } else { later.then_some(LATER) };
    let on_choose = {
        let (desk, later) = (desk.clone(), later.clone());
        Callback::from(move |code: AttrValue| {
            later.set(code == LATER);
            desk.edit(Edit::Finish { part, flag: Flag(code == YES) })
        })
    };
    html! {
        <section class="finished no-print">
            <Radios id="finished" legend={lexicon.say("finished")} options={vec![option(YES), option(LATER)]}
                chosen={chosen.map(AttrValue::from)} {on_choose} />
            <p><Link to={Route::work(&work.key, Place::Hub)}>{ lexicon.say("finished-back") }</Link></p>
        </section>
    }
}
