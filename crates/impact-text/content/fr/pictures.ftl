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

map-title = Ce qui a été constaté, et où
map-description = Couples disposition-condition lus : { $read } sur { $all }. Le tableau indique ce qui a été constaté pour chacun.
map-legend = Une ligne par disposition, une colonne par condition. La moitié la plus proche du nom de la disposition : atteinte ; l’autre moitié : bénéfice ; plus la barre est haute, plus le niveau l’est. Contour seul : possible d’après ce qui est consigné. Un point : lu, rien constaté. Hachures : non lu, donc non exclu.
map-clause = Disposition
map-properties = CP
map-enablers = E
map-harm = atteinte : { $level }
map-benefit = bénéfice : { $level }
map-read = lu, rien constaté
map-unread = non lu

## La distance de l’avis à un autre

stability-title = La distance entre cet avis et chacun des autres
stability-description = Le texte établit au moins ceci : { $verdict }. { $count ->
     [0] Aucun jugement à lui seul ne changerait l’avis.
     [one] Il existe un changement d’un seul jugement qui changerait l’avis.
    *[other] Il existe { $count } changements d’un seul jugement dont chacun changerait l’avis.
 }
stability-legend = Un carré : un jugement qui devrait bouger d’un pas. Moins il y a de carrés, plus l’autre avis est proche. La barre pleine : ce qui est établi maintenant.
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
drafts-lead = Choisissez l’autre version, ou une autre évaluation du même texte. Celle que vous avez ouverte compte comme la plus récente des deux.
drafts-kept = Travaux sur cet appareil
drafts-none-kept = Aucun autre travail n’est gardé sur cet appareil.
drafts-file = Ou un fichier
    .hint = Un fichier .json enregistré ici ou par un collègue. Il n’est lu que pour cette comparaison et n’est pas gardé.
drafts-verdicts = Avant : { $before }. Après : { $after }.
drafts-benefits = Les bénéfices diffèrent sur : { $criteria }. Ils n’abaissent aucune atteinte, et aucune atteinte ne les abaisse.
drafts-refused = Ce fichier ne peut pas être comparé
drafts-unreadable = Ce fichier n’est pas une évaluation que cette page sache lire : ouvrez-le depuis l’accueil pour savoir pourquoi. Rien n’a été changé.
drafts-rubrics = Les deux évaluations indiquent des tableaux de notation différents : leurs résultats ne peuvent pas être mis côte à côte. Faites passer l’une aux tableaux de l’autre en ligne de commande : impact migrate.
drafts-swap = Intervertir « avant » et « après »
