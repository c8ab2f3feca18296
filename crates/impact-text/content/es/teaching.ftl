# Aprender mientras se trabaja: el recorrido, el hallazgo de ejemplo, lo que hace una respuesta.

## El recorrido

tour = Cómo funciona
tour-step = { $step } de { $all }
tour-next = Siguiente
tour-back = Atrás
tour-skip = Omitir el recorrido
tour-end = Empezar a trabajar
tour-again = Mostrar el recorrido
tour-1 = Ponga la ley sobre la mesa
    .what = Pegue el texto de la ley. Se divide en sus propios artículos, y usted cita sus palabras. Sin una cita, nada cuenta en contra de nadie.
tour-2 = Responda a quince preguntas sencillas
    .what = El repaso rápido pregunta qué podría hacerle la ley a cada cosa que Internet necesita. Basta una primera impresión; «incierto» es una buena respuesta.
tour-3 = Complete frases
    .what = Donde vio daño o beneficio, usted completa una frase: qué exige la disposición, qué efecto tiene, a quién alcanza, por cuánto tiempo y si puede evitarse. Si duda, elija dos respuestas vecinas.
tour-4 = Lea el veredicto hasta donde llega
    .what = El veredicto se sigue del peor daño acreditado. Lo que nadie examinó sigue siendo desconocido: se dibuja rayado, y ni absuelve ni condena.
tour-5 = Llévese el informe
    .what = El informe se va escribiendo solo, al lado de su trabajo. Imprímalo o guárdelo cuando quiera: lo que no está terminado en él se presenta como no terminado.

## Un hallazgo de ejemplo

sample = Muéstreme cómo
sample-what = Una disposición inventada, valorada a modo de ejemplo. No es de su ley.
sample-sentence = Cómo se leería el hallazgo
sample-people-heading = Para las personas
sample-fill = Rellenar con este ejemplo
    .hint = El ejemplo sustituye lo que hay en este hallazgo. «Deshacer» recupera lo anterior. No se apoya en ninguna disposición, así que no acredita nada hasta que usted lo haga suyo.
sample-filled = El ejemplo está puesto. Cambie sus palabras hasta que se ajusten a su ley y luego cite la disposición.

## Lo que hace una respuesta

consequence-verdict = El veredicto hasta ahora: { $headline }.
consequence-unbound = Aún no se apoya en ninguna disposición, así que no cuenta. Con una, el nivel sería: { $level }.
consequence-carries = Este hallazgo sostiene el veredicto.
consequence-why = Por qué
