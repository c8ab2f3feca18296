//! Rubric 1.0.0: the published tables (rubric 1.5, 1.7, 9), integers only.

use crate::closed_set::ClosedSet;
use crate::framework::{Block, Class, Criterion};
use crate::hash::Sha256;
use crate::json::Json;
use crate::rubric::{Field, Interval, Judgements};

/// Severity by depth, reach, persistence: 1 slight, 2 substantial, 3 severe, 4 extreme (rubric 1.5, T1).
pub const T1: [[[u8; 3]; 3]; 3] = [
    [[1, 1, 1], [1, 1, 2], [1, 2, 2]],
    [[1, 2, 2], [2, 2, 3], [2, 3, 3]],
    [[2, 2, 3], [3, 3, 4], [3, 4, 4]],
];

/// Level by severity and pathway: 1 minor, 2 moderate, 3 major, 4 critical (rubric 1.5, T2).
pub const T2: [[u8; 3]; 4] = [[1, 1, 1], [1, 2, 2], [2, 3, 3], [3, 3, 4]];

/// What a level on a criterion contributes to the verdict, by class (rubric 1.7).
pub const PROFILE: [[u8; 5]; 2] = [[0, 1, 2, 3, 4], [0, 1, 1, 2, 3]];

/// Names of the levels 0 to 4, in rubric English.
pub const LEVELS: [&str; 5] = ["none", "minor", "moderate", "major", "critical"];

/// Names of the verdicts 0 to 4, in rubric English.
pub const VERDICTS: [&str; 5] = [
    "no harm found",
    "limited concern",
    "significant concern",
    "serious conflict",
    "fundamental conflict",
];

/// Id and version of this rubric, as hashed.
pub const ID: (&str, &str) = ("iia-rubric", "1.0.0");

/// Severity of four exact judgements, 1 to 4; the pathway plays no part. Each value must be 1 to 3.
#[must_use]
pub fn severity([depth, reach, persistence, _]: [u8; 4]) -> u8 {
    T1[usize::from(depth - 1)][usize::from(reach - 1)][usize::from(persistence - 1)]
}

/// Level of four exact judgements, 1 to 4. Each value must be 1 to 3.
#[must_use]
pub fn level(judgements: [u8; 4]) -> u8 {
    T2[usize::from(severity(judgements) - 1)][usize::from(judgements[3] - 1)]
}

/// Levels from the lower to the upper ends: exact, since the tables are monotone (rubric 1.6).
#[must_use]
pub fn level_range(judgements: &Judgements) -> Interval {
    Interval { lo: level(judgements.lower()), hi: level(judgements.upper()) }
}

/// What a level on this criterion contributes to the verdict, 0 to 4.
#[must_use]
pub fn contribution(criterion: Criterion, level: u8) -> u8 {
    PROFILE[criterion.class() as usize][usize::from(level)]
}

/// The rubric as an object: what `rubric_sha256` covers (rubric 9).
#[must_use]
pub fn object() -> Json {
    let row = |values: &[u8]| Json::list(values.iter().map(|&value| Json::number(value)));
    let words = |words: &[&str]| Json::list(words.iter().map(|&word| Json::text(word)));
    let codes =
        |criteria: Vec<Criterion>| Json::list(criteria.into_iter().map(|c| Json::text(c.code())));
    let goals = Block::ALL.iter().filter(|&&block| block != Block::Cp);
    Json::object([
        ("criteria", codes(Criterion::ALL.to_vec())),
        ("fields", Json::list(Field::ALL.iter().map(|field| Json::text(field.code())))),
        (
            "goals",
            Json::object(goals.map(|block| (block.code(), codes(block.criteria().collect())))),
        ),
        ("id", Json::text(ID.0)),
        ("levels", words(&LEVELS)),
        (
            "profile",
            Json::object(
                Class::ALL.iter().map(|&class| (class.code(), row(&PROFILE[class as usize]))),
            ),
        ),
        ("t1", Json::list(T1.iter().map(|depth| Json::list(depth.iter().map(|reach| row(reach)))))),
        ("t2", Json::list(T2.iter().map(|severity| row(severity)))),
        ("verdicts", words(&VERDICTS)),
        ("version", Json::text(ID.1)),
    ])
}

/// The hash of this rubric. Results of different rubrics are not comparable.
#[must_use]
pub fn sha256() -> Sha256 {
    static HASH: std::sync::OnceLock<Sha256> = std::sync::OnceLock::new();
    HASH.get_or_init(|| Sha256::of(object().canonical().as_bytes())).clone()
}

#[cfg(test)]
mod tests {
    use super::sha256;

    #[test]
    fn the_hash_is_the_one_printed_in_the_specification() {
        assert_eq!(
            sha256().as_str(),
            "6d1fe0f38dc8c35cb23520a9629489e551bb12cb2f006e27fc2316495da10042"
        );
    }
}
