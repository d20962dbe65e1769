/** Planted faults and near misses of `checks/silence.ts`. */
import { boatsFile } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'silence-broken',
      name: 'the words of a silence stand in the source',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: '@wire without "May"', by: '@wire without "night"' }],
      findings: [
        error(
          'silence-broken',
          'content/actors/authorities.mdx:19:10',
          'Unexpected silence `night`, which stands in source `wire`.',
          'It stands in `It was the island’s “longest night” of the year.`: correct the sentence, or declare words that are not there.',
        ),
      ],
    },
    {
      rule: 'silence-broken',
      name: 'they stand there in other letters',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: 'without: port council', by: 'without: THE COUNCIL' }],
      findings: [
        error(
          'silence-broken',
          'content/actors/authorities.mdx:11:14',
          'Unexpected silence `THE COUNCIL`, which stands in source `gazette`.',
          'It stands in `The council wants to spend 3.5 million euros on a new quay.`: correct the sentence, or declare words that are not there.',
        ),
      ],
    },
    {
      rule: 'silence-broken',
      name: 'they stand there between other quotation marks',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/authorities.mdx',
          replace: '@wire without "May"',
          by: `@wire without "'longest night'"; @wire without "“longest night”"`,
        },
      ],
      findings: [
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
      ],
    },
    {
      rule: 'silence-broken',
      name: 'one of several sources has them',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/authorities.mdx',
          replace: '@harbour-post without "authorities"; @wire',
          by: '@harbour-post without "boats"; @wire',
        },
      ],
      findings: [
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
      ],
    },
    {
      rule: 'reference-unknown',
      name: 'a silence names a source that does not exist',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: '@wire without "May"', by: '@wires without "May"' }],
      findings: [
        error(
          'reference-unknown',
          'content/actors/authorities.mdx:19:10',
          'Unexpected source `wires`, expected the id of a record in content/sources.',
          'Closest is `wire`: correct the id.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a sentence loses its negation',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: 'gives no date', by: 'gives a date' }],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:15:1',
          'Missing negation in `Coast Wire writes that seven boats broke loose in the harbour, and gives a date.` for the silence of `May`: 1 silence declared, 0 negations of its own.',
          'Say in the sentence what the source does not say, or take the declaration out.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a sentence has a second negation',
      fixture: 'harbour',
      edits: [
        { file: 'content/actors/authorities.mdx', replace: 'gives no date', by: 'gives no date, nor the number' },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:15:1',
          'Missing silence for `no`, `nor` in `Coast Wire writes that seven boats broke loose in the harbour, and gives no date, nor the number.`: 1 silence declared, 2 negations of its own.',
          'Declare the words that do not stand there: `@wire without "…"` in a footnote.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'the silence of a sentence is deleted',
      fixture: 'harbour',
      edits: [
        { file: 'content/actors/authorities.mdx', replace: '.[^boats][^date]', by: '.[^boats]' },
        { file: 'content/actors/authorities.mdx', replace: '\n[^date]: @wire without "May"', by: '' },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:15:1',
          'Missing silence for `no` in `Coast Wire writes that seven boats broke loose in the harbour, and gives no date.`: 0 silences declared, 1 negation of its own.',
          'Declare the words that do not stand there: `@wire without "…"` in a footnote.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a sentence that excludes others has one silence too many',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: 'alone cites', by: 'cites' }],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:14:1',
          'Missing negation in `Marelo Gazette cites the authorities.` for the silence of `authorities`: 1 silence declared, 0 negations of its own.',
          'Say in the sentence what the source does not say, or take the declaration out.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a summary loses its negation',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: 'it does not name them', by: 'it does name them' }],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:6:10',
          'Missing negation in `According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does name them.` for the silence of `port council`: 1 silence declared, 0 negations of its own in the fields that rest on its evidence.',
          'Say in the sentence what the source does not say, or take the declaration out.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a summary loses its negation, and its entry has a label',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/boats-adrift.mdx',
          replace: 'readings:',
          by: 'evidence:\n  - source: wire\n    without: moorings\nreadings:',
        },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/figures/boats-adrift.mdx:5:10',
          'Missing negation in `The documents count at least six boats or seven.` for the silence of `moorings`: 1 silence declared, 0 negations of its own in the fields that rest on its evidence.',
          'Say in the sentence what the source does not say, or take the declaration out.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'the silence of a summary is deleted',
      fixture: 'harbour',
      edits: [
        { file: 'content/actors/authorities.mdx', replace: '\n  - source: gazette\n    without: port council', by: '' },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:6:10',
          'Missing silence for `not` in `According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does not name them.`: 0 silences declared, 1 negation of its own in the fields that rest on its evidence.',
          'Declare the words that do not stand there: `- { source: gazette, without: "…" }` in `evidence`.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a role has a negation beside that of the summary',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/authorities.mdx',
          replace: 'role: The authorities',
          by: 'role: Authorities without a name',
        },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:5:7',
          'Missing silence for `without`, `not` in `Authorities without a name`, `According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does not name them.`: 1 silence declared, 2 negations of its own in the fields that rest on its evidence.',
          'Declare the words that do not stand there: `- { source: gazette, without: "…" }` in `evidence`.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a heading over cited sentences has a negation',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/authorities.mdx',
          replace: '\nMarelo Gazette alone',
          by: '\n## What is not said\n\nMarelo Gazette alone',
        },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/actors/authorities.mdx:6:10',
          'Missing silence for `not`, `not` in `According to Marelo Gazette, the authorities said that seven boats broke loose in Marelo; it does not name them.`, `What is not said`: 1 silence declared, 2 negations of its own in the fields that rest on its evidence.',
          'Declare the words that do not stand there: `- { source: gazette, without: "…" }` in `evidence`.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'the label of a date says that there is no day',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'label: May 2024',
          by: 'label: May 2024, no day given',
        },
      ],
      findings: [
        error(
          'silence-undeclared',
          'content/timeline/island-cut-off.mdx:5:9',
          'Missing silence for `no` in `May 2024, no day given`: 0 silences declared, 1 negation of its own.',
          'Declare the words that do not stand there: `- { source: gazette, without: "…" }` in `date.from`.',
        ),
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'an answer says what its source does not say',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'value: within two weeks',
          by: 'value: within two weeks, without a date',
        },
      ],
      findings: [
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
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'silence-undeclared',
      name: 'a summary has its negation, and its entry a label',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/boats-adrift.mdx',
          replace: 'at least six boats or seven.',
          by: 'at least six boats or seven; Coast Wire writes of seven boats in the harbour and of no moorings.',
        },
        {
          file: 'content/figures/boats-adrift.mdx',
          replace: 'readings:',
          by: 'evidence:\n  - source: wire\n    without: moorings\nreadings:',
        },
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a label names what stands under it with a negation',
      fixture: 'harbour',
      edits: [{ file: boatsFile, replace: 'label: Boats', by: 'label: Boats without moorings' }],
    },
    {
      rule: 'silence-broken',
      name: 'the words stand inside other words of the source',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: '@wire without "May"', by: '@wire without "nigh"' }],
    },
    {
      rule: 'silence-broken',
      name: 'the words are a part of a number of the source',
      fixture: 'harbour',
      edits: [{ file: 'content/actors/authorities.mdx', replace: 'without: port council', by: 'without: "800"' }],
    },
    {
      rule: 'silence-broken',
      name: 'the words stand in another source only',
      fixture: 'harbour',
      edits: [
        { file: 'content/actors/authorities.mdx', replace: '@wire without "May"', by: '@wire without "ten days"' },
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a sentence that excludes others declares no silence',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/authorities.mdx',
          replace: '; @harbour-post without "authorities"; @wire without "authorities"',
          by: '',
        },
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a sentence limits a date',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/authorities.mdx',
          replace: 'and gives no date.[^boats][^date]',
          by: 'on a day no later than their report.[^boats]',
        },
        { file: 'content/actors/authorities.mdx', replace: '\n[^date]: @wire without "May"', by: '' },
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'a heading over the editors’ own words has a negation',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: '---\n\n<Editorial>',
          by: '---\n\n## What is not known\n\n<Editorial>',
        },
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'the negation is the source’s own word',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'No one was hurt, harbour',
          by: 'It is no one who was hurt, harbour',
        },
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'the label of a date has its silence',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'label: May 2024',
          by: 'label: May 2024, no day given',
        },
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'type: supply',
          by: '    - source: gazette\n      without: Monday\ntype: supply',
        },
      ],
    },
    {
      rule: 'silence-undeclared',
      name: 'an answer has its silence',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/questions/reopening.mdx',
          replace: 'value: within two weeks',
          by: 'without: June\n    value: within two weeks, without a date',
        },
      ],
    },
  ],
});
