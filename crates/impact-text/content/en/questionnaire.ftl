# The questions on a page that needs no program: for browsers that run none, or are not allowed to.

questionnaire-title = The fifteen questions, without the program
questionnaire-lead = This page can be read, answered and printed in any browser. Your answers become a file that the full page and the command line open. Nothing leaves your device.
questionnaire-law = What is the law or draft called?
questionnaire-text = Its text, or the clauses that matter
    .hint = Leave an empty line between two clauses.
questionnaire-reason = Which words of the law make you say so?
questionnaire-make = Make the file
questionnaire-file = Your answers as a file
    .hint = Save the file, or copy what stands here into an empty text file whose name ends in .json. Open it on the first screen of the full page, here or on another device.
questionnaire-save = Save the file
questionnaire-noscript = Scripts are off in this browser, so no file can be made here. Answer and print the page: the numbers are the same in every language.
questionnaire-back = To the full page
