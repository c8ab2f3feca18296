//! Files as accidents and file systems make them: too large, one bit off, oddly named, out of reach, many.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use impact_core::closed_set::ClosedSet;
use impact_core::{Limits, open};
use tempfile::TempDir;

use crate::program::{program, run};

const SMALL: &str = r#"{"format":"internet-impact-assessment","version":"1.0","language":"en","clauses":[{"id":"c1","text":"A."}],
"findings":[{"id":"f1","criterion":"CP3","direction":"harm","depth":[2,2],"clauses":[{"clause":"c1","quote":"A."}]}]}"#;

fn folder() -> TempDir {
    TempDir::new().expect("a folder for this test")
}

fn put(folder: &Path, name: &str, text: &str) -> std::path::PathBuf {
    let file = folder.join(name);
    fs::write(&file, text).expect("writable");
    file
}

/// Row 1.
#[test]
fn a_file_of_100_megabytes_is_refused_by_its_size_and_the_next_is_answered() {
    let folder = folder();
    let large = folder.path().join("large.json");
    fs::File::create(&large).and_then(|file| file.set_len(100 << 20)).expect("writable");
    let small = put(folder.path(), "small.json", SMALL);
    let done = run(["validate".as_ref(), large.as_os_str(), small.as_os_str()]);
    assert_ne!(done.code, 0);
    assert!(done.output.contains("too-large") || done.errors.contains("too-large"), "{done:?}");
    assert!(done.output.contains("small.json"), "{done:?}");
}

/// Row 7.
#[test]
fn a_million_values_or_keys_are_refused_where_the_limit_is_reached() {
    let keys: String = (0..300_000).map(|key| format!("\"{key:x}\":0,")).collect();
    let million = "0,".repeat(1_000_000);
    for odd in [format!("[{million}0]"), format!("{{{keys}\"z\":0}}")] {
        let text = SMALL.replacen('{', &format!("{{\"x\":{odd},"), 1);
        let problems = open(text.as_bytes(), Limits::PAGE).expect_err("refused");
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code.code()).collect();
        assert_eq!(codes, ["too-many-values"]);
    }
}

/// Row 8.
#[test]
fn a_text_that_is_too_long_is_refused_with_its_place() {
    let long = |bytes: usize| {
        let issue = format!("{{\"plan\":{{\"issue\":{{\"en\":\"{}\"}}}},", "x".repeat(bytes));
        SMALL.replacen('{', &issue, 1)
    };
    let folder = folder();
    let file = put(folder.path(), "long.json", &long((10 << 20) + 1));
    let done = run(["validate".as_ref(), file.as_os_str()]);
    assert_eq!(done.code, 1);
    assert!(done.output.contains("text-too-long"), "{done:?}");
    assert!(done.output.contains("/plan/issue/en"), "{}", done.output);
    assert_eq!(
        run(["validate".as_ref(), put(folder.path(), "fits.json", &long(10 << 20)).as_os_str()])
            .code,
        0
    );
    // The same in the page, with its own limit.
    let problems = open(long(4_000_000).as_bytes(), Limits::PAGE).expect_err("refused");
    assert_eq!(
        (problems[0].code.code(), problems[0].pointer.as_str()),
        ("text-too-long", "/plan/issue/en")
    );
    // What a device has kept is given back.
    assert!(open(long(4_000_000).as_bytes(), Limits::KEPT).is_ok());
}

/// Row 11: whatever one bit makes of a file, it is refused, or is the document that it then says, written and read again.
#[test]
fn one_bit_turned_anywhere_is_refused_or_says_what_it_says() {
    let (mut refused, mut let_in) = (0, 0);
    for at in 0..SMALL.len() {
        for bit in 0..8 {
            let mut bytes = SMALL.as_bytes().to_vec();
            bytes[at] ^= 1 << bit;
            let Ok(opened) = open(&bytes, Limits::PAGE) else {
                refused += 1;
                continue;
            };
            let_in += 1;
            let written = opened.document.to_json().pretty();
            let again = open(written.as_bytes(), Limits::PAGE).expect("it was let in before");
            assert_eq!(again.tree.canonical(), opened.document.to_json().canonical(), "{at}:{bit}");
        }
    }
    // Both happen: a test of one side alone would hold of anything.
    assert!(refused > 1_000 && let_in > 100, "{refused} {let_in}");
}

/// Row 13.
#[test]
fn the_content_decides_what_a_file_is_and_not_its_ending() {
    let folder = folder();
    for name in ["a", "a.json.txt", "A.JSON", "a.exe", ".json", "a. json "] {
        let done = run(["validate".as_ref(), put(folder.path(), name, SMALL).as_os_str()]);
        assert_eq!(done.code, 0, "{name}: {done:?}");
    }
}

/// Row 28: a name is a name, whatever it would mean to a shell or a terminal.
#[test]
fn odd_names_are_read_and_reach_no_terminal_as_commands() {
    let folder = folder();
    let long = "n".repeat(250);
    for name in ["\"; rm -rf x", "a\u{1b}[31m", "a\nb", "\u{202e}nosj", "CON", &long] {
        let file = put(folder.path(), name, "{");
        let done = run(["validate".as_ref(), file.as_os_str()]);
        assert_eq!(done.code, 1, "{name:?}: {done:?}");
        for told in [&done.output, &done.errors] {
            assert!(!told.contains(['\u{1b}', '\u{202e}']), "{told:?}");
            assert!(!told.contains("a\nb"), "{told:?}");
        }
        assert_eq!(fs::read_to_string(&file).expect("there"), "{");
    }
}

/// Row 45.
#[test]
fn what_is_out_of_reach_is_told_and_the_others_are_answered() {
    let folder = folder();
    let path = |name: &str| folder.path().join(name);
    symlink(path("two"), path("one")).expect("linked");
    symlink(path("one"), path("two")).expect("linked");
    let small = put(folder.path(), "small.json", SMALL);
    let files = [path("one"), path("none.json"), folder.path().to_owned(), small.clone()];
    let done = run(["validate".into()].into_iter().chain(files));
    assert_eq!(done.code, 2, "{done:?}");
    assert!(done.output.contains("small.json"), "{done:?}");
    for nowhere in [path("none/brief.html"), path("small.json/brief.html"), path("one")] {
        let done =
            run(["brief".as_ref(), small.as_os_str(), "--output".as_ref(), nowhere.as_os_str()]);
        assert_eq!(done.code, 2, "{nowhere:?}: {done:?}");
    }
    assert_eq!(fs::read_to_string(&small).expect("there"), SMALL);
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 3, "nothing is left over");
}

/// A sound file that `fmt` would write otherwise, of so many clauses.
fn unformatted(clauses: usize) -> String {
    let more: String = (2..clauses)
        .map(|at| format!("{{\"id\":\"c{at}\",\"text\":\"Words of clause {at}.\"}},"))
        .collect();
    SMALL.replacen("\"clauses\":[{", &format!("\"clauses\":[{more}{{"), 1)
}

/// Row 45: no room for the whole of it, as on a full disk.
#[test]
fn where_there_is_no_room_the_original_stays_and_nothing_is_left_over() {
    let folder = folder();
    let text = unformatted(500);
    let file = put(folder.path(), "work.json", &text);
    // Blocks of 512 bytes; the signal that would end the program is not heard.
    let shell = "trap '' XFSZ; ulimit -f 16; exec \"$0\" fmt \"$1\"";
    let done = Command::new("sh")
        .args(["-c", shell, program().get_program().to_str().expect("a path")])
        .arg(&file)
        .output()
        .expect("there is a shell");
    let errors = String::from_utf8_lossy(&done.stderr);
    assert_eq!(done.status.code(), Some(2), "{errors}");
    assert!(errors.contains("work.json"), "{errors}");
    assert_eq!(fs::read_to_string(&file).expect("there"), text);
    assert_eq!(fs::read_dir(folder.path()).expect("readable").count(), 1, "nothing is left over");
}

/// Row 45: the program is killed at any moment.
#[test]
fn whoever_is_interrupted_has_the_file_as_it_was_or_as_it_is_to_be() {
    let folder = folder();
    let (before, mut kept, mut written) = (unformatted(3_000), 0, 0);
    let after = open(before.as_bytes(), Limits::COMMAND_LINE).expect("sound").document.to_pretty();
    assert_ne!(before, after);
    for moment in 0..40u64 {
        let file = put(folder.path(), "work.json", &before);
        let mut child =
            program().arg("fmt").arg(&file).stdout(Stdio::null()).spawn().expect("built");
        thread::sleep(Duration::from_micros(moment * 1_500));
        // It may have ended by itself.
        let _ = child.kill();
        child.wait().expect("it ends");
        match fs::read_to_string(&file).expect("there") {
            now if now == before => kept += 1,
            now if now == after => written += 1,
            now => panic!("killed after {moment}: {} bytes of {}", now.len(), after.len()),
        }
    }
    assert!(kept > 0 && written + kept == 40, "{kept} {written}");
}

/// Row 45.
#[test]
fn ten_thousand_files_are_answered_one_by_one() {
    let folder = folder();
    let files: Vec<_> =
        (0..10_000).map(|at| put(folder.path(), &format!("{at:05}.json"), SMALL)).collect();
    let done = run(["score".into(), "--format".into(), "ndjson".into()].into_iter().chain(files));
    assert_eq!(done.code, 0, "{}", done.errors);
    assert_eq!(done.output.lines().count(), 10_000);
}
