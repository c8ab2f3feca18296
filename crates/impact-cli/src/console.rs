//! Standard output and standard error: colours where a terminal shows them, and a reader who leaves early.

use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};

use anstream::{Stderr, Stdout};

/// A stream to write to. Colours are taken out where they would not be seen, and under `NO_COLOR`.
#[derive(Debug)]
pub struct Console<S: Write> {
    stream: BufWriter<S>,
    reader: Reader,
    width: Option<usize>,
    passes: bool,
}

/// Whoever reads what we write.
#[derive(Debug, PartialEq, Eq)]
enum Reader {
    Listens,
    Left,
}

/// How much is handed over at once to other programs.
const AT_ONCE: usize = 1 << 16;

/// The widest line that is pleasant to read.
const WIDEST: usize = 100;

/// Standard output.
pub fn output() -> Console<Stdout> {
    // Lines are broken on a terminal only: a pipe gets each sentence whole.
    let width = io::stdout().is_terminal().then(|| textwrap::termwidth().min(WIDEST));
    let stream = BufWriter::new(anstream::stdout());
    Console { stream, reader: Reader::Listens, width, passes: false }
}

/// Standard error.
pub fn errors() -> Console<Stderr> {
    let stream = BufWriter::new(anstream::stderr());
    Console { stream, reader: Reader::Listens, width: None, passes: false }
}

impl Console<Stdout> {
    /// From here on every byte goes out as it is. Elsewhere escape sequences are taken out on the way to a pipe, and with
    /// them characters that a document may hold.
    ///
    /// # Errors
    /// When what was written before cannot be handed over.
    pub fn pass_through(&mut self) -> io::Result<()> {
        if self.passes {
            return Ok(());
        }
        self.flush()?;
        self.passes = true;
        self.stream = BufWriter::with_capacity(AT_ONCE, Stdout::always_ansi(io::stdout()));
        Ok(())
    }
}

impl<S: Write> Console<S> {
    /// A paragraph, indented by so many columns and broken where a terminal would break it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn paragraph(&mut self, indent: usize, text: &str) -> io::Result<()> {
        let margin = " ".repeat(indent);
        for line in text.lines() {
            let Some(width) = self.width else {
                writeln!(self, "{margin}{line}")?;
                continue;
            };
            let options =
                textwrap::Options::new(width).initial_indent(&margin).subsequent_indent(&margin);
            for piece in textwrap::wrap(line, options.break_words(false)) {
                writeln!(self, "{piece}")?;
            }
        }
        Ok(())
    }

    /// Whether nobody reads any more: what is still to be said can be left unsaid.
    pub fn is_left(&self) -> bool {
        self.reader == Reader::Left
    }

    /// A reader who left (`| head`) is no failure: the rest is said to nobody and the exit code stays what it would be.
    fn unless_left<T>(&mut self, done: io::Result<T>, otherwise: T) -> io::Result<T> {
        match done {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.reader = Reader::Left;
                Ok(otherwise)
            }
            done => done,
        }
    }
}

impl<S: Write> Write for Console<S> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.reader == Reader::Left {
            return Ok(bytes.len());
        }
        let done = self.stream.write(bytes);
        self.unless_left(done, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.reader == Reader::Left {
            return Ok(());
        }
        let done = self.stream.flush();
        self.unless_left(done, ())
    }
}
