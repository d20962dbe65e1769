/** Planted faults and near misses of `checks/evidence.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { storm, waves } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a reported sentence is cited as an opinion',
      edit(
        'content/timeline/island-cut-off.mdx',
        '[^ferry]: @gazette "Islanders on Garça Island had no ferry for two days"',
        '[^ferry]: @gazette "Islanders on Garça Island had no ferry for two days" as opinion',
      ),
      error(
        'passage-not-evidence',
        'content/timeline/island-cut-off.mdx:23:11',
        'Unexpected `as opinion` behind the passage `Islanders on Garça Island had no ferry for two days`, which lies in no such text by the record of `gazette`.',
        'Mark the text in the record under `notEvidence`, or cite the passage without the reserve.',
      ),
    ),
    harbour.fault(
      'an embedded post is cited as evidence',
      edit(waves, ' as embed\n[^scandal]', '\n[^scandal]'),
      error(
        'passage-not-evidence',
        'content/timeline/waves-at-the-gate.mdx:24:10',
        'Unexpected passage `Pedro Nunes on 2 May 2024: waves over the eastern gate since last night`, which lies in text that the record of `harbour-post` marks as embed.',
        'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
      ),
    ),
    harbour.fault(
      'an embedded post is cited as a post and its author is not named',
      edit(waves, 'Pedro Nunes posts “waves over', 'A post shows “waves over'),
      error(
        'passage-not-evidence',
        'content/timeline/waves-at-the-gate.mdx:24:10',
        'Unexpected passage `Pedro Nunes on 2 May 2024: waves over the eastern gate since last night`, which lies in text that the record of `harbour-post` marks as embed.',
        'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
      ),
    ),
    harbour.fault(
      'an embedded post is cited as opinion',
      edit(waves, ' as embed\n[^scandal]', ' as opinion\n[^scandal]'),
      error(
        'passage-not-evidence',
        'content/timeline/waves-at-the-gate.mdx:24:10',
        'Unexpected passage `Pedro Nunes on 2 May 2024: waves over the eastern gate since last night`, which lies in text that the record of `harbour-post` marks as embed.',
        'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
      ),
    ),
    harbour.fault(
      'the role of an actor rests on the post of another',
      [
        edit('content/actors/pedro-nunes.mdx', 'role: Pedro Nunes wrote a post', 'role: Wrote a post'),
        edit('content/actors/pedro-nunes.mdx', 'name: Pedro Nunes', 'name: Ines Prado'),
        edit('content/actors/pedro-nunes.mdx', 'aliases: [Nunes]', 'aliases: []'),
      ],
      error(
        'passage-not-evidence',
        'content/actors/pedro-nunes.mdx:9:14',
        'Unexpected passage `Pedro Nunes on 2 May 2024`, which lies in text that the record of `harbour-post` marks as embed.',
        'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
      ),
      error(
        'subject-unnamed',
        'content/timeline/waves-at-the-gate.mdx:15:10',
        'Unexpected actor `pedro-nunes`: no passage that the entry cites has the name `Ines Prado`.',
        'Cite the words that name it, or take it out of the list.',
      ),
    ),
    harbour.fault(
      'a piece of rhetoric is cited as evidence',
      edit(waves, ' as opinion\n', '\n'),
      error(
        'passage-not-evidence',
        'content/timeline/waves-at-the-gate.mdx:25:13',
        'Unexpected passage `It is a scandal that nobody looked at the gate for years!`, which lies in text that the record of `harbour-post` marks as rhetoric.',
        'Cite a reported sentence, or cite it `as opinion` and name its author in the sentence.',
      ),
    ),
    harbour.fault(
      'a piece of rhetoric is cited as opinion and nobody is named',
      edit(waves, 'writes Harbour Post.', 'writes a newspaper.'),
      error(
        'passage-not-evidence',
        'content/timeline/waves-at-the-gate.mdx:25:13',
        'Unexpected passage `It is a scandal that nobody looked at the gate for years!`, which lies in text that the record of `harbour-post` marks as rhetoric.',
        'Cite a reported sentence, or cite it `as opinion` and name its author in the sentence.',
      ),
    ),
    harbour.fault(
      'a headline is cited alone',
      edit(
        'content/pages/overview.mdx',
        '  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n  - source: harbour-post\n    passage: boats were torn from their moorings … passengers waited for a ferry\n',
        '',
      ),
      error(
        'passage-not-evidence',
        'content/pages/overview.mdx:6:14',
        'Unexpected passage `Ferry quay in Marelo damaged by storm`, which lies in text that the record of `harbour-post` marks as headline.',
        'Cite a reported sentence beside it, or cite it `as opinion` and name its source in the sentence.',
      ),
    ),
    harbour.fault(
      'a headline stands beside a reported sentence of another source only',
      edit(
        'content/policy/power.mdx',
        '@wire "Seven boats broke loose in the harbour"',
        '@wire "Seven boats broke loose in the harbour"; @gazette "Seven boats adrift"',
      ),
      error(
        'passage-not-evidence',
        'content/policy/power.mdx:15:59',
        'Unexpected passage `Seven boats adrift`, which lies in text that the record of `gazette` marks as headline.',
        'Cite a reported sentence beside it, or cite it `as opinion` and name its source in the sentence.',
      ),
    ),
    harbour.fault(
      'a list of other articles is cited',
      edit(
        storm,
        'broke the chain at the eastern gate"\n',
        'broke the chain at the eastern gate"; @harbour-post "Ten quiet places by the sea" as opinion\n',
      ),
      error(
        'passage-not-evidence',
        'content/timeline/storm-damage.mdx:30:100',
        'Unexpected passage `Ten quiet places by the sea`, which lies in text that the record of `harbour-post` marks as read-more.',
        'Cite a reported sentence.',
      ),
    ),
    harbour.fault(
      'an event is dated by a post that is not cited as one',
      edit(waves, '      as: embed\n', ''),
      error(
        'passage-not-evidence',
        'content/timeline/waves-at-the-gate.mdx:11:16',
        'Unexpected passage `Pedro Nunes on 2 May 2024`, which lies in text that the record of `harbour-post` marks as embed.',
        'Cite a reported sentence, or cite it `as embed` and name its author in the sentence.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'passage-not-evidence',
      'the author of a post is named by another name',
      edit(waves, 'Pedro Nunes posts “waves over', 'Nunes posts “waves over'),
    ),
    harbour.miss(
      'passage-not-evidence',
      'a headline stands beside a reported sentence of its source',
      edit(
        'content/policy/rebuilding.mdx',
        '@gazette "The terminal was designed for 4,000 passengers"',
        '@gazette "The terminal was designed for 4,000 passengers"; @gazette "adrift after the storm"',
      ),
    ),
    harbour.miss('passage-not-evidence', 'a headline is cited as the words of its source', {
      file: storm,
      append:
        '\nHarbour Post puts the storm into its headline.[^head]\n\n[^head]: @harbour-post "damaged by storm" as opinion\n',
    }),
    harbour.miss(
      'passage-not-evidence',
      'the role of the author of an embedded post does not name him again',
      edit('content/actors/pedro-nunes.mdx', 'role: Pedro Nunes wrote a post', 'role: Wrote a post'),
    ),
    harbour.miss('passage-not-evidence', 'a quotation records words of an embedded post', [
      edit(
        'seeds/harbour-post.txt',
        'waves over the eastern gate since last night',
        '“waves over the eastern gate since last night”',
      ),
      edit(
        'content/sources/harbour-post.mdx',
        'a452ec25e365b751929112c72ef98454ba4ccf4abf51e164e24126d1fe668c95',
        '9d6986be6471ad29626407bb6688b5b0aabd788751b6bf665dc4d94f44242e9b',
      ),
      edit('content/sources/harbour-post.mdx', 'through: since last night', 'through: since last night”'),
      edit(waves, '2024: waves over', '2024: “waves over'),
      {
        file: 'content/quotes/waves.mdx',
        add: '---\nspeaker: pedro-nunes\ntopic: The eastern gate\nevidence:\n  - source: harbour-post\n    passage: The port council could not say what broke the chain at the eastern gate\nvariants:\n  - source: harbour-post\n    words: waves over the eastern gate since last night\n    passage: waves over the eastern gate since last night\n---\n',
      },
    ]),
  ],
});
