# Las preguntas en una página que no necesita programa: para navegadores que no ejecutan ninguno.

questionnaire-title = Las quince preguntas, sin el programa
questionnaire-lead = Esta página puede leerse, responderse e imprimirse en cualquier navegador. Sus respuestas se convierten en un archivo que abren la página completa y la línea de comandos. Nada sale de su dispositivo.
questionnaire-law = ¿Cómo se llama la ley o el proyecto?
questionnaire-text = Su texto, o las disposiciones que importan
    .hint = Deje una línea vacía entre dos disposiciones.
questionnaire-reason = ¿Qué palabras de la ley se lo hacen decir?
questionnaire-make = Componer el archivo
questionnaire-file = Sus respuestas en un archivo
    .hint = Guarde el archivo, o copie lo que aparece aquí en un archivo de texto vacío cuyo nombre termine en .json. Ábralo en la primera pantalla de la página completa, aquí o en otro dispositivo.
questionnaire-save = Guardar el archivo
questionnaire-noscript = Los scripts están desactivados en este navegador, así que aquí no puede componerse ningún archivo. Responda e imprima la página: los números son los mismos en todos los idiomas.
questionnaire-back = A la página completa
