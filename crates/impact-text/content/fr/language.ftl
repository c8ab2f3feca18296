# La langue elle-même : son nom, son sens, les listes et les dates.

language-name = Français
language-direction = ltr
number-grouping = narrow-space 4
scoring-is-ours = Le cadre est celui de l’Internet Society. La notation est la nôtre, non celle de l’Internet Society.

## Listes et dates

list-and = { $first } et { $last }
list-more = { $first }, { $rest }
list-apart = { $first } ; { $rest }
list-others = { $count } autres
date-full = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
date-month = { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
