//! What a first visit costs, in bytes over the wire and in requests: printed by every build, which fails where it is
//! more than a slow link bears.

use std::collections::BTreeMap;
use std::{env, fs};

use crate::build::Parts;
use crate::build::compress::Packed;
use crate::build::dist::Dist;
use crate::build::worker;
use crate::failure::Failure;
use crate::workspace;

/// What a first visit may weigh in bytes: interactive within 5 s at 400 kbit/s and 400 ms.
const AIM: usize = 160 * 1024;

/// How many requests a first visit may make: each costs a round trip.
const REQUESTS: usize = 10;

/// What each part weighed when it was last looked at: a file of lines, so that a build can name what grew since.
const NOTED: &str = "web/weights.txt";

/// Prints what a first visit fetches before the first word can be typed, and refuses what is over the budget.
pub fn weigh(parts: &Parts, dist: &Dist, packed: &BTreeMap<String, Packed>) -> Result<(), Failure> {
    let noted = noted()?;
    let mut weights: Vec<(&str, usize)> = Vec::new();
    // In the language that weighs most.
    let heavy = |path: &&String| packed[path.as_str()].brotli.as_ref().map_or(0, Vec::len);
    let starts = parts.files.iter().filter(|(name, _)| name.ends_with("/start"));
    let words = starts.map(|(_, path)| path).max_by_key(heavy).map_or("", String::as_str);
    let rows = [
        ("page", "index.html"),
        ("styles", &parts.styles.path),
        ("loader", &parts.loader.path),
        ("glue", &parts.scripts.glue.path),
        ("link", &parts.scripts.link),
        ("program", &parts.scripts.wasm.path),
        ("words", words),
        ("manifest", &parts.manifest.path),
        // Behind the first screen: what keeps the page on the device.
        ("worker", worker::PATH),
        ("page, to be kept", "index.html"),
    ];
    println!("First visit{:>25}{:>10}{:>10}     since", "raw", "gzip", "brotli");
    let mut sum = [0; 3];
    for (name, path) in rows {
        let raw = dist.content(path).len();
        let length = |packed: &Option<Vec<u8>>| packed.as_ref().map_or(raw, Vec::len);
        let sizes = [raw, length(&packed[path].gzip), length(&packed[path].brotli)];
        let grown = growth(&noted, name, sizes[2]).map_or_else(String::new, |by| format!("{by:+}"));
        println!("  {name:<24}{:>10}{:>10}{:>10}{grown:>10}", sizes[0], sizes[1], sizes[2]);
        weights.push((name, sizes[2]));
        sum = std::array::from_fn(|column| sum[column] + sizes[column]);
    }
    println!(
        "  {:<24}{:>10}{:>10}{:>10}",
        format!("{} requests", rows.len()),
        sum[0],
        sum[1],
        sum[2]
    );
    for path in &parts.scripts.later {
        let brotli = packed[path].brotli.as_ref().map_or(0, Vec::len);
        println!("  when work is opened{:>16}{brotli:>20}", dist.content(path).len());
    }
    println!("  {} % of the {AIM} bytes that it may weigh, in brotli", sum[2] * 100 / AIM);
    if env::var_os("UPDATE_EXPECT").is_some() {
        note(&weights)?;
    }
    if sum[2] > AIM || rows.len() > REQUESTS {
        return Err(Failure::Content(format!(
            "A first visit takes {} bytes in {} requests; it may take {AIM} in {REQUESTS}. Since {NOTED} was written, {}. \
             What work alone needs belongs behind the split in web/src/app.rs.",
            sum[2],
            rows.len(),
            what_grew(&noted, &weights)
        )));
    }
    Ok(())
}

/// By how much a part grew or shrank since it was noted; nothing where it did neither.
fn growth(noted: &BTreeMap<String, usize>, name: &str, weight: usize) -> Option<isize> {
    let before = noted.get(name).copied().unwrap_or(0);
    (weight != before).then(|| weight.cast_signed() - before.cast_signed())
}

/// The parts that grew, the one that grew most first.
fn what_grew(noted: &BTreeMap<String, usize>, weights: &[(&str, usize)]) -> String {
    let by =
        |(name, weight): &(&str, usize)| Some((growth(noted, name, *weight)?, name.to_string()));
    let mut grown: Vec<_> = weights.iter().filter_map(by).filter(|(by, _)| *by > 0).collect();
    grown.sort_by(|one, other| other.cmp(one));
    if grown.is_empty() {
        return "nothing grew".to_owned();
    }
    let told = grown.iter().map(|(by, name)| format!("“{name}” grew by {by} bytes"));
    told.collect::<Vec<_>>().join(", ")
}

fn noted() -> Result<BTreeMap<String, usize>, Failure> {
    let text = workspace::read_text(NOTED)?;
    let line = |line: &str| {
        let (name, weight) = line.split_once('\t')?;
        Some((name.to_owned(), weight.parse().ok()?))
    };
    Ok(text.lines().filter_map(line).collect())
}

fn note(weights: &[(&str, usize)]) -> Result<(), Failure> {
    let lines = weights.iter().map(|(name, weight)| format!("{name}\t{weight}\n"));
    let head = "# Bytes of a first visit in brotli when they were last looked at: UPDATE_EXPECT=1 cargo xtask build\n";
    let path = workspace::root().join(NOTED);
    fs::write(&path, [head, &lines.collect::<String>()].concat())
        .map_err(Failure::at("write", &path))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::what_grew;

    #[test]
    fn what_grew_is_named_largest_first_and_what_shrank_is_not() {
        let noted = BTreeMap::from([("page".to_owned(), 10), ("glue".to_owned(), 50)]);
        for (weights, told) in [
            (vec![("page", 10), ("glue", 40)], "nothing grew"),
            (vec![("page", 12), ("glue", 90)], "“glue” grew by 40 bytes, “page” grew by 2 bytes"),
            (vec![("page", 10), ("new", 7)], "“new” grew by 7 bytes"),
        ] {
            assert_eq!(what_grew(&noted, &weights), told);
        }
    }
}
