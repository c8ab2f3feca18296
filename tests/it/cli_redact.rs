//! `impact redact`: the names go, the verdict stays, and the file that has the names is never written over.

use std::fs;

use crate::program::{run, run_with_input};

const NAMED: &str = r#"{"format":"internet-impact-assessment","version":"1.0","language":"en",
"authors":[{"name":"Ada Ode"}],"assessor":{"name":"B. Ude","interest":{"en":"Ada Ode is paid by an operator."}},
"findings":[{"id":"f1","criterion":"CP3","direction":"harm"}]}"#;

#[test]
fn a_file_without_names_is_written_beside_the_one_that_has_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_str().expect("a name").to_owned();
    fs::write(path("named.json"), NAMED).expect("written");
    let done = run(["redact", &path("named.json"), "--output", &path("published.json")]);
    assert_eq!((done.code, done.errors.as_str()), (0, ""));
    assert!(done.output.contains("A mark stands in one text"), "{}", done.output);
    assert!(done.output.contains("/assessor/interest/en"), "{}", done.output);
    let published = fs::read_to_string(path("published.json")).expect("written");
    assert!(!published.contains("Ode") && !published.contains("Ude"), "{published}");
    assert!(published.contains("▇▇▇ is paid by an operator."), "{published}");
    assert_eq!(fs::read_to_string(path("named.json")).expect("there"), NAMED);
    for taken in ["named.json", "published.json"] {
        let before = fs::read(path(taken)).expect("there");
        let done = run(["redact", &path("named.json"), "--output", &path(taken)]);
        assert_ne!(done.code, 0, "{taken} is there already");
        assert_eq!(fs::read(path(taken)).expect("there"), before);
    }
}

#[test]
fn what_comes_in_goes_out_without_names_and_is_judged_the_same() {
    let done = run_with_input(&["redact", "-"], NAMED.as_bytes());
    assert_eq!((done.code, done.errors.as_str()), (0, ""));
    let score = |text: &str| run_with_input(&["vector", "-"], text.as_bytes()).output;
    assert_eq!(score(&done.output), score(NAMED));
    let refused = run_with_input(&["redact", "-"], b"{");
    assert_eq!(refused.code, 1);
    assert!(refused.output.is_empty(), "{}", refused.output);
}

#[test]
fn a_name_whose_accents_stand_apart_is_found_and_other_words_keep_theirs() {
    let apart = NAMED.replace("Ada Ode", "Zoe\u{301} Ode").replace("an operator", "a cafe\u{301}");
    let published = run_with_input(&["redact", "-"], apart.as_bytes()).output;
    assert!(published.contains("▇▇▇ is paid by a café."), "{published}");
    let together = apart.replacen("Zoe\u{301}", "Zo\u{e9}", 1);
    assert!(together.contains("Zo\u{e9}") && together.contains("Zoe\u{301}"));
    assert_eq!(run_with_input(&["redact", "-"], together.as_bytes()).output, published);
    let without = apart.replace("Zoe\u{301} Ode is", "Somebody is");
    let published = run_with_input(&["redact", "-"], without.as_bytes()).output;
    assert!(published.contains("cafe\u{301}"), "what is not touched keeps its bytes");
}
