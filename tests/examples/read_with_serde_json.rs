//! The measure of streaming: one thread that reads a file of lines with `serde_json` into `Value`, and nothing else.
//! `benches/rivals.mjs` runs it.

use std::fs::File;
use std::io::{BufRead, BufReader};

fn main() {
    let path = std::env::args().nth(1).expect("a file of lines");
    let mut reader = BufReader::new(File::open(path).expect("it can be opened"));
    let (mut line, mut members) = (Vec::new(), 0);
    while reader.read_until(b'\n', &mut line).expect("it can be read") > 0 {
        let value: serde_json::Value = serde_json::from_slice(&line).expect("a line is JSON");
        members += value.as_object().map_or(0, serde_json::Map::len);
        line.clear();
    }
    println!("{members}");
}
