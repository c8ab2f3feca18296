# Aprender trabalhando: a apresentação, a constatação de exemplo, o que uma escolha faz.

## A apresentação

tour = Como isto funciona
tour-step = { $step } de { $all }
tour-next = Avançar
tour-back = Voltar
tour-skip = Pular a apresentação
tour-end = Começar a trabalhar
tour-again = Mostrar a apresentação
tour-1 = Ponha a lei na mesa
    .what = Cole o texto da lei. Ele é dividido nos próprios artigos, e você cita as palavras deles. Sem citação, nada conta contra ninguém.
tour-2 = Responda a quinze perguntas simples
    .what = A triagem rápida pergunta o que a lei poderia fazer a cada coisa de que a Internet precisa. Basta a primeira impressão; “incerto” é uma boa resposta.
tour-3 = Complete frases
    .what = Onde viu dano ou benefício, você completa uma frase: o que a disposição exige, o que isso faz, a quem, por quanto tempo e se pode ser evitado. Na dúvida, escolha duas respostas vizinhas.
tour-4 = Leia o veredito até onde ele vai
    .what = O veredito decorre do pior dano estabelecido. O que ninguém examinou continua desconhecido: aparece hachurado, e não absolve nem condena.
tour-5 = Leve o dossiê com você
    .what = O dossiê se escreve sozinho ao lado do seu trabalho. Imprima ou salve quando quiser: o que nele não está pronto é apresentado como não pronto.

## Uma constatação de exemplo

sample = Mostrar um exemplo
sample-what = Uma disposição inventada, avaliada como exemplo. Ela não é da sua lei.
sample-sentence = Como se leria a constatação
sample-people-heading = Para as pessoas
sample-fill = Preencher com este exemplo
    .hint = Ele substitui o que está nesta constatação. “Desfazer” traz tudo de volta. Não se apoia em nenhuma disposição; portanto, não estabelece nada até que você o torne seu.
sample-filled = O exemplo está preenchido. Mude as palavras até que sirvam à sua lei e, depois, cite a disposição.

## O que uma escolha faz

consequence-verdict = O veredito até agora: { $headline }.
consequence-unbound = A constatação ainda não se apoia em nenhuma disposição; portanto, não conta. Com uma, o nível seria: { $level }.
consequence-carries = Esta constatação sustenta o veredito.
consequence-why = Por quê
