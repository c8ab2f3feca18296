# Errores y advertencias: un mensaje por cada código estable, con lo que hay que hacer después.

problem-too-large = El archivo supera los { $detail } bytes.
    .next = Compruebe que es el archivo correcto. Una evaluación rara vez pasa de un megabyte.
problem-too-deep = Hay valores anidados en más de { $detail } niveles.
    .next = Una evaluación nunca los tiene así: compruebe que es el archivo correcto.
problem-too-many-values = El archivo tiene más de { $detail } valores.
    .next = Compruebe que es el archivo correcto, o divídalo.
problem-text-too-long = Un solo texto tiene más de { $detail } bytes.
    .next = Divídalo, o guárdelo en un archivo aparte y cite de él.
problem-not-utf8 = { $detail ->
        [UTF-16] El archivo es texto en UTF-16.
       *[other] El archivo no es texto en UTF-8.
    }
    .next = Guárdelo como UTF-8 en el programa que lo creó.
problem-not-json = Aquí el texto deja de ser JSON.
    .next = Busque una coma, unas comillas o un corchete que falten justo antes de este lugar.
problem-ends-early = El archivo termina antes de estar completo.
    .next = Se cortó al guardarlo o al enviarlo: pídalo de nuevo.
problem-duplicate-key = «{ $detail }» aparece aquí dos veces, la primera en la línea { $related }.
    .next = Quite una de las dos: decidir cuál vale sería adivinar.
problem-not-an-assessment = { $detail ->
        [empty] El archivo está vacío.
        [image] Esto no es una evaluación; parece una imagen.
        [html] Esto no es una evaluación; parece una página web.
        [zip] Esto no es una evaluación; parece un archivo ZIP o un documento de oficina.
        [pdf] Esto no es una evaluación; parece un PDF.
        [locked] Este archivo está bloqueado con una frase o una clave.
        [array] Esto es JSON, pero no una evaluación: es una lista.
        [scalar] Esto es JSON, pero no una evaluación: es un solo valor.
       *[other-json] Esto es JSON, pero no una evaluación: su miembro «format» falta o dice otra cosa.
    }
    .next = { $detail ->
        [locked] Desbloquéelo: elíjalo en la primera pantalla de la página, o use impact unlock.
       *[other-json] Abra el archivo .json que guardó esta herramienta.
    }
locked-not = { $file } no es un archivo bloqueado, o su comienzo está dañado
    .next = Ábralo tal cual, o tome otra copia. Un archivo bloqueado en letras (armadura) se abre con el programa age.
locked-by-key = { $file } está bloqueado para una clave criptográfica, no con una frase
    .next = Ábralo con el programa age y la clave, y abra aquí lo que dé.
locked-too-much-work = { $file } pide más trabajo y memoria de lo que aquí se hace
    .next = Ábralo con impact unlock o el programa age en una computadora.
locked-passphrase = Esta frase no abre { $file }
    .next = Mire las mayúsculas, los espacios y el idioma del teclado, e inténtelo de nuevo. Si la frase es correcta, el archivo está dañado: tome otra copia.
locked-damaged = La frase es correcta, pero { $file } fue cambiado o cortado desde que se bloqueó
    .next = Tome otra copia. De un archivo cambiado no se abre nada.
problem-format-too-new = El archivo se creó con la versión { $detail } del formato; este programa conoce la versión 1.
    .next = Ábralo con una versión más reciente de este programa. El archivo no se ha modificado.
problem-wrong-type = Aquí debería haber un valor de otro tipo: { $detail }.
    .next = Compare este lugar con el formato de archivo.
problem-missing-member = Aquí falta «{ $detail }».
    .next = Añádalo: sin eso no se puede decir nada del resto.
problem-unknown-word = «{ $detail }» no es una de las palabras admitidas aquí.
    .next = La lista está en el formato de archivo.
problem-unknown-criterion = «{ $detail }» no es ninguno de los quince criterios.
    .next = Son de CP1 a CP5 y de E1 a E10.
problem-bad-id = «{ $detail }» no es un identificador.
    .next = Use de 1 a 64 letras, cifras, puntos, guiones o guiones bajos.
problem-duplicate-id = El identificador «{ $detail }» se usa dos veces.
    .next = Dé otro identificador a uno de los dos, y cambie lo que lo nombra.
problem-unknown-id = Aquí se nombra «{ $detail }», pero no hay tal cosa en el archivo.
    .next = Corrija el nombre, o añada lo que nombra.
problem-out-of-range = El número no es un entero del intervalo { $detail }.
    .next = Corríjalo; si no está seguro, una valoración puede ser un intervalo.
problem-range-reversed = El intervalo { $detail } empieza por encima de su final.
    .next = Escriba primero el extremo inferior.
problem-bad-date = «{ $detail }» no es una fecha.
    .next = Escriba 2026, 2026-11 o 2026-11-24.
problem-bad-hash = «{ $detail }» no es una huella SHA-256.
    .next = Tiene 64 cifras y letras de la a a la f, en minúsculas.
problem-bad-language = «{ $detail }» no es una etiqueta de idioma.
    .next = Escriba una etiqueta como en, fr o pt-BR.

problem-newer-minor = El archivo se creó con una versión más reciente del formato, { $detail }.
    .next = Todo lo que esa versión añade se conserva tal como está.
problem-unknown-member = Esta versión no conoce «{ $detail }».
    .next = Se conserva tal como está. Si es un error de escritura, corríjalo.
problem-other-rubric = El archivo se hizo con una rúbrica distinta de la que ahora lo puntúa.
    .next = Los resultados de rúbricas distintas no pueden compararse.
problem-no-operative-clause = No hay ninguna disposición operativa, así que ningún examen puede ser completo.
    .next = Ponga el texto sobre la mesa, disposición por disposición.
problem-set-aside-without-reason = La disposición «{ $detail }» se dejó de lado, y nada dice por qué.
    .next = Diga por qué no exige, permite ni prohíbe nada.
problem-clause-without-text = La disposición «{ $detail }» no tiene ni sus palabras ni un resumen.
    .next = Añada sus palabras, o lo que dice con las de usted.
problem-clause-number-twice = Dos disposiciones se llaman «{ $detail }».
    .next = Dé a una de ellas otro número u otro nombre, para que se sepa cuál se quiere decir.
problem-text-hash-differs = La huella del texto no es la de las disposiciones.
    .next = Las disposiciones se cambiaron fuera de esta herramienta: vuelva a leer lo que se apoya en ellas.
problem-criterion-not-assessed = Todavía no se ha leído ninguna disposición para esto.
    .next = Lea las disposiciones pensando en ello: una primera lectura no descarta nada.
problem-criterion-partial = No se leyeron para esto todas las disposiciones operativas.
    .next = Lea las demás, o nada podrá descartarse.
problem-rationale-missing = Se leyeron todas las disposiciones, pero nada dice qué se consideró.
    .next = Diga en una o dos líneas qué miró y por qué es un hallazgo o no.
problem-first-read-unanswered = El repaso rápido anotó aquí un efecto, y no hay ningún hallazgo para él.
    .next = Añada el hallazgo, o cambie la anotación.
problem-finding-without-clause = El hallazgo no cita ninguna disposición, así que no acredita nada.
    .next = Cite las palabras en las que se apoya, o quítelo.
problem-finding-stale = Ninguna disposición que cita está como estaba cuando se leyó.
    .next = Vuelva a leer la disposición y confirme, o cambie el hallazgo.
problem-citation-without-quote = La disposición «{ $detail }» se nombra sin sus palabras.
    .next = Cite las pocas palabras en las que se apoya el hallazgo.
problem-quote-not-in-clause = Las palabras citadas no están en la disposición «{ $detail }», tal como se guarda aquí.
    .next = Cite palabra por palabra, o corrija las palabras de la disposición.
problem-statement-missing = El hallazgo no dice qué exige o permite la disposición.
    .next = Complete la frase.
problem-people-missing = No se cuenta el efecto en las personas.
    .next = Diga quién lo nota, y cómo.
problem-evidence-unbound = El grado de las pruebas es 0, así que el hallazgo no acredita nada.
    .next = Si se cita una disposición y su razonamiento está escrito, el grado es 1.
problem-evidence-above-sources = Las pruebas tienen un grado más alto del que permite lo adjunto.
    .next = Añada fuentes fechadas y localizables, o baje el grado.
problem-contradiction-unanswered = Una fuente dice lo contrario y no tiene respuesta.
    .next = Respóndale, o marque el hallazgo como controvertido.
problem-mitigation-not-harm = La salvaguardia nombra { $detail }, que no es un daño.
    .next = Las salvaguardias solo reducen daños.
problem-mitigation-unquoted = La salvaguardia { $detail } no cita ninguna disposición actual.
    .next = Cite su disposición: una promesa solo rebaja lo acreditado, no lo posible.
problem-jurisdiction-not-code = «{ $detail }» no es el código de un país.
    .next = Escriba dos letras mayúsculas como en ISO 3166, por ejemplo FR; CA-QC para una parte de un país, EU para la Unión.
problem-interest-undeclared = El interés de quien evalúa no está declarado.
    .next = Dígalo en la página «La propuesta». «Ninguno» es una respuesta.
problem-baseline-missing = No se dice con qué ley se compara la propuesta.
    .next = Indique la fecha de la ley en vigor.
problem-coverage-missing = No se dice si se evalúa el texto completo o un extracto.
    .next = Indíquelo en la página «La propuesta».

## Lo que diría una voz crítica

gravity-serious = grave
gravity-minor = menor
lint-criterion-unaddressed = { $detail }: nadie examinó esta condición, y nada se dice de ella.
    .why = Una voz crítica preguntará qué fue de ella: el silencio parece una elección.
    .next = Lea las disposiciones pensando en ella, o diga por qué se dejó.
lint-no-effect-without-reason = { $detail }: se leyó cada disposición y no se encontró nada, pero nada dice por qué.
    .why = «Sin efecto» es una afirmación como cualquier otra.
    .next = Diga en una línea qué se consideró y por qué se descartó.
lint-strong-claim-weak-evidence = { $detail } afirma un efecto importante solo con razonamientos.
    .why = Las afirmaciones más fuertes son las primeras que se atacan.
    .next = Añada una fuente independiente y fechada sobre este mecanismo, o revise las valoraciones.
lint-text-contradicts-rating = Las palabras citadas en { $detail } no dicen lo que dice su vía.
    .why = Palabras como «podrá» solo permiten; «deberá» exige. Una comisión lee las palabras.
    .next = Cite las palabras que lo exigen o permiten, o cambie la vía.
lint-people-missing = { $detail } no dice quién lo nota.
    .why = Los parlamentarios responden ante las personas.
    .next = Diga a quién alcanza y qué se nota.
lint-angle-missing = { $detail } no se mira desde el lado de nadie en particular.
    .why = El kit de herramientas mira desde cuatro lados: usuarios, proveedores, intermediarios y quienes deben cumplir.
    .next = Marque los lados desde los que se miró.
lint-mechanism-counted-twice = { $detail } se apoya en las mismas palabras que otro hallazgo sobre la misma condición.
    .why = El veredicto toma lo peor y no se mueve, pero el lector cuenta dos daños donde hay uno.
    .next = Una los dos, o diga qué hay de distinto en el mecanismo.
lint-stale-clause = «{ $detail }» cambió después de leerse.
    .why = Lo que se apoya en palabras que ya no están no se apoya en nada.
    .next = Vuelva a leer y confirme, o cambie el hallazgo.
lint-source-undated = La fuente «{ $detail }» no tiene fecha.
    .why = Un hecho sin fecha no se puede contrastar con la ley en vigor.
    .next = Dé la fecha que lleva, o el año.
lint-source-unarchived = La fuente «{ $detail }» no tiene copia archivada.
    .why = Las páginas cambian y desaparecen; un informe se lee durante años.
    .next = Archive la página y dé el enlace.
lint-sources-from-one-issuer = Todas las fuentes de un hallazgo proceden de «{ $detail }».
    .why = Dos textos de una misma casa son una sola voz.
    .next = Añada una fuente de alguien más.
lint-benefits-never-examined = Se buscaron daños, y no se anotó siquiera un beneficio.
    .why = Un informe que ve un solo lado no convence a nadie, y el kit de herramientas pide ambos.
    .next = Pregunte en cada condición a qué ayudaría el texto, y anótelo en el repaso rápido o como hallazgo.
lint-mitigation-without-clause = La salvaguardia { $detail } no cita ninguna disposición actual.
    .why = Una promesa rebaja lo acreditado, nunca lo posible.
    .next = Nombre la disposición que la contiene, o proponga una.
lint-interest-undeclared = Quien evalúa no dice qué se juega.
    .why = Otros lo dirán por usted.
    .next = Diga quién es usted respecto de esta ley y de quién recibe fondos. «Ninguno» es una respuesta.
