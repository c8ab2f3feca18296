//! A link to a place in the page.

use yew::{AttrValue, Classes, Html, Properties, component, html};

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
    /// What it says.
    pub children: Html,
}

/// A link to a place in the page: a real one, to be opened in another tab if one likes.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let href = ["#", &props.to.address()].concat();
    html! { <a {href} class={props.class.clone()} aria-current={props.current.clone()}>{ props.children.clone() }</a> }
}
