//! In which language to speak. It must be known before the arguments are read, since their help is in it too.

use std::ffi::{OsStr, OsString};

/// Where the words are complete from the first day.
pub const SOURCE: &str = "en";

/// The languages that there are words in: adding a folder of words adds one here.
pub fn languages() -> Vec<&'static str> {
    impact_text::languages()
}

/// What `--lang` says, or else the environment, or else English. A language nobody wrote is left to the arguments to
/// refuse.
pub fn choose(arguments: &[OsString], variable: impl Fn(&str) -> Option<String>) -> &'static str {
    let asked = asked(arguments).or_else(|| from_environment(variable));
    let known =
        |language: &&&str| asked.as_deref().is_some_and(|asked| primary(asked) == **language);
    languages().iter().find(known).copied().unwrap_or(SOURCE)
}

fn asked(arguments: &[OsString]) -> Option<String> {
    let words: Vec<&str> =
        arguments.iter().skip(1).filter_map(|word| OsStr::to_str(word)).collect();
    let options =
        words.iter().position(|word| *word == "--").map_or(&words[..], |end| &words[..end]);
    let position = options.iter().rposition(|word| word.starts_with("--lang"))?;
    match options[position].strip_prefix("--lang") {
        Some("") => options.get(position + 1).map(|language| (*language).to_owned()),
        Some(value) => value.strip_prefix('=').map(str::to_owned),
        None => None,
    }
}

/// The first of these that says anything counts, as POSIX has it.
fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Option<String> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
}

/// `fr` of `fr_CA.UTF-8` and of `fr-CA`.
fn primary(tag: &str) -> String {
    tag.split(['_', '-', '.', '@']).next().unwrap_or_default().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[track_caller]
    fn check(arguments: &[&str], environment: &[(&str, &str)], language: &str) {
        let arguments: Vec<_> = arguments.iter().map(Into::into).collect();
        let variable = |name: &str| {
            environment
                .iter()
                .find(|(known, _)| *known == name)
                .map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(choose(&arguments, variable), language);
    }

    #[test]
    fn the_argument_stands_before_the_environment() {
        check(&["impact", "score"], &[], "en");
        check(&["impact", "score"], &[("LANG", "fr_CA.UTF-8")], "fr");
        check(&["impact", "score"], &[("LANG", "fr_FR"), ("LC_ALL", "C")], "en");
        check(&["impact", "score"], &[("LANG", "fr"), ("LC_ALL", "")], "fr");
        check(&["impact", "--lang", "en", "score"], &[("LANG", "fr")], "en");
        check(&["impact", "score", "--lang=fr"], &[], "fr");
        check(&["impact", "score", "--", "--lang=fr"], &[], "en");
        check(&["impact", "score", "--lang"], &[], "en");
        check(&["impact", "score", "--lang", "xx"], &[("LANG", "fr")], "en");
    }
}
