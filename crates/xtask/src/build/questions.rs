//! The questions on a page that needs no program, in every language: what is left to a browser that runs none.

use std::collections::BTreeMap;

use impact_core::closed_set::ClosedSet;
use impact_core::document::FirstRead;
use impact_core::framework::Criterion;
use impact_text::Texts;

use crate::build::Parts;
use crate::build::dist::{Asset, Dist};
use crate::build::page::{Values, escape, fill, inline, repeat, without_comments};
use crate::build::texts;
use crate::failure::Failure;
use crate::headers;
use crate::workspace;

/// What stands once for every question.
const EACH: &str = "<!-- each question -->";

/// What the page says besides its questions.
const SAID: [&str; 14] = [
    "questionnaire-title",
    "questionnaire-lead",
    "questionnaire-law",
    "questionnaire-text",
    "questionnaire-text.hint",
    "questionnaire-reason",
    "questionnaire-make",
    "questionnaire-file",
    "questionnaire-file.hint",
    "questionnaire-save",
    "questionnaire-noscript",
    "questionnaire-back",
    "scoring-is-ours",
    "language-direction",
];

/// Stands for the options of a question until all else is filled in.
const OPTIONS: &str = "{{options}}";

/// Path → content: the page in every language.
pub fn pages(
    parts: &Parts,
    dist: &Dist,
    script: &Asset,
) -> Result<BTreeMap<String, String>, Failure> {
    let template = workspace::read_text("web/static/questions.html")?;
    let icon = inline(dist.content(&parts.icon.path));
    let page = |language: &str| {
        let texts = texts::questions(language)?;
        let mut values = values(parts, script, language, &texts);
        values.insert("icon".to_owned(), icon.clone());
        let page = compose(&template, &values, &texts)?;
        Ok(([language, "/questions.html"].concat(), page))
    };
    impact_text::languages().into_iter().map(page).collect()
}

fn values(parts: &Parts, script: &Asset, language: &str, texts: &Texts) -> Values {
    let told = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    let assets = [
        ("language", language),
        ("policy", headers::policy_in_page()),
        ("styles", &parts.styles.path),
        ("styles-integrity", &parts.styles.integrity),
        ("questions", &script.path),
        ("questions-integrity", &script.integrity),
    ];
    let said = SAID.map(|id| (id.to_owned(), texts.get(id)));
    assets.map(told).into_iter().chain(said).collect()
}

fn compose(template: &str, values: &Values, texts: &Texts) -> Result<String, Failure> {
    let mut questions = Vec::new();
    for criterion in Criterion::ALL.iter().copied() {
        let id = ["scan-", criterion.code()].concat();
        let mut own = values.clone();
        own.insert("code".to_owned(), criterion.code().to_owned());
        own.insert("asked".to_owned(), texts.get(&id));
        own.insert("look-for".to_owned(), texts.get(&[&id, ".look-for"].concat()));
        questions.push(own);
    }
    let mut page = fill(&without_comments(&repeat(template, EACH, &questions)?), values)?;
    // Put in last and as they are: markup of our own making.
    for criterion in Criterion::ALL.iter().copied() {
        page = page.replacen(OPTIONS, &options(criterion, texts), 1);
    }
    Ok(page)
}

fn options(criterion: Criterion, texts: &Texts) -> String {
    let code = criterion.code();
    let option = |seen: &FirstRead| {
        let (value, id) = (seen.code(), [code, "-", seen.code()].concat());
        let label = escape(&texts.get(&["first-read-", value].concat()));
        let what = ["scan-", code, ".", value].concat();
        let hint = match texts.has(&what) {
            true => format!("<p class=\"hint\">{}</p>", escape(&texts.get(&what))),
            false => String::new(),
        };
        format!(
            "<div class=\"option\"><input type=\"radio\" id=\"{id}\" name=\"{code}\" value=\"{value}\"><label for=\"{id}\">{label}</label>{hint}</div>\n"
        )
    };
    FirstRead::ALL.iter().map(option).collect()
}
