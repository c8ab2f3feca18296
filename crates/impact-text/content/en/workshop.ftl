# For a workshop: the blank worksheet on paper, and one question at a time on a wall.

## The worksheet

worksheet-lead = For groups without a device: print it, fill it in by hand, and enter the answers later. Every number here is the same in every language.
worksheet-print = Print the worksheet
worksheet-law = Law or draft, and its date
worksheet-group = Who is in this group
worksheet-scan-how = Tick one box for each question. Write down the clause that made you tick it.
worksheet-question = Question
worksheet-clause = Clause
worksheet-finding = Finding
worksheet-finding-how = One sheet for each harm or benefit. Copy it as often as you need.
worksheet-condition = Condition (CP1 to E10), harm or benefit
worksheet-words = The words of the clause, as they stand there
worksheet-statement = What the clause requires or allows
worksheet-people = What that does to people
worksheet-why = Why
worksheet-judge = Tick one answer to each question, or two neighbours if you are unsure.
worksheet-answer = { $word }: { $anchor }
worksheet-depth-benefit = For a benefit

## One question at a time

projector-lead = One question at a time, in letters that can be read from the last row.
projector-place = Question { $number } of 15
projector-next = Next question
projector-back = Question before
projector-keys = Keys: 1 to 5 answer, the arrow keys turn the page.
projector-unanswered = Not answered yet
