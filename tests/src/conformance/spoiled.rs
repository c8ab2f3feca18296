//! A document as text: written in one of several ways, and now and then spoiled as files are.

use impact_core::Json;
use impact_core::json::Value;

use super::chance::Chance;
use super::made::{Size, document};

/// A text, and a word on what it is.
pub fn text(chance: &mut Chance) -> (String, String) {
    let size =
        Size { clauses: chance.one_of(&[0, 1, 1, 1, 1, 1, 2, 2, 3]), findings: chance.below(6) };
    let made = document(chance, size);
    if chance.in_one_of(10) {
        return spoiled(chance, made);
    }
    match chance.below(6) {
        0 => ("pretty".to_owned(), made.pretty()),
        1 => ("keys turned round".to_owned(), turned(made).line()),
        2 => ("letters escaped".to_owned(), escaped(&made.line())),
        _ => ("as made".to_owned(), made.line()),
    }
}

/// Members from the last to the first: order says nothing.
fn turned(json: Json) -> Json {
    match json.value {
        Value::Object(members) => {
            let turned = members.into_iter().rev().map(|(key, value)| (key, turned(value)));
            Value::Object(turned.collect()).into()
        }
        Value::List(items) => Json::list(items.into_iter().map(turned)),
        other => other.into(),
    }
}

/// Every letter beyond ASCII as `\uXXXX`: another text, the same document.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if character.is_ascii() {
            out.push(character);
        } else {
            let mut units = [0; 2];
            for unit in character.encode_utf16(&mut units) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    out
}

/// One thing that makes a text malformed, or another kind of file.
fn spoiled(chance: &mut Chance, made: Json) -> (String, String) {
    let line = made.line();
    let swap = |from: &str, to: &str| line.replacen(from, to, 1);
    let table: [(&str, String); 14] = [
        ("cut off", line.chars().take(1 + chance.below(line.chars().count() - 1)).collect()),
        ("a key twice", swap("{\"format\"", "{\"id\":\"twice\",\"id\":\"twice\",\"format\"")),
        ("another kind of file", swap("internet-impact-assessment", "something-else")),
        ("a newer version", swap("\"version\":\"1.0\"", "\"version\":\"2.0\"")),
        ("no version", swap("\"version\":\"1.0\",", "")),
        ("an unknown criterion", swap("\"criterion\":\"", "\"criterion\":\"X")),
        ("an unknown direction", swap("\"direction\":\"", "\"direction\":\"un")),
        (
            "a range that is turned round",
            swap("\"findings\":[{", "\"findings\":[{\"reach\":[3,1],"),
        ),
        ("out of range", swap("\"findings\":[{", "\"findings\":[{\"depth\":[0,4],")),
        ("an id that is none", swap("\"id\":\"f1\"", "\"id\":\"f 1\"")),
        ("an id twice", swap("\"id\":\"f2\"", "\"id\":\"f1\"")),
        ("a name of what is not there", swap("\"clause\":\"a1\"", "\"clause\":\"a9\"")),
        (
            "a wrong type",
            swap("\"criteria\":{", "\"criteria\":[{").replacen(
                "},\"findings\"",
                "}],\"findings\"",
                1,
            ),
        ),
        ("a hash that is none", swap("\"sha256\":\"", "\"sha256\":\"Z")),
    ];
    let (note, text) = table[chance.below(table.len())].clone();
    (note.to_owned(), text)
}
