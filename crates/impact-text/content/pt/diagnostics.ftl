# Erros e avisos: uma mensagem para cada código estável, com o que fazer em seguida.

problem-too-large = O arquivo tem mais de { $detail } bytes.
    .next = Verifique se é o arquivo certo. Uma avaliação raramente passa de um megabyte.
problem-too-deep = Há valores aninhados em mais de { $detail } níveis.
    .next = Uma avaliação nunca é assim: verifique se é o arquivo certo.
problem-too-many-values = O arquivo tem mais de { $detail } valores.
    .next = Verifique se é o arquivo certo, ou divida-o.
problem-text-too-long = Um único texto tem mais de { $detail } bytes.
    .next = Divida-o, ou guarde-o em um arquivo à parte e cite dele.
problem-not-utf8 = { $detail ->
        [UTF-16] O arquivo é um texto em UTF-16.
       *[other] O arquivo não é um texto em UTF-8.
    }
    .next = Salve-o em UTF-8 no programa que o criou.
problem-not-json = Neste ponto, o texto deixa de ser JSON.
    .next = Procure uma vírgula, aspas ou um colchete que falte logo antes deste ponto.
problem-ends-early = O arquivo termina antes de estar completo.
    .next = Ele foi cortado ao ser salvo ou enviado: peça-o de novo.
problem-duplicate-key = “{ $detail }” aparece duas vezes aqui, primeiro na linha { $related }.
    .next = Retire um dos dois: dizer qual deles conta seria adivinhar.
problem-not-an-assessment = { $detail ->
        [empty] O arquivo está vazio.
        [image] Isto não é uma avaliação; parece uma imagem.
        [html] Isto não é uma avaliação; parece uma página web.
        [zip] Isto não é uma avaliação; parece um arquivo ZIP ou um documento de escritório.
        [pdf] Isto não é uma avaliação; parece um PDF.
        [locked] Este arquivo está trancado por uma frase ou uma chave.
        [array] Isto é JSON, mas não uma avaliação: é uma lista.
        [scalar] Isto é JSON, mas não uma avaliação: é um valor isolado.
       *[other-json] Isto é JSON, mas não uma avaliação: o membro “format” falta ou diz outra coisa.
    }
    .next = { $detail ->
        [locked] Destranque-o: escolha-o na primeira tela da página, ou use impact unlock.
       *[other-json] Abra o arquivo .json que foi salvo por esta ferramenta.
    }
locked-not = { $file } não é um arquivo trancado, ou o começo está danificado
    .next = Abra-o como está, ou pegue outra cópia. Um arquivo trancado em letras (armadura) abre com o programa age.
locked-by-key = { $file } está trancado para uma chave, não por uma frase
    .next = Abra-o com o programa age e a chave, e abra aqui o que ele der.
locked-too-much-work = { $file } pede mais trabalho e memória do que se faz aqui
    .next = Abra-o com impact unlock ou o programa age em um computador.
locked-passphrase = Esta frase não abre { $file }
    .next = Veja as maiúsculas, os espaços e o idioma do teclado, e tente de novo. Se a frase estiver certa, o arquivo está danificado: pegue outra cópia.
locked-damaged = A frase está certa, mas { $file } foi alterado ou cortado desde que foi trancado
    .next = Pegue outra cópia. De um arquivo alterado nada é aberto.
problem-format-too-new = O arquivo foi criado com a versão { $detail } do formato; este programa conhece a versão 1.
    .next = Abra-o com uma versão mais nova deste programa. O arquivo não foi alterado.
problem-wrong-type = Aqui deveria estar outro tipo de valor: { $detail }.
    .next = Compare este ponto com o formato do arquivo.
problem-missing-member = “{ $detail }” falta aqui.
    .next = Acrescente-o: sem ele, nada se pode dizer do resto.
problem-unknown-word = “{ $detail }” não é uma das palavras que podem estar aqui.
    .next = A lista está no formato do arquivo.
problem-unknown-criterion = “{ $detail }” não é nenhuma das quinze condições.
    .next = Elas vão de CP1 a CP5 e de E1 a E10.
problem-bad-id = “{ $detail }” não é um identificador.
    .next = Use de 1 a 64 letras, algarismos, pontos, hifens ou sublinhados.
problem-duplicate-id = O identificador “{ $detail }” é usado duas vezes.
    .next = Dê outro identificador a um dos dois, e mude o que o nomeia.
problem-unknown-id = “{ $detail }” é nomeado aqui, mas não há nada assim no arquivo.
    .next = Corrija o nome, ou acrescente o que ele nomeia.
problem-out-of-range = O número não é um inteiro no intervalo { $detail }.
    .next = Corrija-o; em caso de dúvida, um juízo pode ser um intervalo.
problem-range-reversed = O intervalo { $detail } começa acima de seu fim.
    .next = Escreva primeiro o limite inferior.
problem-bad-date = “{ $detail }” não é uma data.
    .next = Escreva 2026, 2026-11 ou 2026-11-24.
problem-bad-hash = “{ $detail }” não é uma impressão digital SHA-256.
    .next = Ela tem 64 algarismos e letras de a até f, minúsculas.
problem-bad-language = “{ $detail }” não é um código de idioma.
    .next = Escreva um código como en, fr ou pt-BR.

problem-newer-minor = O arquivo foi criado com uma versão mais nova do formato, { $detail }.
    .next = Tudo o que ela acrescenta é conservado como está.
problem-unknown-member = Esta versão não conhece “{ $detail }”.
    .next = Ele é conservado como está. Se for um erro de digitação, corrija-o.
problem-other-rubric = O arquivo foi criado com tabelas de classificação diferentes das que agora o classificam.
    .next = Resultados de tabelas diferentes não podem ser comparados.
problem-no-operative-clause = Não há nenhuma disposição normativa, e por isso nenhum exame pode estar completo.
    .next = Traga o texto para cá, disposição por disposição.
problem-set-aside-without-reason = A disposição “{ $detail }” está posta de lado, e nada diz por quê.
    .next = Diga por que ela não exige, não permite nem proíbe nada.
problem-clause-without-text = A disposição “{ $detail }” não tem nem suas palavras nem um resumo.
    .next = Acrescente as palavras dela, ou o que ela diz, com as suas.
problem-clause-number-twice = Duas disposições se chamam “{ $detail }”.
    .next = Dê a uma delas outro número ou outro nome, para que se saiba qual é visada.
problem-text-hash-differs = A impressão digital do texto não é a das disposições.
    .next = As disposições foram alteradas fora desta ferramenta: releia o que se apoia nelas.
problem-criterion-not-assessed = Nenhuma disposição foi lida ainda para isto.
    .next = Leia as disposições com esta condição em mente: um primeiro olhar não descarta nada.
problem-criterion-partial = Nem todas as disposições normativas foram lidas para isto.
    .next = Leia o resto; sem isso, nada pode ser descartado.
problem-rationale-missing = Todas as disposições foram lidas, mas nada diz o que foi considerado.
    .next = Diga em uma ou duas linhas o que você examinou e por que é ou não uma constatação.
problem-first-read-unanswered = A triagem rápida anotou aqui um efeito, e não há constatação para ele.
    .next = Acrescente a constatação, ou mude a anotação.
problem-finding-without-clause = A constatação não cita nenhuma disposição, e por isso não estabelece nada.
    .next = Cite as palavras em que ela se apoia, ou retire-a.
problem-finding-stale = Nenhuma disposição que ela cita está como estava quando foi lida.
    .next = Releia a disposição e confirme, ou mude a constatação.
problem-citation-without-quote = A disposição “{ $detail }” é nomeada sem suas palavras.
    .next = Cite as poucas palavras em que a constatação se apoia.
problem-quote-not-in-clause = As palavras citadas não estão na disposição “{ $detail }”, tal como está guardada aqui.
    .next = Cite palavra por palavra, ou corrija as palavras da disposição.
problem-statement-missing = A constatação não diz o que a disposição exige ou permite.
    .next = Complete a frase.
problem-people-missing = Não está dito o efeito sobre as pessoas.
    .next = Diga quem o percebe, e como.
problem-evidence-unbound = O grau de evidência é 0, e por isso a constatação não estabelece nada.
    .next = Se uma disposição é citada e o seu raciocínio está escrito, o grau é 1.
problem-evidence-above-sources = O grau de evidência é mais alto do que permite o que está anexado.
    .next = Acrescente fontes datadas e localizáveis, ou baixe o grau.
problem-contradiction-unanswered = Uma fonte diz o contrário e não tem resposta.
    .next = Responda a ela, ou marque a constatação como contestada.
problem-mitigation-not-harm = A salvaguarda nomeia { $detail }, que não é um dano.
    .next = As salvaguardas só reduzem danos.
problem-mitigation-unquoted = A salvaguarda { $detail } não cita nenhuma disposição atual.
    .next = Cite a disposição dela: uma promessa só reduz o que está estabelecido, não o que é possível.
problem-jurisdiction-not-code = “{ $detail }” não é um código de país.
    .next = Escreva duas letras maiúsculas segundo a ISO 3166, como BR; CA-QC para uma parte de um país, EU para a União Europeia.
problem-interest-undeclared = O interesse de quem avalia não está declarado.
    .next = Declare-o na página “A proposta”. “Nenhum” é uma resposta.
problem-baseline-missing = Não está dito com que lei a proposta é comparada.
    .next = Indique a data da lei em vigor.
problem-coverage-missing = Não está dito se é avaliado o texto inteiro ou um trecho.
    .next = Indique qual deles na página “A proposta”.

## Crítica: o que um crítico diria

gravity-serious = grave
gravity-minor = menor
lint-criterion-unaddressed = { $detail }: ninguém olhou para esta condição, e nada se diz sobre ela.
    .why = Um crítico vai perguntar o que foi feito dela: o silêncio parece uma escolha.
    .next = Leia as disposições com ela em mente, ou diga por que foi deixada de lado.
lint-no-effect-without-reason = { $detail }: todas as disposições foram lidas e nada foi encontrado, mas nada diz por quê.
    .why = “Nenhum efeito” é uma afirmação como qualquer outra.
    .next = Diga em uma linha o que foi considerado e por que foi excluído.
lint-strong-claim-weak-evidence = { $detail } afirma um efeito alto só com base em raciocínio.
    .why = As afirmações mais fortes são as primeiras a ser atacadas.
    .next = Acrescente uma fonte independente e datada sobre este mecanismo, ou reveja os juízos.
lint-text-contradicts-rating = As palavras citadas em { $detail } não dizem o que diz o caminho indicado nela.
    .why = Palavras como “poderá” só permitem; “deverá” exige. Uma comissão lê as palavras.
    .next = Cite as palavras que o exigem ou permitem, ou mude o caminho.
lint-people-missing = { $detail } não diz quem percebe o efeito.
    .why = Os legisladores respondem às pessoas.
    .next = Diga quem é atingido e o que percebe.
lint-angle-missing = { $detail } não foi vista do lado de ninguém em particular.
    .why = O kit de ferramentas olha de quatro lados: usuários, provedores, intermediários, quem deve cumprir.
    .next = Marque os lados de que se olhou.
lint-mechanism-counted-twice = { $detail } se apoia nas mesmas palavras que outra constatação sobre a mesma condição.
    .why = O veredito segue a pior e não muda, mas o leitor conta dois danos onde há um.
    .next = Junte as duas, ou diga o que é diferente no mecanismo.
lint-stale-clause = “{ $detail }” mudou depois de ter sido lida.
    .why = O que se apoia em palavras que já não existem não se apoia em nada.
    .next = Releia e confirme, ou mude a constatação.
lint-source-undated = A fonte “{ $detail }” não tem data.
    .why = Um fato sem data não pode ser confrontado com a lei em vigor.
    .next = Indique a data que ela traz, ou o ano.
lint-source-unarchived = A fonte “{ $detail }” não tem cópia arquivada.
    .why = As páginas mudam e somem; um dossiê é lido por anos.
    .next = Arquive a página e indique o link.
lint-sources-from-one-issuer = Todas as fontes de uma constatação vêm de “{ $detail }”.
    .why = Dois textos de uma mesma casa são uma só voz.
    .next = Acrescente uma fonte de outra origem.
lint-benefits-never-examined = Procuraram-se danos, e nem um só benefício foi anotado.
    .why = Um dossiê que vê um só lado não convence ninguém, e o kit de ferramentas pede os dois.
    .next = Pergunte a cada condição o que o texto ajudaria, e anote-o na triagem rápida ou como constatação.
lint-mitigation-without-clause = A salvaguarda { $detail } não cita nenhuma disposição atual.
    .why = Uma promessa reduz o que está estabelecido, nunca o que é possível.
    .next = Indique a disposição que a contém, ou proponha uma.
lint-interest-undeclared = Quem avalia não diz o que tem em jogo.
    .why = Outros o dirão no seu lugar.
    .next = Diga qual é a sua relação com esta lei e quem financia você. “Nenhum” é uma resposta.
