//! Findings and what stands around them: sources, mitigations, recommendations.

use super::clause::ClauseRef;
use super::date::Date;
use super::id::{ClauseId, FindingId, MitigationId, RecommendationId};
use super::keyed::ByField;
use super::member::Member;
use super::reader::Reader;
use super::record::record;
use super::schemas::Schemas;
use super::text::Text;
use super::values::{Flag, Words};
use crate::closed_set;
use crate::framework::Criterion;
use crate::json::Json;
use crate::rubric::{Field, Judgements, Span};

closed_set! {
    /// The track of a finding. `either` counts for nothing at the lower end of both (rubric 1.6).
    Direction { Harm = "harm", Benefit = "benefit", Either = "either" }
}

closed_set! {
    /// From whose side it was looked at (the toolkit's four angles).
    Angle { Consumer = "consumer", Provider = "provider", Intermediary = "intermediary", Compliance = "compliance" }
}

closed_set! {
    /// Kinds of source.
    SourceKind {
        Law = "law",
        OfficialDocument = "official-document",
        CourtDecision = "court-decision",
        Standard = "standard",
        Measurement = "measurement",
        Research = "research",
        ImpactBrief = "impact-brief",
        Submission = "submission",
        News = "news",
        CompanyStatement = "company-statement",
        Other = "other",
    }
}

closed_set! {
    /// Whether a source supports the finding or contradicts it.
    Stance { Supports = "supports", Contradicts = "contradicts" }
}

closed_set! {
    /// Whether a mitigation stands in the text or is only proposed.
    MitigationStatus { InText = "in_text", Proposed = "proposed" }
}

macro_rules! grade {
    ($(#[$meta:meta])* $name:ident, $range:expr, $absent:expr) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(u8);

        impl $name {
            /// The grade, or `None` outside its range.
            #[must_use]
            pub fn new(grade: u8) -> Option<Self> {
                ($range).contains(&grade).then_some(Self(grade))
            }

            /// The number.
            #[must_use]
            pub fn get(self) -> u8 {
                self.0
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self($absent)
            }
        }

        impl Member for $name {
            fn absent() -> Option<Self> {
                Some(Self::default())
            }

            fn read(json: &Json, reader: &mut Reader<'_>) -> Option<Self> {
                reader.whole(json, $range).map(Self)
            }

            fn write(&self) -> Json {
                Json::number(self.0)
            }

            fn is_absent(&self) -> bool {
                false
            }

            fn schema(_: &mut Schemas) -> Json {
                let (low, high) = (Json::number(*($range).start()), Json::number(*($range).end()));
                Json::object([("type", Json::text("integer")), ("minimum", low), ("maximum", high)])
            }
        }
    };
}

grade!(
    /// Evidence of a finding: 0 unbound, 1 argued, 2 sourced, 3 corroborated (rubric 1.4).
    Evidence,
    0..=3u8,
    0
);
grade!(
    /// Who stands behind the search: 1 one assessor, 2 a second person, 3 three or more independent (rubric 1.3).
    Review,
    1..=3u8,
    1
);

record! {
    /// Evidence from outside the text.
    required Source {
        /// Title.
        title: Words,
        /// Kind.
        kind: Option<SourceKind>,
        /// Who issued it.
        issuer: Words,
        /// Its date.
        date: Option<Date>,
        /// Where it is.
        url: Words,
        /// Where in it.
        locator: Words,
        /// A link to an archived copy.
        archive: Words,
        /// When it was read.
        accessed: Option<Date>,
        /// Supports (if not said) or contradicts.
        stance: Option<Stance>,
        /// How a contradicting source was answered.
        answer: Text,
    }
}

impl Source {
    /// A source of which only the title is known.
    #[must_use]
    pub fn titled(title: &str) -> Self {
        Self {
            title: Words(title.to_owned()),
            kind: None,
            issuer: Words::default(),
            date: None,
            url: Words::default(),
            locator: Words::default(),
            archive: Words::default(),
            accessed: None,
            stance: None,
            answer: Text::default(),
            unknown: Vec::new(),
        }
    }

    /// Whether it speaks against the finding.
    #[must_use]
    pub fn contradicts(&self) -> bool {
        self.stance == Some(Stance::Contradicts)
    }
}

record! {
    /// One clause, one mechanism, one criterion, one direction (rubric 0.1).
    required Finding {
        /// Id.
        id: FindingId,
        /// The criterion it is about.
        criterion: Criterion,
        /// Harm, benefit, or not clear which.
        direction: Direction,
        /// What the clause requires or permits; reads on after the clause's name.
        statement: Text,
        /// What happens to the function for those touched.
        depth: Span,
        /// Who is touched.
        reach: Span,
        /// Can it be undone.
        persistence: Span,
        /// How the text leads there.
        pathway: Span,
        /// Why each judgement is as it is.
        reasons: ByField<Text>,
        /// The clauses it rests on.
        clauses: Vec<ClauseRef>,
        /// Evidence from outside the text.
        sources: Vec<Source>,
        /// Grade of the evidence.
        evidence: Evidence,
        /// From a different kind of measure, without an argument why it compares.
        indirect: Flag,
        /// A credible contrary source is not answered.
        contested: Flag,
        /// The effect on people.
        people: Text,
        /// The causal steps.
        chain: Vec<Text>,
        /// From whose side it was looked at.
        angle: Vec<Angle>,
        /// On what it depends.
        conditions: Text,
    }
}

impl Finding {
    /// A finding of which nothing but criterion and direction is known: open ranges, no clause, evidence 0.
    #[must_use]
    pub fn open(id: FindingId, criterion: Criterion, direction: Direction) -> Self {
        Self {
            id,
            criterion,
            direction,
            statement: Text::default(),
            depth: Span::OPEN,
            reach: Span::OPEN,
            persistence: Span::OPEN,
            pathway: Span::OPEN,
            reasons: ByField::default(),
            clauses: Vec::new(),
            sources: Vec::new(),
            evidence: Evidence::default(),
            indirect: Flag(false),
            contested: Flag(false),
            people: Text::default(),
            chain: Vec::new(),
            angle: Vec::new(),
            conditions: Text::default(),
            unknown: Vec::new(),
        }
    }

    /// Whether nobody has worked on it since a first look noted it: still as [`Finding::open`] made it.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::open(self.id.clone(), self.criterion, self.direction)
    }

    /// Whether there is some reasoning: what it does to people, why it is judged so, what it depends on, how one thing
    /// leads to another.
    #[must_use]
    pub fn is_reasoned(&self) -> bool {
        let is_given =
            |field: &Field| self.reasons.get(*field).is_some_and(|reason| !reason.is_blank());
        <Field as crate::closed_set::ClosedSet>::ALL.iter().any(is_given)
            || self.chain.iter().any(|step| !step.is_blank())
            || !(self.people.is_blank() && self.conditions.is_blank())
    }

    /// Whether it quotes words of a clause.
    #[must_use]
    pub fn is_quoted(&self) -> bool {
        self.clauses.iter().any(|citation| !citation.quote.is_blank())
    }

    /// The four judgements.
    #[must_use]
    pub fn judgements(&self) -> Judgements {
        Judgements([self.depth, self.reach, self.persistence, self.pathway])
    }

    /// Replaces one judgement.
    pub fn judge(&mut self, field: Field, span: Span) {
        match field {
            Field::Depth => self.depth = span,
            Field::Reach => self.reach = span,
            Field::Persistence => self.persistence = span,
            Field::Pathway => self.pathway = span,
        }
    }

    /// The highest grade that the citations and sources attached allow (rubric 1.4): what the page proposes.
    /// Whether contrary sources are answered and comparable is for the assessor.
    #[must_use]
    pub fn evidence_attached(&self) -> Evidence {
        if !self.is_quoted() {
            return Evidence(0);
        }
        let dated = |source: &&Source| {
            source.date.is_some() && !(source.url.is_blank() && source.archive.is_blank())
        };
        let independent: Vec<_> =
            self.sources.iter().filter(|source| !source.contradicts()).filter(dated).collect();
        let kind = |source: &&Source| source.kind;
        let first = independent.first().map(kind);
        let different = independent.iter().any(|source| Some(source.kind) != first);
        let hard = [SourceKind::Standard, SourceKind::Measurement, SourceKind::Research];
        let empirical =
            independent.iter().any(|source| source.kind.is_some_and(|kind| hard.contains(&kind)));
        let unanswered =
            self.sources.iter().any(|source| source.contradicts() && source.answer.is_blank());
        match independent.len() {
            0 => Evidence(1),
            _ if different && empirical && !unanswered => Evidence(3),
            _ => Evidence(2),
        }
    }
}

record! {
    /// What lessens a harm, tied to the findings it touches (rubric 1.9).
    required Mitigation {
        /// Id.
        id: MitigationId,
        /// Harm findings that it touches.
        findings: Vec<FindingId>,
        /// What it does.
        text: Text,
        /// Judgements it lowers.
        set: ByField<Span>,
        /// Whether it takes the finding away.
        remove: Flag,
        /// The clauses that hold it.
        clauses: Vec<ClauseRef>,
        /// In the text, or proposed (if not said).
        status: Option<MitigationStatus>,
        /// Findings that it brings about; listed beside the residual, never added into it.
        side_effects: Vec<Finding>,
    }
}

record! {
    /// What is asked for.
    required Recommendation {
        /// Id.
        id: RecommendationId,
        /// Findings that it answers.
        findings: Vec<FindingId>,
        /// The clause that it would change.
        clause: Option<ClauseId>,
        /// The problem and the ask.
        text: Text,
        /// The wording proposed.
        proposed: Text,
        /// To whom.
        addressee: Text,
    }
}

impl Recommendation {
    /// A recommendation with nothing said.
    #[must_use]
    pub fn new(id: RecommendationId) -> Self {
        let (text, proposed, addressee) = (Text::default(), Text::default(), Text::default());
        Self {
            id,
            findings: Vec::new(),
            clause: None,
            text,
            proposed,
            addressee,
            unknown: Vec::new(),
        }
    }
}
