//! `score` of every policy, as people and as programs read it: UPDATE_EXPECT=1 rewrites what is expected.

use expect_test::expect_file;
use impact_tests::{names, policies, root};

use crate::program::run;

fn check(policy: &str, format: &str, ending: &str) {
    let done = run(["score", "--format", format, &format!("policies/{policy}/assessment.json")]);
    assert_eq!((done.code, done.errors.as_str()), (0, ""), "{policy}");
    expect_file![root().join(format!("tests/it/expected/score/{policy}.{ending}"))]
        .assert_eq(&done.output);
}

#[test]
fn every_policy_scores_as_it_did_for_people() {
    for policy in policies() {
        check(&policy, "text", "txt");
    }
}

#[test]
fn every_policy_scores_as_it_did_for_programs() {
    for policy in policies() {
        check(&policy, "json", "json");
    }
}

#[test]
fn nothing_is_expected_of_a_policy_that_is_gone() {
    let expected = names("tests/it/expected/score");
    let policies = policies();
    for name in expected {
        let policy = name.rsplit_once('.').map_or(name.as_str(), |(policy, _)| policy);
        assert!(policies.iter().any(|known| known == policy), "{name} is left over");
    }
}

/// The members that other programs rely on, in their order.
const MEMBERS: [&str; 14] = [
    "rubric_sha256",
    "input_sha256",
    "engine_version",
    "verdict",
    "recorded_hi",
    "headline",
    "state",
    "criteria",
    "goals",
    "confidence",
    "mixed",
    "ambiguous",
    "tradeoff",
    "leximax",
];

#[test]
fn exactly_the_promised_members_in_rubric_english_whatever_the_language() {
    let file = "policies/kr-interconnection/assessment.json";
    let english = run(["score", "--format", "json", file]);
    let french = run(["score", "--format", "json", "--lang", "fr", file]);
    assert_eq!(english.output, french.output);
    let score: serde_json::Value = serde_json::from_str(&english.output).expect("it is JSON");
    let mut members: Vec<&str> = MEMBERS.iter().copied().chain(["residual"]).collect();
    members.sort_unstable();
    let mut found: Vec<&String> = score.as_object().expect("an object").keys().collect();
    found.sort();
    assert_eq!(found, members);
    let criteria = score["criteria"].as_object().expect("an object");
    assert_eq!(criteria.len(), 15);
    assert!(
        criteria
            .values()
            .all(|criterion| criterion.as_object().is_some_and(|members| members.len() == 3))
    );
    assert_eq!(score["goals"].as_object().map(serde_json::Map::len), Some(5));
}

#[test]
fn a_file_gives_an_object_several_give_an_array_and_lines_name_their_file() {
    let file = "tests/fixtures/valid/empty.json";
    let parse = |text: &str| serde_json::from_str::<serde_json::Value>(text).expect("it is JSON");
    assert!(parse(&run(["score", "--format", "json", file]).output).is_object());
    assert_eq!(
        parse(&run(["score", "--format", "json", file, file]).output).as_array().map(Vec::len),
        Some(2)
    );
    let folder = parse(&run(["score", "--format", "json", "policies"]).output);
    assert_eq!(folder.as_array().map(Vec::len), Some(policies().len()));
    let lines = run(["score", "--format", "ndjson", "policies"]).output;
    let files: Vec<String> = lines
        .lines()
        .map(|line| parse(line)["file"].as_str().expect("a name").to_owned())
        .collect();
    let expected: Vec<String> =
        policies().iter().map(|name| format!("policies/{name}/assessment.json")).collect();
    assert_eq!(files, expected);
    let single = parse(&run(["score", "--format", "ndjson", file]).output);
    assert_eq!(single["file"], file);
}

#[test]
fn facts_about_a_proposal_are_passed_over_among_many_and_refused_alone() {
    let facts = "tests/fixtures/valid/facts-about-a-proposal.json";
    let many = run(["score", "--format", "json", "tests/fixtures/valid"]);
    assert_eq!(many.code, 0, "{}", many.errors);
    assert!(many.errors.contains(facts), "{}", many.errors);
    assert_eq!(run(["score", facts]).code, 1);
}

#[test]
fn of_several_files_each_result_has_the_members_of_one_and_no_others() {
    let files =
        ["policies/kr-interconnection/assessment.json", "policies/br-marco-civil/assessment.json"];
    let several = run(["score", files[0], files[1], "--format", "json"]);
    let several: Vec<serde_json::Value> = serde_json::from_str(&several.output).expect("a list");
    let one = |file| run(["score", file, "--format", "json"]).output;
    let alone: [serde_json::Value; 2] =
        files.map(|file| serde_json::from_str(&one(file)).expect("an object"));
    assert_eq!(several, alone);
}
