//! What the program does to files: whole or not at all, and never over another without being told to.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::program::{run, run_with_input};

/// A folder of its own with one file in it.
fn with(name: &str, text: &[u8]) -> (TempDir, PathBuf) {
    let folder = TempDir::new().expect("a folder for this test");
    let file = folder.path().join(name);
    fs::write(&file, text).expect("writable");
    (folder, file)
}

fn policy() -> Vec<u8> {
    impact_tests::read("policies/kr-interconnection/assessment.json")
}

#[test]
fn a_new_assessment_is_valid_and_replaces_nothing_unasked() {
    let (folder, there) = with("there.json", b"mine");
    let new = folder.path().join("new.json");
    let done = run(["new".as_ref(), new.as_os_str(), "--title".as_ref(), "A bill".as_ref()]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(run(["validate".as_ref(), new.as_os_str()]).code, 0);
    assert_eq!(run(["fmt".as_ref(), "--check".as_ref(), new.as_os_str()]).code, 0);
    let refused = run(["new".as_ref(), there.as_os_str()]);
    assert_eq!((refused.code, fs::read(&there).expect("kept")), (2, b"mine".to_vec()));
    assert_eq!(run(["new".as_ref(), there.as_os_str(), "--force".as_ref()]).code, 0);
    assert_ne!(fs::read(&there).expect("replaced"), b"mine");
    assert!(run(["new", "-", "--jurisdiction", "KH"]).output.contains("\"jurisdiction\": \"KH\""));
}

#[test]
fn a_brief_is_written_whole_and_replaces_nothing_unasked() {
    let (folder, source) = with("assessment.json", &policy());
    let brief = folder.path().join("brief.html");
    let arguments =
        || vec!["brief".as_ref(), source.as_os_str(), "--output".as_ref(), brief.as_os_str()];
    let done = run(arguments());
    assert_eq!(done.code, 0, "{done:?}");
    let first = fs::read_to_string(&brief).expect("written");
    assert!(
        first.to_lowercase().starts_with("<!doctype html>")
            && first.trim_end().ends_with("</html>")
    );
    assert_eq!(run(arguments()).code, 2);
    let mut forced = arguments();
    forced.push("--force".as_ref());
    assert_eq!(run(forced).code, 0);
    let markdown = run(["brief", "policies/kr-interconnection/assessment.json"]).output;
    assert!(markdown.starts_with("# "), "{markdown}");
    let html =
        run(["brief", "policies/kr-interconnection/assessment.json", "--format", "html"]).output;
    assert_eq!(html, first);
    // Nothing that was written beside it is left.
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 2);
}

#[test]
fn the_form_on_disk_is_kept_found_out_and_restored() {
    let policy = policy();
    let (folder, file) = with("a.json", &policy);
    let path = folder.path().as_os_str();
    assert_eq!(run(["fmt".as_ref(), "--check".as_ref(), path]).code, 0);
    let flat: serde_json::Value = serde_json::from_slice(&policy).expect("it is JSON");
    fs::write(&file, flat.to_string()).expect("writable");
    let differs = run(["fmt".as_ref(), "--check".as_ref(), path]);
    assert_eq!(differs.code, 1);
    assert!(differs.output.contains("a.json"), "{differs:?}");
    let piped = run_with_input(&["fmt", "-"], flat.to_string().as_bytes());
    assert_eq!((piped.code, piped.output.as_bytes()), (0, policy.as_slice()));
    assert_eq!(run(["fmt".as_ref(), path]).code, 0);
    assert_eq!(fs::read(&file).expect("there"), policy);
}

#[test]
fn a_broken_file_is_never_rewritten() {
    let broken = impact_tests::read("tests/fixtures/invalid/duplicate-key.json");
    let (_folder, file) = with("broken.json", &broken);
    assert_eq!(run(["fmt".as_ref(), file.as_os_str()]).code, 1);
    assert_eq!(fs::read(&file).expect("there"), broken);
}

#[test]
fn what_a_newer_version_added_is_kept() {
    let newer = impact_tests::read("tests/fixtures/valid/newer-minor.json");
    let (_folder, file) = with("newer.json", &newer);
    assert_eq!(run(["fmt".as_ref(), file.as_os_str()]).code, 0);
    let kept = fs::read_to_string(&file).expect("there");
    assert!(
        kept.contains("\"weather\"") && kept.contains("\"mood\"") && kept.contains("\"shade\""),
        "{kept}"
    );
}

#[test]
fn binding_fills_what_is_missing_and_changes_nothing_else() {
    let source = br#"{"format": "internet-impact-assessment", "version": "1.0",
        "clauses": [{"id": "c1", "text": "One gateway."}, {"id": "c2", "text": "Fees."}],
        "criteria": {"CP1": {"examined": [{"clause": "c1"}]}},
        "findings": [{"id": "f1", "criterion": "CP3", "direction": "harm", "evidence": 1, "clauses": [
            {"clause": "c1", "quote": "one  gateway"}, {"clause": "c1", "quote": "One gateway"},
            {"clause": "c2"}, {"clause": "c2", "quote": "Fees", "sha256": "0000000000000000000000000000000000000000000000000000000000000000"}]}]}"#;
    let bound = run_with_input(&["fmt", "--bind", "-"], source);
    assert_eq!(bound.code, 0, "{bound:?}");
    let document: serde_json::Value = serde_json::from_str(&bound.output).expect("it is JSON");
    let hash =
        |value: &serde_json::Value| value["sha256"].as_str().map(|hash| hash[..4].to_owned());
    let citations = document["findings"][0]["clauses"].as_array().expect("a list");
    let one = hash(&document["criteria"]["CP1"]["examined"][0]);
    assert!(one.is_some());
    let expected = [None, one, None, Some("0000".to_owned())];
    assert_eq!(citations.iter().map(hash).collect::<Vec<_>>(), expected);
    assert!(document["proposal"]["text_sha256"].is_string());
    assert!(!run_with_input(&["fmt", "-"], source).output.contains("text_sha256"));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_keeps_what_others_may_do() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (folder, file) =
        with("real.json", br#"{"version": "1.0", "format": "internet-impact-assessment"}"#);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("ours");
    let link = folder.path().join("link.json");
    symlink(&file, &link).expect("links can be made");
    assert_eq!(run(["fmt".as_ref(), link.as_os_str()]).code, 0);
    assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
    assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o640);
    assert!(fs::read_to_string(&file).expect("there").starts_with("{\n  \"format\""));
    // What is marked as read-only is not renamed away.
    fs::write(&file, "{}").expect("ours");
    fs::write(&file, br#"{"version": "1.0", "format": "internet-impact-assessment"}"#)
        .expect("ours");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o440)).expect("ours");
    assert_eq!(run(["fmt".as_ref(), file.as_os_str()]).code, 2);
}

#[test]
fn a_file_of_lines_is_not_brought_into_the_form_of_one_document() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("one.jsonl");
    let before = r#"{"format":"internet-impact-assessment","version":"1.0"}"#;
    std::fs::write(&path, before).expect("written");
    let done = run(["fmt", path.to_str().expect("a name")]);
    assert_eq!(done.code, 2);
    assert!(done.errors.contains("a document on each line"), "{}", done.errors);
    assert_eq!(std::fs::read_to_string(&path).expect("the file"), before);
}

#[test]
fn a_brief_is_never_written_over_its_own_assessment() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("own.json");
    let source = impact_tests::root().join("policies/kr-interconnection/assessment.json");
    fs::copy(&source, &path).expect("a copy");
    let file = path.to_str().expect("a name");
    let done = run(["brief", file, "-o", file, "--format", "html", "--force"]);
    assert_eq!(done.code, 2);
    assert!(done.errors.contains("the assessment itself"), "{}", done.errors);
    assert_eq!(fs::read(&path).expect("read"), fs::read(source).expect("read"));
}

#[test]
fn a_file_of_lines_is_called_that_where_one_document_is_wanted() {
    let lines = "tests/conformance/worked.ndjson";
    let one = "policies/kr-interconnection/assessment.json";
    for words in [
        &["explain", lines][..],
        &["compare", lines, one],
        &["panel", one, lines],
        &["brief", lines],
    ] {
        let done = run(words);
        assert_eq!(done.code, 2, "{words:?}");
        assert!(done.errors.contains("a document on each line"), "{words:?} {}", done.errors);
    }
}
