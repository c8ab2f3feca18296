# O idioma em si: nome, direção, listas e datas.

language-name = Português
language-direction = ltr
number-grouping = point 4
scoring-is-ours = O referencial é da Internet Society. A classificação é nossa, não da Internet Society.

## Listas e datas

list-and = { $first } e { $last }
list-more = { $first }, { $rest }
list-apart = { $first }; { $rest }
list-others = mais { $count }
date-full = { $day ->
        [1] 1º
       *[other] { $day }
    } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }
date-month = { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }
