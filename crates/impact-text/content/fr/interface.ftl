# La page : ce qui s’y trouve, dans l’ordre du parcours.

## Le cadre

wording-add = L’écrire aussi en { $language }
back-to = Retour : { $page }

save-saved = Gardé sur cet appareil à { $time }
save-pending = Enregistrement…
lock = La verrouiller par une phrase secrète
lock-what = Un fichier verrouillé ne s’ouvre qu’avec la phrase secrète : ici, en ligne de commande, et avec tout programme du format age. Sans la phrase, il est perdu, pour vous aussi.
lock-passphrase = Phrase secrète
    .hint = Plusieurs mots qui ne servent à rien d’autre, au moins douze lettres. Les majuscules et les espaces comptent.
lock-again = La même, encore une fois
secret-show = La montrer
lock-propose = En proposer une
lock-proposed = Notez-la là où personne ne regarde :
lock-file = Enregistrer un fichier verrouillé
lock-here = Ne la garder ici que verrouillée
    .hint = Ce qui peut s’en lire est effacé de cet appareil, avec ses versions antérieures. Rouverte, elle est gardée lisible jusqu’à ce que vous la verrouilliez de nouveau. Un disque effacé peut garder des traces que des outils spéciaux retrouvent.
lock-under-way = Un instant : cela prend exprès du temps…
lock-short = Elle a moins de douze lettres et pourrait être devinée par essais. Prenez plus de mots.
lock-differs = Ce n’est pas la même phrase. Écrivez-la de nouveau.
lock-no-chance = Ce navigateur n’a pas de source de hasard : rien n’a été verrouillé. Prenez un autre navigateur.
lock-not-kept = Elle n’a pas été rangée : ce navigateur ne l’a pas gardée verrouillée, ou un autre onglet l’a enregistrée depuis. Le travail lisible est toujours ici.
lock-pasted = Un texte que vous avez collé n’est pas encore pris dans le travail. Prenez-le ou effacez-le sur la page de la loi, puis verrouillez.
lock-filed = Le fichier verrouillé est dans vos téléchargements. Essayez de l’ouvrir.
unlock-heading = Déverrouiller : { $file }
unlock-open = Déverrouiller
locked-work = Évaluation verrouillée { $number }, rangée le { $date }
locked-erase = Effacer
locked-erase-sure = Elle ne pourra pas revenir. L’effacer ?
device-locked = Du travail verrouillé est gardé ici. Il n’est compté et enregistré qu’une fois déverrouillé ; tout effacer l’efface aussi.
save-failed = Non gardé sur cet appareil
save-memory = Gardé seulement jusqu’à la fermeture de la page
file-name = evaluation-impact
redo = Rétablir
file-never = Pas encore enregistré dans un fichier.
file-since = { $count ->
        [0] Le fichier du { $date } contient tout.
        [one] { $count } changement depuis le fichier du { $date }.
       *[other] { $count } changements depuis le fichier du { $date }.
    }
file-due = { $count ->
        [one] { $count } changement n’est dans aucun fichier.
       *[other] { $count } changements ne sont dans aucun fichier.
    }
stay-granted = Le navigateur a promis de garder ceci jusqu’à ce que vous l’effaciez.
stay-refused = Le navigateur peut effacer ce qu’il garde ici.
trouble-unavailable = Non gardé : le stockage du navigateur ne répond pas
trouble-unavailable-next = Votre travail est encore sur cette page. Enregistrez-le maintenant dans un fichier, puis rechargez la page.
trouble-full = Non gardé : le stockage du navigateur est plein
trouble-full-next = Votre travail est encore sur cette page. Enregistrez-le maintenant dans un fichier, puis mettez d’anciennes évaluations à la corbeille ou libérez de la place.
trouble-gone = Non gardé : ce travail a été mis à la corbeille ou effacé ailleurs
trouble-gone-next = Ce que vous voyez est encore dans cette page. Gardez-le comme un travail à part, ou enregistrez-le dans un fichier.
gone-keep = Le garder comme un travail à part
trouble-damaged = La dernière version de ce travail est endommagée ; voici celle d’avant
trouble-damaged-next = Le stockage du navigateur a rendu d’autres octets que ceux écrits. Enregistrez ce qui reste de la dernière version avant de continuer : votre prochain changement prend sa place.
save-damaged = Enregistrer ce qui en reste
trouble-aside = Un travail non gardé est encore ouvert dans cette page
trouble-aside-next = Le navigateur n’avait plus de place quand vous avez ouvert un autre travail. Revenez-y et enregistrez-le dans un fichier avant de fermer cette page.
trouble-recovered = Les derniers changements ont été récupérés
trouble-recovered-next = Le navigateur s’était arrêté avant de les avoir écrits. Ils ont été retrouvés dans sa seconde réserve. Vérifiez que tout est comme vous l’avez laissé.
trouble-elsewhere = Cette évaluation est aussi ouverte dans un autre onglet
trouble-elsewhere-next = N’écrivez que dans l’un des deux. Si les deux changent, rien n’est écrasé : la question vous est posée.
trouble-conflict = Non gardé : cette évaluation a été modifiée dans un autre onglet
trouble-conflict-next = Rien n’a été écrasé. Gardez les deux versions, ou prenez celle de l’autre onglet et abandonnez les changements faits ici.
trouble-read-back = Non gardé : ce qui est relu n’est pas ce qui a été écrit
trouble-read-back-next = Votre travail est encore sur cette page. Enregistrez-le maintenant dans un fichier ; le stockage du navigateur est peut-être endommagé.
text-too-long = C’est plus long que ne peut l’être un seul texte d’un fichier (1 Mio). Il est gardé ici, mais aucune autre page n’ouvrira un fichier qui le contient : divisez-le.
arrival-heading = Ce que contient « { $file } »
arrival-counts = Dispositions : { $clauses }. Constats : { $findings }. Points ouverts : { $open }.
arrival-unchanged = Cette page connaît tout ce qu’il contient.
arrival-same = Cette évaluation est déjà ici, mot pour mot.
arrival-other = Cette évaluation est déjà ici, dans un autre état.
arrival-other-next = Rien n’en est perdu, quel que soit votre choix.
arrival-file = Dans le fichier
arrival-many = { $count ->
        [0] Toutes ses évaluations sont déjà ici.
        [one] { $count } évaluation qui n’est pas encore ici :
       *[other] { $count } évaluations qui ne sont pas encore ici :
    }
arrival-many-same = { $count ->
        [one] { $count } est déjà ici, mot pour mot, et n’est pas reprise.
       *[other] { $count } sont déjà ici, mot pour mot, et ne sont pas reprises.
    }
arrival-newer = Cette page ne peut pas travailler dessus. Ce qu’elle peut en lire figure ci-dessous : rien n’en est gardé ni changé. Prenez une page plus récente pour continuer.
arrival-open = L’ouvrir
arrival-both = L’ouvrir à côté de celle d’ici
arrival-replace = La mettre à la place de celle d’ici
arrival-go = Aller à celle d’ici
arrival-keep = Les garder sur cet appareil
arrival-leave = Ne pas l’ouvrir
conflict-keep-both = Garder les deux
conflict-differs = Ce qui diffère : { $count ->
        [one] un endroit
       *[other] { $count } endroits
    }
conflict-here = Ici
conflict-there = Dans l’autre onglet
conflict-nothing = rien
conflict-more = { $count ->
        [one] Un autre endroit diffère.
       *[other] { $count } autres endroits diffèrent.
    }
conflict-take-other = Prendre l’autre version

## La barre du bas

bar-name = L’avis à ce stade
counts = Premières impressions : atteinte { $harm }, bénéfice { $benefit }, les deux { $both }, incertain { $unclear }, aucun effet vu { $none }, pas regardé { $unseen }
bar-no-verdict = Pas encore d’avis : aucune atteinte n’est établie, aucune n’est exclue
scan-progress = Réponses : { $done } sur { $all }
next-scan-first = Commencer le tour d’horizon
next-scan = Poursuivre le tour d’horizon
next-clauses = Mettre la loi sur la table
next-bind = Citer une disposition pour « { $criterion } »
next-finding = Compléter le constat « { $criterion } »
need-step = Ce constat ne compte pas encore : étape { $nth } sur { $all }
next-criterion = Continuer avec « { $criterion } »
need-misquoted = Corriger la citation
need-stale = Relire la disposition changée
need-unbound = Choisir une disposition
need-unbound-words = Citer ses mots
need-unbound-statement = Dire ce que la disposition exige ou permet
need-unbound-reason = Dire ce que cela fait aux gens
need-unbound-quoted = Dire à quel point c’est étayé
next-check = Vérifier ce qui manque

## Accueil

gone = Cette évaluation n’est pas sur cet appareil
gone-why = L’adresse désigne un travail que ce navigateur ne garde pas. Il a pu être effacé, mis à la corbeille, ou fait sur un autre appareil.
gone-next = Aller à l’accueil
file-refused-name = { $file } : rien n’en a été pris.
file-refused-safe = Votre propre travail est tel qu’il était.
file-place = ligne { $line }, colonne { $column }

## La liste des tâches

hub-lead = Voici les parties de votre note. Prenez-les dans l’ordre qui vous plaît ; arrêtez quand vous voulez. Ce qui n’est pas terminé est signalé comme tel.
hub-leave = Avant de partir, enregistrez un fichier : il s’ouvre ici sur tout appareil, et en ligne de commande.
progress-of = { $done } sur { $all }
progress-clauses = { $count ->
        [0] aucune pour l’instant
        [one] { $count } disposition
       *[other] { $count } dispositions
    }
progress-check = { $count ->
        [0] rien d’ouvert
        [one] { $count } point ouvert
       *[other] { $count } points ouverts
    }
go-proposal = Suite : le texte proposé
go-clauses = Suite : la loi, disposition par disposition
go-scan = Suite : le tour d’horizon
scan-done = Vos quinze réponses sont là. C’est une première impression, qui ne prouve encore rien : ce qui doit compter demande un constat qui cite la loi.
scan-result = Voir le résultat
law-look = Revoir la loi
law-sheet = La loi
sheet-close = Fermer, retour à la question
go-analysis = Suite : l’analyse
go-check = Suite : la vérification
go-result = Suite : le résultat
go-compare = Comparer avec une autre version
go-brief = Suite : la note
go-projector = Tour d’horizon en groupe : une question à la fois
go-grid = Voir toutes les dispositions et conditions dans une grille

## Les parties : commencées, terminées, remises à plus tard

part-open = Pas commencée
part-begun = Commencée
part-finished = Terminée
parts-finished = { $done ->
        [0] Aucune des { $all } parties n’est terminée
        [one] { $done } partie sur { $all } est terminée
       *[other] { $done } parties sur { $all } sont terminées
    }
finished = Avez-vous terminé cette partie ?
finished-yes = Oui, elle est terminée
finished-later = Non, j’y reviendrai plus tard
finished-back = Retour à la liste des parties

## Plan

plan-lead = Ce que la note doit faire : les cinq premières questions en décident. Deux lignes chacune suffisent ; le reste peut attendre.
plan-security-note = N’écrivez rien ici qui pourrait nuire à quelqu’un si cet appareil était pris. Le plan peut rester vide.
plan-issue = De quoi s’agit-il ?
    .hint = La question en une ou deux phrases, comme vous la diriez à un voisin.
plan-goal = Que voulez-vous obtenir ?
    .hint = L’arrêter, changer une disposition, la soutenir, ou veiller à ce que personne ne soit surpris.
plan-influence = Qui décide, et qui ces personnes écoutent-elles ?
plan-interest = Qu’est-ce qui les intéressera ?
plan-beneficiaries = À qui profite le texte ?
    .hint = Nommez ceux qui y gagnent autant que ceux qui y perdent : une note qui ne voit qu’un côté ne convainc personne.
plan-more = Plus : urgence, sécurité, personnes, travaux existants
plan-urgency = Est-ce urgent, et jusqu’à quand ?
plan-security = Ce travail met-il quelqu’un en danger ?
plan-existing_work = Sur quoi pouvez-vous vous appuyer ?
    .hint = Notes, décisions de justice, mesures, positions d’autres organisations.
plan-people = Qui y travaille, avec quelles compétences ?
plan-outputs = Qu’est-ce qui doit en sortir ?
plan-obstacles = Qu’est-ce qui pourrait gêner ?

## Le texte proposé

proposal-lead = Ce que vous évaluez, et quelle part.
proposal-title = Titre du texte
proposal-jurisdiction = Pays
    .hint = Son nom, ou ses deux lettres, comme KH, FR ou KE. EU est l’Union européenne.
proposal-jurisdiction-wrong = Choisissez un pays, ou écrivez ses deux lettres, par exemple FR. Ce que vous avez écrit est gardé.
proposal-kind = De quelle nature est-il ?
proposal-level = À quel niveau est-il pris ?
proposal-stage = Où en est-il ?
not-said = Non précisé
proposal-coverage = Quelle part du texte évaluez-vous ?
    .hint = Un extrait convient. Il n’est jamais dit définitif, et l’avis le signale.
proposal-covers = Quelle partie ?
    .hint = Par exemple : chapitre II, articles 6 à 12.
proposal-deadline = Jusqu’à quand peut-on donner son avis ?
proposal-more = Plus : niveau, étape, délai, version, publication
proposal-version = Version du projet
proposal-reference = Référence officielle
proposal-issuer = Qui en est l’auteur ?
proposal-url = Où est-il publié ?
proposal-compared = À quoi il est comparé, et jusqu’à quand
baseline-date = Comparé avec le droit en vigueur le
baseline-text = Comparé avec quoi ?
    .hint = Le droit et la pratique d’aujourd’hui ; pour une loi déjà en vigueur, ceux d’avant elle. Si vous laissez vide : aucune mesure nouvelle.
horizon = Jusqu’à quand considère-t-on les effets ?
    .hint = Si vous laissez vide : pleine application, cinq ans.
date-form = Comme 2026, 2026-11 ou 2026-11-24.
date-wrong = Écrivez la date dans l’ordre année, mois, jour : 2026-11-24. L’année seule suffit.
who-judges = Qui juge
assessor-interest = Votre intérêt dans l’affaire
    .hint = Dites-le avant que d’autres ne le disent : qui vous êtes face à ce texte, qui vous finance, ce que vous espérez. « Aucun » est une réponse.
assessor-name = Nom de la personne qui juge
    .hint = Peut rester vide. Il est imprimé dans la note.
author-name = Auteur
author-affiliation = Chapitre ou organisation
licence = Licence de cette évaluation
    .hint = Par exemple CC-BY-4.0.

## Les dispositions

clauses-lead = Collez la loi. Elle est divisée selon ses propres numéros ; vous corrigez la division. Un constat cite ces mots.
paste = Coller le texte
paste-again = Coller un nouveau texte
paste-text = Texte de la loi
    .hint = Collez-le entier, ou seulement les articles que vous évaluez.
paste-found = { $count ->
        [one] { $count } disposition trouvée. En voici le début :
       *[other] { $count } dispositions trouvées. En voici le début :
    }
paste-unnumbered = Aucun numéro d’article n’a été reconnu : le texte est donc coupé aux lignes vides. Regardez si chaque morceau est bien une disposition ; on peut ensuite les réunir ou les couper.
paste-changes = Dispositions présentes : inchangées { $same }, sous le même numéro avec d’autres mots { $changed }, disparues { $gone }. Nouvelles : { $new }.
paste-replaces = Les dispositions dont les mots sont les mêmes gardent leurs constats. Les constats sur des mots qui ont changé sont marqués comme périmés.
paste-take = Prendre ces dispositions
paste-before = Ce qui précède le premier article sera mis de côté, comme titre ou préambule. Vous pourrez ensuite le marquer opérant, si cela décide quelque chose.
paste-before-reason = Précède le premier article : titre ou préambule.
clauses-count = { $count ->
        [one] { $count } disposition
       *[other] { $count } dispositions
    } ; opérantes : { $operative }
clause = Disposition
clause-unnumbered = Disposition sans numéro
clause-operative = Opérante : elle exige, permet ou interdit quelque chose
clause-reason = Pourquoi n’est-elle pas opérante ?
clause-change = Modifier { $clause }
clause-locator = Numéro, comme la loi l’écrit
clause-heading = Intitulé
clause-text = Mots de la disposition
    .hint = Pour la couper, placez le curseur là où commence la nouvelle disposition, puis choisissez « Couper ici ».
clause-gloss = Ce qu’elle dit, avec vos mots
clause-split = Couper ici
clause-merge = Joindre à la disposition précédente
clause-add = Ajouter une disposition
clause-add-after = Ajouter une disposition en dessous
clause-remove = Retirer cette disposition
clause-rests = { $count ->
        [one] Quelque chose repose sur cette disposition : elle ne peut pas être retirée.
       *[other] { $count } éléments reposent sur cette disposition : elle ne peut pas être retirée.
    } Rattachez-les d’abord à une autre.
gloss-tag = avec nos mots

## Le tour d’horizon

scan-lead = Quinze questions simples. Suivez votre première impression ; « incertain » est une bonne réponse. Rien ici ne vaut encore preuve.
scan-keys = Au clavier : les touches 1 à 5 répondent à la question et passent à la suivante.
scan-no-law = La loi n’est pas encore ici. Répondez avec le texte sous les yeux, ou mettez-le d’abord ici : vous pourrez alors le consulter à chaque question.
scan-more = En savoir plus
scan-analyse = Approfondir cette condition

## L’analyse

analysis-lead = Quinze conditions. Pour chacune : lisez les dispositions en vous demandant si elles la touchent, dites ce que vous avez trouvé, dites ce que vous avez considéré.
findings-count = { $count ->
        [one] { $count } constat
       *[other] { $count } constats
    }
harm-level = Atteinte : { $level }
benefit-level = Bénéfice : { $level }
guidance = À propos de cette condition
guidance-questions = Questions à poser à une disposition
guidance-why = Pourquoi c’est important
guidance-aspects = Que vérifier
guidance-harms = Comment les lois y portent d’ordinaire atteinte
guidance-supports = Comment les lois la soutiennent d’ordinaire
name-status-official = nom officiel
name-status-unconfirmed = nom officiel, à confirmer
name-status-ours = notre traduction
left-here = Reste à faire ici :
read-heading = Lisez les dispositions pour cette condition
read-lead = Sous l’angle de l’atteinte comme du bénéfice. Quand chacune est lue et que vous avez dit ce que vous avez considéré, « aucun effet » devient aussi un résultat.
read-none = Il n’y a pas encore de disposition opérante.
read-count = { $done } sur { $all } lues pour cette condition
read-tick = J’ai lu { $clause } sous l’angle de l’atteinte et du bénéfice
read-all = J’ai lu toutes ces dispositions pour cette condition
read-all-undo = Si c’était trop rapide : « Annuler », en haut de la page, revient en arrière.
found-heading = Ce que vous avez trouvé
found-none = Rien pour l’instant.
finding-open = Ouvrir ce constat
add-harm = Ajouter une atteinte
add-benefit = Ajouter un bénéfice
add-either = Ajouter un effet de sens incertain
considered-heading = Ce que vous avez considéré
rationale = Qu’avez-vous regardé, et pourquoi est-ce un constat ou non ?
    .hint = Nommez les dispositions. « L’article 4 fixe une redevance, mais pour les seuls diffuseurs titulaires d’une licence ; aucun réseau n’est touché. » Sans cela, l’examen n’est pas complet.
who-stands-behind = Qui se tient derrière cet examen
review = Combien de personnes l’ont vérifié ?
disagreement = Il reste un désaccord non résolu
complete-needs = Complet demande trois choses : des dispositions opérantes, toutes lues pour cette condition, et une ligne sur ce que vous avez considéré.
neighbours = Autres conditions
criterion-before = Précédente : { $criterion }
criterion-after = Suivante : { $criterion }

## La grille

grid-lead = Une coche veut dire : lue sous l’angle de l’atteinte et du bénéfice. Les flèches déplacent, la barre d’espace coche.
grid-caption = Dispositions opérantes par condition
grid-cell = { $clause }, { $criterion } : lue

## Un constat

finding-heading-harm = Une atteinte
finding-heading-benefit = Un bénéfice
finding-heading-either = Un effet de sens incertain
standing-level = En l’état : { $level }.
finding-gone = Ce constat n’est pas ici
finding-gone-next = Il a peut-être été retiré. « Annuler », en haut de la page, peut le ramener.
finding-more = Plus : sens, conditions, points de vue, enchaînement
finding-direction = Dans quel sens cela va-t-il ?
finding-remove = Retirer ce constat
rests-heading = De quels mots de la loi s’agit-il ?
rests-hint = Un constat sans disposition citée n’établit rien. Choisissez la disposition, puis les quelques mots qui agissent.
cite = Choisir une disposition
cite-more = Choisir une autre disposition
cite-add = Citer cette disposition
cite-none = Aucune disposition
quote = Les mots sur lesquels il repose
    .hint = Un passage, mot pour mot. Sélectionnez-le dans le texte ci-dessus, ou saisissez-le.
quote-missing = Aucun mot n’est encore cité : cette disposition n’appuie rien.
quote-taken = Ces mots sont cités.
quote-wrong = Ces mots ne sont pas dans la disposition. Sélectionnez le passage dans le texte ci-dessus ; écrivez […] là où vous omettez des mots.
quote-selected = Citer les mots sélectionnés
quote-none-selected = Aucun mot de cette disposition n’est sélectionné. Sélectionnez-en ci-dessus puis appuyez de nouveau, ou écrivez-les ici.
uncite = Ne plus citer « { $clause } »
stale = La disposition a changé depuis qu’elle a été citée, ou n’a jamais été confirmée. Elle n’appuie rien tant que vous n’avez pas relu.
stale-confirm = J’ai relu ; le constat tient toujours
statement = Qu’exige ou que permet la disposition ?
    .hint = Poursuivez après son nom : « oblige chaque opérateur à faire passer le trafic vers l’étranger par une seule passerelle ».
judge-open = pas encore jugé
judge-exact = { $word } : { $phrase }
judge-between = entre « { $low } » et « { $high } »
judge-anchors = Ce que cela veut dire, avec des exemples
judge-reason = Dire pourquoi
reason = Pourquoi ?
people = Qu’est-ce que cela fait aux gens ?
    .hint = Qui s’en aperçoit, où, et comment. « De petits fournisseurs de province ferment ; les familles y paient le double. »
conditions = De quoi cela dépend-il ?
    .hint = « Seulement si le ministre use du pouvoir de l’article 9. »
angles = De quel point de vue avez-vous regardé ?
    .hint = Une note pensée des quatre côtés est plus difficile à écarter.
chain = Comment une chose mène à l’autre
    .hint = Disposition, conduite, effet technique, effet sur les gens : une étape par ligne.
chain-step = Étape
chain-add = Ajouter une étape
evidence-heading = Qu’est-ce qui l’appuie encore ?
evidence-hint = La disposition citée et votre raisonnement viennent d’abord. Des sources les renforcent ; une source contraire a aussi sa place ici.
evidence-proposed = D’après ce qui est joint, on peut dire : { $grade }.
evidence-grade = À quel point est-ce étayé ?
indirect = Les preuves viennent d’une mesure d’un autre genre
    .hint = Et vous n’avez pas expliqué pourquoi elles se comparent.
contested = Une source crédible dit le contraire et reste sans réponse
    .hint = Cela réduit le poids des preuves. Mieux vaut le dire soi-même que se l’entendre dire.
source-add = Ajouter une source
source-number = Source { $number }
source-title = Titre
source-issuer = Qui l’a publiée ?
source-date = Date
source-kind = Genre
source-url = Lien
source-locator = Page ou section
source-archive = Copie archivée
source-contradicts = Elle parle contre ce constat
source-answer = Que lui répondez-vous ?
source-remove = Retirer la source { $number }
mitigations = Ce qui réduirait cette atteinte
mitigations-hint = Une garantie dans le texte, ou que vous proposez. Elle est montrée à côté de l’avis, jamais à sa place. Une promesse sans disposition ne peut pas supprimer une atteinte.
mitigation-add = Ajouter une garantie
mitigation-name = Garantie { $id }
mitigation-text = Que fait-elle ?
mitigation-status = Figure-t-elle dans le texte ?
mitigation-clause = Quelle disposition la contient ?
    .hint = Sans disposition, elle n’abaisse que ce qui est établi, non ce qui est possible.
mitigation-removes = Elle supprime entièrement cette atteinte
mitigation-unchanged = comme avant
mitigation-drop = Retirer cette garantie

## Vérification

check-lead = { $count ->
        [0] Rien n’est ouvert. Un contradicteur devrait contester un jugement, non votre soin.
        [one] Un point est ouvert. Il n’empêche rien ; c’est ce que demanderait un contradicteur.
       *[other] { $count } points sont ouverts. Ils n’empêchent rien ; c’est ce que demanderait un contradicteur.
    }
check-subject = { $criterion } :
check-critic = Ce que demanderait un contradicteur
check-critic-what = { $count ->
        [one] Une question. Elle ne change
       *[other] { $count } questions, les premières de chaque sorte ci-dessous. Elles ne changent
    } pas l’avis : c’est ce que l’autre partie cherchera.
check-go = Aller à « { $page } »

## Résultat

result-nothing-established = Rien de ce qui est noté jusqu’ici n’établit une atteinte, et rien ne l’exclut : il y faut une recherche complète.
result-suspected = Ce que vous soupçonnez, et qui reste à établir
result-open = Des points restent ouverts : regardez-les avant d’envoyer ceci
result-carries = Ce qui fonde l’avis
result-carries-none = Aucun constat n’établit d’atteinte à ce jour.
result-rests = { $count ->
        [one] Il repose sur un seul constat.
       *[other] Il repose sur { $count } constats.
    } Conditions entièrement examinées : { $done } sur { $all }. Confiance : { $confidence }.
result-why = Pourquoi cet avis, et ce qui le changerait
result-goals = Par groupe
result-block = Groupe
result-harm = Atteinte
result-benefit = Bénéfice
result-criteria = Par condition
result-criterion = Condition
result-status = Examen
result-looked = Premier regard : { $seen }
result-benefits = Les bénéfices
result-benefits-none = Aucun bénéfice n’est établi à ce jour.
result-sure = Avec quelle assurance
result-sure-none = Rien n’est encore affirmé : il n’y a rien dont être sûr.
result-residual = Avec des garanties
result-residual-in-text = Avec les garanties du texte
result-residual-proposed = Si les garanties proposées étaient aussi adoptées
result-ask = Ce que vous demandez
recommendation-add = Ajouter une recommandation
recommendation-number = Recommandation { $number }
recommendation-text = Quel est le problème, et que demandez-vous ?
recommendation-proposed = La rédaction que vous proposez
recommendation-addressee = À qui ?
recommendation-clause = Quelle disposition changerait-elle ?
recommendation-findings = À quels constats répond-elle ?
recommendation-remove = Retirer cette recommandation
why-lead = Chaque nombre vient ici d’un tableau publié, d’un constat et d’une disposition citée. Rien n’est additionné ni moyenné.
why-firm = Sa solidité
why-verdict = La condition la plus touchée fixe l’avis.
why-carried = Fixé par
why-criterion = { $criterion }, atteinte : { $level }, ce qui compte comme « { $verdict } » dans l’avis.
why-criterion-between = { $criterion }, atteinte : { $level }, ce qui compte { $verdict } dans l’avis.
why-criterion-open = { $criterion }, atteinte : { $level }.
why-criterion-at-least = { $criterion }, atteinte : { $level }, ce qui compte dans l’avis comme « { $verdict } » au moins.
why-open = Pas lues jusqu’au bout, et sans constat : rien n’est établi, rien n’est exclu
why-named = { $direction } { $finding }.
why-finding = { $depth }, { $reach }, { $persistence }, { $pathway } : gravité { $severity } sur 4, niveau { $level }. Preuves : { $evidence }.
why-range = { $low } à { $high }
why-tables = Les tableaux
why-change = Pour contester, changez une réponse et voyez ce qui suit.
rule-tables = Le niveau découle des quatre réponses par les tableaux publiés.
rule-unbound = Il n’établit encore rien : citez une disposition.
rule-unbound-words = Il n’établit encore rien : citez les mots de la disposition sur lesquels il repose.
rule-misquoted = Il n’établit rien : des mots cités ne sont pas dans leur disposition.
rule-unbound-statement = Il n’établit encore rien : dites ce que la disposition exige ou permet.
rule-unbound-judgement = Il n’établit encore rien : répondez aux quatre questions.
rule-unbound-reason = Il n’établit encore rien : dites ce que cela fait aux gens, ou pourquoi vous jugez ainsi.
rule-unbound-quoted = Il n’établit encore rien : dites à quel point c’est étayé.
rule-stale = Il n’établit rien à présent : aucune disposition citée n’est restée telle qu’elle a été lue.
rule-either = Il n’établit rien tant que son sens est incertain ; il peut compter d’un côté ou de l’autre.
rule-removed = Une garantie le supprime.
rule-worst-finding = Le constat le plus grave décide.
rule-no-effect = Toutes les dispositions opérantes ont été lues et rien n’a été trouvé.
rule-incomplete = Toutes les dispositions n’ont pas été lues : rien n’est donc exclu.
rule-worst-criterion = La condition la plus touchée décide.

## La note

brief-so-far = La note à ce stade
brief-lead = Écrite d’après vos réponses. Changez une réponse, et elle change aussi.
brief-language = Langue de la note
    .hint = Elle n’est pas forcément celle de cette page.
brief-unwritten = { $count ->
     [one] Un texte n’est pas écrit dans la langue de cette note ({ $language }) ; il y figure dans la sienne.
    *[other] { $count } textes ne sont pas écrits dans la langue de cette note ({ $language }) ; ils y figurent dans la leur.
 } Pour compléter, affichez cette page dans cette langue et ouvrez ce que vous avez écrit.
brief-print = Imprimer
brief-html = Enregistrer comme page web
brief-markdown = Enregistrer en Markdown
brief-file-name = note-impact
brief-notes = Notes

## Ce que ferait un amendement

amend-lead = Supprimez une disposition ou jugez autrement, et voyez aussitôt ce que serait l’avis. Votre évaluation reste telle quelle.
amend-keep = Le garder comme recommandation
amend-clear = Recommencer
amend-kept-as = Gardé comme recommandation { $number }.
amend-clauses = Supprimer une disposition
amend-clauses-none = Aucun constat ne repose encore sur une disposition.
amend-rests = { $count ->
        [one] Un constat repose dessus
       *[other] { $count } constats reposent dessus
    }
amend-findings = Juger autrement
amend-findings-none = Il n’y a pas encore de constat.
amend-without = Retirer ce constat
amend-as-judged = Tel que jugé : { $now }
amend-go = Essayer un amendement : que deviendrait l’avis ?

## Ce qui est sur cet appareil

device-what = { $count ->
        [0] Aucune évaluation n’est gardée dans ce navigateur.
        [one] { $count } évaluation est gardée dans ce navigateur, corbeille comprise.
       *[other] { $count } évaluations sont gardées dans ce navigateur, corbeille comprise.
    }
device-save-all = Tout enregistrer dans un fichier
device-save-all-what = Une évaluation par ligne (.ndjson). La page le rouvre en entier, et la ligne de commande le lit tel quel.
device-file-name = internet-impact-tout
device-opened = { $count ->
        [one] { $count } évaluation a été ouverte. Elle est dans la liste ci-dessous.
       *[other] { $count } évaluations ont été ouvertes. Elles sont dans la liste ci-dessous.
    }
device-nothing = Ne rien garder ici
device-nothing-what = Pour un ordinateur qui n’est pas le vôtre : la page recommence, en mémoire seulement. Fermez l’onglet et tout disparaît, sauf les fichiers enregistrés. Ce qui était gardé auparavant reste, sans être montré.
device-nothing-do = Ne rien garder dans cet onglet
device-nothing-is = Dans cet onglet, rien n’est gardé. Fermez-le et tout disparaît.
device-erase = Tout effacer
device-erase-what = Toutes les évaluations, la corbeille, ce qui a été collé, vos réglages et la page gardée elle-même. Les fichiers que vous avez enregistrés ne sont pas touchés. Un expert qui tient l’appareil peut encore trouver des traces ; aucune page web ne peut l’empêcher.
device-erase-do = Tout effacer de cet appareil
device-erase-sure = Tout effacer maintenant ? Rien ne pourra être récupéré.
device-erase-now = Effacer maintenant
device-erase-not = Ne rien effacer
device-erase-refused = Quelque chose n’a pas pu être effacé. Fermez les autres onglets de cette page et réessayez, ou effacez les données de ce site dans les réglages du navigateur.
device-erased = Il ne reste rien
device-erased-what = Tout ce que cette page avait mis dans ce navigateur est effacé. Fermez maintenant l’onglet.

## Versions antérieures

versions-lead = Les cinquante derniers enregistrements de ce travail et, avant eux, le dernier de chacun des trente jours de travail qui précèdent. Y revenir est un changement comme un autre : il s’annule.
versions-none = Aucune version antérieure sur cet appareil.
versions-when = { $date }, { $time }
versions-back = Y revenir
versions-back-name = Revenir à la version du { $when }
save-without-names = Enregistrer sans les noms
    .hint = Retire les auteurs et qui a jugé, ainsi que leurs noms dans d’autres mots. Relisez avant de publier : les formes courtes et d’autres graphies restent.
