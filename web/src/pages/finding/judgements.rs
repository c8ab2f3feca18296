//! The four judgements: real radio groups, dressed as the rest of the sentence. Unsure is a range, never a guess.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Direction, Finding};
use impact_core::edit::{Edit, TextSlot};
use impact_core::rubric::{Field, Span};
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, html};

use crate::components::form::radios::{self, Radios};
use crate::context::{Desk, Lexicon};
use crate::pages::criterion::guided;
use crate::pages::slot::{self, free_text};

/// The ranges that can be chosen: the three anchors, the two in between, and not judged.
const SPANS: [(u8, u8); 6] = [(1, 1), (1, 2), (2, 2), (2, 3), (3, 3), (1, 3)];

/// The four judgements of a finding.
pub fn judgements(desk: &Desk, lexicon: &Lexicon, finding: &Finding) -> Html {
    html! { for field in Field::ALL.iter().copied() { { judgement(desk, lexicon, finding, field) } } }
}

fn judgement(desk: &Desk, lexicon: &Lexicon, finding: &Finding, field: Field) -> Html {
    let texts = guided(lexicon, finding.criterion);
    let option = |(lo, hi): (u8, u8)| {
        let span = Span::new(lo, hi).unwrap_or(Span::OPEN);
        let label = match (lo, hi) {
            (1, 3) => lexicon.say("judge-open"),
            (lo, hi) if lo != hi => {
                let (low, high) =
                    (short(lexicon, finding, field, lo), short(lexicon, finding, field, hi));
                lexicon.say_with(
                    "judge-between",
                    &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))],
                )
            }
            _ => {
                let phrase = impact_brief::phrase(&texts, finding.direction, field, span);
                let word = short(lexicon, finding, field, lo);
                let args = [("word", Arg::Text(&word)), ("phrase", Arg::Text(&phrase))];
                lexicon.say_with("judge-exact", &args)
            }
        };
        radios::Choice { code: format!("{lo}{hi}").into(), label: label.into(), hint: None }
    };
    let chosen = finding.judgements().get(field);
    let on_choose = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |code: AttrValue| {
            let end = |at: usize| code.as_bytes().get(at).map(|digit| digit.wrapping_sub(b'0'));
            if let Some(span) = end(0).zip(end(1)).and_then(|(lo, hi)| Span::new(lo, hi)) {
                desk.edit(Edit::Judge { finding: finding.clone(), field, span });
            }
        })
    };
    let name = ["field-", field.code()].concat();
    let reason = finding.reasons.get(field).cloned().unwrap_or_default();
    let reason_id = ["reason-", field.code()].concat();
    html! {
        <div class="judgement" key={field.code()}>
            <Radios id={name.clone()} legend={lexicon.say(&[&name, ".question"].concat())} hint={AttrValue::from(lexicon.say(&[&name, ".hint"].concat()))}
                options={SPANS.map(option).to_vec()} chosen={AttrValue::from(format!("{}{}", chosen.lo(), chosen.hi()))} {on_choose} class="judge" />
            <details>
                <summary>{ lexicon.say("judge-anchors") }</summary>
                <dl class="anchors">{ for [1u8, 2, 3].into_iter().map(|grade| anchor(lexicon, &texts, finding, field, grade)) }</dl>
            </details>
            <details open={!reason.is_blank()}>
                <summary>{ lexicon.say("judge-reason") }</summary>
                { free_text(&slot::Field::area("reason", 2).named(&reason_id), TextSlot::Reason(finding.id.clone(), field), &reason) }
            </details>
        </div>
    }
}

/// Which of the two scales of anchors a finding is judged by.
fn track(finding: &Finding) -> &'static str {
    if finding.direction == Direction::Benefit { "benefit" } else { "harm" }
}

/// The message of an anchor, as it is worded for all conditions.
fn general(finding: &Finding, field: Field, grade: u8) -> String {
    let track = track(finding);
    match field {
        Field::Depth => format!("depth-{track}-{grade}"),
        Field::Persistence => format!("persistence-{track}-{grade}"),
        Field::Reach => format!("reach-{grade}"),
        Field::Pathway => format!("pathway-{grade}"),
    }
}

/// An anchor in one word.
fn short(lexicon: &Lexicon, finding: &Finding, field: Field, grade: u8) -> String {
    lexicon.say(&[&general(finding, field, grade), ".short"].concat())
}

/// An anchor in whole words with its example: this criterion's own where it has one.
fn anchor(
    lexicon: &Lexicon,
    texts: &impact_text::Texts,
    finding: &Finding,
    field: Field,
    grade: u8,
) -> Html {
    let general = general(finding, field, grade);
    let own = match field {
        Field::Depth => format!("{}-depth-{grade}", track(finding)),
        _ => general.clone(),
    };
    let attribute = |name: &str| {
        let (own, general) = ([own.as_str(), name].concat(), [general.as_str(), name].concat());
        if texts.has(&own) { texts.get(&own) } else { lexicon.say(&general) }
    };
    html! {
        <>
            <dt>{ short(lexicon, finding, field, grade) }</dt>
            <dd>{ attribute(".anchor") }<p class="example">{ attribute(".example") }</p></dd>
        </>
    }
}
