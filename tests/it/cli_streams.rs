//! Standard input and output: pipes that close, disks that are full, colours that are not asked for.

use std::fs::OpenOptions;
use std::io::{BufRead, Read, Write};
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

/// A document without line breaks, as a line of a stream.
fn line() -> String {
    let text = impact_tests::read(POLICY);
    let document: serde_json::Value = serde_json::from_slice(&text).expect("JSON");
    document.to_string()
}

/// The smallest assessment of the corpus that has a finding: hundreds of it are soon answered.
fn small() -> String {
    let text =
        String::from_utf8(impact_tests::read("tests/conformance/edges.ndjson")).expect("UTF-8");
    let mut entries = text.lines().map(impact_tests::conformance::Entry::read);
    entries.find(|entry| entry.id == "edge-cp-1").expect("it is there").text
}

#[test]
fn a_line_each_is_answered_with_a_line_each_in_order_whatever_the_batch() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("many.ndjson");
    let one = small();
    // More than one batch, with an empty line, one that is broken and no line break at the end.
    let mut lines = vec![one.as_str(); 1100];
    lines[1] = "  ";
    lines[1050] = "{";
    std::fs::write(&path, lines.join("\n")).expect("written");
    let file = path.to_str().expect("a name");
    for verb in ["score", "sensitivity"] {
        let done = run([verb, "--format", "ndjson", file]);
        assert_eq!(done.code, 1);
        assert!(done.errors.contains("many.ndjson:1051"), "{}", done.errors);
        let told: Vec<serde_json::Value> =
            done.output.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
        let numbers: Vec<&str> = told
            .iter()
            .map(|line| {
                line["file"].as_str().and_then(|name| name.rsplit(':').next()).expect("a name")
            })
            .collect();
        let expected: Vec<String> = (1..=1100)
            .filter(|number| ![2, 1051].contains(number))
            .map(|number: i32| number.to_string())
            .collect();
        assert_eq!(numbers, expected);
    }
    let told = run(["validate", "--format", "ndjson", file]).output;
    assert_eq!(told.lines().filter(|line| line.contains("\"valid\":true")).count(), 1098);
    let piped = run_with_input(
        &["score", "--lines", "--format", "ndjson", "-"],
        [&one, "\n", &one].concat().as_bytes(),
    );
    assert_eq!((piped.code, piped.output.lines().count()), (0, 2));
    assert!(piped.output.starts_with("{\"file\":\"-:1\","), "{}", piped.output);
    let whole = run_with_input(&["score", "-"], [&one, "\n", &one].concat().as_bytes());
    assert_eq!(whole.code, 1, "without --lines it is one document, and no sound one");
}

#[test]
fn a_line_that_is_too_long_is_refused_and_the_next_is_answered() {
    let long =
        [b"\"".as_slice(), &vec![b'x'; impact_core::Limits::COMMAND_LINE.bytes + 10], b"\"\n"]
            .concat();
    let input = [&long, line().as_bytes()].concat();
    let done = run_with_input(&["score", "--lines", "--format", "ndjson", "-"], &input);
    assert_eq!(done.code, 1);
    assert!(done.errors.contains("-:1"), "{}", &done.errors[..200]);
    assert!(done.output.starts_with("{\"file\":\"-:2\","), "{}", done.output);
}

#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_read_is_said_once_and_ends() {
    let folder = std::fs::File::open(impact_tests::root()).expect("a folder can be opened");
    let done = program()
        .args(["score", "--lines", "--format", "ndjson", "-"])
        .stdin(folder)
        .output()
        .expect("the program was built");
    assert_eq!(done.status.code(), Some(2));
    let errors = String::from_utf8(done.stderr).expect("UTF-8");
    assert_eq!(errors.matches("error:").count(), 1, "{errors}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_stream_without_end_ends_with_its_reader() {
    let mut endless = std::process::Command::new("yes")
        .arg(line())
        .stdout(Stdio::piped())
        .spawn()
        .expect("coreutils are there");
    let mut child = program()
        .args(["score", "--lines", "--format", "ndjson", "-"])
        .stdin(endless.stdout.take().expect("it was piped"))
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program was built");
    let mut first = [0; 9];
    child.stdout.as_mut().expect("it was piped").read_exact(&mut first).expect("a first answer");
    assert_eq!(&first, b"{\"file\":\"");
    drop(child.stdout.take());
    let began = std::time::Instant::now();
    while child.try_wait().expect("it can be asked").is_none() {
        assert!(began.elapsed().as_secs() < 60, "it goes on for nobody");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let _ = endless.kill();
    let _ = endless.wait();
}

/// A run that is spoken to line by line; its answers are waited for no longer than it takes to see that none comes.
struct Talk {
    child: std::process::Child,
    stdin: Option<std::process::ChildStdin>,
    said: std::sync::mpsc::Receiver<String>,
}

impl Talk {
    fn with(arguments: &[&str]) -> Self {
        let mut child = program()
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program was built");
        let (sender, said) = std::sync::mpsc::channel();
        let stdout: Box<dyn std::io::Read + Send> = Box::new(child.stdout.take().expect("piped"));
        let stderr: Box<dyn std::io::Read + Send> = Box::new(child.stderr.take().expect("piped"));
        for stream in [stdout, stderr] {
            let sender = sender.clone();
            std::thread::spawn(move || {
                for line in std::io::BufReader::new(stream).lines().map_while(Result::ok) {
                    if sender.send(line).is_err() {
                        break;
                    }
                }
            });
        }
        let stdin = child.stdin.take();
        Self { child, stdin, said }
    }

    fn say(&mut self, text: &str) {
        let stdin = self.stdin.as_mut().expect("not closed yet");
        stdin.write_all(text.as_bytes()).expect("it listens");
        stdin.flush().expect("it listens");
    }

    /// The next line that it says, on either stream.
    #[track_caller]
    fn answer(&self) -> String {
        let patience = std::time::Duration::from_secs(30);
        self.said.recv_timeout(patience).expect("an answer while it is waited for")
    }

    fn end(mut self) -> Option<i32> {
        drop(self.stdin.take());
        self.child.wait().expect("it ends").code()
    }
}

#[test]
fn whoever_waits_for_an_answer_before_writing_the_next_line_gets_it() {
    let mut talk = Talk::with(&["score", "--lines", "--format", "ndjson", "-"]);
    // With empty lines between, as some programs write them.
    for (number, end) in [(1, "\n"), (2, "\n\n"), (4, "\n \t\n\n"), (7, "\n")] {
        talk.say(&[&small(), end].concat());
        let answer = talk.answer();
        assert!(answer.starts_with(&format!("{{\"file\":\"-:{number}\",")), "{answer}");
    }
    assert_eq!(talk.end(), Some(0));
}

#[test]
fn what_is_refused_is_said_at_once_too() {
    let mut talk = Talk::with(&["score", "--lines", "--format", "ndjson", "-"]);
    talk.say("{\"x\":1}\n");
    let refused = talk.answer();
    assert!(refused.contains("error"), "{refused}");
    talk.say(&[&small(), "\n"].concat());
    while !talk.answer().starts_with("{\"file\":\"-:2\"") {}
    assert_eq!(talk.end(), Some(1));
}

#[test]
fn a_file_is_answered_before_standard_input_is_waited_for() {
    let file = "policies/kr-interconnection/assessment.json";
    let talk = Talk::with(&["score", "--format", "ndjson", file, "-"]);
    assert!(talk.answer().contains(file));
    assert_eq!(talk.end(), Some(1), "nothing is no assessment");
}

#[test]
fn what_goes_to_programs_keeps_every_character() {
    let text = small().replace("Words", "W\u{7f}ords");
    let text = if text.contains('\u{7f}') {
        text
    } else {
        text.replacen("\"title\": \"", "\"title\": \"\u{7f}", 1)
    };
    let kept: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert!(text.contains('\u{7f}'), "{text}");
    for arguments in [&["fmt", "-"][..], &["migrate", "-", "--write"]] {
        let done = crate::program::run_with_input(arguments, text.as_bytes());
        assert_eq!(done.code, 0, "{}", done.errors);
        assert_eq!(done.output.matches('\u{7f}').count(), text.matches('\u{7f}').count());
        let written: serde_json::Value = serde_json::from_str(&done.output).expect("JSON");
        assert_eq!(written["proposal"]["title"], kept["proposal"]["title"]);
    }
}
