/**
 * The words of the interface: what the site says in the same way about every
 * dossier, and therefore no sentence of any. They stand here and not in the site,
 * because a site that brings its own list can put any sentence on it.
 *
 * A line is said as it stands; `#` stands for a number. A test of the project
 * compares this list with the one that the site publishes in `ledger.json`.
 */
const everywhere = `
Evidence
Show all # passages
Show the passage
They are found in the archived source, never verified as true.
In the source
Live page
Close
a sentence
signed by an editor
Report an error
Edit this page
Editors’ note
Show the sources’ words
Hide the sources’ words
words not in
Rests on
as of
undated
from a public page
inferred
Unknown
Previous
Next
# of #
404
part #
part # of #
Parts
Parts before and after
There is no page at this address
The whole dossier
A dossier of more than # entries is not put on one page, which would be too large to open or to print.
Nor do its figures have pages to explore them on.
Each page can be printed by itself: choose a section.
It may have been renamed, or the link may have been cut short.
Search for what it was about, or choose a section: everything in the dossier can be reached from here.
Every event, figure, quotation, chapter and source
Searching needs JavaScript, which is switched off here.
Every page can be reached from the sections below, and your browser can look for words in each.
# page for #
# pages for #
No page contains #.
No page contains all of #. Try fewer words, or look through the sections below.
Did you mean
The search could not be loaded. Try again, or look through the sections below.
More results
Look through the sections
`;

const certainty = `
between the answers
Ordered by the earliest possible date, or by the latest where no earliest is known.
Each answer is shown with the sources that give it, under a red dashed line only where they contradict each other; its mark leads to the words.
Separate origins at most
Put the readings into one entry, or ask what sets the other apart.
Filled: several reports name it.
Dotted: one report, or one origin.
Dashed: perhaps the same place.
In none of the cited reports
In one report
In # reports
In # reports, some of which may share an origin
In # reports that may share an origin
Named in none of the cited reports
Named in one report
Named in # reports
Named in # reports, some of which may share an origin
Named in # reports that may share an origin
of one origin at most
of # separate origins at most
reports contradict each other on:
Several reports
One report or origin
several reports
one report, or several that may share an origin
reports contradict each other
Reports contradict each other: # answers
May all be true: # answers
Some more exact than others: # answers
Worded differently: # answers
Reports contradict each other
Reports answer differently, and may all be right
Some reports are more exact than others
Reports word it differently
Several reports say the same
One report, or one origin, says it
Computed by the editors from figures in several reports
Computed by the editors, at least in part from a single report or origin
Computed by the editors from figures on which reports contradict each other
No answer here from
# of them here
# sources
# source
perhaps the same place as another
Map of the places
Every place with coordinates; the table below says the same.
Coordinates, and towns shown for orientation, are the editors’, not the sources’.
Named, no details
here or at
here or at #
Not on the map:
On the map without a name:
Who says what happened there:
What each report names, every sign filled
# places
# place
# of them on the map
What happened there
Who names it
Place
May be the same place as
may be the same as
the sources leave it open
May be the same as
`;

const overview = `
As of
# of # reports undated
How each sentence is tied to its source
Words in yellow are in both.
After a sentence come its outlets, by name or by letter.
Tap one to see its words.
What happened where
Place
What happened
When
Who says so
Who names each place
This table as CSV
The first # of # rows; the file has all of them.
“Inferred”: the date rests on one found outside the archived reports; the page of each event shows how.
or
A sourced dossier
# archived sources
# archived source
# passages cited
# passage cited
# wordings
Read on
`;

const lists = `
Timeline
# events
# event
Reuse and contact
Licence
Contact
No contact is named in this copy: whoever publishes it answers for it, also to those who hold rights in a passage.
date worked out by the editors
date inferred from outside the archive
Inferred from a date found outside the archive, that of
no day given
Figures
# figures
# figure
# of them computed
Quotes
# quotations
# quotation
Wordings as printed.
Words that differ between sources are bold; words that only one of them prints have a dotted underline.
Who
# entries
# entry
People
Organisations
Groups and unnamed speakers
Where
# places
# place
Coordinates are the editors’, not the sources’.
not on the map
Outlines: Natural Earth, public domain.
# km
# square
beyond the
# questions with more than one answer
# question with more than one answer
What can be concluded, and what cannot, is on the page of each question.
Where they agree
What one report or one origin says
# chapters
# chapter
Aside
# aside
# asides
# sentences from # sources
# sentences from # source
# sentence from # source
Who reports what
Who reports what: questions
Who reports what: figures
# questions
# question
The archive
Sources
# archived documents
# archived document
sources that may share an origin count once
Author unknown
Origin
`;

const entryPages = `
When
How the date is derived
How the date is known
Questions about it
Who is named
Related events
Named in the same events
As quoted
Quotations of others
Questions and figures
In the chapters
also printed as
The data
Every sentence but the editors’ own rests on words found in an archived source, never verified as true.
A footnote holds these words: quote a sentence with its source, and say when sources contradict each other.
dossier.json
every source, passage, citation, fact and statement
the sentences of each page, and what each rests on
Embed
BibTeX
RIS
SVG
PNG
Source: #.
Sources: #.
The editors of “#”
As of #.
The figure
Explore
each value with the words behind it; that page runs a script
With scripts on, use pointer, touch or keyboard: the arrow keys move from value to value, Home and End to the first and the last, Escape leaves the chart.
Each value shows who says it, and in which words.
says it
Without scripts, picture and table say the same.
No source is chosen.
# of # values shown.
Beyond that
CSV
JSON
Cite this
To cite one sentence, tap the mark after it: under “Supports” is a link to the sentence’s own address.
Figure
Value
Source
Reported
computed, see the formula
How it is computed
Rounded from #
Printed by one source
The same words in # sources
# wordings; some words differ
In # language
In # languages
# wordings; one prints more than another
# part, printed by one source
# parts, each printed by another source
Related words
`;

const sourcePages = `
What
How it is known
Headline
Publisher
Author
Published
Address
stated in the document
matched with a public page
inferred
left unknown
Archived as
kept byte for byte
SHA-256
computed from the archived bytes
Where its reporting comes from
Counts once together with
as they may share an origin
Before you trust it
What is said to be missing here
Where the dossier says what this document does not say, it lists words that could otherwise be here.
The archived text was searched for them when this page was made: whole words, capital and small letters alike.
Their absence does not show that no other words say the same.
Without quotation marks, these words are here.
# cited passages
# cited passage
cited passages
Each passage is listed under one page that uses it, not in the order of the document.
The pages of this source show # of its characters; longer passages are cut to their opening and closing words, and are whole where they are used.
# sentences: # cited, # set aside with a reason
# sentence: # cited, # set aside with a reason
# not used
# more
to
What is not evidence, and why
Byline
Boilerplate
Rhetoric
Links to other articles
Embedded post
Comments
Left out
`;

const book = `
This book as a PDF file
At most
What it holds
# sentences
# sentence
# citations
# citation
# passages
# passage
How to read it
Raised numbers lead to the endnotes, where the cited words are.
Copyright
Questions
Questions #
Words that differ between sources are bold; words that only one of them prints are grey.
Said
Endnotes
Each note gives the exact words of a source, their mark, and their place in the archived document, counted in characters.
Of # passages, # long ones are shortened to their opening and closing words, because no page publishes a document whole; the mark leads to the pages that use them.
Of # passages, # long one is shortened to its opening and closing words, because no page publishes a document whole; the mark leads to the pages that use it.
`;

const methodPages = `
Method
in the editors’ own voice
The dossier in numbers
The sentence ledger
State
Each once
As often as shown
Cited
Computed
Editorial
Waived
Uncited
cited
computed
editorial
waived
uncited
Editorial share
The ledger of # pages
The ledger of # page
# sentences on # pages, counted each time they are shown: # are the editors’ own
A mark after the sentence leads to the words of a source.
It prints a value that follows from facts, formulas or dates.
The editors’ own voice, marked as such where it appears.
None of these: while there is one, nothing is published.
signed
open
Signed
Open
It has words that its passages do not have: an editor has read it beside them and signed that it says no more than they do.
The editors’ own sentences are signed, too.
One that nobody has signed yet.
# statements
# statement
signed by
the last on
Sentences by section. Each section leads to its pages.
The same sentences are counted again from the built pages alone, by a program that shares no code with the one that built them.
Both counts must agree, sentence by sentence.
count-sentences.mjs
verify-receipts.mjs
ledger.json
Page
# pages
# page
How well the checks work
What the checks catch
Planted errors
Not measured yet.
Of # planted errors, # were refused and # held for an editor’s signature.
Of # planted error, # were refused and # held for an editor’s signature.
Of # harmless edits, # were refused and # held.
Of # harmless edit, # were refused and # held.
Of #, # were refused and # held for an editor’s signature.
Of #, # were refused and # held.
The dossier has changed since this was measured.
Errors, # run
Errors, # runs
Harmless edits, which no check may refuse
Kind
Made
Refused
Open
Caught
Share refused
#: #
What was not caught, and why
Every planted error was caught.
A program plants single errors in copies of this dossier and runs the checks on each.
None of them was ever published.
Refused: nothing is published until the error is mended.
Open: nothing is published until an editor has signed the sentence beside its passages.
Sentences that nobody here wrote
People elsewhere have labelled sentences as supported by passages or not.
Each was checked as if it stood here and cited those passages.
Measured on #.
The checks have changed since.
Share refused or open, of the sentences labelled supported and of those labelled unsupported
Set
Supported: refused
Not supported: refused
Balanced accuracy
Balanced accuracy is half the share of the unsupported that was refused and half the share of the supported that was not; chance gives one half.
These parts of the sets were open to those who wrote the checks, and the checks were tuned on them: on other text they may do worse.
A sentence may be labelled supported because of something outside its passages, such as a headline; it is refused all the same, and that counts as a mistake here.
The figures say how often the checks are right about such sentences, not that any sentence here is true.
Where the sets come from, and what others have measured
Others measured in other ways: their figures cannot be compared one by one with those above.
Licence: #
# supported and # unsupported
# supported and # unsupported, #
Published, #
No published figure that we could cite.
On # that people elsewhere labelled, # to # of the unsupported sentences were refused and, wrongly, # to # of the supported ones.
On # sets of sentences that people elsewhere labelled, # to # of the unsupported sentences were refused and, wrongly, # to # of the supported ones.
On # set of sentences that people elsewhere labelled, # to # of the unsupported sentences were refused and, wrongly, # to # of the supported ones.
# set of sentences
# sets of sentences
Check it without us
Two programs without dependencies, which share no code with the one that built these pages
finds every cited passage in the archived documents.
counts the sentences of every page and what they rest on.
Each with its date, the old and the new wording, and the reason.
New ones also come as an Atom feed.
Suggest a correction.
Nothing has been corrected so far.
# corrections
# correction
It said
It now says
It was taken out.
The page was removed.
The page has moved to #.
The page has moved to
Last release:
This page was removed on
This page moved to
on
This is recorded among the corrections.
Correct it, add to it
The repository
explains how to add a source, an event or a figure.
Archived sources
Passages cited
Citations
Waivers
No rule is waived anywhere.
The rules
stops publication
warns
`;

const sections = `
Overview
What the reports say, and what they leave open
Timeline
What happened, and when
Figures
Numbers, who gives them, as of when
The background, chapter by chapter
Quotes
Who said what, in every wording printed
Who
People and organisations
Where
Places, on a map and in a list
Answers compared
Where the sources do not say the same
Who reports what
Every answer in words, report by report
Sources
The archive, and how much of it is used
Method
What is checked, and what is not promised
`;

const rules = `source-changed
The archived bytes of a source do not have the recorded hash.
passage-missing
The cited words are not in the source they are cited from.
passage-ambiguous
The cited words stand more than once in the source and nothing tells which place is meant.
passage-cut
The passage cuts a word or drops a qualifier beside it, or joins parts out of order or of two sentences.
qualifier-dropped
A sentence gives a number without the "nearly", "at least" or other qualifier that its passages give it.
passage-not-evidence
The passage lies in a headline, rhetoric, an embedded post or other text that is no evidence.
slip-told
A sentence or a value tells as a fact what the record of its source calls a slip.
silence-broken
Words declared to stand nowhere in a source do stand there.
silence-undeclared
A sentence says what a source does not say, and fewer absent words are declared for it than it has negations that stand in none of its passages; “only” and “alone” may have one, too.
sentence-uncited
A sentence has no citation, prints no fact and is not marked as the editors’ own.
quote-altered
Words in quotation marks are not the words of the cited source.
reading-mismatch
A reading has another value, limit, date or unit than its passage, or another answer says it better.
support-number
A number of a sentence, its measure or what it is given for each of stands in none of its passages and in no fact that it prints.
support-date
A date or weekday of a sentence follows neither from its passages nor from a declared derivation.
support-name
A proper name of a sentence stands in none of its passages and is no alias of what they name.
support-word
A word of a sentence says the opposite of what its passages say in the same place, tells of a refusal where they tell of none, tells as done what they only put off or deny, stands in the place of another that stands in its own, or is a verb that stands among their own words in place of another that says something else.
source-misattributed
A sentence gives one source what stands in the passages of another that it cites, or cites one unnamed.
question-repeated
Two figures or questions ask the same, so that its answers stand in two places.
relation-undeclared
Sources answer a question in different words, and nothing says what these answers are to each other.
relation-wrong
What is said of how answers stand to one another, or of who reports an event, does not follow from them.
fact-flattened
A sentence gives one of several answers to a question as if it were the only one.
date-overstated
The date of an event is finer than its evidence allows and no derivation is shown.
date-unmarked
The date of an event rests on a publication date known only from outside the archive, and is not marked.
quote-speaker
The speaker of a quotation is not named where the source prints it, nor in a declared antecedent.
formula-wrong
A derived figure cannot be computed from its inputs as declared.
reference-unknown
An id names a source, fact, actor, place or entry that does not exist.
subject-unnamed
An entry lists an actor or a place that no passage which it cites names.
page-missing
A page that every site has, and that an editor writes, has no text.
markup-invalid
A file is not valid MDX, or uses an expression or component that content may not use.
file-invalid
A file or folder is not what the dossier expects there: its name, its encoding, a link, no access.
text-invisible
The text holds a character that a reader does not see, or that changes how the words around it are read: a direction override, a zero-width or control character, two alphabets in one word.
link-invalid
A link leads neither to a page of the site nor, by https: or http:, to another one.
entry-invalid
Front matter is missing, is not valid YAML or breaks its schema.
citation-malformed
A footnote that begins with @ does not follow the grammar of citations.
citation-undefined
A footnote mark has no definition and would be printed as it stands.
citation-unused
A footnote is defined and never used; it would vanish from the page.
id-duplicate
Two entries, or two facts, share an id.
source-unused
Nothing on the site cites this source.
passage-repeated
Words of a source are typed out again, although a name stands for them or should.
name-unused
A record names a passage that nothing cites.
passage-unused
A factual sentence of a source is used nowhere and no reason is recorded.
statement-open
A word of a sentence neither stands in its passages nor follows from them, or the sentence is the editors’ own, and no editor has signed it.
signature-unused
A signature is bound to words that no sentence has any more.
waiver-unused
A rule is waived where it finds nothing wrong, so that it would hide what a later edit makes wrong.
correction-missing
A number, date, name, quotation, source, answer or relation that was released stands there no more, or a page is gone, and no correction says so.
correction-wrong
A correction is wrong about what was released or stands now, or a published one is gone.
nothing-checked
The run checked no sentence or no citation; that is never a pass.
Headlines shorten what the text below them reports.
It names the author or the publisher.
It leads to other articles.
It is the author’s own opinion.
It belongs to the readers’ comments.
`;

/** The frame around every page, its forms and its navigation. */
const frame = `
Skip to content
Sections
What happened
What the sources say
Sources and method
Map and places
Background
Search
Contents
Questions
Parts
When it happened, as far as the sources say
day or night, as reported
day or night, by the editors’ count
at some time in this span, or all through it, as reported
at some time in this span, by the editors’ count
Nights are shaded.
# more, whose day is less certain
# whose day is less certain
Before and around these days
Filter
Show only some of
Back to all
Two together
Reported in
At a glance
of this part
Figures
Chapters
Quotations
Events
Words to look for
Results
Title
Show
Chart and table
Chart
Table
From
Place
Type
Reported by
All
All #
Table of the data
Figures of this chapter
Map of # places
Map of # place
Back to note # in the text
Use # of note #
1 square = #
Nights are shaded.
Night of
Says
computed
or
=
Speaker
# cited
# computed
# editorial
# signed by an editor
# not yet signed
`;

/** The foot of every page. */
const foot = `
Found in the archived source, never verified as true.
Every sentence but the editors’ own rests on words found in a source, or is not published.
What is checked
Corrections
As of
the date of the newest dated source.
All on one page, for print
Sentences on this page
Report an error
Edit this page
Repository and corrections
# source
# sources
# passage
# passages
# citation
# citations
# sentence
# sentences
# cited
# computed
# editorial
# signed by an editor
# not yet signed
`;

/**
 * What the interface says besides: in the head and the foot of a page, and with names and dates in the place of `#`. The
 * ledger may list it; on a page it is no word that may stand alone.
 */
const messages = `
#, cited passages, part #
Numbers that the sources give: who gives each, how sure it is, as of when.
no answer here from #
#: where # says it
Says #
Supports #
Words in yellow are in both.
After a sentence come its outlets, by name or by letter.
Tap one to see its words.
No page contains all of #.
Try fewer words, or look through the sections below.
The search could not be loaded.
Try again, or look through the sections below.
# wording
# planted error
# planted errors
# harmless edit
# harmless edits
# edit
# edits
# run
# runs
as of #
As of #
As of #, the date of the newest dated source.
Editors’ note: #
Rests on #
words not in #
“#” in quotation marks
“#” with these quotation marks
#: # is not in the archived text
#: # are not in the archived text
without quotation marks, # is
without quotation marks, # are
Part #
# to #
Not found
There is no page at this address.
Finds words anywhere in the dossier.
also printed as #
May be the same place as #; the sources leave it open
May be the same as #; the sources leave it open
, as of #
# from #
No answer here from #
Source #
#° N
#° S
#° E
#° W
# (from a public page)
# (inferred)
# (unknown)
Counts once together with #, as they may share an origin
What is known about #, and every passage that the dossier cites from it.
The pages of this source show #% of its characters; longer passages are cut to their opening and closing words, and are whole where they are used.
#: # cited, # set aside with a reason
#: cited passages
Cited passages
Passages that the dossier cites from #, part # of #.
The whole dossier on one page, made for paper, with every cited passage as a numbered endnote.
Said #
characters #–#
address unknown
Why this dossier is not on one page, and where to find it.
found in the source, never verified as true
# of this part
What happened and when, as far as the sources say.
Who said what, in every wording that the sources print.
The people and organisations that the sources name, each with the entries that list it.
The places that the sources name, on a map and in a list.
may be the same as #
Every question that is asked of the sources, with who says what and who does not answer it.
How each source answers each question, in words, and which sources give no answer.
sources # to #
# # to #
The # archived document that this dossier rests on.
The # archived documents that this dossier rests on.
#, #: sources that may share an origin count once.
#, #: every wording that the sources print.
The same words in # source
Corrections, and the date of the newest source.
The editors of “#”
#, as of #
#; the newest dated one is of #.
Correction of #
It said: # It now says: # #
It said: # It was taken out.
The page “#” is gone.
Last release: #.
Corrected on #.
It said: # #
“#”
“#”.
This page was removed on #.
This page moved to # on #.
A page that used to be here.
# waived
# uncited
What is checked, and what is not promised.
Two programs without dependencies, which share no code with the one that built these pages:
The repository explains how to add a source, an event or a figure.
#: rules waived, each with its reason.
What was wrong in this dossier and has been put right, with the old and the new wording.
Suggest a correction
How many sentences of each page are cited, computed or the editors’ own.
The sentence ledger: #
# statement, signed by #, the last on #
# statements, signed by #, the last on #
How many sentences of each page are cited, computed or the editors’ own: #.
# on #, counted each time they are shown: #% are the editors’ own.
Sentences by section.
Each section leads to its pages.
Explore: #
Which errors, planted on purpose, the checks catch and which they miss, and how they do on text of others.
from #
until #
around #
the #s
spring #
summer #
autumn #
winter #
# (uncertain)
`;

export const interfaceWords = [
  everywhere,
  certainty,
  overview,
  lists,
  entryPages,
  sourcePages,
  book,
  methodPages,
  sections,
  rules,
  frame,
].flatMap((lines) => lines.trim().split('\n'));

/** What each rule of the checks says, by its name. */
export const rulesByName = new Map(
  rules
    .trim()
    .split('\n')
    .flatMap((line, at, lines) => (/^[a-z-]+$/u.test(line) ? [[line, lines[at + 1]]] : [])),
);

const footWords = foot.trim().split('\n');

/** Everything that a ledger may list as words of the interface. */
export const knownWords = [...interfaceWords, ...footWords, ...messages.trim().split('\n')];
