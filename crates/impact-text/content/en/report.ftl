# The brief: the toolkit's order of parts, and the words around what the record says.

report-title = Internet Impact Brief: { $title }
report-untitled = a proposal that has no title yet

## Abstract

abstract = Abstract
abstract-verdict = The verdict on this text: { $headline }.
abstract-record = { $harms ->
        [0] No harm is recorded
        [one] { $harms } harm is recorded
       *[other] { $harms } harms are recorded
    } and { $benefits ->
        [0] no benefit
        [one] { $benefits } benefit
       *[other] { $benefits } benefits
    }; { $complete } of 15 conditions are completely examined.
abstract-unquoted = { $count ->
        [one] One of them quotes no clause yet and establishes nothing.
       *[other] { $count } of them quote no clause yet and establish nothing.
    }
abstract-worst = What weighs most: { $criteria }.
abstract-best = What it would help most: { $criteria }.
abstract-more = { $count ->
        [one] One more of the same weight is told below, with its condition.
       *[other] { $count } more of the same weight are told below, each with its condition.
    }
glance = At a glance
chart-title = Harm and benefit, condition by condition
chart-description = { $headline }. The table below holds the same figures.
chart-harm = Harm
chart-benefit = Benefit
chart-legend = Solid: established. Outlined: possible on what is recorded. Hatched: not examined, so not ruled out. Harm and benefit are never added up.
goals-caption = Harm and benefit of the critical properties and the four goals: the worst harm and the best benefit within each, never combined
table-goal = Goal
table-caption = Harm and benefit of each condition, on the scale none, minor, moderate, major, critical
table-condition = Condition
table-harm = Harm
table-benefit = Benefit
table-search = Search

## Methodology

methodology = Methodology
method-exist = This brief follows the framework of the Internet Society’s Internet Impact Assessment Toolkit. It first asks what the text does to the five critical properties, without which there would be networks but no Internet.
method-thrive = It then asks what the text does to the ten enablers of an Internet that is open, globally connected, secure and trustworthy: those are what the Internet needs to thrive.
method-scoring = For each harm or benefit four questions are answered from the words of a clause: how deep, how far, how lasting, and how directly the text leads there. Published tables turn the answers into a level. The worst-affected condition sets the verdict; nothing is added up, and no benefit cancels a harm. A harm without a quoted clause establishes nothing. A condition that was not examined is neither cleared nor suspected.
method-review = Behind the search stands, at the least: { $review }.

## Context

context = Context
context-table = The proposal
about-title = Title
about-jurisdiction = Jurisdiction
about-kind = Kind
about-level = Level
about-stage = Stage
about-issuer = Issued by
about-reference = Reference
about-version = Version
about-deadline = Open for comment until
about-url = Published at
about-coverage = Assessed
about-baseline = Compared with
about-horizon = Effects considered until
coverage-with = { $kind }: { $covers }
baseline-default = No new measure (by default: nothing else was chosen)
horizon-default = Full implementation, five years (by default: nothing else was chosen)
beneficiaries = Who benefits: { $text }

## Effects

effect-exist = Effect on what the Internet needs to exist
effect-thrive = Effect on what the Internet needs to thrive
criterion-plain = { $plain }. { $function }
criterion-levels = Harm: { $harm }. Benefit: { $benefit }. Search: { $status }.
criterion-no-effect = No effect was found. { $count ->
        [one] The one operative clause was read
       *[other] All { $count } operative clauses were read
    } for harm and for benefit.
criterion-partial = { $done } of { $all } operative clauses were read for this condition, so nothing is ruled out.
criterion-without-reasons = { $all ->
        [one] The one operative clause was read for this condition,
       *[other] All { $all } operative clauses were read for this condition,
    } but what was considered is not written down, so nothing is ruled out.
criterion-finished = { $all ->
        [one] The one operative clause was read for this condition.
       *[other] All { $all } operative clauses were read for this condition.
    }
criterion-unexamined = Not examined yet, neither cleared nor suspected: { $criteria }.
criterion-first-read-none = A first look saw no effect here, but no clause has been read for it yet, so nothing is ruled out: { $criteria }.
criterion-first-read-unclear = A first look left these unclear: { $criteria }.
criterion-considered = What was considered: { $text }
noted-harm = A first look noted a possible harm here. No clause is quoted yet, so it establishes nothing.
noted-benefit = A first look noted a possible benefit here. No clause is quoted yet, so it establishes nothing.
noted-either = A first look noted an effect here whose direction is not clear. No clause is quoted yet, so it establishes nothing.
quote-not-found = These words were not found in the clause as it is recorded: compare them with the official text.
finding-level = Level: { $level }.
finding-unbound = It establishes nothing yet.
finding-people = For people: { $text }
finding-conditions = It depends on this: { $text }
finding-reason = { $field } ({ $judged }): { $text }
finding-chain = Step by step:
finding-evidence = Evidence: { $grade }. { $meaning }
finding-indirect = It comes from a different kind of measure.
finding-contested = A credible source says otherwise, and is not answered.
finding-contradicted = A source says otherwise
finding-answer = Answer: { $text }
finding-angles = Looked at from the side of: { $angles }.

## Conclusion

conclusion = Conclusion
conclusion-carried = What carries it: { $criteria }.
conclusion-mixed = Both harm and benefit are established for: { $criteria }.
conclusion-tradeoff = The text harms in one place and helps in another. The two are shown side by side and not set off against each other.
conclusion-ambiguous = It is not clear whether effects on these conditions harm or help: { $criteria }.
safeguards = Safeguards
safeguards-residual = With the safeguards that stand in the text, the verdict would be: { $in-text }. If the proposed ones were adopted as well: { $proposed }. The verdict on the text as it stands does not change.
safeguard = { $status ->
        [in_text] In the text
       *[proposed] Proposed
    }: { $text }
safeguard-nameless = a safeguard that is still to be described
safeguards-effects-heading = What the safeguards themselves bring about

## Recommendations, notes, colophon

recommendations = Recommendations
recommendations-none = No recommendation is made yet.
recommendation-to = To: { $text }
recommendation-clause-of = On { $clause }
recommendation-wording = Proposed wording: { $text }
notes = Notes
note-archived = archived copy
note-read = read on { $date }
colophon = About this brief
colophon-authors = Written by: { $authors }.
colophon-person = { $name }, { $affiliation }
colophon-assessor = Judged by: { $name }.
colophon-interest = Declared interest: { $text }
colophon-interest-none = No interest is declared.
colophon-dates = Begun on { $created }, last changed on { $updated }.
colophon-licence = Licence: { $licence }.
colophon-input = Fingerprint of the assessment (SHA-256): { $hash }
colophon-rubric = Fingerprint of the scoring tables (SHA-256): { $hash }
colophon-translation = Nobody who speaks the language of this brief has checked the words of its form yet; the words of its authors are their own.
colophon-check = Whoever has the file and these fingerprints gets the same result on any machine.
