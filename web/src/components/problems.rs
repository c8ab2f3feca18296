//! Why a file was not let in: an error summary with place and what to do, never a half import.

use impact_core::Problem;
use impact_text::Arg;
use yew::{Html, Properties, component, html, use_effect_with};

use crate::browser;
use crate::context::use_lexicon;

#[derive(Debug, Properties, PartialEq)]
pub struct ProblemsProps {
    /// The file's name.
    pub file: String,
    /// The problems.
    pub problems: Vec<Problem>,
}

/// An error summary: takes the focus when it appears.
#[component]
pub fn Problems(props: &ProblemsProps) -> Html {
    let lexicon = use_lexicon();
    use_effect_with(props.problems.clone(), |_| browser::page::focus("problems"));
    html! {
        <div class="notice notice-urgent" id="problems" tabindex="-1" role="alert" aria-labelledby="problems-heading">
            <h2 id="problems-heading">{ lexicon.say("file-refused") }</h2>
            <p>{ lexicon.say_with("file-refused-name", &[("file", Arg::Text(&props.file))]) }</p>
            <ul>
                for problem in props.problems.iter().take(8) {
                    <li>
                        { impact_brief::message(problem, lexicon.texts()) }
                        if let Some(place) = problem.place {
                            <span class="place">{ lexicon.say_with("file-place", &[
                                ("line", Arg::Text(&place.line.to_string())),
                                ("column", Arg::Text(&place.column.to_string())),
                            ]) }</span>
                        }
                        if !problem.pointer.is_empty() { <code dir="ltr">{ &problem.pointer }</code> }
                        <span class="next">{ impact_brief::advice(problem, lexicon.texts()) }</span>
                    </li>
                }
            </ul>
            <p>{ lexicon.say("file-refused-safe") }</p>
        </div>
    }
}
