# The command line: its help, its reports, and what it says when something goes wrong.

## The frame of the help

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
option-help = Show this help
option-version = Show the versions of engine and rubric, and the rubric’s fingerprint
option-lang = In which language to speak: { $languages }. Without it, the environment decides (LC_ALL, LC_MESSAGES, LANG), or else English
value-language = LANGUAGE
version = { $engine }
    { $rubric } { $version }, SHA-256 { $hash }

man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-extra = NOTES
man-version = VERSION

## The program

command = What a proposed law does to the Internet: check, score and print assessments
    .usage = impact COMMAND [OPTIONS] …
    .more =
        An assessment is one JSON file. This program checks it, scores it by the published tables, proves every number of the score, and composes the brief. It gives the same result as the page, byte for byte, and opens no network connection.
    .notes =
        Exit codes: 0 all is well; 1 a document is invalid, or not in the form that was asked for; 2 the arguments make no sense, or a file cannot be read or written. With many files, the highest counts.

        Colours are shown on a terminal only, and never when NO_COLOR is set.

        The framework is the Internet Society’s. The scoring is ours, not the Internet Society’s.

## Arguments and options that commands share

argument-file = An assessment, or - for standard input
    .value = FILE
argument-files = Assessments; folders are searched for files that end in .json; - reads standard input
    .value = FILE
option-format = How to write results: text for people; json for one object, or an array where several files can be meant; ndjson for a line each
    .value = FORMAT
option-lines = Each line of the input is a document of its own; files that end in .ndjson or .jsonl are read so anyway
option-force = Replace a file that is there already

## new

command-new = Begin an empty assessment
    .usage = impact new [OPTIONS] FILE
    .more = Writes an assessment in which nothing is judged yet. It can be opened in the page or filled in by hand; the file format is described in docs/format.md.
    .notes =
        Example:
          impact new gateway.json --title "National Gateway Bill" --jurisdiction KH
argument-new = The file to write, or - for standard output
option-title = Title of the proposal
    .value = TITLE
option-jurisdiction = Country of the proposal (ISO 3166), or EU
    .value = CODE
new-written = { $file } is ready to be filled in.

## validate

command-validate = Check files, and say what is unfinished
    .usage = impact validate [OPTIONS] FILE…
    .more = Only what is malformed is refused. What is unfinished or doubtful is a warning: such a document opens and scores as far as it goes. Files with facts about a proposal that nobody has assessed are checked too.
    .notes =
        Examples:
          impact validate policies
          impact validate --strict --format ndjson policies
option-strict = Let a warning count as a failure
validate-valid = { $file }: valid{ $count ->
        [0] , and nothing is unfinished
        [one] , with { $count } warning
       *[other] , with { $count } warnings
    }
validate-invalid = { $file }: refused, with { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }

## score

command-score = Score assessments
    .usage = impact score [OPTIONS] FILE…
    .more =
        The worst-affected condition sets the verdict; nothing is added up, and no benefit cancels a harm. What nobody examined is neither cleared nor suspected.

        For other programs, --format json and ndjson give stable members in rubric English, whatever the language. Files that are refused are reported on standard error and left out.
    .notes =
        Examples:
          impact score policies/kr-interconnection/assessment.json
          impact score --format ndjson policies | jq .headline
score-goal = Goal
score-id = Id
score-state = { $state }. { $meaning }
score-carried = { $count ->
        [one] What carries it:
       *[other] What carries it, each alone:
    }
score-carrier = { $criterion } ({ $finding }): { $sentence }
score-engine = Version of the engine: { $version }
facts-only = { $file } holds facts about a proposal that nobody has assessed: there is nothing to score.

## explain

command-explain = Prove every number of a score
    .usage = impact explain [OPTIONS] FILE [CRITERION]
    .more = For every number the rule that gave it, with its section of the rubric, and the findings and clauses behind it.
    .notes =
        Examples:
          impact explain policies/kr-interconnection/assessment.json
          impact explain policies/kr-interconnection/assessment.json CP3
argument-criterion = Only this condition: CP1 to CP5, E1 to E10
    .value = CRITERION
option-explain-format = How to write it: text for people, json for programs
    .value = FORMAT
explain-verdict-low = At the lower end: “{ $verdict }”. { $count ->
        [0] No harm is established.
       *[other] It comes from { $criteria }, by { $findings }.
    }
explain-verdict-high = At the upper end: “{ $verdict }”. { $count ->
        [0] No harm is possible on any condition.
       *[other] It comes from { $criteria }.
    }
explain-criterion = Harm: { $harm }. Benefit: { $benefit }. Search: { $status }. In the verdict this harm counts as: { $counts }.
explain-low = Lower end of the harm: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}It comes from { $findings }.
    }
explain-high = Upper end of the harm: { $level }. { $rule }{ $count ->
        [0] {""}
       *[other] {" "}Recorded findings reach furthest in { $findings }.
    }
explain-judged = { $field }: { $judged }
explain-tables = Severity from { $depth }, { $reach } and { $persistence }: { $severity }. With { $pathway } this gives the level: { $level } (rubric 1.5).
explain-evidence = Evidence: { $grade }. { $reasons }{ $counts ->
        [as-graded] It counts as graded
       *[lower] It counts as: { $effective }
    } (rubric 1.4).
explain-tracks = Established and possible harm: { $harm }. Benefit: { $benefit }. { $rule }
explain-clause = { $locator } [{ $clause }]: “{ $quote }” { $state ->
        [elsewhere] (these words are not in the clause as it is kept)
        [current] (as it was read)
        [changed] (the clause was changed after it was read)
       *[unbound] (without the hash of what was read)
    }
explain-clause-unquoted = { $locator } [{ $clause }], without its words { $state ->
        [current] (as it was read)
        [changed] (the clause was changed after it was read)
       *[unbound] (without the hash of what was read)
    }
explain-safeguard = { $id }, { $status ->
        [in_text] in the text
       *[proposed] proposed
    }: { $text }
explain-safeguard-effect = On { $findings }: { $effect }. { $bound ->
        [quoted] Its clause is quoted, so it lowers what is possible as well (rubric 1.9).
       *[promised] It quotes no current clause, so it lowers only what is established (rubric 1.9).
    }
explain-safeguard-lowers = { $field } falls to { $range }
explain-safeguard-removes = the finding is taken away
explain-safeguard-nothing = it is not said what it changes
explain-rule-tables = The published tables decide (rubric 1.5).
explain-rule-unbound = It establishes nothing: no clause is quoted, or its evidence is graded 0 (rubric 1.4).
explain-rule-stale = It establishes nothing: no clause it quotes is as it was read (rubric 1.4).
explain-rule-either = It establishes nothing while its direction is unclear (rubric 1.6).
explain-rule-removed = A safeguard takes it away (rubric 1.9).
explain-rule-worst-finding = The worst finding decides (rubric 1.6).
explain-rule-no-effect = Every operative clause was read, and nothing was found (rubric 1.3).
explain-rule-incomplete = Not every operative clause was read, so nothing is ruled out (rubric 1.6).
explain-rule-worst-criterion = The worst condition decides; harm to an enabler counts one step lower (rubric 1.7).
severity-1 = slight
severity-2 = substantial
severity-3 = severe
severity-4 = extreme

## sensitivity

command-sensitivity = Show what would change a verdict
    .usage = impact sensitivity [OPTIONS] FILE…
    .more = Every judgement that would switch the verdict if it were another, how many steps away other verdicts are, the clauses on which everything hangs, the conditions that could still raise it, and whether one cell of the tables decides.
    .notes =
        Examples:
          impact sensitivity policies/kr-interconnection/assessment.json
          impact sensitivity --format json draft.json | jq .radius
firm-finding = { $finding }, { $criterion } { $name }

## amend

command-amend = Say what an amendment would do
    .usage = impact amend [OPTIONS] FILE
    .more = The verdict before and after: a clause struck, a finding taken out, a judgement that would be another. Nothing is written unless you ask to keep it as a recommendation. New words in the place of old ones are a second draft: assess it and compare.
    .notes =
        Examples:
          impact amend --strike art-5 draft.json
          impact amend --judge f1.pathway=1 --judge f1.reach=1-2 draft.json
          impact amend --strike art-5 --recommend draft.json
option-strike = Strike this clause: every finding that cites it falls
    .value = CLAUSE
option-without = Take this finding out
    .value = FINDING
option-judge = Judge otherwise: depth, reach, persistence or pathway at 1, 2 or 3, or at a range
    .value = FINDING.FIELD=VALUE
option-recommend = Write it into the file as a recommendation
amend-nothing-asked = Nothing is to be changed
    .next = Name a change: --strike CLAUSE, --without FINDING or --judge FINDING.FIELD=VALUE.
amend-unknown-clause = No clause has the id { $id }
    .next = The ids of this file: { $known }.
amend-unknown-finding = No finding has the id { $id }
    .next = The ids of this file: { $known }.
amend-nothing-new = Every judgement is so already: there is nothing to recommend, and nothing was written.
amend-kept = { $file } now holds it as recommendation { $id }.

## compare

command-compare = Compare two drafts, or two assessments of one
    .usage = impact compare [OPTIONS] BEFORE AFTER
    .more = What got better and what got worse, condition by condition. Better here and worse there is a trade-off, and stays one: nothing is counted up. Results of different rubrics are not compared.
    .notes =
        Examples:
          impact compare first-reading.json second-reading.json
          impact compare --format json a.json b.json | jq .overall
argument-before = The first draft or assessment
    .value = BEFORE
argument-after = The second
    .value = AFTER
compare-verdicts = { $a }: { $before }. { $b }: { $after }.
compare-before = Before
compare-after = After
compare-change = Change
compare-nothing = No condition changed.
compare-benefits = Benefits differ on: { $criteria }. They lower no harm, and no harm lowers them.
compare-other-rubric = These files state different rubrics: { $a } and { $b }
    .next = Results of different rubrics cannot be compared. Move the files to one: impact migrate.
compare-unknown-rubric = These files state a rubric that is not known here: { $hash }
rubric-unknown = { $file } states a rubric that is not known here. What follows is by rubric { $version }.

## migrate

command-migrate = Show a file by another version of the rubric, or move it there
    .usage = impact migrate [OPTIONS] FILE…
    .more = A file is scored by the version of the rubric that it states, for ever; one that states none, by the first; one that states a version unknown here, by the newest, with a warning. What each version makes of it is shown; nothing is written unless you ask. Moving changes what it states, no judgement and no word, and puts it into the form of “impact fmt”.
    .notes =
        Examples:
          impact migrate drafts/
          impact migrate --write draft.json
option-to = The version to move to; the newest unless you say. Known here: { $versions }
    .value = VERSION
option-write = Write it into the file; what came through a pipe goes on through it
migrate-already = { $file } states rubric { $to } already. { $after }.
migrate-verdict = { $file }, by rubric { $from }: { $before }. By rubric { $to }: { $after }.
migrate-same = { $file }, by its own rubric { $from } and by rubric { $to } alike: { $after }.
migrate-silent-same = { $file } states no rubric and is scored by the first, { $from }. By rubric { $to } alike: { $after }.
migrate-unknown = { $file } states a rubric that is not known here. By rubric { $to }: { $after }.
migrate-written = { $file } now states rubric { $version }.
migrate-pipe-alone = Standard input and files cannot be moved together
    .next = What came through a pipe goes on through it, alone. Move the files by themselves.

## panel

command-panel = Join several assessors of one proposal
    .usage = impact panel [OPTIONS] FILE…
    .more = One file for each assessor. The lower median of what each establishes, the upper median of what each leaves possible; no means. What divides the panel is flagged and stays in sight. How far the assessors agree beyond chance (Krippendorff’s alpha) never changes the verdict.
    .notes =
        Examples:
          impact panel assessor-1.json assessor-2.json assessor-3.json
          impact panel --format json round-1/ | jq .flags
panel-verdict = Verdict of { $count ->
        [one] one assessor
       *[other] { $count } assessors
    }: { $verdict }
panel-texts = Note: these assessments are of { $count } different texts. A panel judges one.
option-round = The files of one round; give it once for each round, in order, up to three times
panel-round = Round { $number }: { $verdict }. { $stop }
panel-stop-no-pivotal = Nobody alone would change the verdict: the rule says to stop.
panel-stop-no-change = On what divides the panel nothing moved: the rule says to stop.
panel-stop-spent = It was the last round that may be held: what divides the panel is printed as it is.
panel-stop-go-on = One of them would change the verdict: another round may be held.
panel-rounds-wrong = { $count } rounds were given, and { $most } may be held
    .next = More rounds wear dissent down. Leave out all after the one at which the rule said to stop.
panel-minority = Assessor { $number } establishes more than the panel on “{ $name }”: { $level }
panel-quote = “{ $quote }”
panel-marks = What divides them
panel-alpha = Agreement beyond chance: { $values }. From .800 it is reliable, from .667 tentative; below that, do not rely on the panel. With fifteen conditions it is imprecise.
alpha-value = { $metric } { $value }
alpha-undefined = not defined: no variation
alpha-nominal = nominal
alpha-ordinal = ordinal
alpha-interval = interval
alpha-ratio = ratio
mark-spread = far apart
mark-pivotal = one of them would change the verdict
mark-minority-alarm = one of them establishes major harm

## vector

command-vector = Print the ratings alone, in one line
    .usage = impact vector [OPTIONS] FILE|VECTOR
    .more = A line with all judgements and how far each search has come, and nothing that a person wrote; its last eight digits show whether a letter was lost on the way. Given such a line instead of a file, it says what the line comes to.
    .notes =
        Examples:
          impact vector policies/kr-interconnection/assessment.json
          impact vector "IIA1/W/111111111111111/CP3:H/D3R3P2L3/E3*600c0c37"
argument-vector = An assessment, or a vector that begins with IIA1/
vector-says = { $count ->
        [one] One finding
       *[other] { $count } findings
    }. The verdict: { $verdict }.
vector-checksum = The vector was cut or changed on the way
    .next = Its last eight digits do not fit the rest. Copy the whole line again.
vector-malformed = This is not a vector
    .next = A vector begins with IIA1/ and ends with a star and eight digits. Print one with impact vector FILE.

## lint

command-lint = Say what a critic would say
    .usage = impact lint [OPTIONS] FILE…
    .more = Questions that a committee would ask of an assessment: silence on a condition, strong claims on reasoning alone, words that contradict a judgement, one mechanism told twice, sources that cannot be relied on. Nothing here changes a verdict. The rules are in docs/lint.md.
    .notes =
        Examples:
          impact lint my.json
          impact lint --strict --format ndjson policies
option-lint-strict = Let a serious hit count as a failure
lint-none = { $file }: nothing that a critic would ask
lint-some = { $file }: { $count ->
        [one] one question
       *[other] { $count } questions
    }
lint-hit = { $rule } ({ $gravity }) { $pointer }

## brief

command-brief = Compose the brief
    .usage = impact brief [OPTIONS] FILE
    .more = The brief follows the order of the Internet Society’s toolkit. Every condition is mentioned, those without an effect too. HTML is one file that prints well and loads nothing.
    .notes =
        Examples:
          impact brief gateway.json --output gateway.html
          impact brief gateway.json --format md --lang fr
option-brief-format = html, or md for Markdown. Without it, the name of the output decides, or else md
    .value = FORMAT
option-output = Where to write it; - or nothing is standard output
    .value = PATH
brief-over-source = { $file } is the assessment itself
    .next = A brief in its place would be all that is left. Name another file.
brief-written = The brief is in { $file }.

## fmt

command-fmt = Put files into the form that is kept on disk
    .usage = impact fmt [OPTIONS] FILE…
    .more = Stable order of members, two spaces, one final newline; nothing is lost, members of newer versions included. Files are changed in place, whole or not at all; standard input goes to standard output.
    .notes =
        Examples:
          impact fmt --check policies
          impact fmt --bind gateway.json
option-check = Change nothing; name the files that are not in this form, and exit with 1
option-bind = Fill in missing hashes of clauses that are quoted or examined: you say that they were read as they stand. A hash that is there is never changed
fmt-differs = { $file } is not in the form that is kept on disk.

## redact

command-redact = Take the names out, for publication
    .usage = impact redact [OPTIONS] FILE
    .more = Authors with their affiliations and the name of who judged go. Where one of them stands in other words, ▇▇▇ takes its place. The words of the law and all judgements stay: the verdict is the same. A name is found as it is written; short forms and other spellings stay.
    .notes =
        Example:
          impact redact gateway.json --output published.json
redact-written = The assessment without names is in { $file }. { $count ->
        [0] No other text named anybody.
        [one] A mark stands in one text; read it through before you publish it:
       *[other] Marks stand in { $count } texts; read it through before you publish it:
    }

## lock

command-lock = Lock an assessment by a passphrase
    .usage = impact lock [OPTIONS] FILE
    .more = The locked file opens with the passphrase and nothing else: with impact unlock, in the page, and with any program of the age format. Without the passphrase it is lost, for you too. Take several words that belong to nothing else; a short passphrase can be tried out. The file that was locked stays where it is.
    .notes =
        Example:
          impact lock gateway.json --output gateway.json.age
lock-written = { $file } is locked. Try that it opens before you delete anything.

## unlock

command-unlock = Open a locked file
    .usage = impact unlock [OPTIONS] FILE
    .more = Gives what was locked, byte for byte, or nothing. A file that was locked for a key is opened with the program age.
    .notes =
        Example:
          impact unlock gateway.json.age --output gateway.json
unlock-written = What was locked is in { $file }.
option-passphrase-file = A file whose first line is the passphrase. Without it, the passphrase is asked for at the terminal
    .value = FILE
ask-passphrase = Passphrase:
ask-passphrase-again = Once more:

## schema, completions, man

command-schema = Print the JSON Schema of a file format
    .usage = impact schema [KIND]
    .more = JSON Schema 2020-12, as checked in under docs/. What a schema cannot say (ids that are given twice, names of things that do not exist) is checked by “impact validate”.
    .notes =
        Example:
          impact schema proposal
argument-kind = assessment, proposal for facts about a proposal that nobody has assessed, or results for what the commands print as JSON
    .value = KIND
command-completions = Print what a shell needs to complete this command
    .usage = impact completions SHELL
    .more = Save it where your shell looks for completions.
    .notes =
        Example:
          impact completions bash > ~/.local/share/bash-completion/completions/impact
argument-shell = bash, elvish, fish, powershell or zsh
    .value = SHELL
command-man = Print the manual page
    .usage = impact man [COMMAND]
    .more = The page of the whole program, or of one command.
    .notes =
        Example:
          impact man score | man -l -
argument-command = The command whose page is wanted
    .value = COMMAND

## Problems in documents

level-error = error
level-warning = warning
level-note = at
level-help = help
problem-at = { $pointers }
problems-more = { $count } more are not drawn. impact validate --format json lists all of them
problem-first = here first

## When a file or stream fails

failure-read = { $file } cannot be read: { $reason }
    .next = Check the name, and that you may read it.
failure-write = { $file } cannot be written: { $reason }
    .next = Check the folder, and that you may write there. Nothing was changed.
failure-exists = { $file } is there already
    .next = Choose another name; where the command has --force, that replaces it. Nothing was changed.
failure-not-a-file = { $file } is not a file
    .next = Name a file, or use standard output. Nothing was changed.
failure-unknown-ending = The name { $file } does not say which format is wanted
    .next = End it in .html or .md, or say --format html or --format md. Nothing was written.
failure-many-documents = { $file } holds a document on each line
    .next = Split it into files of one document, or give it to a command that reads many: validate, score, sensitivity, lint.
failure-empty-folder = No file that ends in .json is in { $file }
    .next = Check the name of the folder.
failure-no-passphrase = The passphrase is empty
    .next = Type one, or put it on the first line of the file that --passphrase-file names.
failure-two-passphrases = The two passphrases differ
    .next = Try again. Nothing was written.
failure-terminal = No passphrase can be asked for here: { $reason }
    .next = Name a file with --passphrase-file. Nothing was written.
failure-output = Standard output cannot be written: { $reason }
    .next = Check where it goes; what arrived there is not whole.
reason-not-found = there is no such file or folder
reason-permission-denied = you may not
reason-is-a-folder = it is a folder
reason-not-a-folder = a part of its path is not a folder
reason-storage-full = there is no space left
reason-read-only = everything there can only be read

## When the arguments make no sense

usage-unknown-argument = There is no argument { $argument }
usage-unknown-command = There is no command { $command }
usage-missing-argument = Something is missing: { $argument }
usage-missing-command = A command is missing
usage-no-value = { $argument } needs a value
usage-invalid-value = “{ $value }” cannot be the value of { $argument }
usage-conflict = { $argument } cannot stand beside { $other }
usage-number-of-values = { $argument } has too many or too few values
usage-not-text = An argument is not text
usage-other = These arguments make no sense
usage-suggestion = Did you mean { $words }?
usage-valid-values = It can be: { $values }.
usage-help = See: { $command } --help
