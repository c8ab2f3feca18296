//! "Show me": an invented finding on the same criterion, read as it would stand in the brief, and filled in on demand.

use impact_core::Assessment;
use impact_core::closed_set::ClosedSet;
use impact_core::document::{Clause, ClauseId, Finding, Text};
use impact_core::edit::{Edit, TextSlot};
use impact_core::rubric::{Field, Span};
use yew::{Html, Properties, component, html, use_state_eq};

use crate::browser;
use crate::components::guidance::waiting;
use crate::context::{PackState, use_desk, use_lexicon, use_pack};
use crate::pages::criterion::guided;

#[derive(Debug, Properties, PartialEq)]
pub struct SampleProps {
    /// The finding that it may be filled into.
    pub finding: Finding,
}

/// The sample.
#[component]
pub fn Sample(props: &SampleProps) -> Html {
    let (lexicon, desk) = (use_lexicon(), use_desk());
    let filled = use_state_eq(|| false);
    let (teaching, samples) = (use_pack("teaching"), use_pack("samples"));
    let Some(work) = desk.work() else { return Html::default() };
    if teaching != PackState::Ready {
        return waiting(&lexicon, "teaching", teaching);
    }
    if samples != PackState::Ready {
        return waiting(&lexicon, "samples", samples);
    }
    let id = ["sample-", props.finding.criterion.code()].concat();
    let (statement, people) = (lexicon.say(&id), lexicon.say(&[&id, ".people"].concat()));
    let judged = judged(&lexicon.say(&[&id, ".judged"].concat()));
    let main = work.assessment.language.as_str();
    // An invented law of one clause, so that the sentence reads as it would in a brief.
    let mut law = Assessment::new("sample", main);
    if let Some(id) = ClauseId::parse("c1") {
        law.clauses.push(Clause::new(id, &lexicon.say("sample-clause"), &statement));
    }
    let mut shown = Finding {
        statement: Text::default().with(lexicon.language(), main, &statement),
        clauses: law.clauses.iter().map(|clause| clause.cite(&statement)).collect(),
        ..props.finding.clone()
    };
    for (field, span) in &judged {
        match field {
            Field::Depth => shown.depth = *span,
            Field::Reach => shown.reach = *span,
            Field::Persistence => shown.persistence = *span,
            Field::Pathway => shown.pathway = *span,
        }
    }
    let fill = {
        let (desk, filled, finding) = (desk.clone(), filled.clone(), props.finding.id.clone());
        let (language, statement, people) =
            (lexicon.language().to_owned(), statement.clone(), people.clone());
        move |_| {
            let written = |slot, text: &str| Edit::Text {
                slot,
                language: language.clone(),
                text: text.to_owned(),
            };
            let mut edits = vec![
                written(TextSlot::Statement(finding.clone()), &statement),
                written(TextSlot::People(finding.clone()), &people),
            ];
            for (field, span) in &judged {
                edits.push(Edit::Judge { finding: finding.clone(), field: *field, span: *span });
            }
            desk.edit(Edit::All(edits));
            filled.set(true);
            browser::page::focus_soon("sample-filled");
        }
    };
    html! {
        <details class="sample" id="sample">
            <summary>{ lexicon.say("sample") }</summary>
            <p class="hint">{ lexicon.say("sample-what") }</p>
            <p class="plain-name">{ lexicon.say("sample-sentence") }</p>
            <p class="sentence">{ impact_brief::sentence(&law, &shown, &guided(&lexicon, shown.criterion), lexicon.language()) }</p>
            <p><strong>{ lexicon.say("sample-people-heading") }</strong>{ " " }{ people }</p>
            <p class="hint" id="sample-fill-hint">{ lexicon.say("sample-fill.hint") }</p>
            <button type="button" id="sample-fill" aria-describedby="sample-fill-hint" onclick={fill}>{ lexicon.say("sample-fill") }</button>
            if *filled { <p role="status" class="done" id="sample-filled" tabindex="-1">{ lexicon.say("sample-filled") }</p> }
        </details>
    }
}

/// The four grades, in the order of the fields. What is no grade is left out, and so is not judged.
fn judged(grades: &str) -> Vec<(Field, Span)> {
    let grades = grades.split(' ').map(|grade| grade.parse().ok());
    let spans = grades.map(|grade: Option<u8>| grade.and_then(|grade| Span::new(grade, grade)));
    let fields = Field::ALL.iter().copied().zip(spans);
    fields.filter_map(|(field, span)| Some((field, span?))).collect()
}

#[cfg(test)]
mod tests {
    use super::judged;
    use impact_core::rubric::{Field, Span};

    #[test]
    fn grades_are_read_in_the_order_of_the_fields() {
        let span = |grade| Span::new(grade, grade).expect("a grade");
        let read = judged("3 2 1 3");
        let fields = [Field::Depth, Field::Reach, Field::Persistence, Field::Pathway];
        let expected: Vec<_> = fields.into_iter().zip([3, 2, 1, 3].map(span)).collect();
        assert_eq!(read, expected);
        assert_eq!(judged("x 9").len(), 0);
    }
}
