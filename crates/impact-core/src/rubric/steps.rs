//! How many steps of single judgements a vector is from each level (rubric 3, 9).

use super::tables::{Levels, VECTORS, place};

/// Fewest steps from every vector to each level 0 to 4.
#[derive(Debug)]
pub struct Steps {
    down: [[u8; 5]; VECTORS],
    up: [[u8; 5]; VECTORS],
}

impl Steps {
    pub(super) fn of(levels: &Levels) -> Self {
        let (mut down, mut up) = ([[u8::MAX; 5]; VECTORS], [[u8::MAX; 5]; VECTORS]);
        for from in 0..VECTORS {
            let absent = distance(vector(from), [1; 4]) + 1;
            down[from] = [absent; 5];
            for (to, level) in levels.iter().enumerate() {
                let far = distance(vector(from), vector(to));
                for target in 0..5 {
                    if usize::from(*level) <= target {
                        down[from][target] = down[from][target].min(far);
                    }
                    if usize::from(*level) >= target {
                        up[from][target] = up[from][target].min(far);
                    }
                }
            }
        }
        Self { down, up }
    }

    /// From a vector to one of at most this level; the absent finding, one step below the lowest vector, is at 0.
    pub(crate) fn down(&self, from: [u8; 4], level: u8) -> u32 {
        u32::from(self.down[place(from)][usize::from(level)])
    }

    /// From a vector to one of at least this level.
    pub(crate) fn up(&self, from: [u8; 4], level: u8) -> u32 {
        u32::from(self.up[place(from)][usize::from(level)])
    }
}

fn vector(index: usize) -> [u8; 4] {
    [index / 27, index / 9 % 3, index / 3 % 3, index % 3].map(|value| value as u8 + 1)
}

fn distance(one: [u8; 4], other: [u8; 4]) -> u8 {
    one.iter().zip(other).map(|(one, other)| one.abs_diff(other)).sum()
}
