/** Planted faults and near misses of `checks/speakers.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit, type Edit } from '../../fixtures/fixture.ts';
import { lobo } from '../../fixtures/edits.ts';

/** Words in marks that a source gives to nobody, recorded under a group that none names; `actors` are those they are about. */
function ofNobody(passage: string, actors: string): readonly Edit[] {
  return [
    {
      file: 'content/actors/nobody.mdx',
      add: '---\nname: Nobody\ntype: group\nrole: Marelo\nsummary: A storm damaged the ferry quay in Marelo.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
    },
    edit('content/quotes/wire-longest-night.mdx', 'speaker: coast-wire', `speaker: nobody\nactors: ${actors}`),
    edit(
      'content/quotes/wire-longest-night.mdx',
      '  - source: wire\n    words: longest night\n    passage: It was the island’s “longest night” of the year\n',
      `  - source: gazette\n    words: carries 4,800 a day\n    passage: |-\n      ${passage}\n`,
    ),
    edit('content/quotes/wire-longest-night.mdx', 'topic: The longest night', 'topic: The passengers'),
    edit('content/quotes/wire-longest-night.mdx', 'places: [garca-island]\n', ''),
  ];
}

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'the words are given to an organisation without other names that the paragraph does not name',
      edit(lobo, 'speaker: rui-lobo', 'speaker: coast-wire'),
      error(
        'quote-speaker',
        'content/quotes/lobo-reopening.mdx:8:14',
        'Missing speaker `Coast Wire` in the paragraph of source `harbour-post` that prints `The quay will be open again within ten days`.',
        'Correct the speaker, or give the earlier words that name the speaker as `antecedent`.',
      ),
      error(
        'quote-speaker',
        'content/quotes/lobo-reopening.mdx:12:14',
        'Missing speaker `Coast Wire` in the paragraph of source `gazette` that prints `The quay will be open again within two weeks`.',
        'Correct the speaker, or give the earlier words that name the speaker as `antecedent`.',
      ),
    ),
    harbour.fault(
      'the words are given to somebody whom the paragraph does not name',
      edit(lobo, 'speaker: rui-lobo', 'speaker: pedro-nunes'),
      error(
        'quote-speaker',
        'content/quotes/lobo-reopening.mdx:8:14',
        'Missing speaker `Pedro Nunes` in the paragraph of source `harbour-post` that prints `The quay will be open again within ten days`.',
        'Correct the speaker, or give the earlier words that name the speaker as `antecedent`.',
      ),
      error(
        'quote-speaker',
        'content/quotes/lobo-reopening.mdx:12:14',
        'Missing speaker `Pedro Nunes` in the paragraph of source `gazette` that prints `The quay will be open again within two weeks`.',
        'Correct the speaker, or give the earlier words that name the speaker as `antecedent`.',
      ),
    ),
    harbour.fault(
      'the antecedent does not name the speaker',
      [
        edit(lobo, 'speaker: rui-lobo', 'speaker: port-council'),
        edit(
          lobo,
          '    channel: said in a statement\n',
          '    channel: said in a statement\n    antecedent: At least six boats\n',
        ),
      ],
      error(
        'quote-speaker',
        'content/quotes/lobo-reopening.mdx:10:17',
        'Unexpected antecedent `At least six boats`, expected words that name `Port council` before the quotation in source `harbour-post`.',
        'Copy the earlier words that name the speaker.',
      ),
    ),
    harbour.fault(
      'the antecedent is cut inside a word',
      [
        edit('content/quotes/wire-longest-night.mdx', 'speaker: coast-wire', 'speaker: harbour'),
        edit(
          'content/quotes/wire-longest-night.mdx',
          'of the year\n',
          'of the year\n    antecedent: even boats broke loose in the harbour\n',
        ),
        {
          file: 'content/actors/harbour.mdx',
          add: '---\nname: Harbour\naliases: [the harbour]\ntype: organisation\nrole: The harbour\nsummary: Boats broke loose in the harbour.\nevidence:\n  - source: wire\n    passage: boats broke loose in the harbour\n---\n',
        },
      ],
      error(
        'passage-cut',
        'content/quotes/wire-longest-night.mdx:10:17',
        'Unexpected antecedent `even boats broke loose in the harbour`, which is cut inside a word of source `wire`.',
        'Copy whole words.',
      ),
    ),
    harbour.fault(
      'words that somebody said are given to nobody',
      [
        {
          file: 'content/actors/nobody.mdx',
          add: '---\nname: Nobody\ntype: group\nrole: Marelo\nsummary: A storm damaged the ferry quay in Marelo.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
        },
        edit(lobo, 'speaker: rui-lobo', 'speaker: nobody'),
      ],
      error(
        'quote-speaker',
        'content/quotes/lobo-reopening.mdx:9:14',
        'Unexpected speaker `Nobody`, whom no source names, for words that somebody `said in a statement`.',
        'Give the speaker whom the source names.',
      ),
      error(
        'quote-speaker',
        'content/quotes/lobo-reopening.mdx:13:14',
        'Unexpected speaker `Nobody`, whom no source names, for words that somebody `told reporters`.',
        'Give the speaker whom the source names.',
      ),
    ),
    harbour.fault(
      'words are given to nobody, beside which their source names somebody',
      ofNobody('the authorities said. The terminal was designed for 4,000 passengers and "carries 4,800 a day."', '[]'),
      error(
        'quote-speaker',
        'content/quotes/wire-longest-night.mdx:9:14',
        'Unexpected speaker `Nobody`, whom no source names, for words beside which source `gazette` names `Authorities`.',
        'Give the speaker whom the source names, or list under `actors` whom the words are about.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'quote-speaker',
      'words are given to nobody, and their passage names nobody',
      ofNobody('The terminal was designed for 4,000 passengers and "carries 4,800 a day."', '[]'),
    ),
    harbour.miss(
      'quote-speaker',
      'words are given to nobody, and whom their passage names they are about',
      ofNobody(
        'the authorities said. The terminal was designed for 4,000 passengers and "carries 4,800 a day."',
        '[authorities]',
      ),
    ),
    harbour.miss('quote-speaker', 'the speaker is named earlier and declared as antecedent', [
      edit('content/quotes/wire-longest-night.mdx', 'speaker: coast-wire', 'speaker: harbour'),
      edit(
        'content/quotes/wire-longest-night.mdx',
        'of the year\n',
        'of the year\n    antecedent: Seven boats broke loose in the harbour\n',
      ),
      {
        file: 'content/actors/harbour.mdx',
        add: '---\nname: Harbour\naliases: [the harbour]\ntype: organisation\nrole: The harbour\nsummary: Boats broke loose in the harbour.\nevidence:\n  - source: wire\n    passage: boats broke loose in the harbour\n---\n',
      },
    ]),
  ],
});
