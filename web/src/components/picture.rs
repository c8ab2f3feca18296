//! A picture with all that belongs to it: how to read it, its figures as a table, and the picture as a file.

use impact_brief::chart::Figure;
use yew::{Html, Properties, component, html, use_state};

use crate::browser;
use crate::components::brief_view::table;
use crate::components::chart_view::ChartView;
use crate::components::guidance::waiting;
use crate::context::{Lexicon, PackState, use_lexicon, use_pack};

#[derive(Debug, Properties, PartialEq)]
pub struct PictureProps {
    /// What is drawn.
    pub figure: Figure,
    /// Unique on the page; `picture-<id>-file` names its file.
    pub id: &'static str,
}

/// Words that pictures need, if they are here; else what to show in the meantime.
///
/// # Errors
/// What is shown until the words have come.
pub fn ready(lexicon: &Lexicon, report: PackState, pictures: PackState) -> Result<(), Html> {
    for (pack, state) in [("report", report), ("pictures", pictures)] {
        if state != PackState::Ready {
            return Err(waiting(lexicon, pack, state));
        }
    }
    Ok(())
}

/// A picture.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let lexicon = use_lexicon();
    let failed = use_state(|| false);
    if use_pack("pictures") != PackState::Ready {
        return Html::default();
    }
    let figure = &props.figure;
    let name = |ending: &str| {
        let kind = lexicon.say(&["picture-", props.id, "-file"].concat());
        [&lexicon.say("brief-file-name"), "-", &kind, "-", &browser::clock::today(), ending]
            .concat()
    };
    let save_svg = {
        let (chart, name) = (figure.chart.clone(), name(".svg"));
        move |_| browser::files::offer(&name, "image/svg+xml", &chart.svg_file())
    };
    let save_png = {
        let (chart, name, failed) = (figure.chart.clone(), name(".png"), failed.clone());
        move |_| {
            let (svg, name, failed) = (chart.svg_file(), name.clone(), failed.clone());
            wasm_bindgen_futures::spawn_local(async move {
                failed.set(browser::files::offer_png(&name, &svg).await.is_err());
            });
        }
    };
    html! {
        <figure class="picture" id={["picture-", props.id].concat()}>
            <ChartView id={["chart-", props.id].concat()} chart={figure.chart.clone()} />
            <figcaption class="hint">{ &figure.legend }</figcaption>
            <p class="actions no-print">
                <button type="button" class="quiet" onclick={save_svg}>{ lexicon.say("picture-svg") }</button>
                <button type="button" class="quiet" onclick={save_png}>{ lexicon.say("picture-png") }</button>
            </p>
            if *failed { <p class="wrong" role="alert">{ lexicon.say("picture-png-failed") }</p> }
            <details>
                <summary>{ lexicon.say("picture-table") }</summary>
                { table(&figure.chart.title, &figure.head, &figure.rows) }
            </details>
        </figure>
    }
}
