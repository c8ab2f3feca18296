# Pour un atelier : la feuille de travail vierge sur papier, et une question à la fois au mur.

## La feuille de travail

worksheet-lead = Pour des groupes sans appareil : imprimez-la, remplissez-la à la main, et saisissez les réponses plus tard. Chaque numéro est le même dans toutes les langues.
worksheet-print = Imprimer la feuille
worksheet-law = Loi ou projet, et sa date
worksheet-group = Qui est dans ce groupe
worksheet-scan-how = Cochez une case par question. Notez la disposition qui vous l’a fait cocher.
worksheet-question = Question
worksheet-clause = Disposition
worksheet-finding = Constat
worksheet-finding-how = Une feuille par atteinte ou par bénéfice. Copiez-la autant de fois qu’il le faut.
worksheet-condition = Condition (CP1 à E10), atteinte ou bénéfice
worksheet-words = Les mots de la disposition, tels qu’ils y figurent
worksheet-statement = Ce que la disposition exige ou permet
worksheet-people = Ce que cela fait aux gens
worksheet-why = Pourquoi
worksheet-judge = Cochez une réponse par question, ou deux voisines si vous hésitez.
worksheet-answer = { $word } : { $anchor }
worksheet-depth-benefit = Pour un bénéfice

## Une question à la fois

projector-lead = Une question à la fois, en caractères lisibles du dernier rang.
projector-place = Question { $number } sur 15
projector-next = Question suivante
projector-back = Question précédente
projector-keys = Touches : 1 à 5 pour répondre, les flèches pour tourner la page.
projector-unanswered = Pas encore de réponse
