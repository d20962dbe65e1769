/** Planted faults and near misses of `checks/coverage.ts`. */
import { testCases, warning } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'source-unused',
      name: 'an archived document has no record',
      fixture: 'harbour',
      edits: [{ file: 'seeds/letter.txt', add: 'Nobody recorded this.' }],
      findings: [
        warning(
          'source-unused',
          'seeds/letter.txt:1:1',
          'Unexpected archived document `seeds/letter.txt`, which no record in content/sources names.',
          'Write its record, or take the file out.',
        ),
      ],
    },
    {
      rule: 'source-unused',
      name: 'nothing cites a recorded document',
      fixture: 'harbour',
      edits: [
        { file: 'seeds/letter.txt', add: 'Nobody cites this.' },
        {
          file: 'content/sources/letter.mdx',
          add: '---\nmark: L\nname: Coast Wire\nfile: letter.txt\nsha256: 7a6005c0138d46f961153f6bd51b188f58541bc33c0ca3cabef172e8133f2f77\norder: 30\nheadline:\n  value: null\n  known: unknown\npublisher:\n  value: Coast Wire\n  known: matched\nauthor:\n  value: null\n  known: unknown\npublished:\n  value: null\n  known: unknown\naddress:\n  value: null\n  known: unknown\nlineage:\n  note: It says that it repeats the Marelo Gazette.\n  repeats: [Marelo Gazette]\n  mayShareOriginWith: [gazette]\n---\n',
        },
      ],
      findings: [
        warning(
          'source-unused',
          'content/sources/letter.mdx:1:1',
          'Unexpected source `letter`, which nothing cites.',
          'Cite it, or take its record out.',
        ),
      ],
    },
    {
      rule: 'passage-unused',
      name: 'a sentence is used nowhere and no reason is recorded',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/sources/harbour-post.mdx',
          replace:
            'unused:\n  - passage: The council hopes that the quay will stand for another sixty years.\n    reason: A hope, which says nothing about the storm.\n',
          by: '',
        },
      ],
      findings: [
        warning(
          'passage-unused',
          'seeds/harbour-post.txt:6:74',
          'Unexpected sentence `The council hopes that the quay will stand for another sixty years.` of source `harbour-post`, which nothing cites.',
          'Cite it, or record the reason under `unused` in `content/sources/harbour-post.mdx`.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'source-unused',
      name: 'a hidden file lies in the archive',
      fixture: 'harbour',
      edits: [{ file: 'seeds/.keep', add: '' }],
    },
    {
      rule: 'passage-unused',
      name: 'the recorded reason covers a part of the sentence',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/sources/harbour-post.mdx',
          replace: '  - passage: The council hopes that the quay will stand for another sixty years.',
          by: '  - passage: The council hopes that the quay will stand',
        },
      ],
    },
  ],
});
