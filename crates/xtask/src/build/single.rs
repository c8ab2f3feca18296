//! The page as one file that runs from a stick or a mail, without a server: everything it would fetch is packed inside.
//!
//! The program as LZMA, the words of six languages as PPMd: 693 kB, where gzip, which browsers unpack by themselves, needs
//! 1,052; seven bits a letter, since base64 costs a third more bytes and this a seventh.

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

/// Values of seven bits that cannot stand in a page: NUL, carriage return (made a line feed), and what opens a tag.
const FORBIDDEN: [u8; 3] = [0, 13, b'<'];

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
    if page.len() > LIMIT {
        return Err(Failure::Content(format!(
            "The page as one file has {} bytes; it may have {LIMIT}. The largest parts of it are {} of program and {} of \
             words and examples, before they are packed.",
            page.len(),
            program.len(),
            files.iter().skip(2).map(|(_, content)| content.len()).sum::<usize>(),
        )));
    }
    Ok(page.into_bytes())
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

/// Bytes as letters of seven bits; a forbidden one and the seven bits behind it as one letter of two bytes.
fn letters(bytes: &[u8]) -> String {
    let mut sevens = Vec::with_capacity(bytes.len() * 8 / 7 + 2);
    let (mut bits, mut held) = (0u32, 0);
    for byte in bytes {
        bits = bits << 8 | u32::from(*byte);
        held += 8;
        while held >= 7 {
            held -= 7;
            sevens.push((bits >> held & 0x7F) as u8);
        }
        bits &= 0x7F;
    }
    if held > 0 {
        sevens.push((bits << (7 - held) & 0x7F) as u8);
    }
    let mut text = String::with_capacity(sevens.len());
    let mut rest = sevens.into_iter();
    while let Some(seven) = rest.next() {
        match FORBIDDEN.iter().position(|known| *known == seven) {
            None => text.push(char::from(seven)),
            Some(which) => {
                let code = 256
                    + u32::try_from(which).expect("one of three") * 128
                    + u32::from(rest.next().unwrap_or(0));
                text.push(char::from_u32(code).expect("from U+0100 to U+027F"));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{archive, letters, without_comments};

    #[test]
    fn letters_hold_nothing_that_a_page_would_change() {
        let bytes: Vec<u8> = (0..=255).cycle().take(5_000).collect();
        let text = letters(&bytes);
        assert!(!text.contains(['\0', '\r', '<']));
        // As `web/static/single.js` reads them.
        let mut sevens = Vec::new();
        for letter in text.chars().map(u32::from) {
            match letter {
                0..128 => sevens.push(letter),
                _ => {
                    sevens.extend([[0, 13, 60][(letter as usize - 256) >> 7], (letter - 256) & 127])
                }
            }
        }
        let (mut bits, mut held, mut read) = (0, 0, Vec::new());
        for seven in sevens {
            bits = (bits << 7 | seven) & 0x3FFF;
            held += 7;
            if held >= 8 {
                held -= 8;
                read.push((bits >> held & 0xFF) as u8);
            }
        }
        assert_eq!(read[..bytes.len()], bytes);
        assert!(read.len() <= bytes.len() + 1);
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
