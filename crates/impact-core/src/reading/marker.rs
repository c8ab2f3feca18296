//! Numbers at the start of a line, as laws write them.

/// A number, and what stands behind it on the line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Marker<'l> {
    /// As a locator says it: "Article 7", "(2)", ", II".
    pub number: String,
    /// Whether a word names it (Article, Section), or it is a bare number.
    pub named: bool,
    /// The rest of the line.
    pub rest: &'l str,
}

/// A short line without an end is a heading: "Subject matter", "Short title."
pub(super) fn is_heading(line: &str) -> bool {
    let words = line.split_whitespace().count();
    let ends = line.ends_with([';', ':', ',']);
    (1..=12).contains(&words) && !ends && (!line.ends_with('.') || words <= 4)
}

/// A line that can only be a title: a few words without the marks of a sentence, and no word that names an article.
pub(super) fn is_title(line: &str) -> bool {
    let first = word(line).map_or("", |(first, _)| first).to_lowercase();
    let plain = first.trim_end_matches(['.', ':', '-', '–', '—', ',']);
    let marks = ['.', ';', ':', '!', '?', '؛', '؟', '。', '…'];
    // "Art.1", "§1"
    let begins_as_one =
        |name: &&str| first.strip_prefix(*name).is_some_and(|rest| rest.starts_with(is_digit));
    line.split_whitespace().count() <= 15
        && !line.trim_end().ends_with([',', ')'])
        && !line.split_whitespace().any(|word| word.len() > 3 && word.ends_with(marks))
        && !NAMES.iter().any(begins_as_one)
        && !names_article(&first)
        && !names_article(plain)
        && !ORDINALS.contains(&plain)
}

/// All in capitals: the name of the title or chapter above it.
pub(super) fn is_upper_case(line: &str) -> bool {
    line.chars().any(char::is_uppercase)
        && !line.chars().any(|c| c.is_lowercase() || c.is_ascii_digit())
}

const NAMES: [&str; 17] = [
    "article",
    "art.",
    "section",
    "sec.",
    "clause",
    "rule",
    "regulation",
    "s.",
    "§",
    "artículo",
    "artigo",
    "art",
    "статья",
    "ст.",
    "المادة",
    "مادة",
    "الفصل",
];

const DIVISIONS: [&str; 25] = [
    "chapter",
    "title",
    "part",
    "chapitre",
    "titre",
    "livre",
    "partie",
    "book",
    "annex",
    "annexe",
    "schedule",
    "sous-section",
    "subchapter",
    "subtitle",
    "capítulo",
    "título",
    "libro",
    "livro",
    "sección",
    "seção",
    "anexo",
    "глава",
    "раздел",
    "الباب",
    "القسم",
];

/// Arabic names of divisions are followed by a word: "the first", "the second".
const NAMED_BY_ORDINALS: [&str; 3] = ["الباب", "القسم", "الفصل"];

/// Numbers in words, as articles are called by them; Arabic ones behind the word for article.
const ORDINALS: [&str; 104] = [
    "الحادية",
    "حادية",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "first",
    "unique",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "primero",
    "primera",
    "segundo",
    "segunda",
    "tercero",
    "tercera",
    "cuarto",
    "cuarta",
    "quinto",
    "quinta",
    "sexto",
    "sexta",
    "séptimo",
    "séptima",
    "octavo",
    "octava",
    "noveno",
    "novena",
    "décimo",
    "décima",
    "único",
    "única",
    "primeiro",
    "primeira",
    "terceiro",
    "terceira",
    "quarto",
    "quarta",
    "sétimo",
    "sétima",
    "oitavo",
    "oitava",
    "nono",
    "nona",
    "первая",
    "вторая",
    "третья",
    "четвертая",
    "четвёртая",
    "пятая",
    "шестая",
    "седьмая",
    "восьмая",
    "девятая",
    "десятая",
    "единственная",
    "الأولى",
    "الاولى",
    "أولى",
    "اولى",
    "الثانية",
    "ثانية",
    "الثالثة",
    "ثالثة",
    "الرابعة",
    "رابعة",
    "الخامسة",
    "خامسة",
    "السادسة",
    "سادسة",
    "السابعة",
    "سابعة",
    "الثامنة",
    "ثامنة",
    "التاسعة",
    "تاسعة",
    "العاشرة",
    "عاشرة",
    "الوحيدة",
    "وحيدة",
    "الأول",
    "الاول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
];

fn is_ordinal(word: &str) -> bool {
    ORDINALS.contains(&word.to_lowercase().as_str())
}

/// Whether a word names an article; vowels and strokes of Arabic letters may be written or not.
fn names_article(word: &str) -> bool {
    let plain: String =
        word.chars().filter(|c| !matches!(c, '\u{640}' | '\u{64b}'..='\u{65f}')).collect();
    NAMES.contains(&plain.as_str())
}

const SUFFIXES: [&str; 8] =
    ["bis", "ter", "quater", "quinquies", "sexies", "premier", "1er", "ier"];

/// A title, chapter or part: stands above clauses and is none.
pub(super) fn division(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let first = words.next().unwrap_or_default().to_lowercase();
    let second = words.next().unwrap_or_default().trim_end_matches(['.', ':', '-', '–', '—']);
    let numbered = is_roman(second)
        || second.parse::<u16>().is_ok()
        || SUFFIXES.contains(&second.to_lowercase().as_str());
    let by_ordinal = NAMED_BY_ORDINALS.contains(&first.as_str())
        && !second.is_empty()
        && !second.contains(is_digit)
        && line.split_whitespace().count() <= 8;
    by_ordinal
        || DIVISIONS.contains(&first.as_str())
            && (numbered || words.next().is_none() && second.len() <= 3)
}

/// The start of an article or section, named or bare.
pub(super) fn article(line: &str) -> Option<Marker<'_>> {
    let (first, rest) = word(line)?;
    let name = first.to_lowercase();
    if names_article(&name) {
        let (number, rest) = designation(rest)?;
        let (number, rest) = amended(number, rest);
        // "Article 3 of the Act is amended" speaks of an article; a clause of its own begins with a capital or a sign.
        // Arabic has no capitals: there "of" tells.
        let rest = rest.trim_start();
        if rest.starts_with(char::is_lowercase) || rest.starts_with("من ") {
            return None;
        }
        let name = first.trim_end_matches(char::is_whitespace);
        return Some(Marker {
            number: [name, " ", &number].concat(),
            named: true,
            rest: unpunctuated(rest),
        });
    }
    bare(line)
}

/// "Art. 46 (nouveau)": that an article was replaced belongs to its number.
fn amended(number: String, rest: &str) -> (String, &str) {
    let marks = ["(nouveau)", "(nouvelle)", "(new)"];
    let found = marks.iter().find_map(|mark| Some((mark, rest.trim_start().strip_prefix(mark)?)));
    match found {
        Some((mark, rest)) => ([number.as_str(), " ", mark].concat(), rest),
        None => (number, rest),
    }
}

/// "121 Notices", "5.", "5.—(1) Text", "1.1 Text": a bare number of one to four digits, perhaps with a letter, or several
/// with full stops between them.
fn bare(line: &str) -> Option<Marker<'_>> {
    let first = line.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(line.len());
    let digits = line[..first].trim_end_matches(|c: char| c.is_ascii_uppercase());
    let sound =
        (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) && first <= 6;
    let end = first + groups(&line[first..]);
    let (number, after) = line.split_at(end);
    let next = after.chars().nth(1);
    let punctuated = match after.chars().next() {
        // "3.5 per cent" and "5-year" are no numbers of clauses.
        Some('.' | '-') => next.is_none_or(|c| !c.is_alphanumeric()),
        Some('—' | '–' | ')') => true,
        _ => false,
    };
    let titled = after.starts_with(char::is_whitespace)
        && after.trim_start().starts_with(char::is_uppercase);
    let rest = unpunctuated(after.strip_prefix(')').unwrap_or(after));
    (sound && (punctuated || titled)).then(|| Marker {
        number: number.to_owned(),
        named: false,
        rest,
    })
}

/// How long ".1.2" behind a number is.
fn groups(after: &str) -> usize {
    let Some(rest) = after.strip_prefix('.') else { return 0 };
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 { 0 } else { 1 + digits + groups(&rest[digits..]) }
}

pub(super) fn word(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start();
    if line.is_empty() {
        return None;
    }
    let end = line.find(char::is_whitespace).unwrap_or(line.len());
    Some((&line[..end], line[end..].trim_start()))
}

/// The number behind "Article": "7", "L. 33-1", "3 bis", "premier", "12A(1)".
fn designation(rest: &str) -> Option<(String, &str)> {
    let (first, mut after) = word(rest)?;
    // French codes: "L. 33-1", "R. 20".
    let numbered = after.starts_with(|c: char| c.is_ascii_digit());
    let letter = first.len() == 2
        && first.ends_with('.')
        && first.starts_with(|c: char| c.is_ascii_uppercase())
        && numbered;
    let closed = first.trim_end_matches(['.', ':', '-', '–', '—', ',', '،']);
    // "المادة (5)": the brackets belong to the number as it is printed and not to how it is called.
    let bracketed = closed.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    let mut number = bracketed.unwrap_or(closed).to_owned();
    if letter {
        let (second, later) = word(after)?;
        number = [first, " ", second.trim_end_matches(['.', ':', '–', '—', ','])].concat();
        after = later;
    }
    if closed == first && is_ordinal(closed) {
        // "Décimo primero", "الثانية عشرة", "الأولى بعد المائة": a number of several words.
        while let Some((next, later)) = word(after) {
            let plain = next.trim_end_matches(['.', ':', '-', '–', '—', ',', '،']);
            let goes_on = is_ordinal(plain)
                || ["عشر", "عشرة", "بعد", "المائة", "المئة"].contains(&plain)
                || plain.starts_with("وال");
            if !goes_on {
                break;
            }
            number = [&number, " ", plain].concat();
            after = later;
            if plain != next {
                break;
            }
        }
    }
    let counts = number.contains(is_digit)
        || is_ordinal(closed)
        || is_roman(&number)
        || SUFFIXES.contains(&number.to_lowercase().as_str());
    if !counts {
        return None;
    }
    if let Some((suffix, later)) = word(after) {
        let plain = suffix.trim_end_matches(['.', ':', '-', '–', '—']);
        if SUFFIXES.contains(&plain.to_lowercase().as_str()) {
            return Some(([&number, " ", plain].concat(), later));
        }
    }
    Some((number, after))
}

/// A digit as laws write them: European, or Arabic as in the east and in Persian.
pub(super) fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '٠'..='٩' | '۰'..='۹')
}

pub(super) fn unpunctuated(rest: &str) -> &str {
    rest.trim_start_matches(['.', ':', '-', '–', '—', ' '])
}

pub(super) fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.len() <= 6 && word.bytes().all(|byte| b"IVXLC".contains(&byte))
}
