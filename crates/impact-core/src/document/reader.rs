//! Reads a parsed tree into records and tells every problem with its place; it does not decide what is unfinished.

use std::cell::OnceCell;

use super::member::Member;
use crate::json::{Json, Value};
use crate::problem::{Code, Lines, Problem};

/// Reads a tree into records, keeping the pointer to where it is and all problems met.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t [u8],
    /// Measured when the first place is asked for.
    lines: OnceCell<Lines<'t>>,
    pointer: String,
    /// Problems in the order met.
    pub problems: Vec<Problem>,
}

impl<'t> Reader<'t> {
    /// A reader of trees parsed from this text.
    #[must_use]
    pub fn new(text: &'t [u8]) -> Self {
        Self { text, lines: OnceCell::new(), pointer: String::new(), problems: Vec::new() }
    }

    /// Notes a problem with this value.
    pub fn tell(&mut self, code: Code, json: &Json, detail: &str) {
        let place = Some(self.lines.get_or_init(|| Lines::of(self.text)).place(json.at));
        let (pointer, detail) = (self.pointer.clone(), detail.to_owned());
        self.problems.push(Problem { code, pointer, place, detail, related: None });
    }

    /// Does something one step deeper.
    pub fn within<T>(&mut self, step: &str, work: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        crate::json::push_step(&mut self.pointer, step);
        let done = work(self);
        self.pointer.truncate(length);
        done
    }

    pub(crate) fn members<'j>(&mut self, json: &'j Json) -> Option<&'j [(String, Json)]> {
        if json.members().is_none() {
            self.tell(Code::WrongType, json, "object");
        }
        json.members()
    }

    pub(crate) fn member<M: Member>(
        &mut self,
        owner: &Json,
        members: &[(String, Json)],
        name: &str,
    ) -> Option<M> {
        match members.iter().find(|(key, _)| key == name) {
            Some((_, json)) => self.within(name, |reader| M::read(json, reader)),
            None => {
                let absent = M::absent();
                if absent.is_none() {
                    self.tell(Code::MissingMember, owner, name);
                }
                absent
            }
        }
    }

    pub(crate) fn unknown(
        &mut self,
        members: &[(String, Json)],
        known: &[&str],
    ) -> Vec<(String, Json)> {
        let is_unknown = |(key, _): &&(String, Json)| !known.contains(&key.as_str());
        let unknown: Vec<_> = members.iter().filter(is_unknown).cloned().collect();
        for (key, json) in &unknown {
            self.within(key, |reader| reader.tell(Code::UnknownMember, json, key));
        }
        unknown
    }

    pub(crate) fn text_of<'j>(&mut self, json: &'j Json) -> Option<&'j str> {
        if json.as_text().is_none() {
            self.tell(Code::WrongType, json, "string");
        }
        json.as_text()
    }

    /// A whole number in a range.
    pub(crate) fn whole(&mut self, json: &Json, range: std::ops::RangeInclusive<u8>) -> Option<u8> {
        let Value::Number(number) = &json.value else {
            self.tell(Code::WrongType, json, "number");
            return None;
        };
        let whole = number.parse().ok().filter(|whole| range.contains(whole));
        if whole.is_none() {
            let limits = format!("{} – {}", range.start(), range.end());
            self.tell(Code::OutOfRange, json, &limits);
        }
        whole
    }
}
