//! Rubric 1.0.0: the published tables (rubric 1.5, 1.7, 9). It never changes: files that were made by it are scored by
//! it for ever.

use super::{Rubric, Tables};

/// Rubric 1.0.0.
pub static RUBRIC: Rubric = Rubric::new(Tables {
    id: "iia-rubric",
    version: "1.0.0",
    vector: "IIA1",
    t1: [
        [[1, 1, 1], [1, 1, 2], [1, 2, 2]],
        [[1, 2, 2], [2, 2, 3], [2, 3, 3]],
        [[2, 2, 3], [3, 3, 4], [3, 4, 4]],
    ],
    t2: [[1, 1, 1], [1, 2, 2], [2, 3, 3], [3, 3, 4]],
    profile: [[0, 1, 2, 3, 4], [0, 1, 1, 2, 3]],
    levels: ["none", "minor", "moderate", "major", "critical"],
    verdicts: [
        "no harm found",
        "limited concern",
        "significant concern",
        "serious conflict",
        "fundamental conflict",
    ],
});

#[cfg(test)]
mod tests {
    #[test]
    fn the_hash_is_the_one_printed_in_the_specification() {
        assert_eq!(
            super::RUBRIC.sha256().as_str(),
            "6d1fe0f38dc8c35cb23520a9629489e551bb12cb2f006e27fc2316495da10042"
        );
    }
}
