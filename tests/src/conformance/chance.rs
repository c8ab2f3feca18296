//! Numbers by chance, the same in every run and in every language: SplitMix64 (Steele, Lea and Flood, 2014).

/// A source of numbers.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// From a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to below a limit.
    pub fn below(&mut self, limit: usize) -> usize {
        // The remainder favours small numbers by less than one in 2^50 here.
        usize::try_from(self.next() % (limit.max(1) as u64)).unwrap_or(0)
    }

    /// From a list.
    pub fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())]
    }

    /// Whether one of so many cases occurs.
    pub fn in_one_of(&mut self, cases: usize) -> bool {
        self.below(cases) == 0
    }
}
