# Erreurs et avertissements : un message pour chaque code stable, avec ce qu’il faut faire ensuite.

problem-too-large = Le fichier dépasse { $detail } octets.
    .next = Vérifiez que c’est le bon fichier. Une évaluation dépasse rarement un mégaoctet.
problem-too-deep = Des valeurs sont imbriquées sur plus de { $detail } niveaux.
    .next = Une évaluation ne l’est jamais : vérifiez que c’est le bon fichier.
problem-too-many-values = Le fichier a plus de { $detail } valeurs.
    .next = Vérifiez que c’est le bon fichier, ou divisez-le.
problem-text-too-long = Un seul texte a plus de { $detail } octets.
    .next = Divisez-le, ou gardez-le dans un fichier à part et citez-le.
problem-not-utf8 = { $detail ->
        [UTF-16] Le fichier est un texte en UTF-16.
       *[other] Le fichier n’est pas un texte en UTF-8.
    }
    .next = Enregistrez-le en UTF-8 dans le programme qui l’a produit.
problem-not-json = À cet endroit, le texte cesse d’être du JSON.
    .next = Cherchez une virgule, un guillemet ou une parenthèse qui manque juste avant.
problem-ends-early = Le fichier s’arrête avant d’être complet.
    .next = Il a été coupé à l’enregistrement ou à l’envoi : demandez-le de nouveau.
problem-duplicate-key = « { $detail } » figure deux fois ici, d’abord à la ligne { $related }.
    .next = Retirez l’un des deux : choisir lequel compte serait deviner.
problem-not-an-assessment = { $detail ->
        [empty] Le fichier est vide.
        [image] Ce n’est pas une évaluation ; cela ressemble à une image.
        [html] Ce n’est pas une évaluation ; cela ressemble à une page web.
        [zip] Ce n’est pas une évaluation ; cela ressemble à une archive ZIP ou à un document bureautique.
        [pdf] Ce n’est pas une évaluation ; cela ressemble à un PDF.
        [locked] Ce fichier est verrouillé par une phrase secrète ou une clé.
        [array] C’est du JSON, mais pas une évaluation : c’est une liste.
        [scalar] C’est du JSON, mais pas une évaluation : c’est une valeur isolée.
       *[other-json] C’est du JSON, mais pas une évaluation : le membre « format » manque ou dit autre chose.
    }
    .next = { $detail ->
        [locked] Déverrouillez-le : choisissez-le sur le premier écran de la page, ou prenez impact unlock.
       *[other-json] Ouvrez le fichier .json enregistré par cet outil.
    }
locked-not = { $file } n’est pas un fichier verrouillé, ou son début est abîmé
    .next = Ouvrez-le tel quel, ou prenez une autre copie. Un fichier verrouillé en lettres (armure) s’ouvre avec le programme age.
locked-by-key = { $file } est verrouillé pour une clé, non par une phrase
    .next = Ouvrez-le avec le programme age et la clé, puis ouvrez ici ce qu’il rend.
locked-too-much-work = { $file } demande plus de travail et de mémoire que ce qui est fait ici
    .next = Ouvrez-le avec impact unlock ou le programme age sur un ordinateur.
locked-passphrase = Cette phrase n’ouvre pas { $file }
    .next = Regardez les majuscules, les espaces et la langue du clavier, et réessayez. Si la phrase est juste, le fichier est abîmé : prenez une autre copie.
locked-damaged = La phrase est juste, mais { $file } a été modifié ou coupé depuis qu’il est verrouillé
    .next = Prenez une autre copie. Rien d’un fichier modifié n’est ouvert.
problem-format-too-new = Le fichier a été produit avec la version { $detail } du format ; ce programme connaît la version 1.
    .next = Ouvrez-le avec une version plus récente de ce programme. Le fichier n’a pas été modifié.
problem-wrong-type = Une valeur d’un autre type est attendue ici : { $detail }.
    .next = Comparez cet endroit avec le format de fichier.
problem-missing-member = « { $detail } » manque ici.
    .next = Ajoutez-le : sans lui, on ne peut rien dire du reste.
problem-unknown-word = « { $detail } » n’est pas un des mots admis ici.
    .next = La liste est dans le format de fichier.
problem-unknown-criterion = « { $detail } » n’est aucune des quinze conditions.
    .next = Ce sont CP1 à CP5 et E1 à E10.
problem-bad-id = « { $detail } » n’est pas un identifiant.
    .next = Utilisez de 1 à 64 lettres, chiffres, points, traits d’union ou tirets bas.
problem-duplicate-id = L’identifiant « { $detail } » est utilisé deux fois.
    .next = Donnez un autre identifiant à l’un des deux, et changez ce qui le nomme.
problem-unknown-id = « { $detail } » est nommé ici, mais rien de tel n’est dans le fichier.
    .next = Corrigez le nom, ou ajoutez ce qu’il nomme.
problem-out-of-range = Le nombre n’est pas un entier compris dans { $detail }.
    .next = Corrigez-le ; si vous hésitez, un jugement peut être un intervalle.
problem-range-reversed = L’intervalle { $detail } commence au-dessus de sa fin.
    .next = Écrivez d’abord la borne inférieure.
problem-bad-date = « { $detail } » n’est pas une date.
    .next = Écrivez 2026, 2026-11 ou 2026-11-24.
problem-bad-hash = « { $detail } » n’est pas une empreinte SHA-256.
    .next = Elle a 64 chiffres et lettres de a à f, en minuscules.
problem-bad-language = « { $detail } » n’est pas une étiquette de langue.
    .next = Écrivez une étiquette comme en, fr ou pt-BR.

problem-newer-minor = Le fichier a été produit avec une version plus récente du format, { $detail }.
    .next = Tout ce qu’elle ajoute est gardé tel quel.
problem-unknown-member = Cette version ne connaît pas « { $detail } ».
    .next = Il est gardé tel quel. Si c’est une faute de frappe, corrigez-la.
problem-other-rubric = Le fichier a été fait avec une autre grille que celle qui le note à présent.
    .next = Des résultats de grilles différentes ne se comparent pas.
problem-no-operative-clause = Il n’y a pas de disposition opérante : aucun examen ne peut être complet.
    .next = Mettez le texte sur la table, disposition par disposition.
problem-set-aside-without-reason = La disposition « { $detail } » est écartée, et rien ne dit pourquoi.
    .next = Dites pourquoi elle n’exige, ne permet et n’interdit rien.
problem-clause-without-text = La disposition « { $detail } » n’a ni ses mots ni un résumé.
    .next = Ajoutez ses mots, ou ce qu’elle dit avec les vôtres.
problem-clause-number-twice = Deux dispositions s’appellent « { $detail } ».
    .next = Donnez à l’une un autre numéro ou un autre nom, pour qu’on sache laquelle est visée.
problem-text-hash-differs = L’empreinte du texte n’est pas celle des dispositions.
    .next = Les dispositions ont été changées hors de cet outil : relisez ce qui repose sur elles.
problem-criterion-not-assessed = Aucune disposition n’a encore été lue pour cela.
    .next = Lisez les dispositions en y pensant : un premier regard n’exclut rien.
problem-criterion-partial = Toutes les dispositions opérantes n’ont pas été lues pour cela.
    .next = Lisez le reste, sinon rien ne peut être exclu.
problem-rationale-missing = Toutes les dispositions ont été lues, mais rien ne dit ce qui a été considéré.
    .next = Dites en une ligne ou deux ce que vous avez regardé et pourquoi c’est un constat ou non.
problem-first-read-unanswered = Le tour d’horizon a relevé un effet ici, et aucun constat n’y répond.
    .next = Ajoutez le constat, ou changez la réponse.
problem-finding-without-clause = Le constat ne cite aucune disposition : il n’établit donc rien.
    .next = Citez les mots sur lesquels il repose, ou retirez-le.
problem-finding-stale = Aucune des dispositions qu’il cite n’est restée telle qu’elle a été lue.
    .next = Relisez la disposition et confirmez, ou changez le constat.
problem-citation-without-quote = La disposition « { $detail } » est nommée sans ses mots.
    .next = Citez les quelques mots sur lesquels repose le constat.
problem-quote-not-in-clause = Les mots cités ne sont pas dans la disposition « { $detail } », telle qu’elle est gardée ici.
    .next = Citez mot pour mot, ou corrigez les mots de la disposition.
problem-statement-missing = Le constat ne dit pas ce que la disposition exige ou permet.
    .next = Complétez la phrase.
problem-people-missing = L’effet sur les gens n’est pas dit.
    .next = Dites qui s’en aperçoit, et comment.
problem-evidence-unbound = Le degré de preuve est 0 : le constat n’établit donc rien.
    .next = Si une disposition est citée et que votre raisonnement est écrit, le degré est 1.
problem-evidence-above-sources = Le degré de preuve dépasse ce que permet ce qui est joint.
    .next = Ajoutez des sources datées et retrouvables, ou abaissez le degré.
problem-contradiction-unanswered = Une source dit le contraire et reste sans réponse.
    .next = Répondez-lui, ou marquez le constat comme contesté.
problem-mitigation-not-harm = La garantie nomme { $detail }, qui n’est pas une atteinte.
    .next = Les garanties ne réduisent que des atteintes.
problem-mitigation-unquoted = La garantie { $detail } ne cite aucune disposition actuelle.
    .next = Citez sa disposition : une promesse n’abaisse que ce qui est établi, non ce qui est possible.
problem-jurisdiction-not-code = « { $detail } » n’est pas le code d’un pays.
    .next = Écrivez deux capitales selon l’ISO 3166, par exemple FR ; CA-QC pour une partie d’un pays, EU pour l’Union.
problem-interest-undeclared = L’intérêt de la personne qui juge n’est pas déclaré.
    .next = Dites-le à la page « Fiche du texte proposé ». « Aucun » est une réponse.
problem-baseline-missing = Il n’est pas dit avec quel droit le texte est comparé.
    .next = Donnez la date du droit en vigueur.
problem-coverage-missing = Il n’est pas dit si le texte entier ou un extrait est évalué.
    .next = Dites lequel à la page « Fiche du texte proposé ».

## La relecture critique

gravity-serious = grave
gravity-minor = mineur
lint-criterion-unaddressed = { $detail } : personne n’a regardé cette condition, et rien n’en est dit.
    .why = On demandera ce qu’elle est devenue : le silence ressemble à un choix.
    .next = Lisez les dispositions en y pensant, ou dites pourquoi elle a été laissée.
lint-no-effect-without-reason = { $detail } : chaque disposition a été lue et rien n’a été trouvé, mais rien ne dit pourquoi.
    .why = « Aucun effet » est une affirmation comme une autre.
    .next = Dites en une ligne ce qui a été considéré et pourquoi c’est exclu.
lint-strong-claim-weak-evidence = { $detail } affirme un effet majeur par le seul raisonnement.
    .why = Les affirmations les plus fortes sont attaquées d’abord.
    .next = Ajoutez une source indépendante et datée sur ce mécanisme, ou revoyez les jugements.
lint-text-contradicts-rating = Les mots cités dans { $detail } ne disent pas ce que dit son chemin.
    .why = Des mots comme « peut » permettent seulement ; « doit » exige. Une commission lit les mots.
    .next = Citez les mots qui l’exigent ou le permettent, ou changez le chemin.
lint-people-missing = { $detail } ne dit pas qui le remarque.
    .why = Les parlementaires répondent à des gens.
    .next = Dites qui est touché et ce qu’on remarque.
lint-angle-missing = Le constat { $detail } n’est vu du côté de personne.
    .why = La boîte à outils regarde de quatre côtés : usagers, fournisseurs, intermédiaires, ceux qui doivent se conformer.
    .next = Cochez les côtés d’où l’on a regardé.
lint-mechanism-counted-twice = { $detail } repose sur les mêmes mots qu’un autre constat sur la même condition.
    .why = L’avis prend le pire et ne bouge pas, mais le lecteur compte deux atteintes là où il y en a une.
    .next = Réunissez les deux, ou dites ce qui diffère dans le mécanisme.
lint-stale-clause = « { $detail } » a été modifié après avoir été lu.
    .why = Ce qui repose sur des mots disparus ne repose sur rien.
    .next = Relisez et confirmez, ou changez le constat.
lint-source-undated = La source « { $detail } » n’a pas de date.
    .why = Un fait sans date ne peut être confronté au droit en vigueur.
    .next = Donnez la date qu’elle porte, ou l’année.
lint-source-unarchived = La source « { $detail } » n’a pas de copie archivée.
    .why = Les pages changent et disparaissent ; une note se lit des années.
    .next = Archivez la page et donnez le lien.
lint-sources-from-one-issuer = Toutes les sources d’un constat viennent de « { $detail } ».
    .why = Deux textes d’une même maison sont une seule voix.
    .next = Ajoutez une source de quelqu’un d’autre.
lint-benefits-never-examined = Des atteintes ont été cherchées, et aucun bénéfice n’a même été noté.
    .why = Une note qui ne voit qu’un côté ne convainc personne, et la boîte à outils demande les deux.
    .next = Demandez pour chaque condition ce que le texte aiderait, et notez-le dans le tour d’horizon ou comme constat.
lint-mitigation-without-clause = La garantie { $detail } ne cite aucune disposition actuelle.
    .why = Une promesse abaisse ce qui est établi, jamais ce qui est possible.
    .next = Nommez la disposition qui la contient, ou proposez-en une.
lint-interest-undeclared = La personne qui juge ne dit pas ce qu’elle a en jeu.
    .why = D’autres le diront à votre place.
    .next = Dites qui vous êtes face à cette loi et qui vous finance. « Aucun » est une réponse.
