//! The oracle: every message of every file, said by Fluent's own runtime and by ours, word for word.

use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use impact_text::{Arg, Catalogue, Texts, compile, languages, sources};

/// Whole numbers that separate the plural categories of most languages.
const NUMBERS: [u64; 14] = [0, 1, 2, 3, 4, 5, 7, 11, 15, 21, 22, 100, 101, 1_000_000];
/// Words: some that choose variants, some that do not, one in another script.
const WORDS: [&str; 9] =
    ["in_text", "proposed", "html", "zip", "empty", "UTF-16", "array", "", "دولة"];

fn tag(language: &str) -> unic_langid::LanguageIdentifier {
    let language = if language == "facts" { "en" } else { language };
    language.parse().expect("a language tag")
}

#[test]
fn every_message_is_said_as_fluent_says_it() {
    let mut compared = 0;
    for language in languages().into_iter().chain(["facts"]) {
        for source in sources().iter().filter(|source| source.language == language) {
            // Thousands set apart have their own test: Fluent's runtime does not know how.
            let text = source.text.replace("\nnumber-grouping = ", "\nnumber-grouping-of-none = ");
            compared += compare(language, source.name, &text);
        }
    }
    assert!(compared > 10_000, "only {compared} sentences were compared");
}

fn compare(language: &str, name: &str, text: &str) -> usize {
    // Whatever refers to names of the framework finds them behind its own file, as on the page.
    let framework =
        sources().iter().find(|source| source.language == language && source.name == "framework");
    let framework = framework.filter(|source| source.name != name);
    let mut bundle = FluentBundle::new(vec![tag(language)]);
    bundle.set_use_isolating(false);
    let mut texts = Texts::new(language);
    for source in framework.map(|source| source.text).into_iter().chain([text]) {
        let resource = FluentResource::try_new(source.to_owned())
            .unwrap_or_else(|(_, errors)| panic!("{language}/{name}: {errors:?}"));
        bundle.add_resource_overriding(resource);
        let compiled = compile(language, name, source).unwrap_or_else(|error| panic!("{error}"));
        texts.add(Rc::new(Catalogue::decode(&compiled).expect("what was just compiled")));
    }
    let compiled = compile(language, name, text).expect("compiled above");
    let catalogue = Catalogue::decode(&compiled).expect("what was just compiled");
    let mut compared = 0;
    for id in catalogue.ids() {
        let variables = catalogue.variables(id);
        for turn in 0..NUMBERS.len().max(WORDS.len()) {
            compared += 2;
            let number = NUMBERS[turn % NUMBERS.len()];
            let word = WORDS[turn % WORDS.len()];
            same(&bundle, &texts, id, &variables, &Arg::Number(number));
            same(&bundle, &texts, id, &variables, &Arg::Text(word));
            if variables.is_empty() {
                break;
            }
        }
    }
    compared
}

fn same(
    bundle: &FluentBundle<FluentResource>,
    texts: &Texts,
    id: &str,
    variables: &[String],
    value: &Arg<'_>,
) {
    let mut fluent = FluentArgs::new();
    let mut ours = Vec::new();
    for name in variables {
        match value {
            Arg::Number(number) => fluent.set(name.clone(), *number),
            Arg::Text(text) => fluent.set(name.clone(), FluentValue::from((*text).to_owned())),
        }
        ours.push((name.as_str(), *value));
    }
    let (message, attribute) =
        id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(message).unwrap_or_else(|| panic!("Fluent has no {id}"));
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
        None => message.value(),
    };
    let mut errors = Vec::new();
    let expected = bundle.format_pattern(pattern.expect("a pattern"), Some(&fluent), &mut errors);
    assert!(errors.is_empty(), "{id}: {errors:?}");
    // Fluent isolates every value or none; ours are isolated where they run another way, which has its own test.
    let said = texts.format(id, &ours).replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(said, expected, "{id} with {value:?}");
}
