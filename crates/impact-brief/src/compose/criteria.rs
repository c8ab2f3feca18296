//! Effects on what the Internet needs to exist and to thrive: every condition is mentioned, the quiet ones too.

use impact_core::closed_set::ClosedSet;
use impact_core::document::FirstRead;
use impact_core::framework::{Block as Group, Criterion};
use impact_core::score::Status;
use impact_text::Arg;

use super::Composer;
use crate::brief::{Block, Run};
use crate::levels::found;

impl Composer<'_> {
    pub(super) fn effects(&mut self) {
        self.section("effect-exist");
        self.group(Group::Cp, 3);
        self.section("effect-thrive");
        for goal in [Group::Open, Group::Global, Group::Secure, Group::Trust] {
            let (id, name) = (
                ["block-", goal.code()].concat(),
                self.texts.get(&["block-", goal.code()].concat()),
            );
            let meaning = self.texts.get(&[&id, ".meaning"].concat());
            self.heading(3, &id, name);
            self.paragraph(meaning);
            self.group(goal, 4);
        }
    }

    /// The conditions of a block, and in one line those that nobody has touched.
    fn group(&mut self, group: Group, level: u8) {
        let untouched = |criterion: &Criterion| {
            let none =
                !self.assessment.findings.iter().any(|finding| finding.criterion == *criterion);
            let record = self.assessment.criterion(*criterion);
            none && record.rationale.is_blank()
                && self.score.outcome.status[criterion.index()] == Status::NotAssessed
        };
        let (silent, touched): (Vec<Criterion>, Vec<Criterion>) =
            group.criteria().partition(untouched);
        for criterion in touched {
            self.criterion(criterion, level);
        }
        // What a first look said of a condition is told as that, and clears nothing.
        for (id, seen) in [
            ("criterion-first-read-none", Some(FirstRead::None)),
            ("criterion-first-read-unclear", Some(FirstRead::Unclear)),
            ("criterion-unexamined", None),
        ] {
            let of_these = |criterion: &&Criterion| {
                let noted = self.assessment.criterion(**criterion).first_read;
                noted.filter(|noted| matches!(noted, FirstRead::None | FirstRead::Unclear)) == seen
            };
            let these: Vec<Criterion> = silent.iter().filter(of_these).copied().collect();
            if !these.is_empty() {
                let names = self.names(&these);
                self.say(id, &[("criteria", Arg::Text(&names))]);
            }
        }
    }

    fn criterion(&mut self, criterion: Criterion, level: u8) {
        let code = criterion.code();
        let text = |suffix: &str| self.texts.get(&["name-", code, suffix].concat());
        let (name, plain, function) = (text(""), text(".plain"), text(".function"));
        self.heading(level, code, name);
        self.say(
            "criterion-plain",
            &[("plain", Arg::Text(&plain)), ("function", Arg::Text(&function))],
        );
        // A trace stands where its finding stands.
        let (assessment, score) = (self.assessment, self.score);
        let here: Vec<_> = assessment
            .findings
            .iter()
            .zip(&score.trace.findings)
            .filter(|(finding, _)| finding.criterion == criterion)
            .collect();
        self.search(criterion, here.is_empty());
        for (finding, trace) in here {
            self.finding(finding, trace);
        }
        let rationale = &self.assessment.criterion(criterion).rationale.clone();
        self.wrap("criterion-considered", rationale);
    }

    /// How far the search has come, and what it gives.
    fn search(&mut self, criterion: Criterion, quiet: bool) {
        let status = self.score.outcome.status[criterion.index()];
        let (done, all) =
            (self.current.read(self.assessment.criterion(criterion)), self.current.operative());
        let only_reasons_lack = all > 0 && done == all;
        let (done, all) = (Arg::Number(done as u64), Arg::Number(all as u64));
        if !quiet {
            let outcome = &self.score.outcome;
            let (harm, benefit) = (
                found(outcome.harm[criterion.index()], status, self.texts),
                found(outcome.benefit[criterion.index()], status, self.texts),
            );
            let status = self.texts.get(&["status-", &status.code().replace('_', "-")].concat());
            let args = [
                ("harm", Arg::Text(&harm)),
                ("benefit", Arg::Text(&benefit)),
                ("status", Arg::Text(&status)),
            ];
            let said = self.texts.format("criterion-levels", &args);
            self.blocks.push(Block::Paragraph(vec![Run::Strong(said)]));
        }
        match (status, quiet) {
            (Status::Complete, true) => self.say("criterion-no-effect", &[("count", all)]),
            (Status::Complete, false) => self.say("criterion-finished", &[("all", all)]),
            _ if only_reasons_lack => self.say("criterion-without-reasons", &[("all", all)]),
            _ => self.say("criterion-partial", &[("done", done), ("all", all)]),
        }
    }
}
