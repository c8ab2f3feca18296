# Les questions sur une page qui n’a besoin d’aucun programme : pour les navigateurs qui n’en exécutent pas.

questionnaire-title = Les quinze questions, sans le programme
questionnaire-lead = Cette page peut être lue, remplie et imprimée dans n’importe quel navigateur. Vos réponses deviennent un fichier qu’ouvrent la page complète et la ligne de commande. Rien ne quitte votre appareil.
questionnaire-law = Comment s’appelle la loi ou le projet ?
questionnaire-text = Son texte, ou les dispositions qui comptent
    .hint = Laissez une ligne vide entre deux dispositions.
questionnaire-reason = Quels mots de la loi vous le font dire ?
questionnaire-make = Composer le fichier
questionnaire-file = Vos réponses en un fichier
    .hint = Enregistrez le fichier, ou copiez ce qui est écrit ici dans un fichier texte vide dont le nom finit par .json. Ouvrez-le sur le premier écran de la page complète, ici ou sur un autre appareil.
questionnaire-save = Enregistrer le fichier
questionnaire-noscript = Les scripts sont désactivés dans ce navigateur : aucun fichier ne peut être composé ici. Répondez et imprimez la page ; les numéros sont les mêmes dans toutes les langues.
questionnaire-back = Vers la page complète
