//! What stands last: conclusion, safeguards, recommendations, notes, and who stands behind it.

use impact_core::closed_set::ClosedSet;
use impact_core::document::{Author, Mitigation, MitigationStatus, Recommendation};
use impact_core::rubric::Interval;
use impact_text::Arg;

use super::Composer;
use crate::brief::{Block, Run};
use crate::firmness::verdicts;
use crate::words::{clean, date, headline, list};

impl Composer<'_> {
    pub(super) fn conclusion(&mut self) {
        self.section("conclusion");
        self.blocks.push(Block::Paragraph(vec![Run::Strong(headline(self.score, self.texts))]));
        let outcome = &self.score.outcome;
        let verdict = outcome.verdict;
        if verdict.is_exact() || verdict.lo > 0 {
            self.meaning(verdict.lo);
        }
        self.worst("conclusion-carried");
        for (id, criteria) in [
            ("conclusion-mixed", outcome.mixed()),
            ("conclusion-ambiguous", outcome.ambiguous.clone()),
        ] {
            if !criteria.is_empty() {
                let names = self.names(&criteria);
                self.say(id, &[("criteria", Arg::Text(&names))]);
            }
        }
        if outcome.tradeoff() {
            self.paragraph(self.texts.get("conclusion-tradeoff"));
        }
        self.confidence();
        self.paragraph(self.texts.get("scope-sentence"));
        if let Some(residual) = self.score.residual {
            self.safeguards(residual.in_text, residual.proposed);
        }
    }

    /// What a verdict stands for and, where it is more than none, what follows.
    fn meaning(&mut self, verdict: u8) {
        let part = |name: &str| self.texts.get(&format!("verdict-{verdict}.{name}"));
        let meaning = match verdict {
            0 => part("meaning"),
            _ => [part("meaning"), part("advice")].join(" "),
        };
        self.paragraph(meaning);
    }

    /// Two sentences, never one.
    fn confidence(&mut self) {
        let (verdict, sure) = (self.score.outcome.verdict, self.score.confidence);
        for (id, at, grade) in [
            ("confidence-at-least", verdict.lo, sure.at_least),
            ("confidence-not-worse", verdict.hi, sure.not_worse),
        ] {
            let Some(grade) = grade else { continue };
            let (name, sure) = (
                self.texts.get(&format!("verdict-{at}")),
                self.texts.get(&format!("confidence-{grade}")),
            );
            self.say(id, &[("verdict", Arg::Text(&name)), ("confidence", Arg::Text(&sure))]);
        }
    }

    fn safeguards(&mut self, in_text: Interval, proposed: Interval) {
        self.heading(3, "safeguards", self.texts.get("safeguards"));
        let (in_text, proposed) = (verdicts(in_text, self.texts), verdicts(proposed, self.texts));
        self.say(
            "safeguards-residual",
            &[("in-text", Arg::Text(&in_text)), ("proposed", Arg::Text(&proposed))],
        );
        let items = self
            .assessment
            .mitigations
            .iter()
            .map(|mitigation| self.safeguard(mitigation))
            .collect();
        self.blocks.push(Block::List(items));
        let assessment = self.assessment;
        let effects = assessment.mitigations.iter().flat_map(|mitigation| &mitigation.side_effects);
        let effects: Vec<Vec<Run>> = effects
            .map(|finding| {
                let label = self.texts.get(&["direction-", finding.direction.code()].concat());
                let said = self.sentence(finding);
                vec![Run::Strong([&label, ". "].concat()), Run::Text(said)]
            })
            .collect();
        if !effects.is_empty() {
            self.paragraph(self.texts.get("safeguards-effects-heading"));
            self.blocks.push(Block::List(effects));
        }
    }

    fn safeguard(&self, mitigation: &Mitigation) -> Vec<Run> {
        let status = mitigation.status.unwrap_or(MitigationStatus::Proposed);
        let status = [("status", Arg::Text(status.code()))];
        self.around("safeguard", &status, &mitigation.text).unwrap_or_else(|| {
            let nameless = self.texts.get("safeguard-nameless");
            let args = [status[0], ("text", Arg::Text(&nameless))];
            vec![Run::Text(self.texts.format("safeguard", &args))]
        })
    }

    pub(super) fn recommendations(&mut self) {
        self.section("recommendations");
        if self.assessment.recommendations.is_empty() {
            self.paragraph(self.texts.get("recommendations-none"));
        }
        let assessment = self.assessment;
        for (index, recommendation) in assessment.recommendations.iter().enumerate() {
            self.recommendation(index + 1, recommendation);
        }
    }

    fn recommendation(&mut self, number: usize, recommendation: &Recommendation) {
        let clause = recommendation.clause.as_ref().and_then(|id| self.assessment.clause(id));
        let locator = clause
            .map(|clause| clean(clause.locator.as_str()))
            .filter(|locator| !locator.is_empty());
        let mut runs = vec![Run::Strong(format!("{number}. "))];
        if let Some(locator) = locator {
            runs.push(Run::Strong(
                [
                    self.texts
                        .format("recommendation-clause-of", &[("clause", Arg::Text(&locator))])
                        .as_str(),
                    ". ",
                ]
                .concat(),
            ));
        }
        runs.extend(self.written(&recommendation.text));
        self.blocks.push(Block::Paragraph(runs));
        self.wrap("recommendation-wording", &recommendation.proposed);
        self.wrap("recommendation-to", &recommendation.addressee);
    }

    pub(super) fn close(&mut self) {
        let notes = self.notes.write(self.texts);
        if !notes.is_empty() {
            self.section("notes");
            self.blocks.push(Block::Notes(notes));
        }
        self.section("colophon");
        self.people();
        let assessment = self.assessment;
        if let (Some(created), Some(updated)) = (&assessment.created, &assessment.updated) {
            let (created, updated) = (date(created, self.texts), date(updated, self.texts));
            self.say(
                "colophon-dates",
                &[("created", Arg::Text(&created)), ("updated", Arg::Text(&updated))],
            );
        }
        let licence = clean(assessment.licence.as_str().trim());
        if !licence.is_empty() {
            self.say("colophon-licence", &[("licence", Arg::Text(&licence))]);
        }
        self.say("colophon-input", &[("hash", Arg::Text(self.score.input_sha256.as_str()))]);
        self.say("colophon-rubric", &[("hash", Arg::Text(self.score.rubric_sha256.as_str()))]);
        self.paragraph(self.texts.get("colophon-check"));
        if self.texts.get("translation-reviewer").is_empty() {
            self.paragraph(self.texts.get("colophon-translation"));
        }
        self.paragraph(self.texts.get("scoring-is-ours"));
    }

    fn people(&mut self) {
        let person = |author: &Author| {
            let (name, affiliation) =
                (clean(author.name.as_str().trim()), clean(author.affiliation.as_str().trim()));
            match (name.is_empty(), affiliation.is_empty()) {
                (true, _) => affiliation,
                (_, true) => name,
                _ => self.texts.format(
                    "colophon-person",
                    &[("name", Arg::Text(&name)), ("affiliation", Arg::Text(&affiliation))],
                ),
            }
        };
        let authors: Vec<String> =
            self.assessment.authors.iter().map(person).filter(|name| !name.is_empty()).collect();
        if !authors.is_empty() {
            let authors = list(&authors, self.texts);
            self.say("colophon-authors", &[("authors", Arg::Text(&authors))]);
        }
        let assessor = clean(self.assessment.assessor.name.as_str().trim());
        if !assessor.is_empty() {
            self.say("colophon-assessor", &[("name", Arg::Text(&assessor))]);
        }
        match self.around("colophon-interest", &[], &self.assessment.assessor.interest) {
            Some(runs) => self.blocks.push(Block::Paragraph(runs)),
            None => self.paragraph(self.texts.get("colophon-interest-none")),
        }
    }
}
