# Las figuras: qué se encontró y dónde, a qué distancia está el veredicto de otro, dos borradores uno junto al otro.

picture-svg = Guardar como SVG
picture-png = Guardar como PNG
picture-png-failed = Este navegador no pudo convertirlo en PNG. El SVG muestra lo mismo.
picture-table = Las cifras en una tabla
picture-verdict-file = veredicto
picture-map-file = disposiciones
picture-stability-file = estabilidad
picture-drafts-file = borradores

## Qué se encontró y dónde

map-title = Qué se encontró y dónde
map-description = Pares de una disposición y una condición que se leyeron: { $read } de { $all }. La tabla recoge lo que se encontró en cada uno.
map-legend = Una fila por cada disposición, una columna por cada condición. La mitad más cercana al nombre de la disposición: daño; la otra mitad: beneficio; cuanto más alto, mayor. Contorno: posible según lo registrado. Un punto: leída, nada encontrado. Rayado: sin leer, así que no descartado.
map-clause = Disposición
map-properties = CP
map-enablers = E
map-harm = daño { $level }
map-benefit = beneficio { $level }
map-read = leída, nada encontrado
map-unread = sin leer

## A qué distancia está el veredicto de otro

stability-title = A qué distancia está el veredicto de cada uno de los demás
stability-description = El texto acredita, como mínimo: { $verdict }. { $count ->
        [0] Ninguna valoración por sí sola cambiaría eso.
        [one] Hay un único cambio de una sola valoración que daría otro veredicto.
       *[other] Hay { $count } cambios de una sola valoración que darían otro veredicto, cada uno por sí solo.
    }
stability-legend = Un cuadrado: una valoración que tendría que moverse un grado. Cuantos menos cuadrados, más cerca está ese veredicto. La barra rellena: lo que está acreditado ahora.
stability-here = acreditado ahora
stability-never = otras valoraciones no llevan ahí
stability-steps = { $steps ->
        [one] a { $steps } paso
       *[other] a { $steps } pasos
    }
stability-verdict = Veredicto
stability-distance = Distancia
stability-single = Cambios de una sola valoración que llevan ahí
stability-flips = { $count ->
        [0] ninguno
       *[other] { $count }
    }

## Dos borradores

drafts-title = Dos borradores, uno junto al otro
drafts-description = Antes: { $before }. Después: { $after }. La tabla recoge el daño y el beneficio de cada condición en ambos.
drafts-legend = En cada condición, el primer borrador está encima del segundo. Relleno: acreditado. Contorno: posible según lo registrado. Rayado: sin examinar, así que no descartado.
drafts-before = Antes
drafts-after = Después
drafts-change = Cambio del daño
drafts-both = daño: { $harm }; beneficio: { $benefit }
drafts-lead = Elija el otro borrador, u otra evaluación del mismo texto. Este es el posterior de los dos.
drafts-kept = Trabajos en este dispositivo
drafts-none-kept = No hay ningún otro trabajo guardado en este dispositivo.
drafts-file = O un archivo
    .hint = Un archivo .json guardado aquí o por otra persona del equipo. Se lee solo para esta comparación y no se conserva.
drafts-verdicts = Antes: { $before }. Después: { $after }.
drafts-benefits = Los beneficios difieren en: { $criteria }. No rebajan ningún daño, y ningún daño los rebaja.
drafts-refused = Este archivo no puede compararse
drafts-unreadable = No es una evaluación que esta página pueda leer: abra el archivo desde «Inicio» para saber por qué. No se cambió nada.
drafts-rubrics = Las dos evaluaciones declaran tablas de puntuación distintas, así que sus resultados no pueden ponerse uno junto al otro. Pase una a las tablas de la otra con la línea de comandos: impact migrate.
drafts-swap = Intercambiar antes y después
