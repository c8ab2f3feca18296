# La página que muestra cada componente en cada estado, para quienes construyen y traducen.

design-lead = Todas las piezas de que está hecha la página, en todos los estados en que pueden estar. Lo que no está aquí no se usa en ninguna parte.
design-type = Tipografía
design-type-what = Las letras propias del dispositivo: con serifas para la ley y el informe, sin serifas para todo lo demás. Nunca por debajo de 17 px.
design-colour = Color
design-colour-what = Papel y tinta, un color para lo que puede hacerse, dos para el daño y el beneficio, que se distinguen también por su claridad. Nada se dice solo con el color.
design-action = Lo que puede hacerse
design-form = Preguntas y respuestas
design-told = Lo que se comunica
design-law = La ley y lo que se encontró en ella
design-picture = Figuras
design-example = Un ejemplo
design-wrong = Qué está mal en esta respuesta
design-off = Ahora no puede elegirse
