/** Planted faults and near misses of `checks/evidence.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'passage-not-evidence',
      name: 'a reported sentence is cited as an opinion',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: '[^ferry]: @gazette "Islanders on Garça Island had no ferry for two days"',
          by: '[^ferry]: @gazette "Islanders on Garça Island had no ferry for two days" as opinion',
        },
      ],
      findings: [
        error(
          'passage-not-evidence',
          'content/timeline/island-cut-off.mdx:23:11',
          'Unexpected `as opinion` behind the passage `Islanders on Garça Island had no ferry for two days`, which lies in no such text by the record of `gazette`.',
          'Mark the text in the record under `notEvidence`, or cite the passage without the reserve.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'an embedded post is cited as evidence',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/waves-at-the-gate.mdx', replace: ' as embed\n[^scandal]', by: '\n[^scandal]' }],
      findings: [
        error(
          'passage-not-evidence',
          'content/timeline/waves-at-the-gate.mdx:24:10',
          'Unexpected passage `Pedro Nunes on 2 May 2024: waves over the eastern gate since last night`, which lies in text that the record of `harbour-post` marks as embed.',
          'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'an embedded post is cited as a post and its author is not named',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'Pedro Nunes posts “waves over',
          by: 'A post shows “waves over',
        },
      ],
      findings: [
        error(
          'passage-not-evidence',
          'content/timeline/waves-at-the-gate.mdx:24:10',
          'Unexpected passage `Pedro Nunes on 2 May 2024: waves over the eastern gate since last night`, which lies in text that the record of `harbour-post` marks as embed.',
          'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'an embedded post is cited as opinion',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: ' as embed\n[^scandal]',
          by: ' as opinion\n[^scandal]',
        },
      ],
      findings: [
        error(
          'passage-not-evidence',
          'content/timeline/waves-at-the-gate.mdx:24:10',
          'Unexpected passage `Pedro Nunes on 2 May 2024: waves over the eastern gate since last night`, which lies in text that the record of `harbour-post` marks as embed.',
          'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'a piece of rhetoric is cited as evidence',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/waves-at-the-gate.mdx', replace: ' as opinion\n', by: '\n' }],
      findings: [
        error(
          'passage-not-evidence',
          'content/timeline/waves-at-the-gate.mdx:25:13',
          'Unexpected passage `It is a scandal that nobody looked at the gate for years!`, which lies in text that the record of `harbour-post` marks as rhetoric.',
          'Cite a reported sentence, or cite it `as opinion` and name its author in the sentence.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'a piece of rhetoric is cited as opinion and nobody is named',
      fixture: 'harbour',
      edits: [
        { file: 'content/timeline/waves-at-the-gate.mdx', replace: 'writes Harbour Post.', by: 'writes a newspaper.' },
      ],
      findings: [
        error(
          'passage-not-evidence',
          'content/timeline/waves-at-the-gate.mdx:25:13',
          'Unexpected passage `It is a scandal that nobody looked at the gate for years!`, which lies in text that the record of `harbour-post` marks as rhetoric.',
          'Cite a reported sentence, or cite it `as opinion` and name its author in the sentence.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'a headline is cited alone',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/pages/overview.mdx',
          replace:
            '  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n  - source: harbour-post\n    passage: boats were torn from their moorings … passengers waited for a ferry\n',
          by: '',
        },
      ],
      findings: [
        error(
          'passage-not-evidence',
          'content/pages/overview.mdx:6:14',
          'Unexpected passage `Ferry quay in Marelo damaged by storm`, which lies in text that the record of `harbour-post` marks as headline.',
          'Cite a reported sentence beside it, or cite it `as opinion` and name its source in the sentence.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'a headline stands beside a reported sentence of another source only',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: '@wire "Seven boats broke loose in the harbour"',
          by: '@wire "Seven boats broke loose in the harbour"; @gazette "Seven boats adrift"',
        },
      ],
      findings: [
        error(
          'passage-not-evidence',
          'content/policy/power.mdx:15:59',
          'Unexpected passage `Seven boats adrift`, which lies in text that the record of `gazette` marks as headline.',
          'Cite a reported sentence beside it, or cite it `as opinion` and name its source in the sentence.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'a list of other articles is cited',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'broke the chain at the eastern gate"\n',
          by: 'broke the chain at the eastern gate"; @harbour-post "Ten quiet places by the sea" as opinion\n',
        },
      ],
      findings: [
        error(
          'passage-not-evidence',
          'content/timeline/storm-damage.mdx:30:100',
          'Unexpected passage `Ten quiet places by the sea`, which lies in text that the record of `harbour-post` marks as read-more.',
          'Cite a reported sentence.',
        ),
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'an event is dated by a post that is not cited as one',
      fixture: 'harbour',
      edits: [{ file: 'content/timeline/waves-at-the-gate.mdx', replace: '      as: embed\n', by: '' }],
      findings: [
        error(
          'passage-not-evidence',
          'content/timeline/waves-at-the-gate.mdx:11:16',
          'Unexpected passage `Pedro Nunes on 2 May 2024`, which lies in text that the record of `harbour-post` marks as embed.',
          'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'passage-not-evidence',
      name: 'the author of a post is named by another name',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/waves-at-the-gate.mdx',
          replace: 'Pedro Nunes posts “waves over',
          by: 'Nunes posts “waves over',
        },
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'a headline stands beside a reported sentence of its source',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: '@gazette "The terminal was designed for 4,000 passengers"',
          by: '@gazette "The terminal was designed for 4,000 passengers"; @gazette "adrift after the storm"',
        },
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'a headline is cited as the words of its source',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          append:
            '\nHarbour Post puts the storm into its headline.[^head]\n\n[^head]: @harbour-post "damaged by storm" as opinion\n',
        },
      ],
    },
    {
      rule: 'passage-not-evidence',
      name: 'a quotation records words of an embedded post',
      fixture: 'harbour',
      edits: [
        {
          file: 'seeds/harbour-post.txt',
          replace: 'waves over the eastern gate since last night',
          by: '“waves over the eastern gate since last night”',
        },
        {
          file: 'content/sources/harbour-post.mdx',
          replace: 'a452ec25e365b751929112c72ef98454ba4ccf4abf51e164e24126d1fe668c95',
          by: '9d6986be6471ad29626407bb6688b5b0aabd788751b6bf665dc4d94f44242e9b',
        },
        {
          file: 'content/sources/harbour-post.mdx',
          replace: 'through: since last night',
          by: 'through: since last night”',
        },
        { file: 'content/timeline/waves-at-the-gate.mdx', replace: '2024: waves over', by: '2024: “waves over' },
        {
          file: 'content/quotes/waves.mdx',
          add: '---\nspeaker: pedro-nunes\ntopic: The eastern gate\nevidence:\n  - source: harbour-post\n    passage: The port council could not say what broke the chain at the eastern gate\nvariants:\n  - source: harbour-post\n    words: waves over the eastern gate since last night\n    passage: waves over the eastern gate since last night\n---\n',
        },
      ],
    },
  ],
});
