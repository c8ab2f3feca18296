//! The two tables of a score: goals, then conditions, harm and benefit side by side and never combined.

use comfy_table::{Table, presets};
use impact_brief::{found, of_block};
use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::framework::{Block, Criterion};
use impact_text::Texts;

/// What the critical properties and the four goals suffer and gain.
pub fn goals(score: &Score, texts: &Texts) -> String {
    let outcome = &score.outcome;
    let row = |block: &Block| {
        let name = texts.get(&["block-", block.code()].concat());
        let [harm, benefit] = of_block(outcome, *block, texts);
        vec![name, harm, benefit]
    };
    draw(&["score-goal", "table-harm", "table-benefit"], Block::ALL.iter().map(row), texts)
}

/// What each of the fifteen conditions suffers and gains, and how far the search has come.
pub fn criteria(score: &Score, texts: &Texts) -> String {
    let outcome = &score.outcome;
    let row = |criterion: &Criterion| {
        let index = criterion.index();
        let search = outcome.status[index];
        let name = texts.get(&["name-", criterion.code(), ".plain"].concat());
        let (harm, benefit) = (
            found(outcome.harm[index], search, texts),
            found(outcome.benefit[index], search, texts),
        );
        let status = texts.get(&["status-", &search.code().replace('_', "-")].concat());
        vec![criterion.code().to_owned(), name, harm, benefit, status]
    };
    let head = ["score-id", "table-condition", "table-harm", "table-benefit", "table-search"];
    draw(&head, Criterion::ALL.iter().map(row), texts)
}

fn draw(head: &[&str], rows: impl Iterator<Item = Vec<String>>, texts: &Texts) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(head.iter().map(|id| texts.get(id)));
    table.add_rows(rows);
    // The first column begins where the text around it does.
    if let Some(first) = table.column_mut(0) {
        first.set_padding((0, 1));
    }
    table.trim_fmt()
}
