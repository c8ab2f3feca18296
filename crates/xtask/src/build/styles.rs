//! The style sheets as one, without their comments.

use crate::failure::Failure;
use crate::workspace;

/// In the order in which later rules win.
const SHEETS: [&str; 4] = ["tokens.css", "base.css", "components.css", "print.css"];

/// All style sheets that there are.
pub fn styles() -> Result<String, Failure> {
    let mut styles = String::new();
    for sheet in SHEETS {
        let path = format!("web/styles/{sheet}");
        if workspace::root().join(&path).is_file() {
            styles.push_str(&without_blank_lines(&without_comments(&workspace::read_text(&path)?)));
        }
    }
    Ok(styles)
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut quote = None;
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if quote.is_none() && rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        // An escaped letter, such as a quotation mark, begins and ends nothing.
        let length = if letter == '\\' {
            1 + rest[1..].chars().next().map_or(0, char::len_utf8)
        } else {
            letter.len_utf8()
        };
        match quote {
            Some(open) if open == letter => quote = None,
            None if letter == '"' || letter == '\'' => quote = Some(letter),
            _ => {}
        }
        kept.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    kept
}

fn without_blank_lines(text: &str) -> String {
    text.lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .flat_map(|line| [line, "\n"])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{without_blank_lines, without_comments};

    #[test]
    fn comments_go_and_text_that_looks_like_one_stays() {
        let text = "/* why */\na { content: \"/* not \\\" */\"; } /* … */\n\n\nb { color: red }\n";
        let kept = "a { content: \"/* not \\\" */\"; }\nb { color: red }\n";
        assert_eq!(without_blank_lines(&without_comments(text)), kept);
    }
}
