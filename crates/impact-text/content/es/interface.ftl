# La página: lo que hay en ella, en el orden del recorrido.

## El marco

wording-add = Escribirlo también en { $language }
back-to = Volver a «{ $page }»

save-saved = Guardado en este dispositivo: { $time }
save-pending = Guardando…
lock = Bloquearla con una frase de contraseña
lock-what = Un archivo bloqueado solo se abre con la frase: aquí, en la línea de comandos y con cualquier programa del formato age. Sin la frase se pierde, también para usted.
lock-passphrase = Frase de contraseña
    .hint = Varias palabras que no sirvan para nada más, al menos doce letras. Cuentan las mayúsculas y los espacios.
lock-again = La misma otra vez
secret-show = Mostrarla
lock-propose = Proponer una
lock-proposed = Anótela donde nadie mire:
lock-file = Guardar un archivo bloqueado
lock-here = Conservarla aquí solo bloqueada
    .hint = Lo que se puede leer de ella se borra de este dispositivo, con sus versiones anteriores. Al abrirla de nuevo se conserva legible hasta que la bloquee otra vez. Un disco borrado puede guardar rastros que encuentran herramientas especiales.
lock-under-way = Un momento: tarda a propósito…
lock-short = Tiene menos de doce letras y podría adivinarse a fuerza de pruebas. Tome más palabras.
lock-differs = No es la misma frase. Escríbala de nuevo.
lock-no-chance = Este navegador no tiene una fuente de azar, así que no se bloqueó nada. Use otro navegador.
lock-not-kept = No se guardó: este navegador no la conservó bloqueada, u otra pestaña la ha guardado desde entonces. El trabajo legible sigue aquí.
lock-pasted = Un texto que pegó aún no está tomado en el trabajo. Tómelo o bórrelo en la página de la ley y luego bloquee.
lock-filed = El archivo bloqueado está en sus descargas. Compruebe que se abre.
unlock-heading = Desbloquear: { $file }
unlock-open = Desbloquear
locked-work = Evaluación bloqueada { $number }, guardada el { $date }
locked-erase = Borrar
locked-erase-sure = No se podrá recuperar. ¿Borrarla?
device-locked = Aquí se conserva trabajo bloqueado. Solo se cuenta y se guarda una vez desbloqueado; borrar todo también lo borra.
save-failed = No guardado en este dispositivo
save-memory = Solo se conserva hasta que cierre esta página
file-name = evaluacion-de-impacto
redo = Rehacer
file-never = Aún no se ha guardado en un archivo.
file-since = { $count ->
        [0] El archivo del { $date } lo contiene todo.
        [one] { $count } cambio desde el archivo del { $date }.
       *[other] { $count } cambios desde el archivo del { $date }.
    }
file-due = { $count ->
        [one] { $count } cambio no está en ningún archivo.
       *[other] { $count } cambios no están en ningún archivo.
    }
stay-granted = El navegador ha prometido conservar esto hasta que usted lo borre.
stay-refused = El navegador puede borrar lo que guarda aquí.
trouble-unavailable = No guardado: el almacenamiento del navegador no responde
trouble-unavailable-next = Su trabajo sigue en esta página. Guárdelo ahora en un archivo y luego vuelva a cargar la página.
trouble-full = No guardado: el almacenamiento del navegador está lleno
trouble-full-next = Su trabajo sigue en esta página. Guárdelo ahora en un archivo; luego lleve evaluaciones antiguas a la papelera o libere espacio en el navegador.
trouble-gone = No guardado: este trabajo se llevó a la papelera o se borró en otro lugar
trouble-gone-next = Lo que ve sigue en esta página. Consérvelo como un trabajo aparte o guárdelo en un archivo.
gone-keep = Conservarlo como un trabajo aparte
trouble-damaged = La última versión de este trabajo está dañada; esta es la anterior
trouble-damaged-next = El almacenamiento del navegador devolvió otros bytes que los escritos. Guarde lo que queda de la última versión antes de seguir: su próximo cambio ocupará su lugar.
save-damaged = Guardar lo que queda
trouble-aside = Un trabajo sin guardar sigue abierto en esta página
trouble-aside-next = El navegador no tenía espacio para él cuando usted abrió otro trabajo. Vuelva a él y guárdelo en un archivo antes de cerrar esta página.
trouble-recovered = Se recuperaron los últimos cambios
trouble-recovered-next = El navegador se cerró antes de haberlos escrito. Se encontraron en su segundo almacén. Compruebe que todo está como lo dejó.
trouble-elsewhere = Esta evaluación también está abierta en otra pestaña
trouble-elsewhere-next = Escriba solo en una de ellas. Si ambas cambian, nada se sobrescribe: se le pregunta.
trouble-conflict = No guardado: esta evaluación se cambió en otra pestaña
trouble-conflict-next = No se sobrescribió nada. Conserve ambas versiones, o tome la de la otra pestaña y descarte los cambios hechos aquí.
trouble-read-back = No guardado: lo que se leyó de vuelta no es lo que se escribió
trouble-read-back-next = Su trabajo sigue en esta página. Guárdelo ahora en un archivo; el almacenamiento del navegador puede estar dañado.
text-too-long = Esto es más largo de lo que puede ser un solo texto de un archivo (1 MiB). Se guarda aquí, pero ninguna otra página abre un archivo que lo contenga: divídalo.
arrival-heading = Lo que contiene «{ $file }»
arrival-counts = Disposiciones: { $clauses }. Hallazgos: { $findings }. Puntos abiertos: { $open }.
arrival-unchanged = Esta página conoce todo lo que contiene.
arrival-same = Esta evaluación ya está aquí, palabra por palabra.
arrival-other = Esta evaluación ya está aquí, en otro estado.
arrival-other-next = Nada de él se pierde, elija lo que elija.
arrival-file = En el archivo
arrival-many = { $count ->
        [0] Todas sus evaluaciones ya están aquí.
        [one] { $count } evaluación que todavía no está aquí:
       *[other] { $count } evaluaciones que todavía no están aquí:
    }
arrival-many-same = { $count ->
        [one] { $count } ya está aquí, palabra por palabra, y se deja fuera.
       *[other] { $count } ya están aquí, palabra por palabra, y se dejan fuera.
    }
arrival-newer = Esta página no puede trabajar con ella. Lo que puede leer de ella está abajo: nada de eso se guarda ni se cambia. Consiga una página más nueva para continuar.
arrival-open = Abrirla
arrival-both = Abrirla junto a la de aquí
arrival-replace = Ponerla en lugar de la de aquí
arrival-go = Ir a la de aquí
arrival-keep = Guardarlas en este dispositivo
arrival-leave = No abrirla
conflict-keep-both = Conservar ambas
conflict-differs = Lo que difiere: { $count ->
        [one] un lugar
       *[other] { $count } lugares
    }
conflict-here = Aquí
conflict-there = En la otra pestaña
conflict-nothing = nada
conflict-more = { $count ->
        [one] Un lugar más difiere.
       *[other] { $count } lugares más difieren.
    }
conflict-take-other = Tomar la otra versión

## La barra al pie

bar-name = El veredicto hasta ahora
counts = Primeras impresiones: daño { $harm }, beneficio { $benefit }, ambos { $both }, incierto { $unclear }, ningún efecto visto { $none }, sin mirar { $unseen }
bar-no-verdict = Aún no hay veredicto: ningún daño está acreditado y ninguno está excluido
scan-progress = Respuestas: { $done } de { $all }
next-scan-first = Empezar el repaso rápido
next-scan = Seguir con el repaso rápido
next-clauses = Poner la ley sobre la mesa
next-bind = Citar una disposición para «{ $criterion }»
next-finding = Completar el hallazgo: «{ $criterion }»
need-step = Este hallazgo aún no cuenta: paso { $nth } de { $all }
next-criterion = Seguir con «{ $criterion }»
need-misquoted = Corregir la cita
need-stale = Volver a leer la disposición cambiada
need-unbound = Elegir una disposición
need-unbound-words = Citar sus palabras
need-unbound-statement = Decir qué exige o permite la disposición
need-unbound-reason = Decir qué les hace eso a las personas
need-unbound-quoted = Decir en qué medida está respaldado
next-check = Comprobar qué falta

## Inicio

gone = Esta evaluación no está en este dispositivo
gone-why = La dirección nombra un trabajo que este navegador no guarda. Quizá se borró, se llevó a la papelera o se hizo en otro dispositivo.
gone-next = Ir al inicio
file-refused-name = { $file }: no se tomó nada de él.
file-refused-safe = Su propio trabajo está como estaba.
file-place = línea { $line }, columna { $column }

## La lista de tareas

hub-lead = Estas son las partes de su informe. Siga el orden que quiera; déjelo cuando quiera. Lo que no está terminado se presenta como no terminado.
hub-leave = Antes de salir, guarde un archivo: se abre aquí en cualquier dispositivo, y en la línea de comandos.
progress-of = { $done } de { $all }
progress-clauses = { $count ->
        [0] ninguna todavía
        [one] { $count } disposición
       *[other] { $count } disposiciones
    }
progress-check = { $count ->
        [0] nada pendiente
        [one] { $count } punto pendiente
       *[other] { $count } puntos pendientes
    }
go-proposal = Siguiente: la propuesta
go-clauses = Siguiente: la ley, disposición por disposición
go-scan = Siguiente: el repaso rápido
scan-done = Sus quince respuestas están completas. Son una primera impresión y aún no prueban nada: lo que deba contar necesita un hallazgo que cite la ley.
scan-result = Ver el resultado
law-look = Ver la ley
law-sheet = La ley
sheet-close = Cerrar y volver a la pregunta
go-analysis = Siguiente: el análisis
go-check = Siguiente: la comprobación
go-result = Siguiente: el resultado
go-compare = Comparar con otro borrador
go-brief = Siguiente: el informe
go-projector = Repaso rápido en grupo: una pregunta a la vez
go-grid = Ver todas las disposiciones y condiciones en una cuadrícula

## Las partes: empezadas, terminadas, dejadas para más tarde

part-open = Sin empezar
part-begun = Empezada
part-finished = Terminada
parts-finished = Partes terminadas: { $done } de { $all }
finished = ¿Ha terminado esta parte?
finished-yes = Sí, está terminada
finished-later = No, volveré más tarde
finished-back = Volver a todas las partes

## Plan

plan-lead = Lo que el informe debe lograr: lo deciden las cinco primeras preguntas. Bastan dos líneas para cada una; lo demás puede esperar.
plan-security-note = No escriba aquí nada que pudiera perjudicar a alguien si le quitaran este dispositivo. El plan puede quedar vacío.
plan-issue = ¿De qué se trata?
    .hint = El asunto en una o dos frases, como se lo contaría a un vecino.
plan-goal = ¿Qué quiere que ocurra?
    .hint = Detenerla, cambiar una disposición, apoyarla, o lograr que nadie se lleve una sorpresa.
plan-influence = ¿Quién decide, y a quién escucha?
plan-interest = ¿Qué le interesará?
plan-beneficiaries = ¿A quién beneficia la propuesta?
    .hint = Nombre a quienes ganan y también a quienes pierden: un informe que solo ve un lado no convence a nadie.
plan-more = Más: urgencia, seguridad, personas, trabajo existente
plan-urgency = ¿Es urgente, y hasta cuándo hay tiempo?
plan-security = ¿Corre alguien peligro por este trabajo?
plan-existing_work = ¿En qué puede apoyarse?
    .hint = Informes, resoluciones judiciales, mediciones, posiciones de otros.
plan-people = ¿Quién trabaja en ello, con qué competencias?
plan-outputs = ¿Qué debería resultar de ello?
plan-obstacles = ¿Qué podría estorbar?

## La propuesta

proposal-lead = Lo que usted evalúa, y cuánto de ello.
proposal-title = Título de la propuesta
proposal-jurisdiction = País
    .hint = Su nombre, o sus dos letras, como KH, FR o KE. EU es la Unión Europea.
proposal-jurisdiction-wrong = Elija un país, o escriba sus dos letras, como FR. Lo que escribió se conserva.
proposal-kind = ¿Qué es?
proposal-level = ¿En qué ámbito se adopta?
proposal-stage = ¿Hasta dónde ha llegado?
not-said = Sin indicar
proposal-coverage = ¿Cuánto del texto evalúa?
    .hint = Un extracto está bien. Nunca se llama definitivo, y el veredicto lo indica.
proposal-covers = ¿Qué parte?
    .hint = Por ejemplo: capítulo II, artículos 6 a 12.
proposal-deadline = ¿Hasta cuándo se pueden hacer observaciones?
proposal-more = Más: ámbito, fase, plazo, versión, publicación
proposal-version = Versión del borrador
proposal-reference = Referencia oficial
proposal-issuer = ¿Quién la emitió?
proposal-url = ¿Dónde está publicada?
proposal-compared = Con qué se compara, y hasta cuándo
baseline-date = Comparada con la legislación en vigor el
baseline-text = ¿Con qué se compara?
    .hint = La ley y la práctica de hoy; para una ley ya en vigor, las de antes de ella. Si lo deja vacío: ninguna medida nueva.
horizon = ¿Hasta cuándo se consideran los efectos?
    .hint = Si lo deja vacío: aplicación plena, cinco años.
date-form = Como 2026, 2026-11 o 2026-11-24.
date-wrong = Escriba la fecha como año, mes, día: 2026-11-24. Basta con el año.
who-judges = Quién valora
assessor-interest = Su interés en el asunto
    .hint = Dígalo antes de que lo digan otros: quién es usted ante esta ley, de quién recibe fondos, qué espera. «Ninguno» es una respuesta.
assessor-name = Nombre de la persona que valora
    .hint = Puede quedar vacío. Se imprime en el informe.
author-name = Autor o autora
author-affiliation = Capítulo u organización
licence = Licencia de esta evaluación
    .hint = Por ejemplo, CC-BY-4.0.

## Las disposiciones

clauses-lead = Pegue la ley. Se divide por sus propios números; usted corrige la división. Un hallazgo cita estas palabras.
paste = Pegar el texto
paste-again = Pegar un texto nuevo
paste-text = Texto de la ley
    .hint = Péguelo entero, o solo los artículos que evalúa.
paste-found = { $count ->
        [one] { $count } disposición encontrada. Así comienza:
       *[other] { $count } disposiciones encontradas. Así comienzan:
    }
paste-unnumbered = No se reconoció ningún número de artículo, así que el texto se divide en las líneas vacías. Mire si cada trozo es una disposición; después se pueden unir o dividir.
paste-changes = De las disposiciones que hay: quedan como están, { $same }; conservan su número con otras palabras, { $changed }; desaparecen, { $gone }. Nuevas: { $new }.
paste-replaces = Las disposiciones con las mismas palabras conservan sus hallazgos. Los hallazgos sobre palabras que cambiaron se marcan como desactualizados.
paste-take = Tomar estas disposiciones
paste-before = Lo que está antes del primer artículo se apartará como título o preámbulo. Después podrá marcarlo como operativo, si decide algo.
paste-before-reason = Está antes del primer artículo: título o preámbulo.
clauses-count = { $count ->
        [one] { $count } disposición
       *[other] { $count } disposiciones
    }; operativas: { $operative }
clause = Disposición
clause-unnumbered = Disposición sin número
clause-operative = Operativa: exige, permite o prohíbe algo
clause-reason = ¿Por qué no es operativa?
clause-change = Cambiar { $clause }
clause-locator = Número, tal como lo escribe la ley
clause-heading = Epígrafe
clause-text = Palabras de la disposición
    .hint = Para dividirla, ponga el cursor donde empieza la nueva disposición y elija «Dividir aquí».
clause-gloss = Lo que dice, con sus propias palabras
clause-split = Dividir aquí
clause-merge = Unir a la disposición anterior
clause-add = Añadir una disposición
clause-add-after = Añadir una disposición debajo
clause-remove = Quitar esta disposición
clause-rests = { $count ->
        [one] Algo se apoya en esta disposición, así que no puede quitarse.
       *[other] { $count } elementos se apoyan en esta disposición, así que no puede quitarse.
    } Antes, páselo todo a otra disposición.
gloss-tag = con nuestras palabras

## El repaso rápido

scan-lead = Quince preguntas sencillas. Guíese por su primera impresión; «incierto» es una buena respuesta. Nada aquí cuenta todavía como prueba.
scan-keys = Con teclado: las teclas 1 a 5 responden a una pregunta y pasan a la siguiente.
scan-no-law = La ley no está aquí todavía. Responda con el texto delante, o póngalo primero aquí: así podrá consultarlo junto a cada pregunta.
scan-more = Leer más sobre esto
scan-analyse = Profundizar en esta condición

## El análisis

analysis-lead = Quince condiciones. Para cada una: lea las disposiciones y pregúntese si la afectan, diga lo que encontró, diga lo que consideró.
findings-count = { $count ->
        [one] { $count } hallazgo
       *[other] { $count } hallazgos
    }
harm-level = Daño: { $level }
benefit-level = Beneficio: { $level }
guidance = Acerca de esta condición
guidance-questions = Preguntas que hacerle a una disposición
guidance-why = Por qué importa
guidance-aspects = Qué comprobar
guidance-harms = Cómo suelen dañarla las leyes
guidance-supports = Cómo suelen apoyarla las leyes
name-status-official = nombre oficial
name-status-unconfirmed = nombre oficial, por confirmar
name-status-ours = traducción nuestra
left-here = Queda por hacer aquí:
read-heading = Lea las disposiciones pensando en esto
read-lead = Tanto para el daño como para el beneficio. Cuando se haya leído cada disposición y usted haya dicho lo que consideró, «ningún efecto» también será un resultado.
read-none = Aún no hay disposiciones operativas.
read-count = { $done } de { $all } leídas para esta condición
read-tick = Leí { $clause } en busca de daño y de beneficio
read-all = Leí todas estas disposiciones para esta condición
read-all-undo = Si fue demasiado rápido: «Deshacer», arriba en la página, lo revierte.
found-heading = Lo que encontró
found-none = Nada todavía.
finding-open = Abrir este hallazgo
add-harm = Añadir un daño
add-benefit = Añadir un beneficio
add-either = Añadir un efecto de sentido incierto
considered-heading = Lo que consideró
rationale = ¿Qué miró, y por qué es un hallazgo o no?
    .hint = Nombre las disposiciones. «El artículo 4 fija una tasa, pero solo para radiodifusores con licencia; no alcanza a ninguna red». Sin esto, el examen no es completo.
who-stands-behind = Quién responde de este examen
review = ¿Cuántas personas lo comprobaron?
disagreement = Queda un desacuerdo sin resolver
complete-needs = «Completo» exige tres cosas: disposiciones operativas, todas leídas para esta condición, y una línea sobre lo que consideró.
neighbours = Otras condiciones
criterion-before = Anterior: { $criterion }
criterion-after = Siguiente: { $criterion }

## La cuadrícula

grid-lead = Una marca significa: leída en busca de daño y de beneficio. Las flechas mueven, la barra espaciadora marca.
grid-caption = Disposiciones operativas por condición
grid-cell = { $clause }, { $criterion }: leída

## Un hallazgo

finding-heading-harm = Un daño
finding-heading-benefit = Un beneficio
finding-heading-either = Un efecto de sentido incierto
standing-level = Tal como está: { $level }.
finding-gone = Este hallazgo no está aquí
finding-gone-next = Quizá se quitó. «Deshacer», arriba en la página, puede recuperarlo.
finding-more = Más: sentido, condiciones, puntos de vista, pasos causales
finding-direction = ¿En qué sentido va?
finding-remove = Quitar este hallazgo
rests-heading = ¿De qué palabras de la ley se trata?
rests-hint = Un hallazgo sin una disposición citada no acredita nada. Elija la disposición y luego las pocas palabras que lo causan.
cite = Elegir una disposición
cite-more = Elegir otra disposición
cite-add = Citar esta disposición
cite-none = Ninguna disposición
quote = Las palabras en que se apoya
    .hint = Un pasaje, palabra por palabra. Selecciónelo en el texto de arriba o escríbalo.
quote-missing = Aún no se cita ninguna palabra, así que esta disposición no respalda nada.
quote-taken = Estas palabras están citadas.
quote-wrong = Estas palabras no están en la disposición. Seleccione el pasaje en el texto de arriba; escriba […] donde omita palabras.
quote-selected = Citar las palabras seleccionadas
quote-none-selected = No hay palabras seleccionadas en esta disposición. Seleccione algunas arriba y pulse de nuevo, o escríbalas aquí.
uncite = Sacar { $clause } de este hallazgo
stale = La disposición cambió desde que se citó, o nunca se confirmó. No respalda nada hasta que usted la vuelva a mirar.
stale-confirm = La leí de nuevo; el hallazgo sigue en pie
statement = ¿Qué exige o permite la disposición?
    .hint = Continúe la frase después de la disposición: «obliga a todo operador a enrutar el tráfico al exterior por una sola pasarela».
judge-open = aún sin valorar
judge-exact = { $word }: { $phrase }
judge-between = entre «{ $low }» y «{ $high }»
judge-anchors = Qué significan, con ejemplos
judge-reason = Decir por qué
reason = ¿Por qué?
people = ¿Qué efecto tiene en las personas?
    .hint = Quién lo nota, dónde y cómo. «Cierran pequeños proveedores de provincias; allí las familias pagan el doble».
conditions = ¿De qué depende?
    .hint = «Solo si el ministro usa la potestad del artículo 9».
angles = ¿Desde el lado de quién miró?
    .hint = Un informe pensado desde los cuatro lados es más difícil de desechar.
chain = Cómo una cosa lleva a la otra
    .hint = Disposición, conducta, efecto técnico, efecto en las personas: un paso por línea.
chain-step = Paso
chain-add = Añadir un paso
evidence-heading = ¿Qué más lo respalda?
evidence-hint = Lo primero son la disposición citada y su razonamiento. Las fuentes lo refuerzan; una fuente en contra también tiene aquí su lugar.
evidence-proposed = Por lo que se adjunta, puede llamarse: { $grade }.
evidence-grade = ¿Hasta qué punto está sustentado?
indirect = Las pruebas provienen de otro tipo de medida
    .hint = Y usted no ha argumentado por qué es comparable.
contested = Una fuente creíble dice otra cosa y no tiene respuesta
    .hint = Esto reduce el peso de las pruebas. Decirlo cuesta menos que oírlo de otros.
source-add = Añadir una fuente
source-number = Fuente { $number }
source-title = Título
source-issuer = ¿Quién la publicó?
source-date = Fecha
source-kind = Tipo
source-url = Enlace
source-locator = Página o sección
source-archive = Copia archivada
source-contradicts = Habla en contra de este hallazgo
source-answer = ¿Qué le responde usted?
source-remove = Quitar la fuente { $number }
mitigations = Lo que reduciría este daño
mitigations-hint = Una salvaguardia del texto, o una que usted propone. Se muestra junto al veredicto, nunca en su lugar. Una promesa sin disposición no puede eliminar un daño.
mitigation-add = Añadir una salvaguardia
mitigation-name = Salvaguardia { $id }
mitigation-text = ¿Qué hace?
mitigation-status = ¿Está en el texto?
mitigation-clause = ¿Qué disposición la contiene?
    .hint = Sin disposición, solo rebaja lo acreditado, no lo posible.
mitigation-removes = Elimina este daño por completo
mitigation-unchanged = como antes
mitigation-drop = Quitar esta salvaguardia

## Comprobación

check-lead = { $count ->
        [0] Nada está pendiente. Una voz crítica tendría que discrepar de una valoración, no del cuidado con que usted trabajó.
        [one] Un punto está pendiente. No detiene nada; es lo que preguntaría una voz crítica.
       *[other] { $count } puntos están pendientes. No detienen nada; son lo que preguntaría una voz crítica.
    }
check-subject = { $criterion }:
check-critic = Lo que preguntaría una voz crítica
check-critic-what = { $count ->
        [one] Una pregunta. No cambia
       *[other] { $count } preguntas; abajo está la primera de cada tipo. No cambian
    } el veredicto: es lo que buscará la otra parte.
check-go = Ir a «{ $page }»

## Resultado

result-nothing-established = Nada de lo registrado hasta ahora acredita un daño, y nada lo descarta: para eso hace falta un examen completo.
result-suspected = Lo que usted sospecha, por acreditar
result-open = Quedan puntos abiertos: mírelos antes de enviar esto
result-carries = Lo que sostiene el veredicto
result-carries-none = Ningún hallazgo acredita un daño hasta ahora.
result-rests = { $count ->
        [one] Se apoya en un solo hallazgo.
       *[other] Se apoya en { $count } hallazgos.
    } Condiciones examinadas por completo: { $done } de { $all }. Confianza: { $confidence }.
result-why = Por qué este veredicto, y qué lo cambiaría
result-goals = Por bloque
result-block = Bloque
result-harm = Daño
result-benefit = Beneficio
result-criteria = Por condición
result-criterion = Condición
result-status = Examen
result-looked = Primera mirada: { $seen }
result-benefits = Los beneficios
result-benefits-none = Ningún beneficio está acreditado hasta ahora.
result-sure = Con qué seguridad
result-sure-none = Aún no se afirma nada, así que no hay nada de lo que estar seguro.
result-residual = Con salvaguardias
result-residual-in-text = Con las salvaguardias del texto
result-residual-proposed = Si además se adoptaran las salvaguardias propuestas
result-ask = Lo que usted pide
recommendation-add = Añadir una recomendación
recommendation-number = Recomendación { $number }
recommendation-text = ¿Cuál es el problema y qué pide usted?
recommendation-proposed = La redacción que propone
recommendation-addressee = ¿A quién?
recommendation-clause = ¿Qué disposición cambiaría?
recommendation-findings = ¿A qué hallazgos responde?
recommendation-remove = Quitar esta recomendación
why-lead = Cada número viene aquí de una tabla publicada, un hallazgo y una disposición citada. Nada se suma ni se promedia.
why-firm = Su solidez
why-verdict = El veredicto lo fija la condición más dañada.
why-carried = Lo fija
why-criterion = { $criterion }. Daño: { $level }; en el veredicto cuenta como «{ $verdict }».
why-criterion-between = { $criterion }. Daño: { $level }; en el veredicto cuenta { $verdict }.
why-criterion-open = { $criterion }. Daño: { $level }.
why-criterion-at-least = { $criterion }. Daño: { $level }; en el veredicto cuenta al menos como «{ $verdict }».
why-open = Sin leer hasta el final y sin hallazgo: nada está acreditado, nada está excluido
why-named = { $direction } { $finding }.
why-finding = { $depth }, { $reach }, { $persistence }, { $pathway }: gravedad { $severity } de 4, nivel { $level }. Pruebas: { $evidence }.
why-range = de { $low } a { $high }
why-tables = Las tablas
why-change = Para discrepar, cambie una respuesta y vea qué se sigue.
rule-tables = El nivel se sigue de las cuatro respuestas según las tablas publicadas.
rule-unbound = Aún no acredita nada: cite una disposición.
rule-unbound-words = Aún no acredita nada: cite las palabras de la disposición en que se apoya.
rule-misquoted = No acredita nada: hay palabras citadas que no están en su disposición.
rule-unbound-statement = Aún no acredita nada: diga qué exige o permite la disposición.
rule-unbound-judgement = Aún no acredita nada: responda a las cuatro preguntas.
rule-unbound-reason = Aún no acredita nada: diga qué le hace eso a la gente, o por qué lo valora así.
rule-unbound-quoted = Aún no acredita nada: diga en qué medida está respaldado.
rule-stale = Ahora no acredita nada: ninguna disposición citada está como estaba cuando se leyó.
rule-either = No acredita nada mientras su sentido sea incierto; puede contar de un lado o del otro.
rule-removed = Una salvaguardia lo elimina.
rule-worst-finding = Decide el peor hallazgo.
rule-no-effect = Se leyeron todas las disposiciones operativas y no se encontró nada.
rule-incomplete = No se leyeron todas las disposiciones, así que nada queda descartado.
rule-worst-criterion = Decide la peor condición.

## El informe

brief-so-far = El informe hasta ahora
brief-lead = Escrito a partir de sus respuestas. Si cambia una respuesta, el informe cambia con ella.
brief-language = Idioma del informe
    .hint = No tiene que ser el idioma de esta página.
brief-unwritten = { $count ->
        [one] Un texto no está escrito en el idioma de este informe ({ $language }); figura en él en su propio idioma.
       *[other] { $count } textos no están escritos en el idioma de este informe ({ $language }); figuran en él en su propio idioma.
    } Para añadir lo que falta, ponga esta página en ese idioma y abra lo que escribió.
brief-print = Imprimir
brief-html = Guardar como página web
brief-markdown = Guardar como Markdown
brief-file-name = informe-de-impacto
brief-notes = Notas

## Lo que haría una enmienda

amend-lead = Suprima una disposición o valore de otro modo, y vea enseguida cuál sería el veredicto. Su evaluación queda como está.
amend-keep = Conservarla como recomendación
amend-clear = Empezar de nuevo
amend-kept-as = Conservada como recomendación { $number }.
amend-clauses = Suprimir una disposición
amend-clauses-none = Aún no hay ningún hallazgo que se apoye en una disposición.
amend-rests = { $count ->
        [one] Un hallazgo se apoya en ella
       *[other] { $count } hallazgos se apoyan en ella
    }
amend-findings = Valorar de otro modo
amend-findings-none = Aún no hay ningún hallazgo.
amend-without = Sacar este hallazgo
amend-as-judged = Tal como se valoró: { $now }
amend-go = Probar una enmienda: ¿cuál sería el veredicto?

## Lo que hay en este dispositivo

device-what = { $count ->
        [0] No se guarda ninguna evaluación en este navegador.
        [one] Se guarda { $count } evaluación en este navegador, papelera incluida.
       *[other] Se guardan { $count } evaluaciones en este navegador, papelera incluida.
    }
device-save-all = Guardar todo en un archivo
device-save-all-what = Una evaluación por línea (.ndjson). La página lo abre de nuevo entero, y la línea de comandos lo lee tal cual.
device-file-name = internet-impact-todo
device-opened = { $count ->
        [one] Se abrió { $count } evaluación. Está en la lista de abajo.
       *[other] Se abrieron { $count } evaluaciones. Están en la lista de abajo.
    }
device-nothing = No guardar nada aquí
device-nothing-what = Para un ordenador que no es suyo: la página empieza de nuevo, solo en memoria. Cierre la pestaña y todo desaparece, salvo los archivos guardados. Lo que se guardó antes sigue ahí, sin mostrarse.
device-nothing-do = No guardar nada en esta pestaña
device-nothing-is = En esta pestaña no se guarda nada. Ciérrela y todo desaparece.
device-erase = Borrar todo
device-erase-what = Todas las evaluaciones, la papelera, lo pegado, sus ajustes y la propia página guardada. Los archivos que usted guardó no se tocan. Un experto con el dispositivo en la mano aún puede hallar rastros; ninguna página web puede impedirlo.
device-erase-do = Borrar todo de este dispositivo
device-erase-sure = ¿Borrar todo ahora? No se podrá recuperar.
device-erase-now = Borrar ahora
device-erase-not = No borrar nada
device-erase-refused = Algo no se pudo borrar. Cierre las demás pestañas de esta página e inténtelo de nuevo, o borre los datos de este sitio en los ajustes del navegador.
device-erased = No queda nada
device-erased-what = Todo lo que esta página había puesto en este navegador está borrado. Cierre ahora la pestaña.

## Versiones anteriores

versions-lead = Las últimas cincuenta veces que se guardó este trabajo y, antes, la última de cada uno de los treinta días de trabajo anteriores. Volver a una es un cambio como cualquier otro: se puede deshacer.
versions-none = No hay ninguna versión anterior en este dispositivo.
versions-when = { $date }, { $time }
versions-back = Volver a ella
versions-back-name = Volver a la versión del { $when }
save-without-names = Guardar sin los nombres
    .hint = Quita a los autores y a quien juzgó, y sus nombres en otras palabras. Léalo antes de publicar: las formas cortas y otras grafías se quedan.
