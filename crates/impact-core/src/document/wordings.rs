//! Free text in several languages: what a reader of one of them would find unwritten.

use crate::closed_set::ClosedSet;
use crate::document::{Assessment, Text};
use crate::rubric::Field;

impl Assessment {
    /// How many free texts that a brief shows are written in other languages and not in this one.
    #[must_use]
    pub fn unwritten(&self, language: &str) -> usize {
        let main = self.language.as_str();
        let is_unwritten = |text: &&Text| !text.is_blank() && text.get(language, main).is_none();
        self.shown().into_iter().filter(is_unwritten).count()
    }

    /// Every free text that a brief shows.
    fn shown(&self) -> Vec<&Text> {
        let mut texts = vec![
            &self.proposal.title,
            &self.proposal.coverage.covers,
            &self.baseline.text,
            &self.horizon,
            &self.plan.issue,
            &self.plan.beneficiaries,
            &self.assessor.interest,
            &self.note,
        ];
        texts.extend(self.criteria.iter().map(|(_, record)| &record.rationale));
        texts.extend(self.clauses.iter().flat_map(|clause| [&clause.gloss, &clause.reason]));
        for finding in &self.findings {
            texts.extend([&finding.statement, &finding.people, &finding.conditions]);
            texts.extend(&finding.chain);
            texts.extend(Field::ALL.iter().filter_map(|field| finding.reasons.get(*field)));
            texts.extend(finding.sources.iter().map(|source| &source.answer));
        }
        texts.extend(self.mitigations.iter().map(|mitigation| &mitigation.text));
        for recommendation in &self.recommendations {
            texts.extend([
                &recommendation.text,
                &recommendation.proposed,
                &recommendation.addressee,
            ]);
        }
        texts
    }
}

#[cfg(test)]
mod tests {
    use crate::document::{Assessment, Text};

    #[test]
    fn a_text_counts_where_it_is_written_in_another_language_only() {
        let mut assessment = Assessment::default();
        let main = assessment.language.as_str().to_owned();
        assert_eq!(assessment.unwritten("fr"), 0);
        assessment.proposal.title = Text::plain("A law");
        assessment.note = Text::plain("Read this first").with("fr", &main, "À lire d’abord");
        assert_eq!([assessment.unwritten("fr"), assessment.unwritten(&main)], [1, 0]);
        assert_eq!(assessment.unwritten("es"), 2);
    }
}
