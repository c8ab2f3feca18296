//! The laws that the fuzzer tries, on every input that was kept: the fixtures, the policies, and whatever the fuzzer
//! once found (`tests/fuzz/kept/TARGET`).

use impact_tests::{laws, names, policies, read};

type Law = fn(&[u8]);

/// The targets of the fuzzer, and the law of each.
const LAWS: [(&str, Law); 6] = [
    ("gate", laws::gate),
    ("migrate", laws::migrate),
    ("brief", laws::brief),
    ("markdown", laws::brief_in_markdown),
    ("reading", laws::reading),
    ("quotation", laws::quotation),
];

fn documents() -> Vec<String> {
    let fixtures = ["valid", "invalid"].into_iter().flat_map(|kind| {
        let folder = format!("tests/fixtures/{kind}");
        names(&folder).into_iter().map(move |name| format!("{folder}/{name}"))
    });
    let hostile = names("tests/hostile").into_iter().map(|name| format!("tests/hostile/{name}"));
    let assessed = policies().into_iter().map(|name| format!("policies/{name}/assessment.json"));
    fixtures
        .chain(hostile)
        .chain(assessed)
        .filter(|path| impact_tests::root().join(path).is_file())
        .collect()
}

#[test]
fn every_law_holds_for_every_document_that_is_kept() {
    let documents = documents();
    assert!(documents.len() > 20, "the fixtures are not where they were");
    for path in documents {
        println!("{path}");
        for (_, law) in LAWS {
            law(&read(&path));
        }
    }
}

#[test]
fn every_law_holds_for_what_the_fuzzer_once_found() {
    for (name, law) in LAWS {
        let folder = format!("tests/fuzz/kept/{name}");
        for input in names(&folder) {
            println!("{folder}/{input}");
            law(&read(&format!("{folder}/{input}")));
        }
    }
}
