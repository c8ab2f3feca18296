//! Plural categories of many languages, against CLDR as `intl_pluralrules` has it.

use std::rc::Rc;

use impact_text::{Arg, Catalogue, Texts, compile};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

const SOURCE: &str = "count = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}\n";

#[test]
fn the_table_says_what_cldr_says() {
    for language in [
        "en", "fr", "es", "pt", "ar", "fa", "ru", "uk", "pl", "cs", "lt", "cy", "ja", "hi", "sw",
        "he",
    ] {
        let rules = PluralRules::create(
            language.parse::<unic_langid::LanguageIdentifier>().expect("a tag"),
            PluralRuleType::CARDINAL,
        )
        .expect("rules");
        let mut texts = Texts::new(language);
        let compiled = compile(language, "plurals", SOURCE).expect("sound Fluent");
        texts.add(Rc::new(Catalogue::decode(&compiled).expect("just compiled")));
        let large = [1_000_000, 2_000_000, 1_000_001, 5_000_000, 10_000_021];
        for number in (0..2_500).chain(large) {
            let category = match rules.select(number).expect("a category") {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            };
            assert_eq!(
                texts.format("count", &[("n", Arg::Number(number))]),
                category,
                "{language} {number}"
            );
        }
    }
}
