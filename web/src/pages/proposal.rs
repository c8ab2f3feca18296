//! The proposal: what it is, where it comes from, how much of it is assessed, and who judges.

mod country;

use impact_core::closed_set::ClosedSet;
use impact_core::document::{CoverageKind, Date, ProposalKind, ProposalLevel, Stage};
use impact_core::edit::{Choice, DateSlot, Edit, TextSlot, WordSlot};
use yew::{AttrValue, Callback, Html, component, html};

use crate::components::form::radios::{self, Radios};
use crate::components::form::select::Select;
use crate::components::form::text::{Size, TextField};
use crate::components::link::Link;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::pages::heading;
use crate::pages::proposal::country::Country;
use crate::pages::slot::{Field, free_text, hint, words};
use crate::route::{Place, Route, Step};

/// The proposal.
#[component]
pub fn Proposal() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    let (assessment, proposal) = (&work.assessment, &work.assessment.proposal);
    let line = |id: &str, slot, value: &str| words(&desk, &lexicon, &Field::line(id), slot, value);
    let author = assessment.authors.first();
    html! {
        <>
            { heading(&lexicon.say("page-proposal")) }
            <p class="lead">{ lexicon.say("proposal-lead") }</p>
            <div>
                { free_text(&Field::line("proposal-title"), TextSlot::Title, &proposal.title) }
                <Country />
                { choose(&desk, &lexicon, "proposal-kind", "kind-", proposal.kind, Choice::Kind as fn(Option<ProposalKind>) -> Choice) }
                { coverage(&desk, &lexicon, proposal.coverage.kind) }
                if proposal.is_excerpt() {
                    { free_text(&Field::area("proposal-covers", 2), TextSlot::Covers, &proposal.coverage.covers) }
                }
                // What most people cannot say at once, and nothing waits for.
                <details>
                    <summary>{ lexicon.say("proposal-more") }</summary>
                    { choose(&desk, &lexicon, "proposal-level", "level-of-", proposal.level, Choice::Level as fn(Option<ProposalLevel>) -> Choice) }
                    { choose(&desk, &lexicon, "proposal-stage", "stage-", proposal.stage, Choice::Stage as fn(Option<Stage>) -> Choice) }
                    { date(&desk, &lexicon, "proposal-deadline", "proposal-deadline", DateSlot::Deadline, proposal.deadline.as_ref()) }
                    { line("proposal-version", WordSlot::DraftVersion, proposal.version.as_str()) }
                    { line("proposal-reference", WordSlot::Reference, proposal.reference.as_str()) }
                    { line("proposal-issuer", WordSlot::Issuer, proposal.issuer.as_str()) }
                    { line("proposal-url", WordSlot::ProposalUrl, proposal.url.as_str()) }
                </details>
                <details>
                    <summary>{ lexicon.say("proposal-compared") }</summary>
                    { date(&desk, &lexicon, "baseline-date", "baseline-date", DateSlot::Baseline, assessment.baseline.date.as_ref()) }
                    { free_text(&Field::area("baseline-text", 2), TextSlot::Baseline, &assessment.baseline.text) }
                    { free_text(&Field::line("horizon"), TextSlot::Horizon, &assessment.horizon) }
                </details>
                <details>
                    <summary>{ lexicon.say("who-judges") }</summary>
                    { free_text(&Field::area("assessor-interest", 2), TextSlot::Interest, &assessment.assessor.interest) }
                    { line("assessor-name", WordSlot::Assessor, assessment.assessor.name.as_str()) }
                    { line("author-name", WordSlot::Author, author.map_or("", |author| author.name.as_str())) }
                    { line("author-affiliation", WordSlot::Affiliation, author.map_or("", |author| author.affiliation.as_str())) }
                    { line("licence", WordSlot::Licence, assessment.licence.as_str()) }
                </details>
            </div>
            <p class="actions"><Link to={Route::work(&work.key, Place::Step(Step::Clauses))} class={yew::classes!("action")}>{ lexicon.say("go-clauses") }</Link></p>
        </>
    }
}

fn choose<C: ClosedSet>(
    desk: &Desk,
    lexicon: &Lexicon,
    id: &str,
    prefix: &str,
    chosen: Option<C>,
    choice: fn(Option<C>) -> Choice,
) -> Html {
    let options = C::ALL.iter().map(|member| {
        (
            AttrValue::from(member.code()),
            AttrValue::from(lexicon.say(&[prefix, member.code()].concat())),
        )
    });
    let on_choose = {
        let desk = desk.clone();
        Callback::from(move |code: String| desk.edit(Edit::Choose(choice(C::from_code(&code)))))
    };
    html! {
        <Select id={id.to_owned()} label={lexicon.say(id)} hint={hint(lexicon, id)} none={lexicon.say("not-said")}
            options={options.collect::<Vec<_>>()} chosen={chosen.map_or("", ClosedSet::code)} {on_choose} />
    }
}

fn coverage(desk: &Desk, lexicon: &Lexicon, chosen: Option<CoverageKind>) -> Html {
    let option = |kind: &CoverageKind| {
        let id = ["coverage-", kind.code()].concat();
        let hint = Some(lexicon.say(&[&id, ".meaning"].concat()).into())
            .filter(|_| lexicon.texts().has(&[&id, ".meaning"].concat()));
        radios::Choice { code: kind.code().into(), label: lexicon.say(&id).into(), hint }
    };
    let on_choose = {
        let desk = desk.clone();
        Callback::from(move |code: AttrValue| {
            desk.edit(Edit::Choose(Choice::Coverage(CoverageKind::from_code(&code))))
        })
    };
    html! {
        <Radios id="coverage" legend={lexicon.say("proposal-coverage")} hint={hint(lexicon, "proposal-coverage")}
            options={CoverageKind::ALL.iter().map(option).collect::<Vec<_>>()}
            chosen={chosen.map(|kind| AttrValue::from(kind.code()))} {on_choose} />
    }
}

/// A date as it is written in files, checked when it is given on.
pub fn date(
    desk: &Desk,
    lexicon: &Lexicon,
    message: &str,
    id: &str,
    slot: DateSlot,
    value: Option<&Date>,
) -> Html {
    html! {
        <DateField desk={desk.clone()} id={id.to_owned()} label={lexicon.say(message)} hint={AttrValue::from(lexicon.say("date-form"))}
            {slot} value={value.cloned()} />
    }
}

#[derive(Debug, yew::Properties, PartialEq)]
struct DateFieldProps {
    desk: Desk,
    id: AttrValue,
    label: AttrValue,
    hint: Option<AttrValue>,
    slot: DateSlot,
    value: Option<Date>,
}

/// Keeps what was typed in sight while it is no date, and says how one is written.
#[component]
fn DateField(props: &DateFieldProps) -> Html {
    let lexicon = use_lexicon();
    let wrong = yew::use_state(|| None::<AttrValue>);
    let on_commit = {
        let (desk, slot, wrong) = (props.desk.clone(), props.slot.clone(), wrong.clone());
        Callback::from(move |text: String| {
            let date = Date::parse(text.trim());
            let bad = date.is_none() && !text.trim().is_empty();
            wrong.set(bad.then(|| text.clone().into()));
            if !bad {
                desk.edit(Edit::Date { slot: slot.clone(), date });
            }
        })
    };
    let kept = props
        .value
        .as_ref()
        .map_or_else(AttrValue::default, |date| date.as_str().to_owned().into());
    html! {
        <TextField id={props.id.clone()} label={props.label.clone()} hint={props.hint.clone()} size={Size::Date}
            error={wrong.as_ref().map(|_| AttrValue::from(lexicon.say("date-wrong")))}
            value={(*wrong).clone().unwrap_or(kept)} {on_commit} />
    }
}
