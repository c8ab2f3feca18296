//! A link to a place in the page.

use yew::{AttrValue, Callback, Classes, Html, MouseEvent, Properties, component, html};

use crate::route::Route;

#[derive(Debug, Properties, PartialEq)]
pub struct LinkProps {
    /// Where it leads.
    pub to: Route,
    /// A class for its dress.
    #[prop_or_default]
    pub class: Classes,
    /// Whether it is where one is.
    #[prop_or_default]
    pub current: Option<AttrValue>,
    /// Its id, where something comes back to it.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Told when it is followed.
    #[prop_or_default]
    pub on_follow: Callback<MouseEvent>,
    /// What it says.
    pub children: Html,
}

/// A link to a place in the page: a real one, to be opened in another tab if one likes.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let href = ["#", &props.to.address()].concat();
    html! { <a {href} id={props.id.clone()} onclick={props.on_follow.clone()} class={props.class.clone()} aria-current={props.current.clone()}>{ props.children.clone() }</a> }
}
