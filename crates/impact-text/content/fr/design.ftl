# La page qui montre chaque composant dans chaque état, pour ceux qui construisent et qui traduisent.

design-lead = Tout ce dont la page est faite, dans tous les états possibles. Ce qui n’est pas ici n’est employé nulle part.
design-type = Typographie
design-type-what = Les polices de l’appareil : avec empattements pour la loi et la note, sans empattements pour tout le reste. Jamais moins de 17 px.
design-colour = Couleur
design-colour-what = Du papier et de l’encre, une couleur pour ce qu’on peut faire, deux pour l’atteinte et le bénéfice, qui diffèrent aussi en clarté. Rien n’est dit par la couleur seule.
design-action = Ce qu’on peut faire
design-form = Questions et réponses
design-told = Ce qui est dit
design-law = La loi et ce qui y a été constaté
design-picture = Images
design-example = Un exemple
design-wrong = Ce qui ne va pas dans cette réponse
design-off = Ne peut pas être choisi pour l’instant
