# La note d’impact : l’ordre des parties de la boîte à outils, et les mots autour de ce que dit le dossier.

report-title = Note d’impact sur Internet : { $title }
report-untitled = un texte qui n’a pas encore de titre

## Résumé

abstract = Résumé
abstract-verdict = L’avis sur ce texte : { $headline }.
abstract-record = { $harms ->
        [0] Aucune atteinte n’est consignée
        [one] { $harms } atteinte est consignée
       *[other] { $harms } atteintes sont consignées
    } et { $benefits ->
        [0] aucun bénéfice
        [one] { $benefits } bénéfice
       *[other] { $benefits } bénéfices
    } ; conditions entièrement examinées : { $complete } sur 15.
abstract-unquoted = { $count ->
        [one] Parmi eux, un ne cite encore aucune disposition et n’établit rien.
       *[other] Parmi eux, { $count } ne citent encore aucune disposition et n’établissent rien.
    }
abstract-worst = Ce qui pèse le plus : { $criteria }.
abstract-best = Ce qu’il aiderait le plus : { $criteria }.
abstract-more = { $count ->
        [one] Un autre constat de même poids est dit plus bas, avec sa condition.
       *[other] { $count } autres constats de même poids sont dits plus bas, chacun avec sa condition.
    }
glance = En un coup d’œil
chart-title = Atteintes et bénéfices, condition par condition
chart-description = { $headline }. Le tableau ci-dessous contient les mêmes données.
chart-harm = Atteinte
chart-benefit = Bénéfice
chart-legend = Plein : établi. Contour : possible d’après ce qui est consigné. Hachures : non examiné, donc pas exclu. Atteintes et bénéfices ne s’additionnent jamais.
goals-caption = Atteinte et bénéfice pour les propriétés essentielles et les quatre objectifs : la pire atteinte et le meilleur bénéfice de chacun, jamais combinés
table-goal = Objectif
table-caption = Atteinte et bénéfice pour chaque condition, sur l’échelle nul, mineur, modéré, majeur, critique
table-condition = Condition
table-harm = Atteinte
table-benefit = Bénéfice
table-search = Examen

## Méthode

methodology = Méthode
method-exist = Cette note suit le cadre de la boîte à outils de l’Internet Society pour évaluer l’impact sur Internet. Elle demande d’abord ce que le texte fait aux cinq propriétés essentielles, sans lesquelles il y aurait des réseaux, mais pas d’Internet.
method-thrive = Elle demande ensuite ce que le texte fait aux dix facilitateurs d’un Internet ouvert, connecté au monde, sûr et digne de confiance : c’est ce dont Internet a besoin pour s’épanouir.
method-scoring = Pour chaque atteinte ou bénéfice, les mots d’une disposition répondent à quatre questions : quelle profondeur, quelle portée, quelle durée, et par quel chemin le texte y mène. Des tableaux publiés en tirent un niveau. La condition la plus touchée fixe l’avis ; rien ne s’additionne, et aucun bénéfice n’efface une atteinte. Une atteinte sans disposition citée n’établit rien. Une condition qui n’a pas été examinée n’est ni blanchie ni soupçonnée.
method-review = Derrière l’examen se tient au moins : { $review }.

## Contexte

context = Contexte
context-table = Le texte proposé
about-title = Titre
about-jurisdiction = Pays
about-kind = Nature
about-level = Niveau
about-stage = Étape
about-issuer = Auteur du texte
about-reference = Référence
about-version = Version
about-deadline = Observations possibles jusqu’au
about-url = Publié à l’adresse
about-coverage = Évalué
about-baseline = Comparé avec
about-horizon = Effets considérés jusqu’à
coverage-with = { $kind } : { $covers }
baseline-default = L’absence de mesure nouvelle (par défaut : rien d’autre n’a été choisi)
horizon-default = Pleine application, cinq ans (par défaut : rien d’autre n’a été choisi)
beneficiaries = À qui cela profite : { $text }

## Effets

effect-exist = Effet sur ce dont Internet a besoin pour exister
effect-thrive = Effet sur ce dont Internet a besoin pour s’épanouir
criterion-plain = { $plain }. { $function }
criterion-levels = Atteinte : { $harm }. Bénéfice : { $benefit }. Examen : { $status }.
criterion-no-effect = Aucun effet n’a été trouvé. { $count ->
        [one] La seule disposition opérante a été lue
       *[other] Les { $count } dispositions opérantes ont été lues
    } sous l’angle de l’atteinte et du bénéfice.
criterion-partial = Dispositions opérantes lues pour cette condition : { $done } sur { $all }. Rien n’est donc exclu.
criterion-without-reasons = { $all ->
        [one] La seule disposition opérante a été lue pour cette condition,
       *[other] Les { $all } dispositions opérantes ont été lues pour cette condition,
    } mais ce qui a été considéré n’est pas écrit ; rien n’est donc exclu.
criterion-finished = { $all ->
        [one] La seule disposition opérante a été lue pour cette condition.
       *[other] Les { $all } dispositions opérantes ont été lues pour cette condition.
    }
criterion-unexamined = Pas encore examiné, ni blanchi ni soupçonné : { $criteria }.
criterion-first-read-none = Un premier regard n’y a vu aucun effet, mais aucune disposition n’a encore été lue pour cela ; rien n’est donc exclu : { $criteria }.
criterion-first-read-unclear = Un premier regard laisse ces points incertains : { $criteria }.
criterion-considered = Ce qui a été considéré : { $text }
noted-harm = Un premier regard a noté ici une atteinte possible. Aucune disposition n’est encore citée : rien n’est établi.
noted-benefit = Un premier regard a noté ici un bénéfice possible. Aucune disposition n’est encore citée : rien n’est établi.
noted-either = Un premier regard a noté ici un effet dont le sens n’est pas clair. Aucune disposition n’est encore citée : rien n’est établi.
quote-not-found = Ces mots n’ont pas été trouvés dans la disposition telle qu’elle est consignée : comparez-les au texte officiel.
finding-level = Niveau : { $level }.
finding-unbound = Ce constat n’établit encore rien.
finding-people = Pour les gens : { $text }
finding-conditions = Cela dépend de ceci : { $text }
finding-reason = { $field } ({ $judged }) : { $text }
finding-chain = Étape par étape :
finding-evidence = Preuves : { $grade }. { $meaning }
finding-indirect = Elles viennent d’une mesure d’un autre genre.
finding-contested = Une source crédible dit le contraire et reste sans réponse.
finding-contradicted = Une source dit le contraire
finding-answer = Réponse : { $text }
finding-angles = Examiné du point de vue de : { $angles }.

## Conclusion

conclusion = Conclusion
conclusion-carried = Ce qui le fonde : { $criteria }.
conclusion-mixed = Une atteinte et un bénéfice sont tous deux établis pour : { $criteria }.
conclusion-tradeoff = Le texte nuit à un endroit et aide à un autre. Les deux sont montrés côte à côte, sans compensation.
conclusion-ambiguous = On ne sait pas encore si les effets sur ces conditions nuisent ou aident : { $criteria }.
safeguards = Garanties
safeguards-residual = Avec les garanties qui figurent dans le texte, l’avis serait : { $in-text }. Si celles qui sont proposées étaient aussi adoptées : { $proposed }. L’avis sur le texte tel qu’il est ne change pas.
safeguard = { $status ->
        [in_text] Dans le texte
       *[proposed] Proposée
    } : { $text }
safeguard-nameless = une garantie qui reste à décrire
safeguards-effects-heading = Ce que les garanties entraînent elles-mêmes

## Recommandations, notes, colophon

recommendations = Recommandations
recommendations-none = Aucune recommandation n’est encore faite.
recommendation-to = À : { $text }
recommendation-clause-of = Sur { $clause }
recommendation-wording = Rédaction proposée : { $text }
notes = Notes
note-archived = copie archivée
note-read = lu le { $date }
colophon = À propos de cette note
colophon-authors = Rédigée par : { $authors }.
colophon-person = { $name }, { $affiliation }
colophon-assessor = Jugements portés par : { $name }.
colophon-interest = Intérêt déclaré : { $text }
colophon-interest-none = Aucun intérêt n’est déclaré.
colophon-dates = Commencée le { $created }, modifiée pour la dernière fois le { $updated }.
colophon-licence = Licence : { $licence }.
colophon-input = Empreinte de l’évaluation (SHA-256) : { $hash }
colophon-rubric = Empreinte des tableaux de notation (SHA-256) : { $hash }
colophon-translation = Aucune personne parlant la langue de cette note n’a encore vérifié les mots de son formulaire ; ceux de ses auteurs sont les leurs.
colophon-check = Quiconque possède le fichier et ces empreintes obtient le même résultat sur toute machine.
