//! Krippendorff's alpha in exact rationals (rubric 4, 9): how far assessors agree beyond chance. It never changes a
//! verdict.
//!
//! Units are criteria, values are exact levels; a unit with fewer than two values is dropped. Undefined where nothing
//! varies: libraries disagree there, we say so.

use crate::closed_set;

closed_set! {
    /// How far apart two values are.
    Metric {
        /// Equal or not.
        Nominal = "nominal",
        /// By the ranks between them.
        Ordinal = "ordinal",
        /// By their difference.
        Interval = "interval",
        /// By their difference against their sum.
        Ratio = "ratio",
    }
}

/// A fraction in lowest terms; the denominator is positive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ratio {
    /// Above the line.
    pub numerator: i128,
    /// Below it.
    pub denominator: i128,
}

/// The value, or `None` where it is not defined: no variation, or nothing to compare.
pub type Alpha = Option<Ratio>;

impl Ratio {
    fn new(numerator: i128, denominator: i128) -> Self {
        let divisor = gcd(numerator.unsigned_abs(), denominator.unsigned_abs()).max(1);
        let divisor = i128::try_from(divisor).unwrap_or(1) * denominator.signum();
        Self { numerator: numerator / divisor, denominator: denominator / divisor }
    }

    fn plus(self, other: Self) -> Self {
        Self::new(
            self.numerator * other.denominator + other.numerator * self.denominator,
            self.denominator * other.denominator,
        )
    }

    fn times(self, other: Self) -> Self {
        Self::new(self.numerator * other.numerator, self.denominator * other.denominator)
    }

    /// Rounded half up to three decimals, for print only: `0.815`, `-0.013`.
    #[must_use]
    pub fn rounded(self) -> String {
        // floor(1000 x + 1/2)
        let thousandths =
            (2000 * self.numerator + self.denominator).div_euclid(2 * self.denominator);
        let (sign, size) = (if thousandths < 0 { "-" } else { "" }, thousandths.unsigned_abs());
        format!("{sign}{}.{:03}", size / 1000, size % 1000)
    }
}

fn gcd(one: u128, other: u128) -> u128 {
    if other == 0 { one } else { gcd(other, one % other) }
}

/// Alpha of these units, each with the values that it was given.
#[must_use]
pub fn alpha(units: &[Vec<u8>], metric: Metric) -> Alpha {
    let paired: Vec<&Vec<u8>> = units.iter().filter(|values| values.len() >= 2).collect();
    let highest = paired.iter().flat_map(|values| values.iter()).max().copied()?;
    let mut counts = vec![0i128; usize::from(highest) + 1];
    for value in paired.iter().flat_map(|values| values.iter()) {
        counts[usize::from(*value)] += 1;
    }
    let zero = Ratio::new(0, 1);
    let distance = |one: u8, other: u8| distance(metric, &counts, one, other);
    let observed = paired.iter().fold(zero, |sum, values| {
        let pairs = values.iter().enumerate().flat_map(|(place, one)| {
            let others = values.iter().enumerate().filter(move |(other, _)| *other != place);
            others.map(move |(_, other)| (*one, *other))
        });
        let apart = pairs.fold(zero, |sum, (one, other)| sum.plus(distance(one, other)));
        sum.plus(apart.times(Ratio::new(1, i128::try_from(values.len() - 1).unwrap_or(1))))
    });
    let all = || 0..=highest;
    let expected = all().flat_map(|one| all().map(move |other| (one, other))).fold(
        zero,
        |sum, (one, other)| {
            let times = counts[usize::from(one)] * counts[usize::from(other)];
            sum.plus(distance(one, other).times(Ratio::new(times, 1)))
        },
    );
    if expected.numerator == 0 {
        return None;
    }
    let total: i128 = counts.iter().sum();
    let inverse = Ratio::new(expected.denominator, expected.numerator);
    let share = observed.times(Ratio::new(total - 1, 1)).times(inverse);
    Some(Ratio::new(share.denominator - share.numerator, share.denominator))
}

fn distance(metric: Metric, counts: &[i128], one: u8, other: u8) -> Ratio {
    let (low, high) = (one.min(other), one.max(other));
    let (a, b) = (i128::from(low), i128::from(high));
    match metric {
        Metric::Nominal => Ratio::new(i128::from(low != high), 1),
        Metric::Interval => Ratio::new((b - a) * (b - a), 1),
        Metric::Ratio if b == 0 => Ratio::new(0, 1),
        Metric::Ratio => Ratio::new((b - a) * (b - a), (a + b) * (a + b)),
        Metric::Ordinal => {
            let (from, to) = (usize::from(low), usize::from(high));
            let between: i128 = counts[from..=to].iter().sum();
            // Twice the sum less half of both ends, squared: four times too much.
            let twice = 2 * between - counts[from] - counts[to];
            Ratio::new(twice * twice, 4)
        }
    }
}
