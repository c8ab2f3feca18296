# Сам язык: название и направление письма, списки и даты.

language-name = Русский
language-direction = ltr
number-grouping = space 4
scoring-is-ours = Методика принадлежит Internet Society. Расчёт уровней наш, а не Internet Society.

## Списки и даты

list-and = { $first } и { $last }
list-more = { $first }, { $rest }
list-apart = { $first }; { $rest }
list-others = ещё { $count }
date-full = { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    } { $year } года
date-month = { $month ->
        [1] январь
        [2] февраль
        [3] март
        [4] апрель
        [5] май
        [6] июнь
        [7] июль
        [8] август
        [9] сентябрь
        [10] октябрь
        [11] ноябрь
       *[12] декабрь
    } { $year } года
