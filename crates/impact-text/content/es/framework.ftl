# Nombres de condiciones, objetivos, niveles, veredictos y valoraciones, y la frase de un hallazgo.
# Los nombres oficiales en inglés son de la Internet Society; todo lo demás es nuestro.

## Condiciones: nombre, grado de certeza sobre él, nombre corriente, función que se examina

name-CP1 = Una infraestructura accesible con un protocolo común
    .status = ours
    .plain = Cualquiera puede unirse
    .function = Cualquier red puede unirse con solo hablar el protocolo común, sin permiso de un guardián y sin un costo prohibitivo.
name-CP2 = Una arquitectura abierta de componentes básicos interoperables y reutilizables
    .status = ours
    .plain = Componentes abiertos
    .function = Los protocolos, las capas y el software siguen abiertos, funcionan juntos y cualquiera puede reutilizarlos.
name-CP3 = Una gestión descentralizada y un único sistema de enrutamiento distribuido
    .status = ours
    .plain = Cada red se gobierna sola
    .function = Cada red se gobierna sola y elige con quién y cómo se conecta; no se impone ningún punto central.
name-CP4 = Identificadores globales comunes
    .status = ours
    .plain = Un nombre, un significado
    .function = Un nombre o una dirección significa lo mismo en todas partes.
name-CP5 = Una red de uso general, neutral respecto de la tecnología
    .status = ours
    .plain = Transporta de todo
    .function = La red transporta cualquier uso lícito; no está hecha para ciertas aplicaciones ni limitada a ellas.
name-E1 = Acceso fácil y sin restricciones
    .status = ours
    .plain = Fácil de conectarse
    .function = Las personas y las redes se conectan con facilidad, a un precio asequible y sin restricciones indebidas.
name-E2 = Uso y despliegue de las tecnologías de Internet sin restricciones
    .status = ours
    .plain = Usar cualquier tecnología
    .function = Cualquiera puede usar y desplegar las tecnologías de Internet sin aprobación previa.
name-E3 = Desarrollo, gestión y gobernanza colaborativos
    .status = ours
    .plain = Construida entre todos
    .function = Los estándares y las políticas se hacen en procesos abiertos en los que participan todos los interesados.
name-E4 = Alcanzabilidad sin restricciones
    .status = ours
    .plain = Llegar a cualquiera
    .function = Cualquier punto lícito de la red puede llegar a cualquier otro, más allá de las fronteras.
name-E5 = Capacidad disponible
    .status = ours
    .plain = Capacidad suficiente
    .function = La capacidad es suficiente y puede crecer con la demanda.
name-E6 = Confidencialidad de los datos de información, dispositivos y aplicaciones
    .status = ours
    .plain = Se mantiene confidencial
    .function = Los datos siguen siendo confidenciales en los dispositivos, en tránsito y en las aplicaciones.
name-E7 = Integridad de la información, las aplicaciones y los servicios
    .status = ours
    .plain = Sin manipulación
    .function = La información, las aplicaciones y los servicios no se alteran sin autorización.
name-E8 = Fiabilidad, resiliencia y disponibilidad
    .status = ours
    .plain = Sigue funcionando
    .function = Los servicios siguen funcionando, ceden poco a poco bajo presión y se recuperan.
name-E9 = Rendición de cuentas
    .status = ours
    .plain = Alguien responde
    .function = Quienes prestan o controlan servicios pueden ser identificados y responden de lo que hacen.
name-E10 = Privacidad
    .status = ours
    .plain = Cada cual controla sus datos
    .function = Las personas controlan lo que se sabe de ellas y de su uso de la red.

## Bloques

block-CP = Propiedades esenciales
    .meaning = Lo que Internet necesita para existir.
block-OPEN = Abierta
    .meaning = Cualquiera puede conectarse, construir y participar.
block-GLOBAL = Conectada globalmente
    .meaning = Cualquiera puede llegar a cualquiera, con espacio para crecer.
block-SECURE = Segura
    .meaning = Lo que se envía llega sin que nadie lo lea ni lo altere.
block-TRUST = Fiable
    .meaning = Se puede contar con ella, y quienes la hacen funcionar responden de ello.
to-exist = Lo que Internet necesita para existir
to-thrive = Lo que Internet necesita para prosperar

## Niveles y veredictos

level-0 = nulo
level-1 = leve
level-2 = moderado
level-3 = importante
level-4 = crítico
interval-levels = de { $low } a { $high }
interval-verdicts = de «{ $low }» a «{ $high }»
level-none-so-far = nada acreditado
level-at-least = al menos { $low }

verdict-0 = ningún daño encontrado
    .heading = Ningún daño encontrado
    .meaning = Se leyó cada disposición operativa para cada condición y no se encontró ningún daño.
verdict-1 = preocupación limitada
    .heading = Preocupación limitada
    .meaning = Daño leve a algo que Internet necesita para existir, o como mucho moderado a algo que necesita para prosperar.
    .advice = Por lo general, puede corregirse con otra redacción.
verdict-2 = preocupación significativa
    .heading = Preocupación significativa
    .meaning = Daño moderado a algo que Internet necesita para existir, o importante a algo que necesita para prosperar.
    .advice = El texto no debería aprobarse sin cambios.
verdict-3 = conflicto grave
    .heading = Conflicto grave
    .meaning = Daño importante a algo que Internet necesita para existir, o crítico a algo que necesita para prosperar.
    .advice = Aprobar el texto significa aceptarlo a sabiendas.
verdict-4 = conflicto fundamental
    .heading = Conflicto fundamental
    .meaning = Daño crítico a algo que Internet necesita para existir.
    .advice = El texto no puede cumplirse sin renunciar a ello.

status-complete = examinada por completo
    .meaning = Se leyó cada disposición operativa para esta condición y consta lo que se consideró.
status-partial = empezada, sin terminar
    .meaning = El examen de esta condición no ha terminado, así que nada queda descartado.
status-not-assessed = sin examinar
    .meaning = Nadie ha examinado todavía esta condición: no está ni absuelta ni bajo sospecha.

## Sentido y primera lectura

direction-harm = Daño
direction-benefit = Beneficio
direction-either = Sentido incierto
first-read-none = No se ve efecto
first-read-harm = Daño
first-read-benefit = Beneficio
first-read-both = Ambos
first-read-unclear = Incierto

## Las cuatro valoraciones

field-depth = Profundidad
    .question = ¿Qué les sucede a quienes alcanza?
    .hint = Profundidad: ¿la función se dificulta, se deteriora o desaparece?
field-reach = Alcance
    .question = ¿A quién alcanza?
    .hint = Alcance: aquellos a quienes alcanza la medida misma, no quienes puedan imitarla.
field-persistence = Persistencia
    .question = ¿Puede deshacerse?
    .hint = Persistencia: si se renunciara a la disposición, ¿cuánto costaría deshacer lo que hizo? Cuenta un final escrito en el texto.
field-pathway = Vía
    .question = ¿Cómo lleva el texto a ese efecto?
    .hint = Vía: si hay una forma lícita de cumplir que lo evite. Esto puede comprobarse en el texto; no es una probabilidad.

depth-harm-1 = la función se sigue cumpliendo como antes, pero con costos, demoras o trámites adicionales
    .short = dificulta
    .anchor = La función se sigue cumpliendo como antes, con costos, demoras o trámites adicionales.
    .example = Las redes deben informar cada año de sus acuerdos de interconexión.
depth-harm-2 = la función solo se cumple en parte o mediante un rodeo que no cabe pedir a personas comunes
    .short = deteriora
    .anchor = La función solo se cumple en parte, para menos usos, o mediante un rodeo que no cabe pedir a usuarios u operadores comunes.
    .example = A un sitio bloqueado solo llegan quienes saben cambiar de resolutor.
depth-harm-3 = la función ya no se cumple o se cumple solo si una autoridad o una sola empresa lo permite
    .short = anula
    .anchor = La función ya no se cumple, o se cumple solo a discreción de una autoridad o de un único intermediario.
    .example = Todo el tráfico al exterior debe pasar por una pasarela que puede rechazarlo.
depth-benefit-1 = la función se vuelve más fácil de cumplir
    .short = facilita
    .anchor = La función se vuelve más fácil de cumplir.
    .example = Un solo formulario sustituye a cinco para un proveedor nuevo.
depth-benefit-2 = la función se vuelve más sólida
    .short = refuerza
    .anchor = La función se vuelve notablemente más sólida para aquellos a quienes alcanza.
    .example = Los proveedores deben ofrecer interconexión en igualdad de condiciones.
depth-benefit-3 = la función queda asegurada donde faltaba o corría peligro
    .short = asegura
    .anchor = La función queda asegurada donde faltaba o corría peligro.
    .example = Se prohíbe desconectar a usuarios como castigo.

reach-1 = la medida alcanza a un grupo limitado que se podría enumerar
    .short = acotado
    .anchor = Se podría enumerar a quienes alcanza: un sector determinado, unos sitios, unos titulares de licencia. No afecta a los demás.
    .example = Solo los tres titulares de una licencia de cable submarino.
reach-2 = la medida alcanza al público o a todos los operadores del país
    .short = nacional
    .anchor = El público, o todos los operadores de la jurisdicción.
    .example = Todos los proveedores de acceso del país y, por tanto, todos sus clientes.
reach-3 = la medida alcanza a personas o sistemas compartidos más allá de la frontera
    .short = transfronterizo
    .anchor = Partes fuera de la jurisdicción, o sistemas que todos comparten (estándares, enrutamiento, nombres, raíces de confianza), por efecto de la medida misma y no por imitación.
    .example = Un certificado raíz que todos los navegadores del mundo deben aceptar.

persistence-harm-1 = el efecto termina por sí solo o puede deshacerse en cerca de un año sin una ley nueva
    .short = pasajera
    .anchor = Termina en una fecha o con una condición fijada en el texto, o los afectados pueden deshacerlo en cerca de un año sin una ley nueva.
    .example = La obligación caduca a los doce meses, salvo que el parlamento la renueve.
persistence-harm-2 = deshacerlo exige una ley nueva o un gran esfuerzo conjunto
    .short = corregible
    .anchor = Deshacerlo exige un nuevo acto jurídico, o un rediseño técnico coordinado que resulta realista.
    .example = Las redes tendrían que rehacer sus rutas una vez derogada la ley.
persistence-harm-3 = en la práctica, no puede deshacerse
    .short = irreversible
    .anchor = En la práctica, no puede deshacerse: datos o claves revelados, identificadores divididos, infraestructura desmantelada, una raíz de confianza perdida.
    .example = Se filtraron datos de tráfico conservados por ley.
persistence-benefit-1 = el efecto puede caducar o depende de la discreción de alguien
    .short = precaria
    .anchor = Caduca, o depende de la discreción de alguien.
    .example = Un plan piloto de dos años.
persistence-benefit-2 = el efecto dura mientras la ley siga en vigor
    .short = duradera
    .anchor = Dura mientras la ley siga en vigor.
    .example = Una exención de licencia prevista en la ley.
persistence-benefit-3 = el efecto sobreviviría a la ley
    .short = permanente
    .anchor = Sobreviviría a la ley.
    .example = Un punto de intercambio que construyen y gestionan sus miembros.

pathway-1 = el texto lo permite, pero solo si alguien lo decide más tarde o abusa de él
    .short = contingente
    .anchor = Hace falta otra decisión, un hecho o un abuso que el texto permite pero no exige.
    .example = Un ministro puede ordenarlo, sin estar obligado a ello.
pathway-2 = el cumplimiento ordinario, o el uso ordinario de la potestad que el texto confiere, lleva a ello, aunque existe una forma lícita de evitarlo
    .short = previsible
    .anchor = El cumplimiento ordinario, o el uso ordinario de la potestad, lleva a ello, aunque alguna forma lícita de cumplir lo evita.
    .example = Los proveedores solo pueden evitar el cargo si renuncian a sus propias rutas.
pathway-3 = el texto no deja ninguna forma lícita de evitarlo
    .short = inevitable
    .anchor = El texto lo exige, o ninguna forma lícita de cumplir lo evita.
    .example = «Utilizarán únicamente los canales que proporcione el Estado».

not-settled = o bien { $low }, o bien { $high }
wide-open-depth = la profundidad del efecto está aún sin valorar
wide-open-reach = a quién alcanza está aún sin valorar
wide-open-persistence = si puede deshacerse está aún sin valorar
wide-open-pathway = cómo lleva el texto a ello está aún sin valorar

## pueden unirse, o solo si una autoridad lo permite. En cuanto a su peso: la medida alcanza a todos los operadores …»

sentence-harm = El texto ({ $clauses }) { $statement }, de modo que { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-benefit = El texto ({ $clauses }) { $statement }, de modo que { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-either = El texto ({ $clauses }) { $statement }; no está claro si esto daña o ayuda, pero, allí donde cuenta, { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-harm-several = El texto ({ $clauses }) { $statement }, de modo que { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-benefit-several = El texto ({ $clauses }) { $statement }, de modo que { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-either-several = El texto ({ $clauses }) { $statement }; no está claro si esto daña o ayuda, pero, allí donde cuenta, { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-harm-unbound = Aún sin disposición citada: el texto { $statement }, de modo que { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-benefit-unbound = Aún sin disposición citada: el texto { $statement }, de modo que { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-either-unbound = Aún sin disposición citada: el texto { $statement }; no está claro si esto daña o ayuda, pero, allí donde cuenta, { $depth }. En cuanto a su peso: { $reach }; { $persistence }; { $pathway }.
sentence-unjudged = El texto ({ $clauses }) { $statement }. Quedan por valorar la profundidad, el alcance, la persistencia y la vía del efecto.
sentence-unjudged-several = El texto ({ $clauses }) { $statement }. Quedan por valorar la profundidad, el alcance, la persistencia y la vía del efecto.
sentence-unjudged-unbound = Aún sin disposición citada: el texto { $statement }. Quedan por valorar la profundidad, el alcance, la persistencia y la vía del efecto.
statement-open = exige o permite algo que aún está por decir

## Puntos de vista, pruebas, confianza

angle-consumer = Quienes usan Internet
angle-provider = Quienes ofrecen redes y servicios
angle-intermediary = Quienes están en medio: plataformas, alojamiento, resolutores
angle-compliance = Quienes deben demostrar que cumplen
evidence-0 = sin anclaje
    .meaning = No se cita ninguna disposición, o la citada ha cambiado, o es una mera afirmación.
evidence-1 = con argumentos
    .meaning = Se cita una disposición tal como está, con un razonamiento técnico o jurídico; sin fuente independiente.
evidence-2 = con fuente
    .meaning = Con argumentos, y al menos una fuente independiente, fechada y localizable trata de este mecanismo.
evidence-3 = con corroboración
    .meaning = Con argumentos, y al menos dos fuentes independientes de distinto tipo, una de ellas empírica o un estándar técnico; las fuentes contrarias tienen respuesta.
confidence-0 = ninguna, pues una condición no se examinó por completo
confidence-1 = baja
confidence-2 = media
confidence-3 = alta
confidence-at-least = Confianza en que es al menos «{ $verdict }»: { $confidence }. Indica lo bien sustentado que está el mejor de los hallazgos que sostienen el veredicto.
confidence-not-worse = Confianza en que no es peor que «{ $verdict }»: { $confidence }. Indica lo minucioso que fue el menos minucioso de los exámenes que podrían haber hallado algo peor.
review-1 = Una persona
review-2 = Una segunda persona lo revisó
review-3 = Tres o más lo evaluaron por separado
mitigation-in-text = Sí, figura en el texto
mitigation-proposed = No, se propone

## Certeza de los hechos, fuentes

certainty-read = leído en la fuente
certainty-derived = la fuente expone el efecto; el vínculo con esta condición es nuestro
certainty-unconfirmed = por confirmar
certainty-inferred = inferencia nuestra
certainty-ours = nuestro
source-kind-law = Ley o proyecto de ley
source-kind-official-document = Documento oficial
source-kind-court-decision = Resolución judicial
source-kind-standard = Estándar técnico
source-kind-measurement = Medición
source-kind-research = Investigación
source-kind-impact-brief = Informe de impacto
source-kind-submission = Aportación o toma de posición
source-kind-news = Prensa
source-kind-company-statement = Declaración de una empresa
source-kind-other = Otra
stance-supports = respalda
stance-contradicts = contradice

## La propuesta

kind-bill = Proyecto o proposición de ley
kind-act = Ley
kind-decree = Decreto
kind-regulation = Reglamento
kind-court-order = Orden judicial
kind-standard = Estándar
kind-company-decision = Decisión de una empresa
kind-trend = Tendencia
level-of-international = Internacional
level-of-supranational = Supranacional
level-of-national = Nacional
level-of-subnational = Estado federado o provincia
level-of-local = Local
level-of-company = Empresa
stage-idea = Idea
stage-consultation = En consulta
stage-draft = Borrador
stage-introduced = Presentado
stage-committee = En comisión
stage-adopted = Aprobado
stage-in-force = En vigor
stage-repealed = Derogado
coverage-whole = El texto completo
coverage-excerpt = Un extracto

## La solidez de un veredicto

judged-range = de { $low } a { $high }
firm-flips = Lo que cambiaría el veredicto, una valoración cada vez:
firm-no-flips = Ninguna valoración por sí sola cambiaría el veredicto.
firm-flip = { $field }: si fuera «{ $then }» y no «{ $now }», el veredicto sería: { $verdict }.
firm-struck = Sin este hallazgo, el veredicto sería: { $verdict }.
firm-kappa = { $count ->
        [one] Una sola condición sostiene lo acreditado: sin ella, sería menos.
       *[other] { $count } condiciones sostienen lo acreditado, cada una por sí sola: lo acreditado resiste la pérdida de cualquiera de ellas.
    }
firm-single = { $count ->
        [one] Todo lo acreditado depende de una disposición: suprimir { $clauses } lo rebajaría.
       *[other] Todo lo acreditado depende de cada una de estas disposiciones: suprimir cualquiera de ellas ({ $clauses }) lo rebajaría.
    }
firm-down = Para bajar a «{ $verdict }», { $steps ->
        [one] al menos una valoración tendría que moverse un paso
       *[other] las valoraciones tendrían que moverse al menos { $steps } pasos en total
    }.
firm-up = Para subir a «{ $verdict }»: { $steps ->
        [one] bastaría un paso de una valoración
       *[other] bastarían { $steps } pasos de las valoraciones en total
    }.
firm-open = Lo que aún podría agravarlo, empezando por lo peor: { $criteria }.
firm-tables = De { $of } cambios de una sola casilla de las tablas, { $unchanged } dejan el veredicto como está.

## Lo que haría una enmienda

amend-strike-clause = Suprimir { $clause }.
amend-strike-finding = Modificar { $clauses } para que ya no se siga esto: { $statement }
amend-judge = Modificar { $clauses } para que, en la condición «{ $name }», la valoración «{ $field }» sea «{ $then }» y no «{ $now }».
amend-the-text = el texto
amend-verdict = El veredicto sería: { $after }. Con el texto tal como está, es: { $before }.
amend-same = El veredicto seguiría siendo: { $verdict }.
amend-harm = { $name }, daño: { $after } (antes: { $before })
amend-benefit = { $name }, beneficio: { $after } (antes: { $before })
amend-read-anew = Esto dice lo que se seguiría si nada más cambiara. Si unas palabras nuevas ocupan el lugar de las anteriores, hay que leerlas y valorarlas de nuevo.

## Dos borradores, uno junto al otro

change-unchanged = sin cambios
change-improved = menos daño
change-worsened = más daño
change-not-worse = no peor
change-not-better = no mejor
change-uncertain = incierto
overall-trade-off = Con pros y contras: mejor en unas condiciones, peor en otras
overall-indeterminate = Sin decidir: depende de lo que está abierto
overall-better = Mejor
overall-worse = Peor
overall-not-worse = No peor
overall-not-better = No mejor
overall-unchanged = Sin cambios
leximax-a = Empezando por el peor daño, el primero tiene menos. Esto es información, no un veredicto.
leximax-b = Empezando por el peor daño, el segundo tiene menos. Esto es información, no un veredicto.
leximax-tie = Empezando por el peor daño, ambos son iguales.
leximax-n-a = Mientras un nivel siga abierto, los dos perfiles no se ordenan.

## El veredicto en una línea

headline-join = { $first }; { $rest }
headline-exact = { $verdict }
headline-at-least = al menos { $verdict }
headline-none-so-far = ningún daño acreditado hasta ahora
headline-up-to-recorded = hasta { $verdict } según los hallazgos registrados
    .sentence = Podría llegar a «{ $verdict }»: no todo lo anotado está ya acreditado o valorado.
headline-not-excluded = no se excluye llegar a { $verdict }
    .sentence = En el peor caso, según los hallazgos anotados, es «{ $verdict }».
headline-no-upper-limit = no se afirma ningún límite superior
    .sentence = Lo que aún no se ha examinado puede ser peor.
headline-not-worse = no peor que { $verdict }
    .sentence = No es peor que «{ $verdict }».
headline-incomplete = { $count ->
        [one] { $count } de 15 condiciones sin examen completo
       *[other] { $count } de 15 condiciones sin examen completo
    }
    .sentence = { $count ->
            [one] { $count } de 15 condiciones no está examinada por completo.
           *[other] { $count } de 15 condiciones no están examinadas por completo.
        }
headline-excerpt = solo un extracto
    .sentence = Solo se evaluó un extracto del texto.
state-final = Definitivo
    .meaning = Las quince condiciones tienen un examen completo, nadie discrepa y el veredicto es exacto.
state-preliminary = Provisional
    .meaning = Algo sigue abierto: el examen, una valoración, un desacuerdo o el resto del texto.
scope-sentence = Este veredicto expone los efectos en Internet. No pondera los fines de la política ni su proporcionalidad.
