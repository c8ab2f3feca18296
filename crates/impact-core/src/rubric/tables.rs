//! One version of the rubric: its tables, and what is asked of them. Integers only.

use std::sync::OnceLock;

use super::edits::edited;
use super::steps::Steps;
use super::{Field, Interval, Judgements};
use crate::closed_set::ClosedSet;
use crate::framework::{Block, Class, Criterion};
use crate::hash::Sha256;
use crate::json::Json;

/// How many vectors of four judgements there are.
pub(super) const VECTORS: usize = 81;

/// The level of every vector, by its [`place`].
pub(crate) type Levels = [u8; VECTORS];

/// What makes a version of the rubric: all of it but `vector` is hashed (rubric 9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables {
    /// Id, the same in every version.
    pub id: &'static str,
    /// Version, as `1.0.0`.
    pub version: &'static str,
    /// How a vector of ratings by this version begins ([`crate::vector`]).
    pub vector: &'static str,
    /// Severity by depth, reach, persistence: 1 slight, 2 substantial, 3 severe, 4 extreme (rubric 1.5, T1).
    pub t1: [[[u8; 3]; 3]; 3],
    /// Level by severity and pathway: 1 minor, 2 moderate, 3 major, 4 critical (rubric 1.5, T2).
    pub t2: [[u8; 3]; 4],
    /// What a level on a criterion contributes to the verdict, by class (rubric 1.7).
    pub profile: [[u8; 5]; 2],
    /// Names of the levels 0 to 4, in rubric English.
    pub levels: [&'static str; 5],
    /// Names of the verdicts 0 to 4, in rubric English.
    pub verdicts: [&'static str; 5],
}

/// A version of the rubric. Two are the same where their tables are.
#[derive(Debug)]
pub struct Rubric {
    tables: Tables,
    levels: Levels,
    steps: OnceLock<Steps>,
    edited: OnceLock<Vec<Levels>>,
    sha256: OnceLock<Sha256>,
}

impl PartialEq for Rubric {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || self.tables == other.tables
    }
}

impl Eq for Rubric {}

impl Rubric {
    /// The rubric of these tables.
    #[must_use]
    pub const fn new(tables: Tables) -> Self {
        let levels = levels(&tables.t1, &tables.t2);
        Self {
            tables,
            levels,
            steps: OnceLock::new(),
            edited: OnceLock::new(),
            sha256: OnceLock::new(),
        }
    }

    /// Its tables.
    #[must_use]
    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    /// Severity of four exact judgements, 1 to 4; the pathway plays no part. Each value must be 1 to 3.
    #[must_use]
    pub fn severity(&self, [depth, reach, persistence, _]: [u8; 4]) -> u8 {
        let at = |value: u8| usize::from(value - 1);
        self.tables.t1[at(depth)][at(reach)][at(persistence)]
    }

    /// Level of four exact judgements, 1 to 4. Each value must be 1 to 3.
    #[must_use]
    pub fn level(&self, judgements: [u8; 4]) -> u8 {
        self.levels[place(judgements)]
    }

    /// Levels from the lower to the upper ends: exact, since the tables are monotone (rubric 1.6).
    #[must_use]
    pub fn level_range(&self, judgements: &Judgements) -> Interval {
        Interval { lo: self.level(judgements.lower()), hi: self.level(judgements.upper()) }
    }

    /// What a level on this criterion contributes to the verdict, 0 to 4.
    #[must_use]
    pub fn contribution(&self, criterion: Criterion, level: u8) -> u8 {
        self.tables.profile[criterion.class() as usize][usize::from(level)]
    }

    /// What a range of levels on this criterion contributes.
    #[must_use]
    pub fn contributions(&self, criterion: Criterion, levels: Interval) -> Interval {
        let of = |level| self.contribution(criterion, level);
        Interval { lo: of(levels.lo), hi: of(levels.hi) }
    }

    /// The smallest level on a criterion that contributes at least this, if any does.
    #[must_use]
    pub fn smallest_level(&self, criterion: Criterion, contribution: u8) -> Option<u8> {
        (0..=4).find(|level| self.contribution(criterion, *level) >= contribution)
    }

    /// How far vectors are from levels.
    #[must_use]
    pub(crate) fn steps(&self) -> &Steps {
        self.steps.get_or_init(|| Steps::of(&self.levels))
    }

    /// The levels under every edit of one cell that leaves the tables sound (rubric 3, 9).
    pub(crate) fn edited(&self) -> &[Levels] {
        self.edited.get_or_init(|| edited(&self.tables))
    }

    /// The rubric as an object: what `rubric_sha256` covers (rubric 9).
    #[must_use]
    pub fn object(&self) -> Json {
        let tables = &self.tables;
        let row = |values: &[u8]| Json::list(values.iter().map(|&value| Json::number(value)));
        let words = |words: &[&str]| Json::list(words.iter().map(|&word| Json::text(word)));
        let codes = |criteria: Vec<Criterion>| {
            Json::list(criteria.into_iter().map(|c| Json::text(c.code())))
        };
        let goals = Block::ALL.iter().filter(|&&block| block != Block::Cp);
        let goals = goals.map(|block| (block.code(), codes(block.criteria().collect())));
        let classes = Class::ALL.iter();
        let profile = classes.map(|&class| (class.code(), row(&tables.profile[class as usize])));
        let t1 = tables.t1.iter().map(|depth| Json::list(depth.iter().map(|reach| row(reach))));
        Json::object([
            ("criteria", codes(Criterion::ALL.to_vec())),
            ("fields", Json::list(Field::ALL.iter().map(|field| Json::text(field.code())))),
            ("goals", Json::object(goals)),
            ("id", Json::text(tables.id)),
            ("levels", words(&tables.levels)),
            ("profile", Json::object(profile)),
            ("t1", Json::list(t1)),
            ("t2", Json::list(tables.t2.iter().map(|severity| row(severity)))),
            ("verdicts", words(&tables.verdicts)),
            ("version", Json::text(tables.version)),
        ])
    }

    /// The hash of this rubric. Results of different rubrics are not comparable.
    #[must_use]
    pub fn sha256(&self) -> &Sha256 {
        self.sha256.get_or_init(|| Sha256::of(self.object().canonical().as_bytes()))
    }
}

/// Where a vector stands among all, in the order of the published composite.
pub(crate) fn place([depth, reach, persistence, pathway]: [u8; 4]) -> usize {
    let at = |value: u8| usize::from(value - 1);
    27 * at(depth) + 9 * at(reach) + 3 * at(persistence) + at(pathway)
}

/// The levels of all vectors under one pair of tables.
pub(super) const fn levels(t1: &[[[u8; 3]; 3]; 3], t2: &[[u8; 3]; 4]) -> Levels {
    let mut levels = [0; VECTORS];
    let mut index = 0;
    while index < VECTORS {
        let severity = t1[index / 27][index / 9 % 3][index / 3 % 3];
        levels[index] = t2[severity as usize - 1][index % 3];
        index += 1;
    }
    levels
}
