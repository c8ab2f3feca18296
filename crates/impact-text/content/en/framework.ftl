# Names of criteria, goals, levels, verdicts and judgements, and the sentence of a finding.
# Official English names are the Internet Society's, word for word; all other wording is ours.

## Criteria: official name, how sure we are of it, plain name, the function that is tested

name-CP1 = An Accessible Infrastructure with a Common Protocol
    .status = official
    .plain = Anyone can join
    .function = Any network can join by speaking the common protocol, without a gatekeeper’s permission and without a prohibitive cost.
name-CP2 = Open Architecture of Interoperable and Reusable Building Blocks
    .status = official
    .plain = Open building blocks
    .function = Protocols, layers and software stay open, work together, and can be reused by anyone.
name-CP3 = Decentralized Management and a Single Distributed Routing System
    .status = official
    .plain = Networks run themselves
    .function = Each network runs itself and chooses with whom and how it connects; no hub is imposed.
name-CP4 = Common Global Identifiers
    .status = official
    .plain = One name, one meaning
    .function = A name or an address means the same thing everywhere.
name-CP5 = A Technology Neutral, General-Purpose Network
    .status = official
    .plain = Carries anything
    .function = The network carries any lawful use, and is not built for, or restricted to, particular applications.
name-E1 = Easy and unrestricted access
    .status = official
    .plain = Easy to get online
    .function = People and networks get online easily, affordably and without undue restriction.
name-E2 = Unrestricted use and deployment of Internet technologies
    .status = official
    .plain = Use any technology
    .function = Anyone may use and deploy Internet technologies without prior approval.
name-E3 = Collaborative development, management, and governance
    .status = official
    .plain = Built together
    .function = Standards and policy are made in open processes in which all who are concerned take part.
name-E4 = Unrestricted reachability
    .status = official
    .plain = Reach anyone
    .function = Any lawful endpoint can reach any other, across borders.
name-E5 = Available capacity
    .status = official
    .plain = Enough capacity
    .function = There is enough capacity, and it can grow with demand.
name-E6 = Data confidentiality of information, devices, and applications
    .status = official
    .plain = Kept confidential
    .function = Data on devices, on the way and in applications stays confidential.
name-E7 = Integrity of information, applications, and services
    .status = official
    .plain = Not tampered with
    .function = Information, applications and services are not altered without authority.
name-E8 = Reliability, resilience, and availability
    .status = official
    .plain = Keeps working
    .function = Services keep working, give way gently under strain, and recover.
name-E9 = Accountability
    .status = unconfirmed
    .plain = Someone answers for it
    .function = Those who run or control services can be identified and answer for what they do.
name-E10 = Privacy
    .status = unconfirmed
    .plain = People control their data
    .function = People control what is known about them and about their use of the network.

## Blocks

block-CP = Critical properties
    .meaning = What the Internet needs to exist.
block-OPEN = Open
    .meaning = Anyone can connect, build and take part.
block-GLOBAL = Globally connected
    .meaning = Anyone can reach anyone, with room to grow.
block-SECURE = Secure
    .meaning = What is sent arrives unread and unaltered.
block-TRUST = Trustworthy
    .meaning = It can be relied on, and those who run it answer for it.
to-exist = What the Internet needs to exist
to-thrive = What the Internet needs to thrive

## Levels and verdicts

level-0 = none
level-1 = minor
level-2 = moderate
level-3 = major
level-4 = critical
interval-levels = from { $low } to { $high }
interval-verdicts = from “{ $low }” to “{ $high }”
level-none-so-far = none established
level-at-least = at least { $low }

verdict-0 = no harm found
    .heading = No harm found
    .meaning = Every operative clause was read for every condition, and no harm was found.
verdict-1 = limited concern
    .heading = Limited concern
    .meaning = Minor harm to something the Internet needs to exist, or at most moderate harm to something it needs to thrive.
    .advice = It can usually be mended by drafting.
verdict-2 = significant concern
    .heading = Significant concern
    .meaning = Moderate harm to something the Internet needs to exist, or major harm to something it needs to thrive.
    .advice = The text should not pass without changes.
verdict-3 = serious conflict
    .heading = Serious conflict
    .meaning = Major harm to something the Internet needs to exist, or critical harm to something it needs to thrive.
    .advice = Passing the text means accepting that knowingly.
verdict-4 = fundamental conflict
    .heading = Fundamental conflict
    .meaning = Critical harm to something the Internet needs to exist.
    .advice = The text cannot be carried out without giving that up.

status-complete = completely examined
    .meaning = Every operative clause was read for this condition, and it is said what was considered.
status-partial = begun, not finished
    .meaning = The search on this condition is not finished, so nothing is ruled out.
status-not-assessed = not examined
    .meaning = Nobody has looked at this condition yet: it is neither cleared nor suspected.

## Directions and first reads

direction-harm = Harm
direction-benefit = Benefit
direction-either = Direction unclear
first-read-none = No effect seen
first-read-harm = Harm
first-read-benefit = Benefit
first-read-both = Both
first-read-unclear = Unclear

## The four judgements

field-depth = Depth
    .question = What happens to those it touches?
    .hint = Depth: is the function made harder, damaged, or gone?
field-reach = Reach
    .question = Whom does it touch?
    .hint = Reach: those the measure itself touches, not those who may imitate it.
field-persistence = Persistence
    .question = Can it be undone?
    .hint = Persistence: were the clause given up, how hard would it be to undo what it has done? An end that stands in the text counts.
field-pathway = Pathway
    .question = How does the text lead there?
    .hint = Pathway: whether a lawful way of complying avoids it. This can be checked in the text; it is not a probability.

depth-harm-1 = it still works as before, with added cost, delay or paperwork
    .short = burdens
    .anchor = The function is still performed as before, with added cost, delay or paperwork.
    .example = Networks must file a yearly report on their peering.
depth-harm-2 = it works only in part, or only with a workaround that ordinary people cannot be expected to use
    .short = impairs
    .anchor = The function is performed only in part, for fewer uses, or through a workaround that ordinary parties cannot be expected to use.
    .example = A blocked site can be reached only by those who know how to change their resolver.
depth-harm-3 = it no longer works, or only if an authority or a single company lets it
    .short = defeats
    .anchor = The function is no longer performed, or only at the discretion of an authority or a single intermediary.
    .example = All traffic abroad must go through one gateway that can refuse it.
depth-benefit-1 = it becomes easier
    .short = eases
    .anchor = The function becomes easier to perform.
    .example = One form replaces five for a new provider.
depth-benefit-2 = it becomes stronger
    .short = strengthens
    .anchor = The function becomes markedly stronger for those touched.
    .example = Providers must offer interconnection on equal terms.
depth-benefit-3 = it is secured where it was missing or at risk
    .short = secures
    .anchor = The function is secured where it was absent or at risk.
    .example = Disconnecting users as a punishment is forbidden.

reach-1 = it touches a limited group that could be listed
    .short = bounded
    .anchor = Those touched could be listed: a named sector, sites, licence holders. Others are not affected.
    .example = Only the three holders of a submarine cable licence.
reach-2 = it touches the public or all operators of the country
    .short = national
    .anchor = The public, or all operators of the jurisdiction.
    .example = Every Internet provider in the country, and so everyone who uses one.
reach-3 = it touches people or shared systems beyond the border
    .short = cross-border
    .anchor = Parties outside the jurisdiction, or systems that all share (standards, routing, names, roots of trust), by the working of the measure itself and not by imitation.
    .example = A root certificate that every browser in the world must accept.

persistence-harm-1 = it ends by itself or can be undone within about a year without a new law
    .short = self-limiting
    .anchor = It ends by a date or condition in the text, or those affected can undo it within about a year without new law.
    .example = The duty lapses after twelve months unless parliament renews it.
persistence-harm-2 = undoing it takes a new law or a large joint effort
    .short = correctable
    .anchor = Undoing it needs a new legal act, or coordinated re-engineering that is realistic.
    .example = Networks would have to rebuild their routes once the law is repealed.
persistence-harm-3 = it cannot practically be undone
    .short = entrenching
    .anchor = It cannot practically be undone: data or keys disclosed, identifiers split, infrastructure dismantled, a root of trust lost.
    .example = Traffic data kept by law has leaked.
persistence-benefit-1 = it may lapse or depends on somebody’s discretion
    .short = lapsing
    .anchor = It lapses, or depends on somebody’s discretion.
    .example = A pilot scheme for two years.
persistence-benefit-2 = it lasts while the law stands
    .short = lasting
    .anchor = It lasts while the law stands.
    .example = A statutory exemption from licensing.
persistence-benefit-3 = it would outlive the law
    .short = outliving
    .anchor = It would outlive the law.
    .example = An exchange point that is built and run by its members.

pathway-1 = the text allows it, but only if someone later decides so or misuses it
    .short = contingent
    .anchor = It needs a further decision, event or abuse that the text allows but does not require.
    .example = A minister may order it, and need not.
pathway-2 = ordinary compliance, or ordinary use of the power the text gives, leads there, though a lawful way around it exists
    .short = foreseeable
    .anchor = Ordinary compliance, or ordinary use of the power, leads there, though some lawful way of complying avoids it.
    .example = Providers can avoid the fee only by giving up their own routes.
pathway-3 = the text leaves no lawful way around it
    .short = unavoidable
    .anchor = The text requires it, or no lawful way of complying avoids it.
    .example = “Shall use only the channels provided by the State.”

not-settled = either { $low }, or { $high }
wide-open-depth = how deeply is not judged yet
wide-open-reach = whom it touches is not judged yet
wide-open-persistence = whether it can be undone is not judged yet
wide-open-pathway = how the text leads there is not judged yet

## The sentence of a finding
## “Article 6 requires every network to connect abroad through the State’s channels, so that networks join only if an
## authority lets them. Reach: it touches the public or all operators of the country; undoing it takes a new law or a
## large joint effort; the text leaves no lawful way around it.”

sentence-harm = { $clauses } { $statement }, so that { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-benefit = { $clauses } { $statement }, so that { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-either = { $clauses } { $statement }; whether this harms or helps is not clear, but where it counts, { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-harm-several = The text ({ $clauses }) { $statement }, so that { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-benefit-several = The text ({ $clauses }) { $statement }, so that { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-either-several = The text ({ $clauses }) { $statement }; whether this harms or helps is not clear, but where it counts, { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-harm-unbound = No clause quoted yet: the text { $statement }, so that { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-benefit-unbound = No clause quoted yet: the text { $statement }, so that { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-either-unbound = No clause quoted yet: the text { $statement }; whether this harms or helps is not clear, but where it counts, { $depth }. As for its weight: { $reach }; { $persistence }; { $pathway }.
sentence-unjudged = { $clauses } { $statement }. How deep its effect is, whom it touches, whether it can be undone and how the text leads there is still to be judged.
sentence-unjudged-several = The text ({ $clauses }) { $statement }. How deep its effect is, whom it touches, whether it can be undone and how the text leads there is still to be judged.
sentence-unjudged-unbound = No clause quoted yet: the text { $statement }. How deep its effect is, whom it touches, whether it can be undone and how the text leads there is still to be judged.
statement-open = requires or allows something that is still to be said

## Angles, evidence, confidence

angle-consumer = Those who use the Internet
angle-provider = Those who offer networks and services
angle-intermediary = Those in between: platforms, hosts, resolvers
angle-compliance = Those who must show that they comply
evidence-0 = not bound
    .meaning = No clause is quoted, or the quoted clause has changed, or it is a bare assertion.
evidence-1 = argued
    .meaning = A clause is quoted as it stands, with technical or legal reasoning; no independent source.
evidence-2 = sourced
    .meaning = Argued, and at least one independent, dated source that can be found speaks of this mechanism.
evidence-3 = corroborated
    .meaning = Argued, and at least two independent sources of different kinds, one of them empirical or a technical standard; contrary sources are answered.
confidence-0 = none, since a condition was not fully examined
confidence-1 = low
confidence-2 = medium
confidence-3 = high
confidence-at-least = Confidence that it is at least “{ $verdict }”: { $confidence }. This is how well supported the best finding is that carries the verdict.
confidence-not-worse = Confidence that it is not worse than “{ $verdict }”: { $confidence }. This is how thorough the weakest search was that could have found worse.
review-1 = One person
review-2 = A second person reviewed it
review-3 = Three or more assessed it independently
mitigation-in-text = Yes, it stands in the text
mitigation-proposed = No, it is proposed

## Certainty of facts, sources

certainty-read = read in the source
certainty-derived = the source states the effect; tying it to this condition is ours
certainty-unconfirmed = to be confirmed
certainty-inferred = inferred by us
certainty-ours = ours
source-kind-law = Law or draft law
source-kind-official-document = Official document
source-kind-court-decision = Court decision
source-kind-standard = Technical standard
source-kind-measurement = Measurement
source-kind-research = Research
source-kind-impact-brief = Impact brief
source-kind-submission = Submission or position
source-kind-news = News
source-kind-company-statement = Statement of a company
source-kind-other = Other
stance-supports = supports
stance-contradicts = contradicts

## The proposal

kind-bill = Bill
kind-act = Act
kind-decree = Decree
kind-regulation = Regulation
kind-court-order = Court order
kind-standard = Standard
kind-company-decision = Decision of a company
kind-trend = Trend
level-of-international = International
level-of-supranational = Supranational
level-of-national = National
level-of-subnational = State or province
level-of-local = Local
level-of-company = Company
stage-idea = Idea
stage-consultation = Consultation
stage-draft = Draft
stage-introduced = Introduced
stage-committee = In committee
stage-adopted = Adopted
stage-in-force = In force
stage-repealed = Repealed
coverage-whole = The whole text
coverage-excerpt = An excerpt

## How firm a verdict is

judged-range = { $low } to { $high }
firm-flips = What would change the verdict, one judgement at a time:
firm-no-flips = No single judgement would change the verdict.
firm-flip = { $field }: were it “{ $then }” and not “{ $now }”, the verdict would be: { $verdict }.
firm-struck = Without this finding, the verdict would be: { $verdict }.
firm-kappa = { $count ->
        [one] One condition carries what is established: without it, less would be.
       *[other] { $count } conditions carry what is established, each alone: it survives the loss of any one of them.
    }
firm-single = { $count ->
        [one] Everything established hangs on one clause: striking { $clauses } would lower it.
       *[other] Everything established hangs on each of these clauses: striking any one of { $clauses } would lower it.
    }
firm-down = Down to “{ $verdict }”: at least { $steps ->
        [one] one judgement would have to move by one step
       *[other] { $steps } steps of judgements
    }.
firm-up = Up to “{ $verdict }”: { $steps ->
        [one] one step of a judgement would be enough
       *[other] { $steps } steps of judgements would be enough
    }.
firm-open = What could still raise it, worst first: { $criteria }.
firm-tables = Of { $of } edits of a single cell of the tables, { $unchanged } leave the verdict as it is.

## What an amendment would do

amend-strike-clause = Strike { $clause }.
amend-strike-finding = Change { $clauses } so that this no longer follows: { $statement }
amend-judge = Change { $clauses } so that, for the condition “{ $name }”, the judgement “{ $field }” is “{ $then }” and not “{ $now }”.
amend-the-text = the text
amend-verdict = The verdict would be: { $after }. As the text stands, it is: { $before }.
amend-same = The verdict would stay: { $verdict }.
amend-harm = { $name }, harm: { $after } (before: { $before })
amend-benefit = { $name }, benefit: { $after } (before: { $before })
amend-read-anew = This says what would follow if nothing else changed. New words in the place of old ones must be read and judged anew.

## Two drafts side by side

change-unchanged = unchanged
change-improved = less harm
change-worsened = more harm
change-not-worse = not worse
change-not-better = not better
change-uncertain = uncertain
overall-trade-off = A trade-off: better on some conditions, worse on others
overall-indeterminate = Not decided: what is open decides
overall-better = Better
overall-worse = Worse
overall-not-worse = Not worse
overall-not-better = Not better
overall-unchanged = Unchanged
leximax-a = Worst harm first, the first has less of it. This is information, not a verdict.
leximax-b = Worst harm first, the second has less of it. This is information, not a verdict.
leximax-tie = Worst harm first, both are equal.
leximax-n-a = While a level is open, the two profiles are not ranked.

## The headline

headline-join = { $first }; { $rest }
headline-exact = { $verdict }
headline-at-least = At least { $verdict }
headline-none-so-far = No harm established so far
headline-up-to-recorded = up to { $verdict } on recorded findings
    .sentence = It could go up to “{ $verdict }”: not all that was noted is established or judged yet.
headline-not-excluded = up to { $verdict } not excluded
    .sentence = At worst, by the findings recorded, it is “{ $verdict }”.
headline-no-upper-limit = no upper limit stated
    .sentence = What is not examined yet may be worse.
headline-not-worse = not worse than { $verdict }
    .sentence = It is not worse than “{ $verdict }”.
headline-incomplete = { $count ->
        [one] { $count } of 15 conditions not fully examined
       *[other] { $count } of 15 conditions not fully examined
    }
    .sentence = { $count ->
            [one] { $count } of 15 conditions is not fully examined.
           *[other] { $count } of 15 conditions are not fully examined.
        }
headline-excerpt = excerpt only
    .sentence = Only an excerpt of the text was assessed.
state-final = Final
    .meaning = All fifteen conditions are completely examined, nobody disagrees, and the verdict is exact.
state-preliminary = Preliminary
    .meaning = Something is still open: the search, a judgement, a disagreement, or the rest of the text.
scope-sentence = This verdict states effects on the Internet. It does not weigh the policy’s aims or its proportionality.
