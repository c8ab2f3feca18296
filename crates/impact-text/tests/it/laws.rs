//! The laws of the text, as `content/README.md` states them.

use std::collections::{BTreeMap, BTreeSet};

use impact_text::{Catalogue, compile, languages, load, sources};

const CRITERIA: [&str; 15] = [
    "CP1", "CP2", "CP3", "CP4", "CP5", "E1", "E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9", "E10",
];
const CERTAINTIES: [&str; 5] = ["read", "derived", "unconfirmed", "inferred", "ours"];

fn ids(language: &str, name: &str) -> BTreeMap<String, Vec<String>> {
    let catalogue =
        load(language, name).unwrap_or_else(|| panic!("there is no {language}/{name}.ftl"));
    let catalogue = catalogue.unwrap_or_else(|error| panic!("{error}"));
    catalogue.ids().map(|id| (id.to_owned(), catalogue.variables(id))).collect()
}

fn plain(language: &str, name: &str) -> Vec<(String, String)> {
    let source = sources().iter().find(|source| source.language == language && source.name == name);
    let source = source.unwrap_or_else(|| panic!("there is no {language}/{name}.ftl"));
    let catalogue =
        Catalogue::decode(&compile(language, name, source.text).expect("sound")).expect("sound");
    let mut texts = impact_text::Texts::new(language);
    let said: Vec<String> = catalogue.ids().map(str::to_owned).collect();
    texts.add(std::rc::Rc::new(catalogue));
    said.into_iter().map(|id| (id.clone(), texts.get(&id))).collect()
}

#[test]
fn every_language_has_the_same_files_messages_attributes_and_variables() {
    let names = |language: &str| -> BTreeSet<&str> {
        sources()
            .iter()
            .filter(|source| source.language == language)
            .map(|source| source.name)
            .collect()
    };
    for language in languages() {
        assert_eq!(names(language), names("en"), "files of {language}");
        for name in names(language) {
            let (ours, english) = (ids(language, name), ids("en", name));
            let (here, there): (BTreeSet<_>, BTreeSet<_>) =
                (ours.keys().collect(), english.keys().collect());
            assert_eq!(here, there, "messages of {language}/{name}.ftl");
            for (id, variables) in ours {
                assert_eq!(variables, english[&id], "variables of {id} in {language}/{name}.ftl");
            }
        }
    }
    assert!(languages().len() >= 6, "{:?}", languages());
}

#[test]
fn no_message_of_the_shared_files_stands_in_two_of_them() {
    // They are spoken from together: one would silence the other. Guidance of a criterion is asked for by itself.
    let shared = sources()
        .iter()
        .filter(|source| source.language == "en" && !source.name.starts_with("criteria/"));
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for source in shared {
        for id in ids("en", source.name).into_keys().filter(|id| !id.contains('.')) {
            if let Some(other) = first.insert(id.clone(), source.name) {
                panic!("{id} stands in {other}.ftl and in {}.ftl", source.name);
            }
        }
    }
}

#[test]
fn messages_stand_in_the_same_order_in_every_language() {
    let order = |language: &str, name: &str| -> Vec<String> {
        let source = sources()
            .iter()
            .find(|source| source.language == language && source.name == name)
            .expect("a file");
        let ids =
            source.text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        ids.filter_map(|line| line.split_once('=')).map(|(id, _)| id.trim().to_owned()).collect()
    };
    for source in sources().iter().filter(|source| source.language != "facts") {
        assert_eq!(
            order(source.language, source.name),
            order("en", source.name),
            "{}/{}",
            source.language,
            source.name
        );
    }
}

#[test]
fn the_guidance_of_every_criterion_is_whole() {
    for criterion in CRITERIA {
        let name = format!("criteria/{criterion}");
        for language in languages() {
            let known = ids(language, &name);
            let count = |prefix: &str| {
                (1..).take_while(|n| known.contains_key(&format!("{prefix}-{n}"))).count()
            };
            let ranges =
                [("aspect", 3..=6), ("question", 3..=6), ("harm", 3..=5), ("support", 2..=4)];
            for (prefix, range) in ranges {
                assert!(
                    range.contains(&count(prefix)),
                    "{language}/{name}: {} of {prefix}",
                    count(prefix)
                );
            }
            for id in ["what", "why", "gives"] {
                assert!(known.contains_key(id), "{language}/{name} has no {id}");
            }
            for (track, n) in
                ["harm", "benefit"].into_iter().flat_map(|track| (1..=3).map(move |n| (track, n)))
            {
                for part in ["", ".anchor", ".example"] {
                    let id = format!("{track}-depth-{n}{part}");
                    assert!(known.contains_key(&id), "{language}/{name} has no {id}");
                }
            }
            for prefix in ["harm", "support"] {
                for n in 1..=count(prefix) {
                    assert!(
                        known.contains_key(&format!("{prefix}-{n}.example")),
                        "{language}/{name}: {prefix}-{n} has no example"
                    );
                }
            }
        }
    }
}

#[test]
fn every_statement_of_the_guidance_has_a_fact_and_every_fact_a_statement() {
    for criterion in CRITERIA {
        let messages: BTreeSet<String> = ids("en", &format!("criteria/{criterion}"))
            .into_keys()
            .filter(|id| !id.contains('.'))
            .collect();
        let facts = plain("facts", criterion);
        let stated: BTreeSet<String> =
            facts.iter().filter(|(id, _)| !id.contains('.')).map(|(id, _)| id.clone()).collect();
        assert_eq!(messages, stated, "{criterion}");
        let facts: BTreeMap<String, String> = facts.into_iter().collect();
        for (id, value) in &facts {
            match id.split_once('.').map(|(_, attribute)| attribute) {
                None | Some("example") => {
                    assert!(
                        CERTAINTIES.contains(&value.as_str()),
                        "facts/{criterion} {id}: {value}"
                    );
                    let url = if id.contains('.') { "-url" } else { ".url" };
                    let sourced = ["read", "derived"].contains(&value.as_str());
                    assert!(
                        !sourced || facts.contains_key(&[id, url].concat()),
                        "facts/{criterion} {id} is {value} and has no {url}"
                    );
                }
                Some("url" | "example-url") => {
                    assert!(value.starts_with("https://"), "facts/{criterion} {id}: {value}")
                }
                Some(other) => panic!("facts/{criterion} {id}: what is .{other}?"),
            }
        }
    }
}

#[test]
fn no_markup_no_links_no_emoji_and_clean_lines() {
    for source in sources() {
        let file = format!("{}/{}.ftl", source.language, source.name);
        assert!(
            source.text.ends_with('\n') && !source.text.ends_with("\n\n"),
            "{file}: one final new line"
        );
        for (index, line) in source.text.lines().enumerate() {
            let place = format!("{file}:{}", index + 1);
            assert_eq!(line.trim_end_matches([' ', '\t']), line, "{place}: trailing white space");
            assert!(!line.contains('\t'), "{place}: a tab");
            let is_emoji =
                |c: char| matches!(u32::from(c), 0x1F000..=0x1FAFF | 0x2600..=0x27BF | 0xFE0F);
            assert!(!line.contains(is_emoji), "{place}: an emoji");
            assert!(
                !line.contains("</")
                    && !line.contains("<br")
                    && !line.contains("**")
                    && !line.contains("]("),
                "{place}: markup"
            );
            if source.language != "facts" && !line.starts_with('#') {
                assert!(!line.contains("://"), "{place}: links belong to facts/");
            }
        }
    }
}

#[test]
fn french_is_set_as_french() {
    let guarded = |name: &str| {
        !["file-name", "brief-file-name"].contains(&name) && !name.starts_with("cli-value")
    };
    for source in sources().iter().filter(|source| source.language == "fr") {
        for (id, words) in plain("fr", source.name).into_iter().filter(|(id, _)| guarded(id)) {
            // Names of members, options and commands are as they are typed.
            let place = format!("fr/{} {id}: {words}", source.name);
            assert!(!words.contains('\''), "{place}: the apostrophe is ’");
            for mark in [':', ';', '?', '!', '»'] {
                let bare = words.char_indices().filter(|(_, c)| *c == mark).any(|(at, _)| {
                    let before = words[..at].chars().next_back();
                    let after = words[at + mark.len_utf8()..].chars().next();
                    let spoken = after.is_none_or(|c| c.is_whitespace() || c == '\u{2069}');
                    spoken && !matches!(before, Some('\u{a0}' | '\u{202f}'))
                });
                assert!(!bare, "{place}: a no-break space before {mark}");
            }
            let opened = words
                .match_indices('«')
                .any(|(at, mark)| !words[at + mark.len()..].starts_with(['\u{a0}', '\u{202f}']));
            assert!(!opened, "{place}: a no-break space after «");
            assert!(!words.contains(['“', '”']), "{place}: French quotation marks are « »");
        }
    }
}

#[test]
fn anchors_of_depth_read_on_within_a_sentence() {
    for language in languages() {
        for criterion in CRITERIA {
            for (id, words) in plain(language, &format!("criteria/{criterion}")) {
                if id.contains("-depth-") && !id.contains('.') {
                    assert!(
                        !words.ends_with('.'),
                        "{language}/{criterion} {id}: ends with a full stop"
                    );
                    let capital = words.chars().next().is_some_and(char::is_uppercase);
                    assert!(!capital, "{language}/{criterion} {id}: begins with a capital");
                }
            }
        }
    }
}

#[test]
fn official_english_names_are_word_for_word() {
    let official = [
        ("name-CP1", "An Accessible Infrastructure with a Common Protocol"),
        ("name-CP2", "Open Architecture of Interoperable and Reusable Building Blocks"),
        ("name-CP3", "Decentralized Management and a Single Distributed Routing System"),
        ("name-CP4", "Common Global Identifiers"),
        ("name-CP5", "A Technology Neutral, General-Purpose Network"),
        ("name-E1", "Easy and unrestricted access"),
        ("name-E2", "Unrestricted use and deployment of Internet technologies"),
        ("name-E3", "Collaborative development, management, and governance"),
        ("name-E4", "Unrestricted reachability"),
        ("name-E5", "Available capacity"),
        ("name-E6", "Data confidentiality of information, devices, and applications"),
        ("name-E7", "Integrity of information, applications, and services"),
        ("name-E8", "Reliability, resilience, and availability"),
        ("name-E9", "Accountability"),
        ("name-E10", "Privacy"),
    ];
    let names: BTreeMap<String, String> = plain("en", "framework").into_iter().collect();
    for (id, name) in official {
        assert_eq!(names[id], name);
    }
}
