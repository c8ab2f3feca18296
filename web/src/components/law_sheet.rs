//! The law in a sheet over the page: who answers a question looks at its words, and is back where the question was left.

use yew::{Html, KeyboardEvent, component, html, use_effect_with, use_node_ref, use_state_eq};

use crate::browser;
use crate::context::{use_desk, use_lexicon};
use crate::pages::clauses::{body, named};

/// A button that lays the law over the page; nothing while there is no clause.
#[component]
pub fn LawSheet() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let (sheet, asked) = (use_node_ref(), use_state_eq(|| false));
    {
        let sheet = sheet.clone();
        use_effect_with(*asked, move |asked| {
            if *asked {
                browser::page::lay_over(&sheet);
            }
        });
    }
    let Some(work) = desk.work().filter(|work| !work.assessment.clauses.is_empty()) else {
        return Html::default();
    };
    let ask = {
        let asked = asked.clone();
        move |_| asked.set(true)
    };
    let close = {
        let sheet = sheet.clone();
        move |_| browser::page::take_away(&sheet)
    };
    // Escape closes it too: the browser tells of both.
    let onclose = {
        let asked = asked.clone();
        move |_| asked.set(false)
    };
    html! {
        <>
            <button type="button" class="linklike law-look" onclick={ask}>{ lexicon.say("law-look") }</button>
            if *asked {
                // Its keys are its own: digits answer the question behind it otherwise.
                <dialog ref={sheet} class="law-sheet" aria-label={lexicon.say("law-sheet")} {onclose}
                    onkeydown={|event: KeyboardEvent| event.stop_propagation()}>
                    <p class="actions"><button type="button" onclick={close}>{ lexicon.say("law-close") }</button></p>
                    for clause in work.assessment.clauses.iter() {
                        <section class="clause">
                            <h2><bdi>{ named(&lexicon, clause) }</bdi></h2>
                            { body(&lexicon, work, clause, &["sheet-", clause.id.as_str()].concat()) }
                        </section>
                    }
                </dialog>
            }
        </>
    }
}
