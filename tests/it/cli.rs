//! Help, languages, versions, exit codes: what a shell and a person meet first.

use expect_test::{expect, expect_file};
use impact_tests::root;

use crate::program::{program, run};

/// All commands, as the help lists them.
fn commands() -> Vec<String> {
    let help = run(["--help", "--lang", "en"]).output;
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    let named: Vec<String> = listed
        .filter(|line| !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next().map(str::to_owned))
        .collect();
    assert!(named.len() > 10, "{help}");
    named
}

#[test]
fn the_help_is_as_it_was_in_both_languages() {
    for language in ["en", "fr"] {
        let help =
            |command: &[&str]| run(command.iter().chain(&["--help", "--lang", language])).output;
        let pages: Vec<String> = std::iter::once(help(&[]))
            .chain(commands().iter().map(|command| help(&[command])))
            .collect();
        let rule = format!("\n{}\n\n", "-".repeat(80));
        expect_file![root().join(format!("tests/it/expected/help.{language}.txt"))]
            .assert_eq(&pages.join(&rule));
    }
}

#[test]
fn no_word_is_missing_anywhere() {
    for language in ["en", "fr"] {
        let file = "policies/kr-interconnection/assessment.json";
        let asked: [&[&str]; 6] = [
            &["score", file],
            &["explain", file],
            &["explain", "tests/fixtures/valid/one-of-each-warning.json"],
            &["validate", "tests/fixtures"],
            &["man"],
            &["brief", file],
        ];
        for arguments in asked {
            let done = run(arguments.iter().chain(&["--lang", language]));
            assert!(
                !done.output.contains('‹') && !done.errors.contains('‹'),
                "{arguments:?} {language}: {done:?}"
            );
        }
    }
}

#[test]
fn the_version_names_engine_and_rubric() {
    expect![[r"
        impact 0.1.0
        iia-rubric 1.0.0, SHA-256 6d1fe0f38dc8c35cb23520a9629489e551bb12cb2f006e27fc2316495da10042
    "]]
    .assert_eq(&run(["--version"]).output);
}

#[test]
fn the_language_comes_from_the_argument_or_the_environment() {
    let help = |variable: Option<(&str, &str)>, arguments: &[&str]| {
        let mut program = program();
        program.envs(variable).args(arguments);
        String::from_utf8(program.output().expect("the program was built").stdout).expect("UTF-8")
    };
    let french = help(None, &["--lang", "fr", "score", "--help"]);
    assert!(french.contains("Donner l’avis"), "{french}");
    assert_eq!(help(Some(("LANG", "fr_CA.UTF-8")), &["score", "--help"]), french);
    assert_ne!(help(Some(("LANG", "fr_CA.UTF-8")), &["score", "--help", "--lang=en"]), french);
}

#[track_caller]
fn check(arguments: &[&str], code: i32, errors: expect_test::Expect) {
    let done = run(arguments);
    assert_eq!(done.code, code, "{done:?}");
    errors.assert_eq(&done.errors);
}

#[test]
fn what_makes_no_sense_is_said_and_ends_with_2() {
    check(
        &["scor"],
        2,
        expect![[r#"
            error: There is no command scor
            help: Did you mean compare, vector, score? See: impact --help
        "#]],
    );
    check(
        &["score"],
        2,
        expect![[r"
        error: Something is missing: <FILE>...
        help: See: impact score --help
    "]],
    );
    check(
        &["score", "--format", "xml", "a.json"],
        2,
        expect![[r"
        error: “xml” cannot be the value of --format <FORMAT>
        help: It can be: text, json, ndjson. See: impact score --help
    "]],
    );
    check(
        &["explain", "policies/kr-interconnection/assessment.json", "CP9"],
        2,
        expect![[r#"
        error: “CP9” cannot be the value of [CRITERION]
        help: Did you mean CP5? See: impact explain --help
    "#]],
    );
    check(
        &["score", "--lang", "de", "a.json"],
        2,
        expect![[r#"
            error: “de” cannot be the value of --lang <LANGUAGE>
            help: It can be: ar, en, es, fr, pt, ru. See: impact score --help
        "#]],
    );
    check(
        &["validate", "--strikt", "a.json"],
        2,
        expect![[r"
        error: There is no argument --strikt
        help: Did you mean --strict? See: impact validate --help
    "]],
    );
}

#[test]
fn the_higher_code_wins_over_many_files() {
    let (good, bad) = ("tests/fixtures/valid/empty.json", "tests/fixtures/invalid/bad-id.json");
    for command in ["validate", "score"] {
        assert_eq!(run([command, good]).code, 0);
        assert_eq!(run([command, good, bad]).code, 1);
        assert_eq!(run([command, "nowhere.json", bad, good]).code, 2);
        assert_eq!(run([command, good, "nowhere.json"]).code, 2);
    }
}

#[test]
fn without_arguments_the_help_is_shown_as_a_mistake() {
    let none: [&str; 0] = [];
    let done = run(none);
    assert_eq!((done.code, done.output.as_str()), (2, ""));
    assert!(done.errors.contains("Usage:"), "{}", done.errors);
}

#[test]
fn shells_and_manual_know_every_command() {
    let bash = run(["completions", "bash"]).output;
    let manual = run(["man"]).output;
    for command in &commands() {
        assert!(
            bash.contains(command) && manual.contains(&format!("impact\\-{command}(1)")),
            "{command}"
        );
    }
    assert!(run(["man", "score"]).output.contains(".SH \"SYNOPSIS\""));
}
