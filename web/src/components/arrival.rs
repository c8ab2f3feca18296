//! What a file holds, shown before any of it is taken in: what was recognised, what is here already, and what to do.

use std::rc::Rc;

use impact_core::{Assessment, Problem, score};
use impact_text::Arg;
use yew::{Callback, Html, Properties, component, html, use_effect_with};

use crate::browser;
use crate::components::brief_view::{BriefView, compose, guides};
use crate::components::conflict::differing;
use crate::components::saving::title;
use crate::components::verdict;
use crate::context::{Lexicon, PackState, use_lexicon, use_pack_when, use_packs};
use crate::state::arrival::{Arrival, Here, Holds, Incoming, Other};

/// What a person does with a file.
#[derive(Debug, Clone, PartialEq)]
pub enum Decision {
    /// Takes in what it holds as new work.
    TakeIn,
    /// Puts it in the place of the work with this key.
    Replace(String),
    /// Goes to the work with this key and leaves the file.
    GoTo(String),
    /// Leaves it.
    Leave,
}

#[derive(Debug, Properties, PartialEq)]
pub struct ArrivedProps {
    /// The file.
    pub arrival: Rc<Arrival>,
    /// Told what to do with it.
    pub ondecide: Callback<Decision>,
}

/// A file that waits to be taken in.
#[component]
pub fn Arrived(props: &ArrivedProps) -> Html {
    let lexicon = use_lexicon();
    use_effect_with(Rc::clone(&props.arrival), |_| browser::page::focus("arrival"));
    let looked = match &props.arrival.holds {
        Holds::Newer(document, _) => Some(document),
        _ => None,
    };
    let has_words = use_pack_when(looked.is_some(), "report") == PackState::Ready;
    let has_words = use_packs(looked.map_or_else(Vec::new, |looked| guides(looked))) && has_words;
    let file = [("file", Arg::Text(&props.arrival.file))];
    let button = |id: &'static str, message: &str, class: &'static str, decision: Decision| {
        let onclick = props.ondecide.reform(move |_| decision.clone());
        html! { <button type="button" {id} {class} {onclick}>{ lexicon.say(message) }</button> }
    };
    let leave = button("arrival-leave", "arrival-leave", "quiet", Decision::Leave);
    let (told, deeds) = match &props.arrival.holds {
        Holds::One(incoming) => {
            let deeds = match &incoming.here {
                Here::Nothing => button("arrival-open", "arrival-open", "action", Decision::TakeIn),
                Here::Same(key) => html! {
                    <>
                        { button("arrival-go", "arrival-go", "action", Decision::GoTo(key.clone())) }
                        { button("arrival-open", "arrival-both", "", Decision::TakeIn) }
                    </>
                },
                Here::Others(_) => {
                    button("arrival-open", "arrival-both", "action", Decision::TakeIn)
                }
            };
            (one(&lexicon, incoming, &props.ondecide), deeds)
        }
        Holds::Many(new, same) => {
            let deeds = match new.is_empty() {
                true => Html::default(),
                false => button("arrival-open", "arrival-keep", "action", Decision::TakeIn),
            };
            (many(&lexicon, new, *same), deeds)
        }
        Holds::Newer(document, problems) => {
            (newer(&lexicon, document, problems, has_words), Html::default())
        }
    };
    html! {
        <section class="notice" id="arrival" tabindex="-1" aria-labelledby="arrival-heading">
            <h2 id="arrival-heading">{ lexicon.say_with("arrival-heading", &file) }</h2>
            { told }
            <p class="actions">{ deeds }{ leave }</p>
        </section>
    }
}

fn one(lexicon: &Lexicon, incoming: &Incoming, ondecide: &Callback<Decision>) -> Html {
    let document = &incoming.document;
    let counts = [
        ("clauses", Arg::Number(document.clauses.len() as u64)),
        ("findings", Arg::Number(document.findings.len() as u64)),
        ("open", Arg::Number(incoming.open_points as u64)),
    ];
    html! {
        <>
            <p class="plain-name"><bdi>{ title(lexicon, document) }</bdi></p>
            <p>{ lexicon.say_with("arrival-counts", &counts) }</p>
            <p>{ verdict::told(lexicon, &score(document)).name }</p>
            if incoming.strange.is_empty() {
                <p>{ lexicon.say("arrival-unchanged") }</p>
            } else {
                <ul>
                    for problem in incoming.strange.iter() {
                        <li>{ impact_brief::message(problem, lexicon.texts()) }{ " " }<span class="next">{ impact_brief::advice(problem, lexicon.texts()) }</span></li>
                    }
                </ul>
            }
            { match &incoming.here {
                Here::Nothing => Html::default(),
                Here::Same(_) => html! { <p><strong>{ lexicon.say("arrival-same") }</strong></p> },
                Here::Others(others) => html! {
                    <>
                        <p><strong>{ lexicon.say("arrival-other") }</strong>{ " " }{ lexicon.say("arrival-other-next") }</p>
                        for (index, other) in others.iter().enumerate() { { beside(lexicon, other, index, ondecide) } }
                    </>
                },
            } }
        </>
    }
}

/// The same work as it is here, and what differs; which one is replaced must be seen.
fn beside(lexicon: &Lexicon, other: &Other, index: usize, ondecide: &Callback<Decision>) -> Html {
    let (id, key) = (format!("arrival-other-{index}"), other.key.clone());
    let replace = ondecide.reform(move |_| Decision::Replace(key.clone()));
    let day = other.kept.updated.as_ref().map(|day| impact_brief::date(day, lexicon.texts()));
    html! {
        <>
            <p id={id.clone()}><bdi>{ title(lexicon, &other.kept) }</bdi>{ " " }<span class="when">{ day }</span></p>
            { differing(lexicon, &other.differences, &format!("differs-{index}"), "arrival-file") }
            <p class="actions"><button type="button" id={format!("arrival-replace-{index}")} aria-describedby={id} onclick={replace}>{ lexicon.say("arrival-replace") }</button></p>
        </>
    }
}

fn many(lexicon: &Lexicon, new: &[Assessment], same: usize) -> Html {
    let count = |count: usize| [("count", Arg::Number(count as u64))];
    html! {
        <>
            <p>{ lexicon.say_with("arrival-many", &count(new.len())) }</p>
            if !new.is_empty() { <ul>for document in new { <li><bdi>{ title(lexicon, document) }</bdi></li> }</ul> }
            if same > 0 { <p>{ lexicon.say_with("arrival-many-same", &count(same)) }</p> }
        </>
    }
}

/// An assessment of a newer format, as far as this page can read it: nothing of it is kept or changed.
fn newer(lexicon: &Lexicon, document: &Assessment, problems: &[Problem], has_words: bool) -> Html {
    html! {
        <>
            for problem in problems {
                <p>{ impact_brief::message(problem, lexicon.texts()) }</p>
            }
            <p>{ lexicon.say("arrival-newer") }</p>
            if has_words {
                <BriefView brief={compose(document, &score(document), lexicon)} prefix="arrival" />
            }
        </>
    }
}
