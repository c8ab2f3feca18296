//! What stands first: title, status, abstract, the picture, method, context.

use std::collections::BTreeSet;

use impact_core::closed_set::ClosedSet;
use impact_core::document::{CoverageKind, Direction};
use impact_core::framework::{Block as Group, Criterion};
use impact_text::Arg;

use super::Composer;
use crate::brief::{Block, Run, is_link};
use crate::chart::Chart;
use crate::levels::{found, of_block};
use crate::words::{clean, date, headline};

impl Composer<'_> {
    pub(super) fn title(&self) -> String {
        let given = self.written(&self.assessment.proposal.title).map(|run| run.words().to_owned());
        let title = given.unwrap_or_else(|| self.texts.get("report-untitled"));
        self.texts.format("report-title", &[("title", Arg::Text(&title))])
    }

    pub(super) fn front(&mut self, title: &str) {
        self.heading(1, "brief", title.to_owned());
        let state = ["state-", self.score.state.code()].concat();
        let (name, meaning) =
            (self.texts.get(&state), self.texts.get(&[&state, ".meaning"].concat()));
        self.blocks
            .push(Block::Paragraph(vec![Run::Strong(name), Run::Text([". ", &meaning].concat())]));
        self.free(&self.assessment.note.clone());
        self.summary();
        self.method();
        self.context();
    }

    fn summary(&mut self) {
        self.section("abstract");
        let verdict = headline(self.score, self.texts);
        let said = self.texts.format("abstract-verdict", &[("headline", Arg::Text(&verdict))]);
        self.blocks.push(Block::Paragraph(vec![Run::Strong(said)]));
        let count = |direction| {
            self.assessment.findings.iter().filter(|finding| finding.direction == direction).count()
        };
        let args = [
            ("harms", Arg::Number(count(Direction::Harm) as u64)),
            ("benefits", Arg::Number(count(Direction::Benefit) as u64)),
            ("complete", Arg::Number(self.score.complete() as u64)),
        ];
        self.say("abstract-record", &args);
        let bare = |finding: &&impact_core::document::Finding| {
            finding.direction != Direction::Either && !finding.is_quoted()
        };
        let bare = self.assessment.findings.iter().filter(bare).count();
        if bare > 0 {
            self.say("abstract-unquoted", &[("count", Arg::Number(bare as u64))]);
        }
        self.worst("abstract-worst");
        let score = self.score;
        self.tell(&score.carriers().into_iter().collect());
        self.best();
        self.paragraph(self.texts.get("scope-sentence"));
        self.section("glance");
        self.blocks.push(Block::Chart(Chart::of(self.score, self.texts)));
        self.paragraph(self.texts.get("chart-legend"));
        self.goals();
        self.table();
    }

    /// The strongest benefits that are established, told as fully as the harms: they lower none of those.
    fn best(&mut self) {
        let score = self.score;
        let traces = &score.trace.findings;
        let best = traces.iter().map(|trace| trace.benefit.lo).max().unwrap_or(0);
        let strongest = traces.iter().filter(|trace| best > 0 && trace.benefit.lo == best);
        let criteria: BTreeSet<Criterion> =
            strongest.clone().map(|trace| trace.criterion).collect();
        if !criteria.is_empty() {
            let names = self.names(&criteria.into_iter().collect::<Vec<_>>());
            self.say("abstract-best", &[("criteria", Arg::Text(&names))]);
        }
        self.tell(&strongest.map(|trace| &trace.id).collect());
    }

    /// The conditions that carry the verdict.
    pub(super) fn worst(&mut self, id: &str) {
        let names = self.names(&self.score.trace.verdict.lo_criteria);
        if !names.is_empty() {
            self.say(id, &[("criteria", Arg::Text(&names))]);
        }
    }

    fn table(&mut self) {
        let outcome = &self.score.outcome;
        let row = |criterion: &Criterion| {
            let index = criterion.index();
            let status = self
                .texts
                .get(&["status-", &outcome.status[index].code().replace('_', "-")].concat());
            vec![
                self.plain(*criterion),
                found(outcome.harm[index], outcome.status[index], self.texts),
                found(outcome.benefit[index], outcome.status[index], self.texts),
                status,
            ]
        };
        let rows = Criterion::ALL.iter().map(row).collect();
        let head = ["table-condition", "table-harm", "table-benefit", "table-search"]
            .map(|id| self.texts.get(id))
            .to_vec();
        self.blocks.push(Block::Table { caption: self.texts.get("table-caption"), head, rows });
    }

    /// What the critical properties and the four goals suffer and gain.
    fn goals(&mut self) {
        let row = |block: &Group| {
            let name = self.texts.get(&["block-", block.code()].concat());
            let [harm, benefit] = of_block(&self.score.outcome, *block, self.texts);
            vec![name, harm, benefit]
        };
        let rows = Group::ALL.iter().map(row).collect();
        let head =
            ["table-goal", "table-harm", "table-benefit"].map(|id| self.texts.get(id)).to_vec();
        self.blocks.push(Block::Table { caption: self.texts.get("goals-caption"), head, rows });
    }

    fn method(&mut self) {
        self.section("methodology");
        for id in ["method-exist", "method-thrive", "method-scoring", "scoring-is-ours"] {
            self.paragraph(self.texts.get(id));
        }
        let weakest = Criterion::ALL
            .iter()
            .map(|criterion| self.assessment.criterion(*criterion).review)
            .min();
        let review = self.texts.get(&format!("review-{}", weakest.unwrap_or_default().get()));
        self.say("method-review", &[("review", Arg::Text(&review))]);
    }

    fn context(&mut self) {
        self.section("context");
        self.free(&self.assessment.plan.issue.clone());
        self.wrap("beneficiaries", &self.assessment.plan.beneficiaries.clone());
        let rows = self.about();
        if !rows.is_empty() {
            self.blocks.push(Block::Table {
                caption: self.texts.get("context-table"),
                head: Vec::new(),
                rows,
            });
        }
        let url = clean(self.assessment.proposal.url.as_str().trim());
        if is_link(&url) {
            let label = Run::Text([self.texts.get("about-url").as_str(), ": "].concat());
            self.blocks.push(Block::Paragraph(vec![label, Run::Link { text: url.clone(), url }]));
        }
    }

    /// What is known of the proposal, a row each; what is not known has no row, except where a default counts.
    fn about(&self) -> Vec<Vec<String>> {
        let proposal = &self.assessment.proposal;
        let texts = self.texts;
        let text = |text| self.written(text).map(|run| run.words().to_owned());
        let word = |word: &str| Some(clean(word.trim())).filter(|word| !word.is_empty());
        let coverage = proposal.coverage.kind.map(|kind: CoverageKind| {
            let kind = texts.get(&["coverage-", kind.code()].concat());
            let covers = text(&proposal.coverage.covers);
            covers.map_or_else(
                || kind.clone(),
                |covers| {
                    texts.format(
                        "coverage-with",
                        &[("kind", Arg::Text(&kind)), ("covers", Arg::Text(&covers))],
                    )
                },
            )
        });
        let baseline = &self.assessment.baseline;
        let compared = [baseline.date.as_ref().map(|day| date(day, texts)), text(&baseline.text)];
        let compared: Vec<String> = compared.into_iter().flatten().collect();
        let compared =
            if compared.is_empty() { texts.get("baseline-default") } else { compared.join(". ") };
        let rows = [
            ("about-title", text(&proposal.title)),
            ("about-jurisdiction", word(proposal.jurisdiction.as_str())),
            ("about-kind", proposal.kind.map(|kind| texts.get(&["kind-", kind.code()].concat()))),
            (
                "about-level",
                proposal.level.map(|level| texts.get(&["level-of-", level.code()].concat())),
            ),
            (
                "about-stage",
                proposal.stage.map(|stage| texts.get(&["stage-", stage.code()].concat())),
            ),
            ("about-issuer", word(proposal.issuer.as_str())),
            ("about-reference", word(proposal.reference.as_str())),
            ("about-version", word(proposal.version.as_str())),
            ("about-deadline", proposal.deadline.as_ref().map(|day| date(day, texts))),
            ("about-coverage", coverage),
            ("about-baseline", Some(compared)),
            (
                "about-horizon",
                Some(
                    text(&self.assessment.horizon).unwrap_or_else(|| texts.get("horizon-default")),
                ),
            ),
        ];
        let mut rows: Vec<Vec<String>> =
            rows.into_iter().filter_map(|(id, value)| Some(vec![texts.get(id), value?])).collect();
        let events = proposal
            .dates
            .iter()
            .filter_map(|event| Some(vec![date(event.date.as_ref()?, texts), text(&event.event)?]));
        rows.extend(events);
        rows
    }
}
