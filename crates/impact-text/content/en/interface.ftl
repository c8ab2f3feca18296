# The page: what stands on it, in the order of the walk.

## The frame

wording-add = Write it in { $language } too
back-to = Back to { $page }

save-saved = Saved on this device at { $time }
save-pending = Saving…
lock = Lock it by a passphrase
lock-what = A locked file opens with the passphrase only: here, on the command line, and with any program of the age format. Without the passphrase it is lost, for you too.
lock-passphrase = Passphrase
    .hint = Several words that belong to nothing else, at least twelve letters. Capitals and spaces count.
lock-again = The same once more
secret-show = Show it
lock-propose = Propose one
lock-proposed = Write it down where nobody looks:
lock-file = Save a locked file
lock-here = Keep it here only locked
    .hint = What can be read of it is erased from this device, with its earlier versions. Opened again, it is kept readable until you lock it again. An erased disk can keep traces that special tools find.
lock-under-way = One moment: this takes time on purpose…
lock-short = It has fewer than twelve letters and could be tried out. Take more words.
lock-differs = This is not the same passphrase. Write it again.
lock-no-chance = This browser has no source of chance, so nothing was locked. Take another browser.
lock-not-kept = It was not put away: this browser did not keep it locked, or another tab has saved it since. The readable work is still here.
lock-pasted = A text that you pasted is not taken into the work yet. Take it or clear it on the page of the law, then lock.
lock-filed = The locked file is in your downloads. Try that it opens.
unlock-heading = Unlock: { $file }
unlock-open = Unlock
locked-work = Locked assessment { $number }, put away on { $date }
locked-erase = Erase
locked-erase-sure = It cannot be brought back. Erase it?
device-locked = Locked work is kept here. It is counted and saved only once it is unlocked; erasing everything erases it too.
save-failed = Not saved on this device
save-memory = Kept only until you close this page
file-name = impact-assessment
redo = Redo
file-never = Not saved as a file yet.
file-since = { $count ->
        [0] The file of { $date } holds all of it.
        [one] { $count } change since the file of { $date }.
       *[other] { $count } changes since the file of { $date }.
    }
file-due = { $count ->
        [one] { $count } change is in no file.
       *[other] { $count } changes are in no file.
    }
stay-granted = The browser has said that it keeps this until you clear it.
stay-refused = The browser may clear what it keeps here.
trouble-unavailable = Not saved: the browser’s storage does not answer
trouble-unavailable-next = Your work is still on this page. Save it as a file now, then load the page again.
trouble-full = Not saved: the browser’s storage is full
trouble-full-next = Your work is still on this page. Save it as a file now, then put old assessments in the bin or free space in the browser.
trouble-gone = Not saved: this work was put in the bin or cleared elsewhere
trouble-gone-next = What you see is still on this page. Keep it as work of its own, or save it as a file.
gone-keep = Keep it as work of its own
trouble-damaged = The last version of this work is damaged; this is the one before it
trouble-damaged-next = The browser’s storage gave back other bytes than were written. Save what is left of the last version before you go on: your next change takes its place.
save-damaged = Save what is left of it
trouble-aside = Work that is not saved is still open in this page
trouble-aside-next = The browser had no room for it when you opened other work. Go back to it and save it as a file before you close this page.
trouble-recovered = The last changes were brought back
trouble-recovered-next = The browser had ended before it had written them down. They were found in its second store. Look whether all is as you left it.
trouble-elsewhere = This assessment is open in another tab too
trouble-elsewhere-next = Write in one of them only. Should both change it, nothing is overwritten: you are asked.
trouble-conflict = Not saved: this assessment was changed in another tab
trouble-conflict-next = Nothing was overwritten. Keep both versions, or take the other tab’s version and drop the changes made here.
trouble-read-back = Not saved: what was read back is not what was written
trouble-read-back-next = Your work is still on this page. Save it as a file now; the browser’s storage may be damaged.
text-too-long = This is longer than one text of a file may be (1 MiB). It is kept here, but no other page opens a file that holds it: divide it.
arrival-heading = What “{ $file }” holds
arrival-counts = Clauses: { $clauses }. Findings: { $findings }. Open points: { $open }.
arrival-unchanged = This page knows everything in it.
arrival-same = This assessment is here already, word for word.
arrival-other = This assessment is here already, in another state.
arrival-other-next = Nothing of it is lost, whatever you choose.
arrival-file = In the file
arrival-many = { $count ->
        [0] Every assessment in it is here already.
        [one] { $count } assessment that is not here yet:
       *[other] { $count } assessments that are not here yet:
    }
arrival-many-same = { $count ->
        [one] { $count } is here already, word for word, and is left out.
       *[other] { $count } are here already, word for word, and are left out.
    }
arrival-newer = This page cannot work on it. What it can read of it stands below: nothing of it is kept or changed. Get a newer page to go on with it.
arrival-open = Open it
arrival-both = Open it beside the one here
arrival-replace = Put it in the place of the one here
arrival-go = Go to the one here
arrival-keep = Keep them on this device
arrival-leave = Do not open it
conflict-keep-both = Keep both
conflict-differs = What differs: { $count ->
        [one] one place
       *[other] { $count } places
    }
conflict-here = Here
conflict-there = In the other tab
conflict-nothing = nothing
conflict-more = { $count ->
        [one] One more place differs.
       *[other] { $count } more places differ.
    }
conflict-take-other = Take the other version

## The bar at the foot

bar-name = The verdict so far
counts = First impressions: harm { $harm }, benefit { $benefit }, both { $both }, unclear { $unclear }, no effect seen { $none }, not looked at { $unseen }
bar-no-verdict = No verdict yet: no harm is established, and none is excluded
scan-progress = Answers: { $done } of { $all }
next-scan-first = Start the quick scan
next-scan = Continue the quick scan
next-clauses = Put the law on the table
next-bind = Quote a clause for “{ $criterion }”
next-finding = Complete the finding on “{ $criterion }”
need-step = This finding does not count yet: step { $nth } of { $all }
next-criterion = Go on with “{ $criterion }”
need-misquoted = Put the quotation right
need-stale = Read the changed clause again
need-unbound = Choose a clause
need-unbound-words = Quote its words
need-unbound-statement = Say what the clause requires or allows
need-unbound-reason = Say what that does to people
need-unbound-quoted = Say how well supported it is
next-check = Check what is missing

## Start

gone = This assessment is not on this device
gone-why = The address names work that is not kept in this browser. It may have been cleared, put in the bin, or made on another device.
gone-next = Go to the start
file-refused-name = { $file }: nothing of it was taken.
file-refused-safe = Your own work is as it was.
file-place = line { $line }, column { $column }

## The task list

hub-lead = These are the parts of your brief. Take them in any order; leave when you like. What is unfinished is said to be unfinished.
hub-leave = Before you leave, save a file: it opens here on any device, and on the command line.
progress-of = { $done } of { $all }
progress-clauses = { $count ->
        [0] none yet
        [one] { $count } clause
       *[other] { $count } clauses
    }
progress-check = { $count ->
        [0] nothing open
        [one] { $count } point open
       *[other] { $count } points open
    }
go-proposal = Next: the proposal
go-clauses = Next: the law, clause by clause
go-scan = Next: quick scan
scan-done = All fifteen answers are in. They are a first impression and prove nothing yet: what is to count needs a finding that quotes the law.
scan-result = See the result
law-look = Look at the law
law-sheet = The law
sheet-close = Close, back to the question
go-analysis = Next: analysis
go-check = Next: check
go-result = Next: result
go-compare = Compare with another draft
go-brief = Next: brief
go-projector = Quick scan with a group: one question at a time
go-grid = See all clauses and conditions in one grid

## The parts: begun, finished, left for later

part-open = Not begun
part-begun = Begun
part-finished = Finished
parts-finished = { $done } of { $all } parts finished
finished = Have you finished this part?
finished-yes = Yes, it is finished
finished-later = No, I will come back later
finished-back = Back to all parts

## Plan

plan-lead = What the brief must do: the first five questions decide it. Two lines each are enough; the rest can wait.
plan-security-note = Write nothing here that could hurt someone if this device were taken. The plan can stay empty.
plan-issue = What is it about?
    .hint = The issue in one or two sentences, as you would tell a neighbour.
plan-goal = What do you want to happen?
    .hint = Stop it, change a clause, support it, or make sure nobody is surprised.
plan-influence = Who decides, and whom do they listen to?
plan-interest = What will interest them?
plan-beneficiaries = Who benefits from the proposal?
    .hint = Name those who gain as well as those who lose: a brief that sees only one side convinces nobody.
plan-more = More: urgency, security, people, existing work
plan-urgency = How urgent is it, and until when?
plan-security = Is anyone at risk because of this work?
plan-existing_work = What can you build on?
    .hint = Briefs, court decisions, measurements, positions of others.
plan-people = Who works on it, with which skills?
plan-outputs = What should come out?
plan-obstacles = What could get in the way?

## The proposal

proposal-lead = What you are assessing, and how much of it.
proposal-title = Title of the proposal
proposal-jurisdiction = Country
    .hint = Its name, or its two letters such as KH, FR or KE. EU is the European Union.
proposal-jurisdiction-wrong = Choose a country, or write its two letters, such as FR. What you wrote is kept.
proposal-kind = What is it?
proposal-level = On which level is it made?
proposal-stage = How far has it come?
not-said = Not said
proposal-coverage = How much of the text do you assess?
    .hint = An excerpt is fine. It is never called final, and the headline says so.
proposal-covers = Which part?
    .hint = For example: chapter II, articles 6 to 12.
proposal-deadline = Until when can one comment?
proposal-more = More: level, stage, deadline, version, where it is published
proposal-version = Version of the draft
proposal-reference = Official reference
proposal-issuer = Who issued it?
proposal-url = Where is it published?
proposal-compared = What it is compared with, and until when
baseline-date = Compared with the law in force on
baseline-text = Compared with what?
    .hint = Law and practice today; for a law already in force, those before it. If you leave it empty: no new measure.
horizon = Until when are effects considered?
    .hint = If you leave it empty: full implementation, five years.
date-form = As 2026, 2026-11 or 2026-11-24.
date-wrong = Write the date as year, month, day: 2026-11-24. A year alone will do.
who-judges = Who judges
assessor-interest = Your interest in the matter
    .hint = Say it before others do: who you are to this law, who funds you, what you hope for. “None” is an answer.
assessor-name = Name of the person who judges
    .hint = May stay empty. It is printed in the brief.
author-name = Author
author-affiliation = Chapter or organisation
licence = Licence of this assessment
    .hint = For example CC-BY-4.0.

## The clauses

clauses-lead = Paste the law. It is divided at its own numbers; you correct the division. A finding quotes these words.
paste = Paste the text
paste-again = Paste a new text
paste-text = Text of the law
    .hint = Paste all of it, or only the articles you assess.
paste-found = { $count ->
        [one] { $count } clause found. This is where it begins:
       *[other] { $count } clauses found. This is where they begin:
    }
paste-unnumbered = No article numbers were recognised, so the text is divided at its empty lines. Look whether each piece is one provision; pieces can be joined or divided afterwards.
paste-changes = Clauses that are there: unchanged { $same }, with other words under the same number { $changed }, gone { $gone }. New ones: { $new }.
paste-replaces = Clauses with the same words keep their findings. Findings on words that changed are marked as out of date.
paste-take = Take these clauses
paste-before = What stands before the first article will be set aside as title or preamble. Afterwards you can mark it as operative, should it decide anything.
paste-before-reason = Stands before the first article: title or preamble.
clauses-count = { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }, { $operative } operative
clause = Clause
clause-unnumbered = Clause without a number
clause-operative = Operative: it requires, allows or forbids something
clause-reason = Why is it not operative?
clause-change = Change { $clause }
clause-locator = Number, as the law writes it
clause-heading = Heading
clause-text = Words of the clause
    .hint = To split it, put the cursor where the new clause begins, then choose “Split here”.
clause-gloss = What it says, in your words
clause-split = Split here
clause-merge = Join to the clause above
clause-add = Add a clause
clause-add-after = Add a clause below
clause-remove = Remove this clause
clause-rests = { $count ->
        [one] Something rests on this clause, so it cannot be removed.
       *[other] { $count } things rest on this clause, so it cannot be removed.
    } Move them to another clause first.
gloss-tag = in our words

## The quick scan

scan-lead = Fifteen plain questions. Go by your first impression; “unclear” is a good answer. Nothing here counts as proof yet.
scan-keys = On a keyboard: 1 to 5 answer a question and go on to the next.
scan-no-law = The law is not here yet. Answer with its text before you, or put it here first: then you can look at it beside each question.
scan-more = Read more about this
scan-analyse = Go deeper into this condition

## The analysis

analysis-lead = Fifteen conditions. For each: read the clauses and ask whether they touch it, say what you found, say what you considered.
findings-count = { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
harm-level = Harm: { $level }
benefit-level = Benefit: { $level }
guidance = About this condition
guidance-questions = Questions to ask of a clause
guidance-why = Why it matters
guidance-aspects = What to check
guidance-harms = How laws usually harm it
guidance-supports = How laws usually support it
name-status-official = official name
name-status-unconfirmed = official name, to be confirmed
name-status-ours = our translation
left-here = Still to do here:
read-heading = Read the clauses with this in mind
read-lead = For both harm and benefit. When every clause is read and you have said what you considered, “no effect” becomes a result, too.
read-none = There are no operative clauses yet.
read-count = { $done } of { $all } read for this condition
read-tick = I read { $clause } for harm and for benefit
read-all = I read all these clauses for this condition
read-all-undo = If that was too quick: Undo, at the top of the page, takes it back.
found-heading = What you found
found-none = Nothing yet.
finding-open = Open this finding
add-harm = Add a harm
add-benefit = Add a benefit
add-either = Add an effect of unclear direction
considered-heading = What you considered
rationale = What did you look at, and why is it a finding or not?
    .hint = Name the clauses. “Article 4 sets a fee, but only for licensed broadcasters; no network is touched.” Without this, the search is not complete.
who-stands-behind = Who stands behind this search
review = How many people checked it?
disagreement = There is an unresolved disagreement
complete-needs = Complete needs three things: operative clauses, all of them read for this condition, and a line on what you considered.
neighbours = Other conditions
criterion-before = Before: { $criterion }
criterion-after = Next: { $criterion }

## The grid

grid-lead = A tick means: read for harm and for benefit. Arrow keys move, the space bar ticks.
grid-caption = Operative clauses by condition
grid-cell = { $clause }, { $criterion }: read

## A finding

finding-heading-harm = A harm
finding-heading-benefit = A benefit
finding-heading-either = An effect of unclear direction
standing-level = As it stands: { $level }.
finding-gone = This finding is not here
finding-gone-next = It may have been removed. Undo, at the top of the page, may bring it back.
finding-more = More: direction, conditions, angles, causal steps
finding-direction = Which way does it go?
finding-remove = Remove this finding
rests-heading = Which words of the law is this about?
rests-hint = A finding without a quoted clause establishes nothing. Choose the clause, then the few words that do it.
cite = Choose a clause
cite-more = Choose another clause
cite-add = Cite this clause
cite-none = No clause
quote = The words it rests on
    .hint = A phrase, word for word. Select it in the text above, or type it.
quote-missing = No words are quoted yet, so this clause supports nothing.
quote-taken = These words are quoted.
quote-wrong = These words are not in the clause. Select the passage in the text above; write […] where you leave words out.
quote-selected = Quote the selected words
quote-none-selected = No words are selected in this clause. Select some above and press again, or write them here.
uncite = Take { $clause } out of this finding
stale = The clause has changed since it was quoted, or it was never confirmed. It supports nothing until you look again.
stale-confirm = I read it again; the finding still stands
statement = What does the clause require or allow?
    .hint = Go on after the clause’s name: “requires every operator to route traffic abroad through one gateway”.
judge-open = not judged yet
judge-exact = { $word }: { $phrase }
judge-between = between “{ $low }” and “{ $high }”
judge-anchors = What these mean, with examples
judge-reason = Say why
reason = Why?
people = What does it do to people?
    .hint = Who notices it, where, and how. “Small providers in the provinces close; families there pay double.”
conditions = What does it depend on?
    .hint = “Only if the minister uses the power in article 9.”
angles = From whose side did you look?
    .hint = A brief that was thought through from all four sides is harder to dismiss.
chain = How one thing leads to another
    .hint = Clause, conduct, technical effect, effect on people: a step a line.
chain-step = Step
chain-add = Add a step
evidence-heading = What else supports it?
evidence-hint = The quoted clause and your reasoning come first. Sources make it stronger; a source against it belongs here as well.
evidence-proposed = From what is attached, this can be called: { $grade }.
evidence-grade = How well supported is it?
indirect = The evidence is from a different kind of measure
    .hint = And you have not argued why it compares.
contested = A credible source says otherwise and is not answered
    .hint = This lowers the weight of the evidence. Saying it costs less than being told it.
source-add = Add a source
source-number = Source { $number }
source-title = Title
source-issuer = Who issued it?
source-date = Date
source-kind = Kind
source-url = Link
source-locator = Page or section
source-archive = Archived copy
source-contradicts = It speaks against this finding
source-answer = How do you answer it?
source-remove = Remove source { $number }
mitigations = What would lessen this harm
mitigations-hint = A safeguard in the text, or one you propose. It is shown beside the verdict, never instead of it. A promise without a clause cannot remove a harm.
mitigation-add = Add a safeguard
mitigation-name = Safeguard { $id }
mitigation-text = What does it do?
mitigation-status = Is it in the text?
mitigation-clause = Which clause holds it?
    .hint = Without a clause it only lowers what is established, not what is possible.
mitigation-removes = It takes this harm away altogether
mitigation-unchanged = as before
mitigation-drop = Remove this safeguard

## Check

check-lead = { $count ->
        [0] Nothing is open. A critic would have to disagree with a judgement, not with your care.
        [one] One point is open. It stops nothing; it is what a critic would ask.
       *[other] { $count } points are open. They stop nothing; they are what a critic would ask.
    }
check-subject = { $criterion }:
check-critic = What a critic would ask
check-critic-what = { $count ->
        [one] One question. It does
       *[other] { $count } questions, the first of each kind below. They do
    } not change the verdict: it is what the other side will look for.
check-go = Go to { $page }

## Result

result-nothing-established = Nothing recorded so far establishes a harm, and nothing rules one out: that takes a complete search.
result-suspected = What you suspect, to be established
result-open = Some points are open: look at them before you send this
result-carries = What carries the verdict
result-carries-none = No finding establishes a harm so far.
result-rests = { $count ->
        [one] It rests on one finding.
       *[other] It rests on { $count } findings.
    } Conditions examined completely: { $done } of { $all }. Confidence: { $confidence }.
result-why = Why this verdict, and what would change it
result-goals = By block
result-block = Block
result-harm = Harm
result-benefit = Benefit
result-criteria = By condition
result-criterion = Condition
result-status = Search
result-looked = First look: { $seen }
result-benefits = The benefits
result-benefits-none = No benefit is established so far.
result-sure = How sure
result-sure-none = Nothing is claimed yet, so there is nothing to be sure of.
result-residual = With safeguards
result-residual-in-text = With the safeguards in the text
result-residual-proposed = If the proposed safeguards were adopted as well
result-ask = What you ask for
recommendation-add = Add a recommendation
recommendation-number = Recommendation { $number }
recommendation-text = What is the problem, and what do you ask?
recommendation-proposed = The wording you propose
recommendation-addressee = To whom?
recommendation-clause = Which clause would it change?
recommendation-findings = Which findings does it answer?
recommendation-remove = Remove this recommendation
why-lead = Every number here comes from a published table, a finding and a quoted clause. Nothing is added up or averaged.
why-firm = How firm it is
why-verdict = The verdict is set by the worst-affected condition.
why-carried = Set by
why-criterion = { $criterion }: harm { $level }, which counts as “{ $verdict }” in the verdict.
why-criterion-between = { $criterion }: harm { $level }, which counts as anything { $verdict } in the verdict.
why-criterion-open = { $criterion }: harm { $level }.
why-criterion-at-least = { $criterion }: harm { $level }, which counts as at least “{ $verdict }” in the verdict.
why-open = Not read to the end, and without a finding: nothing is established, nothing is excluded
why-named = { $direction } { $finding }.
why-finding = { $depth }, { $reach }, { $persistence }, { $pathway }: severity { $severity } of 4, level { $level }. Evidence { $evidence }.
why-range = { $low } to { $high }
why-tables = The tables
why-change = To disagree, change an answer and see what follows.
rule-tables = The level follows from the four answers by the published tables.
rule-unbound = It establishes nothing yet: quote a clause.
rule-unbound-words = It establishes nothing yet: quote the words of the clause that it rests on.
rule-misquoted = It establishes nothing: quoted words are not in their clause.
rule-unbound-statement = It establishes nothing yet: say what the clause requires or allows.
rule-unbound-judgement = It establishes nothing yet: answer the four questions.
rule-unbound-reason = It establishes nothing yet: say what that does to people, or why you judge so.
rule-unbound-quoted = It establishes nothing yet: say how well supported it is.
rule-stale = It establishes nothing now: no quoted clause is as it was when it was read.
rule-either = It establishes nothing while its direction is unclear; it may count on either side.
rule-removed = A safeguard takes it away.
rule-worst-finding = The worst finding decides.
rule-no-effect = All operative clauses were read and nothing was found.
rule-incomplete = Not every clause was read, so nothing is ruled out.
rule-worst-criterion = The worst condition decides.

## Brief

brief-so-far = The brief so far
brief-lead = Written from your answers. Change an answer and it changes with it.
brief-language = Language of the brief
    .hint = It need not be the language of this page.
brief-unwritten = { $count ->
        [one] One text is not written in the language of this brief ({ $language }); it stands there in its own.
       *[other] { $count } texts are not written in the language of this brief ({ $language }); they stand there in their own.
    } To add them, put this page into that language and open what you wrote.
brief-print = Print
brief-html = Save as a web page
brief-markdown = Save as Markdown
brief-file-name = impact-brief
brief-notes = Notes

## What an amendment would do

amend-lead = Strike a clause or judge otherwise, and see at once what the verdict would be. Your assessment stays as it is.
amend-keep = Keep it as a recommendation
amend-clear = Start again
amend-kept-as = Kept as recommendation { $number }.
amend-clauses = Strike a clause
amend-clauses-none = No finding rests on a clause yet.
amend-rests = { $count ->
        [one] One finding rests on it
       *[other] { $count } findings rest on it
    }
amend-findings = Judge otherwise
amend-findings-none = There is no finding yet.
amend-without = Take this finding out
amend-as-judged = As judged: { $now }
amend-go = Try an amendment: what would the verdict be?

## What is on this device

device-what = { $count ->
        [0] No assessment is kept in this browser.
        [one] { $count } assessment is kept in this browser, the bin included.
       *[other] { $count } assessments are kept in this browser, the bin included.
    }
device-save-all = Save all of it as one file
device-save-all-what = One assessment on each line (.ndjson). The page opens it again as a whole, and the command line reads it as it is.
device-file-name = internet-impact-all
device-opened = { $count ->
        [one] { $count } assessment was opened. It is in the list below.
       *[other] { $count } assessments were opened. They are in the list below.
    }
device-nothing = Keep nothing here
device-nothing-what = For a computer that is not yours: the page begins anew, in memory only. Close the tab and all of it is gone, unless you saved a file. What was kept before stays, and is not shown.
device-nothing-do = Keep nothing in this tab
device-nothing-is = In this tab nothing is kept. Close it and all is gone.
device-erase = Erase everything
device-erase-what = Every assessment, the bin, what was pasted, your settings and the kept page itself. Files that you saved are not touched. An expert with the device in hand may still find traces; nothing on a web page can prevent that.
device-erase-do = Erase everything from this device
device-erase-sure = Erase everything now? It cannot be brought back.
device-erase-now = Erase now
device-erase-not = Erase nothing
device-erase-refused = Something could not be erased. Close other tabs with this page and try again, or clear the data of this site in the settings of the browser.
device-erased = Nothing is left
device-erased-what = Everything that this page had put into this browser is erased. Close the tab now.

## Earlier versions

versions-lead = The last fifty times this work was saved and, before them, the last of each of the thirty days of work before. To go back is a change like any other: it can be taken back.
versions-none = There is no earlier version on this device.
versions-when = { $date }, { $time }
versions-back = Go back to it
versions-back-name = Go back to the version of { $when }
save-without-names = Save without names
    .hint = Takes out authors and who judged, and their names in other words. Read it through before you publish it: short forms and other spellings stay.
