//! The words of the page, compiled: one file for what is shown at once, one for each part that is fetched when it opens.

use std::collections::BTreeMap;
use std::rc::Rc;

use impact_text::{Catalogue, Texts};

use crate::build::dist::Dist;
use crate::failure::Failure;
use crate::words;

/// The folder of what is the same in every language.
const FACTS: &str = "facts";

/// Files that are fetched as one, and the name of that pack: what the first screen says, and what the walk says all over.
const START: Pack = ("start", &["language", "start"]);
const WORK: Pack = ("work", &["framework", "interface", "diagnostics"]);

type Pack = (&'static str, &'static [&'static str]);

/// What the command line alone says, and the page of questions.
const NOT_FETCHED: [&str; 2] = ["cli", "questionnaire"];

/// What the shell says, and in which direction that runs.
const IN_SHELL: [&str; 11] = [
    "language-name",
    "language-direction",
    "shell-title",
    "shell-description",
    "shell-purpose",
    "shell-loading",
    "shell-file-loading",
    "shell-file-failed",
    "shell-failed",
    "shell-noscript",
    "shell-questionnaire",
];

/// Adds every pack. Gives logical name (`en/start`, `fr/criteria/CP1`, `facts/CP1`) → path.
pub fn packs(dist: &mut Dist) -> Result<BTreeMap<String, String>, Failure> {
    let mut files = BTreeMap::new();
    for language in impact_text::languages() {
        for pack in [START, WORK] {
            let text = joined(language, pack)?;
            add(dist, &mut files, &format!("{language}/{}", pack.0), text);
        }
    }
    for source in impact_text::sources() {
        let (language, name) = (source.language, source.name);
        let is_joined = [START, WORK].iter().any(|(_, files)| files.contains(&name));
        if language == FACTS || !(is_joined || NOT_FETCHED.contains(&name)) {
            add(
                dist,
                &mut files,
                &format!("{language}/{name}"),
                compile(language, name, source.text)?,
            );
        }
    }
    Ok(files)
}

/// The pack of the first screen in a language.
pub fn start(language: &str) -> Result<String, Failure> {
    joined(language, START)
}

/// The words of the page of questions in a language.
pub fn questions(language: &str) -> Result<Texts, Failure> {
    let of_questions = ("questions", &["questionnaire", "scan"][..]);
    let mut texts = Texts::new(language);
    for pack in [START, WORK, of_questions] {
        let words = joined(language, pack)?;
        texts.add(Rc::new(Catalogue::decode(&words).expect("what was just compiled can be read")));
    }
    Ok(texts)
}

/// What the shell says in a language, by message id, and `language` itself.
pub fn shell(language: &str) -> Result<BTreeMap<String, String>, Failure> {
    let catalogue =
        Catalogue::decode(&joined(language, START)?).expect("what was just compiled can be read");
    let mut texts = Texts::new(language);
    texts.add(Rc::new(catalogue));
    let mut messages = BTreeMap::from([("language".to_owned(), language.to_owned())]);
    for id in IN_SHELL {
        if !texts.has(id) {
            return Err(Failure::Content(format!(
                "{language}/start.ftl has no message `{id}`, which index.html shows"
            )));
        }
        messages.insert(id.to_owned(), texts.get(id));
    }
    Ok(messages)
}

/// The words of a pack, compiled as if they stood in one file.
fn joined(language: &str, (pack, files): Pack) -> Result<String, Failure> {
    let mut joined = String::new();
    for name in files {
        let mut sources = impact_text::sources().iter();
        let source = sources.find(|source| source.language == language && source.name == *name);
        let missing = || Failure::Content(format!("there is no {language}/{name}.ftl"));
        let text = source.ok_or_else(missing)?.text;
        // By itself first, so that what is wrong is named by its own file and line.
        compile(language, name, text)?;
        joined.push_str(text);
        joined.push('\n');
    }
    if pack == START.0 {
        // Told on the page, so that nobody takes an old translation for a fresh one.
        let stale = words::health(language)?.stale.len();
        joined.push_str(&format!("translation-stale-count = {{ \"{stale}\" }}\n"));
    }
    compile(language, pack, &joined)
}

fn compile(language: &str, name: &str, source: &str) -> Result<String, Failure> {
    impact_text::compile(language, name, source)
        .map_err(|error| Failure::Content(error.to_string()))
}

fn add(dist: &mut Dist, files: &mut BTreeMap<String, String>, name: &str, text: String) {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    let asset = dist.hashed(&format!("text/{folder}"), file, "txt", text.into_bytes());
    files.insert(name.to_owned(), asset.path);
}
