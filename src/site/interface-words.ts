/**
 * The words of the interface, one by one: what the site says in the same way
 * about every dossier, and therefore no sentence of any. `#` stands for a
 * number that is computed.
 *
 * The list is published in `ledger.json`. The count of the sentences brings its
 * own, `public/checkers/interface-words.mjs`, because a forged site would bring
 * any: a new word stands in both, which a test compares, or the count fails.
 */
import { commonReasons } from '../provenance/entries/source-record.ts';
import { rules } from '../provenance/rules.ts';
import { textsOf } from '../interface/words.ts';
import { words } from './words.ts';
import type { DossierConfig } from '../provenance/entries/dossier-config.ts';

const everywhere = `
Evidence
Show all # passages
Show all # passage
The cited words are marked in their sentence.
They are found in the archived source, never verified as true.
In its source
Original
Editors’ note
All evidence
not in
Rests on
as of
undated
matched
inferred
Unknown
Before
Next
# of #
404
part #
part # of #
There is no page at this address
The whole dossier
A dossier of more than # entries is not put on one page, which would be too large to open or to print.
Nor do its figures have pages to explore them on.
Each page can be printed by itself: choose a section.
It may have been renamed, or the link may have lost its end.
Search for what it was about, or choose a section: everything in the dossier can be reached from here.
`;

const certainty = `
between the answers
Ordered by when a thing may have happened at the earliest.
Each answer stands with the sources that give it, under a red dashed line only where they contradict each other; its mark leads to the words.
gives another answer
Separate origins at most
Filled: several reports.
Dotted: one report.
Dashed: perhaps the same place.
Not among the answers
no answer here
# sources
# source
perhaps one place with another
May be the same place as
may be the same as
the sources leave it open
The sources leave open whether this is
`;

const overview = `
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
# nights
# night
no day given
Figures
# figures
# figure
# of them computed
Quotes
# quotations
# quotation
# speakers
# speaker
English wordings as printed.
Words that differ between sources stand over a dashed line, words that only one of them prints over a dotted one.
Who
# entries
# entry
People
Organisations
Groups
Where
# places
# place
Coordinates are the editors’, not the sources’.
not on the map
Outlines: Natural Earth, public domain.
Map of the places
Every place with coordinates; the list beside it says the same.
# km
# square
beyond the
Where the sources differ
# questions with more than one answer
# question with more than one answer
What can be concluded, and what cannot, stands on the page of each question.
Where they agree
What one source alone says
# chapters
# chapter
Beside the subject
# sentences from # sources
# sentences from # source
# sentence from # source
Who reports what
Who reports what: questions
Who reports what: figures
# questions
# question
says it
A1
Each mark opens its passage.
Answer
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
Derived: how the date follows
How the date is known
What it turns on
Events that turn on it
Named together with
In their own words
Quotations of others
Questions and figures
In the chapters
also printed as
The data
The figure
Explore
value by value, with the words behind each; that page runs a script
Where scripts run, the chart answers to pointer, touch and keyboard: the arrow keys move from value to value, Home and End to the first and the last, Escape leaves it.
Each value shows who says it, and in which words.
Without scripts, picture and table say the same.
No source is chosen.
Beyond that
CSV
JSON
Cite this
Figure
Value
Source
Reported
computed, see the formula
How it is computed
Rounded from #
Side note
Printed by one source
The same words in # sources
# wordings, which differ
# wordings; one prints more than another
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
May share its origin, and then counts once, with
Before you trust it
What is said not to stand here
Where the dossier says what this document does not say, it names words that would stand here otherwise.
The archived text was searched for them at the last build: whole words, capital and small letters alike.
That these words are absent does not show that no others say the same.
Without quotation marks, these words do stand here.
# cited passages
# cited passage
cited passages
By subject, not in the order of the document.
The pages of this source show # of its characters; longer passages are cut to their opening and closing words, and stand whole where they are used.
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
The same as a PDF file
At most
What it holds
# sentences
# sentence
# citations
# citation
# passages
# passage
How to read it
Raised numbers lead to the endnotes, where the cited words stand.
Copyright
Questions
Questions #
Words that differ between sources are underlined; words that only one of them prints are grey.
Said
Endnotes
Each note gives the exact words of a source, its mark, and the characters of the archived document that they are.
# long passages of # are shortened to the opening and closing words, because no page publishes a document whole; the mark leads to the pages that use it.
# long passage of # is shortened to the opening and closing words, because no page publishes a document whole; the mark leads to the pages that use it.
`;

const methodPages = `
Method
in the editors’ own voice
What this build counted
The sentence ledger
State
each once
as often as shown
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
# sentences on # pages, counted wherever they are shown: # are the editors’ own
A mark behind the sentence leads to the words of a source.
It prints a value that follows from facts, formulas or dates.
The editors’ own voice, marked as such where it stands.
None of these: the build stops.
signed
open
Signed
Open
It has words that the passages do not have, or is the editors’ own: an editor read it beside its passages and signed that it says no more.
The same, and nobody has signed it yet.
# signed
# open
Sentences by section. Each leads to its pages.
The same sentences are counted again from the built pages alone, by a program that shares no code with the one that built them.
Both counts must agree, sentence by sentence.
count-sentences.mjs
verify-receipts.mjs
ledger.json
Page
# pages
# page
Planted errors
Not measured yet.
# of # planted errors caught, # of # harmless edits refused
The dossier has changed since this was measured.
Errors, # run
Errors, # runs
Harmless edits, which no check may refuse
Kind
made
caught
refused
share
What was not caught, and why
Every planted error was caught.
A program plants single errors in copies of this dossier and runs the checks on each.
None of them was ever published.
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
It says now
Correct it, add to it
The repository
says how a source, an event or a figure is added.
Archived sources
Passages cited
Citations
Waivers
No rule is waived anywhere.
The rules
stops the build
warns
`;

/** The words of the interface, `#` for numbers; the titles that a dossier gives its sections are among them. */
export function interfaceWords(config: DossierConfig): readonly string[] {
  const lines = [everywhere, certainty, overview, lists, entryPages, sourcePages, book, methodPages].flatMap((group) =>
    group.trim().split('\n'),
  );
  const ruleWords = Object.entries(rules).flatMap(([id, { summary }]) => [id, summary.replaceAll('`', '')]);
  return [
    ...new Set([...lines, ...textsOf(words), config.chaptersTitle, ...ruleWords, ...Object.values(commonReasons)]),
  ];
}
