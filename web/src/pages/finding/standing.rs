//! What the finding establishes as it stands, in words and as a bar, and what that does to the verdict.

use impact_core::document::{Direction, FindingId};
use impact_core::rubric::Interval;
use impact_text::Arg;
use yew::{Html, Properties, component, html};

use crate::components::link::Link;
use crate::components::verdict;
use crate::context::{PackState, use_desk, use_lexicon, use_pack};
use crate::route::{Place, Route};

#[derive(Debug, Properties, PartialEq)]
pub struct StandingProps {
    /// The finding.
    pub id: FindingId,
}

/// What the finding establishes.
#[component]
pub fn Standing(props: &StandingProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let taught = use_pack("teaching") == PackState::Ready;
    let Some(work) = desk.work() else { return Html::default() };
    let Some(trace) = work.score.trace.finding(&props.id) else { return Html::default() };
    let is_benefit = trace.direction == Direction::Benefit;
    let track = if is_benefit { trace.benefit } else { trace.harm };
    let level = impact_brief::levels(track, lexicon.texts());
    // What is established is enough here; the limits stand with the result.
    let verdict = verdict::told(&lexicon, &work.score).name;
    let would_be = impact_brief::levels(trace.level, lexicon.texts());
    let carries = work.score.carriers().contains(&&props.id);
    let counts = trace.evidence > 0;
    let Some(finding) = work.assessment.finding(&props.id) else { return Html::default() };
    html! {
        <section class="standing" id="standing" aria-live="polite">
            { bar(if counts { track } else { trace.level }, if is_benefit { "benefit" } else { "harm" }, counts) }
            // The words below say the same; these tell what the four are.
            <p class="steps-names" aria-hidden="true">for level in 1..=4u8 { <span>{ lexicon.say(&format!("level-{level}")) }</span> }</p>
            <p>
                // Of two ranges for one thing, the one that it would have is enough.
                if counts || !taught { { lexicon.say_with("standing-level", &[("level", Arg::Text(&level))]) }{ " " } }
                { verdict::rule(&lexicon, work, trace, finding) }
            </p>
            if taught {
                <p>
                    if finding.clauses.is_empty() { { lexicon.say_with("consequence-unbound", &[("level", Arg::Text(&would_be))]) }{ " " } }
                    if carries { { lexicon.say("consequence-carries") }{ " " } }
                    { if verdict::is_open(&work.score) { [&verdict, "."].concat() } else { lexicon.say_with("consequence-verdict", &[("headline", Arg::Text(&verdict))]) } }{ " " }
                    <Link to={Route::work(&work.key, Place::Why)}>{ lexicon.say("consequence-why") }</Link>
                </p>
            }
        </section>
    }
}

/// Four steps from minor to critical: solid where established, outlined where possible, faint where it does not count yet.
fn bar(range: Interval, track: &'static str, counts: bool) -> Html {
    let step = |level: u8| {
        let class = match level {
            _ if counts && level <= range.lo => track.to_owned(),
            _ if counts && level <= range.hi => [track, "-open"].concat(),
            _ if level <= range.lo => "rung-off reached".to_owned(),
            _ => "rung-off".to_owned(),
        };
        let x = (u32::from(level) - 1) * 44 + 1;
        html! { <rect {class} x={x.to_string()} y="1" width="40" height="10" /> }
    };
    html! {
        <svg class="chart steps" viewBox="0 0 176 12" aria-hidden="true">{ for (1..=4u8).map(step) }</svg>
    }
}
