//! Something that a person must know, with what to do about it.

use yew::{AttrValue, Html, Properties, component, html};

#[derive(Debug, Properties, PartialEq)]
pub struct NoticeProps {
    /// In a few words.
    pub heading: AttrValue,
    /// Whether it is told at once by a screen reader.
    #[prop_or_default]
    pub urgent: bool,
    /// What it is and what to do.
    pub children: Html,
}

/// A notice.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let role = if props.urgent { "alert" } else { "status" };
    html! {
        <div class={if props.urgent { "notice notice-urgent" } else { "notice" }} {role}>
            <p class="notice-heading">{ &props.heading }</p>
            { props.children.clone() }
        </div>
    }
}
