//! Every assessment of a device in one file, one on each line: the command line reads it as it is, and so does the page.

use impact_core::problem::Place;
use impact_core::{Assessment, Limits, Problem, open};

/// The ends of the names that such files have.
const ENDINGS: [&str; 2] = [".ndjson", ".jsonl"];

/// Whether a file of this name has an assessment on each line.
#[must_use]
pub fn is_archive(name: &str) -> bool {
    let name = name.to_lowercase();
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

/// Texts of JSON, each on a line of its own. What breaks lines within a text stands between its members and says nothing.
#[must_use]
pub fn archive(texts: &[String]) -> String {
    let line = |text: &String| text.lines().map(str::trim_start).collect::<String>() + "\n";
    texts.iter().map(line).collect()
}

/// All assessments of such a file, or what is wrong with it: never some of them.
///
/// # Errors
/// The problems of every line that was refused, each with the line of the file.
pub fn open_archive(bytes: &[u8]) -> Result<Vec<Assessment>, Vec<Problem>> {
    let (mut opened, mut refused) = (Vec::new(), Vec::new());
    for (text, line) in bytes.split(|byte| *byte == b'\n').zip(1..) {
        if text.trim_ascii().is_empty() {
            continue;
        }
        match open(text, Limits::PAGE) {
            Ok(file) => opened.push(file.document),
            Err(problems) => refused.extend(problems.into_iter().map(|problem| {
                let here = Place { line, column: 1, offset: 0 };
                Problem { place: Some(Place { line, ..problem.place.unwrap_or(here) }), ..problem }
            })),
        }
    }
    match (refused.is_empty(), opened.is_empty()) {
        (false, _) => Err(refused),
        // Nothing at all is refused as an empty file is.
        (true, true) => open(b"", Limits::PAGE).map(|file| vec![file.document]),
        (true, false) => Ok(opened),
    }
}

#[cfg(test)]
mod tests {
    use super::{archive, is_archive, open_archive};
    use crate::state::begin;
    use impact_core::edit::{Edit, TextSlot};

    fn texts() -> Vec<String> {
        ["one\n  two\u{2028}three", "\"}, {", "قانون"]
            .map(|title| {
                let mut assessment = begin("k", "en", "2026-11-26");
                let (slot, language) = (TextSlot::Title, "en".to_owned());
                assessment.apply(Edit::Text { slot, language, text: title.to_owned() });
                assessment.to_pretty()
            })
            .to_vec()
    }

    #[test]
    fn what_goes_into_an_archive_comes_out_of_it() {
        let texts = texts();
        let packed = archive(&texts);
        assert_eq!(packed.lines().count(), texts.len());
        let opened = open_archive(packed.as_bytes()).expect("sound");
        let back: Vec<String> = opened.iter().map(impact_core::Assessment::to_pretty).collect();
        assert_eq!(back, texts);
    }

    #[test]
    fn one_damaged_line_refuses_the_whole_and_is_named() {
        let packed = archive(&texts());
        let damaged = packed.replacen("قانون\"", "قانون", 1);
        let problems = open_archive(damaged.as_bytes()).expect_err("damaged");
        assert!(problems.iter().all(|problem| problem.place.is_some_and(|place| place.line == 3)));
        assert!(open_archive(b"\n \n").is_err(), "an empty one is no archive");
    }

    #[test]
    fn a_name_tells_an_archive_from_one_assessment() {
        let told = ["all.ndjson", "ALL.JSONL", "one.json", "ndjson"].map(is_archive);
        assert_eq!(told, [true, true, false, false]);
    }
}
