# Le premier écran, ce qui entoure chaque page, et le nom des pages : cherchés avant tout le reste.

## La page avant tout le reste, lisible avant que quoi que ce soit n’arrive

shell-title = Internet Impact
shell-description = Évaluez ce qu’un texte de loi fait à Internet, disposition par disposition, dans votre navigateur. Rien ne quitte votre appareil.
shell-purpose = Évaluez ce qu’une loi, un décret ou une obligation technique fait à Internet. Vous lisez le texte et complétez des phrases ; à côté de vous s’écrit une note pour votre parlement. Ni compte ni serveur : ce que vous écrivez reste sur cet appareil.
shell-loading = La page se charge…
shell-noscript = Cette page a besoin de JavaScript et de WebAssembly. Rien de ce que vous écrivez ne quitte votre appareil. Si vous ne pouvez pas les activer, les questions peuvent être lues, remplies et imprimées sans eux.
shell-questionnaire = Les questions sans le programme
shell-failed = La page n’a pas pu démarrer : la connexion manque, ou ce navigateur n’exécute pas WebAssembly. Rechargez-la, ou prenez les questions sans le programme. Le travail gardé sur cet appareil y est toujours.
shell-file-loading = Ouverture… Si rien d’autre ne vient, ce fichier est incomplet : procurez-vous-le de nouveau.
shell-file-failed = Ce fichier n’a pas pu être ouvert : il est abîmé ou a été modifié en chemin, ou le navigateur est trop ancien. Procurez-vous-le de nouveau. Le travail gardé sur cet appareil est toujours là.

## Le cadre

brand = Internet Impact
tab-title = { $page } – Internet Impact
skip-to-content = Aller au contenu
languages = Langues
language-missing = Les mots de cette langue n’ont pas pu être chargés
language-missing-next = { $language } n’est pas encore là. Vérifiez la connexion et choisissez-la de nouveau. Ce que vous avez écrit n’est pas touché.
translation-unreviewed = Aucune personne parlant cette langue n’a encore vérifié ces mots. S’ils s’écartent des mots anglais, c’est l’anglais qui fait foi.
translation-reviewed = Cette traduction a été vérifiée par { $name }.
translation-stale = { $count ->
        [one] Un texte est plus ancien que son original anglais.
       *[other] { $count } textes sont plus anciens que leurs originaux anglais.
    }
loading-words = Chargement des mots…
words-missing = Ces mots n’ont pas pu être chargés. Vérifiez la connexion.
try-again = Réessayer
stopped = La page s’est arrêtée sur une erreur
stopped-what = Ce que cet appareil garde y est toujours. Ce que vous tapez maintenant n’est pas gardé. Prenez votre travail dans un fichier si vous voulez, puis rechargez la page.
stopped-save = Enregistrer ce qui est gardé
stopped-reload = Recharger la page
stopped-report = Pour le signaler, copiez ces lignes. Elles ne disent rien de votre travail.
data-stays = Ce que vous écrivez reste sur cet appareil. La page n’envoie rien à personne.
undo = Annuler

save-json = Enregistrer dans un fichier
trouble-memory = Ce navigateur ne garde rien
trouble-memory-next = Le stockage est désactivé ou absent. Vous pouvez travailler, mais la page fermée, le travail est perdu : enregistrez un fichier avant de partir.

## Les pages

page-start = Accueil
page-hub = Votre évaluation
page-plan = Plan
    .adds = Un paragraphe de contexte dans la note
page-proposal = Fiche du texte proposé
    .adds = Titre, source et étendue de la note
page-clauses = La loi, disposition par disposition
    .adds = Des mots à citer : sans eux, aucune atteinte ne peut être établie
page-scan = Tour d’horizon
    .adds = Une première lecture des quinze conditions en quinze minutes
page-analysis = Analyse
    .adds = Des constats qui tiennent : disposition, effet, profondeur, portée
page-check = Vérification
    .adds = Ce que demanderait un contradicteur
page-result = Résultat
    .adds = L’avis, ce qui le fonde, avec quelle assurance
page-brief = Note
    .adds = Le document pour votre parlement
page-grid = Dispositions et conditions
page-finding = Constat
page-why = Pourquoi cet avis

## Accueil

start-heading = Que fait cette loi à Internet ?
start-lead = Lisez la loi, complétez des phrases, et repartez avec un avis que vous pouvez défendre.
start-how = Vous passez en revue ce dont Internet a besoin pour exister et pour s’épanouir : cinq propriétés essentielles et dix facilitateurs. Collez la loi, répondez à quinze questions rapides, approfondissez là où cela compte. La note pour votre parlement s’écrit pendant que vous travaillez.
start-law = De quelle loi, de quel projet ou de quel décret s’agit-il ?
    .hint = Son nom ou son numéro, comme vous le connaissez. Vous pouvez laisser cela pour plus tard.
start-new = Commencer une évaluation
start-continue = Continuer
start-nothing = Aucune évaluation n’est encore gardée sur cet appareil.
start-open = Ouvrir un fichier
    .hint = Un fichier .json enregistré ici ou par un collègue, verrouillé (.age) ou non. Il s’ouvre comme copie ; rien de ce que vous avez n’est remplacé. Vous pouvez aussi le déposer sur cette page.
start-examples = Voir un exemple réel
start-examples-what = De vraies lois, évaluées par les auteurs de cet outil à partir d’extraits, pour montrer comment faire. Chacune s’ouvre comme votre propre copie.
example-cn-international-networking-1997 = Chine : une seule passerelle pour tout le trafic international (1997)
example-kr-interconnection = Corée du Sud : qui paie le trafic entre réseaux
example-gb-online-safety-notices = Royaume-Uni : ordres d’analyser les messages (Online Safety Act 2023)
example-br-marco-civil = Brésil : le cadre civil d’Internet (2014)
example-missing = L’exemple n’a pas pu être chargé
example-missing-next = Vérifiez la connexion et réessayez. Votre propre travail est en sécurité sur cet appareil.
walk-missing = Cette partie de la page n’a pas pu être chargée
walk-missing-next = Vérifiez la connexion et réessayez. Le travail qui a été gardé est en sécurité sur cet appareil.
start-workshop = Pour un atelier
start-workshop-what = Une feuille de travail sur papier pour les groupes sans appareil, et une question à la fois pour un projecteur : pour cela, ouvrez une évaluation.
start-where = Où vit votre travail
start-where-device = Sur cet appareil seulement, dans ce navigateur. Il n’y a ni compte ni serveur ; rien n’est envoyé nulle part.
start-where-clear = Un navigateur peut vider son stockage : certains le font après sept jours sans visite. Enregistrez un fichier chaque fois que vous arrêtez. Sur un ordinateur partagé, enregistrez-le sur votre propre clé, mettez le travail à la corbeille et effacez-le là : ce qui n’est qu’à la corbeille peut en être repris.
offline = Sans connexion
offline-what = Ce que vous avez ouvert ici fonctionne aussi sans connexion. Pour avoir chaque langue, chaque guide et chaque exemple, gardez toute la page sur cet appareil : { $size } ko de plus.
offline-trace = Qui fouille ce navigateur peut voir que la page y est gardée. Votre travail est une autre affaire : voyez plus haut.
offline-keep = Garder toute la page
offline-under-way = Toute la page est en train d’être gardée sur cet appareil.
offline-keeping = { $here } fichiers sur { $all } sont sur cet appareil.
offline-all = Toute la page est sur cet appareil. Elle fonctionne sans connexion.
offline-failed = Tout n’a pas pu être gardé
offline-failed-next = Ce qui est arrivé reste. Réessayez quand la connexion sera meilleure, ou libérez de la place sur l’appareil.
single-file = Toute la page en un seul fichier
single-file-what = Il contient chaque langue, chaque guide et chaque exemple, et fonctionne sans connexion ni serveur, depuis une clé USB ou un courriel. Enregistrez-le, puis ouvrez-le avec un navigateur ({ $size } ko).
single-file-save = Enregistrer la page en un seul fichier
update-ready = Une version plus récente de cette page est prête
update-what = Votre travail reste tel quel, et rien ne change tant que vous ne le dites pas.
update-use = L’utiliser maintenant
opening = Ouverture…
untitled = Évaluation sans titre
lost-work = Une évaluation que le navigateur n’avait pas écrite : la récupérer
unreadable = Une évaluation que cette version ne sait pas lire
kept-counts = { $clauses ->
        [one] { $clauses } disposition
       *[other] { $clauses } dispositions
    }, { $findings ->
        [one] { $findings } constat
       *[other] { $findings } constats
    }
kept-counts-and-date = { $counts }, modifié le { $date }
discard = Mettre à la corbeille
discard-name = Mettre « { $title } » à la corbeille
discarded = C’est à la corbeille.
bin = { $count ->
        [one] Une évaluation dans la corbeille
       *[other] { $count } évaluations dans la corbeille
    }
bin-restore = Reprendre
bin-restore-name = Reprendre « { $title } » de la corbeille
bin-erase = Effacer pour toujours
bin-erase-name = Effacer « { $title } » pour toujours
bin-erase-sure = Effacer « { $title } » pour toujours ? On ne pourra pas revenir en arrière.
bin-keep = La garder
deed-refused = Le navigateur ne l’a pas fait
deed-refused-next = Tout est comme avant. Son stockage est peut-être plein ou désactivé : enregistrez votre travail dans un fichier.
file-refused = Ce fichier n’a pas été ouvert
file-too-large = { $file } dépasse 5 Mo et n’a pas été lu. Votre propre travail est tel qu’il était.

## Ce que ferait un amendement

page-worksheet = Feuille de travail
page-projector = Une question à la fois
page-design = Système de design
page-device = Ce qui est sur cet appareil
page-versions = Versions antérieures
page-compare = Deux versions côte à côte
page-amend = Essayer un amendement
