//! Standard input and output: pipes that close, disks that are full, colours that are not asked for.

use std::fs::OpenOptions;
use std::io::Read;
use std::process::Stdio;

use crate::program::{program, run, run_in_colour, run_with_input};

const POLICY: &str = "policies/kr-interconnection/assessment.json";

#[test]
fn standard_input_is_a_file_like_any_other() {
    let text = impact_tests::read(POLICY);
    let piped = run_with_input(&["score", "--format", "json", "-"], &text);
    assert_eq!((piped.code, piped.output), (0, run(["score", "--format", "json", POLICY]).output));
    let line = run_with_input(&["score", "--format", "ndjson", "-"], &text).output;
    assert!(line.starts_with("{\"file\":\"-\","), "{line}");
    let broken = run_with_input(&["score", "-"], b"{");
    assert_eq!((broken.code, broken.output.as_str()), (1, ""));
    assert!(broken.errors.contains("error[ends-early]"), "{}", broken.errors);
}

#[test]
fn a_reader_who_leaves_early_is_no_failure() {
    for arguments in [vec!["explain", POLICY], vec!["validate", "tests/fixtures/valid", "policies"]]
    {
        let mut child = program()
            .args(&arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program was built");
        // Closed before anything was written.
        drop(child.stdout.take());
        let mut errors = String::new();
        child.stderr.take().expect("it was piped").read_to_string(&mut errors).expect("UTF-8");
        assert_eq!(
            (child.wait().expect("it ends").code(), errors.as_str()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let full = OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let output =
        program().args(["score", POLICY]).stdout(full).output().expect("the program was built");
    assert_eq!(output.status.code(), Some(2));
    let errors = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(errors.starts_with("error: Standard output cannot be written"), "{errors}");
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    let escapes = |variables: &[(&str, &str)]| {
        let mut program = program();
        program
            .envs(variables.iter().copied())
            .args(["validate", "tests/fixtures/invalid/bad-id.json"]);
        program.output().expect("the program was built").stdout.contains(&0x1b)
    };
    assert!(!escapes(&[]));
    assert!(escapes(&[("CLICOLOR_FORCE", "1")]));
    assert!(!escapes(&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
}

#[test]
fn nothing_in_a_document_reaches_the_terminal_as_a_command() {
    let source = "{\"format\": \"internet-impact-assessment\", \"version\": \"1.0\", \"proposal\": {\"title\": \"a\\u001b[2Jb\"},\n \
        \"clauses\": [{\"id\": \"c1\", \"locator\": \"\\u001b]0;x\\u0007\", \"text\": \"t\"}], \"\\u001b[2J\": 1,\n \
        \"findings\": [{\"id\": \"f1\", \"criterion\": \"CP1\", \"direction\": \"harm\", \"statement\": \"\\u001b[2J\", \"clauses\": [{\"clause\": \"c1\", \"quote\": \"\\u001b[2J\"}]}]}";
    // In a pipe the stream itself takes every escape out: the colours are forced, so that ours would be seen, and with
    // them what the document wrote.
    for command in ["score", "explain", "validate", "brief"] {
        let done = run_in_colour(&[command, "-"], source.as_bytes());
        assert_eq!(done.code, 0, "{done:?}");
        for theirs in ["\u{1b}[2J", "\u{1b}]0;", "\u{7}"] {
            let said = done.output.contains(theirs) || done.errors.contains(theirs);
            assert!(!said, "{command}: {theirs:?} in {done:?}");
        }
    }
}
