# A página que mostra cada componente em cada estado, para quem constrói e quem traduz.

design-lead = Todas as partes de que a página é feita, em todos os estados em que podem estar. O que não está aqui não é usado em lugar nenhum.
design-type = Tipografia
design-type-what = As letras do próprio aparelho: com serifa para a lei e o dossiê, sem serifa para todo o resto. Nunca menos de 17 px.
design-colour = Cor
design-colour-what = Papel e tinta, uma cor para o que se pode fazer, duas para dano e benefício, que diferem também em luminosidade. Nada é dito só pela cor.
design-action = O que se pode fazer
design-form = Perguntas e respostas
design-told = O que se informa
design-law = A lei e o que foi encontrado nela
design-picture = Figuras
design-example = Um exemplo
design-wrong = O que está errado nesta resposta
design-off = Não pode ser escolhido agora
