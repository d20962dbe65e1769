/** Planted faults and near misses of `checks/coverage.ts`. */
import { harbour, testCases, warning } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'an archived document has no record',
      { file: 'seeds/letter.txt', add: 'Nobody recorded this.' },
      warning(
        'source-unused',
        'seeds/letter.txt:1:1',
        'Unexpected archived document `seeds/letter.txt`, which no record in content/sources names.',
        'Write its record, or take the file out.',
      ),
    ),
    harbour.fault(
      'nothing cites a recorded document',
      [
        { file: 'seeds/letter.txt', add: 'Nobody cites this.' },
        {
          file: 'content/sources/letter.mdx',
          add: '---\nmark: L\nname: Coast Wire\nfile: letter.txt\nsha256: 7a6005c0138d46f961153f6bd51b188f58541bc33c0ca3cabef172e8133f2f77\norder: 30\nheadline:\n  value: null\n  known: unknown\npublisher:\n  value: Coast Wire\n  known: matched\nauthor:\n  value: null\n  known: unknown\npublished:\n  value: null\n  known: unknown\naddress:\n  value: null\n  known: unknown\nlineage:\n  note: It says that it repeats the Marelo Gazette.\n  repeats: [Marelo Gazette]\n  mayShareOriginWith: [gazette]\n---\n',
        },
      ],
      warning(
        'source-unused',
        'content/sources/letter.mdx:1:1',
        'Unexpected source `letter`, which nothing cites.',
        'Cite it, or take its record out.',
      ),
    ),
    harbour.fault(
      'a sentence is used nowhere and no reason is recorded',
      edit(
        'content/sources/harbour-post.mdx',
        'unused:\n  - passage: The council hopes that the quay will stand for another sixty years.\n    reason: A hope, which says nothing about the storm.\n',
        '',
      ),
      warning(
        'passage-unused',
        'seeds/harbour-post.txt:6:74',
        'Unexpected sentence `The council hopes that the quay will stand for another sixty years.` of source `harbour-post`, which nothing cites.',
        'Cite it, or record the reason under `unused` in `content/sources/harbour-post.mdx`.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('source-unused', 'a hidden file lies in the archive', { file: 'seeds/.keep', add: '' }),
    harbour.miss(
      'passage-unused',
      'the recorded reason covers a part of the sentence',
      edit(
        'content/sources/harbour-post.mdx',
        '  - passage: The council hopes that the quay will stand for another sixty years.',
        '  - passage: The council hopes that the quay will stand',
      ),
    ),
  ],
});
