//! Sorting of short lists in little code: the page carries it, and `sort` brings four kilobytes for each kind of thing.

use std::collections::BinaryHeap;

/// Sorts a list. What is equal in order must be equal altogether: which of two comes first is not promised.
pub(crate) fn sort<T: Ord>(list: &mut Vec<T>) {
    *list = BinaryHeap::from(std::mem::take(list)).into_sorted_vec();
}
