# The first screen, what stands around every page, and the names of the pages: fetched before anything else.

## The page shell, readable before anything else arrives

shell-title = Internet Impact
shell-description = Assess what a proposed law does to the Internet, clause by clause, in your browser. Nothing leaves your device.
shell-purpose = Assess what a proposed law, decree or technical mandate does to the Internet. You read the law and complete sentences; a brief for your legislator writes itself beside you. No account, no server: what you write stays on this device.
shell-loading = The page is loading…
shell-noscript = This page needs JavaScript and WebAssembly to work. Nothing you write leaves your device. If you cannot switch them on, the questions can be read, answered and printed without them.
shell-questionnaire = The questions without the program
shell-failed = The page could not start: the connection is missing, or this browser runs no WebAssembly. Reload it, or take the questions without the program. Work that was kept on this device is still there.
shell-file-loading = Opening… If nothing more comes, this file is cut off: get it again.
shell-file-failed = This file could not be opened: it is damaged or was changed on its way, or the browser is too old. Get the file again. Work that was kept on this device is still there.

## The frame

brand = Internet Impact
tab-title = { $page } – Internet Impact
skip-to-content = Skip to the content
languages = Languages
language-missing = The words of that language could not be fetched
language-missing-next = { $language } is not here yet. Check the connection and choose it again. Nothing you wrote is affected.
translation-unreviewed = Nobody who speaks this language has checked these words yet. Where they say otherwise than the English ones, the English ones hold.
translation-reviewed = This translation was checked by { $name }.
translation-stale = { $count ->
        [one] One text is older than its English original.
       *[other] { $count } texts are older than their English originals.
    }
loading-words = Fetching the words…
words-missing = These words could not be fetched. Check the connection.
try-again = Try again
stopped = The page has stopped on an error
stopped-what = What this device keeps is still there. What you type now is not kept. Take your work along as a file if you like, then reload the page.
stopped-save = Save what is kept
stopped-reload = Reload the page
stopped-report = To report it, copy these lines. They say nothing of your work.
data-stays = What you write stays on this device. The page sends nothing to anyone.
undo = Undo

save-json = Save as a file
trouble-memory = This browser keeps nothing
trouble-memory-next = Storage is switched off or missing here. You can work, but close the page and the work is gone: save it as a file before you leave.

## Pages

page-start = Start
page-hub = Your assessment
page-plan = Plan
    .adds = A paragraph of context in the brief
page-proposal = The proposal
    .adds = Title, source and scope of the brief
page-clauses = The law, clause by clause
    .adds = Words to quote: without them no harm can be established
page-scan = Quick scan
    .adds = A first read of all fifteen conditions in fifteen minutes
page-analysis = Analysis
    .adds = Findings that stand up: clause, effect, how deep, how far
page-check = Check
    .adds = What a critic would ask
page-result = Result
    .adds = The verdict, what carries it, how sure it is
page-brief = Brief
    .adds = The document for your legislator
page-grid = Clauses and conditions
page-finding = Finding
page-why = Why this verdict

## Start

start-heading = What does this law do to the Internet?
start-lead = Read the law, complete sentences, and leave with a verdict you can defend.
start-how = You go through what the Internet needs to exist and to thrive: five critical properties and ten enablers. Paste the law, answer fifteen quick questions, go deeper where it matters. The brief for your legislator writes itself while you work.
start-law = Which law, bill or decree is it?
    .hint = Its name or number, as you know it. You can leave this for later.
start-new = Start a new assessment
start-continue = Continue
start-nothing = No assessment is kept on this device yet.
start-open = Open a file
    .hint = A .json file saved here or by a colleague, locked (.age) or not. It opens as a copy; nothing you have is replaced. You can also let it fall on this page.
start-examples = Look at a real example
start-examples-what = Real laws, assessed by the makers of this tool from excerpts, to show how it is done. Each opens as your own copy.
example-cn-international-networking-1997 = China: one gateway for all international traffic (1997)
example-kr-interconnection = South Korea: who pays for traffic between networks
example-gb-online-safety-notices = United Kingdom: notices to scan messages (Online Safety Act 2023)
example-br-marco-civil = Brazil: the civil framework for the Internet (2014)
example-missing = The example could not be fetched
example-missing-next = Check the connection and try again. Your own work is safe on this device.
walk-missing = This part of the page could not be fetched
walk-missing-next = Check the connection and try again. Work that was kept is safe on this device.
start-workshop = For a workshop
start-workshop-what = A worksheet on paper for groups without a device, and one question at a time for a projector: open an assessment for that.
start-where = Where your work lives
start-where-device = Only on this device, in this browser. There is no account and no server; nothing is sent anywhere.
start-where-clear = A browser can clear its storage: some do after seven days without a visit. Save a file whenever you stop. On a shared computer, save the file to your own stick, put the work in the bin and erase it there: what is only in the bin can be taken out again.
offline = Without a connection
offline-what = What you have opened here works without a connection too. To have every language, guide and example, keep the whole page on this device: { $size } kB more.
offline-trace = Whoever looks through this browser can see that the page is kept here. Your work is another matter: see above.
offline-keep = Keep the whole page
offline-under-way = The whole page is being kept on this device.
offline-keeping = { $here } of { $all } files are on this device.
offline-all = The whole page is on this device. It works without a connection.
offline-failed = Not everything could be kept
offline-failed-next = What came stays. Try again when the connection is better, or make room on the device.
single-file = The whole page as one file
single-file-what = It holds every language, guide and example, and runs without a connection and without a server: from a stick, from a mail. Save it, then open it with a browser ({ $size } kB).
single-file-save = Save the page as one file
update-ready = A newer version of this page is ready
update-what = Your work stays as it is, and nothing changes until you say so.
update-use = Use it now
opening = Opening…
untitled = Untitled assessment
lost-work = An assessment that the browser had not written down: bring it back
unreadable = An assessment that this version cannot read
kept-counts = { $clauses ->
        [one] { $clauses } clause
       *[other] { $clauses } clauses
    }, { $findings ->
        [one] { $findings } finding
       *[other] { $findings } findings
    }
kept-counts-and-date = { $counts }, changed on { $date }
discard = Put in the bin
discard-name = Put “{ $title }” in the bin
discarded = It is in the bin.
bin = { $count ->
        [one] One assessment in the bin
       *[other] { $count } assessments in the bin
    }
bin-restore = Take out
bin-restore-name = Take “{ $title }” out of the bin
bin-erase = Erase for good
bin-erase-name = Erase “{ $title }” for good
bin-erase-sure = Erase “{ $title }” for good? It cannot be brought back.
bin-keep = Keep it
deed-refused = The browser did not do this
deed-refused-next = Everything is as it was. Its storage may be full or switched off: save your work as a file.
file-refused = This file was not opened
file-too-large = { $file } is larger than 5 MB and was not read. Your own work is as it was.

## What an amendment would do

page-worksheet = Worksheet
page-projector = One question at a time
page-design = Design system
page-device = What is on this device
page-versions = Earlier versions
page-compare = Two drafts side by side
page-amend = Try an amendment
