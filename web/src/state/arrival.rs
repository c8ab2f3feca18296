//! What a file holds, before any of it is taken in: what was recognised, what of it is here already, and what differs.

use std::rc::Rc;

use impact_core::difference::{Difference, differences};
use impact_core::problem::Code;
use impact_core::{Assessment, Limits, Problem, open, open_to_look};

use crate::state::archive::{is_archive, open_archive};

/// A file that was read and not taken in yet.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrival {
    /// The file's name.
    pub file: String,
    /// What it holds.
    pub holds: Holds,
}

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Holds {
    /// One assessment.
    One(Incoming),
    /// Several: those that are not here yet word for word, and how many are.
    Many(Vec<Assessment>, usize),
    /// One of a newer format than this page's: to be looked at, and not to be worked on.
    Newer(Rc<Assessment>, Vec<Problem>),
}

/// One assessment that came in a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Incoming {
    /// The document.
    pub document: Rc<Assessment>,
    /// What of it this page does not know, or scores otherwise.
    pub strange: Vec<Problem>,
    /// How many points of it are open.
    pub open_points: usize,
    /// What of it is here already.
    pub here: Here,
}

/// What of an assessment is on the device already.
#[derive(Debug, Clone, PartialEq)]
pub enum Here {
    /// Nothing.
    Nothing,
    /// The same, under this key.
    Same(String),
    /// The same work in other states.
    Others(Vec<Other>),
}

/// The same work in another state than a file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Other {
    /// Its key.
    pub key: String,
    /// As it is here.
    pub kept: Assessment,
    /// Where the two differ.
    pub differences: Vec<Difference>,
}

/// Work with its key.
pub type Keyed = (String, Assessment);

impl Arrival {
    /// Reads a file; `alike` gives the work on the device that has the same mark as a document.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(
        file: &str,
        bytes: &[u8],
        alike: &impl Fn(&Assessment) -> Vec<Keyed>,
    ) -> Result<Self, Vec<Problem>> {
        let file = file.to_owned();
        if is_archive(&file) {
            let all = open_archive(bytes)?;
            let count = all.len();
            let is_new = |new: &Assessment| alike(new).iter().all(|(_, kept)| kept != new);
            let new: Vec<_> = all.into_iter().filter(is_new).collect();
            let same = count - new.len();
            return Ok(Self { file, holds: Holds::Many(new, same) });
        }
        let opened = match open(bytes, Limits::PAGE) {
            Ok(opened) => opened,
            Err(problems) => {
                let is_newer = problems.iter().all(|problem| problem.code == Code::FormatTooNew);
                let looked = if is_newer { open_to_look(bytes, Limits::PAGE).ok() } else { None };
                return match looked {
                    Some(document) => {
                        Ok(Self { file, holds: Holds::Newer(Rc::new(document), problems) })
                    }
                    None => Err(problems),
                };
            }
        };
        let is_strange = |problem: &Problem| {
            matches!(problem.code, Code::NewerMinor | Code::UnknownMember | Code::OtherRubric)
        };
        let (strange, open): (Vec<_>, Vec<_>) = opened.warnings.into_iter().partition(is_strange);
        let here = beside(&opened.document, alike(&opened.document));
        let document = Rc::new(opened.document);
        Ok(Self {
            file,
            holds: Holds::One(Incoming { document, strange, open_points: open.len(), here }),
        })
    }
}

/// What of a document is here, of all that has its mark.
#[must_use]
pub fn beside(incoming: &Assessment, alike: Vec<Keyed>) -> Here {
    if let Some((key, _)) = alike.iter().find(|(_, kept)| kept == incoming) {
        return Here::Same(key.clone());
    }
    let other = |(key, kept): Keyed| {
        let differences = differences(&kept.to_json(), &incoming.to_json());
        Other { key, kept, differences }
    };
    match alike.is_empty() {
        true => Here::Nothing,
        false => Here::Others(alike.into_iter().map(other).collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Arrival, Here, Holds, Other};
    use crate::state::begin;
    use impact_core::Assessment;
    use impact_core::edit::{Edit, TextSlot};
    use impact_core::problem::Code;

    fn titled(id: &str, title: &str) -> Assessment {
        let mut made = begin(id, "en", "2026-11-27");
        let (slot, language) = (TextSlot::Title, "en".to_owned());
        made.apply(Edit::Text { slot, language, text: title.to_owned() });
        made
    }

    fn read(name: &str, text: &str) -> Result<Holds, Vec<Code>> {
        let here = [("k1", "a", "one"), ("k2", "b", "two"), ("k3", "b", "three")];
        let here = here.map(|(key, id, title)| (key.to_owned(), titled(id, title)));
        let alike = |document: &Assessment| {
            here.iter().filter(|(_, kept)| kept.id == document.id).cloned().collect()
        };
        let codes = |problems: Vec<impact_core::Problem>| problems.iter().map(|p| p.code).collect();
        Arrival::read(name, text.as_bytes(), &alike).map(|arrival| arrival.holds).map_err(codes)
    }

    #[test]
    fn what_is_here_already_is_told_from_what_is_here_in_another_state_and_from_what_is_new() {
        let here = |work: &Assessment| match read("a.json", &work.to_pretty()) {
            Ok(Holds::One(incoming)) => match incoming.here {
                Here::Nothing => "nothing".to_owned(),
                Here::Same(key) => ["same as ", &key].concat(),
                Here::Others(others) => {
                    let told =
                        |one: &Other| format!("{}, {} places", one.key, one.differences.len());
                    others.iter().map(told).collect::<Vec<_>>().join("; ")
                }
            },
            other => format!("{other:?}"),
        };
        assert_eq!(here(&titled("b", "two")), "same as k2");
        assert_eq!(here(&titled("a", "other")), "k1, 1 places");
        assert_eq!(here(&titled("b", "other")), "k2, 1 places; k3, 1 places");
        assert_eq!(here(&titled("c", "three")), "nothing");
    }

    #[test]
    fn of_several_those_that_are_here_word_for_word_are_left_out() {
        let texts = [titled("a", "one"), titled("b", "other"), titled("c", "three")];
        let texts = texts.map(|work| work.to_pretty());
        match read("all.ndjson", &crate::state::archive::archive(&texts)) {
            Ok(Holds::Many(new, same)) => assert_eq!((new.len(), same), (2, 1)),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_newer_format_can_be_looked_at_where_it_says_enough_and_is_refused_elsewhere() {
        let newer = |text: &str| text.replacen("\"1.0\"", "\"2.0\"", 1);
        let text = titled("a", "one").to_pretty();
        assert!(matches!(read("a.json", &newer(&text)), Ok(Holds::Newer(..))));
        let other = newer(&text).replacen('{', "{\"clauses\": {\"c1\": \"text\"},", 1);
        assert_eq!(read("a.json", &other).map(|_| ()), Err(vec![Code::FormatTooNew]));
    }
}
