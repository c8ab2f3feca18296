//! Findings judged otherwise, or taken out: one part for each, opened when it is wanted.

use impact_core::amendment::Change;
use impact_core::closed_set::ClosedSet;
use impact_core::document::Finding;
use impact_core::rubric::{Field, Span};
use impact_text::Arg;
use yew::{AttrValue, Callback, Html, component, html};

use super::{is_tried, toggle, tried};
use crate::components::form::check::Check;
use crate::components::form::select::Select;
use crate::context::{Desk, Lexicon, use_desk, use_lexicon};
use crate::pages::criterion::guided;
use crate::state::Trial;

/// The findings.
#[component]
pub fn Otherwise() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    html! {
        <section aria-labelledby="otherwise">
            <h2 id="otherwise">{ lexicon.say("amend-findings") }</h2>
            if work.assessment.findings.is_empty() { <p>{ lexicon.say("amend-findings-none") }</p> }
            for finding in work.assessment.findings.iter() { { one(&lexicon, &desk, finding, work.assessment.language.as_str()) } }
        </section>
    }
}

fn one(lexicon: &Lexicon, desk: &Desk, finding: &Finding, main: &str) -> Html {
    let id = finding.id.as_str();
    let name = lexicon.say(&["name-", finding.criterion.code(), ".plain"].concat());
    let direction = lexicon.say(&["direction-", finding.direction.code()].concat());
    let (statement, language) = finding.statement.best(lexicon.language(), main);
    let struck = Change::StrikeFinding(finding.id.clone());
    html! {
        <details key={id.to_owned()} id={["otherwise-", id].concat()}>
            <summary id={["about-", id].concat()}><span class="code" dir="ltr">{ finding.criterion.code() }</span>{ [" ", &name, " · ", &direction, " · ", id].concat() }</summary>
            if !statement.is_empty() { <p class="hint" lang={language.to_owned()} dir="auto">{ impact_brief::clean(statement) }</p> }
            <div role="group" aria-labelledby={["about-", id].concat()}>
            <Check id={["without-", id].concat()} label={lexicon.say("amend-without")} ticked={is_tried(desk, &struck)} on_tick={toggle(desk, struck)} />
            for field in Field::ALL.iter().copied() { { judgement(lexicon, desk, finding, field) } }
            </div>
        </details>
    }
}

fn judgement(lexicon: &Lexicon, desk: &Desk, finding: &Finding, field: Field) -> Html {
    let texts = guided(lexicon, finding.criterion);
    let options = (1..=3u8).filter_map(|grade| {
        let span = Span::new(grade, grade)?;
        let words = impact_brief::phrase(&texts, finding.direction, field, span);
        Some((AttrValue::from(grade.to_string()), AttrValue::from(words)))
    });
    let now = finding.judgements().get(field);
    let now = impact_brief::judged(finding, field, now, lexicon.texts());
    let none = lexicon.say_with("amend-as-judged", &[("now", Arg::Text(&now))]);
    let same = |change: &Change| match change {
        Change::Judge(id, other, span) if *id == finding.id && *other == field => Some(*span),
        _ => None,
    };
    let chosen = tried(desk).iter().find_map(same);
    let chosen = chosen.map_or_else(AttrValue::default, |span| span.hi().to_string().into());
    let on_choose = {
        let (desk, finding) = (desk.clone(), finding.id.clone());
        Callback::from(move |grade: String| {
            let judged = |span| Change::Judge(finding.clone(), field, span);
            let span = grade.parse().ok().and_then(|grade| Span::new(grade, grade));
            desk.try_out(span.map_or_else(
                || Trial::Without(judged(Span::OPEN)),
                |span| Trial::With(judged(span)),
            ));
        })
    };
    html! {
        <Select id={["judge-", field.code(), "-", finding.id.as_str()].concat()} label={lexicon.say(&["field-", field.code(), ".question"].concat())}
            {none} options={options.collect::<Vec<_>>()} {chosen} {on_choose} />
    }
}
