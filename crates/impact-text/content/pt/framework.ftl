# Nomes das condições, dos objetivos, dos níveis, dos vereditos e dos juízos, e a frase de uma constatação.
# Os nomes oficiais em inglês são da Internet Society; todo o resto é nosso.

## Condições: nome, grau de certeza sobre ele, nome comum, função que se examina

name-CP1 = Uma infraestrutura acessível com um protocolo comum
    .status = ours
    .plain = Todos podem se conectar
    .function = Qualquer rede pode se conectar falando o protocolo comum, sem permissão de quem controle a entrada e sem custo proibitivo.
name-CP2 = Uma arquitetura aberta de blocos de construção interoperáveis e reutilizáveis
    .status = ours
    .plain = Componentes abertos
    .function = Protocolos, camadas e programas continuam abertos, funcionam em conjunto e podem ser reutilizados por qualquer um.
name-CP3 = Uma gestão descentralizada e um sistema de roteamento único e distribuído
    .status = ours
    .plain = Cada rede se governa
    .function = Cada rede se administra e escolhe com quem e como se conecta; nenhum ponto central é imposto.
name-CP4 = Identificadores globais comuns
    .status = ours
    .plain = Um nome, um só sentido
    .function = Um nome ou um endereço significa a mesma coisa em toda parte.
name-CP5 = Uma rede de uso geral e tecnologicamente neutra
    .status = ours
    .plain = Transporta tudo
    .function = A rede transporta qualquer uso lícito e não é feita para certas aplicações, nem restrita a elas.
name-E1 = Acesso fácil e irrestrito
    .status = ours
    .plain = Fácil de se conectar
    .function = Pessoas e redes se conectam com facilidade, a preço acessível e sem restrição indevida.
name-E2 = Uso e implantação irrestritos de tecnologias da Internet
    .status = ours
    .plain = Usar qualquer tecnologia
    .function = Qualquer um pode usar e implantar tecnologias da Internet sem autorização prévia.
name-E3 = Desenvolvimento, gestão e governança colaborativos
    .status = ours
    .plain = Construída em conjunto
    .function = Normas técnicas e políticas são feitas em processos abertos, com a participação de todos os interessados.
name-E4 = Alcançabilidade irrestrita
    .status = ours
    .plain = Chegar a qualquer um
    .function = Qualquer ponto lícito da rede pode chegar a qualquer outro, através das fronteiras.
name-E5 = Capacidade disponível
    .status = ours
    .plain = Capacidade suficiente
    .function = Há capacidade suficiente, e ela pode crescer com a demanda.
name-E6 = Confidencialidade dos dados de informações, dispositivos e aplicações
    .status = ours
    .plain = Mantido em sigilo
    .function = Os dados continuam confidenciais nos aparelhos, no caminho e nas aplicações.
name-E7 = Integridade de informações, aplicações e serviços
    .status = ours
    .plain = Sem adulteração
    .function = Informações, aplicações e serviços não são alterados sem autorização.
name-E8 = Confiabilidade, resiliência e disponibilidade
    .status = ours
    .plain = Continua funcionando
    .function = Os serviços continuam funcionando, cedem aos poucos sob pressão e se recuperam.
name-E9 = Responsabilização e prestação de contas
    .status = ours
    .plain = Alguém responde por isso
    .function = Quem opera ou controla serviços pode ser identificado e responde pelo que faz.
name-E10 = Privacidade
    .status = ours
    .plain = Cada um controla seus dados
    .function = As pessoas controlam o que se sabe sobre elas e sobre o uso que fazem da rede.

## Blocos

block-CP = Propriedades críticas
    .meaning = Aquilo de que a Internet precisa para existir.
block-OPEN = Aberta
    .meaning = Qualquer um pode se conectar, construir e participar.
block-GLOBAL = Globalmente conectada
    .meaning = Qualquer um pode chegar a qualquer um, com espaço para crescer.
block-SECURE = Segura
    .meaning = O que se envia chega sem ter sido lido nem alterado.
block-TRUST = Confiável
    .meaning = Pode-se contar com ela, e quem a opera responde por ela.
to-exist = Aquilo de que a Internet precisa para existir
to-thrive = Aquilo de que a Internet precisa para prosperar

## Níveis e vereditos

level-0 = nulo
level-1 = baixo
level-2 = moderado
level-3 = alto
level-4 = crítico
interval-levels = de { $low } a { $high }
interval-verdicts = de “{ $low }” a “{ $high }”
level-none-so-far = nada estabelecido
level-at-least = no mínimo { $low }

verdict-0 = nenhum dano encontrado
    .heading = Nenhum dano encontrado
    .meaning = Cada disposição normativa foi lida para cada condição, e nenhum dano foi encontrado.
verdict-1 = preocupação limitada
    .heading = Preocupação limitada
    .meaning = Dano de nível baixo a algo de que a Internet precisa para existir, ou no máximo moderado a algo de que precisa para prosperar.
    .advice = Em geral, outra redação resolve.
verdict-2 = preocupação relevante
    .heading = Preocupação relevante
    .meaning = Dano moderado a algo de que a Internet precisa para existir, ou de nível alto a algo de que precisa para prosperar.
    .advice = O texto não deveria ser aprovado sem mudanças.
verdict-3 = conflito sério
    .heading = Conflito sério
    .meaning = Dano de nível alto a algo de que a Internet precisa para existir, ou crítico a algo de que precisa para prosperar.
    .advice = Aprovar o texto é aceitar isso conscientemente.
verdict-4 = conflito fundamental
    .heading = Conflito fundamental
    .meaning = Dano crítico a algo de que a Internet precisa para existir.
    .advice = Não é possível aplicar o texto sem abrir mão disso.

status-complete = examinada por completo
    .meaning = Cada disposição normativa foi lida para esta condição, e está dito o que foi considerado.
status-partial = iniciada, não concluída
    .meaning = O exame desta condição não terminou; portanto, nada fica descartado.
status-not-assessed = não examinada
    .meaning = Ninguém olhou ainda para esta condição: ela não está nem liberada nem sob suspeita.

## Sentidos e primeiras leituras

direction-harm = Dano
direction-benefit = Benefício
direction-either = Sentido incerto
first-read-none = Nenhum efeito visto
first-read-harm = Dano
first-read-benefit = Benefício
first-read-both = Ambos
first-read-unclear = Incerto

## Os quatro juízos

field-depth = Profundidade
    .question = O que acontece com quem é atingido?
    .hint = Profundidade: a função fica mais difícil, é danificada ou desaparece?
field-reach = Alcance
    .question = Quem é atingido?
    .hint = Alcance: aqueles que a própria medida atinge, não aqueles que possam imitá-la.
field-persistence = Persistência
    .question = É possível desfazer?
    .hint = Persistência: se a disposição fosse abandonada, quão difícil seria desfazer o que ela fez? Um fim escrito no texto conta.
field-pathway = Caminho
    .question = Como o texto leva a isso?
    .hint = Caminho: se há uma forma lícita de cumprir o texto que evite o efeito. Isso se verifica no texto; não é uma probabilidade.

depth-harm-1 = a função ainda se cumpre como antes, com mais custo, demora ou burocracia
    .short = onera
    .anchor = A função ainda se cumpre como antes, com mais custo, demora ou burocracia.
    .example = As redes devem entregar um relatório anual sobre seus acordos de interconexão.
depth-harm-2 = a função só se cumpre em parte, ou só por um desvio que não se pode esperar de pessoas comuns
    .short = compromete
    .anchor = A função só se cumpre em parte, para menos usos, ou por um desvio que não se pode esperar de pessoas ou organizações comuns.
    .example = Só chega a um site bloqueado quem sabe trocar o resolvedor de DNS.
depth-harm-3 = a função já não se cumpre, ou só se uma autoridade ou uma única empresa permitir
    .short = inviabiliza
    .anchor = A função já não se cumpre, ou só a critério de uma autoridade ou de um único intermediário.
    .example = Todo o tráfego para o exterior deve passar por um único ponto, que pode recusá-lo.
depth-benefit-1 = a função fica mais fácil
    .short = facilita
    .anchor = A função fica mais fácil de cumprir.
    .example = Um formulário substitui cinco para um novo provedor.
depth-benefit-2 = a função fica mais forte
    .short = fortalece
    .anchor = A função fica claramente mais forte para quem é atingido.
    .example = Os provedores devem oferecer interconexão em condições iguais.
depth-benefit-3 = a função fica garantida onde faltava ou estava em risco
    .short = garante
    .anchor = A função fica garantida onde faltava ou estava em risco.
    .example = É proibido desconectar usuários como punição.

reach-1 = a medida atinge um grupo limitado, que se poderia listar
    .short = limitado
    .anchor = Os atingidos poderiam ser listados: um setor nomeado, sites, titulares de licença. Os demais não são afetados.
    .example = Apenas os três titulares de licença de cabo submarino.
reach-2 = a medida atinge o público ou todas as operadoras do país
    .short = nacional
    .anchor = O público, ou todas as operadoras da jurisdição.
    .example = Todos os provedores de Internet do país e, com eles, todos os que os usam.
reach-3 = a medida atinge pessoas ou sistemas compartilhados além da fronteira
    .short = transfronteiriço
    .anchor = Pessoas ou organizações fora da jurisdição, ou sistemas que todos compartilham (normas técnicas, roteamento, nomes, raízes de confiança), pela ação da própria medida e não por imitação.
    .example = Um certificado raiz que todo navegador do mundo deve aceitar.

persistence-harm-1 = o efeito acaba por si só ou pode ser desfeito em cerca de um ano sem nova lei
    .short = passageira
    .anchor = O efeito acaba em uma data ou condição que está no texto, ou os atingidos podem desfazê-lo em cerca de um ano sem nova lei.
    .example = A obrigação expira após doze meses, salvo se o parlamento a renovar.
persistence-harm-2 = desfazer o efeito exige uma nova lei ou um grande esforço conjunto
    .short = corrigível
    .anchor = Desfazer o efeito exige um novo ato normativo, ou uma reengenharia coordenada que seja realista.
    .example = As redes teriam de refazer suas rotas depois de revogada a lei.
persistence-harm-3 = o efeito, na prática, não pode ser desfeito
    .short = irreversível
    .anchor = Na prática, o efeito não pode ser desfeito: dados ou chaves revelados, identificadores divididos, infraestrutura desmontada, uma raiz de confiança perdida.
    .example = Dados de tráfego guardados por força de lei vazaram.
persistence-benefit-1 = o efeito pode caducar ou depende da vontade de alguém
    .short = precária
    .anchor = O efeito caduca, ou depende da vontade de alguém.
    .example = Um projeto-piloto de dois anos.
persistence-benefit-2 = o efeito dura enquanto a lei vigorar
    .short = duradoura
    .anchor = O efeito dura enquanto a lei vigorar.
    .example = Uma dispensa de licença prevista em lei.
persistence-benefit-3 = o efeito sobreviveria à lei
    .short = permanente
    .anchor = O efeito sobreviveria à lei.
    .example = Um ponto de troca de tráfego construído e operado por seus membros.

pathway-1 = o texto permite isso, mas só se alguém assim decidir depois ou abusar dele
    .short = eventual
    .anchor = É preciso outra decisão, outro fato ou um abuso que o texto permite, mas não exige.
    .example = Um ministro pode ordenar isso, mas não é obrigado.
pathway-2 = o cumprimento normal, ou o uso normal do poder conferido, leva a isso, embora exista uma forma lícita de evitá-lo
    .short = previsível
    .anchor = O cumprimento normal, ou o uso normal do poder conferido, leva a isso, embora alguma forma lícita de cumprir o evite.
    .example = Os provedores só evitam a taxa se renunciarem às próprias rotas.
pathway-3 = o texto não deixa nenhuma forma lícita de evitar isso
    .short = inevitável
    .anchor = O texto o exige, ou nenhuma forma lícita de cumprir o evita.
    .example = “Deverão usar apenas os canais fornecidos pelo Estado.”

not-settled = ou { $low }, ou { $high }
wide-open-depth = ainda não se avaliou a profundidade do efeito
wide-open-reach = ainda não se avaliou quem é atingido
wide-open-persistence = ainda não se avaliou se o efeito pode ser desfeito
wide-open-pathway = ainda não se avaliou como o texto leva a isso

## A frase de uma constatação

sentence-harm = { $clauses } { $statement }, de modo que { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-benefit = { $clauses } { $statement }, de modo que { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-either = { $clauses } { $statement }; não está claro se isso prejudica ou ajuda, mas, onde conta, { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-harm-several = O texto ({ $clauses }) { $statement }, de modo que { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-benefit-several = O texto ({ $clauses }) { $statement }, de modo que { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-either-several = O texto ({ $clauses }) { $statement }; não está claro se isso prejudica ou ajuda, mas, onde conta, { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-harm-unbound = Nenhuma disposição citada ainda: o texto { $statement }, de modo que { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-benefit-unbound = Nenhuma disposição citada ainda: o texto { $statement }, de modo que { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-either-unbound = Nenhuma disposição citada ainda: o texto { $statement }; não está claro se isso prejudica ou ajuda, mas, onde conta, { $depth }. Quanto ao peso: { $reach }; { $persistence }; { $pathway }.
sentence-unjudged = { $clauses } { $statement }. A profundidade, o alcance, a persistência e o caminho do efeito ainda estão por avaliar.
sentence-unjudged-several = O texto ({ $clauses }) { $statement }. A profundidade, o alcance, a persistência e o caminho do efeito ainda estão por avaliar.
sentence-unjudged-unbound = Nenhuma disposição citada ainda: o texto { $statement }. A profundidade, o alcance, a persistência e o caminho do efeito ainda estão por avaliar.
statement-open = exige ou permite algo que ainda falta dizer

## Pontos de vista, evidências, confiança

angle-consumer = Quem usa a Internet
angle-provider = Quem oferece redes e serviços
angle-intermediary = Quem está no meio: plataformas, serviços de hospedagem, resolvedores
angle-compliance = Quem deve demonstrar que cumpre
evidence-0 = sem vínculo
    .meaning = Nenhuma disposição é citada, ou a disposição citada mudou, ou se trata de simples afirmação.
evidence-1 = argumentada
    .meaning = Uma disposição é citada tal como está, com raciocínio técnico ou jurídico; sem fonte independente.
evidence-2 = com fonte
    .meaning = Argumentada, e ao menos uma fonte independente, datada e localizável fala deste mecanismo.
evidence-3 = corroborada
    .meaning = Argumentada, e ao menos duas fontes independentes de tipos diferentes, uma delas empírica ou norma técnica; as fontes contrárias têm resposta.
confidence-0 = nenhuma, pois uma condição não foi examinada por completo
confidence-1 = baixa
confidence-2 = média
confidence-3 = alta
confidence-at-least = Confiança em que é no mínimo “{ $verdict }”: { $confidence }. Ela diz quão bem apoiada está a melhor das constatações que sustentam o veredito.
confidence-not-worse = Confiança em que não é pior que “{ $verdict }”: { $confidence }. Ela diz quão rigoroso foi o mais fraco dos exames que poderiam ter encontrado algo pior.
review-1 = Uma pessoa
review-2 = Uma segunda pessoa revisou
review-3 = Três ou mais avaliaram separadamente
mitigation-in-text = Sim, está no texto
mitigation-proposed = Não, é proposta

## Certeza dos fatos, fontes

certainty-read = lido na fonte
certainty-derived = a fonte afirma o efeito; o vínculo com esta condição é nosso
certainty-unconfirmed = a confirmar
certainty-inferred = inferido por nós
certainty-ours = nosso
source-kind-law = Lei ou projeto de lei
source-kind-official-document = Documento oficial
source-kind-court-decision = Decisão judicial
source-kind-standard = Norma técnica
source-kind-measurement = Medição
source-kind-research = Pesquisa
source-kind-impact-brief = Dossiê de impacto
source-kind-submission = Contribuição ou posicionamento
source-kind-news = Notícia
source-kind-company-statement = Declaração de uma empresa
source-kind-other = Outra
stance-supports = apoia
stance-contradicts = contradiz

## A proposta

kind-bill = Projeto de lei
kind-act = Lei
kind-decree = Decreto
kind-regulation = Regulamento
kind-court-order = Ordem judicial
kind-standard = Norma técnica
kind-company-decision = Decisão de uma empresa
kind-trend = Tendência
level-of-international = Internacional
level-of-supranational = Supranacional
level-of-national = Nacional
level-of-subnational = Estado ou província
level-of-local = Local
level-of-company = Empresa
stage-idea = Ideia
stage-consultation = Consulta
stage-draft = Minuta
stage-introduced = Apresentada
stage-committee = Em comissão
stage-adopted = Aprovada
stage-in-force = Em vigor
stage-repealed = Revogada
coverage-whole = O texto inteiro
coverage-excerpt = Um trecho

## Quão firme é um veredito

judged-range = de { $low } a { $high }
firm-flips = O que mudaria o veredito, um juízo de cada vez:
firm-no-flips = Nenhum juízo, sozinho, mudaria o veredito.
firm-flip = { $field }: se fosse “{ $then }” e não “{ $now }”, o veredito seria: { $verdict }.
firm-struck = Sem esta constatação, o veredito seria: { $verdict }.
firm-kappa = { $count ->
        [one] Uma condição sustenta o que está estabelecido: sem ela, seria menos.
       *[other] { $count } condições sustentam o que está estabelecido, cada uma sozinha: a perda de qualquer uma delas não o altera.
    }
firm-single = { $count ->
        [one] Tudo o que está estabelecido depende de uma disposição: suprimir { $clauses } o reduziria.
       *[other] Tudo o que está estabelecido depende de cada uma destas disposições: suprimir qualquer uma delas ({ $clauses }) o reduziria.
    }
firm-down = Para descer a “{ $verdict }”: no mínimo, { $steps ->
        [one] um juízo teria de mudar um grau
       *[other] juízos teriam de mudar { $steps } graus ao todo
    }.
firm-up = Para subir a “{ $verdict }”: { $steps ->
        [one] bastaria que um juízo mudasse um grau
       *[other] bastaria que juízos mudassem { $steps } graus ao todo
    }.
firm-open = O que ainda poderia agravá-lo, do pior ao menos grave: { $criteria }.
firm-tables = De { $of } alterações de uma única célula das tabelas, { $unchanged } deixam o veredito como está.

## O que faria uma emenda

amend-strike-clause = Suprimir { $clause }.
amend-strike-finding = Modificar { $clauses } de modo que isto já não decorra: { $statement }
amend-judge = Modificar { $clauses } de modo que, para a condição “{ $name }”, o juízo “{ $field }” seja “{ $then }” e não “{ $now }”.
amend-the-text = o texto
amend-verdict = O veredito seria: { $after }. Tal como está o texto, é: { $before }.
amend-same = O veredito continuaria: { $verdict }.
amend-harm = { $name }, dano: { $after } (antes: { $before })
amend-benefit = { $name }, benefício: { $after } (antes: { $before })
amend-read-anew = Isto diz o que decorreria se nada mais mudasse. Palavras novas no lugar das antigas devem ser lidas e avaliadas de novo.

## Duas versões lado a lado

change-unchanged = sem mudança
change-improved = menos dano
change-worsened = mais dano
change-not-worse = não pior
change-not-better = não melhor
change-uncertain = incerto
overall-trade-off = Ganhos de um lado, perdas de outro: melhor em algumas condições, pior em outras
overall-indeterminate = Não decidido: o que está em aberto decide
overall-better = Melhor
overall-worse = Pior
overall-not-worse = Não pior
overall-not-better = Não melhor
overall-unchanged = Sem mudança
leximax-a = Comparando a partir do pior dano, a primeira tem menos. Isto é uma informação, não um veredito.
leximax-b = Comparando a partir do pior dano, a segunda tem menos. Isto é uma informação, não um veredito.
leximax-tie = Comparando a partir do pior dano, as duas são iguais.
leximax-n-a = Enquanto houver um nível em aberto, os dois perfis não são ordenados.

## A linha do veredito

headline-join = { $first }; { $rest }
headline-exact = { $verdict }
headline-at-least = no mínimo { $verdict }
headline-none-so-far = nenhum dano estabelecido até agora
headline-up-to-recorded = até { $verdict }, segundo as constatações registradas
    .sentence = Poderia chegar a “{ $verdict }”: nem tudo o que foi anotado já está estabelecido ou avaliado.
headline-not-excluded = não se descarta chegar a { $verdict }
    .sentence = No pior caso, pelas constatações anotadas, é “{ $verdict }”.
headline-no-upper-limit = nenhum limite superior afirmado
    .sentence = O que ainda não foi examinado pode ser pior.
headline-not-worse = não pior que { $verdict }
    .sentence = Não é pior que “{ $verdict }”.
headline-incomplete = { $count ->
        [one] { $count } de 15 condições não examinada por completo
       *[other] { $count } de 15 condições não examinadas por completo
    }
    .sentence = { $count ->
            [one] { $count } de 15 condições não foi examinada por completo.
           *[other] { $count } de 15 condições não foram examinadas por completo.
        }
headline-excerpt = apenas um trecho
    .sentence = Só um trecho do texto foi avaliado.
state-final = Final
    .meaning = As quinze condições foram examinadas por completo, ninguém discorda, e o veredito é exato.
state-preliminary = Preliminar
    .meaning = Algo ainda está em aberto: o exame, um juízo, uma divergência ou o resto do texto.
scope-sentence = Este veredito afirma efeitos sobre a Internet. Não pondera os objetivos da política nem sua proporcionalidade.
