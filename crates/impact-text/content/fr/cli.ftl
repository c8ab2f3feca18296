# La ligne de commande : son aide, ses rapports, et ce qu’elle dit quand quelque chose ne va pas.

## The frame of the help

help-usage = Usage :
help-commands = Commandes{" "}
help-arguments = Arguments{" "}
help-options = Options{" "}
option-help = Afficher cette aide
option-version = Afficher les versions du moteur et de la grille, et l’empreinte de la grille
option-lang = La langue à parler : { $languages }. Sans cela, l’environnement décide (LC_ALL, LC_MESSAGES, LANG), sinon c’est l’anglais
value-language = LANGUE
version = { $engine }
    { $rubric } { $version }, SHA-256 { $hash }

man-name = NOM
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-extra = NOTES
man-version = VERSION

## The program

command = Ce qu’un projet de loi fait à Internet : vérifier des évaluations, en donner l’avis et les imprimer
    .usage = impact COMMANDE [OPTIONS] …
    .more =
        Une évaluation est un fichier JSON. Ce programme le vérifie, en tire l’avis d’après les tableaux publiés, prouve chaque nombre de cet avis et compose la note d’impact. Il donne le même résultat que la page, octet pour octet, et n’ouvre aucune connexion au réseau.
    .notes =
        Codes de sortie : 0 tout va bien ; 1 un document est invalide, ou n’est pas dans la forme demandée ; 2 les arguments n’ont pas de sens, ou un fichier ne peut être lu ou écrit. Avec plusieurs fichiers, le plus élevé compte.

        Les couleurs ne paraissent que sur un terminal, et jamais quand NO_COLOR est défini.

        Le cadre est celui de l’Internet Society. La notation est la nôtre, non celle de l’Internet Society.

## Arguments and options that commands share

argument-file = Une évaluation, ou - pour l’entrée standard
    .value = FICHIER
argument-files = Des évaluations ; dans un dossier, tous les fichiers en .json ; - lit l’entrée standard
    .value = FICHIER
option-format = La forme des résultats : text pour les personnes ; json pour un objet, ou un tableau quand plusieurs fichiers peuvent être visés ; ndjson pour une ligne chacun
    .value = FORME
option-lines = Chaque ligne de l’entrée est un document ; les fichiers qui finissent par .ndjson ou .jsonl sont toujours lus ainsi
option-force = Remplacer un fichier qui existe déjà

## new

command-new = Commencer une évaluation vide
    .usage = impact new [OPTIONS] FICHIER
    .more = Écrit une évaluation où rien n’est encore jugé. On peut l’ouvrir dans la page ou la remplir à la main ; la forme du fichier est décrite dans docs/format.md.
    .notes =
        Exemple :
          impact new passerelle.json --title "Loi sur la passerelle nationale" --jurisdiction KH
argument-new = Le fichier à écrire, ou - pour la sortie standard
option-title = Titre du projet
    .value = TITRE
option-jurisdiction = Pays du projet (ISO 3166), ou EU
    .value = CODE
new-written = { $file } est prêt à être rempli.

## validate

command-validate = Vérifier des fichiers et dire ce qui est inachevé
    .usage = impact validate [OPTIONS] FICHIER…
    .more = Seul ce qui est mal formé est refusé. Ce qui est inachevé ou douteux est un avertissement : un tel document s’ouvre et reçoit un avis aussi loin que possible. Les fichiers qui réunissent des faits sur un projet que nul n’a évalué sont vérifiés aussi.
    .notes =
        Exemples :
          impact validate policies
          impact validate --strict --format ndjson policies
option-strict = Compter un avertissement comme un échec
validate-valid = { $file } : valide{ $count ->
        [0] , et rien n’est inachevé
        [one] , avec { $count } avertissement
       *[other] , avec { $count } avertissements
    }
validate-invalid = { $file } : refusé, avec { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }

## score

command-score = Donner l’avis sur des évaluations
    .usage = impact score [OPTIONS] FICHIER…
    .more =
        La condition la plus touchée fixe l’avis ; rien ne s’additionne, et aucun bénéfice n’efface une atteinte. Ce que nul n’a examiné n’est ni blanchi ni soupçonné.

        Pour d’autres programmes, --format json et ndjson donnent des membres stables dans l’anglais de la grille, quelle que soit la langue. Les fichiers refusés sont signalés sur la sortie d’erreur et laissés de côté.
    .notes =
        Exemples :
          impact score policies/kr-interconnection/assessment.json
          impact score --format ndjson policies | jq .headline
score-goal = But
score-id = Id
score-state = { $state }. { $meaning }
score-carried = { $count ->
        [one] Ce qui le porte :
       *[other] Ce qui le porte, chacun à lui seul :
    }
score-carrier = { $criterion } ({ $finding }) : { $sentence }
score-engine = Version du moteur : { $version }
facts-only = { $file } réunit des faits sur un projet que nul n’a évalué : il n’y a pas d’avis à donner.

## explain

command-explain = Prouver chaque nombre d’un avis
    .usage = impact explain [OPTIONS] FICHIER [CONDITION]
    .more = Pour chaque nombre, la règle qui l’a donné, avec sa section de la grille, et les constats et dispositions qui le fondent.
    .notes =
        Exemples :
          impact explain policies/kr-interconnection/assessment.json
          impact explain policies/kr-interconnection/assessment.json CP3
argument-criterion = Seulement cette condition : CP1 à CP5, E1 à E10
    .value = CONDITION
option-explain-format = La forme : text pour les personnes, json pour les programmes
    .value = FORME
explain-verdict-low = À la borne basse : « { $verdict } ». { $count ->
        [0] Aucune atteinte n’est établie.
       *[other] Cela vient de { $criteria }, par { $findings }.
    }
explain-verdict-high = À la borne haute : « { $verdict } ». { $count ->
        [0] Aucune atteinte n’est possible, sur aucune condition.
       *[other] Cela vient de { $criteria }.
    }
explain-criterion = Atteinte : { $harm }. Bénéfice : { $benefit }. Examen : { $status }. Dans l’avis, cette atteinte compte comme : { $counts }.
explain-low = Borne basse de l’atteinte : { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}Cela vient de { $findings }.
    }
explain-high = Borne haute de l’atteinte : { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}Les constats notés vont le plus loin dans { $findings }.
    }
explain-judged = { $field } : { $judged }
explain-tables = Gravité d’après { $depth }, { $reach } et { $persistence } : { $severity }. Avec { $pathway }, cela donne le niveau : { $level } (grille 1.5).
explain-evidence = Preuves : { $grade }. { $reasons }{ $counts ->
        [as-graded] Elles comptent comme elles sont notées
       *[lower] Elles comptent comme : { $effective }
    } (grille 1.4).
explain-tracks = Atteinte établie et possible : { $harm }. Bénéfice : { $benefit }. { $rule }
explain-clause = { $locator } [{ $clause }] : « { $quote } » { $state ->
        [elsewhere] (ces mots ne sont pas dans la disposition telle qu’elle est gardée)
        [current] (tel qu’il a été lu)
        [changed] (la disposition a changé depuis sa lecture)
       *[unbound] (sans l’empreinte de ce qui a été lu)
    }
explain-clause-unquoted = { $locator } [{ $clause }], sans ses mots { $state ->
        [current] (tel qu’il a été lu)
        [changed] (la disposition a changé depuis sa lecture)
       *[unbound] (sans l’empreinte de ce qui a été lu)
    }
explain-safeguard = { $id }, { $status ->
        [in_text] dans le texte
       *[proposed] proposée
    } : { $text }
explain-safeguard-effect = Sur { $findings } : { $effect }. { $bound ->
        [quoted] Sa disposition est citée : elle abaisse aussi ce qui est possible (grille 1.9).
       *[promised] Elle ne cite aucune disposition en vigueur dans le projet : elle n’abaisse que ce qui est établi (grille 1.9).
    }
explain-safeguard-lowers = { $field } descend à { $range }
explain-safeguard-removes = le constat disparaît
explain-safeguard-nothing = il n’est pas dit ce qu’elle change
explain-rule-tables = Les tableaux publiés décident (grille 1.5).
explain-rule-unbound = Il n’établit rien : aucune disposition n’est citée, ou les preuves sont notées 0 (grille 1.4).
explain-rule-stale = Il n’établit rien : aucune disposition citée n’est telle qu’elle a été lue (grille 1.4).
explain-rule-either = Il n’établit rien tant que sa direction n’est pas claire (grille 1.6).
explain-rule-removed = Une garantie le fait disparaître (grille 1.9).
explain-rule-worst-finding = Le pire constat décide (grille 1.6).
explain-rule-no-effect = Toutes les dispositions opérantes ont été lues, et rien n’a été trouvé (grille 1.3).
explain-rule-incomplete = Toutes les dispositions opérantes n’ont pas été lues : rien n’est exclu (grille 1.6).
explain-rule-worst-criterion = La pire condition décide ; une atteinte à un facilitateur compte d’un cran plus bas (grille 1.7).
severity-1 = légère
severity-2 = notable
severity-3 = forte
severity-4 = extrême

## sensitivity

command-sensitivity = Montrer ce qui changerait un avis
    .usage = impact sensitivity [OPTIONS] FICHIER…
    .more = Chaque jugement qui ferait basculer l’avis s’il était autre, à combien de pas se trouvent les autres avis, les dispositions auxquelles tout tient, les conditions qui pourraient encore l’aggraver, et si une seule case des tableaux décide.
    .notes =
        Exemples :
          impact sensitivity policies/kr-interconnection/assessment.json
          impact sensitivity --format json projet.json | jq .radius
firm-finding = { $finding }, { $criterion } { $name }

## amend

command-amend = Dire ce que ferait un amendement
    .usage = impact amend [OPTIONS] FICHIER
    .more = L’avis avant et après : une disposition supprimée, un constat retiré, un jugement qui serait autre. Rien n’est écrit, sauf si vous demandez de le garder comme recommandation. Des mots nouveaux à la place des anciens sont une deuxième version : évaluez-la et comparez.
    .notes =
        Exemples :
          impact amend --strike art-5 projet.json
          impact amend --judge f1.pathway=1 --judge f1.reach=1-2 projet.json
          impact amend --strike art-5 --recommend projet.json
option-strike = Supprimer cette disposition : tout constat qui la cite tombe
    .value = DISPOSITION
option-without = Retirer ce constat
    .value = CONSTAT
option-judge = Juger autrement : depth, reach, persistence ou pathway à 1, 2 ou 3, ou à une fourchette
    .value = CONSTAT.CHAMP=VALEUR
option-recommend = L’écrire dans le fichier comme recommandation
amend-nothing-asked = Il n’y a rien à changer
    .next = Nommez un changement : --strike DISPOSITION, --without CONSTAT ou --judge CONSTAT.CHAMP=VALEUR.
amend-unknown-clause = Aucune disposition n’a l’identifiant { $id }
    .next = Les identifiants de ce fichier : { $known }.
amend-unknown-finding = Aucun constat n’a l’identifiant { $id }
    .next = Les identifiants de ce fichier : { $known }.
amend-nothing-new = Chaque jugement est déjà ainsi : il n’y a rien à recommander, et rien n’a été écrit.
amend-kept = { $file } le contient désormais comme recommandation { $id }.

## compare

command-compare = Comparer deux versions, ou deux évaluations d’une même version
    .usage = impact compare [OPTIONS] AVANT APRÈS
    .more = Ce qui s’améliore et ce qui empire, condition par condition. Mieux ici et pire là, c’est un compromis, et cela le reste : rien n’est compté. Des résultats de grilles différentes ne se comparent pas.
    .notes =
        Exemples :
          impact compare premiere-lecture.json seconde-lecture.json
          impact compare --format json a.json b.json | jq .overall
argument-before = La première version ou évaluation
    .value = AVANT
argument-after = La seconde
    .value = APRÈS
compare-verdicts = { $a } : { $before }. { $b } : { $after }.
compare-before = Avant
compare-after = Après
compare-change = Changement
compare-nothing = Aucune condition n’a changé.
compare-benefits = Les bénéfices diffèrent sur : { $criteria }. Ils n’abaissent aucune atteinte, et aucune atteinte ne les abaisse.
compare-other-rubric = Ces fichiers déclarent des grilles différentes : { $a } et { $b }
    .next = Les résultats de grilles différentes ne se comparent pas. Faites passer les fichiers à une seule : impact migrate.
compare-unknown-rubric = Ces fichiers déclarent une grille inconnue ici : { $hash }
rubric-unknown = { $file } déclare une grille inconnue ici. Ce qui suit est selon la grille { $version }.

## migrate

command-migrate = Montrer un fichier selon une autre version de la grille, ou le faire passer à celle-ci
    .usage = impact migrate [OPTIONS] FICHIER…
    .more = Un fichier est noté selon la version de la grille qu’il déclare, pour toujours ; celui qui n’en déclare aucune, selon la première ; celui qui en déclare une inconnue ici, selon la plus récente, avec un avertissement. Ce que chaque version en fait est montré ; rien n’est écrit, sauf si vous le demandez. Le faire passer à une autre change ce qu’il déclare, ni jugement ni mot, et le met dans la forme de « impact fmt ».
    .notes =
        Exemples :
          impact migrate projets/
          impact migrate --write projet.json
option-to = La version à laquelle passer ; la plus récente, sauf indication. Connues ici : { $versions }
    .value = VERSION
option-write = L’écrire dans le fichier ; ce qui est venu par un tube y continue
migrate-already = { $file } déclare déjà la grille { $to }. { $after }.
migrate-verdict = { $file }, selon la grille { $from } : { $before }. Selon la grille { $to } : { $after }.
migrate-same = { $file }, selon sa propre grille { $from } comme selon la grille { $to } : { $after }.
migrate-silent-same = { $file } ne déclare aucune grille et est noté selon la première, { $from }. De même selon la grille { $to } : { $after }.
migrate-unknown = { $file } déclare une grille inconnue ici. Selon la grille { $to } : { $after }.
migrate-written = { $file } déclare désormais la grille { $version }.
migrate-pipe-alone = L’entrée standard et des fichiers ne passent pas ensemble
    .next = Ce qui est venu par un tube y continue, seul. Faites passer les fichiers à part.

## panel

command-panel = Réunir plusieurs évaluateurs d’une même proposition
    .usage = impact panel [OPTIONS] FICHIER…
    .more = Un fichier par évaluateur. La médiane basse de ce que chacun établit, la médiane haute de ce que chacun laisse possible ; aucune moyenne. Ce qui divise le panel est signalé et reste visible. L’accord au-delà du hasard (alpha de Krippendorff) ne change jamais l’avis.
    .notes =
        Exemples :
          impact panel evaluateur-1.json evaluateur-2.json evaluateur-3.json
          impact panel --format json tour-1/ | jq .flags
panel-verdict = Avis de { $count ->
        [one] un évaluateur
       *[other] { $count } évaluateurs
    } : { $verdict }
panel-texts = Attention : ces évaluations portent sur { $count } textes différents. Un panel en juge un seul.
option-round = Les fichiers d’un tour ; à donner une fois par tour, dans l’ordre, trois fois au plus
panel-round = Tour { $number } : { $verdict }. { $stop }
panel-stop-no-pivotal = Aucun d’eux, à lui seul, ne changerait l’avis : la règle dit d’arrêter.
panel-stop-no-change = Sur ce qui divise le panel, rien n’a bougé : la règle dit d’arrêter.
panel-stop-spent = C’était le dernier tour permis : ce qui divise le panel est imprimé tel quel.
panel-stop-go-on = L’un d’eux changerait l’avis : un autre tour peut se tenir.
panel-rounds-wrong = { $count } tours ont été donnés, et { $most } sont permis
    .next = Davantage de tours use les désaccords. Omettez ceux qui suivent celui où la règle a dit d’arrêter.
panel-minority = L’évaluateur { $number } établit plus que le panel sur « { $name } » : { $level }
panel-quote = « { $quote } »
panel-marks = Ce qui les divise
panel-alpha = Accord au-delà du hasard : { $values }. À partir de 0,800 il est fiable, à partir de 0,667 provisoire ; en dessous, ne vous fiez pas au panel. Avec quinze conditions il est imprécis.
alpha-value = { $metric } { $value }
alpha-undefined = non défini : aucune variation
alpha-nominal = nominal
alpha-ordinal = ordinal
alpha-interval = d’intervalle
alpha-ratio = de rapport
mark-spread = très éloignés
mark-pivotal = l’un d’eux changerait l’avis
mark-minority-alarm = l’un d’eux établit une atteinte majeure

## vector

command-vector = Imprimer les seules notes, en une ligne
    .usage = impact vector [OPTIONS] FICHIER|VECTEUR
    .more = Une ligne avec tous les jugements et l’avancement de chaque examen, et rien de ce qu’une personne a écrit ; ses huit derniers chiffres montrent si une lettre s’est perdue en route. Si l’on donne une telle ligne au lieu d’un fichier, elle dit ce qu’elle donne.
    .notes =
        Exemples :
          impact vector policies/kr-interconnection/assessment.json
          impact vector "IIA1/W/111111111111111/CP3:H/D3R3P2L3/E3*600c0c37"
argument-vector = Une évaluation, ou un vecteur qui commence par IIA1/
vector-says = { $count ->
        [one] Un constat
       *[other] { $count } constats
    }. L’avis : { $verdict }.
vector-checksum = Le vecteur a été coupé ou modifié en route
    .next = Ses huit derniers chiffres ne vont pas avec le reste. Recopiez la ligne entière.
vector-malformed = Ce n’est pas un vecteur
    .next = Un vecteur commence par IIA1/ et finit par une étoile et huit chiffres. Imprimez-en un avec impact vector FICHIER.

## lint

command-lint = Dire ce que dirait un contradicteur
    .usage = impact lint [OPTIONS] FICHIER…
    .more = Les questions qu’une commission poserait : silence sur une condition, affirmations fortes par le seul raisonnement, mots qui contredisent un jugement, un mécanisme dit deux fois, sources peu sûres. Rien ici ne change un avis. Les règles sont dans docs/lint.md.
    .notes =
        Exemples :
          impact lint le-mien.json
          impact lint --strict --format ndjson policies
option-lint-strict = Compter un point grave comme un échec
lint-none = { $file } : rien qu’un contradicteur demanderait
lint-some = { $file } : { $count ->
        [one] une question
       *[other] { $count } questions
    }
lint-hit = { $rule } ({ $gravity }) { $pointer }

## brief

command-brief = Composer la note d’impact
    .usage = impact brief [OPTIONS] FICHIER
    .more = La note suit l’ordre de la boîte à outils de l’Internet Society. Chaque condition y figure, même sans effet. En HTML, c’est un seul fichier qui s’imprime bien et ne charge rien.
    .notes =
        Exemples :
          impact brief passerelle.json --output passerelle.html
          impact brief passerelle.json --format md --lang fr
option-brief-format = html, ou md pour Markdown. Sans cela, le nom de la sortie décide, sinon c’est md
    .value = FORME
option-output = Où l’écrire ; - ou rien, c’est la sortie standard
    .value = CHEMIN
brief-over-source = { $file } est l’évaluation même
    .next = Une note à sa place serait tout ce qui reste. Nommez un autre fichier.
brief-written = La note d’impact est dans { $file }.

## fmt

command-fmt = Mettre des fichiers dans la forme gardée sur disque
    .usage = impact fmt [OPTIONS] FICHIER…
    .more = Ordre stable des membres, deux espaces, une fin de ligne à la fin ; rien ne se perd, pas même les membres de versions plus récentes. Les fichiers sont changés sur place, en entier ou pas du tout ; l’entrée standard va à la sortie standard.
    .notes =
        Exemples :
          impact fmt --check policies
          impact fmt --bind passerelle.json
option-check = Ne rien changer ; nommer les fichiers qui n’ont pas cette forme, et sortir avec 1
option-bind = Ajouter les empreintes qui manquent aux dispositions citées ou examinées : vous dites qu’elles ont été lues telles qu’elles sont. Une empreinte présente n’est jamais changée
fmt-differs = { $file } n’a pas la forme gardée sur disque.

## redact

command-redact = Retirer les noms, pour publier
    .usage = impact redact [OPTIONS] FICHIER
    .more = Les auteurs avec leur organisation et le nom de qui a jugé disparaissent. Là où l’un d’eux figure dans d’autres mots, ▇▇▇ prend sa place. Les mots de la loi et tous les jugements restent : l’avis est le même. Un nom est trouvé tel qu’il est écrit ; les formes courtes et d’autres graphies restent.
    .notes =
        Exemple :
          impact redact passerelle.json --output publie.json
redact-written = L’évaluation sans noms est dans { $file }. { $count ->
        [0] Aucun autre texte ne nommait personne.
        [one] Une marque figure dans un texte ; relisez-le avant de publier :
       *[other] Des marques figurent dans { $count } textes ; relisez-les avant de publier :
    }

## lock

command-lock = Verrouiller une évaluation par une phrase secrète
    .usage = impact lock [OPTIONS] FICHIER
    .more = Le fichier verrouillé s’ouvre avec la phrase secrète et rien d’autre : avec impact unlock, dans la page, et avec tout programme du format age. Sans la phrase, il est perdu, pour vous aussi. Prenez plusieurs mots qui ne servent à rien d’autre ; une phrase courte peut être devinée par essais. Le fichier d’origine reste où il est.
    .notes =
        Exemple :
          impact lock gateway.json --output gateway.json.age
lock-written = { $file } est verrouillé. Essayez de l’ouvrir avant d’effacer quoi que ce soit.

## unlock

command-unlock = Ouvrir un fichier verrouillé
    .usage = impact unlock [OPTIONS] FICHIER
    .more = Rend ce qui a été verrouillé, octet pour octet, ou rien. Un fichier verrouillé pour une clé s’ouvre avec le programme age.
    .notes =
        Exemple :
          impact unlock gateway.json.age --output gateway.json
unlock-written = Ce qui était verrouillé est dans { $file }.
option-passphrase-file = Un fichier dont la première ligne est la phrase secrète. Sans lui, elle est demandée au terminal
    .value = FICHIER
ask-passphrase = Phrase secrète :
ask-passphrase-again = Encore une fois :

## schema, completions, man

command-schema = Imprimer le schéma JSON d’une forme de fichier
    .usage = impact schema [GENRE]
    .more = JSON Schema 2020-12, tel qu’il est gardé sous docs/. Ce qu’un schéma ne peut dire (des identifiants donnés deux fois, des noms de choses qui n’existent pas), « impact validate » le vérifie.
    .notes =
        Exemple :
          impact schema proposal
argument-kind = assessment, proposal pour les faits d’un projet que personne n’a évalué, ou results pour ce que les commandes écrivent en JSON
    .value = GENRE
command-completions = Imprimer ce qu’il faut à un shell pour compléter cette commande
    .usage = impact completions SHELL
    .more = À garder là où votre shell cherche ses complétions.
    .notes =
        Exemple :
          impact completions bash > ~/.local/share/bash-completion/completions/impact
argument-shell = bash, elvish, fish, powershell ou zsh
    .value = SHELL
command-man = Imprimer la page de manuel
    .usage = impact man [COMMANDE]
    .more = La page du programme entier, ou d’une commande.
    .notes =
        Exemple :
          impact man score | man -l -
argument-command = La commande dont on veut la page
    .value = COMMANDE

## Problems in documents

level-error = erreur
level-warning = avertissement
level-note = lieu
level-help = suite
problem-at = { $pointers }
problems-more = { $count } autres ne sont pas dessinés. impact validate --format json les liste tous
problem-first = d’abord ici

## When a file or stream fails

failure-read = { $file } ne peut être lu : { $reason }
    .next = Vérifiez le nom, et que vous avez le droit de le lire.
failure-write = { $file } ne peut être écrit : { $reason }
    .next = Vérifiez le dossier, et que vous avez le droit d’y écrire. Rien n’a été changé.
failure-exists = { $file } existe déjà
    .next = Choisissez un autre nom ; là où la commande a --force, il le remplace. Rien n’a été changé.
failure-not-a-file = { $file } n’est pas un fichier
    .next = Nommez un fichier, ou prenez la sortie standard. Rien n’a été changé.
failure-unknown-ending = Le nom { $file } ne dit pas quel format est voulu
    .next = Terminez-le par .html ou .md, ou dites --format html ou --format md. Rien n’a été écrit.
failure-many-documents = { $file } contient un document par ligne
    .next = Séparez-le en fichiers d’un seul document chacun, ou donnez-le à une commande qui en lit plusieurs : validate, score, sensitivity, lint.
failure-empty-folder = Aucun fichier en .json n’est dans { $file }
    .next = Vérifiez le nom du dossier.
failure-no-passphrase = La phrase secrète est vide
    .next = Tapez-en une, ou mettez-la sur la première ligne du fichier que nomme --passphrase-file.
failure-two-passphrases = Les deux phrases diffèrent
    .next = Recommencez. Rien n’a été écrit.
failure-terminal = Aucune phrase ne peut être demandée ici : { $reason }
    .next = Nommez un fichier avec --passphrase-file. Rien n’a été écrit.
failure-output = La sortie standard ne peut être écrite : { $reason }
    .next = Vérifiez où elle va ; ce qui y est arrivé n’est pas complet.
reason-not-found = il n’y a pas de tel fichier ou dossier
reason-permission-denied = vous n’en avez pas le droit
reason-is-a-folder = c’est un dossier
reason-not-a-folder = une partie de son chemin n’est pas un dossier
reason-storage-full = il ne reste plus de place
reason-read-only = on ne peut qu’y lire

## When the arguments make no sense

usage-unknown-argument = Il n’y a pas d’argument { $argument }
usage-unknown-command = Il n’y a pas de commande { $command }
usage-missing-argument = Il manque quelque chose : { $argument }
usage-missing-command = Il manque une commande
usage-no-value = { $argument } demande une valeur
usage-invalid-value = « { $value } » ne peut être la valeur de { $argument }
usage-conflict = { $argument } ne peut accompagner { $other }
usage-number-of-values = { $argument } a trop ou trop peu de valeurs
usage-not-text = Un argument n’est pas du texte
usage-other = Ces arguments n’ont pas de sens
usage-suggestion = Vouliez-vous dire { $words } ?
usage-valid-values = Ce peut être : { $values }.
usage-help = Voir : { $command } --help
