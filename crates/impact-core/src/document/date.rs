//! A date as exactly as it is known: a year, a month or a day.

use super::member::Member;
use super::reader::Reader;
use super::schemas::{Schemas, patterned};
use crate::json::Json;
use crate::problem::Code;

/// A year, a month or a day: `2026`, `2026-11`, `2026-11-24`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(String);

impl Date {
    /// Reads a date; `None` where it is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.split('-').collect();
        let shape = parts.iter().map(|part| part.len()).eq([4, 2, 2].into_iter().take(parts.len()));
        let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let date = Self(text.to_owned());
        let month = date.part(1).is_none_or(|month| (1..=12).contains(&month));
        let day = date.part(2).is_none_or(|day| (1..=date.days_in_month()).contains(&day));
        (shape && digits && month && day).then_some(date)
    }

    /// As written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Year (0), month (1) or day (2).
    #[must_use]
    pub fn part(&self, index: usize) -> Option<u64> {
        self.0.split('-').nth(index)?.parse().ok()
    }

    fn days_in_month(&self) -> u64 {
        let year = self.part(0).unwrap_or(0);
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        match self.part(1) {
            Some(2) => 28 + u64::from(leap),
            Some(4 | 6 | 9 | 11) => 30,
            _ => 31,
        }
    }
}

impl Member for Date {
    fn absent() -> Option<Self> {
        None
    }

    fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text_of(json)?;
        let date = Self::parse(text);
        if date.is_none() {
            reader.tell(Code::BadDate, json, text);
        }
        date
    }

    fn write(&self) -> Json {
        Json::text(&self.0)
    }

    fn is_absent(&self) -> bool {
        false
    }

    fn schema(_: &mut Schemas) -> Json {
        patterned("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$")
    }
}
