//! What would lessen a harm: tied to this finding, with a clause or as a promise, printed beside the verdict.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{ClauseId, Finding, Mitigation, MitigationStatus};
use impact_core::edit::{Edit, TextSlot};
use impact_core::rubric::{Field, Span};
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, html};

use crate::browser;
use crate::components::form::check::Check;
use crate::components::form::radios::{self, Radios};
use crate::components::form::select::Select;
use crate::context::{Desk, Lexicon};
use crate::pages::clauses::named;
use crate::pages::criterion::guided;
use crate::pages::slot::{self, free_text};
use crate::state::{Work, flag};

/// The mitigations of a finding.
pub fn mitigations(desk: &Desk, lexicon: &Lexicon, work: &Work, finding: &Finding) -> Html {
    let here: Vec<&Mitigation> = work
        .assessment
        .mitigations
        .iter()
        .filter(|mitigation| mitigation.findings.contains(&finding.id))
        .collect();
    let add = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        move |_| {
            desk.edit(Edit::AddMitigation { finding: finding.clone() });
            browser::page::focus_last_soon("textarea[id^='mitigation-']");
        }
    };
    html! {
        <details open={!here.is_empty()}>
            <summary>{ lexicon.say("mitigations") }</summary>
            <p class="hint">{ lexicon.say("mitigations-hint") }</p>
            for mitigation in here { { one(desk, lexicon, work, finding, mitigation) } }
            <p class="actions"><button type="button" class="quiet" onclick={add}>{ lexicon.say("mitigation-add") }</button></p>
        </details>
    }
}

fn one(
    desk: &Desk,
    lexicon: &Lexicon,
    work: &Work,
    finding: &Finding,
    mitigation: &Mitigation,
) -> Html {
    let id = mitigation.id.as_str();
    let act = |edit: Edit| {
        let desk = desk.clone();
        move |_| desk.edit(edit.clone())
    };
    let status = |status: &MitigationStatus| radios::Choice {
        code: status.code().into(),
        label: lexicon.say(&["mitigation-", &status.code().replace('_', "-")].concat()).into(),
        hint: None,
    };
    let on_status = {
        let (desk, mitigation) = (desk.clone(), mitigation.id.clone());
        Callback::from(move |code: AttrValue| {
            if let Some(status) = MitigationStatus::from_code(&code) {
                desk.edit(Edit::MitigationStatus { mitigation: mitigation.clone(), status });
            }
        })
    };
    let on_clause = {
        let (desk, mitigation) = (desk.clone(), mitigation.id.clone());
        Callback::from(move |code: String| {
            desk.edit(Edit::MitigationClause {
                mitigation: mitigation.clone(),
                clause: ClauseId::parse(&code),
            });
        })
    };
    let on_remove = {
        let (desk, mitigation) = (desk.clone(), mitigation.id.clone());
        Callback::from(move |ticked| {
            desk.edit(Edit::MitigationRemoves {
                mitigation: mitigation.clone(),
                flag: flag(ticked),
            })
        })
    };
    let clauses = work.assessment.clauses.iter().map(|clause| {
        (AttrValue::from(clause.id.as_str().to_owned()), AttrValue::from(named(lexicon, clause)))
    });
    let cited = mitigation
        .clauses
        .first()
        .map_or_else(AttrValue::default, |citation| citation.clause.as_str().to_owned().into());
    let chosen = mitigation.status.unwrap_or(MitigationStatus::Proposed);
    html! {
        <fieldset class="mitigation" key={id.to_owned()}>
            <legend>{ lexicon.say_with("mitigation-name", &[("id", Arg::Text(id))]) }</legend>
            { free_text(&slot::Field::area("mitigation-text", 2).named(&format!("mitigation-{id}")), TextSlot::Mitigation(mitigation.id.clone()), &mitigation.text) }
            <Radios id={format!("mitigation-status-{id}")} legend={lexicon.say("mitigation-status")} options={MitigationStatus::ALL.iter().map(status).collect::<Vec<_>>()}
                chosen={AttrValue::from(chosen.code())} on_choose={on_status} />
            <Select id={format!("mitigation-clause-{id}")} label={lexicon.say("mitigation-clause")} hint={AttrValue::from(lexicon.say("mitigation-clause.hint"))}
                none={lexicon.say("cite-none")} options={clauses.collect::<Vec<_>>()} chosen={cited} on_choose={on_clause} />
            <Check id={format!("mitigation-remove-{id}")} label={lexicon.say("mitigation-removes")} ticked={mitigation.remove.0} on_tick={on_remove} />
            if !mitigation.remove.0 {
                for field in Field::ALL.iter().copied() { { lowered(desk, lexicon, finding, mitigation, field) } }
            }
            <button type="button" class="quiet" onclick={act(Edit::RemoveMitigation { mitigation: mitigation.id.clone() })}>{ lexicon.say("mitigation-drop") }</button>
        </fieldset>
    }
}

/// A judgement as it would be with the mitigation.
fn lowered(
    desk: &Desk,
    lexicon: &Lexicon,
    finding: &Finding,
    mitigation: &Mitigation,
    field: Field,
) -> Html {
    let texts = guided(lexicon, finding.criterion);
    let options = (1..=3u8).filter_map(|grade| {
        let words =
            impact_brief::phrase(&texts, finding.direction, field, Span::new(grade, grade)?);
        Some((AttrValue::from(grade.to_string()), AttrValue::from(words)))
    });
    let on_choose = {
        let (desk, mitigation) = (desk.clone(), mitigation.id.clone());
        Callback::from(move |grade: String| {
            let span = grade.parse().ok().and_then(|grade| Span::new(grade, grade));
            desk.edit(Edit::MitigationSets { mitigation: mitigation.clone(), field, span });
        })
    };
    let chosen = mitigation
        .set
        .get(field)
        .map_or_else(AttrValue::default, |span| span.hi().to_string().into());
    let id = format!("mitigation-{}-{}", field.code(), mitigation.id.as_str());
    html! {
        <Select {id} label={lexicon.say(&["field-", field.code(), ".question"].concat())} none={lexicon.say("mitigation-unchanged")}
            options={options.collect::<Vec<_>>()} {chosen} {on_choose} />
    }
}
