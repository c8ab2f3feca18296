# As figuras: o que foi encontrado e onde, a distância do veredito a outro, duas versões lado a lado.

picture-svg = Salvar em SVG
picture-png = Salvar em PNG
picture-png-failed = Este navegador não conseguiu gerar o PNG. O SVG mostra o mesmo.
picture-table = Os números em uma tabela
picture-verdict-file = veredito
picture-map-file = disposicoes
picture-stability-file = estabilidade
picture-drafts-file = versoes

## O que foi encontrado, e onde

map-title = O que foi encontrado, e onde
map-description = Pares de disposição e condição lidos: { $read } de { $all }. A tabela contém o que foi encontrado em cada um.
map-legend = Uma linha para cada disposição, uma coluna para cada condição. A metade mais próxima do nome da disposição: dano; a outra metade: benefício; quanto mais alta a barra, maior o efeito. Contorno: possível segundo o que está registrado. Um ponto: lida, nada encontrado. Hachurado: não lida, portanto nada fica descartado.
map-clause = Disposição
map-properties = CP
map-enablers = E
map-harm = dano { $level }
map-benefit = benefício { $level }
map-read = lida, nada encontrado
map-unread = não lida

## A distância do veredito a outro

stability-title = A que distância o veredito está de cada um dos outros
stability-description = O texto estabelece, no mínimo: { $verdict }. { $count ->
        [0] Nenhum juízo, sozinho, mudaria isso.
        [one] Uma única mudança de um só juízo alteraria o veredito.
       *[other] Há { $count } mudanças de um só juízo que, cada uma sozinha, alterariam o veredito.
    }
stability-legend = Um quadrado: um juízo que teria de mudar um grau. Quanto menos quadrados, mais próximo está esse veredito. A barra cheia: o que está estabelecido agora.
stability-here = estabelecido agora
stability-never = mudar juízos não leva até lá
stability-steps = { $steps ->
        [one] a { $steps } grau de distância
       *[other] a { $steps } graus de distância
    }
stability-verdict = Veredito
stability-distance = Distância
stability-single = Mudanças de um só juízo que levam a ele
stability-flips = { $count ->
        [0] nenhuma
       *[other] { $count }
    }

## Duas versões

drafts-title = Duas versões lado a lado
drafts-description = Antes: { $before }. Depois: { $after }. A tabela contém o dano e o benefício de cada condição nas duas.
drafts-legend = Em cada condição, a primeira versão fica acima da segunda. Cheio: estabelecido. Contorno: possível segundo o que está registrado. Hachurado: não examinado, portanto não descartado.
drafts-before = Antes
drafts-after = Depois
drafts-change = Mudança no dano
drafts-both = dano: { $harm }; benefício: { $benefit }
drafts-lead = Escolha a outra versão, ou outra avaliação do mesmo texto. A que está aberta aqui é a mais recente das duas.
drafts-kept = Trabalhos neste aparelho
drafts-none-kept = Nenhum outro trabalho está guardado neste aparelho.
drafts-file = Ou um arquivo
    .hint = Um arquivo .json salvo aqui ou por um colega. É lido só para esta comparação e não fica guardado.
drafts-verdicts = Antes: { $before }. Depois: { $after }.
drafts-benefits = Os benefícios diferem em: { $criteria }. Eles não reduzem nenhum dano, e nenhum dano os reduz.
drafts-refused = Este arquivo não pode ser comparado
drafts-unreadable = Não é uma avaliação que esta página consiga ler: abra o arquivo na primeira página para saber por quê. Nada foi alterado.
drafts-rubrics = As duas declaram tabelas de classificação diferentes; por isso, seus resultados não podem ficar lado a lado. Passe uma delas para as tabelas da outra, pela linha de comando: impact migrate.
drafts-swap = Trocar antes e depois
