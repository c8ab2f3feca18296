//! The law in a sheet over the page, while one answers a question about it.

use std::cell::RefCell;

use yew::{AttrValue, Html, Properties, component, html};

use crate::components::sheet::{Bookmark, Sheet};
use crate::context::{use_desk, use_lexicon};
use crate::pages::clauses::{body, named};

thread_local! {
    /// Where somebody was in the law of which work: the next question goes on there.
    static AT: RefCell<(String, Bookmark)> = RefCell::default();
}

fn bookmark_in(work: &str) -> Bookmark {
    AT.with_borrow_mut(|at| {
        if at.0 != work {
            *at = (work.to_owned(), Bookmark::default());
        }
        at.1.clone()
    })
}

#[derive(Debug, Properties, PartialEq)]
pub struct LawSheetProps {
    /// The id of the question.
    pub about: AttrValue,
}

/// A button that lays the law over the page; nothing while there is no clause.
#[component]
pub fn LawSheet(props: &LawSheetProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let with_law = desk.work().filter(|work| work.assessment.operative().next().is_some());
    let Some(work) = with_law else { return Html::default() };
    let bookmark = bookmark_in(&work.key);
    html! { <Sheet about={props.about.clone()} {bookmark} class="law-look" words={lexicon.say("law-look")} name={lexicon.say("law-sheet")}><Law /></Sheet> }
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
