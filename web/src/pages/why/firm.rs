//! What would change the verdict: the judgements to look at twice, and what they would make of it.

use std::rc::Rc;

use impact_brief::chart::Figure;
use impact_brief::{firmness, flip};
use impact_core::Assessment;
use impact_core::closed_set::ClosedSet;
use impact_core::document::Finding;
use impact_core::sensitivity::{Flip, Sensitivity};
use yew::{Html, component, html, use_memo};

use crate::components::link::Link;
use crate::components::picture::{Picture, ready};
use crate::context::{Lexicon, use_desk, use_lexicon, use_pack};
use crate::route::{Place, Route};
use crate::state::Work;

/// How firm the verdict is.
#[component]
pub fn Firm() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let assessment = desk.work().map(|work| Rc::clone(&work.assessment));
    let found =
        use_memo(assessment.clone(), |assessment| assessment.as_deref().map(Sensitivity::of));
    let words = ready(&lexicon, use_pack("report"), use_pack("pictures"));
    let (Some(assessment), Some(found), Some(work)) = (assessment, &*found, desk.work()) else {
        return Html::default();
    };
    html! {
        <section aria-labelledby="firm">
            <h2 id="firm">{ lexicon.say("why-firm") }</h2>
            <ul class="firm">
                for said in firmness(&assessment, found, lexicon.texts()) { <li>{ said }</li> }
            </ul>
            { match words {
                Ok(()) => html! { <Picture id="stability" figure={Figure::stability(found, &work.score, lexicon.texts())} /> },
                Err(waiting) => waiting,
            } }
            <p>{ lexicon.say(if found.flips.is_empty() { "firm-no-flips" } else { "firm-flips" }) }</p>
            <ul class="findings">
                for (finding, flips) in by_finding(&assessment, found) {
                    { of_finding(&lexicon, work, finding, &flips) }
                }
            </ul>
            <p><Link to={Route::work(&work.key, Place::Amend)}>{ lexicon.say("amend-go") }</Link></p>
        </section>
    }
}

/// The flips under the finding that they are of, in the order of the document.
fn by_finding<'d>(
    assessment: &'d Assessment,
    found: &'d Sensitivity,
) -> Vec<(&'d Finding, Vec<&'d Flip>)> {
    let of = |finding: &'d Finding| {
        let flips = found.flips.iter().filter(|flip| flip.finding == finding.id);
        (finding, flips.collect::<Vec<_>>())
    };
    assessment.findings.iter().map(of).filter(|(_, flips)| !flips.is_empty()).collect()
}

fn of_finding(lexicon: &Lexicon, work: &Work, finding: &Finding, flips: &[&Flip]) -> Html {
    let main = work.assessment.language.as_str();
    let name = lexicon.say(&["name-", finding.criterion.code(), ".plain"].concat());
    let (statement, language) = finding.statement.best(lexicon.language(), main);
    html! {
        <li key={finding.id.as_str().to_owned()}>
            <p><Link to={Route::work(&work.key, Place::Finding(finding.id.clone()))}><span class="code" dir="ltr">{ finding.criterion.code() }</span>{ " " }{ name }</Link></p>
            if !statement.is_empty() { <p class="hint" lang={language.to_owned()} dir="auto">{ impact_brief::clean(statement) }</p> }
            <ul>
                for one in flips.iter() { <li>{ flip(one, finding, lexicon.texts()) }</li> }
            </ul>
        </li>
    }
}
