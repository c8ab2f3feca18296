# La línea de comandos: su ayuda, sus resultados y lo que dice cuando algo va mal.

## El marco de la ayuda

help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opciones
option-help = Mostrar esta ayuda
option-version = Mostrar las versiones del motor y de la rúbrica, y la huella de la rúbrica
option-lang = Idioma de los mensajes: { $languages }. Sin esto, decide el entorno (LC_ALL, LC_MESSAGES, LANG) o, si no, es el inglés
value-language = LANGUAGE
version = { $engine }
    { $rubric } { $version }, SHA-256 { $hash }

man-name = NOMBRE
man-synopsis = SINOPSIS
man-description = DESCRIPCIÓN
man-options = OPCIONES
man-extra = NOTAS
man-version = VERSIÓN

## El programa

command = Lo que un proyecto de ley le hace a Internet: comprobar, puntuar e imprimir evaluaciones
    .usage = impact COMMAND [OPTIONS] …
    .more =
        Una evaluación es un archivo JSON. Este programa la comprueba, la puntúa con las tablas publicadas, prueba cada número de la puntuación y compone el informe. Da el mismo resultado que la página, byte por byte, y no abre ninguna conexión de red.
    .notes =
        Códigos de salida: 0 todo está bien; 1 un documento no es válido, o no está en la forma que se pidió; 2 los argumentos no tienen sentido, o un archivo no se puede leer o escribir. Con muchos archivos, cuenta el más alto.

        Los colores solo se muestran en un terminal, y nunca cuando NO_COLOR está definido.

        El marco es de la Internet Society. La puntuación es nuestra, no de la Internet Society.

## Argumentos y opciones que comparten los comandos

argument-file = Una evaluación, o - para la entrada estándar
    .value = FILE
argument-files = Evaluaciones; en las carpetas se buscan los archivos que terminan en .json; - lee la entrada estándar
    .value = FILE
option-format = Cómo escribir los resultados: text para personas; json para un objeto, o una lista donde pueda haber varios archivos; ndjson para una línea por cada uno
    .value = FORMAT
option-lines = Cada línea de la entrada es un documento propio; los archivos que terminan en .ndjson o .jsonl se leen así de todos modos
option-force = Sustituir un archivo que ya existe

## new

command-new = Empezar una evaluación vacía
    .usage = impact new [OPTIONS] FILE
    .more = Escribe una evaluación en la que todavía no se ha valorado nada. Se puede abrir en la página o rellenar a mano; el formato de archivo se describe en docs/format.md.
    .notes =
        Ejemplo:
          impact new gateway.json --title "Proyecto de ley de pasarela nacional" --jurisdiction KH
argument-new = El archivo que se va a escribir, o - para la salida estándar
option-title = Título de la propuesta
    .value = TITLE
option-jurisdiction = País de la propuesta (ISO 3166), o EU
    .value = CODE
new-written = { $file } está listo para rellenarse.

## validate

command-validate = Comprobar archivos y decir qué está sin terminar
    .usage = impact validate [OPTIONS] FILE…
    .more = Solo se rechaza lo mal formado. Lo que está sin terminar o es dudoso es una advertencia: un documento así se abre y se puntúa hasta donde llega. También se comprueban los archivos con hechos sobre una propuesta que nadie ha evaluado.
    .notes =
        Ejemplos:
          impact validate policies
          impact validate --strict --format ndjson policies
option-strict = Contar una advertencia como fallo
validate-valid = { $file }: válido{ $count ->
        [0] , y nada está sin terminar
        [one] , con { $count } advertencia
       *[other] , con { $count } advertencias
    }
validate-invalid = { $file }: rechazado, con { $count ->
        [one] { $count } error
       *[other] { $count } errores
    }

## score

command-score = Puntuar evaluaciones
    .usage = impact score [OPTIONS] FILE…
    .more =
        La condición más dañada fija el veredicto; nada se suma, y ningún beneficio anula un daño. Lo que nadie examinó no está ni absuelto ni bajo sospecha.

        Para otros programas, --format json y ndjson dan miembros estables en el inglés de la rúbrica, sea cual sea el idioma. Los archivos rechazados se comunican por la salida de errores y se dejan fuera.
    .notes =
        Ejemplos:
          impact score policies/kr-interconnection/assessment.json
          impact score --format ndjson policies | jq .headline
score-goal = Objetivo
score-id = Id
score-state = { $state }. { $meaning }
score-carried = { $count ->
        [one] Lo que lo sostiene:
       *[other] Lo que lo sostiene, cada uno por sí solo:
    }
score-carrier = { $criterion } ({ $finding }): { $sentence }
score-engine = Versión del motor: { $version }
facts-only = { $file } contiene hechos sobre una propuesta que nadie ha evaluado: no hay nada que puntuar.

## explain

command-explain = Probar cada número de una puntuación
    .usage = impact explain [OPTIONS] FILE [CRITERION]
    .more = Para cada número, la regla que lo dio, con su sección de la rúbrica, y los hallazgos y disposiciones que hay detrás.
    .notes =
        Ejemplos:
          impact explain policies/kr-interconnection/assessment.json
          impact explain policies/kr-interconnection/assessment.json CP3
argument-criterion = Solo esta condición: de CP1 a CP5, de E1 a E10
    .value = CRITERION
option-explain-format = Cómo escribirlo: text para personas, json para programas
    .value = FORMAT
explain-verdict-low = En el extremo inferior: «{ $verdict }». { $count ->
        [0] No hay ningún daño acreditado.
       *[other] Procede de { $criteria }, por { $findings }.
    }
explain-verdict-high = En el extremo superior: «{ $verdict }». { $count ->
        [0] No hay ningún daño posible en ninguna condición.
       *[other] Procede de { $criteria }.
    }
explain-criterion = Daño: { $harm }. Beneficio: { $benefit }. Condición: { $status }. En el veredicto, este daño cuenta como: { $counts }.
explain-low = Extremo inferior del daño: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}Procede de { $findings }.
    }
explain-high = Extremo superior del daño: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}Los hallazgos registrados llegan más lejos en { $findings }.
    }
explain-judged = { $field }: { $judged }
explain-tables = Gravedad según { $depth }, { $reach } y { $persistence }: { $severity }. Con { $pathway }, esto da el nivel: { $level } (rúbrica 1.5).
explain-evidence = Pruebas: { $grade }. { $reasons }{ $counts ->
        [as-graded] Cuentan según su grado
       *[lower] Cuentan como: { $effective }
    } (rúbrica 1.4).
explain-tracks = Daño acreditado y posible: { $harm }. Beneficio: { $benefit }. { $rule }
explain-clause = { $locator } [{ $clause }]: «{ $quote }» { $state ->
        [elsewhere] (estas palabras no están en la disposición tal como se guarda)
        [current] (tal como se leyó)
        [changed] (la disposición cambió después de leerse)
       *[unbound] (sin la huella de lo que se leyó)
    }
explain-clause-unquoted = { $locator } [{ $clause }], sin sus palabras { $state ->
        [current] (tal como se leyó)
        [changed] (la disposición cambió después de leerse)
       *[unbound] (sin la huella de lo que se leyó)
    }
explain-safeguard = { $id }, { $status ->
        [in_text] en el texto
       *[proposed] propuesta
    }: { $text }
explain-safeguard-effect = Sobre { $findings }: { $effect }. { $bound ->
        [quoted] Su disposición está citada, así que también rebaja lo posible (rúbrica 1.9).
       *[promised] No cita ninguna disposición actual, así que solo rebaja lo acreditado (rúbrica 1.9).
    }
explain-safeguard-lowers = { $field } baja a { $range }
explain-safeguard-removes = el hallazgo se elimina
explain-safeguard-nothing = no se dice qué cambia
explain-rule-tables = Deciden las tablas publicadas (rúbrica 1.5).
explain-rule-unbound = No acredita nada: no se cita ninguna disposición, o sus pruebas tienen grado 0 (rúbrica 1.4).
explain-rule-stale = No acredita nada: ninguna disposición que cita está como se leyó (rúbrica 1.4).
explain-rule-either = No acredita nada mientras su sentido sea incierto (rúbrica 1.6).
explain-rule-removed = Una salvaguardia lo elimina (rúbrica 1.9).
explain-rule-worst-finding = Decide el peor hallazgo (rúbrica 1.6).
explain-rule-no-effect = Se leyó cada disposición operativa, y no se encontró nada (rúbrica 1.3).
explain-rule-incomplete = No se leyeron todas las disposiciones operativas, así que nada queda descartado (rúbrica 1.6).
explain-rule-worst-criterion = Decide la peor condición; el daño a un facilitador cuenta un paso más abajo (rúbrica 1.7).
severity-1 = ligera
severity-2 = sustancial
severity-3 = severa
severity-4 = extrema

## sensitivity

command-sensitivity = Mostrar qué cambiaría un veredicto
    .usage = impact sensitivity [OPTIONS] FILE…
    .more = Cada valoración que cambiaría el veredicto si fuera otra, a cuántos pasos están los demás veredictos, las disposiciones de las que depende todo, las condiciones que aún podrían agravarlo, y si decide una sola casilla de las tablas.
    .notes =
        Ejemplos:
          impact sensitivity policies/kr-interconnection/assessment.json
          impact sensitivity --format json draft.json | jq .radius
firm-finding = { $finding }, { $criterion } { $name }

## amend

command-amend = Decir lo que haría una enmienda
    .usage = impact amend [OPTIONS] FILE
    .more = El veredicto antes y después: una disposición suprimida, un hallazgo retirado, una valoración que sería otra. No se escribe nada, salvo que usted pida guardarlo como recomendación. Unas palabras nuevas en lugar de las anteriores son un segundo borrador: evalúelo y compare.
    .notes =
        Ejemplos:
          impact amend --strike art-5 draft.json
          impact amend --judge f1.pathway=1 --judge f1.reach=1-2 draft.json
          impact amend --strike art-5 --recommend draft.json
option-strike = Suprimir esta disposición: cae todo hallazgo que la cita
    .value = CLAUSE
option-without = Retirar este hallazgo
    .value = FINDING
option-judge = Valorar de otro modo: depth, reach, persistence o pathway en 1, 2 o 3, o en un intervalo
    .value = FINDING.FIELD=VALUE
option-recommend = Escribirlo en el archivo como recomendación
amend-nothing-asked = No hay nada que cambiar
    .next = Nombre un cambio: --strike CLAUSE, --without FINDING o --judge FINDING.FIELD=VALUE.
amend-unknown-clause = Ninguna disposición tiene el identificador { $id }
    .next = Los identificadores de este archivo: { $known }.
amend-unknown-finding = Ningún hallazgo tiene el identificador { $id }
    .next = Los identificadores de este archivo: { $known }.
amend-nothing-new = Todas las valoraciones son ya así: no hay nada que recomendar, y no se escribió nada.
amend-kept = { $file } lo contiene ahora como recomendación { $id }.

## compare

command-compare = Comparar dos borradores, o dos evaluaciones de uno
    .usage = impact compare [OPTIONS] BEFORE AFTER
    .more = Lo que mejoró y lo que empeoró, condición por condición. Mejor aquí y peor allá es un resultado con pros y contras, y así queda: no se suma nada. Los resultados de rúbricas distintas no se comparan.
    .notes =
        Ejemplos:
          impact compare first-reading.json second-reading.json
          impact compare --format json a.json b.json | jq .overall
argument-before = El primer borrador o la primera evaluación
    .value = BEFORE
argument-after = El segundo
    .value = AFTER
compare-verdicts = { $a }: { $before }. { $b }: { $after }.
compare-before = Antes
compare-after = Después
compare-change = Cambio
compare-nothing = Ninguna condición cambió.
compare-benefits = Los beneficios difieren en: { $criteria }. No rebajan ningún daño, y ningún daño los rebaja.
compare-other-rubric = Estos archivos declaran rúbricas distintas: { $a } y { $b }
    .next = Los resultados de rúbricas distintas no pueden compararse. Pase los archivos a una sola: impact migrate.
compare-unknown-rubric = Estos archivos declaran una rúbrica que aquí no se conoce: { $hash }
rubric-unknown = { $file } declara una rúbrica que aquí no se conoce. Lo que sigue es según la rúbrica { $version }.

## migrate

command-migrate = Mostrar un archivo según otra versión de la rúbrica, o pasarlo a ella
    .usage = impact migrate [OPTIONS] FILE…
    .more = Un archivo se puntúa con la versión de la rúbrica que declara, para siempre; el que no declara ninguna, con la primera; el que declara una versión que aquí no se conoce, con la más reciente, con una advertencia. Se muestra lo que cada versión hace de él; no se escribe nada, salvo que usted lo pida. Pasarlo cambia lo que declara, ninguna valoración y ninguna palabra, y lo pone en la forma de «impact fmt».
    .notes =
        Ejemplos:
          impact migrate drafts/
          impact migrate --write draft.json
option-to = La versión a la que pasar; la más reciente si usted no dice otra. Conocidas aquí: { $versions }
    .value = VERSION
option-write = Escribirlo en el archivo; lo que llegó por una tubería sigue por ella
migrate-already = { $file } ya declara la rúbrica { $to }. { $after }.
migrate-verdict = { $file }, según la rúbrica { $from }: { $before }. Según la rúbrica { $to }: { $after }.
migrate-same = { $file }, lo mismo según su propia rúbrica { $from } que según la rúbrica { $to }: { $after }.
migrate-silent-same = { $file } no declara ninguna rúbrica y se puntúa con la primera, { $from }. Lo mismo según la rúbrica { $to }: { $after }.
migrate-unknown = { $file } declara una rúbrica que aquí no se conoce. Según la rúbrica { $to }: { $after }.
migrate-written = { $file } declara ahora la rúbrica { $version }.
migrate-pipe-alone = La entrada estándar y los archivos no pueden pasarse juntos
    .next = Lo que llegó por una tubería sigue por ella, solo. Pase los archivos por separado.

## panel

command-panel = Reunir a varias personas que evalúan una misma propuesta
    .usage = impact panel [OPTIONS] FILE…
    .more = Un archivo por cada persona que evalúa. La mediana inferior de lo que cada una acredita, la mediana superior de lo que cada una deja como posible; sin promedios. Lo que divide al panel se señala y queda a la vista. El grado de acuerdo más allá del azar (alfa de Krippendorff) nunca cambia el veredicto.
    .notes =
        Ejemplos:
          impact panel assessor-1.json assessor-2.json assessor-3.json
          impact panel --format json round-1/ | jq .flags
panel-verdict = Veredicto de { $count ->
        [one] una persona que evalúa
       *[other] { $count } personas que evalúan
    }: { $verdict }
panel-texts = Atención: estas evaluaciones son de { $count } textos distintos. Un panel valora uno solo.
option-round = Los archivos de una ronda; se da una vez por cada ronda, en orden, hasta tres veces
panel-round = Ronda { $number }: { $verdict }. { $stop }
panel-stop-no-pivotal = Nadie por sí solo cambiaría el veredicto: la regla dice que hay que detenerse.
panel-stop-no-change = En lo que divide al panel no se movió nada: la regla dice que hay que detenerse.
panel-stop-spent = Era la última ronda permitida: lo que divide al panel se imprime tal como está.
panel-stop-go-on = Una de esas personas cambiaría el veredicto: se puede celebrar otra ronda.
panel-rounds-wrong = Se dieron { $count } rondas, y se pueden celebrar { $most }
    .next = Más rondas desgastan el desacuerdo. Deje fuera todas las posteriores a aquella en la que la regla dijo que había que detenerse.
panel-minority = La persona { $number } que evalúa acredita más que el panel en «{ $name }»: { $level }
panel-quote = «{ $quote }»
panel-marks = Lo que las divide
panel-alpha = Acuerdo más allá del azar: { $values }. Desde 0.800 es fiable; desde 0.667, provisional; por debajo, no se apoye en el panel. Con quince condiciones es impreciso.
alpha-value = { $metric } { $value }
alpha-undefined = no definido: sin variación
alpha-nominal = nominal
alpha-ordinal = ordinal
alpha-interval = de intervalo
alpha-ratio = de razón
mark-spread = muy alejadas
mark-pivotal = una de ellas cambiaría el veredicto
mark-minority-alarm = una de ellas acredita un daño importante

## vector

command-vector = Imprimir solo las valoraciones, en una línea
    .usage = impact vector [OPTIONS] FILE|VECTOR
    .more = Una línea con todas las valoraciones y con lo que ha avanzado cada examen, y nada de lo que escribió una persona; sus últimos ocho dígitos muestran si se perdió una letra por el camino. Si se da una línea así en lugar de un archivo, dice a qué equivale la línea.
    .notes =
        Ejemplos:
          impact vector policies/kr-interconnection/assessment.json
          impact vector "IIA1/W/111111111111111/CP3:H/D3R3P2L3/E3*600c0c37"
argument-vector = Una evaluación, o un vector que empieza por IIA1/
vector-says = { $count ->
        [one] Un hallazgo
       *[other] { $count } hallazgos
    }. El veredicto: { $verdict }.
vector-checksum = El vector se cortó o se cambió por el camino
    .next = Sus últimos ocho dígitos no concuerdan con el resto. Copie de nuevo la línea entera.
vector-malformed = Esto no es un vector
    .next = Un vector empieza por IIA1/ y termina con un asterisco y ocho dígitos. Imprima uno con impact vector FILE.

## lint

command-lint = Decir lo que diría una voz crítica
    .usage = impact lint [OPTIONS] FILE…
    .more = Preguntas que una comisión haría a una evaluación: silencio sobre una condición, afirmaciones fuertes solo con razonamientos, palabras que contradicen una valoración, un mecanismo contado dos veces, fuentes en las que no se puede confiar. Nada de esto cambia un veredicto. Las reglas están en docs/lint.md.
    .notes =
        Ejemplos:
          impact lint my.json
          impact lint --strict --format ndjson policies
option-lint-strict = Contar un punto grave como fallo
lint-none = { $file }: nada que preguntaría una voz crítica
lint-some = { $file }: { $count ->
        [one] una pregunta
       *[other] { $count } preguntas
    }
lint-hit = { $rule } ({ $gravity }) { $pointer }

## brief

command-brief = Componer el informe
    .usage = impact brief [OPTIONS] FILE
    .more = El informe sigue el orden del kit de herramientas de la Internet Society. Se menciona cada condición, también las que no tienen efecto. El HTML es un solo archivo que se imprime bien y no carga nada.
    .notes =
        Ejemplos:
          impact brief gateway.json --output gateway.html
          impact brief gateway.json --format md --lang fr
option-brief-format = html, o md para Markdown. Sin esto, decide el nombre de la salida, o si no, md
    .value = FORMAT
option-output = Dónde escribirlo; - o nada es la salida estándar
    .value = PATH
brief-over-source = { $file } es la propia evaluación
    .next = Un informe en su lugar sería todo lo que quedara. Nombre otro archivo.
brief-written = El informe está en { $file }.

## fmt

command-fmt = Poner archivos en la forma que se guarda en disco
    .usage = impact fmt [OPTIONS] FILE…
    .more = Orden estable de los miembros, dos espacios, un salto de línea final; no se pierde nada, tampoco los miembros de versiones más recientes. Los archivos se cambian en su sitio, enteros o nada; la entrada estándar va a la salida estándar.
    .notes =
        Ejemplos:
          impact fmt --check policies
          impact fmt --bind gateway.json
option-check = No cambiar nada; nombrar los archivos que no están en esta forma y salir con 1
option-bind = Completar las huellas que faltan de las disposiciones citadas o examinadas: usted afirma que se leyeron tal como están. Una huella que ya está nunca se cambia
fmt-differs = { $file } no está en la forma que se guarda en disco.

## redact

command-redact = Quitar los nombres, para publicar
    .usage = impact redact [OPTIONS] FILE
    .more = Desaparecen los autores con su organización y el nombre de quien juzgó. Donde uno de ellos figura en otras palabras, ▇▇▇ ocupa su lugar. Las palabras de la ley y todos los juicios se quedan: el veredicto es el mismo. Un nombre se encuentra tal como está escrito; las formas cortas y otras grafías se quedan.
    .notes =
        Ejemplo:
          impact redact pasarela.json --output publicado.json
redact-written = La evaluación sin nombres está en { $file }. { $count ->
        [0] Ningún otro texto nombraba a nadie.
        [one] Hay una marca en un texto; léalo antes de publicar:
       *[other] Hay marcas en { $count } textos; léalos antes de publicar:
    }

## lock

command-lock = Bloquear una evaluación con una frase de contraseña
    .usage = impact lock [OPTIONS] FILE
    .more = El archivo bloqueado se abre con la frase y con nada más: con impact unlock, en la página y con cualquier programa del formato age. Sin la frase se pierde, también para usted. Tome varias palabras que no sirvan para nada más; una frase corta puede adivinarse a fuerza de pruebas. El archivo original queda donde está.
    .notes =
        Ejemplo:
          impact lock gateway.json --output gateway.json.age
lock-written = { $file } está bloqueado. Compruebe que se abre antes de borrar nada.

## unlock

command-unlock = Abrir un archivo bloqueado
    .usage = impact unlock [OPTIONS] FILE
    .more = Da lo que se bloqueó, byte por byte, o nada. Un archivo bloqueado para una clave se abre con el programa age.
    .notes =
        Ejemplo:
          impact unlock gateway.json.age --output gateway.json
unlock-written = Lo que estaba bloqueado está en { $file }.
option-passphrase-file = Un archivo cuya primera línea es la frase. Sin él, se pide en la terminal
    .value = FILE
ask-passphrase = Frase de contraseña:
ask-passphrase-again = Otra vez:

## schema, completions, man

command-schema = Imprimir el JSON Schema de un formato de archivo
    .usage = impact schema [KIND]
    .more = JSON Schema 2020-12, tal como figura en docs/. Lo que un esquema no puede decir (identificadores dados dos veces, nombres de cosas que no existen) lo comprueba «impact validate».
    .notes =
        Ejemplo:
          impact schema proposal
argument-kind = assessment, proposal para hechos sobre una propuesta que nadie ha evaluado, o results para lo que los comandos imprimen como JSON
    .value = KIND
command-completions = Imprimir lo que un intérprete de comandos necesita para completar este comando
    .usage = impact completions SHELL
    .more = Guárdelo donde su intérprete de comandos busca lo que completa.
    .notes =
        Ejemplo:
          impact completions bash > ~/.local/share/bash-completion/completions/impact
argument-shell = bash, elvish, fish, powershell o zsh
    .value = SHELL
command-man = Imprimir la página del manual
    .usage = impact man [COMMAND]
    .more = La página de todo el programa, o de un comando.
    .notes =
        Ejemplo:
          impact man score | man -l -
argument-command = El comando cuya página se quiere
    .value = COMMAND

## Problemas en los documentos

level-error = error
level-warning = advertencia
level-note = lugar
level-help = ayuda
problem-at = { $pointers }
problems-more = No se dibujan otros { $count }. impact validate --format json los enumera todos
problem-first = primero aquí

## Cuando falla un archivo o un flujo

failure-read = No se puede leer { $file }: { $reason }
    .next = Compruebe el nombre, y que tiene permiso para leerlo.
failure-write = No se puede escribir { $file }: { $reason }
    .next = Compruebe la carpeta, y que tiene permiso para escribir en ella. No se cambió nada.
failure-exists = { $file } ya existe
    .next = Elija otro nombre; donde la orden tiene --force, eso lo sustituye. No se cambió nada.
failure-not-a-file = { $file } no es un archivo
    .next = Nombre un archivo, o use la salida estándar. No se cambió nada.
failure-unknown-ending = El nombre { $file } no dice qué formato se quiere
    .next = Termínelo en .html o .md, o indique --format html o --format md. No se escribió nada.
failure-many-documents = { $file } contiene un documento en cada línea
    .next = Divídalo en archivos de un documento, o déselo a un comando que lee muchos: validate, score, sensitivity, lint.
failure-empty-folder = En { $file } no hay ningún archivo que termine en .json
    .next = Compruebe el nombre de la carpeta.
failure-no-passphrase = La frase está vacía
    .next = Escriba una, o póngala en la primera línea del archivo que nombra --passphrase-file.
failure-two-passphrases = Las dos frases son distintas
    .next = Inténtelo de nuevo. No se escribió nada.
failure-terminal = Aquí no se puede pedir una frase: { $reason }
    .next = Nombre un archivo con --passphrase-file. No se escribió nada.
failure-output = No se puede escribir la salida estándar: { $reason }
    .next = Compruebe adónde va; lo que llegó allí no está completo.
reason-not-found = no existe tal archivo ni carpeta
reason-permission-denied = usted no tiene permiso
reason-is-a-folder = es una carpeta
reason-not-a-folder = una parte de su ruta no es una carpeta
reason-storage-full = no queda espacio
reason-read-only = allí todo es de solo lectura

## Cuando los argumentos no tienen sentido

usage-unknown-argument = No existe el argumento { $argument }
usage-unknown-command = No existe el comando { $command }
usage-missing-argument = Falta algo: { $argument }
usage-missing-command = Falta un comando
usage-no-value = { $argument } necesita un valor
usage-invalid-value = «{ $value }» no puede ser el valor de { $argument }
usage-conflict = { $argument } no puede ir junto a { $other }
usage-number-of-values = { $argument } tiene demasiados valores o muy pocos
usage-not-text = Un argumento no es texto
usage-other = Estos argumentos no tienen sentido
usage-suggestion = ¿Quiso decir { $words }?
usage-valid-values = Puede ser: { $values }.
usage-help = Vea: { $command } --help
