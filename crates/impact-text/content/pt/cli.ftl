# A linha de comando: sua ajuda, seus relatórios, e o que ela diz quando algo dá errado.

## A moldura da ajuda

help-usage = Uso:
help-commands = Comandos
help-arguments = Argumentos
help-options = Opções
option-help = Mostrar esta ajuda
option-version = Mostrar as versões do motor e das tabelas de classificação, e a impressão digital das tabelas
option-lang = Em que idioma falar: { $languages }. Sem isto, o ambiente decide (LC_ALL, LC_MESSAGES, LANG); senão, é o inglês
value-language = LANGUAGE
version = { $engine }
    { $rubric } { $version }, SHA-256 { $hash }

man-name = NOME
man-synopsis = SINOPSE
man-description = DESCRIÇÃO
man-options = OPÇÕES
man-extra = NOTAS
man-version = VERSÃO

## O programa

command = O que uma proposta de lei faz à Internet: verificar, classificar e imprimir avaliações
    .usage = impact COMMAND [OPTIONS] …
    .more =
        Uma avaliação é um arquivo JSON. Este programa o verifica, o classifica segundo as tabelas publicadas, prova cada número da classificação e compõe o dossiê. Dá o mesmo resultado que a página, byte por byte, e não abre nenhuma conexão de rede.
    .notes =
        Códigos de saída: 0 está tudo bem; 1 um documento é inválido, ou não está na forma pedida; 2 os argumentos não fazem sentido, ou um arquivo não pode ser lido ou escrito. Com muitos arquivos, conta o mais alto.

        As cores só aparecem em um terminal, e nunca quando NO_COLOR está definido.

        O referencial é da Internet Society. A classificação é nossa, não da Internet Society.

## Argumentos e opções comuns aos comandos

argument-file = Uma avaliação, ou - para a entrada padrão
    .value = FILE
argument-files = Avaliações; nas pastas, procuram-se os arquivos que terminam em .json; - lê a entrada padrão
    .value = FILE
option-format = Como escrever os resultados: text para pessoas; json para um objeto, ou uma lista onde pode haver vários arquivos; ndjson para uma linha cada
    .value = FORMAT
option-lines = Cada linha da entrada é um documento próprio; os arquivos que terminam em .ndjson ou .jsonl são lidos assim de qualquer modo
option-force = Substituir um arquivo que já existe

## new

command-new = Começar uma avaliação vazia
    .usage = impact new [OPTIONS] FILE
    .more = Escreve uma avaliação em que nada foi avaliado ainda. Ela pode ser aberta na página ou preenchida à mão; o formato do arquivo está descrito em docs/format.md.
    .notes =
        Exemplo:
          impact new gateway.json --title "Lei do ponto de passagem nacional" --jurisdiction KH
argument-new = O arquivo a escrever, ou - para a saída padrão
option-title = Título da proposta
    .value = TITLE
option-jurisdiction = País da proposta (ISO 3166), ou EU
    .value = CODE
new-written = { $file } está pronto para ser preenchido.

## validate

command-validate = Verificar arquivos e dizer o que está inacabado
    .usage = impact validate [OPTIONS] FILE…
    .more = Só é recusado o que está malformado. O que está inacabado ou é duvidoso é um aviso: um documento assim se abre e é classificado até onde for possível. Os arquivos com fatos sobre uma proposta que ninguém avaliou também são verificados.
    .notes =
        Exemplos:
          impact validate policies
          impact validate --strict --format ndjson policies
option-strict = Contar um aviso como falha
validate-valid = { $file }: válido{ $count ->
        [0] , e nada está inacabado
        [one] , com { $count } aviso
       *[other] , com { $count } avisos
    }
validate-invalid = { $file }: recusado, com { $count ->
        [one] { $count } erro
       *[other] { $count } erros
    }

## score

command-score = Classificar avaliações
    .usage = impact score [OPTIONS] FILE…
    .more =
        A condição mais atingida determina o veredito; nada se soma, e nenhum benefício cancela um dano. O que ninguém examinou não está nem liberado nem sob suspeita.

        Para outros programas, --format json e ndjson dão membros estáveis no inglês das tabelas, seja qual for o idioma. Os arquivos recusados são relatados na saída de erros e deixados de fora.
    .notes =
        Exemplos:
          impact score policies/kr-interconnection/assessment.json
          impact score --format ndjson policies | jq .headline
score-goal = Objetivo
score-id = Id
score-state = { $state }. { $meaning }
score-carried = { $count ->
        [one] O que o sustenta:
       *[other] O que o sustenta, cada uma sozinha:
    }
score-carrier = { $criterion } ({ $finding }): { $sentence }
score-engine = Versão do motor: { $version }
facts-only = { $file } contém fatos sobre uma proposta que ninguém avaliou: não há nada a classificar.

## explain

command-explain = Provar cada número de uma classificação
    .usage = impact explain [OPTIONS] FILE [CRITERION]
    .more = Para cada número, a regra que o deu, com sua seção das tabelas, e as constatações e disposições por trás dele.
    .notes =
        Exemplos:
          impact explain policies/kr-interconnection/assessment.json
          impact explain policies/kr-interconnection/assessment.json CP3
argument-criterion = Só esta condição: CP1 a CP5, E1 a E10
    .value = CRITERION
option-explain-format = Como escrever: text para pessoas, json para programas
    .value = FORMAT
explain-verdict-low = No limite inferior: “{ $verdict }”. { $count ->
        [0] Nenhum dano está estabelecido.
       *[other] Vem de { $criteria }, por { $findings }.
    }
explain-verdict-high = No limite superior: “{ $verdict }”. { $count ->
        [0] Nenhum dano é possível em nenhuma condição.
       *[other] Vem de { $criteria }.
    }
explain-criterion = Dano: { $harm }. Benefício: { $benefit }. Exame: { $status }. No veredito, este dano conta como: { $counts }.
explain-low = Limite inferior do dano: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}Vem de { $findings }.
    }
explain-high = Limite superior do dano: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}As constatações registradas chegam mais longe em { $findings }.
    }
explain-judged = { $field }: { $judged }
explain-tables = Gravidade a partir de { $depth }, { $reach } e { $persistence }: { $severity }. Com { $pathway }, isso dá o nível: { $level } (tabelas, 1.5).
explain-evidence = Evidência: { $grade }. { $reasons }{ $counts ->
        [as-graded] Conta no grau indicado
       *[lower] Conta como: { $effective }
    } (tabelas, 1.4).
explain-tracks = Dano estabelecido e possível: { $harm }. Benefício: { $benefit }. { $rule }
explain-clause = { $locator } [{ $clause }]: “{ $quote }” { $state ->
        [elsewhere] (estas palavras não estão na disposição tal como está guardada)
        [current] (como foi lida)
        [changed] (a disposição mudou depois de ter sido lida)
       *[unbound] (sem a impressão digital do que foi lido)
    }
explain-clause-unquoted = { $locator } [{ $clause }], sem suas palavras { $state ->
        [current] (como foi lida)
        [changed] (a disposição mudou depois de ter sido lida)
       *[unbound] (sem a impressão digital do que foi lido)
    }
explain-safeguard = { $id }, { $status ->
        [in_text] no texto
       *[proposed] proposta
    }: { $text }
explain-safeguard-effect = Sobre { $findings }: { $effect }. { $bound ->
        [quoted] Sua disposição é citada, e por isso ela reduz também o que é possível (tabelas, 1.9).
       *[promised] Ela não cita nenhuma disposição atual, e por isso só reduz o que está estabelecido (tabelas, 1.9).
    }
explain-safeguard-lowers = { $field } desce para { $range }
explain-safeguard-removes = a constatação é eliminada
explain-safeguard-nothing = não está dito o que ela muda
explain-rule-tables = As tabelas publicadas decidem (tabelas, 1.5).
explain-rule-unbound = Não estabelece nada: nenhuma disposição é citada, ou seu grau de evidência é 0 (tabelas, 1.4).
explain-rule-stale = Não estabelece nada: nenhuma disposição que cita está como foi lida (tabelas, 1.4).
explain-rule-either = Não estabelece nada enquanto o sentido for incerto (tabelas, 1.6).
explain-rule-removed = Uma salvaguarda a elimina (tabelas, 1.9).
explain-rule-worst-finding = A pior constatação decide (tabelas, 1.6).
explain-rule-no-effect = Todas as disposições normativas foram lidas, e nada foi encontrado (tabelas, 1.3).
explain-rule-incomplete = Nem todas as disposições normativas foram lidas; portanto, nada fica descartado (tabelas, 1.6).
explain-rule-worst-criterion = A condição mais atingida decide; o dano a um facilitador conta um grau a menos (tabelas, 1.7).
severity-1 = leve
severity-2 = considerável
severity-3 = severa
severity-4 = extrema

## sensitivity

command-sensitivity = Mostrar o que mudaria um veredito
    .usage = impact sensitivity [OPTIONS] FILE…
    .more = Cada juízo que mudaria o veredito se fosse outro, a quantos graus estão os outros vereditos, as disposições de que tudo depende, as condições que ainda poderiam agravá-lo, e se uma única célula das tabelas decide.
    .notes =
        Exemplos:
          impact sensitivity policies/kr-interconnection/assessment.json
          impact sensitivity --format json draft.json | jq .radius
firm-finding = { $finding }, { $criterion } { $name }

## amend

command-amend = Dizer o que faria uma emenda
    .usage = impact amend [OPTIONS] FILE
    .more = O veredito antes e depois: uma disposição suprimida, uma constatação retirada, um juízo que seria outro. Nada é escrito, salvo se você pedir para guardá-lo como recomendação. Palavras novas no lugar das antigas são uma segunda versão: avalie-a e compare.
    .notes =
        Exemplos:
          impact amend --strike art-5 draft.json
          impact amend --judge f1.pathway=1 --judge f1.reach=1-2 draft.json
          impact amend --strike art-5 --recommend draft.json
option-strike = Suprimir esta disposição: cai toda constatação que a cita
    .value = CLAUSE
option-without = Retirar esta constatação
    .value = FINDING
option-judge = Avaliar de outro modo: depth, reach, persistence ou pathway em 1, 2 ou 3, ou em um intervalo
    .value = FINDING.FIELD=VALUE
option-recommend = Escrever isto no arquivo como recomendação
amend-nothing-asked = Não há nada a mudar
    .next = Indique uma mudança: --strike CLAUSE, --without FINDING ou --judge FINDING.FIELD=VALUE.
amend-unknown-clause = Nenhuma disposição tem o identificador { $id }
    .next = Os identificadores deste arquivo: { $known }.
amend-unknown-finding = Nenhuma constatação tem o identificador { $id }
    .next = Os identificadores deste arquivo: { $known }.
amend-nothing-new = Todos os juízos já são assim: não há nada a recomendar, e nada foi escrito.
amend-kept = { $file } agora o contém como recomendação { $id }.

## compare

command-compare = Comparar duas versões, ou duas avaliações de uma mesma versão
    .usage = impact compare [OPTIONS] BEFORE AFTER
    .more = O que melhorou e o que piorou, condição por condição. Ganhos de um lado e perdas de outro continuam sendo isso: nada se soma. Resultados de tabelas diferentes não são comparados.
    .notes =
        Exemplos:
          impact compare first-reading.json second-reading.json
          impact compare --format json a.json b.json | jq .overall
argument-before = A primeira versão ou avaliação
    .value = BEFORE
argument-after = A segunda
    .value = AFTER
compare-verdicts = { $a }: { $before }. { $b }: { $after }.
compare-before = Antes
compare-after = Depois
compare-change = Mudança
compare-nothing = Nenhuma condição mudou.
compare-benefits = Os benefícios diferem em: { $criteria }. Eles não reduzem nenhum dano, e nenhum dano os reduz.
compare-other-rubric = Estes arquivos declaram tabelas de classificação diferentes: { $a } e { $b }
    .next = Resultados de tabelas diferentes não podem ser comparados. Passe os arquivos para as mesmas tabelas: impact migrate.
compare-unknown-rubric = Estes arquivos declaram tabelas de classificação desconhecidas aqui: { $hash }
rubric-unknown = { $file } declara tabelas de classificação desconhecidas aqui. O que segue é pela versão { $version } das tabelas.

## migrate

command-migrate = Mostrar um arquivo por outra versão das tabelas de classificação, ou passá-lo para ela
    .usage = impact migrate [OPTIONS] FILE…
    .more = Um arquivo é classificado para sempre pela versão das tabelas que ele declara; se não declara nenhuma, pela primeira; se declara uma versão desconhecida aqui, pela mais nova, com um aviso. Mostra-se o que cada versão faz dele; nada é escrito, salvo se você pedir. Passá-lo para outra muda o que ele declara, nenhum juízo e nenhuma palavra, e o põe na forma de “impact fmt”.
    .notes =
        Exemplos:
          impact migrate drafts/
          impact migrate --write draft.json
option-to = A versão para a qual passar; a mais nova, salvo indicação. Conhecidas aqui: { $versions }
    .value = VERSION
option-write = Escrever isto no arquivo; o que veio por um pipe segue por ele
migrate-already = { $file } já declara a versão { $to } das tabelas. { $after }.
migrate-verdict = { $file }, pela versão { $from } das tabelas: { $before }. Pela versão { $to } das tabelas: { $after }.
migrate-same = { $file }, tanto por sua própria versão { $from } das tabelas como pela versão { $to }: { $after }.
migrate-silent-same = { $file } não declara tabelas e é classificado pela primeira versão, { $from }. Igualmente pela versão { $to } das tabelas: { $after }.
migrate-unknown = { $file } declara tabelas desconhecidas aqui. Pela versão { $to } das tabelas: { $after }.
migrate-written = { $file } agora declara a versão { $version } das tabelas.
migrate-pipe-alone = A entrada padrão e os arquivos não podem ser passados juntos
    .next = O que veio por um pipe segue por ele, sozinho. Passe os arquivos à parte.

## panel

command-panel = Reunir vários avaliadores de uma mesma proposta
    .usage = impact panel [OPTIONS] FILE…
    .more = Um arquivo por avaliador. A mediana inferior do que cada um estabelece, a mediana superior do que cada um deixa como possível; nenhuma média. O que divide o painel é assinalado e fica à vista. Até que ponto os avaliadores concordam além do acaso (alfa de Krippendorff) nunca muda o veredito.
    .notes =
        Exemplos:
          impact panel assessor-1.json assessor-2.json assessor-3.json
          impact panel --format json round-1/ | jq .flags
panel-verdict = Veredito de { $count ->
        [one] um avaliador
       *[other] { $count } avaliadores
    }: { $verdict }
panel-texts = Atenção: estas avaliações são de { $count } textos diferentes. Um painel avalia um só.
option-round = Os arquivos de uma rodada; indique uma vez para cada rodada, em ordem, até três vezes
panel-round = Rodada { $number }: { $verdict }. { $stop }
panel-stop-no-pivotal = Ninguém, sozinho, mudaria o veredito: a regra diz para parar.
panel-stop-no-change = No que divide o painel, nada se moveu: a regra diz para parar.
panel-stop-spent = Foi a última rodada permitida: o que divide o painel é impresso como está.
panel-stop-go-on = Um deles mudaria o veredito: pode haver outra rodada.
panel-rounds-wrong = Foram indicadas { $count } rodadas, e são permitidas { $most }
    .next = Mais rodadas desgastam a divergência. Deixe de fora todas as que vêm depois daquela em que a regra disse para parar.
panel-minority = O avaliador { $number } estabelece mais do que o painel em “{ $name }”: { $level }
panel-quote = “{ $quote }”
panel-marks = O que os divide
panel-alpha = Concordância além do acaso: { $values }. A partir de 0,800 é confiável, a partir de 0,667 é provisória; abaixo disso, não confie no painel. Com quinze condições, é imprecisa.
alpha-value = { $metric } { $value }
alpha-undefined = não definida: sem variação
alpha-nominal = nominal
alpha-ordinal = ordinal
alpha-interval = de intervalo
alpha-ratio = de razão
mark-spread = muito distantes
mark-pivotal = um deles mudaria o veredito
mark-minority-alarm = um deles estabelece um dano alto

## vector

command-vector = Imprimir só as notas, em uma linha
    .usage = impact vector [OPTIONS] FILE|VECTOR
    .more = Uma linha com todos os juízos e até onde chegou cada exame, e nada do que uma pessoa escreveu; seus oito últimos caracteres mostram se uma letra se perdeu no caminho. Se receber uma linha assim em vez de um arquivo, diz a que resultado ela leva.
    .notes =
        Exemplos:
          impact vector policies/kr-interconnection/assessment.json
          impact vector "IIA1/W/111111111111111/CP3:H/D3R3P2L3/E3*600c0c37"
argument-vector = Uma avaliação, ou um vetor que começa com IIA1/
vector-says = { $count ->
        [one] Uma constatação
       *[other] { $count } constatações
    }. O veredito: { $verdict }.
vector-checksum = O vetor foi cortado ou alterado no caminho
    .next = Seus oito últimos caracteres não combinam com o resto. Copie de novo a linha inteira.
vector-malformed = Isto não é um vetor
    .next = Um vetor começa com IIA1/ e termina com um asterisco e oito caracteres. Imprima um com impact vector FILE.

## lint

command-lint = Dizer o que um crítico diria
    .usage = impact lint [OPTIONS] FILE…
    .more = Perguntas que uma comissão faria sobre uma avaliação: silêncio sobre uma condição, afirmações fortes só com base em raciocínio, palavras que contradizem um juízo, um mecanismo contado duas vezes, fontes em que não se pode confiar. Nada aqui muda um veredito. As regras estão em docs/lint.md.
    .notes =
        Exemplos:
          impact lint my.json
          impact lint --strict --format ndjson policies
option-lint-strict = Contar um ponto grave como falha
lint-none = { $file }: nada que um crítico perguntaria
lint-some = { $file }: { $count ->
        [one] uma pergunta
       *[other] { $count } perguntas
    }
lint-hit = { $rule } ({ $gravity }) { $pointer }

## brief

command-brief = Compor o dossiê
    .usage = impact brief [OPTIONS] FILE
    .more = O dossiê segue a ordem do kit de ferramentas da Internet Society. Toda condição é mencionada, mesmo sem efeito. Em HTML, é um só arquivo, que se imprime bem e não carrega nada.
    .notes =
        Exemplos:
          impact brief gateway.json --output gateway.html
          impact brief gateway.json --format md --lang fr
option-brief-format = html, ou md para Markdown. Sem isto, o nome da saída decide; senão, é md
    .value = FORMAT
option-output = Onde escrevê-lo; - ou nada é a saída padrão
    .value = PATH
brief-over-source = { $file } é a própria avaliação
    .next = Um dossiê no lugar dela seria tudo o que restaria. Indique outro arquivo.
brief-written = O dossiê está em { $file }.

## fmt

command-fmt = Pôr arquivos na forma que se guarda em disco
    .usage = impact fmt [OPTIONS] FILE…
    .more = Ordem estável dos membros, dois espaços, uma quebra de linha no fim; nada se perde, nem os membros de versões mais novas. Os arquivos são alterados no lugar, por inteiro ou não são alterados; a entrada padrão vai para a saída padrão.
    .notes =
        Exemplos:
          impact fmt --check policies
          impact fmt --bind gateway.json
option-check = Não mudar nada; indicar os arquivos que não estão nesta forma, e sair com 1
option-bind = Preencher as impressões digitais que faltam nas disposições citadas ou examinadas: você afirma que foram lidas como estão. Uma impressão digital presente nunca é alterada
fmt-differs = { $file } não está na forma que se guarda em disco.

## redact

command-redact = Tirar os nomes, para publicar
    .usage = impact redact [OPTIONS] FILE
    .more = Saem os autores com sua organização e o nome de quem julgou. Onde um deles aparece em outras palavras, ▇▇▇ toma seu lugar. As palavras da lei e todos os julgamentos ficam: o veredito é o mesmo. Um nome é encontrado como está escrito; formas curtas e outras grafias ficam.
    .notes =
        Exemplo:
          impact redact portal.json --output publicado.json
redact-written = A avaliação sem nomes está em { $file }. { $count ->
        [0] Nenhum outro texto nomeava alguém.
        [one] Há uma marca em um texto; releia-o antes de publicar:
       *[other] Há marcas em { $count } textos; releia-os antes de publicar:
    }

## lock

command-lock = Trancar uma avaliação com uma frase secreta
    .usage = impact lock [OPTIONS] FILE
    .more = O arquivo trancado abre com a frase e com nada mais: com impact unlock, na página e com qualquer programa do formato age. Sem a frase ele se perde, também para você. Use várias palavras que não sirvam para mais nada; uma frase curta pode ser descoberta por tentativas. O arquivo original fica onde está.
    .notes =
        Exemplo:
          impact lock gateway.json --output gateway.json.age
lock-written = { $file } está trancado. Veja se abre antes de apagar qualquer coisa.

## unlock

command-unlock = Abrir um arquivo trancado
    .usage = impact unlock [OPTIONS] FILE
    .more = Dá o que foi trancado, byte por byte, ou nada. Um arquivo trancado para uma chave abre com o programa age.
    .notes =
        Exemplo:
          impact unlock gateway.json.age --output gateway.json
unlock-written = O que estava trancado está em { $file }.
option-passphrase-file = Um arquivo cuja primeira linha é a frase. Sem ele, a frase é pedida no terminal
    .value = FILE
ask-passphrase = Frase secreta:
ask-passphrase-again = Mais uma vez:

## schema, completions, man

command-schema = Imprimir o JSON Schema de um formato de arquivo
    .usage = impact schema [KIND]
    .more = JSON Schema 2020-12, tal como está guardado em docs/. O que um esquema não pode dizer (identificadores dados duas vezes, nomes de coisas que não existem) é verificado por “impact validate”.
    .notes =
        Exemplo:
          impact schema proposal
argument-kind = assessment, proposal para fatos sobre uma proposta que ninguém avaliou, ou results para o que os comandos imprimem em JSON
    .value = KIND
command-completions = Imprimir o que um shell precisa para completar este comando
    .usage = impact completions SHELL
    .more = Salve-o onde o seu shell procura suas completações.
    .notes =
        Exemplo:
          impact completions bash > ~/.local/share/bash-completion/completions/impact
argument-shell = bash, elvish, fish, powershell ou zsh
    .value = SHELL
command-man = Imprimir a página de manual
    .usage = impact man [COMMAND]
    .more = A página do programa inteiro, ou de um comando.
    .notes =
        Exemplo:
          impact man score | man -l -
argument-command = O comando cuja página se quer
    .value = COMMAND

## Problemas nos documentos

level-error = erro
level-warning = aviso
level-note = em
level-help = ajuda
problem-at = { $pointers }
problems-more = Outros { $count } não são mostrados aqui. impact validate --format json lista todos
problem-first = primeiro aqui

## Quando um arquivo ou fluxo falha

failure-read = { $file } não pode ser lido: { $reason }
    .next = Verifique o nome, e se você tem permissão para lê-lo.
failure-write = { $file } não pode ser escrito: { $reason }
    .next = Verifique a pasta, e se você tem permissão para escrever nela. Nada foi alterado.
failure-exists = { $file } já existe
    .next = Escolha outro nome; onde o comando tem --force, ele o substitui. Nada foi alterado.
failure-not-a-file = { $file } não é um arquivo
    .next = Indique um arquivo, ou use a saída padrão. Nada foi alterado.
failure-unknown-ending = O nome { $file } não diz qual formato se quer
    .next = Termine-o em .html ou .md, ou indique --format html ou --format md. Nada foi escrito.
failure-many-documents = { $file } contém um documento em cada linha
    .next = Divida-o em arquivos de um documento, ou dê-o a um comando que leia muitos: validate, score, sensitivity, lint.
failure-empty-folder = Nenhum arquivo que termine em .json está em { $file }
    .next = Verifique o nome da pasta.
failure-no-passphrase = A frase secreta está vazia
    .next = Digite uma, ou ponha-a na primeira linha do arquivo que --passphrase-file nomeia.
failure-two-passphrases = As duas frases são diferentes
    .next = Tente de novo. Nada foi escrito.
failure-terminal = Não é possível pedir uma frase aqui: { $reason }
    .next = Nomeie um arquivo com --passphrase-file. Nada foi escrito.
failure-output = A saída padrão não pode ser escrita: { $reason }
    .next = Verifique para onde ela vai; o que chegou lá não está inteiro.
reason-not-found = não existe tal arquivo ou pasta
reason-permission-denied = falta permissão
reason-is-a-folder = é uma pasta
reason-not-a-folder = uma parte de seu caminho não é uma pasta
reason-storage-full = não há mais espaço
reason-read-only = ali só se pode ler

## Quando os argumentos não fazem sentido

usage-unknown-argument = Não existe o argumento { $argument }
usage-unknown-command = Não existe o comando { $command }
usage-missing-argument = Falta algo: { $argument }
usage-missing-command = Falta um comando
usage-no-value = { $argument } precisa de um valor
usage-invalid-value = “{ $value }” não pode ser o valor de { $argument }
usage-conflict = { $argument } não pode ser usado com { $other }
usage-number-of-values = { $argument } tem valores de mais ou de menos
usage-not-text = Um argumento não é texto
usage-other = Estes argumentos não fazem sentido
usage-suggestion = Você quis dizer { $words }?
usage-valid-values = Pode ser: { $values }.
usage-help = Veja: { $command } --help
