//! Laws of the brief, and briefs of real assessments as text.

mod cases;
mod laws;
mod pictures;
