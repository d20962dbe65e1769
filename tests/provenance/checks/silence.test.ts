/** Planted faults and near misses of `checks/silence.ts`. */
import { authorities, boats, island, reopening, storm } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'the words of a silence stand in the source',
      edit(authorities, '@wire without "May"', '@wire without "night"'),
      error(
        'silence-broken',
        'content/actors/authorities.mdx:19:10',
        'Unexpected silence `night`, which stands in source `wire`.',
        'It stands in `It was the island’s “longest night” of the year.`: correct the sentence, or declare words that are not there.',
      ),
    ),
    harbour.fault(
      'they stand there in other letters',
      edit(authorities, 'without: port council', 'without: THE COUNCIL'),
      error(
        'silence-broken',
        'content/actors/authorities.mdx:11:14',
        'Unexpected silence `THE COUNCIL`, which stands in source `gazette`.',
        'It stands in `The council wants to spend 3.5 million euros on a new quay.`: correct the sentence, or declare words that are not there.',
      ),
    ),
    harbour.fault(
      'they stand there between other quotation marks',
      edit(authorities, '@wire without "May"', `@wire without "'longest night'"; @wire without "“longest night”"`),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:15:1',
        "Missing negation in `Coast Wire writes that seven boats broke loose in the harbour, and gives no date.` for the silence of `'longest night'`, `“longest night”`: 2 silences declared, 1 negation of its own.",
        'Say in the sentence what the source does not say, or take the declaration out.',
      ),
      error(
        'silence-broken',
        'content/actors/authorities.mdx:19:43',
        'Unexpected silence `“longest night”`, which stands in source `wire`.',
        'It stands in `It was the island’s “longest night” of the year.`: correct the sentence, or declare words that are not there.',
      ),
    ),
    harbour.fault(
      'one of several sources has them',
      edit(authorities, '@harbour-post without "authorities"; @wire', '@harbour-post without "boats"; @wire'),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:14:1',
        'Missing negation in `Marelo Gazette alone cites the authorities.` for the silence of `boats`, `authorities`: 2 silences declared, 0 negations of its own.',
        'Say in the sentence what the source does not say, or take the declaration out.',
      ),
      error(
        'silence-broken',
        'content/actors/authorities.mdx:17:91',
        'Unexpected silence `boats`, which stands in source `harbour-post`.',
        'It stands in `At least six boats were torn from their moorings, and nearly 1,200 passengers waited for a ferry.`: correct the sentence, or declare words that are not there.',
      ),
    ),
    harbour.fault(
      'a silence names a source that does not exist',
      edit(authorities, '@wire without "May"', '@wires without "May"'),
      error(
        'reference-unknown',
        'content/actors/authorities.mdx:19:10',
        'Unexpected source `wires`, expected the id of a record in content/sources.',
        'Closest is `wire`: correct the id.',
      ),
    ),
    harbour.fault(
      'a sentence loses its negation',
      edit(authorities, 'gives no date', 'gives a date'),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:15:1',
        'Missing negation in `Coast Wire writes that seven boats broke loose in the harbour, and gives a date.` for the silence of `May`: 1 silence declared, 0 negations of its own.',
        'Say in the sentence what the source does not say, or take the declaration out.',
      ),
    ),
    harbour.fault(
      'a sentence has a second negation',
      edit(authorities, 'gives no date', 'gives no date, nor the number'),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:15:1',
        'Missing silence for `no`, `nor` in `Coast Wire writes that seven boats broke loose in the harbour, and gives no date, nor the number.`: 1 silence declared, 2 negations of its own.',
        'Declare the words that do not stand there: `@wire without "…"` in a footnote.',
      ),
    ),
    harbour.fault(
      'the silence of a sentence is deleted',
      [edit(authorities, '.[^boats][^date]', '.[^boats]'), edit(authorities, '\n[^date]: @wire without "May"', '')],
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:15:1',
        'Missing silence for `no` in `Coast Wire writes that seven boats broke loose in the harbour, and gives no date.`: 0 silences declared, 1 negation of its own.',
        'Declare the words that do not stand there: `@wire without "…"` in a footnote.',
      ),
    ),
    harbour.fault(
      'a sentence that excludes others has one silence too many',
      edit(authorities, 'alone cites', 'cites'),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:14:1',
        'Missing negation in `Marelo Gazette cites the authorities.` for the silence of `authorities`: 1 silence declared, 0 negations of its own.',
        'Say in the sentence what the source does not say, or take the declaration out.',
      ),
    ),
    harbour.fault(
      'a summary loses its negation',
      edit(authorities, 'it does not name them', 'it does name them'),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:6:10',
        'Missing negation in `According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does name them.` for the silence of `port council`: 1 silence declared, 0 negations of its own in the fields that rest on its evidence.',
        'Say in the sentence what the source does not say, or take the declaration out.',
      ),
    ),
    harbour.fault(
      'a summary loses its negation, and its entry has a label',
      edit(boats, 'readings:', 'evidence:\n  - source: wire\n    without: moorings\nreadings:'),
      error(
        'silence-undeclared',
        'content/figures/boats-adrift.mdx:5:10',
        'Missing negation in `The documents count at least six boats or seven.` for the silence of `moorings`: 1 silence declared, 0 negations of its own in the fields that rest on its evidence.',
        'Say in the sentence what the source does not say, or take the declaration out.',
      ),
    ),
    harbour.fault(
      'the silence of a summary is deleted',
      edit(authorities, '\n  - source: gazette\n    without: port council', ''),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:6:10',
        'Missing silence for `not` in `According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does not name them.`: 0 silences declared, 1 negation of its own in the fields that rest on its evidence.',
        'Declare the words that do not stand there: `- { source: gazette, without: "…" }` in `evidence`.',
      ),
    ),
    harbour.fault(
      'a role has a negation beside that of the summary',
      edit(authorities, 'role: The authorities', 'role: Authorities without a name'),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:5:7',
        'Missing silence for `without`, `not` in `Authorities without a name`, `According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does not name them.`: 1 silence declared, 2 negations of its own in the fields that rest on its evidence.',
        'Declare the words that do not stand there: `- { source: gazette, without: "…" }` in `evidence`.',
      ),
    ),
    harbour.fault(
      'a heading over cited sentences has a negation',
      edit(authorities, '\nMarelo Gazette alone', '\n## What is not said\n\nMarelo Gazette alone'),
      error(
        'silence-undeclared',
        'content/actors/authorities.mdx:6:10',
        'Missing silence for `not` (2 times) in `According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does not name them.`, `What is not said`: 1 silence declared, 2 negations of its own in the fields that rest on its evidence.',
        'Declare the words that do not stand there: `- { source: gazette, without: "…" }` in `evidence`.',
      ),
    ),
    harbour.fault(
      'the label of a date says that there is no day',
      edit(island, 'label: May 2024', 'label: May 2024, no day given'),
      error(
        'silence-undeclared',
        'content/timeline/island-cut-off.mdx:5:9',
        'Missing silence for `no` in `May 2024, no day given`: 0 silences declared, 1 negation of its own.',
        'Declare the words that do not stand there: `- { source: gazette, without: "…" }` in `date.from`.',
      ),
    ),
    harbour.fault(
      'an answer says what its source does not say',
      edit(reopening, 'value: within two weeks', 'value: within two weeks, without a date'),
      error(
        'reading-mismatch',
        'content/questions/reopening.mdx:12:12',
        'Unexpected `without`, `date` in the answer `within two weeks, without a date`, which the passage `The quay will be open again within two weeks` does not say.',
        'Answer in the words of the passage, or declare in `gloss` which of its words they stand for.',
      ),
      error(
        'silence-undeclared',
        'content/questions/reopening.mdx:12:12',
        'Missing silence for `without` in `within two weeks, without a date`: 0 silences declared, 1 negation of its own.',
        'Declare the words that do not stand there: `without: "…"` in the reading.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('silence-undeclared', 'a summary has its negation, and its entry a label', [
      edit(
        boats,
        'at least six boats or seven.',
        'at least six boats or seven; Coast Wire writes of seven boats in the harbour and of no moorings.',
      ),
      edit(boats, 'readings:', 'evidence:\n  - source: wire\n    without: moorings\nreadings:'),
    ]),
    harbour.miss(
      'silence-undeclared',
      'a label names what stands under it with a negation',
      edit(boats, 'label: Boats', 'label: Boats without moorings'),
    ),
    harbour.miss(
      'silence-broken',
      'the words stand inside other words of the source',
      edit(authorities, '@wire without "May"', '@wire without "nigh"'),
    ),
    harbour.miss(
      'silence-broken',
      'the words are a part of a number of the source',
      edit(authorities, 'without: port council', 'without: "800"'),
    ),
    harbour.miss(
      'silence-broken',
      'the words stand in another source only',
      edit(authorities, '@wire without "May"', '@wire without "ten days"'),
    ),
    harbour.miss(
      'silence-undeclared',
      'a sentence that excludes others declares no silence',
      edit(authorities, '; @harbour-post without "authorities"; @wire without "authorities"', ''),
    ),
    harbour.miss('silence-undeclared', 'a sentence limits a date', [
      edit(authorities, 'and gives no date.[^boats][^date]', 'on a day no later than their report.[^boats]'),
      edit(authorities, '\n[^date]: @wire without "May"', ''),
    ]),
    harbour.miss(
      'silence-undeclared',
      'a heading over the editors’ own words has a negation',
      edit(reopening, '---\n\n<Editorial>', '---\n\n## What is not known\n\n<Editorial>'),
    ),
    harbour.miss(
      'silence-undeclared',
      'the negation is the source’s own word',
      edit(storm, 'No one was hurt, harbour', 'It is no one who was hurt, harbour'),
    ),
    harbour.miss('silence-undeclared', 'the label of a date has its silence', [
      edit(island, 'label: May 2024', 'label: May 2024, no day given'),
      edit(island, 'type: supply', '    - source: gazette\n      without: Monday\ntype: supply'),
    ]),
    harbour.miss(
      'silence-undeclared',
      'an answer has its silence',
      edit(reopening, 'value: within two weeks', 'without: June\n    value: within two weeks, without a date'),
    ),
  ],
});
