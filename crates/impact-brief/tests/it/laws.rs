//! What is true of every brief.

use crate::cases;
#[test]
fn look() {
    for (name, text) in cases::POLICIES {
        let brief = cases::brief(&cases::read(text), "en");
        std::fs::write(format!("/tmp/scratch/{name}.md"), impact_brief::markdown(&brief)).unwrap();
        std::fs::write(format!("/tmp/scratch/{name}.html"), impact_brief::html(&brief)).unwrap();
    }
}
