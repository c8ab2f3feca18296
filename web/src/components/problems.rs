//! Why a file was not let in: an error summary with place and what to do, never a half import.

use impact_core::Problem;
use impact_text::Arg;
use yew::{Html, Properties, component, html, use_effect_with};

use crate::browser;
use crate::context::{Lexicon, use_lexicon};

#[derive(Debug, Properties, PartialEq)]
pub struct ProblemsProps {
    /// The file's name.
    pub file: String,
    /// The problems.
    pub problems: Vec<Problem>,
}

/// A problem in the words of the page.
#[must_use]
pub fn say(lexicon: &Lexicon, problem: &Problem) -> String {
    let place = |of: Option<impact_core::problem::Place>| {
        of.unwrap_or(impact_core::problem::Place { line: 0, column: 0, offset: 0 })
    };
    let (at, related) = (place(problem.place), place(problem.related));
    let args = [
        ("detail", Arg::Text(&problem.detail)),
        ("pointer", Arg::Text(&problem.pointer)),
        ("line", Arg::Number(u64::from(at.line))),
        ("column", Arg::Number(u64::from(at.column))),
        ("related", Arg::Number(u64::from(related.line))),
    ];
    lexicon.say_with(&problem.code.message_id(), &args)
}

/// What to do about a problem.
#[must_use]
pub fn advice(lexicon: &Lexicon, problem: &Problem) -> String {
    lexicon.say(&[&problem.code.message_id(), ".next"].concat())
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
                        { say(&lexicon, problem) }
                        if let Some(place) = problem.place {
                            <span class="place">{ lexicon.say_with("file-place", &[
                                ("line", Arg::Number(u64::from(place.line))),
                                ("column", Arg::Number(u64::from(place.column))),
                            ]) }</span>
                        }
                        if !problem.pointer.is_empty() { <code dir="ltr">{ &problem.pointer }</code> }
                        <span class="next">{ advice(&lexicon, problem) }</span>
                    </li>
                }
            </ul>
            <p>{ lexicon.say("file-refused-safe") }</p>
        </div>
    }
}
