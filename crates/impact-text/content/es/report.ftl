# El informe: el orden de partes del kit de herramientas, y las palabras en torno a lo que dice el registro.

report-title = Informe de impacto en Internet: { $title }
report-untitled = una propuesta que aún no tiene título

## Resumen

abstract = Resumen
abstract-verdict = El veredicto sobre este texto: { $headline }.
abstract-record = { $harms ->
        [0] No se registra ningún daño
        [one] Se registra { $harms } daño
       *[other] Se registran { $harms } daños
    } y { $benefits ->
        [0] ningún beneficio
        [one] { $benefits } beneficio
       *[other] { $benefits } beneficios
    }; condiciones con examen completo: { $complete } de 15.
abstract-unquoted = { $count ->
        [one] Uno de ellos no cita todavía ninguna disposición y no acredita nada.
       *[other] { $count } de ellos no citan todavía ninguna disposición y no acreditan nada.
    }
abstract-worst = Lo que más pesa: { $criteria }.
abstract-best = A qué ayudaría más: { $criteria }.
abstract-more = { $count ->
        [one] Otro hallazgo del mismo peso se expone más abajo, con su condición.
       *[other] Otros { $count } hallazgos del mismo peso se exponen más abajo, cada uno con su condición.
    }
glance = De un vistazo
chart-title = Daño y beneficio, condición por condición
chart-description = { $headline }. La tabla de abajo contiene los mismos datos.
chart-harm = Daño
chart-benefit = Beneficio
chart-legend = Relleno: acreditado. Contorno: posible según lo registrado. Rayado: sin examinar, así que no descartado. Daño y beneficio nunca se suman.
goals-caption = Daño y beneficio de las propiedades esenciales y de los cuatro objetivos: el peor daño y el mejor beneficio de cada uno, nunca combinados
table-goal = Objetivo
table-caption = Daño y beneficio de cada condición, en la escala nulo, leve, moderado, importante, crítico
table-condition = Condición
table-harm = Daño
table-benefit = Beneficio
table-search = Examen

## Metodología

methodology = Metodología
method-exist = Este informe sigue el marco del Kit de herramientas para la evaluación del impacto de Internet, de la Internet Society. Primero pregunta qué les hace el texto a las cinco propiedades esenciales, sin las cuales habría redes, pero no Internet.
method-thrive = Después pregunta qué les hace el texto a los diez facilitadores de una Internet abierta, conectada globalmente, segura y fiable: son lo que Internet necesita para prosperar.
method-scoring = Para cada daño o beneficio se responden cuatro preguntas a partir de las palabras de una disposición: con qué profundidad, con qué alcance, con qué persistencia y por qué vía lleva el texto a ello. Unas tablas publicadas convierten las respuestas en un nivel. La condición más dañada fija el veredicto; nada se suma, y ningún beneficio anula un daño. Un daño sin una disposición citada no acredita nada. Una condición que no se examinó no está ni absuelta ni bajo sospecha.
method-review = Detrás del examen hay, como mínimo: { $review }.

## Contexto

context = Contexto
context-table = La propuesta
about-title = Título
about-jurisdiction = Jurisdicción
about-kind = Tipo
about-level = Ámbito
about-stage = Etapa
about-issuer = Emitida por
about-reference = Referencia
about-version = Versión
about-deadline = Observaciones hasta
about-url = Publicada en
about-coverage = Evaluado
about-baseline = Comparada con
about-horizon = Efectos considerados hasta
coverage-with = { $kind }: { $covers }
baseline-default = Ninguna medida nueva (por defecto: no se eligió otra cosa)
horizon-default = Aplicación plena, cinco años (por defecto: no se eligió otra cosa)
beneficiaries = A quién beneficia: { $text }

## Efectos

effect-exist = Efecto en lo que Internet necesita para existir
effect-thrive = Efecto en lo que Internet necesita para prosperar
criterion-plain = { $plain }. { $function }
criterion-levels = Daño: { $harm }. Beneficio: { $benefit }. Condición: { $status }.
criterion-no-effect = No se encontró ningún efecto. { $count ->
        [one] La única disposición operativa se leyó
       *[other] Las { $count } disposiciones operativas se leyeron
    } en busca de daño y de beneficio.
criterion-partial = Disposiciones operativas leídas para esta condición: { $done } de { $all }, así que nada queda descartado.
criterion-without-reasons = { $all ->
        [one] La única disposición operativa se leyó para esta condición,
       *[other] Las { $all } disposiciones operativas se leyeron para esta condición,
    } pero no consta por escrito lo que se consideró, así que nada queda descartado.
criterion-finished = { $all ->
        [one] La única disposición operativa se leyó para esta condición.
       *[other] Las { $all } disposiciones operativas se leyeron para esta condición.
    }
criterion-unexamined = Condiciones aún sin examinar, ni absueltas ni bajo sospecha: { $criteria }.
criterion-first-read-none = Una primera lectura no vio aquí ningún efecto, pero aún no se ha leído ninguna disposición para ello, así que nada queda descartado: { $criteria }.
criterion-first-read-unclear = Una primera lectura dejó inciertas estas condiciones: { $criteria }.
criterion-considered = Lo que se consideró: { $text }
noted-harm = Una primera lectura anotó aquí un posible daño. Aún no se cita ninguna disposición, así que no acredita nada.
noted-benefit = Una primera lectura anotó aquí un posible beneficio. Aún no se cita ninguna disposición, así que no acredita nada.
noted-either = Una primera lectura anotó aquí un efecto cuyo sentido no está claro. Aún no se cita ninguna disposición, así que no acredita nada.
quote-not-found = Estas palabras no se encontraron en la disposición tal como está registrada: compárelas con el texto oficial.
finding-level = Nivel: { $level }.
finding-unbound = Aún no acredita nada.
finding-people = Para las personas: { $text }
finding-conditions = Depende de esto: { $text }
finding-reason = { $field } ({ $judged }): { $text }
finding-chain = Paso a paso:
finding-evidence = Pruebas: { $grade }. { $meaning }
finding-indirect = Provienen de otro tipo de medida.
finding-contested = Una fuente creíble dice otra cosa y no tiene respuesta.
finding-contradicted = Una fuente dice otra cosa
finding-answer = Respuesta: { $text }
finding-angles = Visto desde el lado de: { $angles }.

## Conclusión

conclusion = Conclusión
conclusion-carried = Lo que lo sostiene: { $criteria }.
conclusion-mixed = Hay tanto daño como beneficio acreditados en: { $criteria }.
conclusion-tradeoff = El texto daña en un lugar y ayuda en otro. Ambas cosas se muestran una junto a la otra y no se compensan entre sí.
conclusion-ambiguous = No está claro si los efectos en estas condiciones dañan o ayudan: { $criteria }.
safeguards = Salvaguardias
safeguards-residual = Con las salvaguardias que figuran en el texto, el veredicto sería: { $in-text }. Si además se adoptaran las propuestas: { $proposed }. El veredicto sobre el texto tal como está no cambia.
safeguard = { $status ->
        [in_text] En el texto
       *[proposed] Propuesta
    }: { $text }
safeguard-nameless = una salvaguardia que aún está por describir
safeguards-effects-heading = Lo que las propias salvaguardias provocan

## Recomendaciones, notas, colofón

recommendations = Recomendaciones
recommendations-none = Aún no se hace ninguna recomendación.
recommendation-to = A: { $text }
recommendation-clause-of = Sobre { $clause }
recommendation-wording = Redacción propuesta: { $text }
notes = Notas
note-archived = copia archivada
note-read = leído el { $date }
colophon = Acerca de este informe
colophon-authors = Escrito por: { $authors }.
colophon-person = { $name }, { $affiliation }
colophon-assessor = Valoraciones de: { $name }.
colophon-interest = Interés declarado: { $text }
colophon-interest-none = No se declara ningún interés.
colophon-dates = Comenzado el { $created }, último cambio el { $updated }.
colophon-licence = Licencia: { $licence }.
colophon-input = Huella de la evaluación (SHA-256): { $hash }
colophon-rubric = Huella de las tablas de puntuación (SHA-256): { $hash }
colophon-translation = Nadie que hable el idioma de este informe ha revisado aún las palabras de su plantilla; las que escribieron sus autores son de ellos.
colophon-check = Quien tenga el archivo y estas huellas obtiene el mismo resultado en cualquier equipo.
