# O dossiê: a ordem das partes do kit de ferramentas, e as palavras em torno do que diz o registro.

report-title = Dossiê de Impacto na Internet: { $title }
report-untitled = uma proposta que ainda não tem título

## Resumo

abstract = Resumo
abstract-verdict = O veredito sobre este texto: { $headline }.
abstract-record = Constam do registro: { $harms ->
        [0] nenhum dano
        [one] { $harms } dano
       *[other] { $harms } danos
    } e { $benefits ->
        [0] nenhum benefício
        [one] { $benefits } benefício
       *[other] { $benefits } benefícios
    }; condições examinadas por completo: { $complete } de 15.
abstract-unquoted = { $count ->
        [one] Um deles ainda não cita nenhuma disposição e não estabelece nada.
       *[other] { $count } deles ainda não citam nenhuma disposição e não estabelecem nada.
    }
abstract-worst = O que mais pesa: { $criteria }.
abstract-best = O que o texto mais ajudaria: { $criteria }.
abstract-more = { $count ->
        [one] Mais uma constatação do mesmo peso é relatada abaixo, com sua condição.
       *[other] Mais { $count } constatações do mesmo peso são relatadas abaixo, cada uma com sua condição.
    }
glance = Visão geral
chart-title = Dano e benefício, condição por condição
chart-description = { $headline }. A tabela abaixo contém os mesmos dados.
chart-harm = Dano
chart-benefit = Benefício
chart-legend = Cheio: estabelecido. Contorno: possível segundo o que está registrado. Hachurado: não examinado, portanto não descartado. Dano e benefício nunca se somam.
goals-caption = Dano e benefício das propriedades críticas e dos quatro objetivos: o pior dano e o melhor benefício de cada um, nunca combinados
table-goal = Objetivo
table-caption = Dano e benefício de cada condição, na escala nulo, baixo, moderado, alto, crítico
table-condition = Condição
table-harm = Dano
table-benefit = Benefício
table-search = Exame

## Metodologia

methodology = Metodologia
method-exist = Este dossiê segue o referencial do kit de ferramentas de Avaliação de Impacto da Internet, da Internet Society. Pergunta primeiro o que o texto faz às cinco propriedades críticas, sem as quais haveria redes, mas não Internet.
method-thrive = Pergunta depois o que o texto faz aos dez facilitadores de uma Internet aberta, globalmente conectada, segura e confiável: é disso que a Internet precisa para prosperar.
method-scoring = Para cada dano ou benefício, respondem-se quatro perguntas a partir das palavras de uma disposição: quão profundo, de que alcance, quão duradouro, e quão diretamente o texto leva a isso. Tabelas publicadas convertem as respostas em um nível. A condição mais atingida determina o veredito; nada se soma, e nenhum benefício cancela um dano. Um dano sem disposição citada não estabelece nada. Uma condição que não foi examinada não está nem liberada nem sob suspeita.
method-review = Por trás do exame está, no mínimo: { $review }.

## Contexto

context = Contexto
context-table = A proposta
about-title = Título
about-jurisdiction = Jurisdição
about-kind = Tipo
about-level = Nível
about-stage = Etapa
about-issuer = Autoria
about-reference = Referência
about-version = Versão
about-deadline = Aberta a comentários até
about-url = Publicada em
about-coverage = Avaliado
about-baseline = Comparado com
about-horizon = Efeitos considerados até
coverage-with = { $kind }: { $covers }
baseline-default = Nenhuma medida nova (por padrão: nada mais foi escolhido)
horizon-default = Implementação plena, cinco anos (por padrão: nada mais foi escolhido)
beneficiaries = Quem se beneficia: { $text }

## Efeitos

effect-exist = Efeito sobre aquilo de que a Internet precisa para existir
effect-thrive = Efeito sobre aquilo de que a Internet precisa para prosperar
criterion-plain = { $plain }. { $function }
criterion-levels = Dano: { $harm }. Benefício: { $benefit }. Exame: { $status }.
criterion-no-effect = Nenhum efeito foi encontrado. { $count ->
        [one] A única disposição normativa foi lida
       *[other] Todas as { $count } disposições normativas foram lidas
    } para o dano e para o benefício.
criterion-partial = Disposições normativas lidas para esta condição: { $done } de { $all }; portanto, nada fica descartado.
criterion-without-reasons = { $all ->
        [one] A única disposição normativa foi lida para esta condição,
       *[other] Todas as { $all } disposições normativas foram lidas para esta condição,
    } mas o que foi considerado não está escrito; portanto, nada fica descartado.
criterion-finished = { $all ->
        [one] A única disposição normativa foi lida para esta condição.
       *[other] Todas as { $all } disposições normativas foram lidas para esta condição.
    }
criterion-unexamined = Ainda sem exame, nem liberadas nem sob suspeita: { $criteria }.
criterion-first-read-none = Um primeiro olhar não viu efeito aqui, mas nenhuma disposição foi lida ainda para isso; portanto, nada fica descartado: { $criteria }.
criterion-first-read-unclear = Um primeiro olhar deixou isto incerto: { $criteria }.
criterion-considered = O que foi considerado: { $text }
noted-harm = Um primeiro olhar anotou aqui um possível dano. Nenhuma disposição foi citada ainda; portanto, não estabelece nada.
noted-benefit = Um primeiro olhar anotou aqui um possível benefício. Nenhuma disposição foi citada ainda; portanto, não estabelece nada.
noted-either = Um primeiro olhar anotou aqui um efeito cujo sentido não está claro. Nenhuma disposição foi citada ainda; portanto, não estabelece nada.
quote-not-found = Estas palavras não foram encontradas na disposição tal como está registrada: compare-as com o texto oficial.
finding-level = Nível: { $level }.
finding-unbound = Ainda não estabelece nada.
finding-people = Para as pessoas: { $text }
finding-conditions = Depende disto: { $text }
finding-reason = { $field } ({ $judged }): { $text }
finding-chain = Passo a passo:
finding-evidence = Evidência: { $grade }. { $meaning }
finding-indirect = As evidências vêm de outro tipo de medida.
finding-contested = Uma fonte confiável diz o contrário e não tem resposta.
finding-contradicted = Uma fonte diz o contrário
finding-answer = Resposta: { $text }
finding-angles = Pontos de vista considerados: { $angles }.

## Conclusão

conclusion = Conclusão
conclusion-carried = O que o sustenta: { $criteria }.
conclusion-mixed = Tanto dano quanto benefício estão estabelecidos para: { $criteria }.
conclusion-tradeoff = O texto prejudica em um ponto e ajuda em outro. Os dois são mostrados lado a lado, sem que um compense o outro.
conclusion-ambiguous = Não está claro se os efeitos sobre estas condições prejudicam ou ajudam: { $criteria }.
safeguards = Salvaguardas
safeguards-residual = Com as salvaguardas que estão no texto, o veredito seria: { $in-text }. Se as propostas também fossem adotadas: { $proposed }. O veredito sobre o texto tal como está não muda.
safeguard = { $status ->
        [in_text] No texto
       *[proposed] Proposta
    }: { $text }
safeguard-nameless = uma salvaguarda que ainda falta descrever
safeguards-effects-heading = O que as próprias salvaguardas provocam

## Recomendações, notas, colofão

recommendations = Recomendações
recommendations-none = Nenhuma recomendação foi feita ainda.
recommendation-to = Para: { $text }
recommendation-clause-of = Sobre { $clause }
recommendation-wording = Redação proposta: { $text }
notes = Notas
note-archived = cópia arquivada
note-read = lida em { $date }
colophon = Sobre este dossiê
colophon-authors = Escrito por: { $authors }.
colophon-person = { $name }, { $affiliation }
colophon-assessor = Avaliado por: { $name }.
colophon-interest = Interesse declarado: { $text }
colophon-interest-none = Nenhum interesse é declarado.
colophon-dates = Iniciado em { $created }, alterado pela última vez em { $updated }.
colophon-licence = Licença: { $licence }.
colophon-input = Impressão digital da avaliação (SHA-256): { $hash }
colophon-rubric = Impressão digital das tabelas de classificação (SHA-256): { $hash }
colophon-translation = Ninguém que fale o idioma deste dossiê verificou ainda as palavras do modelo; as palavras dos autores são deles próprios.
colophon-check = Quem tiver o arquivo e estas impressões digitais obtém o mesmo resultado em qualquer máquina.
