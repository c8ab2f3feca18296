//! The page's entry: mounts the app.

fn main() {
    yew::Renderer::<App>::new().render();
}

#[yew::component]
fn App() -> yew::Html {
    yew::html! { <main id="main"><h1>{"Internet Impact"}</h1></main> }
}
