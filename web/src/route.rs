//! Where one is: every place has an address behind `#`, so that back, forward and links work on any static host.
//!
//! No title and no name ever reaches the address: an assessment is known by an opaque key.

use impact_core::Criterion;
use impact_core::closed_set::ClosedSet;
use impact_core::document::FindingId;

/// The steps of the walk are the parts of the work, in their order; free to take in any.
pub use impact_core::document::Part as Step;

/// A place in the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// New, continue, open a file, try an example.
    Start,
    /// The blank worksheet.
    Worksheet,
    /// Every component in every state.
    Design,
    /// What is on this device, and taking it away.
    Device,
    /// A place in one piece of work.
    Work {
        /// Its opaque key.
        key: String,
        /// Where in it.
        place: Place,
    },
}

/// A place in one piece of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The task list.
    Hub,
    /// A step of the walk.
    Step(Step),
    /// The grid of clauses and criteria.
    Grid,
    /// One criterion.
    Criterion(Criterion),
    /// One finding.
    Finding(FindingId),
    /// Why the verdict is what it is.
    Why,
    /// What an amendment would do.
    Amend,
    /// Two drafts side by side.
    Compare,
    /// One question at a time, for a room.
    Projector,
    /// Earlier versions.
    Versions,
}

/// Where the pages are that need no work; no key of work has a hyphen.
const WORKSHEET: &str = "blank-worksheet";
const DESIGN: &str = "design-system";
const DEVICE: &str = "this-device";

impl Route {
    /// A place in the work with this key.
    #[must_use]
    pub fn work(key: &str, place: Place) -> Self {
        Self::Work { key: key.to_owned(), place }
    }

    /// The address behind `#`.
    #[must_use]
    pub fn address(&self) -> String {
        let (key, place) = match self {
            Self::Start => return "/".to_owned(),
            Self::Worksheet => return ["/", WORKSHEET].concat(),
            Self::Design => return ["/", DESIGN].concat(),
            Self::Device => return ["/", DEVICE].concat(),
            Self::Work { key, place } => (key, place),
        };
        let path = match place {
            Place::Hub => String::new(),
            Place::Step(step) => step.code().to_owned(),
            Place::Grid => "grid".to_owned(),
            Place::Criterion(criterion) => ["analysis/", criterion.code()].concat(),
            Place::Finding(id) => ["finding/", id.as_str()].concat(),
            Place::Why => "why".to_owned(),
            Place::Amend => "amend".to_owned(),
            Place::Compare => "compare".to_owned(),
            Place::Projector => "projector".to_owned(),
            Place::Versions => "versions".to_owned(),
        };
        ["/", key, "/", &path].concat()
    }

    /// The place at an address; the start for an address that is none of ours.
    #[must_use]
    pub fn parse(address: &str) -> Self {
        let mut parts = address.trim_start_matches('#').trim_start_matches('/').split('/');
        let key = parts.next().unwrap_or_default();
        match key {
            WORKSHEET => return Self::Worksheet,
            DESIGN => return Self::Design,
            DEVICE => return Self::Device,
            _ => {}
        }
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Self::Start;
        }
        let place = match (parts.next().unwrap_or_default(), parts.next()) {
            ("analysis", Some(code)) => Criterion::from_code(code).map(Place::Criterion),
            ("finding", Some(id)) => FindingId::parse(id).map(Place::Finding),
            ("grid", _) => Some(Place::Grid),
            ("why", _) => Some(Place::Why),
            ("amend", _) => Some(Place::Amend),
            ("compare", _) => Some(Place::Compare),
            ("projector", _) => Some(Place::Projector),
            ("versions", _) => Some(Place::Versions),
            (step, _) => Step::from_code(step).map(Place::Step),
        };
        Self::work(key, place.unwrap_or(Place::Hub))
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, Route, Step};
    use impact_core::Criterion;
    use impact_core::document::FindingId;

    #[test]
    fn every_address_leads_back_to_its_place() {
        let id = FindingId::parse("f1").expect("an id");
        let places = [
            Place::Hub,
            Place::Step(Step::Scan),
            Place::Grid,
            Place::Criterion(Criterion::E10),
            Place::Finding(id),
            Place::Why,
            Place::Amend,
            Place::Compare,
            Place::Projector,
        ];
        for place in places {
            let route = Route::work("k1", place);
            assert_eq!(Route::parse(&route.address()), route);
        }
        for route in [Route::Start, Route::Worksheet, Route::Design, Route::Device] {
            assert_eq!(Route::parse(&route.address()), route);
        }
    }

    #[test]
    fn a_strange_address_leads_to_the_start_or_the_task_list() {
        assert_eq!(Route::parse("#/<script>/plan"), Route::Start);
        assert_eq!(Route::parse("#/k1/nowhere"), Route::work("k1", Place::Hub));
    }
}
