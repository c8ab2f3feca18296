//! A brief as CommonMark with tables: for those who edit it further. No text of the record becomes markup.

use crate::brief::{Block, Brief, Run};

/// The brief as Markdown.
#[must_use]
pub fn markdown(brief: &Brief) -> String {
    let blocks: Vec<String> = brief.blocks.iter().map(block).collect();
    [blocks.join("\n\n").as_str(), "\n"].concat()
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading { level, text, .. } => {
            format!("{} {}", "#".repeat(usize::from(*level)), runs(text))
        }
        Block::Paragraph(text) => runs(text),
        Block::Quote { locator, words, .. } => {
            let words: Vec<String> = words.lines().map(|line| at_start(&escape(line))).collect();
            format!("> {}\n>\n> ({})", words.join("  \n> "), escape(locator).replace('\n', " "))
        }
        Block::List(items) => {
            items.iter().map(|item| ["- ", &runs(item)].concat()).collect::<Vec<_>>().join("\n")
        }
        Block::Table { caption, head, rows } => table(caption, head, rows),
        Block::Chart(chart) => ["*", &escape(&chart.description), "*"].concat(),
        Block::Notes(notes) => {
            let note = |(index, note): (usize, &Vec<Run>)| {
                format!("[^{}]: {}", index + 1, runs(note).trim_end())
            };
            notes.iter().enumerate().map(note).collect::<Vec<_>>().join("\n")
        }
    }
}

/// A table needs a head in Markdown; one that has none gets an empty one.
fn table(caption: &str, head: &[String], rows: &[Vec<String>]) -> String {
    let columns = head.len().max(rows.first().map_or(1, Vec::len));
    let line = |cells: &[String]| {
        let cells: Vec<String> = (0..columns)
            .map(|nth| escape(cells.get(nth).map_or("", String::as_str)).replace('\n', " "))
            .collect();
        format!("| {} |", cells.join(" | "))
    };
    let rule = format!("|{}", " --- |".repeat(columns));
    let lines: Vec<String> =
        [line(head), rule].into_iter().chain(rows.iter().map(|row| line(row))).collect();
    format!("{}\n\n{}", escape(caption), lines.join("\n"))
}

fn runs(runs: &[Run]) -> String {
    let run = |run: &Run| match run {
        Run::Text(text) | Run::Foreign { text, .. } => escape(text).replace('\n', "  \n"),
        // White space at an end of strong words would undo their markup.
        Run::Strong(text) => {
            let (words, rest) = (text.trim_end(), &text[text.trim_end().len()..]);
            format!("**{}**{rest}", escape(words))
        }
        Run::Note(number) => format!("[^{number}]"),
        Run::Link { url, text } if url == text => format!("<{url}>"),
        Run::Link { url, text } => format!("[{}](<{url}>)", escape(text)),
    };
    let joined: String = runs.iter().map(run).collect();
    // A line that begins like a list, a heading or a rule would become one.
    joined.lines().map(at_start).collect::<Vec<_>>().join("\n")
}

fn at_start(line: &str) -> String {
    let trimmed = line.trim_start();
    let digits = trimmed.chars().take_while(char::is_ascii_digit).count();
    let after = trimmed[digits..].chars().next();
    match trimmed.chars().next() {
        Some('-' | '+' | '=') => ["\\", trimmed].concat(),
        _ if digits > 0 && matches!(after, Some('.' | ')')) => {
            [&trimmed[..digits], "\\", &trimmed[digits..]].concat()
        }
        _ => trimmed.to_owned(),
    }
}

/// Text in which nothing is markup.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '{' | '}'
            | '$' | '^' => {
                out.push('\\');
                out.push(character);
            }
            '&' => out.push_str("&amp;"),
            _ => out.push(character),
        }
    }
    out
}
