# The pictures: what was found where, how far the verdict is from another one, two drafts side by side.

picture-svg = Save as SVG
picture-png = Save as PNG
picture-png-failed = This browser could not make a PNG of it. The SVG shows the same.
picture-table = The figures as a table
picture-verdict-file = verdict
picture-map-file = clauses
picture-stability-file = stability
picture-drafts-file = drafts

## What was found where

map-title = What was found where
map-description = { $read } of { $all } pairs of a clause and a condition were read. The table holds what was found in each.
map-legend = A row for each clause, a column for each condition. The half nearer to the clause’s name: harm; the other half: benefit; the taller, the greater. Outlined: possible on what is recorded. A dot: read, nothing found. Hatched: not read, so not ruled out.
map-clause = Clause
map-properties = CP
map-enablers = E
map-harm = harm { $level }
map-benefit = benefit { $level }
map-read = read, nothing found
map-unread = not read

## How far the verdict is from another one

stability-title = How far the verdict is from each other one
stability-description = The text establishes at least: { $verdict }. { $count ->
        [0] No single judgement would change that.
        [one] One single change of a judgement would change the verdict.
       *[other] { $count } single changes of a judgement would change the verdict.
    }
stability-legend = One square: one judgement that would have to move by one grade. The fewer squares, the nearer that verdict is. The solid bar: what is established now.
stability-here = established now
stability-never = no change of judgements leads there
stability-steps = { $steps ->
        [one] { $steps } step away
       *[other] { $steps } steps away
    }
stability-verdict = Verdict
stability-distance = Distance
stability-single = Single changes that lead there
stability-flips = { $count ->
        [0] none
       *[other] { $count }
    }

## Two drafts

drafts-title = Two drafts side by side
drafts-description = Before: { $before }. After: { $after }. The table holds harm and benefit of each condition in both.
drafts-legend = In each condition the first draft stands above the second. Solid: established. Outlined: possible on what is recorded. Hatched: not examined, so not ruled out.
drafts-before = Before
drafts-after = After
drafts-change = Change of harm
drafts-both = harm { $harm }, benefit { $benefit }
drafts-lead = Choose the other draft, or another assessment of the same text. This one is the later of the two.
drafts-kept = Work on this device
drafts-none-kept = No other work is kept on this device.
drafts-file = Or a file
    .hint = A .json file that was saved here or by a colleague. It is read for this comparison alone and not kept.
drafts-verdicts = Before: { $before }. After: { $after }.
drafts-benefits = Benefits differ on: { $criteria }. They lower no harm, and no harm lowers them.
drafts-refused = This file cannot be compared
drafts-unreadable = It is no assessment that this page can read: open it from the first page to see why. Nothing was changed.
drafts-rubrics = The two state different scoring tables, so their results cannot stand side by side. Move one of them with the command line: impact migrate.
drafts-swap = Exchange before and after
