# Les images : ce qui a été constaté et où, la distance de l’avis à chaque autre, deux versions côte à côte.

picture-svg = Enregistrer en SVG
picture-png = Enregistrer en PNG
picture-png-failed = Ce navigateur n’a pas pu en faire un PNG. Le SVG montre la même chose.
picture-table = Les chiffres en tableau
picture-verdict-file = avis
picture-map-file = dispositions
picture-stability-file = stabilite
picture-drafts-file = versions

## Ce qui a été constaté et où

map-title = Ce qui a été constaté et où
map-description = { $read } couples d’une disposition et d’une condition sur { $all } ont été lus. Le tableau dit ce qui a été constaté dans chacun.
map-legend = Une ligne par disposition, une colonne par condition. La moitié la plus proche du nom de la disposition : atteinte ; l’autre moitié : bénéfice ; plus c’est haut, plus c’est grand. Contour seul : possible d’après ce qui est consigné. Un point : lu, rien constaté. Hachures : non lu, donc non exclu.
map-clause = Disposition
map-properties = CP
map-enablers = E
map-harm = atteinte : { $level }
map-benefit = bénéfice : { $level }
map-read = lu, rien constaté
map-unread = non lu

## La distance de l’avis à un autre

stability-title = La distance entre cet avis et chaque autre
stability-description = Le texte établit au moins ceci : { $verdict }. { $count ->
        [0] Aucun jugement ne changerait cela à lui seul.
        [one] Un seul changement d’un jugement changerait l’avis.
       *[other] { $count } changements d’un seul jugement changeraient l’avis.
    }
stability-legend = Un carré : un jugement qui devrait bouger d’un degré. Moins il y a de carrés, plus cet avis est proche. La barre pleine : ce qui est établi maintenant.
stability-here = établi maintenant
stability-never = aucun changement de jugement n’y mène
stability-steps = { $steps ->
        [one] à { $steps } pas
       *[other] à { $steps } pas
    }
stability-verdict = Avis
stability-distance = Distance
stability-single = Changements d’un seul jugement qui y mènent
stability-flips = { $count ->
        [0] aucun
       *[other] { $count }
    }

## Deux versions

drafts-title = Deux versions côte à côte
drafts-description = Avant : { $before }. Après : { $after }. Le tableau donne l’atteinte et le bénéfice de chaque condition dans les deux.
drafts-legend = Pour chaque condition, la première version est au-dessus de la seconde. Plein : établi. Contour seul : possible d’après ce qui est consigné. Hachures : non examiné, donc non exclu.
drafts-before = Avant
drafts-after = Après
drafts-change = Évolution de l’atteinte
drafts-both = atteinte : { $harm }, bénéfice : { $benefit }
drafts-lead = Choisissez l’autre version, ou une autre évaluation du même texte. Celle-ci est la plus récente des deux.
drafts-kept = Travaux sur cet appareil
drafts-none-kept = Aucun autre travail n’est gardé sur cet appareil.
drafts-file = Ou un fichier
    .hint = Un fichier .json enregistré ici ou par un collègue. Il n’est lu que pour cette comparaison et n’est pas gardé.
drafts-verdicts = Avant : { $before }. Après : { $after }.
drafts-benefits = Les bénéfices diffèrent sur : { $criteria }. Ils n’abaissent aucune atteinte, et aucune atteinte ne les abaisse.
drafts-refused = Ce fichier ne peut pas être comparé
drafts-unreadable = Ce n’est pas une évaluation que cette page sait lire : ouvrez-le depuis la première page pour savoir pourquoi. Rien n’a été changé.
drafts-rubrics = Les deux se réclament de barèmes différents, et leurs résultats ne peuvent pas être mis côte à côte. Passez l’une à l’autre barème avec la ligne de commande : impact migrate.
drafts-swap = Échanger avant et après
