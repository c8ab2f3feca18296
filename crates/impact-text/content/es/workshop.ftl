# Para un taller: la hoja de trabajo en blanco, en papel, y una pregunta a la vez en la pared.

## La hoja de trabajo

worksheet-lead = Para grupos sin dispositivo: imprímala, rellénela a mano e introduzca las respuestas más tarde. Todos los números son aquí los mismos en todos los idiomas.
worksheet-print = Imprimir la hoja
worksheet-law = Ley o proyecto, y su fecha
worksheet-group = Quiénes forman este grupo
worksheet-scan-how = Marque una casilla en cada pregunta. Anote la disposición que le llevó a marcarla.
worksheet-question = Pregunta
worksheet-clause = Disposición
worksheet-finding = Hallazgo
worksheet-finding-how = Una hoja para cada daño o beneficio. Cópiela tantas veces como haga falta.
worksheet-condition = Condición (CP1 a E10), daño o beneficio
worksheet-words = Las palabras de la disposición, tal como figuran en ella
worksheet-statement = Lo que la disposición exige o permite
worksheet-people = Qué efecto tiene en las personas
worksheet-why = Por qué
worksheet-judge = Marque una respuesta en cada pregunta, o dos vecinas si duda.
worksheet-answer = { $word }: { $anchor }
worksheet-depth-benefit = Para un beneficio

## Una pregunta a la vez

projector-lead = Una pregunta a la vez, en letras que se leen desde la última fila.
projector-place = Pregunta { $number } de 15
projector-next = Pregunta siguiente
projector-back = Pregunta anterior
projector-keys = Teclas: 1 a 5 responden; las flechas pasan de página.
projector-unanswered = Aún sin respuesta
