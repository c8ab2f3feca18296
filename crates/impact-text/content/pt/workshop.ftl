# Para uma oficina: a folha de trabalho em branco, em papel, e uma pergunta de cada vez na parede.

## A folha de trabalho

worksheet-lead = Para grupos sem aparelho: imprima a folha, preencha-a à mão e digite as respostas mais tarde. Cada número aqui é o mesmo em todos os idiomas.
worksheet-print = Imprimir a folha
worksheet-law = Lei ou proposta, e sua data
worksheet-group = Quem está neste grupo
worksheet-scan-how = Marque um quadrado em cada pergunta. Anote a disposição que motivou a marca.
worksheet-question = Pergunta
worksheet-clause = Disposição
worksheet-finding = Constatação
worksheet-finding-how = Uma folha para cada dano ou benefício. Copie-a quantas vezes for preciso.
worksheet-condition = Condição (CP1 a E10), dano ou benefício
worksheet-words = As palavras da disposição, tal como estão escritas
worksheet-statement = O que a disposição exige ou permite
worksheet-people = O que isso faz às pessoas
worksheet-why = Por quê
worksheet-judge = Marque uma resposta em cada pergunta ou, na dúvida, duas vizinhas.
worksheet-answer = { $word }: { $anchor }
worksheet-depth-benefit = Para um benefício

## Uma pergunta de cada vez

projector-lead = Uma pergunta de cada vez, em letras que se leem da última fila.
projector-place = Pergunta { $number } de 15
projector-next = Próxima pergunta
projector-back = Pergunta anterior
projector-keys = Teclas: 1 a 5 respondem; as setas viram a página.
projector-unanswered = Ainda sem resposta
