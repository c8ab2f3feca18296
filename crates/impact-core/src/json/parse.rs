//! Text to tree: limits first, then a strict grammar, then unique keys.

use std::collections::BTreeSet;

use json_event_parser::{JsonEvent, LowLevelJsonParser};

use super::{Json, Value};
use crate::problem::{Code, Place, Problem};

/// UTF-8's byte order mark.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// What a text may cost before it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct JsonLimits {
    /// Bytes of text.
    pub bytes: usize,
    /// Nesting of arrays and objects.
    pub depth: usize,
    /// Values in all.
    pub values: usize,
    /// Bytes of one text.
    pub text: usize,
}

/// Reads a text into a tree.
///
/// # Errors
/// One problem: too large, too deep, too many values, a text too long, not UTF-8, not JSON, cut off, or a key given twice.
pub fn parse(text: &[u8], limits: JsonLimits) -> Result<Json, Problem> {
    if text.len() > limits.bytes {
        return Err(refusal(text, Code::TooLarge, 0, limits.bytes.to_string()));
    }
    utf8(text)?;
    let start = if text.starts_with(MARK) { MARK.len() } else { 0 };
    // One mark is let in; the parser would let in another.
    if start > 0 && text[start..].starts_with(MARK) {
        return Err(refusal(text, Code::NotJson, start, String::new()));
    }
    Builder { text, limits, position: start, values: 0, stack: Vec::new() }.build()
}

fn refusal(text: &[u8], code: Code, offset: usize, detail: String) -> Problem {
    let place = Some(Place::at(text, offset));
    Problem { code, pointer: String::new(), place, detail, related: None }
}

fn utf8(text: &[u8]) -> Result<(), Problem> {
    let Err(error) = std::str::from_utf8(text) else { return Ok(()) };
    let utf16 = text.starts_with(&[0xFF, 0xFE]) || text.starts_with(&[0xFE, 0xFF]);
    let detail = if utf16 { "UTF-16" } else { "" };
    Err(refusal(text, Code::NotUtf8, error.valid_up_to(), detail.to_owned()))
}

/// So many keys are sooner compared one by one.
const FEW: usize = 24;

/// An array or object that is still open.
enum Open {
    List(Vec<Json>, usize),
    Object { members: Vec<(String, Json)>, keys: BTreeSet<String>, key: Option<String>, at: usize },
}

struct Builder<'t> {
    text: &'t [u8],
    limits: JsonLimits,
    position: usize,
    values: usize,
    stack: Vec<Open>,
}

impl Builder<'_> {
    fn build(mut self) -> Result<Json, Problem> {
        let mut parser = LowLevelJsonParser::new();
        let mut root = None;
        loop {
            let at = self.next_token();
            // First as if more were to come: only a parser that then asks for more has met the end.
            let step = parser.parse_next(&self.text[self.position..], false);
            self.position += step.consumed_bytes;
            let event = match step.event {
                Some(event) => event.map_err(|error| self.syntax(&error))?,
                None => {
                    let last = parser.parse_next(&self.text[self.position..], true);
                    self.position += last.consumed_bytes;
                    match last.event {
                        Some(Ok(event)) => event,
                        Some(Err(error)) if !self.reaches_end(&error) => {
                            return Err(self.syntax(&error));
                        }
                        _ => {
                            return Err(self.fail(Code::EndsEarly, self.text.len(), String::new()));
                        }
                    }
                }
            };
            let done = match event {
                JsonEvent::Eof => {
                    return root.ok_or_else(|| self.fail(Code::EndsEarly, at, String::new()));
                }
                JsonEvent::Null => self.scalar(Value::Null, at)?,
                JsonEvent::Boolean(truth) => self.scalar(Value::Bool(truth), at)?,
                JsonEvent::Number(number) => self.scalar(Value::Number(number.into_owned()), at)?,
                JsonEvent::String(text) if text.len() > self.limits.text => {
                    let told = self.fail(Code::TextTooLong, at, self.limits.text.to_string());
                    return Err(Problem { pointer: self.here(), ..told });
                }
                JsonEvent::String(text) => self.scalar(Value::Text(text.into_owned()), at)?,
                JsonEvent::ObjectKey(key) => {
                    self.key(key.into_owned(), at)?;
                    None
                }
                JsonEvent::StartArray => self.open(Open::List(Vec::new(), at), at)?,
                JsonEvent::StartObject => {
                    let (members, keys) = (Vec::new(), BTreeSet::new());
                    self.open(Open::Object { members, keys, key: None, at }, at)?
                }
                JsonEvent::EndArray | JsonEvent::EndObject => self.close(),
            };
            root = done.or(root);
        }
    }

    /// Where the next token starts: past white space and the commas and colons that the parser reports nothing of.
    fn next_token(&self) -> usize {
        let skipped = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':');
        self.position + self.text[self.position..].iter().take_while(skipped).count()
    }

    fn fail(&self, code: Code, offset: usize, detail: String) -> Problem {
        refusal(self.text, code, offset, detail)
    }

    fn syntax(&self, error: &json_event_parser::JsonSyntaxError) -> Problem {
        self.fail(Code::NotJson, self.offset(error.location().start.offset), String::new())
    }

    /// The library names the start of a string that is never closed; such a text was cut off.
    fn reaches_end(&self, error: &json_event_parser::JsonSyntaxError) -> bool {
        let start = self.offset(error.location().start.offset);
        let mut escaped = false;
        let closes = |byte: &u8| {
            let closing = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            closing
        };
        let token = self.text.get(start..).unwrap_or_default();
        let unclosed = token.first() == Some(&b'"') && !token[1..].iter().any(closes);
        unclosed || self.offset(error.location().end.offset) >= self.text.len()
    }

    /// The library counts from the start of what it was given, which is the text without a byte order mark.
    fn offset(&self, counted: u64) -> usize {
        let mark = if self.text.starts_with(MARK) { MARK.len() } else { 0 };
        usize::try_from(counted).unwrap_or(usize::MAX).saturating_add(mark)
    }

    fn count(&mut self, at: usize) -> Result<(), Problem> {
        self.values += 1;
        if self.values > self.limits.values {
            return Err(self.fail(Code::TooManyValues, at, self.limits.values.to_string()));
        }
        Ok(())
    }

    fn scalar(&mut self, value: Value, at: usize) -> Result<Option<Json>, Problem> {
        self.count(at)?;
        Ok(self.place(Json { value, at }))
    }

    fn open(&mut self, open: Open, at: usize) -> Result<Option<Json>, Problem> {
        self.count(at)?;
        if self.stack.len() >= self.limits.depth {
            return Err(self.fail(Code::TooDeep, at, self.limits.depth.to_string()));
        }
        self.stack.push(open);
        Ok(None)
    }

    fn key(&mut self, name: String, at: usize) -> Result<(), Problem> {
        let first = match self.stack.last_mut() {
            Some(Open::Object { members, keys, key, .. }) => {
                let known = |members: &[(String, Json)]| {
                    members.iter().find(|(known, _)| *known == name).map(|(_, value)| value.at)
                };
                let known = if members.len() < FEW {
                    known(members)
                } else {
                    // A set beside the list: a hostile object of a million keys must not cost a million squared.
                    if keys.is_empty() {
                        keys.extend(members.iter().map(|(known, _)| known.clone()));
                    }
                    if keys.insert(name.clone()) { None } else { known(members) }
                };
                if known.is_none() {
                    *key = Some(name);
                    return Ok(());
                }
                known
            }
            _ => None,
        };
        let pointer = self.pointer(&name);
        let related = first.map(|offset| Place::at(self.text, offset));
        Err(Problem { pointer, related, ..self.fail(Code::DuplicateKey, at, name) })
    }

    /// Where the value stands that is being read.
    fn here(&self) -> String {
        steps(&self.stack)
    }

    fn pointer(&self, last: &str) -> String {
        let enclosing = self.stack.len().saturating_sub(1);
        let mut pointer = steps(&self.stack[..enclosing]);
        push_step(&mut pointer, last);
        pointer
    }

    fn close(&mut self) -> Option<Json> {
        let done = match self.stack.pop()? {
            Open::List(items, at) => Json { value: Value::List(items), at },
            Open::Object { members, at, .. } => Json { value: Value::Object(members), at },
        };
        self.place(done)
    }

    /// Puts a finished value where it belongs; gives it back when it is the whole document.
    fn place(&mut self, done: Json) -> Option<Json> {
        match self.stack.last_mut() {
            None => return Some(done),
            Some(Open::List(items, _)) => items.push(done),
            Some(Open::Object { members, key, .. }) => {
                members.push((key.take().unwrap_or_default(), done))
            }
        }
        None
    }
}

/// The pointer to what is being read within these.
fn steps(open: &[Open]) -> String {
    let mut pointer = String::new();
    for step in open {
        match step {
            Open::List(items, _) => push_step(&mut pointer, &items.len().to_string()),
            Open::Object { key, .. } => push_step(&mut pointer, key.as_deref().unwrap_or_default()),
        }
    }
    pointer
}

/// Adds a step to a JSON pointer (RFC 6901).
pub(crate) fn push_step(pointer: &mut String, step: &str) {
    pointer.push('/');
    if step.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
    } else {
        pointer.push_str(step);
    }
}
