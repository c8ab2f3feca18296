# As perguntas em uma página que não precisa de programa: para navegadores que não executam nenhum.

questionnaire-title = As quinze perguntas, sem o programa
questionnaire-lead = Esta página pode ser lida, respondida e impressa em qualquer navegador. Suas respostas viram um arquivo que a página completa e a linha de comando abrem. Nada sai do seu aparelho.
questionnaire-law = Como se chama a lei ou o projeto?
questionnaire-text = Seu texto, ou as disposições que importam
    .hint = Deixe uma linha vazia entre duas disposições.
questionnaire-reason = Que palavras da lei fazem você dizer isso?
questionnaire-make = Montar o arquivo
questionnaire-file = Suas respostas em um arquivo
    .hint = Salve o arquivo, ou copie o que está aqui para um arquivo de texto vazio cujo nome termine em .json. Abra-o na primeira tela da página completa, aqui ou em outro aparelho.
questionnaire-save = Salvar o arquivo
questionnaire-noscript = Os scripts estão desativados neste navegador, por isso nenhum arquivo pode ser montado aqui. Responda e imprima a página: os números são os mesmos em todas as línguas.
questionnaire-back = Para a página completa
