# Apprendre en travaillant : la visite, le constat d’exemple, l’effet d’un choix.

## La visite

tour = Comment cela marche
tour-step = { $step } sur { $all }
tour-next = Suite
tour-back = Retour
tour-skip = Sauter la visite guidée
tour-end = Se mettre au travail
tour-again = Afficher la visite guidée
tour-1 = Mettez la loi sur la table
    .what = Collez le texte de la loi. Il est divisé selon ses propres articles, et vous en citez les mots. Sans citation, aucun reproche ne compte.
tour-2 = Répondez à quinze questions simples
    .what = Le tour d’horizon demande ce que la loi pourrait faire à chaque chose dont Internet a besoin. Une première impression suffit ; « incertain » est une bonne réponse.
tour-3 = Complétez des phrases
    .what = Là où vous avez vu une atteinte ou un bénéfice, vous complétez une phrase : ce que la disposition exige, ce que cela fait, à qui, pour combien de temps, et si on peut l’éviter. Si vous hésitez, choisissez deux réponses voisines.
tour-4 = Lisez l’avis, dans ses limites
    .what = L’avis découle de la pire atteinte établie. Ce que personne n’a examiné reste inconnu : les hachures le montrent, et cela ne blanchit ni ne condamne.
tour-5 = Emportez la note
    .what = La note s’écrit d’elle-même à côté de votre travail. Imprimez-la ou enregistrez-la quand vous voulez : ce qui n’est pas terminé y est signalé comme tel.

## Un constat d’exemple

sample = Montrez-moi
sample-what = Une disposition inventée, jugée à titre d’exemple. Elle ne vient pas de votre loi.
sample-sentence = Comment se lirait le constat
sample-people-heading = Pour les gens
sample-fill = Remplir avec cet exemple
    .hint = L’exemple remplace ce qui se trouve dans ce constat ; « Annuler » ramène ce qui s’y trouvait. Il ne repose sur aucune disposition, et n’établit donc rien tant que vous n’en avez pas fait le vôtre.
sample-filled = Le constat est rempli avec l’exemple. Changez ses mots jusqu’à ce qu’ils conviennent à votre loi, puis citez la disposition.

## L’effet d’un choix

consequence-verdict = L’avis à ce stade : { $headline }.
consequence-unbound = Il ne repose encore sur aucune disposition, et ne compte donc pas. Avec une disposition, son niveau serait : { $level }.
consequence-carries = Ce constat fonde l’avis.
consequence-why = Pourquoi
