//! Every edit of a single cell of the tables by one that keeps them sound: what robustness asks (rubric 3, 9).

use super::tables::{Levels, Tables, levels};

pub(super) fn edited(tables: &Tables) -> Vec<Levels> {
    let mut found = Vec::new();
    let mut keep = |levels: Levels| {
        if is_monotone(&levels) {
            found.push(levels);
        }
    };
    for cell in 0..27 {
        for changed in neighbours(tables.t1[cell / 9][cell / 3 % 3][cell % 3]) {
            let mut t1 = tables.t1;
            t1[cell / 9][cell / 3 % 3][cell % 3] = changed;
            keep(levels(&t1, &tables.t2));
        }
    }
    for cell in 0..12 {
        for changed in neighbours(tables.t2[cell / 3][cell % 3]) {
            let mut t2 = tables.t2;
            t2[cell / 3][cell % 3] = changed;
            keep(levels(&tables.t1, &t2));
        }
    }
    found
}

/// Never falls when one judgement rises.
fn is_monotone(levels: &Levels) -> bool {
    let rises =
        |index: usize, step: usize| index / step % 3 == 2 || levels[index + step] >= levels[index];
    (0..levels.len()).all(|index| [27, 9, 3, 1].into_iter().all(|step| rises(index, step)))
}

/// One less and one more, within 1 to 4.
fn neighbours(value: u8) -> impl Iterator<Item = u8> {
    [value - 1, value + 1].into_iter().filter(|value| (1..=4).contains(value))
}

#[cfg(test)]
mod tests {
    use crate::rubric::v1;

    #[test]
    fn there_are_thirty_five_such_edits() {
        assert_eq!(v1::RUBRIC.edited().len(), 35);
    }
}
