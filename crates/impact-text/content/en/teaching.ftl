# Teaching while working: the tour, the sample finding, what a choice does.

## The tour

tour = How this works
tour-step = { $step } of { $all }
tour-next = Next
tour-back = Back
tour-skip = Skip the tour
tour-end = Begin to work
tour-again = Show the tour
tour-1 = Put the law on the table
    .what = Paste the text of the law. It is divided into its own articles, and you quote from them. Without a quotation nothing counts against anybody.
tour-2 = Answer fifteen plain questions
    .what = The quick scan asks what the law might do to each thing that the Internet needs. A first impression is enough; “unclear” is a good answer.
tour-3 = Complete sentences
    .what = Where you saw harm or benefit, you complete one sentence: what the clause requires, what that does, to whom, for how long, and whether it can be avoided. If you are unsure, choose two neighbours.
tour-4 = Read the verdict as far as it goes
    .what = The verdict follows from the worst harm that is established. What nobody examined stays unknown: it is drawn hatched, and it neither clears nor convicts.
tour-5 = Take the brief with you
    .what = The brief writes itself beside your work. Print it, or save it, whenever you like: what is unfinished in it is said to be unfinished.

## A sample finding

sample = Show me
sample-what = An invented clause, judged as an example. It is not from your law.
sample-sentence = How the finding would read
sample-people-heading = For people
sample-fill = Fill in this sample
    .hint = It replaces what stands in this finding. “Undo” brings that back. It rests on no clause, so it establishes nothing until you make it yours.
sample-filled = The sample is filled in. Change its words until they fit your law, then quote the clause.

## What a choice does

consequence-verdict = The verdict so far: { $headline }.
consequence-unbound = It rests on no clause yet, so it does not count. With one it would be: { $level }.
consequence-carries = This finding carries the verdict.
consequence-why = Why
