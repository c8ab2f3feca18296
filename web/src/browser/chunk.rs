//! The parts of the program that are fetched later: what can go wrong with them.

use wasm_split_helpers::SplitLoaderError;

/// A part of the program could not be had; asking again tries again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoaded;

impl From<SplitLoaderError> for NotLoaded {
    fn from(_: SplitLoaderError) -> Self {
        // What went wrong stands in the console.
        Self
    }
}
