//! A part of a page that folds away under its name. How it stands at first is told once; then it is the person's.

use yew::{AttrValue, Html, Properties, component, html, use_state};

/// How a part stands at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folded {
    /// Under its name, until it is asked for.
    Away,
    /// Open.
    Open,
}

#[derive(Debug, Properties, PartialEq)]
pub struct FoldProps {
    /// What is seen of it when it is folded.
    pub summary: Html,
    /// How it stands at first; a change later moves nothing under the person's hands.
    pub at_first: Folded,
    /// Its dress.
    #[prop_or_default]
    pub class: AttrValue,
    /// What folds.
    pub children: Html,
}

/// A part that folds.
#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let at_first = use_state(|| props.at_first);
    html! {
        <details class={props.class.clone()} open={*at_first == Folded::Open}>
            <summary>{ props.summary.clone() }</summary>
            { props.children.clone() }
        </details>
    }
}
