//! Two drafts side by side: for each criterion the harm and the benefit of the first above those of the second.

use impact_core::Score;
use impact_core::closed_set::ClosedSet;
use impact_core::comparison::{Change, Comparison};
use impact_core::framework::Criterion;
use impact_text::{Arg, Texts};

use super::tracks::tracks;
use super::{Chart, Figure, Pen};
use crate::firmness::verdicts;
use crate::levels::found;

const BAR: i32 = 7;

impl Figure {
    /// Two drafts side by side; the scores are those of the two documents that were compared.
    #[must_use]
    pub fn drafts(comparison: &Comparison, scores: [&Score; 2], texts: &Texts) -> Self {
        let [before, after] = comparison.verdicts.map(|verdict| verdicts(verdict, texts));
        let args = [("before", Arg::Text(&before)), ("after", Arg::Text(&after))];
        let mut pen = Pen::new();
        pen.y += 12;
        let said = |criterion: Criterion| {
            let change = comparison.criteria[criterion.index()];
            (change != Change::Unchanged).then(|| changed(change, texts))
        };
        tracks(&mut pen, &scores, BAR, said, texts);
        let description = texts.format("drafts-description", &args);
        let head = ["table-condition", "drafts-before", "drafts-after", "drafts-change"];
        Self {
            chart: Chart::drawn(pen, texts.get("drafts-title"), description, texts),
            legend: texts.get("drafts-legend"),
            head: head.map(|id| texts.get(id)).to_vec(),
            rows: Criterion::ALL.iter().map(|one| row(comparison, scores, *one, texts)).collect(),
        }
    }
}

fn changed(change: Change, texts: &Texts) -> String {
    texts.get(&["change-", &change.code().replace('_', "-")].concat())
}

fn row(
    comparison: &Comparison,
    scores: [&Score; 2],
    criterion: Criterion,
    texts: &Texts,
) -> Vec<String> {
    let index = criterion.index();
    let both = |score: &Score| {
        let outcome = &score.outcome;
        let status = outcome.status[index];
        let (harm, benefit) = (
            found(outcome.harm[index], status, texts),
            found(outcome.benefit[index], status, texts),
        );
        texts.format("drafts-both", &[("harm", Arg::Text(&harm)), ("benefit", Arg::Text(&benefit))])
    };
    let [before, after] = scores.map(both);
    let name = texts.get(&["name-", criterion.code(), ".plain"].concat());
    vec![name, before, after, changed(comparison.criteria[index], texts)]
}
