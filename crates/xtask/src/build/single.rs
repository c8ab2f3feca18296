//! The page as one file that runs from a stick or a mail, without a server: everything it would fetch is packed inside.
//!
//! The program as LZMA, the words of six languages as PPMd: when that was weighed 693 kB, where gzip, which browsers unpack
//! by themselves, needed 1,052. As letters of sixteen bits each, in a file that says by its first two bytes that it is
//! UTF-16: base64 costs a third more bytes, seven bits a letter in UTF-8 a seventh, and this a twenty-fourth.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use crc::{CRC_32_ISO_HDLC, Crc};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use ppmd_rust::Ppmd7Encoder;
use sha2::{Digest, Sha256};

use crate::build::Parts;
use crate::build::compress;
use crate::build::dist::Dist;
use crate::build::page;
use crate::build::wasm;
use crate::failure::Failure;
use crate::headers;
use crate::workspace;

/// Its name beside the page.
pub const PATH: &str = headers::SAVED;

/// What it may weigh: 900 KiB.
const LIMIT: usize = 900 * 1024;

/// Stands before a value that cannot stand in a page as it is.
const ESCAPE: u16 = 0x80;

/// Turns such a value into one that can.
const TURN: u16 = 0x8000;

/// Whether a value cannot stand in a page: below the escape are NUL, carriage return (made a line feed) and what opens a
/// tag, then halves of surrogate pairs, and last what is no character or marks the order of bytes.
fn is_forbidden(value: u16) -> bool {
    value <= ESCAPE || (0xD800..=0xDFFF).contains(&value) || value >= 0xFDD0
}

/// The whole page as one file.
pub fn single(parts: &Parts, dist: &Dist) -> Result<Vec<u8>, Failure> {
    let (glue, program) = wasm::compile_whole()?;
    let (unpack, unpacker) = wasm::compile_unpacker()?;
    let mut files: Vec<(&str, &[u8])> =
        vec![("program.js", &glue), ("style.css", dist.content(&parts.styles.path))];
    let mut listed: Vec<&str> = parts.files.values().map(String::as_str).collect();
    // Files of one kind beside one another, whatever their language: they repeat each other.
    listed.sort_by_key(|path| {
        let (folder, file) = path.rsplit_once('/').unwrap_or(("", path));
        (folder.starts_with("examples"), file.split('.').next().unwrap_or_default(), folder)
    });
    files.extend(listed.into_iter().map(|path| (path, dist.content(path))));
    let unpack = String::from_utf8_lossy(&unpack).into_owned();
    let script = [
        unpack,
        "\n".to_owned(),
        workspace::read_text("web/static/stopped.js")?,
        workspace::read_text("web/static/single.js")?,
    ]
    .concat();
    let script = without_comments(&script);
    let hash = STANDARD.encode(Sha256::digest(script.as_bytes()));
    let packed = [
        ("unpacker", gzip(&unpacker)?),
        ("packed", pack(&program)?),
        ("archive", pack_words(&archive(&files))?),
    ];
    // How many bytes it was: the last letter may stand for more.
    let carried = packed.map(|(id, bytes)| {
        let (count, text) = (bytes.len(), letters(&bytes));
        format!("<script type=\"text/plain\" id=\"{id}\" data-bytes=\"{count}\">{text}</script>\n")
    });
    let packed =
        [carried.concat(), format!("<script type=\"module\">{script}</script>\n")].concat();
    let page = page::single(parts, dist, headers::policy_of_single(&hash), &packed)?;
    let page = utf_16(&page);
    if page.len() > LIMIT {
        return Err(Failure::Content(format!(
            "The page as one file has {} bytes; it may have {LIMIT}. The largest parts of it are {} of program and {} of \
             words and examples, before they are packed.",
            page.len(),
            program.len(),
            files.iter().skip(2).map(|(_, content)| content.len()).sum::<usize>(),
        )));
    }
    Ok(page)
}

/// A script without the lines that only comment, and without indents; it has no text that runs over several lines.
fn without_comments(script: &str) -> String {
    let mut is_within = false;
    let keep = |line: &&str| {
        // What ends within its line, with code behind it, is no line of comment.
        let opens = line.starts_with("/*") && line.find("*/").is_none_or(|at| at + 2 == line.len());
        let is_comment = is_within || opens || line.starts_with("//") || line.is_empty();
        is_within = (is_within || opens) && !line.ends_with("*/");
        !is_comment
    };
    let lines = script.lines().map(str::trim_start).filter(keep);
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// A line that lists path, place and length of every file, then the files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut at = 0;
    let rows = files.iter().map(|(path, content)| {
        let row = format!("[\"{path}\",{at},{}]", content.len());
        at += content.len();
        row
    });
    let index = format!("[{}]\n", rows.collect::<Vec<_>>().join(","));
    let contents = files.iter().flat_map(|(_, content)| content.iter().copied());
    index.into_bytes().into_iter().chain(contents).collect()
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    compress::gzip(bytes).map_err(|error| Failure::Content(format!("packing: {error}")))
}

fn pack(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let failed = |error: std::io::Error| Failure::Content(format!("packing: {error}"));
    let mut options = LzmaOptions::with_preset(9);
    options.dict_size = 1 << 23;
    // A program is made of bytes: that they stand in fours says nothing.
    (options.lc, options.pb) = (4, 0);
    (options.nice_len, options.depth_limit) = (273, 1000);
    let length = u64::try_from(bytes.len()).expect("memory is smaller");
    let mut writer =
        LzmaWriter::new_use_header(Vec::new(), &options, Some(length)).map_err(failed)?;
    writer.write_all(bytes).map_err(failed)?;
    writer.finish().map_err(failed)
}

/// How many letters guess the next one, and how many MiB the guesses take: the smallest of 4 to 24 that were tried.
const ORDER: u8 = 10;
const MEBIBYTES: u8 = 32;

/// Behind both, length and check sum, as `impact-unpack` reads them.
fn pack_words(bytes: &[u8]) -> Result<Vec<u8>, Failure> {
    let length = u32::try_from(bytes.len()).expect("words are fewer");
    let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(bytes).to_le_bytes();
    let head = [&[ORDER, MEBIBYTES], &length.to_le_bytes()[..], &sum].concat();
    let failed = |error: std::io::Error| Failure::Content(format!("packing: {error}"));
    let mut writer = Ppmd7Encoder::new(head, u32::from(ORDER), u32::from(MEBIBYTES) << 20)
        .map_err(|error| Failure::Content(format!("packing: {error}")))?;
    writer.write_all(bytes).map_err(failed)?;
    writer.finish(false).map_err(failed)
}

/// Bytes as letters, two in each; the last byte may stand alone.
fn letters(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 7 / 4);
    let mut put = |value: u16| text.push(char::from_u32(u32::from(value)).expect("no surrogate"));
    for pair in bytes.chunks(2) {
        let value = u16::from_le_bytes([pair[0], pair.get(1).copied().unwrap_or_default()]);
        if is_forbidden(value) {
            put(ESCAPE);
            put(value ^ TURN);
        } else {
            put(value);
        }
    }
    text
}

/// A text in UTF-16, with the mark of its order of bytes: it counts for more than what a host says of the file.
fn utf_16(text: &str) -> Vec<u8> {
    [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[cfg(test)]
mod tests {
    use super::{archive, is_forbidden, letters, utf_16, without_comments};

    #[test]
    fn letters_hold_nothing_that_a_page_would_change() {
        let bytes: Vec<u8> = (0..=u16::MAX).flat_map(u16::to_le_bytes).chain([7]).collect();
        let text = letters(&bytes);
        let units: Vec<u16> = text.encode_utf16().collect();
        assert!(units.iter().all(|unit| *unit == 0x80 || !is_forbidden(*unit)));
        // As `web/static/single.js` reads them.
        let mut read = Vec::new();
        let mut rest = units.into_iter();
        while let Some(unit) = rest.next() {
            let value = if unit == 0x80 { rest.next().expect("its other") ^ 0x8000 } else { unit };
            read.extend(value.to_le_bytes());
        }
        assert_eq!(read[..bytes.len()], bytes);
        assert_eq!(read.len(), bytes.len() + 1);
    }

    #[test]
    fn a_page_in_sixteen_bits_says_so_first() {
        assert_eq!(utf_16("a\u{201C}"), [0xFF, 0xFE, b'a', 0, 0x1C, 0x20]);
    }

    #[test]
    fn comments_are_for_developers_only() {
        let script = "// one\n/** two */\n  a(); // stays\n/*\n three\n */\n\n/* four */ b();\n";
        assert_eq!(without_comments(script), "a(); // stays\n/* four */ b();\n");
    }

    #[test]
    fn the_archive_lists_what_follows() {
        let made = archive(&[("a", b"one"), ("b", b"four")]);
        assert_eq!(made, b"[[\"a\",0,3],[\"b\",3,4]]\nonefour");
    }
}
