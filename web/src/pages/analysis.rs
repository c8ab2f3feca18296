//! The analysis: fifteen criteria in five blocks, each with how far it has come and what was found.

use impact_core::closed_set::ClosedSet;
use impact_core::document::Finding;
use impact_core::framework::{Block, Criterion};
use impact_text::Arg;
use yew::{Html, component, html};

use crate::components::link::Link;
use crate::context::{Lexicon, use_desk, use_lexicon};
use crate::pages::heading;
use crate::route::{Place, Route, Step};
use crate::state::Work;

/// The analysis.
#[component]
pub fn Analysis() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    html! {
        <>
            { heading(&lexicon.say("page-analysis")) }
            <p class="lead">{ lexicon.say("analysis-lead") }</p>
            <p class="desk-only"><Link to={Route::work(&work.key, Place::Grid)}>{ lexicon.say("go-grid") }</Link></p>
            for block in Block::ALL.iter().copied() {
                <section aria-labelledby={["block-", block.code()].concat()} key={block.code()}>
                    <h2 id={["block-", block.code()].concat()}>{ lexicon.say(&["block-", block.code()].concat()) }</h2>
                    <ul class="criteria">
                        for criterion in block.criteria() { { row(&lexicon, work, criterion) } }
                    </ul>
                </section>
            }
            <p class="actions"><Link to={Route::work(&work.key, Place::Step(Step::Check))} class={yew::classes!("action")}>{ lexicon.say("go-check") }</Link></p>
        </>
    }
}

fn row(lexicon: &Lexicon, work: &Work, criterion: Criterion) -> Html {
    let code = criterion.code();
    let outcome = &work.score.outcome;
    let status = outcome.status[criterion.index()];
    let here = |finding: &&Finding| finding.criterion == criterion;
    let found = work.assessment.findings.iter().filter(here).count();
    let seen = work.assessment.criterion(criterion).first_read;
    html! {
        <li key={code}>
            <Link to={Route::work(&work.key, Place::Criterion(criterion))}>
                <span class="code" dir="ltr">{ code }</span>{ " " }{ lexicon.say(&["name-", code, ".plain"].concat()) }
            </Link>
            <p class="progress">
                { lexicon.say(&["status-", &status.code().replace('_', "-")].concat()) }
                if let Some(seen) = seen { { " · " }{ lexicon.say(&["first-read-", seen.code()].concat()) } }
                if found > 0 { { " · " }{ lexicon.say_with("findings-count", &[("count", Arg::Number(found as u64))]) } }
            </p>
            <p class="levels">
                <span class="harm">{ lexicon.say_with("harm-level", &[("level", Arg::Text(&impact_brief::found(outcome.harm[criterion.index()], status, lexicon.texts())))]) }</span>
                <span class="benefit">{ lexicon.say_with("benefit-level", &[("level", Arg::Text(&impact_brief::found(outcome.benefit[criterion.index()], status, lexicon.texts())))]) }</span>
            </p>
        </li>
    }
}
