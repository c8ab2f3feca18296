//! The gate: the one way from bytes to a document, the same for page and command line.
//!
//! Limits, strict JSON, what kind of file it is, version, members, names. Nothing is let in by half: either a whole
//! document with its warnings, or the list of problems.

use super::Assessment;
use super::check;
use super::known::KnownProposal;
use super::member::Member;
use super::names;
use super::reader::Reader;
use super::steps::{self, STEPS, Step, up};
use crate::json::{Json, JsonLimits, Value, parse};
use crate::problem::{Code, Lines, Place, Problem, Severity};

/// What a file may cost before it is refused.
pub type Limits = JsonLimits;

impl Limits {
    /// On a phone: 5 MiB, 32 deep, 200,000 values, 1 MiB a text.
    pub const PAGE: Self = Self { bytes: 5 << 20, depth: 32, values: 200_000, text: 1 << 20 };
    /// On the command line: 50 MiB, 32 deep, 5,000,000 values, 10 MiB a text.
    pub const COMMAND_LINE: Self =
        Self { bytes: 50 << 20, depth: 32, values: 5_000_000, text: 10 << 20 };
    /// What a device has kept: it was let in, or written there, and is given back whatever it costs.
    pub const KEPT: Self = Self { text: 50 << 20, ..Self::COMMAND_LINE };
}

/// A document that was let in.
#[derive(Debug, Clone)]
pub struct Opened<D = Assessment> {
    /// The document.
    pub document: D,
    /// What is unfinished or doubtful.
    pub warnings: Vec<Problem>,
    /// The tree as it stood in the file, in this version of the format: what `input_sha256` covers.
    pub tree: Json,
}

/// A document that was let in, with nothing said of what is unfinished.
#[derive(Debug, Clone)]
pub struct Admitted {
    /// The document.
    pub document: Assessment,
    /// The tree as it stood in the file: what `input_sha256` covers.
    pub tree: Json,
}

/// Opens an assessment.
///
/// # Errors
/// All problems that make it malformed (rubric 1.10), each with code, pointer and place; warnings are not among them.
pub fn open(text: &[u8], limits: Limits) -> Result<Opened, Vec<Problem>> {
    open_by(STEPS, text, limits)
}

/// Opens an assessment, where these steps lead from earlier versions of the format.
///
/// # Errors
/// As [`open`].
pub fn open_by(steps: &[Step], text: &[u8], limits: Limits) -> Result<Opened, Vec<Problem>> {
    let (assessment, tree, mut problems) = read::<Assessment>(steps, text, limits)?;
    problems.extend(names::check(&assessment));
    problems.extend(check::warnings(&assessment));
    settle(text, assessment, tree, problems)
}

/// Opens an assessment of which nobody wants to know what is unfinished: the same gate, without its warnings.
///
/// # Errors
/// As [`open`].
pub fn admit(text: &[u8], limits: Limits) -> Result<Admitted, Vec<Problem>> {
    let (document, tree, mut problems) = read::<Assessment>(STEPS, text, limits)?;
    problems.extend(names::check(&document));
    problems.retain(is_error);
    let Opened { document, tree, .. } = settle(text, document, tree, problems)?;
    Ok(Admitted { document, tree })
}

/// Reads an assessment of a newer format as far as this version can: to be looked at, and never to be saved.
///
/// # Errors
/// The problems that leave nothing to look at.
pub fn open_to_look(text: &[u8], limits: Limits) -> Result<Assessment, Vec<Problem>> {
    let tree = parse(text, limits).map_err(|problem| vec![foreign(text, problem)])?;
    let mut reader = Reader::new(text);
    let read = Assessment::read(&steps::in_version(tree, "1.0"), &mut reader);
    let mut problems = reader.problems;
    problems.extend(read.iter().flat_map(names::check));
    problems.retain(is_error);
    read.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Opens a proposal that we hold facts about but have not assessed.
///
/// # Errors
/// As [`open`].
pub fn open_known(text: &[u8], limits: Limits) -> Result<Opened<KnownProposal>, Vec<Problem>> {
    let (proposal, tree, problems) = read::<KnownProposal>(STEPS, text, limits)?;
    settle(text, proposal, tree, problems)
}

fn read<D: Member>(
    steps: &[Step],
    text: &[u8],
    limits: Limits,
) -> Result<(D, Json, Vec<Problem>), Vec<Problem>> {
    let tree = parse(text, limits).map_err(|problem| vec![foreign(text, problem)])?;
    recognise(text, &tree).map_err(|problem| vec![problem])?;
    let tree = up(tree, steps);
    let mut reader = Reader::new(text);
    match D::read(&tree, &mut reader) {
        Some(document) => Ok((document, tree, reader.problems)),
        None => Err(reader.problems.into_iter().filter(is_error).collect()),
    }
}

fn settle<D>(
    text: &[u8],
    document: D,
    tree: Json,
    problems: Vec<Problem>,
) -> Result<Opened<D>, Vec<Problem>> {
    if problems.is_empty() {
        return Ok(Opened { document, warnings: Vec::new(), tree });
    }
    let lines = Lines::of(text);
    let placed = problems.into_iter().map(|problem| match problem.place {
        // Checks on the document know the pointer only; the tree knows where that stood.
        None => Problem { place: place(&lines, &tree, &problem.pointer), ..problem },
        Some(_) => problem,
    });
    let (errors, warnings): (Vec<_>, Vec<_>) = placed.partition(is_error);
    if errors.is_empty() { Ok(Opened { document, warnings, tree }) } else { Err(errors) }
}

fn is_error(problem: &Problem) -> bool {
    problem.code.severity() == Severity::Error
}

fn place(lines: &Lines<'_>, tree: &Json, pointer: &str) -> Option<Place> {
    let known = tree.at_pointer(pointer).or_else(|| {
        // A missing member has no place of its own: its owner's will do.
        tree.at_pointer(pointer.rsplit_once('/').map_or("", |(owner, _)| owner))
    });
    known.map(|json| lines.place(json.at))
}

/// Text that is no JSON at all may be another kind of file that is easily named.
fn foreign(text: &[u8], problem: Problem) -> Problem {
    if !matches!(problem.code, Code::NotJson | Code::NotUtf8 | Code::EndsEarly) {
        return problem;
    }
    let start = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text).trim_ascii_start();
    let looks_like = match start {
        [] => "empty",
        [b'P', b'K', 3, 4, ..] => "zip",
        [b'%', b'P', b'D', b'F', ..] => "pdf",
        [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] | [b'G', b'I', b'F', b'8', ..] => {
            "image"
        }
        [b'<', ..] => "html",
        _ if start.starts_with(b"age-encryption.org/v1\n") => "locked",
        _ if start.starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----") => "locked",
        _ => return problem,
    };
    Problem { code: Code::NotAnAssessment, detail: looks_like.to_owned(), ..problem }
}

/// What kind of document the tree is, before it is read: a stranger gets one sentence, not a list of missing members.
fn recognise(text: &[u8], tree: &Json) -> Result<(), Problem> {
    let refuse = |code, json: &Json, pointer: &str, detail: &str| {
        let place = Some(Place::at(text, json.at));
        Err(Problem {
            code,
            pointer: pointer.to_owned(),
            place,
            detail: detail.to_owned(),
            related: None,
        })
    };
    let kind = match &tree.value {
        Value::Object(_) => tree.get("format").and_then(Json::as_text),
        Value::List(_) => return refuse(Code::NotAnAssessment, tree, "", "array"),
        _ => return refuse(Code::NotAnAssessment, tree, "", "scalar"),
    };
    if !kind.is_some_and(|kind| kind.starts_with("internet-impact-")) {
        return refuse(Code::NotAnAssessment, tree, "", "other-json");
    }
    match (steps::major(tree), tree.get("version")) {
        (Some(major), Some(json)) if major > steps::NEWEST => {
            refuse(Code::FormatTooNew, json, "/version", json.as_text().unwrap_or_default())
        }
        _ => Ok(()),
    }
}
