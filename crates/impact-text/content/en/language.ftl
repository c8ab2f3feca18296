# The language itself: its name and direction, lists and dates.

language-name = English
language-direction = ltr
# What stands between the thousands of a number (comma, point, space or narrow-space), and from how many digits on.
number-grouping = comma 4
scoring-is-ours = The framework is the Internet Society’s. The scoring is ours, not the Internet Society’s.

## Lists and dates

list-and = { $first } and { $last }
list-more = { $first }, { $rest }
list-apart = { $first }; { $rest }
list-others = { $count } others
date-full = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
date-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
