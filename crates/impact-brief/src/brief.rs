//! A brief as blocks of runs: what it says, not how it looks.

use crate::chart::Chart;

/// A brief.
#[derive(Debug, Clone, PartialEq)]
pub struct Brief {
    /// Title of the document.
    pub title: String,
    /// Its language.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// A block.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading; 1 is the title.
    Heading {
        /// 1 to 4.
        level: u8,
        /// Unique in the brief.
        id: String,
        /// Words.
        text: Vec<Run>,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// Words of the law, with the clause they stand in.
    Quote {
        /// The clause.
        locator: String,
        /// Its words.
        words: String,
        /// The language of the law, where it is known.
        language: Option<String>,
    },
    /// A list.
    List(Vec<Vec<Run>>),
    /// A table; the first cell of a row is its heading.
    Table {
        /// What it shows.
        caption: String,
        /// Headings of the columns.
        head: Vec<String>,
        /// Rows of cells.
        rows: Vec<Vec<String>>,
    },
    /// The picture of the verdict.
    Chart(Chart),
    /// Numbered notes, from 1.
    Notes(Vec<Vec<Run>>),
}

/// A run of words within a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Run {
    /// Words in the language of the brief.
    Text(String),
    /// Words that carry weight.
    Strong(String),
    /// Words in another language.
    Foreign {
        /// The language.
        language: String,
        /// The words.
        text: String,
    },
    /// A reference to a note.
    Note(usize),
    /// A link; the address is one that a reader can be sent to.
    Link {
        /// `https:`, `http:` or `mailto:`.
        url: String,
        /// The words.
        text: String,
    },
}

impl Run {
    /// Words in the language of the brief.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The words of a run, without their dress.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Text(text)
            | Self::Strong(text)
            | Self::Foreign { text, .. }
            | Self::Link { text, .. } => text,
            Self::Note(_) => "",
        }
    }
}

/// Whether a reader can be sent to this address: a web page or a mailbox, written without tricks. Letters of other
/// scripts in the name of a host may look like others, and what stands before an `@` may look like a host: such an address
/// is told and not linked.
#[must_use]
pub fn is_link(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    let scheme =
        ["https://", "http://", "mailto:"].iter().find(|scheme| lower.starts_with(**scheme));
    let plain = url.chars().all(|c| {
        c > ' '
            && !c.is_control()
            && !matches!(c, '<' | '>' | '"' | '\'' | '`' | '\\' | '{' | '}' | '|' | '^')
    });
    scheme.is_some_and(|scheme| {
        let rest = &url[scheme.len()..];
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let is_mail = *scheme == "mailto:";
        plain && !host.is_empty() && host.is_ascii() && (is_mail || !host.contains('@'))
    })
}
