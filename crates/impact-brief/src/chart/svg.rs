//! The picture as SVG text. Only classes, no style and no script: the document around it says how it looks.

use super::{Chart, Shape};
use crate::html::escape;

pub(super) fn write(chart: &Chart, id: &str) -> String {
    let (title, description) = (escape(&chart.title), escape(&chart.description));
    let mut out = format!(
        "<svg class=\"chart\" viewBox=\"{}\" direction=\"{}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">\
         <title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{description}</desc>\n",
        chart.view_box(),
        escape(&chart.direction),
    );
    for shape in &chart.shapes {
        out.push_str(&match shape {
            Shape::Bar { class, x, y, width, height } => {
                format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n")
            }
            Shape::Path { class, d } => format!("<path class=\"{class}\" d=\"{d}\"/>\n"),
            Shape::Label { class, x, y, anchor, text } => {
                format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>\n", escape(text))
            }
        });
    }
    out.push_str("</svg>\n");
    out
}
