//! A picture as SVG text: inside a document that says how it looks, or as a file that brings its own style. No script.

use super::{Chart, Shape};
use crate::html::escape;

/// How a picture looks that stands by itself: on white, in the colours of the brief. Not by the brief's own sheet: programs
/// that open SVG know no variables.
const STYLE: &str = include_str!("chart.css");

/// Units around a picture that stands by itself.
const MARGIN: i32 = 16;

pub(super) fn inside(chart: &Chart, id: &str) -> String {
    let opening = format!(
        "<svg class=\"chart\" viewBox=\"{}\" direction=\"{}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\">",
        chart.view_box(),
        escape(&chart.direction),
    );
    let named = named(chart, id);
    [&opening, &named, "\n", &shapes(chart), "</svg>\n"].concat()
}

pub(super) fn alone(chart: &Chart) -> String {
    let (width, height) = chart.size();
    let (width, height) = (width + 2 * MARGIN, height + 2 * MARGIN);
    let opening = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" width=\"{}\" height=\"{}\" viewBox=\"-{MARGIN} -{MARGIN} {width} {height}\" \
         direction=\"{}\" role=\"img\" aria-labelledby=\"picture-title picture-desc\">",
        width * 2,
        height * 2,
        escape(&chart.direction),
    );
    let ground = format!(
        "<rect class=\"ground\" x=\"-{MARGIN}\" y=\"-{MARGIN}\" width=\"{width}\" height=\"{height}\"/>\n"
    );
    let (named, style) = (named(chart, "picture"), ["<style>", STYLE, "</style>\n"].concat());
    [&opening, &named, "\n", &style, &ground, &shapes(chart), "</svg>\n"].concat()
}

fn named(chart: &Chart, id: &str) -> String {
    let (title, description) = (escape(&chart.title), escape(&chart.description));
    format!("<title id=\"{id}-title\">{title}</title><desc id=\"{id}-desc\">{description}</desc>")
}

fn shapes(chart: &Chart) -> String {
    let write = |shape: &Shape| {
        let class = shape.class();
        match shape {
            Shape::Bar { x, y, width, height, .. } => {
                format!(
                    "<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n"
                )
            }
            Shape::Hatch { .. } | Shape::Line { .. } => {
                let d = shape.path().unwrap_or_default();
                format!("<path class=\"{class}\" d=\"{d}\"/>\n")
            }
            Shape::Label { x, y, anchor, text, .. } => {
                format!(
                    "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{}</text>\n",
                    escape(text)
                )
            }
        }
    };
    chart.shapes.iter().map(write).collect()
}
