//! A picture, drawn from the same shapes as in every exported brief.

use impact_brief::chart::{Chart, Shape};
use yew::{Html, Properties, component, html};

#[derive(Debug, Properties, PartialEq)]
pub struct ChartViewProps {
    /// The picture.
    pub chart: Chart,
    /// Unique on the page.
    pub id: String,
}

/// The picture, with its words for those who do not see it.
#[component]
pub fn ChartView(props: &ChartViewProps) -> Html {
    let chart = &props.chart;
    let (title, desc) = (format!("{}-title", props.id), format!("{}-desc", props.id));
    html! {
        <svg class="chart" viewBox={chart.view_box()} direction={chart.direction.clone()} role="img" aria-labelledby={format!("{title} {desc}")}>
            <title id={title}>{ &chart.title }</title>
            <desc id={desc}>{ &chart.description }</desc>
            for shape in chart.shapes.iter() { { draw(shape) } }
        </svg>
    }
}

fn draw(shape: &Shape) -> Html {
    let unit = |number: i32| number.to_string();
    let class = shape.class();
    match shape {
        Shape::Bar { x, y, width, height, .. } => {
            html! { <rect {class} x={unit(*x)} y={unit(*y)} width={unit(*width)} height={unit(*height)} /> }
        }
        Shape::Hatch { .. } | Shape::Line { .. } => html! { <path {class} d={shape.path()} /> },
        Shape::Label { x, y, anchor, text, .. } => {
            html! { <text {class} x={unit(*x)} y={unit(*y)} text-anchor={*anchor}>{ text }</text> }
        }
    }
}
