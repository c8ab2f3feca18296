//! Fills in the page shell: `index.html` at the root, in every language that there is.

use std::collections::BTreeMap;

use crate::build::Parts;
use crate::build::texts;
use crate::failure::Failure;
use crate::headers;
use crate::workspace;

const EACH: &str = "<!-- each language -->";
const END: &str = "<!-- end -->";

/// Name → value of what may stand in double braces.
type Values = BTreeMap<String, String>;

/// The finished `index.html`.
pub fn page(parts: &Parts) -> Result<String, Failure> {
    let mut values = texts::shell("en")?;
    values.insert("policy".to_owned(), headers::policy_in_page().to_owned());
    let assets = [
        ("styles", &parts.styles),
        ("icon", &parts.icon),
        ("loader", &parts.loader),
        ("glue", &parts.scripts.glue),
        ("wasm", &parts.scripts.wasm),
    ];
    for (name, asset) in assets {
        values.insert(name.to_owned(), asset.path.clone());
        values.insert(format!("{name}-integrity"), asset.integrity.clone());
    }
    let languages =
        impact_text::languages().into_iter().map(texts::shell).collect::<Result<Vec<_>, _>>()?;
    let page = repeat(&workspace::read_text("index.html")?, &languages)?;
    // Put in last and as it is: it is data, and has neither braces in pairs nor what would end the element.
    let page = fill(&without_comments(&page), &values)?;
    let names = languages
        .iter()
        .map(|values| (values["language"].clone(), values["language-name"].clone()))
        .collect();
    Ok(page.replacen(FILES, &list(&parts.files)?, 1).replacen(LANGUAGES, &list(&names)?, 1))
}

/// Stands for the list of files until all else is filled in.
const FILES: &str = "{{files}}";

/// Stands for the names of the languages in themselves.
const LANGUAGES: &str = "{{languages}}";

/// A list as JSON inside the page. What would need an escape there is refused: no name and no path has it.
fn list(members: &BTreeMap<String, String>) -> Result<String, Failure> {
    let mut texts = members.iter().flat_map(|(name, text)| [name, text]);
    if let Some(text) = texts.find(|text| text.contains(['"', '\\', '<', '\n'])) {
        return Err(Failure::Content(format!("index.html: `{text}` cannot stand in its lists")));
    }
    let members: Vec<String> =
        members.iter().map(|(name, text)| format!("\"{name}\":\"{text}\"")).collect();
    Ok(format!("{{{}}}", members.join(",")))
}

/// Repeats what stands between the two marks, once a language.
fn repeat(template: &str, languages: &[Values]) -> Result<String, Failure> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once(EACH) {
        let unclosed = || Failure::Content(format!("index.html: `{EACH}` without `{END}`"));
        let (repeated, after) = after.split_once(END).ok_or_else(unclosed)?;
        page.push_str(before);
        for values in languages {
            page.push_str(&fill(repeated, values)?);
        }
        rest = after;
    }
    Ok(page + rest)
}

fn fill(template: &str, values: &Values) -> Result<String, Failure> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        page.push_str(before);
        match values.get(name) {
            Some(value) => page.push_str(&escape(value)),
            None if FILES == format!("{{{{{name}}}}}") => page.push_str(FILES),
            None if LANGUAGES == format!("{{{{{name}}}}}") => page.push_str(LANGUAGES),
            None => {
                return Err(Failure::Content(format!(
                    "index.html: nothing is known by the name `{name}`"
                )));
            }
        }
        rest = after;
    }
    Ok(page + rest)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Takes out comments, and the lines that they leave empty.
fn without_comments(page: &str) -> String {
    let mut kept = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().filter(|line| !line.trim().is_empty()).flat_map(|line| [line, "\n"]).collect()
}

#[cfg(test)]
mod tests {
    use super::{Values, fill, repeat, without_comments};

    fn values(language: &str) -> Values {
        Values::from([("language".to_owned(), language.to_owned())])
    }

    #[test]
    fn what_is_marked_stands_once_a_language() {
        let page = "a <!-- each language -->[{{language}}]<!-- end --> {{z}}";
        assert_eq!(
            repeat(page, &[values("en"), values("fr")]).expect("known names"),
            "a [en][fr] {{z}}"
        );
    }

    #[test]
    fn an_unknown_name_stops_the_build() {
        let failure = fill("{{nobody}}", &values("en")).expect_err("an unknown name");
        assert!(failure.to_string().contains("nobody"), "{failure}");
    }

    #[test]
    fn what_is_filled_in_cannot_be_markup() {
        assert_eq!(
            fill("{{language}}", &values("<b>\"&")).expect("a known name"),
            "&lt;b&gt;&quot;&amp;"
        );
    }

    #[test]
    fn comments_are_for_developers_only() {
        assert_eq!(without_comments("<p>\n<!-- a\nb -->\n</p>"), "<p>\n</p>\n");
    }
}
