//! How many steps of single judgements away another verdict is (rubric 3, 9).

use crate::closed_set::ClosedSet;
use crate::document::Direction;
use crate::framework::Criterion;
use crate::rubric::v1;
use crate::score::{Case, CaseFinding, Outcome, Standing};

/// All vectors of four judgements, in the order of the published composite.
const VECTORS: usize = 81;

const fn vector(index: usize) -> [u8; 4] {
    [
        (index / 27) as u8 + 1,
        (index / 9 % 3) as u8 + 1,
        (index / 3 % 3) as u8 + 1,
        (index % 3) as u8 + 1,
    ]
}

fn index([depth, reach, persistence, pathway]: [u8; 4]) -> usize {
    let place = |value: u8| usize::from(value - 1);
    27 * place(depth) + 9 * place(reach) + 3 * place(persistence) + place(pathway)
}

const fn level(index: usize) -> u8 {
    let [depth, reach, persistence, pathway] = vector(index);
    let severity = v1::T1[depth as usize - 1][reach as usize - 1][persistence as usize - 1];
    v1::T2[severity as usize - 1][pathway as usize - 1]
}

const fn distance(one: [u8; 4], other: [u8; 4]) -> u8 {
    let (mut sum, mut field) = (0, 0);
    while field < 4 {
        sum += one[field].abs_diff(other[field]);
        field += 1;
    }
    sum
}

/// Fewest steps from a vector to one of at most (down) or at least (up) each level; from the absent finding, one step
/// below the lowest vector, only down.
const fn steps(down: bool) -> [[u8; 5]; VECTORS] {
    let mut table = [[u8::MAX; 5]; VECTORS];
    let mut from = 0;
    while from < VECTORS {
        let mut target = 0;
        while target < 5 {
            let mut fewest = if down { distance(vector(from), [1; 4]) + 1 } else { u8::MAX };
            let mut to = 0;
            while to < VECTORS {
                let reached = if down { level(to) <= target } else { level(to) >= target };
                let far = distance(vector(from), vector(to));
                if reached && far < fewest {
                    fewest = far;
                }
                to += 1;
            }
            table[from][target as usize] = fewest;
            target += 1;
        }
        from += 1;
    }
    table
}

static DOWN: [[u8; 5]; VECTORS] = steps(true);
static UP: [[u8; 5]; VECTORS] = steps(false);

/// Steps to each other verdict, by its number 0 to 4; none where it is the present lower end or on its other side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Radius {
    /// To bring the lower end down to at most this.
    pub down: [Option<u32>; 5],
    /// To bring it up to at least this.
    pub up: [Option<u32>; 5],
}

impl Radius {
    pub(super) fn of(case: &Case, outcome: &Outcome) -> Self {
        let lo = outcome.verdict.lo;
        let at = |target: usize| u8::try_from(target).unwrap_or(u8::MAX);
        Self {
            down: std::array::from_fn(|target| (at(target) < lo).then(|| down(case, at(target)))),
            up: std::array::from_fn(|target| {
                (at(target) > lo).then(|| up(case, at(target))).flatten()
            }),
        }
    }
}

/// The smallest level on a criterion that contributes at least this.
fn smallest(criterion: Criterion, contribution: u8) -> Option<u8> {
    (0..=4).find(|level| v1::contribution(criterion, *level) >= contribution)
}

/// Every criterion above the target must come down: the worst of its findings tells how far.
fn down(case: &Case, target: u8) -> u32 {
    let mut furthest = [0u32; crate::framework::CRITERIA];
    for finding in &case.findings {
        let level = finding.harm().lo;
        if v1::contribution(finding.criterion, level) <= target {
            continue;
        }
        if let Some(needed) = smallest(finding.criterion, target + 1) {
            let from = index(finding.judgements.lower());
            let steps = DOWN[from][usize::from(needed - 1)];
            let place = &mut furthest[finding.criterion.index()];
            *place = (*place).max(u32::from(steps));
        }
    }
    furthest.iter().sum()
}

/// One criterion that comes up is enough: by a finding that is there, or by a new one.
fn up(case: &Case, target: u8) -> Option<u32> {
    let anew = Criterion::ALL.iter().filter_map(|criterion| {
        let needed = smallest(*criterion, target)?;
        Some(1 + u32::from(UP[index([1; 4])][usize::from(needed)]))
    });
    let there = case.findings.iter().filter(|one| counts(one)).filter_map(|finding| {
        let needed = smallest(finding.criterion, target)?;
        let steps = UP[index(finding.judgements.lower())][usize::from(needed)];
        Some(u32::from(steps) + u32::from(finding.harm().lo == 0))
    });
    anew.chain(there).min()
}

fn counts(finding: &CaseFinding) -> bool {
    finding.direction != Direction::Benefit && finding.standing != Standing::Removed
}
