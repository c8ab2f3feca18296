//! The store in one binary: what it does when all goes well, and what it never does when it does not.

mod broken;
mod exhaustive;
mod faults;
mod keeping;
