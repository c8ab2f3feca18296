# Errors and warnings: one message for each stable code, with what to do next.

problem-too-large = The file is larger than { $detail } bytes.
    .next = Check that it is the right file. An assessment is rarely larger than one megabyte.
problem-too-deep = Values are nested deeper than { $detail } levels.
    .next = An assessment never is: check that it is the right file.
problem-too-many-values = The file has more than { $detail } values.
    .next = Check that it is the right file, or split it.
problem-text-too-long = One text has more than { $detail } bytes.
    .next = Divide it, or keep it as a file of its own and quote from it.
problem-not-utf8 = { $detail ->
        [UTF-16] The file is UTF-16 text.
       *[other] The file is not UTF-8 text.
    }
    .next = Save it as UTF-8 in the program that made it.
problem-not-json = The text stops being JSON here.
    .next = Look for a missing comma, quote or bracket just before this place.
problem-ends-early = The file ends before it is complete.
    .next = It was cut off when it was saved or sent: ask for it again.
problem-duplicate-key = “{ $detail }” stands here twice, first on line { $related }.
    .next = Take one of the two away: which one counts would be a guess.
problem-not-an-assessment = { $detail ->
        [empty] The file is empty.
        [image] This is not an assessment; it looks like a picture.
        [html] This is not an assessment; it looks like a web page.
        [zip] This is not an assessment; it looks like a ZIP archive or an office document.
        [pdf] This is not an assessment; it looks like a PDF.
        [locked] This file is locked by a passphrase or a key.
        [array] This is JSON, but not an assessment: it is a list.
        [scalar] This is JSON, but not an assessment: it is a single value.
       *[other-json] This is JSON, but not an assessment: its member “format” is missing or says something else.
    }
    .next = { $detail ->
        [locked] Unlock it: choose it on the first screen of the page, or use impact unlock.
       *[other-json] Open the .json file that was saved by this tool.
    }
locked-not = { $file } is not a locked file, or its beginning is damaged
    .next = Open it as it is, or take another copy. A locked file in letters (armour) is opened by the program age.
locked-by-key = { $file } is locked for a key, not by a passphrase
    .next = Open it with the program age and the key, then open here what it gives.
locked-too-much-work = { $file } asks for more work and memory than is done here
    .next = Open it with impact unlock or the program age on a computer.
locked-passphrase = This passphrase does not open { $file }
    .next = Look at capitals, spaces and the keyboard’s language, and try again. If it is right, the file is damaged: take another copy.
locked-damaged = The passphrase is right, but { $file } was changed or cut since it was locked
    .next = Take another copy. Nothing of a changed file is opened.
problem-format-too-new = The file was made with version { $detail } of the format; this program knows version 1.
    .next = Open it with a newer version of this program. The file was not changed.
problem-wrong-type = There should be another kind of value here: { $detail }.
    .next = Compare this place with the file format.
problem-missing-member = “{ $detail }” is missing here.
    .next = Add it: without it nothing can be said about the rest.
problem-unknown-word = “{ $detail }” is not one of the words that can stand here.
    .next = See the file format for the list.
problem-unknown-criterion = “{ $detail }” is none of the fifteen criteria.
    .next = They are CP1 to CP5 and E1 to E10.
problem-bad-id = “{ $detail }” is not an id.
    .next = Use 1 to 64 letters, digits, full stops, hyphens or underscores.
problem-duplicate-id = The id “{ $detail }” is used twice.
    .next = Give one of the two another id, and change what names it.
problem-unknown-id = “{ $detail }” is named here, but there is no such thing in the file.
    .next = Correct the name, or add what it names.
problem-out-of-range = The number is not a whole number in the range { $detail }.
    .next = Correct it; if you are not sure, a judgement can be a range.
problem-range-reversed = The range { $detail } begins above its end.
    .next = Write the lower end first.
problem-bad-date = “{ $detail }” is not a date.
    .next = Write 2026, 2026-11 or 2026-11-24.
problem-bad-hash = “{ $detail }” is not a SHA-256 hash.
    .next = It has 64 digits and letters from a to f, in lower case.
problem-bad-language = “{ $detail }” is not a language tag.
    .next = Write a tag such as en, fr or pt-BR.

problem-newer-minor = The file was made with a newer version of the format, { $detail }.
    .next = Everything it adds is kept as it is.
problem-unknown-member = This version does not know “{ $detail }”.
    .next = It is kept as it is. If it is a typing error, correct it.
problem-other-rubric = The file was made with another rubric than the one that scores it now.
    .next = Results of different rubrics cannot be compared.
problem-no-operative-clause = There is no operative clause, so no search can be complete.
    .next = Put the text on the table, clause by clause.
problem-set-aside-without-reason = Clause “{ $detail }” is set aside, and nothing says why.
    .next = Say why it requires, allows and forbids nothing.
problem-clause-without-text = Clause “{ $detail }” has neither its words nor a summary.
    .next = Add its words, or what it says in your own.
problem-clause-number-twice = Two clauses are called “{ $detail }”.
    .next = Give one of them another number or name, so that a reader can tell which one is meant.
problem-text-hash-differs = The fingerprint of the text is not that of the clauses.
    .next = The clauses were changed outside this tool: read again what rests on them.
problem-criterion-not-assessed = No clause has been read for this yet.
    .next = Read the clauses with it in mind: a first look rules nothing out.
problem-criterion-partial = Not every operative clause was read for this.
    .next = Read the rest, or nothing can be ruled out.
problem-rationale-missing = All clauses were read, but nothing says what was considered.
    .next = Say in a line or two what you looked at and why it is a finding or not.
problem-first-read-unanswered = The quick scan noted an effect here, and there is no finding for it.
    .next = Add the finding, or change the note.
problem-finding-without-clause = The finding quotes no clause, so it establishes nothing.
    .next = Quote the words it rests on, or take it out.
problem-finding-stale = No clause it quotes is as it was when it was read.
    .next = Read the clause again and confirm, or change the finding.
problem-citation-without-quote = Clause “{ $detail }” is named without its words.
    .next = Quote the few words that the finding rests on.
problem-quote-not-in-clause = The quoted words are not in clause “{ $detail }”, as it is kept here.
    .next = Quote word for word, or correct the words of the clause.
problem-statement-missing = The finding does not say what the clause requires or allows.
    .next = Complete the sentence.
problem-people-missing = The effect on people is not told.
    .next = Say who notices it, and how.
problem-evidence-unbound = The evidence grade is 0, so the finding establishes nothing.
    .next = If a clause is quoted and your reasoning is written down, the grade is 1.
problem-evidence-above-sources = The evidence is graded higher than what is attached allows.
    .next = Add dated sources that can be found, or lower the grade.
problem-contradiction-unanswered = A source speaks against this and is not answered.
    .next = Answer it, or mark the finding as contested.
problem-mitigation-not-harm = The safeguard names { $detail }, which is not a harm.
    .next = Safeguards lessen harms only.
problem-mitigation-unquoted = Safeguard { $detail } quotes no current clause.
    .next = Quote its clause: a promise lowers only what is established, not what is possible.
problem-jurisdiction-not-code = “{ $detail }” is not a country’s code.
    .next = Write two capital letters as in ISO 3166, such as FR; CA-QC for a part of a country, EU for the Union.
problem-interest-undeclared = The assessor’s interest is not declared.
    .next = Say it on the page “The proposal”. “None” is an answer.
problem-baseline-missing = It is not said which law the proposal is compared with.
    .next = Give the date of the law in force.
problem-coverage-missing = It is not said whether the whole text or an excerpt is assessed.
    .next = Say which on the page “The proposal”.

## Lint: what a critic would say

gravity-serious = serious
gravity-minor = minor
lint-criterion-unaddressed = { $detail }: nobody looked at this condition, and nothing is said about it.
    .why = A critic will ask what became of it: silence looks like a choice.
    .next = Read the clauses with it in mind, or say why it was left.
lint-no-effect-without-reason = { $detail }: every clause was read and nothing was found, but nothing says why.
    .why = “No effect” is a claim like any other.
    .next = Say in a line what was considered and why it was excluded.
lint-strong-claim-weak-evidence = { $detail } claims a major effect on reasoning alone.
    .why = The strongest claims are attacked first.
    .next = Add an independent, dated source on this mechanism, or look at the judgements again.
lint-text-contradicts-rating = The words quoted in { $detail } do not say what its pathway says.
    .why = Words such as “may” only allow; “shall” requires. A committee reads the words.
    .next = Quote the words that require or allow it, or change the pathway.
lint-people-missing = { $detail } does not say who notices it.
    .why = Legislators answer to people.
    .next = Say whom it touches and what they notice.
lint-angle-missing = { $detail } is from nobody’s side in particular.
    .why = The toolkit looks from four sides: users, providers, intermediaries, those who must comply.
    .next = Tick the sides from which it was looked at.
lint-mechanism-counted-twice = { $detail } rests on the same words as another finding on the same condition.
    .why = The verdict takes the worst and is not moved, but the reader counts two harms where there is one.
    .next = Join the two, or say what is different in the mechanism.
lint-stale-clause = “{ $detail }” was changed after it was read.
    .why = What rests on words that are gone rests on nothing.
    .next = Read it again and confirm, or change the finding.
lint-source-undated = The source “{ $detail }” has no date.
    .why = A fact without a date cannot be checked against the law in force.
    .next = Give the date that it carries, or the year.
lint-source-unarchived = The source “{ $detail }” has no archived copy.
    .why = Pages change and vanish; a brief is read for years.
    .next = Archive the page and give the link.
lint-sources-from-one-issuer = All sources of one finding come from “{ $detail }”.
    .why = Two texts of one house are one voice.
    .next = Add a source from somebody else.
lint-benefits-never-examined = Harms were looked for, and no benefit was even noted.
    .why = A brief that sees one side convinces nobody, and the toolkit asks for both.
    .next = Ask of each condition what the text would help, and note it in the quick scan or as a finding.
lint-mitigation-without-clause = The safeguard { $detail } quotes no current clause.
    .why = A promise lowers what is established, never what is possible.
    .next = Name the clause that holds it, or propose one.
lint-interest-undeclared = Who judges does not say what they have at stake.
    .why = Others will say it for you.
    .next = Say who you are to this law and who funds you. “None” is an answer.
