//! A score for people: what the page shows, in the same words, with the fingerprints to check it by.

use std::collections::BTreeMap;
use std::io::Write;

use anstyle::Style;
use impact_brief::{clean, headline, sentence};
use impact_core::closed_set::ClosedSet;
use impact_core::document::Assessment;
use impact_core::score::State;
use impact_core::{ENGINE_VERSION, Score};
use impact_text::{Arg, Texts};

use super::table;
use crate::conclusion::{confidence, residual};
use crate::failure::Failure;
use crate::session::Session;

/// What stands out.
const STRONG: Style = Style::new().bold();
/// What can be passed over.
const FAINT: Style = Style::new().dimmed();

pub fn tell(
    session: &mut Session,
    name: &str,
    assessment: &Assessment,
    score: &Score,
) -> Result<(), Failure> {
    writeln!(session.output, "{FAINT}{name}{FAINT:#}")?;
    let title = title(assessment, &session.texts);
    if !title.is_empty() {
        session.output.paragraph(0, &title)?;
    }
    let headline = headline(score, &session.texts);
    writeln!(session.output)?;
    session.output.paragraph(0, &format!("{STRONG}{headline}{STRONG:#}"))?;
    state(session, score.state)?;
    write!(
        session.output,
        "\n{}\n\n{}\n\n",
        table::goals(score, &session.texts),
        table::criteria(score, &session.texts)
    )?;
    carriers(session, assessment, score)?;
    for sentence in
        confidence(score, &session.texts).into_iter().chain(residual(score, &session.texts))
    {
        session.output.paragraph(0, &sentence)?;
    }
    say(session, "scope-sentence", &[])?;
    say(session, "scoring-is-ours", &[])?;
    fingerprints(session, score)
}

fn state(session: &mut Session, state: State) -> Result<(), Failure> {
    let id = ["state-", state.code()].concat();
    let (name, meaning) = (session.texts.get(&id), session.texts.get(&[&id, ".meaning"].concat()));
    say(session, "score-state", &[("state", Arg::Text(&name)), ("meaning", Arg::Text(&meaning))])
}

fn title(assessment: &Assessment, texts: &Texts) -> String {
    let (title, _) = assessment.proposal.title.best(texts.language(), assessment.language.as_str());
    clean(title.trim()).replace('\n', " ")
}

/// The findings without which the verdict would be lower.
fn carriers(session: &mut Session, assessment: &Assessment, score: &Score) -> Result<(), Failure> {
    let by_id: BTreeMap<_, _> =
        assessment.findings.iter().map(|finding| (&finding.id, finding)).collect();
    let carriers: Vec<_> =
        score.carriers().into_iter().filter_map(|id| by_id.get(id).copied()).collect();
    if carriers.is_empty() {
        return Ok(());
    }
    say(session, "score-carried", &[("count", Arg::Number(carriers.len() as u64))])?;
    let mut guided = BTreeMap::new();
    for finding in carriers {
        let texts = guided
            .entry(finding.criterion)
            .or_insert_with(|| impact_text::guided(&session.texts, finding.criterion.code()));
        let said = sentence(assessment, finding, texts, texts.language());
        let args = [
            ("criterion", Arg::Text(finding.criterion.code())),
            ("finding", Arg::Text(finding.id.as_str())),
            ("sentence", Arg::Text(&said)),
        ];
        let line = texts.format("score-carrier", &args);
        session.output.paragraph(2, &line)?;
    }
    Ok(writeln!(session.output)?)
}

fn fingerprints(session: &mut Session, score: &Score) -> Result<(), Failure> {
    writeln!(session.output)?;
    say(session, "colophon-input", &[("hash", Arg::Text(score.input_sha256.as_str()))])?;
    say(session, "colophon-rubric", &[("hash", Arg::Text(score.rubric_sha256.as_str()))])?;
    say(session, "score-engine", &[("version", Arg::Text(ENGINE_VERSION))])
}

fn say(session: &mut Session, id: &str, args: &[(&str, Arg<'_>)]) -> Result<(), Failure> {
    let said = session.texts.format(id, args);
    Ok(session.output.paragraph(0, &said)?)
}
