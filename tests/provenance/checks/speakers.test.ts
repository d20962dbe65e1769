/** Planted faults and near misses of `checks/speakers.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';
import type { Edit } from '../../fixtures/fixture.ts';

/** Words in marks that a source gives to nobody, recorded under a group that none names; `actors` are those they are about. */
function ofNobody(passage: string, actors: string): readonly Edit[] {
  return [
    {
      file: 'content/actors/nobody.mdx',
      add: '---\nname: Nobody\ntype: group\nrole: Marelo\nsummary: A storm damaged the ferry quay in Marelo.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
    },
    {
      file: 'content/quotes/wire-longest-night.mdx',
      replace: 'speaker: coast-wire',
      by: `speaker: nobody\nactors: ${actors}`,
    },
    {
      file: 'content/quotes/wire-longest-night.mdx',
      replace:
        '  - source: wire\n    words: longest night\n    passage: It was the island’s “longest night” of the year\n',
      by: `  - source: gazette\n    words: carries 4,800 a day\n    passage: |-\n      ${passage}\n`,
    },
    { file: 'content/quotes/wire-longest-night.mdx', replace: 'topic: The longest night', by: 'topic: The passengers' },
    { file: 'content/quotes/wire-longest-night.mdx', replace: 'places: [garca-island]\n', by: '' },
  ];
}

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'quote-speaker',
      name: 'the words are given to an organisation without other names that the paragraph does not name',
      fixture: 'harbour',
      edits: [{ file: 'content/quotes/lobo-reopening.mdx', replace: 'speaker: rui-lobo', by: 'speaker: coast-wire' }],
      findings: [
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
      ],
    },
    {
      rule: 'quote-speaker',
      name: 'the words are given to somebody whom the paragraph does not name',
      fixture: 'harbour',
      edits: [{ file: 'content/quotes/lobo-reopening.mdx', replace: 'speaker: rui-lobo', by: 'speaker: pedro-nunes' }],
      findings: [
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
      ],
    },
    {
      rule: 'quote-speaker',
      name: 'the antecedent does not name the speaker',
      fixture: 'harbour',
      edits: [
        { file: 'content/quotes/lobo-reopening.mdx', replace: 'speaker: rui-lobo', by: 'speaker: port-council' },
        {
          file: 'content/quotes/lobo-reopening.mdx',
          replace: '    channel: said in a statement\n',
          by: '    channel: said in a statement\n    antecedent: At least six boats\n',
        },
      ],
      findings: [
        error(
          'quote-speaker',
          'content/quotes/lobo-reopening.mdx:10:17',
          'Unexpected antecedent `At least six boats`, expected words that name `Port council` before the quotation in source `harbour-post`.',
          'Copy the earlier words that name the speaker.',
        ),
      ],
    },
    {
      rule: 'passage-cut',
      name: 'the antecedent is cut inside a word',
      fixture: 'harbour',
      edits: [
        { file: 'content/quotes/wire-longest-night.mdx', replace: 'speaker: coast-wire', by: 'speaker: harbour' },
        {
          file: 'content/quotes/wire-longest-night.mdx',
          replace: 'of the year\n',
          by: 'of the year\n    antecedent: even boats broke loose in the harbour\n',
        },
        {
          file: 'content/actors/harbour.mdx',
          add: '---\nname: Harbour\naliases: [the harbour]\ntype: organisation\nrole: The harbour\nsummary: Boats broke loose in the harbour.\nevidence:\n  - source: wire\n    passage: boats broke loose in the harbour\n---\n',
        },
      ],
      findings: [
        error(
          'passage-cut',
          'content/quotes/wire-longest-night.mdx:10:17',
          'Unexpected antecedent `even boats broke loose in the harbour`, which is cut inside a word of source `wire`.',
          'Copy whole words.',
        ),
      ],
    },
    {
      rule: 'quote-speaker',
      name: 'words that somebody said are given to nobody',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/actors/nobody.mdx',
          add: '---\nname: Nobody\ntype: group\nrole: Marelo\nsummary: A storm damaged the ferry quay in Marelo.\nevidence:\n  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n---\n',
        },
        { file: 'content/quotes/lobo-reopening.mdx', replace: 'speaker: rui-lobo', by: 'speaker: nobody' },
      ],
      findings: [
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
      ],
    },
    {
      rule: 'quote-speaker',
      name: 'words are given to nobody, beside which their source names somebody',
      fixture: 'harbour',
      edits: ofNobody(
        'the authorities said. The terminal was designed for 4,000 passengers and "carries 4,800 a day."',
        '[]',
      ),
      findings: [
        error(
          'quote-speaker',
          'content/quotes/wire-longest-night.mdx:9:14',
          'Unexpected speaker `Nobody`, whom no source names, for words beside which source `gazette` names `Authorities`.',
          'Give the speaker whom the source names, or list under `actors` whom the words are about.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'quote-speaker',
      name: 'words are given to nobody, and their passage names nobody',
      fixture: 'harbour',
      edits: ofNobody('The terminal was designed for 4,000 passengers and "carries 4,800 a day."', '[]'),
    },
    {
      rule: 'quote-speaker',
      name: 'words are given to nobody, and whom their passage names they are about',
      fixture: 'harbour',
      edits: ofNobody(
        'the authorities said. The terminal was designed for 4,000 passengers and "carries 4,800 a day."',
        '[authorities]',
      ),
    },
    {
      rule: 'quote-speaker',
      name: 'the speaker is named earlier and declared as antecedent',
      fixture: 'harbour',
      edits: [
        { file: 'content/quotes/wire-longest-night.mdx', replace: 'speaker: coast-wire', by: 'speaker: harbour' },
        {
          file: 'content/quotes/wire-longest-night.mdx',
          replace: 'of the year\n',
          by: 'of the year\n    antecedent: Seven boats broke loose in the harbour\n',
        },
        {
          file: 'content/actors/harbour.mdx',
          add: '---\nname: Harbour\naliases: [the harbour]\ntype: organisation\nrole: The harbour\nsummary: Boats broke loose in the harbour.\nevidence:\n  - source: wire\n    passage: boats broke loose in the harbour\n---\n',
        },
      ],
    },
  ],
});
