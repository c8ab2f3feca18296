# El idioma mismo: su nombre y dirección, listas y fechas.

language-name = Español
language-direction = ltr
number-grouping = point 5
scoring-is-ours = El marco es de la Internet Society. La puntuación es nuestra, no de la Internet Society.

## Listas y fechas

list-and = { $first } y { $last }
list-more = { $first }, { $rest }
list-apart = { $first }; { $rest }
list-others = { $count } más
date-full = { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
date-month = { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
