# The page that shows every component in every state, for those who build and translate.

design-lead = Every part that the page is made of, in every state it can be in. What is not here is not used anywhere.
design-type = Type
design-type-what = The device’s own letters: with serifs for the law and the brief, without for everything else. Never under 17 px.
design-colour = Colour
design-colour-what = Paper and ink, one colour for what can be done, two for harm and benefit that differ in lightness too. Nothing is said by colour alone.
design-action = What can be done
design-form = Questions and answers
design-told = What is told
design-law = The law and what was found in it
design-picture = Pictures
design-example = An example
design-wrong = What is wrong with this answer
design-off = Cannot be chosen now
