# A página: o que está nela, na ordem do percurso.

## A moldura

wording-add = Escrever também em { $language }
back-to = Voltar: { $page }

save-saved = Salvo neste aparelho às { $time }
save-pending = Salvando…
lock = Trancá-la com uma frase secreta
lock-what = Um arquivo trancado só abre com a frase: aqui, na linha de comando e com qualquer programa do formato age. Sem a frase ele se perde, também para você.
lock-passphrase = Frase secreta
    .hint = Várias palavras que não sirvam para mais nada, pelo menos doze letras. Maiúsculas e espaços contam.
lock-again = A mesma, mais uma vez
secret-show = Mostrar
lock-propose = Propor uma
lock-proposed = Anote-a onde ninguém olhe:
lock-file = Salvar um arquivo trancado
lock-here = Manter aqui só trancada
    .hint = O que se pode ler dela é apagado deste aparelho, com as versões anteriores. Aberta de novo, fica legível até que você a tranque outra vez. Um disco apagado pode guardar vestígios que ferramentas especiais encontram.
lock-under-way = Um momento: demora de propósito…
lock-short = Tem menos de doze letras e poderia ser descoberta por tentativas. Use mais palavras.
lock-differs = Não é a mesma frase. Escreva de novo.
lock-no-chance = Este navegador não tem fonte de acaso, e nada foi trancado. Use outro navegador.
lock-not-kept = Não foi guardada: este navegador não a manteve trancada, ou outra aba a salvou desde então. O trabalho legível continua aqui.
lock-pasted = Um texto que você colou ainda não foi incorporado ao trabalho. Incorpore-o ou apague-o na página da lei e depois tranque.
lock-filed = O arquivo trancado está nos seus downloads. Veja se abre.
unlock-heading = Destrancar: { $file }
unlock-open = Destrancar
locked-work = Avaliação trancada { $number }, guardada em { $date }
locked-erase = Apagar
locked-erase-sure = Não será possível recuperá-la. Apagar?
device-locked = Aqui há trabalho trancado. Ele só é contado e salvo depois de destrancado; apagar tudo também o apaga.
save-failed = Não salvo neste aparelho
save-memory = Guardado só até você fechar esta página
file-name = avaliacao-impacto
redo = Refazer
file-never = Ainda não foi salvo em um arquivo.
file-since = { $count ->
        [0] O arquivo de { $date } contém tudo.
        [one] { $count } mudança desde o arquivo de { $date }.
       *[other] { $count } mudanças desde o arquivo de { $date }.
    }
file-due = { $count ->
        [one] { $count } mudança não está em nenhum arquivo.
       *[other] { $count } mudanças não estão em nenhum arquivo.
    }
stay-granted = O navegador prometeu guardar isto até que você o apague.
stay-refused = O navegador pode apagar o que guarda aqui.
trouble-unavailable = Não salvo: o armazenamento do navegador não responde
trouble-unavailable-next = Seu trabalho ainda está nesta página. Salve-o agora em arquivo e depois carregue a página de novo.
trouble-full = Não salvo: o armazenamento do navegador está cheio
trouble-full-next = Seu trabalho ainda está nesta página. Salve-o agora em arquivo; depois, ponha avaliações antigas na lixeira ou libere espaço no navegador.
trouble-gone = Não salvo: este trabalho foi posto na lixeira ou apagado em outro lugar
trouble-gone-next = O que você vê ainda está nesta página. Guarde-o como um trabalho à parte ou salve-o em arquivo.
gone-keep = Guardar como trabalho à parte
trouble-damaged = A última versão deste trabalho está danificada; esta é a anterior
trouble-damaged-next = O armazenamento do navegador devolveu bytes diferentes dos que foram gravados. Salve o que resta da última versão antes de continuar: sua próxima mudança toma o lugar dela.
save-damaged = Salvar o que resta
trouble-aside = Um trabalho não salvo ainda está aberto nesta página
trouble-aside-next = O navegador não tinha espaço para ele quando você abriu outro trabalho. Volte a ele e salve-o em arquivo antes de fechar esta página.
trouble-recovered = As últimas mudanças foram recuperadas
trouble-recovered-next = O navegador terminou antes de tê-las gravado. Elas foram achadas no segundo depósito. Veja se tudo está como você deixou.
trouble-elsewhere = Esta avaliação também está aberta em outra aba
trouble-elsewhere-next = Escreva só em uma delas. Se as duas mudarem, nada é sobrescrito: você será consultado.
trouble-conflict = Não salvo: esta avaliação foi alterada em outra aba
trouble-conflict-next = Nada foi sobrescrito. Fique com as duas versões, ou aceite a da outra aba e descarte as mudanças feitas aqui.
trouble-read-back = Não salvo: o que se leu de volta não é o que foi escrito
trouble-read-back-next = Seu trabalho ainda está nesta página. Salve-o agora em arquivo; o armazenamento do navegador pode estar danificado.
text-too-long = Isto é mais longo do que um único texto de um arquivo pode ser (1 MiB). Fica guardado aqui, mas nenhuma outra página abre um arquivo que o contenha: divida-o.
arrival-heading = O que “{ $file }” contém
arrival-counts = Disposições: { $clauses }. Constatações: { $findings }. Pontos em aberto: { $open }.
arrival-unchanged = Esta página conhece tudo o que ele contém.
arrival-same = Esta avaliação já está aqui, palavra por palavra.
arrival-other = Esta avaliação já está aqui, em outro estado.
arrival-other-next = Nada dele se perde, seja qual for a escolha.
arrival-file = No arquivo
arrival-many = { $count ->
        [0] Todas as avaliações dele já estão aqui.
        [one] { $count } avaliação que ainda não está aqui:
       *[other] { $count } avaliações que ainda não estão aqui:
    }
arrival-many-same = { $count ->
        [one] { $count } já está aqui, palavra por palavra, e fica de fora.
       *[other] { $count } já estão aqui, palavra por palavra, e ficam de fora.
    }
arrival-newer = Esta página não pode trabalhar nela. O que consegue ler dela está abaixo: nada disso é guardado nem alterado. Obtenha uma página mais nova para continuar.
arrival-open = Abrir
arrival-both = Abrir ao lado da que está aqui
arrival-replace = Pôr no lugar da que está aqui
arrival-go = Ir para a que está aqui
arrival-keep = Guardá-las neste aparelho
arrival-leave = Não abrir
conflict-keep-both = Ficar com as duas
conflict-differs = O que difere: { $count ->
        [one] um lugar
       *[other] { $count } lugares
    }
conflict-here = Aqui
conflict-there = Na outra aba
conflict-nothing = nada
conflict-more = { $count ->
        [one] Mais um lugar difere.
       *[other] Mais { $count } lugares diferem.
    }
conflict-take-other = Usar a outra versão

## A barra do rodapé

bar-name = O veredito até agora
counts = Primeiras impressões: dano { $harm }, benefício { $benefit }, ambos { $both }, incerto { $unclear }, nenhum efeito visto { $none }, ainda não olhado { $unseen }
bar-no-verdict = Ainda não há veredito: nenhum dano está estabelecido e nenhum está descartado
scan-progress = Respostas: { $done } de { $all }
next-scan-first = Começar a triagem rápida
next-scan = Continuar a triagem rápida
next-clauses = Pôr a lei na mesa
next-bind = Citar uma disposição para “{ $criterion }”
next-finding = Completar a constatação: “{ $criterion }”
need-step = Esta constatação ainda não conta: passo { $nth } de { $all }
next-criterion = Continuar com “{ $criterion }”
need-misquoted = Corrigir a citação
need-stale = Reler a disposição alterada
need-unbound = Escolher uma disposição
need-unbound-words = Citar as palavras dela
need-unbound-statement = Dizer o que a disposição exige ou permite
need-unbound-reason = Dizer o que isso faz às pessoas
need-unbound-quoted = Dizer quão bem apoiado está
next-check = Verificar o que falta

## Início

gone = Esta avaliação não está neste aparelho
gone-why = O endereço indica um trabalho que não está guardado neste navegador. Ele pode ter sido apagado, posto na lixeira ou feito em outro aparelho.
gone-next = Ir para o início
file-refused-name = { $file }: nada dele foi aproveitado.
file-refused-safe = Seu próprio trabalho está como estava.
file-place = linha { $line }, coluna { $column }

## A lista de tarefas

hub-lead = Estas são as partes do seu dossiê. Siga a ordem que quiser; pare quando quiser. O que não está pronto é apresentado como não pronto.
hub-leave = Antes de sair, salve um arquivo: ele se abre aqui em qualquer aparelho, e na linha de comando.
progress-of = { $done } de { $all }
progress-clauses = { $count ->
        [0] nenhuma ainda
        [one] { $count } disposição
       *[other] { $count } disposições
    }
progress-check = { $count ->
        [0] nada em aberto
        [one] { $count } ponto em aberto
       *[other] { $count } pontos em aberto
    }
go-proposal = A seguir: a proposta
go-clauses = A seguir: a lei, disposição por disposição
go-scan = A seguir: triagem rápida
scan-done = As quinze respostas estão dadas. São uma primeira impressão e ainda não provam nada: o que deve contar precisa de uma constatação que cite a lei.
scan-result = Ver o resultado
law-look = Ver a lei
law-sheet = A lei
sheet-close = Fechar e voltar à pergunta
go-analysis = A seguir: análise
go-check = A seguir: verificação
go-result = A seguir: resultado
go-compare = Comparar com outra versão
go-brief = A seguir: dossiê
go-projector = Triagem rápida em grupo: uma pergunta de cada vez
go-grid = Ver todas as disposições e condições em uma grade

## As partes: iniciadas, concluídas, deixadas para depois

part-open = Não iniciada
part-begun = Iniciada
part-finished = Concluída
parts-finished = Partes concluídas: { $done } de { $all }
finished = Você concluiu esta parte?
finished-yes = Sim, está concluída
finished-later = Não, volto mais tarde
finished-back = Voltar a todas as partes

## Plano

plan-lead = O que o dossiê deve fazer: as cinco primeiras perguntas decidem. Bastam duas linhas para cada uma; o resto pode esperar.
plan-security-note = Não escreva aqui nada que possa prejudicar alguém se este aparelho for tomado. O plano pode ficar vazio.
plan-issue = De que se trata?
    .hint = A questão em uma ou duas frases, como você contaria a um vizinho.
plan-goal = O que você quer que aconteça?
    .hint = Barrar a proposta, mudar uma disposição, apoiar o texto ou garantir que ninguém seja surpreendido.
plan-influence = Quem decide, e a quem essas pessoas dão ouvidos?
plan-interest = O que vai interessar a elas?
plan-beneficiaries = Quem se beneficia da proposta?
    .hint = Nomeie quem ganha e também quem perde: um dossiê que vê um lado só não convence ninguém.
plan-more = Mais: urgência, segurança, pessoas, trabalhos existentes
plan-urgency = Qual é a urgência, e até quando?
plan-security = Este trabalho põe alguém em risco?
plan-existing_work = Em que você pode se apoiar?
    .hint = Dossiês, decisões judiciais, medições, posições de outros.
plan-people = Quem trabalha nisto, e com que habilidades?
plan-outputs = O que deve resultar disto?
plan-obstacles = O que pode atrapalhar?

## A proposta

proposal-lead = O que você avalia, e quanto disso.
proposal-title = Título da proposta
proposal-jurisdiction = País
    .hint = O nome, ou as duas letras, como BR, PT ou MZ. EU é a União Europeia.
proposal-jurisdiction-wrong = Escolha um país, ou escreva suas duas letras, como BR. O que você escreveu fica guardado.
proposal-kind = O que é?
proposal-level = Em que nível é feita?
proposal-stage = Em que etapa está?
not-said = Não informado
proposal-coverage = Quanto do texto você avalia?
    .hint = Um trecho basta. Nunca é chamado de final, e a linha do veredito o diz.
proposal-covers = Que parte?
    .hint = Por exemplo: capítulo II, artigos 6 a 12.
proposal-deadline = Até quando é possível se manifestar?
proposal-more = Mais: nível, fase, prazo, versão, publicação
proposal-version = Versão da proposta
proposal-reference = Referência oficial
proposal-issuer = De quem é a proposta?
proposal-url = Onde está publicada?
proposal-compared = Com que é comparada, e até quando
baseline-date = Comparada com a lei em vigor em
baseline-text = Comparada com o quê?
    .hint = A lei e a prática de hoje; para uma lei já em vigor, as de antes dela. Se deixar vazio: nenhuma medida nova.
horizon = Até quando se consideram os efeitos?
    .hint = Se deixar vazio: implementação plena, cinco anos.
date-form = Como 2026, 2026-11 ou 2026-11-24.
date-wrong = Escreva a data como ano, mês, dia: 2026-11-24. Basta o ano.
who-judges = Quem avalia
assessor-interest = Seu interesse na questão
    .hint = Diga antes que outros o digam: quem você é diante desta lei, quem financia você, o que espera. “Nenhum” é uma resposta.
assessor-name = Nome de quem avalia
    .hint = Pode ficar vazio. Aparece impresso no dossiê.
author-name = Autor
author-affiliation = Capítulo ou organização
licence = Licença desta avaliação
    .hint = Por exemplo, CC-BY-4.0.

## As disposições

clauses-lead = Cole a lei. Ela é dividida pelos próprios números; você corrige a divisão. Uma constatação cita estas palavras.
paste = Colar o texto
paste-again = Colar um novo texto
paste-text = Texto da lei
    .hint = Cole o texto inteiro, ou só os artigos que você avalia.
paste-found = { $count ->
        [one] { $count } disposição encontrada. Ela começa aqui:
       *[other] { $count } disposições encontradas. Elas começam aqui:
    }
paste-unnumbered = Nenhum número de artigo foi reconhecido; por isso, o texto é dividido nas linhas vazias. Veja se cada pedaço é uma disposição; depois é possível juntá-los ou dividi-los.
paste-changes = Disposições já existentes: { $same } sem mudança, { $changed } com o mesmo número e outras palavras, { $gone } a menos. Disposições novas: { $new }.
paste-replaces = Disposições com as mesmas palavras mantêm suas constatações. Constatações sobre palavras que mudaram são marcadas como desatualizadas.
paste-take = Usar estas disposições
paste-before = O que está antes do primeiro artigo será posto de lado como título ou preâmbulo. Depois você poderá marcá-lo como normativo, se decidir algo.
paste-before-reason = Está antes do primeiro artigo: título ou preâmbulo.
clauses-count = { $count ->
        [one] { $count } disposição
       *[other] { $count } disposições
    }, { $operative ->
        [0] nenhuma normativa
        [one] { $operative } normativa
       *[other] { $operative } normativas
    }
clause = Disposição
clause-unnumbered = Disposição sem número
clause-operative = Normativa: exige, permite ou proíbe algo
clause-reason = Por que não é normativa?
clause-change = Alterar { $clause }
clause-locator = Número, como a lei o escreve
clause-heading = Título
clause-text = Palavras da disposição
    .hint = Para dividir, ponha o cursor onde começa a nova disposição e escolha “Dividir aqui”.
clause-gloss = O que ela diz, em suas palavras
clause-split = Dividir aqui
clause-merge = Unir à disposição acima
clause-add = Adicionar disposição
clause-add-after = Adicionar disposição abaixo
clause-remove = Remover esta disposição
clause-rests = { $count ->
        [one] Algo se apoia nesta disposição; por isso, ela não pode ser removida.
       *[other] { $count } itens se apoiam nesta disposição; por isso, ela não pode ser removida.
    } Antes, mova para outra disposição o que se apoia nela.
gloss-tag = em nossas palavras

## A triagem rápida

scan-lead = Quinze perguntas simples. Siga a primeira impressão; “incerto” é uma boa resposta. Nada aqui conta ainda como prova.
scan-keys = No teclado: as teclas de 1 a 5 respondem a uma pergunta e passam à seguinte.
scan-no-law = A lei ainda não está aqui. Responda com o texto à sua frente, ou coloque-o primeiro aqui: assim poderá consultá-lo em cada pergunta.
scan-more = Ler mais sobre isto
scan-analyse = Aprofundar esta condição

## A análise

analysis-lead = Quinze condições. Para cada uma: leia as disposições e pergunte-se se a afetam, diga o que encontrou, diga o que considerou.
findings-count = { $count ->
        [one] { $count } constatação
       *[other] { $count } constatações
    }
harm-level = Dano: { $level }
benefit-level = Benefício: { $level }
guidance = Sobre esta condição
guidance-questions = Perguntas a fazer a uma disposição
guidance-why = Por que importa
guidance-aspects = O que verificar
guidance-harms = Como as leis costumam prejudicá-la
guidance-supports = Como as leis costumam apoiá-la
name-status-official = nome oficial
name-status-unconfirmed = nome oficial, a confirmar
name-status-ours = nossa tradução
left-here = Ainda por fazer aqui:
read-heading = Leia as disposições com isto em mente
read-lead = Tanto para o dano quanto para o benefício. Quando todas as disposições estiverem lidas e você tiver dito o que considerou, “nenhum efeito” também será um resultado.
read-none = Ainda não há disposições normativas.
read-count = { $done } de { $all } lidas para esta condição
read-tick = Li { $clause } para o dano e para o benefício
read-all = Li todas estas disposições para esta condição
read-all-undo = Se foi rápido demais: “Desfazer”, no alto da página, volta atrás.
found-heading = O que você encontrou
found-none = Nada ainda.
finding-open = Abrir esta constatação
add-harm = Adicionar dano
add-benefit = Adicionar benefício
add-either = Adicionar efeito de sentido incerto
considered-heading = O que você considerou
rationale = O que você examinou, e por que é ou não uma constatação?
    .hint = Nomeie as disposições. “O artigo 4 fixa uma taxa, mas só para emissoras licenciadas; nenhuma rede é atingida.” Sem isto, o exame não está completo.
who-stands-behind = Quem responde por este exame
review = Quantas pessoas o verificaram?
disagreement = Há uma divergência não resolvida
complete-needs = O exame completo requer três coisas: disposições normativas, todas lidas para esta condição, e uma linha sobre o que você considerou.
neighbours = Outras condições
criterion-before = Anterior: { $criterion }
criterion-after = A seguir: { $criterion }

## A grade

grid-lead = Uma marca significa: lida para o dano e para o benefício. As setas movem, a barra de espaço marca.
grid-caption = Disposições normativas por condição
grid-cell = { $clause }, { $criterion }: lida

## Uma constatação

finding-heading-harm = Um dano
finding-heading-benefit = Um benefício
finding-heading-either = Um efeito de sentido incerto
standing-level = Tal como está: { $level }.
finding-gone = Esta constatação não está aqui
finding-gone-next = Ela pode ter sido removida. “Desfazer”, no alto da página, talvez a traga de volta.
finding-more = Mais: sentido, de que depende, pontos de vista, passos causais
finding-direction = Em que sentido vai?
finding-remove = Remover esta constatação
rests-heading = De que palavras da lei se trata?
rests-hint = Uma constatação sem disposição citada não estabelece nada. Escolha a disposição e, depois, as poucas palavras que causam o efeito.
cite = Escolher uma disposição
cite-more = Escolher outra disposição
cite-add = Citar esta disposição
cite-none = Nenhuma disposição
quote = As palavras em que se apoia
    .hint = Uma expressão, palavra por palavra. Selecione-a no texto acima ou digite-a.
quote-missing = Nenhuma palavra foi citada ainda; por isso, esta disposição não sustenta nada.
quote-taken = Estas palavras estão citadas.
quote-wrong = Estas palavras não estão na disposição. Selecione a passagem no texto acima; escreva […] onde omitir palavras.
quote-selected = Citar as palavras selecionadas
quote-none-selected = Nenhuma palavra desta disposição está selecionada. Selecione algumas acima e pressione de novo, ou escreva-as aqui.
uncite = Retirar { $clause } desta constatação
stale = A disposição mudou desde que foi citada, ou nunca foi confirmada. Ela não sustenta nada até que você olhe de novo.
stale-confirm = Reli; a constatação se mantém
statement = O que a disposição exige ou permite?
    .hint = Continue depois do nome da disposição: “exige que toda operadora encaminhe o tráfego para o exterior por um único ponto de passagem”.
judge-open = ainda não avaliado
judge-exact = { $word }: { $phrase }
judge-between = entre “{ $low }” e “{ $high }”
judge-anchors = O que isto significa, com exemplos
judge-reason = Dizer por quê
reason = Por quê?
people = O que isso faz às pessoas?
    .hint = Quem percebe, onde e como. “Pequenos provedores do interior fecham; as famílias de lá pagam o dobro.”
conditions = De que depende?
    .hint = “Só se o ministro usar o poder do artigo 9.”
angles = De que lado você olhou?
    .hint = É mais difícil descartar um dossiê pensado dos quatro lados.
chain = Como uma coisa leva à outra
    .hint = Disposição, conduta, efeito técnico, efeito sobre as pessoas: um passo por linha.
chain-step = Passo
chain-add = Adicionar passo
evidence-heading = O que mais a apoia?
evidence-hint = A disposição citada e o seu raciocínio vêm primeiro. As fontes os reforçam; uma fonte contrária também tem lugar aqui.
evidence-proposed = Pelo que está anexado, a constatação pode ser chamada de: { $grade }.
evidence-grade = Quão bem apoiada está?
indirect = As evidências vêm de outro tipo de medida
    .hint = E você não argumentou por que são comparáveis.
contested = Uma fonte confiável diz o contrário e não tem resposta
    .hint = Isto reduz o peso das evidências. Custa menos dizê-lo do que ouvi-lo de outros.
source-add = Adicionar fonte
source-number = Fonte { $number }
source-title = Título
source-issuer = Quem a publicou?
source-date = Data
source-kind = Tipo
source-url = Link
source-locator = Página ou seção
source-archive = Cópia arquivada
source-contradicts = Ela contraria esta constatação
source-answer = Como você responde a ela?
source-remove = Remover a fonte { $number }
mitigations = O que reduziria este dano
mitigations-hint = Uma salvaguarda que está no texto, ou que você propõe. Ela aparece ao lado do veredito, nunca no lugar dele. Uma promessa sem disposição não pode eliminar um dano.
mitigation-add = Adicionar salvaguarda
mitigation-name = Salvaguarda { $id }
mitigation-text = O que ela faz?
mitigation-status = Está no texto?
mitigation-clause = Que disposição a contém?
    .hint = Sem disposição, ela só reduz o que está estabelecido, não o que é possível.
mitigation-removes = Ela elimina este dano por completo
mitigation-unchanged = como antes
mitigation-drop = Remover esta salvaguarda

## Verificação

check-lead = { $count ->
        [0] Nada está em aberto. Um crítico teria de discordar de um juízo, não do seu cuidado.
        [one] Um ponto está em aberto. Ele não impede nada; é o que um crítico perguntaria.
       *[other] { $count } pontos estão em aberto. Eles não impedem nada; são o que um crítico perguntaria.
    }
check-subject = { $criterion }:
check-critic = O que um crítico perguntaria
check-critic-what = { $count ->
        [one] Uma pergunta. Ela não muda
       *[other] { $count } perguntas, as primeiras de cada tipo abaixo. Elas não mudam
    } o veredito: é o que o outro lado vai procurar.
check-go = Ir para: { $page }

## Resultado

result-nothing-established = Nada do que foi registrado até agora estabelece um dano, e nada descarta um: para isso é preciso um exame completo.
result-suspected = O que você suspeita, a estabelecer
result-open = Há pontos em aberto: veja-os antes de enviar isto
result-carries = O que sustenta o veredito
result-carries-none = Nenhuma constatação estabelece um dano até agora.
result-rests = { $count ->
        [one] Apoia-se em uma única constatação.
       *[other] Apoia-se em { $count } constatações.
    } Condições examinadas por completo: { $done } de { $all }. Confiança: { $confidence }.
result-why = Por que este veredito, e o que o mudaria
result-goals = Por bloco
result-block = Bloco
result-harm = Dano
result-benefit = Benefício
result-criteria = Por condição
result-criterion = Condição
result-status = Exame
result-looked = Primeiro olhar: { $seen }
result-benefits = Os benefícios
result-benefits-none = Nenhum benefício está estabelecido até agora.
result-sure = Com que certeza
result-sure-none = Nada é afirmado ainda; portanto, não há de que ter certeza.
result-residual = Com salvaguardas
result-residual-in-text = Com as salvaguardas do texto
result-residual-proposed = Se as salvaguardas propostas também fossem adotadas
result-ask = O que você pede
recommendation-add = Adicionar recomendação
recommendation-number = Recomendação { $number }
recommendation-text = Qual é o problema, e o que você pede?
recommendation-proposed = A redação que você propõe
recommendation-addressee = A quem?
recommendation-clause = Que disposição ela mudaria?
recommendation-findings = A que constatações ela responde?
recommendation-remove = Remover esta recomendação
why-lead = Cada número aqui vem de uma tabela publicada, de uma constatação e de uma disposição citada. Nada é somado, e não se tira média.
why-firm = Quão firme é
why-verdict = A condição mais atingida determina o veredito.
why-carried = Determinado por
why-criterion = { $criterion }: dano { $level }, que conta como “{ $verdict }” no veredito.
why-criterion-between = { $criterion }: dano { $level }, que conta { $verdict } no veredito.
why-criterion-open = { $criterion }: dano { $level }.
why-criterion-at-least = { $criterion }: dano { $level }, que conta no mínimo como “{ $verdict }” no veredito.
why-open = Não lidas até o fim e sem constatação: nada está estabelecido, nada está descartado
why-named = { $direction } { $finding }.
why-finding = { $depth }, { $reach }, { $persistence }, { $pathway }: gravidade { $severity } de 4, nível { $level }. Evidência: { $evidence }.
why-range = { $low } a { $high }
why-tables = As tabelas
why-change = Para discordar, mude uma resposta e veja o que decorre.
rule-tables = O nível decorre das quatro respostas, pelas tabelas publicadas.
rule-unbound = Ainda não estabelece nada: cite uma disposição.
rule-unbound-words = Ainda não estabelece nada: cite as palavras da disposição em que se apoia.
rule-misquoted = Não estabelece nada: há palavras citadas que não estão na sua disposição.
rule-unbound-statement = Ainda não estabelece nada: diga o que a disposição exige ou permite.
rule-unbound-judgement = Ainda não estabelece nada: responda às quatro perguntas.
rule-unbound-reason = Ainda não estabelece nada: diga o que isso faz às pessoas, ou por que você avalia assim.
rule-unbound-quoted = Ainda não estabelece nada: diga até que ponto há respaldo.
rule-stale = Agora não estabelece nada: nenhuma disposição citada está como estava quando foi lida.
rule-either = Não estabelece nada enquanto o sentido for incerto; pode contar de um lado ou de outro.
rule-removed = Uma salvaguarda a elimina.
rule-worst-finding = A pior constatação decide.
rule-no-effect = Todas as disposições normativas foram lidas e nada foi encontrado.
rule-incomplete = Nem todas as disposições foram lidas; portanto, nada fica descartado.
rule-worst-criterion = A condição mais atingida decide.

## Dossiê

brief-so-far = O dossiê até agora
brief-lead = Escrito a partir das suas respostas. Mude uma resposta, e ele muda com ela.
brief-language = Idioma do dossiê
    .hint = Não precisa ser o idioma desta página.
brief-unwritten = { $count ->
        [one] Um texto não está escrito no idioma deste dossiê ({ $language }); ele aparece no seu próprio idioma.
       *[other] { $count } textos não estão escritos no idioma deste dossiê ({ $language }); eles aparecem no seu próprio idioma.
    } Para acrescentá-los, ponha esta página nesse idioma e abra o que você escreveu.
brief-print = Imprimir
brief-html = Salvar como página web
brief-markdown = Salvar em Markdown
brief-file-name = dossie-impacto
brief-notes = Notas

## O que faria uma emenda

amend-lead = Suprima uma disposição ou avalie de outro modo, e veja logo qual seria o veredito. Sua avaliação fica como está.
amend-keep = Guardar como recomendação
amend-clear = Recomeçar
amend-kept-as = Guardada como recomendação { $number }.
amend-clauses = Suprimir uma disposição
amend-clauses-none = Nenhuma constatação se apoia ainda em uma disposição.
amend-rests = { $count ->
        [one] Uma constatação se apoia nela
       *[other] { $count } constatações se apoiam nela
    }
amend-findings = Avaliar de outro modo
amend-findings-none = Ainda não há constatação.
amend-without = Retirar esta constatação
amend-as-judged = Como avaliado: { $now }
amend-go = Testar uma emenda: qual seria o veredito?

## O que há neste dispositivo

device-what = { $count ->
        [0] Nenhuma avaliação está guardada neste navegador.
        [one] { $count } avaliação está guardada neste navegador, lixeira incluída.
       *[other] { $count } avaliações estão guardadas neste navegador, lixeira incluída.
    }
device-save-all = Salvar tudo em um arquivo
device-save-all-what = Uma avaliação por linha (.ndjson). A página o abre de novo por inteiro, e a linha de comando o lê como está.
device-file-name = internet-impact-tudo
device-opened = { $count ->
        [one] { $count } avaliação foi aberta. Está na lista abaixo.
       *[other] { $count } avaliações foram abertas. Estão na lista abaixo.
    }
device-nothing = Não guardar nada aqui
device-nothing-what = Para um computador que não é seu: a página recomeça, só na memória. Feche a aba e tudo desaparece, exceto os arquivos salvos. O que foi guardado antes fica, sem ser mostrado.
device-nothing-do = Não guardar nada nesta aba
device-nothing-is = Nesta aba nada é guardado. Feche-a e tudo desaparece.
device-erase = Apagar tudo
device-erase-what = Todas as avaliações, a lixeira, o que foi colado, suas configurações e a própria página guardada. Os arquivos que você salvou não são tocados. Um especialista com o dispositivo na mão ainda pode achar vestígios; nenhuma página web pode impedir isso.
device-erase-do = Apagar tudo deste dispositivo
device-erase-sure = Apagar tudo agora? Não poderá ser recuperado.
device-erase-now = Apagar agora
device-erase-not = Não apagar nada
device-erase-refused = Algo não pôde ser apagado. Feche as outras abas desta página e tente de novo, ou apague os dados deste site nas configurações do navegador.
device-erased = Não restou nada
device-erased-what = Tudo o que esta página havia posto neste navegador foi apagado. Feche a aba agora.

## Versões anteriores

versions-lead = As últimas cinquenta vezes que este trabalho foi guardado e, antes delas, a última de cada um dos trinta dias de trabalho anteriores. Voltar a uma é uma mudança como outra qualquer: pode ser desfeita.
versions-none = Não há versão anterior neste dispositivo.
versions-when = { $date }, { $time }
versions-back = Voltar a ela
versions-back-name = Voltar à versão de { $when }
save-without-names = Salvar sem os nomes
    .hint = Tira os autores e quem julgou, e seus nomes em outras palavras. Releia antes de publicar: formas curtas e outras grafias ficam.
