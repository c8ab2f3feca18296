//! Evidence from outside the text: sources, and the grade that is proposed from what is attached.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Evidence, Finding, Source, SourceKind, Stance};
use impact_core::edit::{DateSlot, Edit, SourceField, TextSlot, WordSlot};
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, html};

use crate::browser;
use crate::components::fold::{Fold, Folded};
use crate::components::form::check::Check;
use crate::components::form::radios::{self, Radios};
use crate::components::form::select::Select;
use crate::context::{Desk, Lexicon};
use crate::pages::proposal::date;
use crate::pages::slot::{Field, free_text, words};
use crate::state::flag;

/// The evidence of a finding.
pub fn evidence(desk: &Desk, lexicon: &Lexicon, finding: &Finding) -> Html {
    let add = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        move |_| {
            desk.edit(Edit::AddSource { finding: finding.clone() });
            browser::page::focus_last_soon("input[id^='source-title-']");
        }
    };
    html! {
        <fieldset class="evidence">
            <legend>{ lexicon.say("evidence-heading") }</legend>
            <p class="hint">{ lexicon.say("evidence-hint") }</p>
            for (index, one) in finding.sources.iter().enumerate() { { source(desk, lexicon, finding, index, one) } }
            <p class="actions"><button type="button" class="quiet" id="add-source" onclick={add}>{ lexicon.say("source-add") }</button></p>
            { grade(desk, lexicon, finding) }
        </fieldset>
    }
}

fn grade(desk: &Desk, lexicon: &Lexicon, finding: &Finding) -> Html {
    let attached = finding.evidence_attached();
    let option = |grade: u8| radios::Choice {
        code: grade.to_string().into(),
        label: lexicon.say(&format!("evidence-{grade}")).into(),
        hint: Some(lexicon.say(&format!("evidence-{grade}.meaning")).into()),
    };
    let on_choose = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |grade: AttrValue| {
            if let Some(evidence) = grade.parse().ok().and_then(Evidence::new) {
                desk.edit(Edit::Grade { finding: finding.clone(), evidence });
            }
        })
    };
    let indirect = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |ticked| {
            desk.edit(Edit::Indirect { finding: finding.clone(), flag: flag(ticked) })
        })
    };
    let contested = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |ticked| {
            desk.edit(Edit::Contest { finding: finding.clone(), flag: flag(ticked) })
        })
    };
    let name = lexicon.say(&format!("evidence-{}", attached.get()));
    // Only what is attached can be claimed; lower is always open.
    let options: Vec<_> = (0..=attached.get().max(finding.evidence.get())).map(option).collect();
    html! {
        <>
            // What is not reasoned yet is not argued yet, whatever is quoted.
            if finding.is_reasoned() && !finding.statement.is_blank() {
                <p id="evidence-proposed">{ lexicon.say_with("evidence-proposed", &[("grade", Arg::Text(&name))]) }</p>
            }
            <Radios id="evidence" legend={lexicon.say("evidence-grade")} {options}
                chosen={AttrValue::from(finding.evidence.get().to_string())} {on_choose} />
            <Check id="indirect" label={lexicon.say("indirect")} hint={AttrValue::from(lexicon.say("indirect.hint"))} ticked={finding.indirect.0} on_tick={indirect} />
            <Check id="contested" label={lexicon.say("contested")} hint={AttrValue::from(lexicon.say("contested.hint"))} ticked={finding.contested.0} on_tick={contested} />
        </>
    }
}

fn source(
    desk: &Desk,
    lexicon: &Lexicon,
    finding: &Finding,
    index: usize,
    source: &Source,
) -> Html {
    let line = |message: &str, field: SourceField, value: &str| {
        let id = format!("{message}-{index}");
        words(
            desk,
            lexicon,
            &Field::line(message).named(&id),
            WordSlot::Source(finding.id.clone(), index, field),
            value,
        )
    };
    let remove = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        move |_| desk.edit(Edit::RemoveSource { finding: finding.clone(), index })
    };
    let options = SourceKind::ALL.iter().map(|kind| {
        (
            AttrValue::from(kind.code()),
            AttrValue::from(lexicon.say(&["source-kind-", kind.code()].concat())),
        )
    });
    let on_kind = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |code: String| {
            desk.edit(Edit::SourceKind {
                finding: finding.clone(),
                index,
                kind: SourceKind::from_code(&code),
            });
        })
    };
    let contradicts = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |ticked| {
            let stance = if ticked { Stance::Contradicts } else { Stance::Supports };
            desk.edit(Edit::Stance { finding: finding.clone(), index, stance });
        })
    };
    let number = Arg::Number(index as u64 + 1);
    // A finding may have many: of those that have a name, the name is enough until one is opened.
    let name_id = format!("source-name-{index}");
    let summary = html! {
        <span id={name_id.clone()}>{ lexicon.say_with("source-number", &[("number", number)]) }{ " " }<bdi class="source-name">{ source.title.as_str() }</bdi></span>
    };
    let at_first = if source.title.is_blank() { Folded::Open } else { Folded::Away };
    html! {
        <Fold class="source" key={index} {summary} {at_first}>
            <div role="group" aria-labelledby={name_id}>
            { line("source-title", SourceField::Title, source.title.as_str()) }
            { line("source-issuer", SourceField::Issuer, source.issuer.as_str()) }
            { date(desk, lexicon, "source-date", &format!("source-date-{index}"), DateSlot::Source(finding.id.clone(), index), source.date.as_ref()) }
            <Select id={format!("source-kind-{index}")} label={lexicon.say("source-kind")} none={lexicon.say("not-said")} options={options.collect::<Vec<_>>()}
                chosen={source.kind.map_or("", ClosedSet::code)} on_choose={on_kind} />
            { line("source-url", SourceField::Url, source.url.as_str()) }
            { line("source-locator", SourceField::Locator, source.locator.as_str()) }
            { line("source-archive", SourceField::Archive, source.archive.as_str()) }
            <Check id={format!("source-contradicts-{index}")} label={lexicon.say("source-contradicts")} ticked={source.contradicts()} on_tick={contradicts} />
            if source.contradicts() {
                { free_text(&Field::area("source-answer", 2).named(&format!("source-answer-{index}")), TextSlot::Answer(finding.id.clone(), index), &source.answer) }
            }
            <button type="button" class="quiet" onclick={remove}>{ lexicon.say_with("source-remove", &[("number", number)]) }</button>
            </div>
        </Fold>
    }
}
