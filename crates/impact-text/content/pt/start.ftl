# A primeira tela, o que cerca cada página e os nomes das páginas: carregados antes de tudo o mais.

## A moldura da página, legível antes de tudo o mais

shell-title = Internet Impact
shell-description = Avalie o que uma proposta de lei faz à Internet, disposição por disposição, no seu navegador. Nada sai do seu aparelho.
shell-purpose = Avalie o que uma proposta de lei, um decreto ou uma obrigação técnica faz à Internet. Você lê a lei e completa frases; ao lado, um dossiê para o seu parlamento se escreve sozinho. Sem conta, sem servidor: o que você escreve fica neste aparelho.
shell-loading = A página está carregando…
shell-noscript = Esta página precisa de JavaScript e WebAssembly para funcionar. Nada do que você escreve sai do seu aparelho. Se não puder ativá-los, as perguntas podem ser lidas, respondidas e impressas sem eles.
shell-questionnaire = As perguntas sem o programa
shell-failed = A página não pôde iniciar: falta a conexão, ou este navegador não executa WebAssembly. Recarregue-a, ou use as perguntas sem o programa. O trabalho guardado neste dispositivo continua nele.
shell-file-loading = Abrindo… Se nada mais aparecer, este arquivo está incompleto: obtenha-o de novo.
shell-file-failed = Não foi possível abrir este arquivo: está danificado ou foi alterado no caminho, ou o navegador é antigo demais. Obtenha-o de novo. O trabalho guardado neste dispositivo continua nele.

## A moldura

brand = Internet Impact
tab-title = { $page } – Internet Impact
skip-to-content = Ir para o conteúdo
languages = Idiomas
language-missing = Não foi possível carregar as palavras desse idioma
language-missing-next = { $language } ainda não está aqui. Verifique a conexão e escolha de novo. Nada do que você escreveu foi afetado.
translation-unreviewed = Ninguém que fale este idioma verificou ainda estas palavras. Onde disserem algo diferente do inglês, vale o inglês.
translation-reviewed = Esta tradução foi verificada por { $name }.
translation-stale = { $count ->
        [one] Um texto é mais antigo que o original em inglês.
       *[other] { $count } textos são mais antigos que seus originais em inglês.
    }
loading-words = Carregando as palavras…
words-missing = Não foi possível carregar estas palavras. Verifique a conexão.
try-again = Tentar de novo
stopped = A página parou com um erro
stopped-what = O que este dispositivo guarda continua nele. O que você digitar agora não é guardado. Leve seu trabalho em um arquivo, se quiser, e recarregue a página.
stopped-save = Salvar o que está guardado
stopped-reload = Recarregar a página
stopped-report = Para relatar o erro, copie estas linhas. Elas não dizem nada do seu trabalho.
data-stays = O que você escreve fica neste aparelho. A página não envia nada a ninguém.
undo = Desfazer

save-json = Salvar em arquivo
trouble-memory = Este navegador não guarda nada
trouble-memory-next = O armazenamento está desativado ou não existe aqui. Você pode trabalhar, mas, ao fechar a página, o trabalho se perde: salve-o em arquivo antes de sair.

## Páginas

page-start = Início
page-hub = Sua avaliação
page-plan = Plano
    .adds = Um parágrafo de contexto no dossiê
page-proposal = A proposta
    .adds = Título, fonte e abrangência do dossiê
page-clauses = A lei, disposição por disposição
    .adds = Palavras para citar: sem elas, nenhum dano pode ser estabelecido
page-scan = Triagem rápida
    .adds = Uma primeira leitura das quinze condições em quinze minutos
page-analysis = Análise
    .adds = Constatações que se sustentam: disposição, efeito, profundidade, alcance
page-check = Verificação
    .adds = O que um crítico perguntaria
page-result = Resultado
    .adds = O veredito, o que o sustenta, com que certeza
page-brief = Dossiê
    .adds = O documento para o seu parlamento
page-grid = Disposições e condições
page-finding = Constatação
page-why = Por que este veredito

## Início

start-heading = O que esta lei faz à Internet?
start-lead = Leia a lei, complete frases e saia com um veredito que você pode defender.
start-how = Você percorre aquilo de que a Internet precisa para existir e para prosperar: cinco propriedades críticas e dez facilitadores. Cole a lei, responda a quinze perguntas rápidas, aprofunde onde importa. O dossiê para o seu parlamento se escreve sozinho enquanto você trabalha.
start-law = Qual é a lei, o projeto ou o decreto?
    .hint = O nome ou o número, como você o conhece. Pode deixar isso para depois.
start-new = Começar uma avaliação
start-continue = Continuar
start-nothing = Ainda não há avaliação guardada neste aparelho.
start-open = Abrir um arquivo
    .hint = Um arquivo .json salvo aqui ou por um colega, trancado (.age) ou não. É aberto como cópia; nada do que você tem é substituído. Você também pode soltá-lo nesta página.
start-examples = Ver um exemplo real
start-examples-what = Leis reais, avaliadas pelos autores desta ferramenta a partir de trechos, para mostrar como se faz. Cada uma é aberta como uma cópia sua.
example-cn-international-networking-1997 = China: um único ponto de passagem para todo o tráfego internacional (1997)
example-kr-interconnection = Coreia do Sul: quem paga pelo tráfego entre redes
example-gb-online-safety-notices = Reino Unido: ordens para varrer mensagens (Online Safety Act 2023)
example-br-marco-civil = Brasil: o Marco Civil da Internet (2014)
example-missing = Não foi possível carregar o exemplo
example-missing-next = Verifique a conexão e tente de novo. Seu próprio trabalho está seguro neste aparelho.
walk-missing = Não foi possível carregar esta parte da página
walk-missing-next = Verifique a conexão e tente de novo. O trabalho guardado está seguro neste aparelho.
start-workshop = Para uma oficina
start-workshop-what = Uma folha de trabalho em papel para grupos sem aparelho e, em um projetor, uma pergunta de cada vez: para isso, abra uma avaliação.
start-where = Onde fica o seu trabalho
start-where-device = Só neste aparelho, neste navegador. Não há conta nem servidor; nada é enviado a lugar nenhum.
start-where-clear = Um navegador pode limpar seu armazenamento: alguns o fazem após sete dias sem visita. Salve um arquivo sempre que parar. Em um computador compartilhado, salve o arquivo no seu próprio pendrive, ponha o trabalho na lixeira e apague-o lá: o que está só na lixeira pode ser retirado dela.
offline = Sem conexão
offline-what = O que você abriu aqui também funciona sem conexão. Para ter todos os idiomas, guias e exemplos, guarde a página inteira neste aparelho: mais { $size } kB.
offline-trace = Quem examinar este navegador pode ver que a página está guardada aqui. Seu trabalho é outra questão: veja acima.
offline-keep = Guardar a página inteira
offline-under-way = A página inteira está sendo guardada neste aparelho.
offline-keeping = Arquivos neste aparelho: { $here } de { $all }.
offline-all = A página inteira está neste aparelho. Ela funciona sem conexão.
offline-failed = Não foi possível guardar tudo
offline-failed-next = O que chegou fica. Tente de novo quando a conexão melhorar, ou libere espaço no aparelho.
single-file = A página inteira em um só arquivo
single-file-what = Ele contém todos os idiomas, guias e exemplos e funciona sem conexão e sem servidor: a partir de um pendrive ou de um e-mail. Salve-o e depois abra-o com um navegador ({ $size } kB).
single-file-save = Salvar a página em um arquivo
update-ready = Há uma versão mais nova desta página
update-what = Seu trabalho fica como está, e nada muda até você dizer.
update-use = Usar agora
opening = Abrindo…
untitled = Avaliação sem título
lost-work = Uma avaliação que o navegador não havia gravado: recuperá-la
unreadable = Uma avaliação que esta versão não consegue ler
kept-counts = { $clauses ->
        [one] { $clauses } disposição
       *[other] { $clauses } disposições
    }, { $findings ->
        [one] { $findings } constatação
       *[other] { $findings } constatações
    }
kept-counts-and-date = { $counts }, alterada em { $date }
discard = Pôr na lixeira
discard-name = Pôr “{ $title }” na lixeira
discarded = Está na lixeira.
bin = { $count ->
        [one] Uma avaliação na lixeira
       *[other] { $count } avaliações na lixeira
    }
bin-restore = Retirar
bin-restore-name = Retirar “{ $title }” da lixeira
bin-erase = Apagar de vez
bin-erase-name = Apagar “{ $title }” de vez
bin-erase-sure = Apagar “{ $title }” de vez? Não será possível recuperá-la.
bin-keep = Não apagar
deed-refused = O navegador não fez isto
deed-refused-next = Tudo está como antes. O armazenamento pode estar cheio ou desativado: salve seu trabalho em arquivo.
file-refused = Este arquivo não foi aberto
file-too-large = { $file } tem mais de 5 MB e não foi lido. Seu próprio trabalho está como estava.

## O que faria uma emenda

page-worksheet = Folha de trabalho
page-projector = Uma pergunta de cada vez
page-design = Sistema de design
page-device = O que há neste dispositivo
page-versions = Versões anteriores
page-compare = Duas versões lado a lado
page-amend = Testar uma emenda
