//! A message as a tree, and the marks by which it is written on one line.

/// Opens a placeable.
pub(crate) const OPEN: char = '\u{1}';
/// Closes it.
pub(crate) const CLOSE: char = '\u{2}';
/// Stands before the key of a variant; the default's key begins with `*`.
pub(crate) const VARIANT: char = '\u{3}';
/// Stands between a variant's key and its words.
pub(crate) const WORDS: char = '\u{4}';
/// Stands for a new line.
pub(crate) const NEW_LINE: char = '\u{5}';

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// Words.
    Text(String),
    /// The value of a variable.
    Variable(String),
    /// Another message, term or attribute.
    Reference(String),
    /// Words by the value of a variable.
    Select {
        /// The variable.
        variable: String,
        /// Key and words of each variant.
        variants: Vec<(String, Vec<Part>)>,
        /// Which one holds where no key fits.
        default: usize,
    },
}

/// Reads a line's marks back into a tree; `None` where they do not match.
pub(crate) fn read(line: &str) -> Option<Vec<Part>> {
    let mut rest = line;
    let parts = parts(&mut rest, 0)?;
    rest.is_empty().then_some(parts)
}

/// Deeper than any language nests; hostile marks end here.
const DEEPEST: usize = 12;

fn parts(rest: &mut &str, depth: usize) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    while let Some(first) = rest.chars().next() {
        match first {
            OPEN if depth < DEEPEST => {
                *rest = &rest[1..];
                parts.push(placeable(rest, depth)?);
            }
            OPEN => return None,
            CLOSE | VARIANT => break,
            WORDS => return None,
            _ => {
                let end = rest.find([OPEN, CLOSE, VARIANT, WORDS]).unwrap_or(rest.len());
                let (text, after) = rest.split_at(end);
                parts.push(Part::Text(text.replace(NEW_LINE, "\n")));
                *rest = after;
            }
        }
    }
    Some(parts)
}

fn placeable(rest: &mut &str, depth: usize) -> Option<Part> {
    let end = rest.find([OPEN, CLOSE, VARIANT, WORDS])?;
    let (head, after) = rest.split_at(end);
    *rest = after;
    let mut letters = head.chars();
    let part = match letters.next()? {
        'v' => Part::Variable(letters.as_str().to_owned()),
        'm' => Part::Reference(letters.as_str().to_owned()),
        's' => select(rest, letters.as_str(), depth)?,
        _ => return None,
    };
    *rest = rest.strip_prefix(CLOSE)?;
    Some(part)
}

fn select(rest: &mut &str, variable: &str, depth: usize) -> Option<Part> {
    let mut variants = Vec::new();
    let mut default = None;
    while let Some(after) = rest.strip_prefix(VARIANT) {
        let (key, words) = after.split_once(WORDS)?;
        *rest = words;
        let key = match key.strip_prefix('*') {
            Some(key) => {
                default = Some(variants.len());
                key
            }
            None => key,
        };
        variants.push((key.to_owned(), parts(rest, depth + 1)?));
    }
    Some(Part::Select { variable: variable.to_owned(), variants, default: default? })
}

#[cfg(feature = "compile")]
/// Writes a tree as marks on one line.
pub(crate) fn write(parts: &[Part], out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(&text.replace('\n', &NEW_LINE.to_string())),
            Part::Variable(name) => {
                out.extend([OPEN, 'v'].into_iter().chain(name.chars()).chain([CLOSE]))
            }
            Part::Reference(id) => {
                out.extend([OPEN, 'm'].into_iter().chain(id.chars()).chain([CLOSE]))
            }
            Part::Select { variable, variants, default } => {
                out.extend([OPEN, 's'].into_iter().chain(variable.chars()));
                for (index, (key, words)) in variants.iter().enumerate() {
                    out.push(VARIANT);
                    out.push_str(if index == *default { "*" } else { "" });
                    out.push_str(key);
                    out.push(WORDS);
                    write(words, out);
                }
                out.push(CLOSE);
            }
        }
    }
}

/// The variables that a tree asks for.
pub(crate) fn variables(parts: &[Part], into: &mut Vec<String>) {
    for part in parts {
        match part {
            Part::Text(_) | Part::Reference(_) => {}
            Part::Variable(name) => into.push(name.clone()),
            Part::Select { variable, variants, .. } => {
                into.push(variable.clone());
                for (_, words) in variants {
                    variables(words, into);
                }
            }
        }
    }
    into.sort();
    into.dedup();
}
