//! The law in a sheet over the page, while one answers a question about it.

use yew::{Html, component, html};

use crate::components::sheet::Sheet;
use crate::context::{use_desk, use_lexicon};
use crate::pages::clauses::{body, named};

/// A button that lays the law over the page; nothing while there is no clause.
#[component]
pub fn LawSheet() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    if desk.work().is_none_or(|work| work.assessment.operative().next().is_none()) {
        return Html::default();
    }
    html! { <Sheet class="law-look" words={lexicon.say("law-look")} name={lexicon.say("law-sheet")}><Law /></Sheet> }
}

#[component]
fn Law() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let Some(work) = desk.work() else { return Html::default() };
    // A title is not looked for.
    let clauses = work.assessment.operative().map(|clause| {
        html! {
            <section class="clause" key={clause.id.as_str().to_owned()}>
                <h2><bdi>{ named(&lexicon, clause) }</bdi></h2>
                { body(&lexicon, work, clause, &["sheet-", clause.id.as_str()].concat()) }
            </section>
        }
    });
    clauses.collect()
}
