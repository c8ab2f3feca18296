//! A brief as one HTML file: nothing loads from anywhere, nothing runs, and it prints like a document.

use impact_core::Sha256;

use crate::brief::{Block, Brief, Run};

/// How the document looks, on a screen and on paper; the page that saves it adds nothing.
const STYLE: &str = include_str!("brief.css");

/// The brief as a file of its own.
#[must_use]
pub fn html(brief: &Brief) -> String {
    let policy = format!("default-src 'none'; style-src 'sha256-{}'", base64(&digest(STYLE)));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n",
        escape(&brief.language),
        escape(&brief.direction),
        escape(&brief.title),
    );
    for (index, block) in brief.blocks.iter().enumerate() {
        write_block(&mut out, block, index);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

/// Text as it may stand in an element or in an attribute between double quotes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(character),
        }
    }
    out
}

fn write_block(out: &mut String, block: &Block, index: usize) {
    match block {
        Block::Heading { level, id, text } => {
            out.push_str(&format!("<h{level} id=\"{}\">{}</h{level}>\n", escape(id), runs(text)));
        }
        Block::Paragraph(text) => out.push_str(&format!("<p>{}</p>\n", runs(text))),
        Block::Quote { locator, words, language } => {
            let language = language
                .as_ref()
                .map_or_else(String::new, |tag| format!(" lang=\"{}\"", escape(tag)));
            let (locator, words) = (escape(locator), escape(words));
            out.push_str(&format!("<blockquote dir=\"auto\"><p{language}>{words}</p><footer>{locator}</footer></blockquote>\n"));
        }
        Block::List(items) => out.push_str(&format!(
            "<ul>\n{}</ul>\n",
            items.iter().map(|item| format!("<li>{}</li>\n", runs(item))).collect::<String>()
        )),
        Block::Table { caption, head, rows } => write_table(out, caption, head, rows),
        Block::Chart(chart) => {
            out.push_str("<figure>");
            out.push_str(&chart.svg(&format!("chart-{index}")));
            out.push_str("</figure>\n");
        }
        Block::Notes(notes) => {
            out.push_str("<ol class=\"notes\">\n");
            for (index, note) in notes.iter().enumerate() {
                out.push_str(&format!("<li id=\"note-{}\">{}</li>\n", index + 1, runs(note)));
            }
            out.push_str("</ol>\n");
        }
    }
}

fn write_table(out: &mut String, caption: &str, head: &[String], rows: &[Vec<String>]) {
    out.push_str(&format!("<table>\n<caption>{}</caption>\n", escape(caption)));
    if !head.is_empty() {
        let cells: String =
            head.iter().map(|cell| format!("<th scope=\"col\">{}</th>", escape(cell))).collect();
        out.push_str(&format!("<thead><tr>{cells}</tr></thead>\n"));
    }
    out.push_str("<tbody>\n");
    for row in rows {
        let cell = |(index, cell): (usize, &String)| match index {
            0 => format!("<th scope=\"row\">{}</th>", escape(cell)),
            _ => format!("<td>{}</td>", escape(cell)),
        };
        out.push_str(&format!(
            "<tr>{}</tr>\n",
            row.iter().enumerate().map(cell).collect::<String>()
        ));
    }
    out.push_str("</tbody>\n</table>\n");
}

fn runs(runs: &[Run]) -> String {
    let run = |run: &Run| match run {
        Run::Text(text) => escape(text),
        Run::Strong(text) => format!("<strong>{}</strong>", escape(text)),
        Run::Foreign { language, text } => {
            format!("<span lang=\"{}\" dir=\"auto\">{}</span>", escape(language), escape(text))
        }
        Run::Note(number) => format!("<sup><a href=\"#note-{number}\">{number}</a></sup>"),
        Run::Link { url, text } => {
            format!("<a href=\"{}\" rel=\"noreferrer\">{}</a>", escape(url), escape(text))
        }
    };
    runs.iter().map(run).collect()
}

/// The bytes of a SHA-256 from its hexadecimal form.
fn digest(text: &str) -> Vec<u8> {
    let hash = Sha256::of(text.as_bytes());
    let hex = hash.as_str().as_bytes();
    let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or(0) as u8;
    hex.chunks(2).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect()
}

/// Base64 of 32 bytes: one value in one attribute, not worth a dependency in the page.
fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let chunk = |chunk: &[u8]| {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        let letter = |nth: usize| char::from(LETTERS[(bits >> (18 - 6 * nth) & 63) as usize]);
        let letters = (0..4).map(move |nth| if nth <= chunk.len() { letter(nth) } else { '=' });
        letters.collect::<String>()
    };
    bytes.chunks(3).map(chunk).collect()
}
