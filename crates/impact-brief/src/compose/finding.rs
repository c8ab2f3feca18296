//! One finding: its sentence, the words of the law, what it does to people, why it was judged so, and how well it is
//! supported.

use std::collections::BTreeSet;

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Finding, FindingId, Source};
use impact_core::rubric::Field;
use impact_core::score::{FindingTrace, Rule};
use impact_text::Arg;

use super::Composer;
use crate::brief::{Block, Run};
use crate::firmness::judged;
use crate::levels::levels;
use crate::words::{clean, list_apart, sentence};

/// How many findings an abstract tells of harms, and as many of benefits.
const TOLD: usize = 3;

impl Composer<'_> {
    /// The sentences of the first of these findings alone, and how many more there are: an abstract is short.
    pub(super) fn tell(&mut self, ids: &BTreeSet<&FindingId>) {
        let assessment = self.assessment;
        let findings = assessment.findings.iter().filter(|finding| ids.contains(&finding.id));
        for finding in findings.take(TOLD) {
            let said = self.sentence(finding);
            self.paragraph(said);
        }
        let more = ids.len().saturating_sub(TOLD);
        if more > 0 {
            self.say("abstract-more", &[("count", Arg::Number(more as u64))]);
        }
    }

    /// A finding as its sentence, in the words of its own condition.
    pub(super) fn sentence(&mut self, finding: &Finding) -> String {
        let guided = self.guided;
        let texts =
            self.guides.entry(finding.criterion).or_insert_with(|| guided(finding.criterion));
        sentence(self.assessment, finding, texts, self.texts.language())
    }

    /// All of a finding, with how it got its level.
    pub(super) fn finding(&mut self, finding: &Finding, trace: &FindingTrace) {
        if finding.is_untouched() {
            // Noted by a first look and not worked on since: there is no sentence to tell yet.
            return self.say(&["noted-", finding.direction.code()].concat(), &[]);
        }
        let label = self.texts.get(&["direction-", finding.direction.code()].concat());
        let said = self.sentence(finding);
        let mut runs = vec![Run::Strong([&label, ". "].concat()), Run::Text(said)];
        for source in finding.sources.iter().filter(|source| !source.contradicts()) {
            runs.push(Run::Note(self.notes.number(source)));
        }
        self.blocks.push(Block::Paragraph(runs));
        self.quotes(finding);
        self.wrap("finding-people", &finding.people);
        self.steps(finding);
        self.wrap("finding-conditions", &finding.conditions);
        self.reasons(finding);
        self.support(finding, trace);
        for source in finding.sources.iter().filter(|source| source.contradicts()) {
            self.contradiction(source);
        }
    }

    /// The words that it rests on; without its words a clause is named by the sentence alone.
    fn quotes(&mut self, finding: &Finding) {
        let language =
            self.assessment.proposal.languages.first().map(|language| language.as_str().to_owned());
        for citation in finding.clauses.iter().filter(|citation| !citation.quote.is_blank()) {
            let locator =
                self.current.clause(&citation.clause).map(|clause| clean(clause.locator.as_str()));
            let words = clean(citation.quote.as_str().trim());
            let (locator, language) = (locator.unwrap_or_default(), language.clone());
            self.blocks.push(Block::Quote { locator, words, language });
            if !self.current.holds_quote(citation) {
                self.say("quote-not-found", &[]);
            }
        }
    }

    fn steps(&mut self, finding: &Finding) {
        let steps: Vec<Vec<Run>> = finding
            .chain
            .iter()
            .filter_map(|step| self.written(step))
            .map(|run| vec![run])
            .collect();
        if !steps.is_empty() {
            self.paragraph(self.texts.get("finding-chain"));
            self.blocks.push(Block::List(steps));
        }
    }

    fn reasons(&mut self, finding: &Finding) {
        let item = |field: &Field| {
            let name = self.texts.get(&["field-", field.code()].concat());
            let judged = judged(finding, *field, finding.judgements().get(*field), self.texts);
            let args = [("field", Arg::Text(&name)), ("judged", Arg::Text(&judged))];
            self.around("finding-reason", &args, finding.reasons.get(*field)?)
        };
        let items: Vec<Vec<Run>> = Field::ALL.iter().filter_map(item).collect();
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    fn support(&mut self, finding: &Finding, trace: &FindingTrace) {
        let mut said =
            vec![self.texts.format(
                "finding-level",
                &[("level", Arg::Text(&levels(trace.level, self.texts)))],
            )];
        if matches!(trace.rule, Rule::Unbound | Rule::Stale) {
            said.push(self.texts.get("finding-unbound"));
        }
        let grade = ["evidence-", &finding.evidence.get().to_string()].concat();
        let (name, meaning) =
            (self.texts.get(&grade), self.texts.get(&[&grade, ".meaning"].concat()));
        said.push(self.texts.format(
            "finding-evidence",
            &[("grade", Arg::Text(&name)), ("meaning", Arg::Text(&meaning))],
        ));
        if finding.indirect.0 {
            said.push(self.texts.get("finding-indirect"));
        }
        if finding.contested.0 {
            said.push(self.texts.get("finding-contested"));
        }
        if !finding.angle.is_empty() {
            let angles: Vec<String> = finding
                .angle
                .iter()
                .map(|angle| self.texts.get(&["angle-", angle.code()].concat()))
                .collect();
            let angles = list_apart(&angles, self.texts);
            said.push(self.texts.format("finding-angles", &[("angles", Arg::Text(&angles))]));
        }
        self.paragraph(said.join(" "));
    }

    fn contradiction(&mut self, source: &Source) {
        let mut runs = vec![
            Run::Text(self.texts.get("finding-contradicted")),
            Run::Note(self.notes.number(source)),
            Run::text(". "),
        ];
        runs.extend(self.around("finding-answer", &[], &source.answer).unwrap_or_default());
        self.blocks.push(Block::Paragraph(runs));
    }
}
