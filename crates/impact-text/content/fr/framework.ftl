# Noms des conditions, des buts, des niveaux, des avis et des jugements, et la phrase d’un constat.
# Les noms anglais officiels sont ceux de l’Internet Society ; tout le reste est de nous.

## Conditions : nom, degré de certitude sur ce nom, nom courant, fonction examinée

name-CP1 = Une infrastructure accessible avec un protocole commun
    .status = ours
    .plain = Chacun peut se raccorder
    .function = Tout réseau peut se raccorder en parlant le protocole commun, sans la permission d’un gardien et sans coût prohibitif.
name-CP2 = Une architecture ouverte faite de briques interopérables et réutilisables
    .status = ours
    .plain = Des briques ouvertes
    .function = Protocoles, couches et logiciels restent ouverts, fonctionnent ensemble et peuvent être réutilisés par tous.
name-CP3 = Une gestion décentralisée et un système de routage unique et réparti
    .status = ours
    .plain = Des réseaux maîtres chez eux
    .function = Chaque réseau se gère lui-même et choisit avec qui et comment il se raccorde ; aucun point central n’est imposé.
name-CP4 = Des identifiants mondiaux communs
    .status = ours
    .plain = Un nom, un seul sens
    .function = Un nom ou une adresse désigne partout la même chose.
name-CP5 = Un réseau polyvalent, neutre à l’égard des technologies
    .status = ours
    .plain = Transporte tout
    .function = Le réseau porte tout usage licite ; il n’est ni bâti pour certaines applications, ni limité à elles.
name-E1 = Un accès facile et sans restriction
    .status = ours
    .plain = Facile de se connecter
    .function = Personnes et réseaux se connectent facilement, à un prix abordable et sans restriction indue.
name-E2 = Un usage et un déploiement sans restriction des technologies d’Internet
    .status = ours
    .plain = Toute technologie permise
    .function = Chacun peut utiliser et déployer les technologies d’Internet sans autorisation préalable.
name-E3 = Un développement, une gestion et une gouvernance collaboratifs
    .status = ours
    .plain = Construit ensemble
    .function = Normes et politiques se font dans des processus ouverts, auxquels prennent part tous ceux qu’elles concernent.
name-E4 = Une joignabilité sans restriction
    .status = ours
    .plain = Joindre tout le monde
    .function = Tout point licite peut en joindre un autre, par-delà les frontières.
name-E5 = Une capacité disponible
    .status = ours
    .plain = Assez de capacité
    .function = La capacité suffit et peut croître avec la demande.
name-E6 = La confidentialité des données, des informations, des appareils et des applications
    .status = ours
    .plain = Gardé confidentiel
    .function = Les données restent confidentielles sur les appareils, en chemin et dans les applications.
name-E7 = L’intégrité des informations, des applications et des services
    .status = ours
    .plain = Jamais altéré
    .function = Informations, applications et services ne sont pas modifiés sans autorisation.
name-E8 = La fiabilité, la résilience et la disponibilité
    .status = ours
    .plain = Continue de marcher
    .function = Les services continuent de marcher, faiblissent sans rompre et se rétablissent.
name-E9 = La responsabilité
    .status = ours
    .plain = Quelqu’un en répond
    .function = Ceux qui exploitent ou contrôlent des services peuvent être identifiés et répondent de leurs actes.
name-E10 = La vie privée
    .status = ours
    .plain = Chacun maître de ses données
    .function = Chacun garde la maîtrise de ce que l’on sait de lui et de son usage du réseau.

## Groupes

block-CP = Propriétés essentielles
    .meaning = Ce dont Internet a besoin pour exister.
block-OPEN = Ouvert
    .meaning = Chacun peut se connecter, construire et prendre part.
block-GLOBAL = Connecté au monde
    .meaning = Chacun peut joindre chacun, avec de la place pour grandir.
block-SECURE = Sûr
    .meaning = Ce qui est envoyé arrive sans avoir été lu ni modifié.
block-TRUST = Digne de confiance
    .meaning = On peut compter dessus, et ceux qui le font fonctionner en répondent.
to-exist = Ce dont Internet a besoin pour exister
to-thrive = Ce dont Internet a besoin pour s’épanouir

## Niveaux et avis

level-0 = nul
level-1 = mineur
level-2 = modéré
level-3 = majeur
level-4 = critique
interval-levels = de { $low } à { $high }
interval-verdicts = de « { $low } » à « { $high } »
level-none-so-far = rien d’établi
level-at-least = au moins { $low }

verdict-0 = aucune atteinte trouvée
    .heading = Aucune atteinte trouvée
    .meaning = Chaque disposition opérante a été lue pour chaque condition, et aucune atteinte n’a été trouvée.
verdict-1 = préoccupation limitée
    .heading = Préoccupation limitée
    .meaning = Atteinte mineure à une chose dont Internet a besoin pour exister, ou au plus modérée à une chose dont il a besoin pour s’épanouir.
    .advice = Une autre rédaction peut d’ordinaire y remédier.
verdict-2 = préoccupation notable
    .heading = Préoccupation notable
    .meaning = Atteinte modérée à une chose dont Internet a besoin pour exister, ou majeure à une chose dont il a besoin pour s’épanouir.
    .advice = Le texte ne devrait pas passer sans changements.
verdict-3 = conflit sérieux
    .heading = Conflit sérieux
    .meaning = Atteinte majeure à une chose dont Internet a besoin pour exister, ou critique à une chose dont il a besoin pour s’épanouir.
    .advice = Adopter le texte, c’est l’accepter en connaissance de cause.
verdict-4 = conflit fondamental
    .heading = Conflit fondamental
    .meaning = Atteinte critique à une chose dont Internet a besoin pour exister.
    .advice = Le texte ne peut pas s’appliquer sans que l’on y renonce.

status-complete = entièrement examiné
    .meaning = Chaque disposition opérante a été lue pour cette condition, et il est dit ce qui a été considéré.
status-partial = commencé, non terminé
    .meaning = L’examen de cette condition n’est pas terminé : rien n’est donc exclu.
status-not-assessed = non examiné
    .meaning = Personne n’a encore regardé cette condition : elle n’est ni blanchie ni soupçonnée.

## Sens et première lecture

direction-harm = Atteinte
direction-benefit = Bénéfice
direction-either = Sens incertain
first-read-none = Aucun effet vu
first-read-harm = Atteinte
first-read-benefit = Bénéfice
first-read-both = Les deux
first-read-unclear = Incertain

## Les quatre jugements

field-depth = Profondeur
    .question = Qu’arrive-t-il à ceux que cela touche ?
    .hint = Profondeur : la fonction est-elle gênée, altérée ou supprimée ?
field-reach = Portée
    .question = Qui cela touche-t-il ?
    .hint = Portée : ceux que la mesure touche elle-même, non ceux qui pourraient l’imiter.
field-persistence = Persistance
    .question = Peut-on revenir en arrière ?
    .hint = Persistance : si l’on renonçait à la disposition, serait-il difficile de défaire ce qu’elle a fait ? Une fin inscrite dans le texte compte.
field-pathway = Chemin
    .question = Comment le texte y mène-t-il ?
    .hint = Chemin : existe-t-il une façon licite de se conformer qui l’évite ? Cela se vérifie dans le texte ; ce n’est pas une probabilité.

depth-harm-1 = cela marche encore comme avant, avec des coûts, des délais ou des formalités en plus
    .short = gêne
    .anchor = La fonction est encore remplie comme avant, avec des coûts, des délais ou des formalités en plus.
    .example = Les réseaux doivent déclarer chaque année leurs accords d’interconnexion.
depth-harm-2 = cela ne marche plus qu’en partie, ou par un détour qu’on ne peut pas demander à des gens ordinaires
    .short = altère
    .anchor = La fonction n’est plus remplie qu’en partie, pour moins d’usages, ou par un détour qu’on ne peut pas demander à des acteurs ordinaires.
    .example = Un site bloqué n’est joignable que par ceux qui savent changer de résolveur.
depth-harm-3 = cela ne marche plus, ou seulement si une autorité ou une seule entreprise le permet
    .short = supprime
    .anchor = La fonction n’est plus remplie, ou seulement au gré d’une autorité ou d’un intermédiaire unique.
    .example = Tout le trafic vers l’étranger passe par une passerelle qui peut le refuser.
depth-benefit-1 = cela devient plus facile
    .short = facilite
    .anchor = La fonction devient plus facile à remplir.
    .example = Un seul formulaire en remplace cinq pour un nouveau fournisseur.
depth-benefit-2 = cela devient plus solide
    .short = renforce
    .anchor = La fonction devient nettement plus solide pour ceux que cela touche.
    .example = Les fournisseurs doivent offrir l’interconnexion à conditions égales.
depth-benefit-3 = cela est garanti là où cela manquait ou était menacé
    .short = garantit
    .anchor = La fonction est garantie là où elle manquait ou était menacée.
    .example = Il est interdit de couper l’accès d’usagers pour les punir.

reach-1 = cela touche un groupe limité que l’on pourrait énumérer
    .short = limitée
    .anchor = On pourrait énumérer ceux que cela touche : un secteur nommé, des sites, des titulaires de licence. Les autres ne sont pas concernés.
    .example = Seulement les trois titulaires d’une licence de câble sous-marin.
reach-2 = cela touche le public ou tous les opérateurs du pays
    .short = nationale
    .anchor = Le public, ou tous les opérateurs du pays.
    .example = Chaque fournisseur d’accès du pays, et donc chacun de ses clients.
reach-3 = cela touche des gens ou des systèmes communs au-delà de la frontière
    .short = transfrontière
    .anchor = Des personnes hors du pays, ou des systèmes que tous partagent (normes, routage, noms, racines de confiance), par l’effet de la mesure elle-même et non par imitation.
    .example = Un certificat racine que chaque navigateur du monde doit accepter.

persistence-harm-1 = cela finit de soi-même ou peut être défait en un an environ sans nouvelle loi
    .short = passagère
    .anchor = Cela finit à une date ou à une condition fixée par le texte, ou ceux que cela touche peuvent le défaire en un an environ sans nouvelle loi.
    .example = L’obligation tombe au bout de douze mois si le parlement ne la renouvelle pas.
persistence-harm-2 = le défaire demande une nouvelle loi ou un grand effort commun
    .short = corrigeable
    .anchor = Le défaire demande un nouvel acte juridique, ou une refonte coordonnée qui reste réaliste.
    .example = Les réseaux devraient refaire leurs routes une fois la loi abrogée.
persistence-harm-3 = il est pratiquement impossible de le défaire
    .short = irréversible
    .anchor = Il est pratiquement impossible de le défaire : données ou clés divulguées, identifiants séparés, infrastructure démontée, racine de confiance perdue.
    .example = Des données de trafic conservées par obligation légale ont fuité.
persistence-benefit-1 = cela peut prendre fin ou dépend du bon vouloir de quelqu’un
    .short = précaire
    .anchor = Cela prend fin, ou dépend du bon vouloir de quelqu’un.
    .example = Un projet pilote de deux ans.
persistence-benefit-2 = cela dure tant que la loi est en vigueur
    .short = durable
    .anchor = Cela dure tant que la loi est en vigueur.
    .example = Une dispense de licence inscrite dans la loi.
persistence-benefit-3 = cela survivrait à la loi
    .short = permanente
    .anchor = Cela survivrait à la loi.
    .example = Un point d’échange bâti et géré par ses membres.

pathway-1 = le texte le permet, mais seulement si quelqu’un le décide plus tard ou en abuse
    .short = éventuel
    .anchor = Il y faut une autre décision, un événement ou un abus, que le texte permet sans l’exiger.
    .example = Un ministre peut l’ordonner, sans y être tenu.
pathway-2 = le respect ordinaire du texte, ou l’usage ordinaire du pouvoir qu’il donne, y mène, bien qu’une façon licite de l’éviter existe
    .short = prévisible
    .anchor = Le respect ordinaire du texte, ou l’usage ordinaire du pouvoir qu’il donne, y mène, bien qu’une façon licite de se conformer l’évite.
    .example = Les fournisseurs n’évitent la redevance qu’en renonçant à leurs propres routes.
pathway-3 = le texte ne laisse aucune façon licite de l’éviter
    .short = inévitable
    .anchor = Le texte l’exige, ou aucune façon licite de se conformer ne l’évite.
    .example = « Doivent n’utiliser que les canaux fournis par l’État. »

not-settled = soit { $low }, soit { $high }
wide-open-depth = la profondeur de l’effet n’est pas encore jugée
wide-open-reach = on n’a pas encore jugé qui cela touche
wide-open-persistence = on n’a pas encore jugé si cela peut être défait
wide-open-pathway = on n’a pas encore jugé comment le texte y mène

## La phrase d’un constat

sentence-harm = Le texte ({ $clauses }) { $statement }, de sorte que { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-benefit = Le texte ({ $clauses }) { $statement }, de sorte que { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-either = Le texte ({ $clauses }) { $statement } ; on ne sait pas encore si cela nuit ou aide, mais là où cela compte, { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-harm-several = Le texte ({ $clauses }) { $statement }, de sorte que { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-benefit-several = Le texte ({ $clauses }) { $statement }, de sorte que { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-either-several = Le texte ({ $clauses }) { $statement } ; on ne sait pas encore si cela nuit ou aide, mais là où cela compte, { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-harm-unbound = Aucune disposition citée pour l’instant : le texte { $statement }, de sorte que { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-benefit-unbound = Aucune disposition citée pour l’instant : le texte { $statement }, de sorte que { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-either-unbound = Aucune disposition citée pour l’instant : le texte { $statement } ; on ne sait pas encore si cela nuit ou aide, mais là où cela compte, { $depth }. Quant à son poids : { $reach } ; { $persistence } ; { $pathway }.
sentence-unjudged = Le texte ({ $clauses }) { $statement }. La profondeur, la portée, la persistance et le chemin de l’effet restent à juger.
sentence-unjudged-several = Le texte ({ $clauses }) { $statement }. La profondeur, la portée, la persistance et le chemin de l’effet restent à juger.
sentence-unjudged-unbound = Aucune disposition citée pour l’instant : le texte { $statement }. La profondeur, la portée, la persistance et le chemin de l’effet restent à juger.
statement-open = exige ou permet quelque chose qui reste à dire

## Points de vue, preuves, confiance

angle-consumer = Ceux qui utilisent Internet
angle-provider = Ceux qui offrent réseaux et services
angle-intermediary = Ceux qui sont entre les deux : plateformes, hébergeurs, résolveurs
angle-compliance = Ceux qui doivent prouver qu’ils se conforment
evidence-0 = sans appui
    .meaning = Aucune disposition n’est citée, ou celle qui l’est a changé, ou ce n’est qu’une affirmation.
evidence-1 = argumenté
    .meaning = Une disposition est citée telle qu’elle est, avec un raisonnement technique ou juridique ; sans source indépendante.
evidence-2 = sourcé
    .meaning = Argumenté, et au moins une source indépendante, datée et retrouvable parle de ce mécanisme.
evidence-3 = corroboré
    .meaning = Argumenté, et au moins deux sources indépendantes de genres différents, dont une empirique ou une norme technique ; les sources contraires ont reçu une réponse.
confidence-0 = nulle, car une condition n’a pas été entièrement examinée
confidence-1 = faible
confidence-2 = moyenne
confidence-3 = forte
confidence-at-least = Confiance que c’est au moins « { $verdict } » : { $confidence }. Elle dit à quel point est étayé le meilleur des constats qui fondent l’avis.
confidence-not-worse = Confiance que ce n’est pas pire que « { $verdict } » : { $confidence }. Elle dit à quel point a été poussé le moins poussé des examens qui auraient pu trouver pire.
review-1 = Une personne
review-2 = Une deuxième personne a relu
review-3 = Trois personnes ou plus ont jugé séparément
mitigation-in-text = Oui, elle figure dans le texte
mitigation-proposed = Non, elle est proposée

## Certitude des faits, sources

certainty-read = lu à la source
certainty-derived = la source dit l’effet ; le lien avec cette condition est le nôtre
certainty-unconfirmed = à confirmer
certainty-inferred = déduit par nous
certainty-ours = de nous
source-kind-law = Loi ou projet de loi
source-kind-official-document = Document officiel
source-kind-court-decision = Décision de justice
source-kind-standard = Norme technique
source-kind-measurement = Mesure
source-kind-research = Recherche
source-kind-impact-brief = Note d’impact
source-kind-submission = Contribution ou prise de position
source-kind-news = Presse
source-kind-company-statement = Déclaration d’une entreprise
source-kind-other = Autre
stance-supports = appuie
stance-contradicts = contredit

## Le texte proposé

kind-bill = Projet ou proposition de loi
kind-act = Loi
kind-decree = Décret
kind-regulation = Règlement
kind-court-order = Décision de justice
kind-standard = Norme
kind-company-decision = Décision d’une entreprise
kind-trend = Tendance
level-of-international = International
level-of-supranational = Supranational
level-of-national = National
level-of-subnational = État fédéré ou province
level-of-local = Local
level-of-company = Entreprise
stage-idea = Idée
stage-consultation = Consultation
stage-draft = Avant-projet
stage-introduced = Déposé
stage-committee = En commission
stage-adopted = Adopté
stage-in-force = En vigueur
stage-repealed = Abrogé
coverage-whole = Le texte entier
coverage-excerpt = Un extrait

## La solidité d’un avis

judged-range = { $low } à { $high }
firm-flips = Ce qui changerait l’avis, un jugement à la fois :
firm-no-flips = Aucun jugement à lui seul ne changerait l’avis.
firm-flip = { $field } : si c’était « { $then } » et non « { $now } », l’avis serait : { $verdict }.
firm-struck = Sans ce constat, l’avis serait : { $verdict }.
firm-kappa = { $count ->
        [one] Une seule condition porte ce qui est établi : sans elle, ce serait moins.
       *[other] { $count } conditions portent ce qui est établi, chacune à elle seule : la perte d’une d’elles n’y change rien.
    }
firm-single = { $count ->
        [one] Tout ce qui est établi tient à une disposition : supprimer { $clauses } l’abaisserait.
       *[other] Tout ce qui est établi tient à chacune de ces dispositions : supprimer l’une de { $clauses } l’abaisserait.
    }
firm-down = Pour descendre à « { $verdict } » : au moins { $steps ->
        [one] un jugement devrait bouger d’un cran
       *[other] { $steps } crans de jugement
    }.
firm-up = Pour monter à « { $verdict } » : { $steps ->
        [one] un cran d’un jugement suffirait
       *[other] { $steps } crans de jugement suffiraient
    }.
firm-open = Ce qui pourrait encore l’aggraver, le pire d’abord : { $criteria }.
firm-tables = Sur { $of } modifications d’une seule case des tableaux, { $unchanged } laissent l’avis tel quel.

## Ce que ferait un amendement

amend-strike-clause = À supprimer : { $clause }.
amend-strike-finding = À modifier ({ $clauses }), de sorte que ceci n’en découle plus : { $statement }
amend-judge = À modifier ({ $clauses }), de sorte que, pour la condition « { $name } », le jugement « { $field } » soit « { $then } » et non « { $now } ».
amend-the-text = le texte
amend-verdict = L’avis serait : { $after }. En l’état du texte, il est : { $before }.
amend-same = L’avis resterait : { $verdict }.
amend-harm = { $name }, niveau d’atteinte : { $after } (avant : { $before })
amend-benefit = { $name }, niveau de bénéfice : { $after } (avant : { $before })
amend-read-anew = Ceci dit ce qui s’ensuivrait si rien d’autre ne changeait. Des mots nouveaux à la place des anciens doivent être relus et rejugés.

## Deux versions côte à côte

change-unchanged = inchangé
change-improved = moins d’atteinte
change-worsened = plus d’atteinte
change-not-worse = pas pire
change-not-better = pas mieux
change-uncertain = incertain
overall-trade-off = Un compromis : mieux sur des conditions, pire sur d’autres
overall-indeterminate = Indécis : ce qui reste ouvert décide
overall-better = Mieux
overall-worse = Pire
overall-not-worse = Pas pire
overall-not-better = Pas mieux
overall-unchanged = Inchangé
leximax-a = La pire atteinte d’abord, la première en a moins. C’est une information, non un avis.
leximax-b = La pire atteinte d’abord, la seconde en a moins. C’est une information, non un avis.
leximax-tie = La pire atteinte d’abord, les deux sont égales.
leximax-n-a = Tant qu’un niveau reste ouvert, les deux profils ne sont pas classés.

## L’avis en une ligne

headline-join = { $first } ; { $rest }
headline-exact = { $verdict }
headline-at-least = au moins « { $verdict } »
headline-none-so-far = aucune atteinte établie à ce jour
headline-up-to-recorded = jusqu’à « { $verdict } » d’après ce qui est noté
    .sentence = Il pourrait aller jusqu’à « { $verdict } » : tout ce qui est noté n’est pas encore établi ou jugé.
headline-not-excluded = jusqu’à « { $verdict } » n’est pas exclu
    .sentence = Au pire, d’après les constats notés, c’est « { $verdict } ».
headline-no-upper-limit = sans limite supérieure affirmée
    .sentence = Ce qui n’est pas encore examiné peut être pire.
headline-not-worse = pas pire que « { $verdict } »
    .sentence = Ce n’est pas pire que « { $verdict } ».
headline-incomplete = { $count ->
        [one] { $count } condition sur 15 non entièrement examinée
       *[other] { $count } conditions sur 15 non entièrement examinées
    }
    .sentence = { $count ->
            [one] { $count } condition sur 15 n’est pas entièrement examinée.
           *[other] { $count } conditions sur 15 ne sont pas entièrement examinées.
        }
headline-excerpt = extrait seulement
    .sentence = Seul un extrait du texte a été évalué.
state-final = Définitif
    .meaning = Les quinze conditions sont entièrement examinées, personne n’est en désaccord, et l’avis est exact.
state-preliminary = Provisoire
    .meaning = Quelque chose reste ouvert : l’examen, un jugement, un désaccord ou le reste du texte.
scope-sentence = Cet avis porte sur les effets sur Internet. Il ne met pas en balance les buts du texte ni sa proportionnalité.
