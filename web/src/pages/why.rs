//! Why the verdict is what it is: rule, findings, clauses, words. Everything comes from the score's own trace.

mod firm;

use impact_core::closed_set::ClosedSet;
use impact_core::framework::Criterion;
use impact_core::rubric::{Field, Interval};
use impact_core::score::{CriterionTrace, FindingTrace, Rule, Status};
use impact_text::Arg;
use yew::{Html, component, html};

use crate::components::link::Link;
use crate::components::quoted::quoted;
use crate::components::verdict;
use crate::context::{Lexicon, PackState, use_desk, use_lexicon, use_pack};
use crate::pages::heading;
use crate::route::{Place, Route};
use crate::state::Work;

/// Why.
#[component]
pub fn Why() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let has_names = use_pack("report") == PackState::Ready;
    let Some(work) = desk.work() else { return Html::default() };
    // Where there is nothing to explain, that is said once.
    let (open, told): (Vec<_>, Vec<_>) =
        work.score.trace.criteria.iter().partition(|trace| is_open(work, trace));
    // What decides comes first.
    let (setting, others): (Vec<_>, Vec<_>) = told.into_iter().partition(|trace| sets(work, trace));
    let said = verdict::told(&lexicon, &work.score);
    html! {
        <>
            { heading(&lexicon.say("page-why")) }
            <p class="lead">{ lexicon.say("why-lead") }</p>
            <p class="verdict-name">{ said.name }</p>
            <p>{ said.limits.join(" ") }</p>
            <p>{ lexicon.say("why-verdict") }</p>
            <ol class="law">
                for trace in setting.into_iter().chain(others) { { criterion(&lexicon, work, trace) } }
            </ol>
            if !open.is_empty() {
                <section>
                    <h2>{ lexicon.say("why-open") }</h2>
                    <ul class="ways">
                        for trace in open { <li key={trace.criterion.code()} id={["why-", trace.criterion.code()].concat()}>{ link(&lexicon, work, trace.criterion) }</li> }
                    </ul>
                </section>
            }
            // How firm is a verdict that is not there?
            if !verdict::is_open(&work.score) { <firm::Firm /> }
            <p>{ lexicon.say("why-change") }</p>
            if has_names { <p class="hint">{ lexicon.say_with("colophon-rubric", &[("hash", Arg::Text(work.score.rubric_sha256.as_str()))]) }</p> }
        </>
    }
}

/// Whether a condition was not read to the end and nothing was found there.
fn is_open(work: &Work, trace: &CriterionTrace) -> bool {
    let index = trace.criterion.index();
    let found = |finding: &FindingTrace| finding.criterion == trace.criterion;
    work.score.outcome.status[index] != Status::Complete
        && !work.score.trace.findings.iter().any(found)
}

/// Whether the verdict is what it is by this condition.
fn sets(work: &Work, trace: &CriterionTrace) -> bool {
    work.score.trace.verdict.lo_criteria.contains(&trace.criterion)
}

fn link(lexicon: &Lexicon, work: &Work, criterion: Criterion) -> Html {
    let code = criterion.code();
    html! { <Link to={Route::work(&work.key, Place::Criterion(criterion))}><span class="code" dir="ltr">{ code }</span>{ " " }{ lexicon.say(&["name-", code, ".plain"].concat()) }</Link> }
}

fn range(lexicon: &Lexicon, interval: Interval) -> String {
    if interval.is_exact() {
        return interval.lo.to_string();
    }
    let (low, high) = (interval.lo.to_string(), interval.hi.to_string());
    lexicon.say_with("why-range", &[("low", Arg::Text(&low)), ("high", Arg::Text(&high))])
}

fn criterion(lexicon: &Lexicon, work: &Work, trace: &CriterionTrace) -> Html {
    let code = trace.criterion.code();
    let here =
        work.score.trace.findings.iter().filter(|finding| finding.criterion == trace.criterion);
    html! {
        <li class="clause" key={code} id={["why-", code].concat()}>
            <h2>{ link(lexicon, work, trace.criterion) }</h2>
            <p>
                { verdict::contribution(lexicon, work, trace) }
                { " " }{ lexicon.say(&["rule-", trace.lo_rule.code()].concat()) }
                if trace.hi_rule != trace.lo_rule { { " " }{ lexicon.say(&["rule-", trace.hi_rule.code()].concat()) } }
            </p>
            if sets(work, trace) { <p><strong>{ lexicon.say("result-carries") }</strong></p> }
            <ul>{ for here.map(|finding| self::finding(lexicon, work, finding)) }</ul>
        </li>
    }
}

fn finding(lexicon: &Lexicon, work: &Work, trace: &FindingTrace) -> Html {
    let short = |field: Field| {
        let span = trace.judgements.get(field);
        let track = if trace.direction == impact_core::document::Direction::Benefit {
            "benefit"
        } else {
            "harm"
        };
        let name = |grade: u8| match field {
            Field::Depth => lexicon.say(&format!("depth-{track}-{grade}.short")),
            Field::Persistence => lexicon.say(&format!("persistence-{track}-{grade}.short")),
            Field::Reach => lexicon.say(&format!("reach-{grade}.short")),
            Field::Pathway => lexicon.say(&format!("pathway-{grade}.short")),
        };
        if span.lo() == span.hi() {
            return name(span.lo());
        }
        lexicon.say_with(
            "why-range",
            &[("low", Arg::Text(&name(span.lo()))), ("high", Arg::Text(&name(span.hi())))],
        )
    };
    let (depth, reach) = (short(Field::Depth), short(Field::Reach));
    let (persistence, pathway) = (short(Field::Persistence), short(Field::Pathway));
    let severity = range(lexicon, trace.severity);
    let levels = impact_brief::levels(trace.level, lexicon.texts());
    let evidence = lexicon.say(&format!("evidence-{}", trace.evidence));
    let args = [
        ("depth", Arg::Text(&depth)),
        ("reach", Arg::Text(&reach)),
        ("persistence", Arg::Text(&persistence)),
        ("pathway", Arg::Text(&pathway)),
        ("severity", Arg::Text(&severity)),
        ("level", Arg::Text(&levels)),
        ("evidence", Arg::Text(&evidence)),
    ];
    let Some(written) = work.assessment.finding(&trace.id) else { return Html::default() };
    let direction = lexicon.say(&["direction-", trace.direction.code()].concat());
    let who = [("direction", Arg::Text(&direction)), ("finding", Arg::Text(trace.id.as_str()))];
    html! {
        <li key={trace.id.as_str().to_owned()}>
            <p>
                <Link to={Route::work(&work.key, Place::Finding(trace.id.clone()))}>{ lexicon.say_with("why-named", &who) }</Link>
                // Of what establishes nothing the numbers are those of a form that nobody filled in.
                if trace.rule != Rule::Unbound { { " " }{ lexicon.say_with("why-finding", &args) } }
                { " " }{ verdict::rule(lexicon, work, trace, written) }
            </p>
            { quoted(lexicon, work, written) }
        </li>
    }
}
