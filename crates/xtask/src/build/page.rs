//! Fills in the page shell: `index.html` at the root, once for everybody and once in every language.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use impact_web::prerender::{self, Given};

use crate::build::Parts;
use crate::build::dist::Dist;
use crate::build::texts;
use crate::failure::Failure;
use crate::headers;
use crate::workspace;

/// What stands once for every language, and once for those that the page speaks before its program is there: all, or one.
const EACH: &str = "<!-- each language -->";
const SPOKEN: &str = "<!-- each spoken -->";
const END: &str = "<!-- end -->";

/// Names of parts that stand between `<!-- name -->` and `<!-- end name -->`, and that some pages have in another way.
const SCREEN: &str = "screen";
const FETCHED: &str = "fetched";
const OTHER_PAGES: &str = "other pages";

/// Where the page that is one file holds what it would fetch.
const PACKED: &str = "<!-- packed -->";

/// Name → value of what may stand in double braces.
pub type Values = BTreeMap<String, String>;

/// Path → content: the page for everybody, and one in each language.
pub fn pages(parts: &Parts, dist: &Dist) -> Result<BTreeMap<String, String>, Failure> {
    let template = workspace::read_text("index.html")?;
    let everybody = fetching(parts, dist, "en", "")?;
    let page = compose(&template, everybody, &languages("")?, &parts.files)?;
    let mut pages = BTreeMap::from([("index.html".to_owned(), page)]);
    for language in impact_text::languages() {
        let mut values = fetching(parts, dist, language, "../")?;
        values.insert("own".to_owned(), language.to_owned());
        let template = between(&template, SCREEN, "{{screen}}")?;
        // Put in last and as it is: a page of our own making.
        let page = compose(&template, values, &languages("../")?, &parts.files)?.replacen(
            "{{screen}}",
            &screen(parts, language)?,
            1,
        );
        pages.insert([language, "/index.html"].concat(), page);
    }
    Ok(pages)
}

/// The page that is one file, with what it holds and the policy that lets it start.
pub fn single(parts: &Parts, dist: &Dist, policy: String, packed: &str) -> Result<String, Failure> {
    let mut template = workspace::read_text("index.html")?;
    for part in [FETCHED, OTHER_PAGES, OTHER_PAGES, OTHER_PAGES, OTHER_PAGES] {
        template = between(&template, part, "")?;
    }
    if !template.contains(PACKED) {
        return Err(Failure::Content(format!("index.html has no `{PACKED}`")));
    }
    template = template.replace(PACKED, "{{packed}}");
    // It is written in another encoding, and says so by its first bytes.
    template = template.replace("<meta charset=\"utf-8\">\n", "");
    // What ends too early has no script that could say so: it is said from the beginning. No connection is to blame.
    for (of_site, of_file) in [
        (r#"role="status" hidden"#, r#"role="status""#),
        ("{{shell-loading}}", "{{shell-file-loading}}"),
        ("{{shell-failed}}", "{{shell-file-failed}}"),
    ] {
        template = template.replace(of_site, of_file);
    }
    let mut values = values(parts, dist, "en", "")?;
    values.insert("policy".to_owned(), policy);
    // Put in last and as it is: no value of it may be taken for a name in braces.
    let page = compose(&template, values, &languages("")?, &parts.files)?;
    Ok(page.replacen("{{packed}}", packed, 1))
}

/// What every page has.
fn values(parts: &Parts, dist: &Dist, language: &str, root: &str) -> Result<Values, Failure> {
    let mut values = texts::shell(language)?;
    values.insert("root".to_owned(), root.to_owned());
    values.insert("own".to_owned(), String::new());
    // A request less: it is smaller than what asking for it takes.
    values.insert("icon".to_owned(), inline(dist.content(&parts.icon.path)));
    Ok(values)
}

/// What a page has that fetches its files.
fn fetching(parts: &Parts, dist: &Dist, language: &str, root: &str) -> Result<Values, Failure> {
    let mut values = values(parts, dist, language, root)?;
    values.insert("manifest".to_owned(), parts.manifest.path.clone());
    values.insert("policy".to_owned(), headers::policy_in_page().to_owned());
    let assets = [
        ("styles", &parts.styles),
        ("loader", &parts.loader),
        ("glue", &parts.scripts.glue),
        ("wasm", &parts.scripts.wasm),
    ];
    for (name, asset) in assets {
        values.insert(name.to_owned(), asset.path.clone());
        values.insert(format!("{name}-integrity"), asset.integrity.clone());
    }
    Ok(values)
}

fn compose(
    template: &str,
    values: Values,
    languages: &[Values],
    files: &BTreeMap<String, String>,
) -> Result<String, Failure> {
    let is_spoken = |known: &&Values| ["", &known["language"]].contains(&values["own"].as_str());
    let spoken: Vec<Values> = languages.iter().filter(is_spoken).cloned().collect();
    let template = repeat(&repeat(template, EACH, languages)?, SPOKEN, &spoken)?;
    let names = names(languages);
    // Put in last and as they are: data.
    let page = fill(&without_comments(&template), &values)?;
    Ok(page.replacen(FILES, &list(&short(files))?, 1).replacen(LANGUAGES, &list(&names)?, 1))
}

/// What each language says, on a page from which the files are there.
fn languages(root: &str) -> Result<Vec<Values>, Failure> {
    let rooted = |language| {
        let mut values = texts::shell(language)?;
        values.insert("root".to_owned(), root.to_owned());
        Ok(values)
    };
    impact_text::languages().into_iter().map(rooted).collect()
}

/// Tag → name of each language in itself.
fn names(languages: &[Values]) -> BTreeMap<String, String> {
    let name = |known: &Values| (known["language"].clone(), known["language-name"].clone());
    languages.iter().map(name).collect()
}

/// The first screen in a language.
fn screen(parts: &Parts, language: &str) -> Result<String, Failure> {
    let rooted = |(name, path): (&String, &String)| {
        let path = if name == "single-file-size" { path.clone() } else { ["../", path].concat() };
        (name.clone(), path)
    };
    let files = parts.files.iter().map(rooted).collect();
    let names = names(&languages("../")?);
    let given =
        Given { language: language.to_owned(), names, files, pack: texts::start(language)? };
    let screen = prerender::first_screen(given)
        .ok_or_else(|| Failure::Content(format!("the first screen in {language}: no words")))?;
    // Marks of the renderer, for a program that would take over what stands there; ours draws anew.
    Ok(without_comments(&screen))
}

/// Puts something in the place of a part.
fn between(page: &str, part: &str, by: &str) -> Result<String, Failure> {
    let (from, to) = (format!("<!-- {part} -->"), format!("<!-- end {part} -->"));
    let parts =
        page.split_once(&from).and_then(|(before, rest)| Some((before, rest.split_once(&to)?.1)));
    let (before, after) =
        parts.ok_or_else(|| Failure::Content(format!("index.html: `{from}` without `{to}`")))?;
    Ok([before, by, after].concat())
}

/// An SVG as an address that holds it.
pub fn inline(svg: &[u8]) -> String {
    ["data:image/svg+xml;base64,", &STANDARD.encode(svg)].concat()
}

/// What a device needs to know to install the page.
pub fn manifest(icon: &str) -> Result<String, Failure> {
    let mut values = texts::shell("en")?;
    values.insert("icon".to_owned(), icon.to_owned());
    fill(&workspace::read_text("web/static/manifest.webmanifest")?, &values)
}

/// What is put in when all else is filled in.
const LATER: [&str; 5] = ["files", "languages", "screen", "packed", "options"];

/// Stands for the list of files until all else is filled in.
const FILES: &str = "{{files}}";

/// Stands for the names of the languages in themselves.
const LANGUAGES: &str = "{{languages}}";

/// Of a path that follows from its name, the hash alone: `en/scan` is `text/en/scan.<hash>.txt`, `examples/x` is
/// `examples/x.<hash>.json`. `web/src/browser/fetch.rs` makes paths of them again.
fn short(files: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let shorten = |(name, path): (&String, &String)| {
        let follows = [(["text/", name, "."].concat(), ".txt"), ([name, "."].concat(), ".json")];
        let hash = follows
            .iter()
            .find_map(|(before, after)| path.strip_prefix(before.as_str())?.strip_suffix(after));
        (name.clone(), hash.unwrap_or(path).to_owned())
    };
    files.iter().map(shorten).collect()
}

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
pub fn repeat(template: &str, mark: &str, languages: &[Values]) -> Result<String, Failure> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once(mark) {
        let unclosed = || Failure::Content(format!("index.html: `{mark}` without `{END}`"));
        let (repeated, after) = after.split_once(END).ok_or_else(unclosed)?;
        page.push_str(before);
        for values in languages {
            page.push_str(&fill(repeated, values)?);
        }
        rest = after;
    }
    Ok(page + rest)
}

pub fn fill(template: &str, values: &Values) -> Result<String, Failure> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        page.push_str(before);
        match values.get(name) {
            Some(value) => page.push_str(&escape(value)),
            None if LATER.contains(&name) => page.push_str(&format!("{{{{{name}}}}}")),
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

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Takes out comments, and the lines that they leave empty.
pub fn without_comments(page: &str) -> String {
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
            repeat(page, super::EACH, &[values("en"), values("fr")]).expect("known names"),
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
