//! Many documents in one file, a line each: read one after the other, so that memory does not grow with their number.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use impact_core::Limits;
use memchr::memchr;

use super::{Input, Text};
use crate::failure::Failure;

/// Endings of files that hold a document on each line.
const ENDINGS: [&str; 2] = ["ndjson", "jsonl"];

/// How much is read at once, where there is so much.
const AT_ONCE: usize = 1 << 23;

/// Whether a file is one of lines by its name.
pub fn is_named_so(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    ENDINGS.iter().any(|known| ending.eq_ignore_ascii_case(known))
}

/// The documents of a file of lines. A name is that of the file with the number of the line.
pub struct Lines {
    name: String,
    reader: BufReader<Box<dyn Read>>,
    number: usize,
}

impl Lines {
    /// Opens a file of lines, or standard input as one.
    ///
    /// # Errors
    /// [`Failure::Read`].
    pub fn open(input: &Input) -> Result<Self, Failure> {
        let reader: Box<dyn Read> = match input {
            Input::Standard => Box::new(io::stdin()),
            Input::File(path) => Box::new(
                File::open(path).map_err(|error| Failure::Read { file: input.name(), error })?,
            ),
        };
        let reader = BufReader::with_capacity(AT_ONCE, reader);
        Ok(Self { name: input.name(), reader, number: 0 })
    }

    /// Whether a document is here already: to ask for more could mean to wait for whoever writes it. Lines without one
    /// are passed over.
    pub fn is_ready(&mut self) -> bool {
        while let Some(end) = memchr(b'\n', self.reader.buffer()) {
            if !self.reader.buffer()[..end].trim_ascii().is_empty() {
                return true;
            }
            self.reader.consume(end + 1);
            self.number += 1;
        }
        false
    }

    /// How long the next line is, if the whole of it is here.
    fn length_here(&self) -> usize {
        memchr(b'\n', self.reader.buffer()).map_or(0, |end| end + 1)
    }

    /// The next line without its end; `None` at the end of the file.
    fn line(&mut self) -> io::Result<Option<Vec<u8>>> {
        // One byte more than a document may have, so that the gate can refuse what is too large; the rest is passed over.
        let most = Limits::COMMAND_LINE.bytes as u64 + 1;
        let mut text = Vec::with_capacity(self.length_here());
        if self.reader.by_ref().take(most).read_until(b'\n', &mut text)? == 0 {
            return Ok(None);
        }
        self.number += 1;
        if text.last() == Some(&b'\n') {
            text.pop();
        } else {
            self.reader.skip_until(b'\n')?;
        }
        Ok(Some(text))
    }
}

impl Iterator for Lines {
    type Item = Result<Text, Failure>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.line() {
                Ok(None) => return None,
                Ok(Some(text)) if text.trim_ascii().is_empty() => {}
                Ok(Some(bytes)) => {
                    let name = [&self.name, ":", &self.number.to_string()].concat();
                    return Some(Ok(Text { name, bytes }));
                }
                Err(error) => {
                    // What cannot be read now will not be read the next time either.
                    self.reader = BufReader::new(Box::new(io::empty()));
                    return Some(Err(Failure::Read { file: self.name.clone(), error }));
                }
            }
        }
    }
}
