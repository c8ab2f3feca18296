//! Tree to text: the canonical form that is hashed (RFC 8785) and the pretty form that is kept.

use super::{Json, Value};

/// What a small document needs: a text that grows is copied.
const SOME: usize = 8 << 10;

impl Json {
    /// RFC 8785 canonical text: no white space, keys sorted by UTF-16 code units, shortest escapes.
    ///
    /// One deviation (rubric 1.10): a number keeps its source text, since no float is ever made of it. The format's
    /// own numbers are small whole numbers, for which both are the same.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut out = String::with_capacity(SOME);
        self.write_canonical(&mut out);
        out
    }

    /// The text that is kept on disk: two spaces, members in their own order, one final newline.
    /// A list of plain values stands on one line.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write_pretty(&mut out, 0);
        out.push('\n');
        out
    }

    /// One line, members in their own order, no newline.
    #[must_use]
    pub fn line(&self) -> String {
        let mut out = String::new();
        self.write_flat(&mut out, "");
        out
    }

    fn write_canonical(&self, out: &mut String) {
        match &self.value {
            Value::Object(members) => {
                let mut sorted: Vec<_> = members.iter().collect();
                sorted.sort_by(|(left, _), (right, _)| in_utf16(left, right));
                out.push('{');
                for (index, (key, value)) in sorted.into_iter().enumerate() {
                    separate(out, index, ",");
                    write_string(out, key);
                    out.push(':');
                    value.write_canonical(out);
                }
                out.push('}');
            }
            Value::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    separate(out, index, ",");
                    item.write_canonical(out);
                }
                out.push(']');
            }
            _ => self.write_scalar(out),
        }
    }

    fn write_flat(&self, out: &mut String, space: &str) {
        match &self.value {
            Value::Object(members) => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    separate(out, index, ",");
                    out.push_str(if index > 0 { space } else { "" });
                    write_string(out, key);
                    out.push(':');
                    out.push_str(space);
                    value.write_flat(out, space);
                }
                out.push('}');
            }
            Value::List(items) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    separate(out, index, ",");
                    out.push_str(if index > 0 { space } else { "" });
                    item.write_flat(out, space);
                }
                out.push(']');
            }
            _ => self.write_scalar(out),
        }
    }

    fn write_pretty(&self, out: &mut String, depth: usize) {
        match &self.value {
            Value::Object(members) if !members.is_empty() => {
                out.push('{');
                for (index, (key, value)) in members.iter().enumerate() {
                    separate(out, index, ",");
                    new_line(out, depth + 1);
                    write_string(out, key);
                    out.push_str(": ");
                    value.write_pretty(out, depth + 1);
                }
                new_line(out, depth);
                out.push('}');
            }
            Value::List(items) if items.iter().any(Json::is_composite) => {
                out.push('[');
                for (index, item) in items.iter().enumerate() {
                    separate(out, index, ",");
                    new_line(out, depth + 1);
                    item.write_pretty(out, depth + 1);
                }
                new_line(out, depth);
                out.push(']');
            }
            _ => self.write_flat(out, " "),
        }
    }

    fn is_composite(&self) -> bool {
        matches!(self.value, Value::List(_) | Value::Object(_))
    }

    fn write_scalar(&self, out: &mut String) {
        match &self.value {
            Value::Bool(true) => out.push_str("true"),
            Value::Bool(false) => out.push_str("false"),
            Value::Number(number) => out.push_str(number),
            Value::Text(text) => write_string(out, text),
            Value::Null | Value::List(_) | Value::Object(_) => out.push_str("null"),
        }
    }
}

/// The order of UTF-16 code units. That of bytes is the same, but for a letter beyond the first plane against one of its
/// last 8,192: only there do both bytes that differ begin letters of three bytes or more.
fn in_utf16(left: &str, right: &str) -> std::cmp::Ordering {
    let differ = left.bytes().zip(right.bytes()).find(|(one, other)| one != other);
    match differ {
        Some((0xEE.., 0xEE..)) => left.encode_utf16().cmp(right.encode_utf16()),
        Some((one, other)) => one.cmp(&other),
        None => left.len().cmp(&right.len()),
    }
}

fn separate(out: &mut String, index: usize, separator: &str) {
    if index > 0 {
        out.push_str(separator);
    }
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// RFC 8785 3.2.2.2: two-character escapes where JSON has them, `\u00xx` for other controls, all else as it is.
fn write_string(out: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1F);
    out.push('"');
    // Mostly nothing does: seen without a branch for each byte, which is many bytes at once.
    if !text.bytes().fold(false, |found, byte| found | special(&byte)) {
        out.push_str(text);
        out.push('"');
        return;
    }
    // All that needs escaping is ASCII: what stands between goes out in one piece.
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| special(&byte)) {
        out.push_str(&rest[..at]);
        match rest.as_bytes()[at] {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            8 => out.push_str("\\b"),
            12 => out.push_str("\\f"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            control => {
                out.push_str("\\u00");
                out.push(char::from(DIGITS[usize::from(control >> 4)]));
                out.push(char::from(DIGITS[usize::from(control & 15)]));
            }
        }
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out.push('"');
}
