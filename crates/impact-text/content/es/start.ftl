# La primera pantalla, lo que rodea a cada página y los nombres de las páginas: se obtienen antes que nada.

## La página antes que nada, legible antes de que llegue lo demás

shell-title = Internet Impact
shell-description = Evalúe lo que un proyecto de ley le hace a Internet, disposición por disposición, en su navegador. Nada sale de su dispositivo.
shell-purpose = Evalúe lo que un proyecto de ley, un decreto o una obligación técnica le hace a Internet. Usted lee la ley y completa frases; a su lado se va escribiendo un informe para su parlamento. Sin cuenta ni servidor: lo que escribe se queda en este dispositivo.
shell-loading = La página se está cargando…
shell-noscript = Esta página necesita JavaScript y WebAssembly para funcionar. Nada de lo que escribe sale de su dispositivo. Si no puede activarlos, las preguntas pueden leerse, responderse e imprimirse sin ellos.
shell-questionnaire = Las preguntas sin el programa
shell-failed = La página no pudo arrancar: falta la conexión, o este navegador no ejecuta WebAssembly. Recárguela, o use las preguntas sin el programa. El trabajo guardado en este dispositivo sigue ahí.
shell-file-loading = Abriendo… Si no aparece nada más, este archivo está incompleto: consígalo de nuevo.
shell-file-failed = No se pudo abrir este archivo: está dañado o se modificó por el camino, o el navegador es demasiado antiguo. Consígalo de nuevo. El trabajo guardado en este dispositivo sigue ahí.

## El marco

brand = Internet Impact
tab-title = { $page } – Internet Impact
skip-to-content = Ir al contenido
languages = Idiomas
language-missing = No se pudieron obtener las palabras de ese idioma
language-missing-next = { $language } aún no está aquí. Compruebe la conexión y vuelva a elegirlo. Nada de lo que escribió se ve afectado.
translation-unreviewed = Nadie que hable este idioma ha revisado aún estas palabras. Donde digan algo distinto de las palabras en inglés, valen las palabras en inglés.
translation-reviewed = Esta traducción la revisó { $name }.
translation-stale = { $count ->
        [one] Un texto es más antiguo que su original en inglés.
       *[other] { $count } textos son más antiguos que sus originales en inglés.
    }
loading-words = Obteniendo las palabras…
words-missing = No se pudieron obtener estas palabras. Compruebe la conexión.
try-again = Reintentar
stopped = La página se detuvo por un error
stopped-what = Lo que guarda este dispositivo sigue ahí. Lo que escriba ahora no se guarda. Llévese su trabajo en un archivo si lo desea y recargue la página.
stopped-save = Guardar lo que se conserva
stopped-reload = Recargar la página
stopped-report = Para comunicarlo, copie estas líneas. No dicen nada de su trabajo.
data-stays = Lo que escribe se queda en este dispositivo. La página no envía nada a nadie.
undo = Deshacer

save-json = Guardar en un archivo
trouble-memory = Este navegador no guarda nada
trouble-memory-next = El almacenamiento está desactivado o no existe aquí. Puede trabajar, pero si cierra la página, el trabajo se pierde: guárdelo en un archivo antes de salir.

## Páginas

page-start = Inicio
page-hub = Su evaluación
page-plan = Plan
    .adds = Un párrafo de contexto en el informe
page-proposal = La propuesta
    .adds = Título y fuente, y lo que abarca el informe
page-clauses = La ley, disposición por disposición
    .adds = Palabras que citar: sin ellas no puede acreditarse ningún daño
page-scan = Repaso rápido
    .adds = Una primera lectura de las quince condiciones en quince minutos
page-analysis = Análisis
    .adds = Hallazgos que resisten: disposición, efecto, profundidad, alcance
page-check = Comprobación
    .adds = Lo que preguntaría una voz crítica
page-result = Resultado
    .adds = El veredicto, lo que lo sostiene, con qué seguridad
page-brief = Informe
    .adds = El documento para su parlamento
page-grid = Disposiciones y condiciones
page-finding = Hallazgo
page-why = Por qué este veredicto

## Inicio

start-heading = ¿Qué le hace esta ley a Internet?
start-lead = Lea la ley, complete frases y salga con un veredicto que puede defender.
start-how = Usted recorre lo que Internet necesita para existir y para prosperar: cinco propiedades esenciales y diez facilitadores. Pegue la ley, responda a quince preguntas rápidas, profundice donde importe. El informe para su parlamento se va escribiendo mientras usted trabaja.
start-law = ¿Qué ley, proyecto o decreto es?
    .hint = Su nombre o su número, como lo conozca. Puede dejarlo para después.
start-new = Empezar una evaluación
start-continue = Continuar
start-nothing = Aún no hay ninguna evaluación guardada en este dispositivo.
start-open = Abrir un archivo
    .hint = Un archivo .json guardado aquí o por otra persona del equipo, bloqueado (.age) o no. Se abre como copia; no sustituye nada de lo que tiene. También puede soltarlo sobre esta página.
start-examples = Ver un ejemplo real
start-examples-what = Leyes reales, evaluadas a partir de extractos por quienes hicieron esta herramienta, para mostrar cómo se hace. Cada una se abre como una copia para usted.
example-cn-international-networking-1997 = China: una sola pasarela para todo el tráfico internacional (1997)
example-kr-interconnection = Corea del Sur: quién paga el tráfico entre redes
example-gb-online-safety-notices = Reino Unido: requerimientos para escanear mensajes (Online Safety Act 2023)
example-br-marco-civil = Brasil: el marco civil de Internet (2014)
example-missing = No se pudo obtener el ejemplo
example-missing-next = Compruebe la conexión y reintente. Su propio trabajo está a salvo en este dispositivo.
walk-missing = No se pudo obtener esta parte de la página
walk-missing-next = Compruebe la conexión y reintente. El trabajo guardado está a salvo en este dispositivo.
start-workshop = Para un taller
start-workshop-what = Una hoja de trabajo en papel para grupos sin dispositivo, y una pregunta a la vez para un proyector: para esto último, abra una evaluación.
start-where = Dónde está su trabajo
start-where-device = Solo en este dispositivo, en este navegador. No hay cuenta ni servidor; no se envía nada a ninguna parte.
start-where-clear = Un navegador puede vaciar su almacenamiento: algunos lo hacen tras siete días sin visita. Guarde un archivo cada vez que se detenga. En un equipo compartido, guarde el archivo en su propia memoria USB, lleve el trabajo a la papelera y bórrelo allí: lo que solo está en la papelera puede recuperarse.
offline = Sin conexión
offline-what = Lo que ha abierto aquí funciona también sin conexión. Para tener todos los idiomas, guías y ejemplos, guarde la página entera en este dispositivo: { $size } kB más.
offline-trace = Quien revise este navegador puede ver que la página está guardada aquí. Su trabajo es otro asunto: véase más arriba.
offline-keep = Guardar la página entera
offline-under-way = La página entera se está guardando en este dispositivo.
offline-keeping = Hay { $here } de { $all } archivos en este dispositivo.
offline-all = La página entera está en este dispositivo. Funciona sin conexión.
offline-failed = No se pudo guardar todo
offline-failed-next = Lo que llegó se queda. Reintente cuando la conexión sea mejor, o libere espacio en el dispositivo.
single-file = La página entera en un solo archivo
single-file-what = Contiene todos los idiomas, guías y ejemplos, y funciona sin conexión y sin servidor: desde una memoria USB, desde un correo. Guárdelo y luego ábralo con un navegador ({ $size } kB).
single-file-save = Guardar la página en un archivo
update-ready = Hay lista una versión más reciente de esta página
update-what = Su trabajo queda como está, y nada cambia hasta que usted lo diga.
update-use = Usarla ahora
opening = Abriendo…
untitled = Evaluación sin título
lost-work = Una evaluación que el navegador no había escrito: recuperarla
unreadable = Una evaluación que esta versión no puede leer
kept-counts = { $clauses ->
        [one] { $clauses } disposición
       *[other] { $clauses } disposiciones
    }, { $findings ->
        [one] { $findings } hallazgo
       *[other] { $findings } hallazgos
    }
kept-counts-and-date = { $counts }; último cambio: { $date }
discard = Llevar a la papelera
discard-name = Llevar «{ $title }» a la papelera
discarded = Está en la papelera.
bin = { $count ->
        [one] Una evaluación en la papelera
       *[other] { $count } evaluaciones en la papelera
    }
bin-restore = Recuperar
bin-restore-name = Recuperar «{ $title }» de la papelera
bin-erase = Borrar para siempre
bin-erase-name = Borrar «{ $title }» para siempre
bin-erase-sure = ¿Borrar «{ $title }» para siempre? No se podrá recuperar.
bin-keep = Conservarla
deed-refused = El navegador no lo hizo
deed-refused-next = Todo está como antes. Su almacenamiento puede estar lleno o desactivado: guarde su trabajo en un archivo.
file-refused = Este archivo no se abrió
file-too-large = { $file } supera los 5 MB y no se leyó. Su propio trabajo está como estaba.

## Lo que haría una enmienda

page-worksheet = Hoja de trabajo
page-projector = Una pregunta a la vez
page-design = Sistema de diseño
page-device = Lo que hay en este dispositivo
page-versions = Versiones anteriores
page-compare = Dos borradores, uno junto al otro
page-amend = Probar una enmienda
