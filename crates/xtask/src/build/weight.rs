//! What a first visit costs, in bytes over the wire and in requests: printed by every build, which fails where it is
//! more than a slow link bears.

use std::collections::BTreeMap;

use crate::build::Parts;
use crate::build::compress::Packed;
use crate::build::dist::Dist;
use crate::build::worker;
use crate::failure::Failure;

/// What a first visit may weigh in bytes: interactive within 5 s at 400 kbit/s and 400 ms.
const AIM: usize = 160 * 1024;

/// How many requests a first visit may make: each costs a round trip.
const REQUESTS: usize = 10;

/// Prints what a first visit fetches before the first word can be typed, and refuses what is over the budget.
pub fn weigh(parts: &Parts, dist: &Dist, packed: &BTreeMap<String, Packed>) -> Result<(), Failure> {
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
    println!("First visit{:>25}{:>10}{:>10}", "raw", "gzip", "brotli");
    let mut sum = [0; 3];
    for (name, path) in rows {
        let raw = dist.content(path).len();
        let length = |packed: &Option<Vec<u8>>| packed.as_ref().map_or(raw, Vec::len);
        let sizes = [raw, length(&packed[path].gzip), length(&packed[path].brotli)];
        println!("  {name:<24}{:>10}{:>10}{:>10}", sizes[0], sizes[1], sizes[2]);
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
        println!("  when work is opened{:>26}{brotli:>20}", dist.content(path).len());
    }
    println!("  {} % of the {AIM} bytes that it may weigh, in brotli", sum[2] * 100 / AIM);
    if sum[2] > AIM || rows.len() > REQUESTS {
        return Err(Failure::Content(format!(
            "A first visit takes {} bytes in {} requests; it may take {AIM} in {REQUESTS}. What work alone needs belongs \
             behind the split in web/src/app.rs.",
            sum[2],
            rows.len()
        )));
    }
    Ok(())
}
