//! The brief: the document for the legislator, to read, to print and to take along.

use yew::{Html, component, html, use_memo};

use crate::browser;
use crate::components::brief_view::{BriefView, compose, guides};
use crate::components::guidance::waiting;
use crate::components::saving::export_button;
use crate::context::{PackState, use_desk, use_lexicon, use_pack, use_packs};
use crate::pages::heading;

/// The whole brief.
#[component]
pub fn BriefPage() -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let report = use_pack("report");
    let work = desk.work().cloned();
    let packs = work.as_ref().map_or_else(Vec::new, |work| guides(&work.assessment));
    // Words of a criterion that cannot be fetched are told in general ones; those on their way are waited for.
    let guided = use_packs(packs);
    let here = guided && report == PackState::Ready;
    let brief = use_memo((work, lexicon.clone(), here), |(work, lexicon, here)| {
        work.as_ref().filter(|_| *here).map(|work| compose(&work.assessment, &work.score, lexicon))
    });
    let file = |ending: &str| {
        [&lexicon.say("brief-file-name"), "-", &browser::clock::today(), ending].concat()
    };
    let save_html = {
        let (brief, name) = (brief.clone(), file(".html"));
        move |_| {
            if let Some(brief) = &*brief {
                browser::files::offer(&name, "text/html", &impact_brief::html(brief));
            }
        }
    };
    let save_markdown = {
        let (brief, name) = (brief.clone(), file(".md"));
        move |_| {
            if let Some(brief) = &*brief {
                browser::files::offer(&name, "text/markdown", &impact_brief::markdown(brief));
            }
        }
    };
    html! {
        <>
            <div class="no-print">
                { heading(&lexicon.say("page-brief")) }
                <p class="lead">{ lexicon.say("brief-lead") }</p>
            </div>
            if let Some(brief) = &*brief {
                <p class="actions">
                    <button type="button" class="action" onclick={|_| browser::page::print()}>{ lexicon.say("brief-print") }</button>
                    <button type="button" onclick={save_html}>{ lexicon.say("brief-html") }</button>
                    <button type="button" onclick={save_markdown}>{ lexicon.say("brief-markdown") }</button>
                    { export_button(&lexicon, &desk) }
                </p>
                <div class="brief-whole"><BriefView brief={brief.clone()} prefix="brief" /></div>
            } else {
                { waiting(&lexicon, "report", report) }
            }
        </>
    }
}
