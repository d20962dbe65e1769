/** Planted faults and near misses of `checks/answer-names.ts`. */
import { asked, withWords } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'an answer leaves out a name that another has',
      asked([
        ['master', 'Rui alone'],
        ['reporters', 'Lobo, to reporters'],
      ]),
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Unexpected answer `Rui alone`: the passage `harbour master Rui Lobo said in a statement` also names `Lobo`, as another answer does.',
        'Name all of them, or cite fewer words.',
      ),
    ),
    harbour.fault(
      'an answer breaks off a name',
      [
        ...withWords('harbour', 'wire', 'The Marelo Ferry Board met.\n'),
        asked([
          [{ source: 'wire', passage: 'The Marelo Ferry Board met' }, 'Marelo Ferry met'],
          ['boats', 'Seven boats'],
        ]),
      ],
      error(
        'reading-mismatch',
        'content/questions/asked.mdx:9:12',
        'Unexpected answer `Marelo Ferry met`, which breaks off the name `Marelo Ferry Board` of the passage.',
        'Write the name as the source does.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'reading-mismatch',
      'an answer gives all the names that another has',
      asked([
        ['master', 'Rui Lobo, in a statement'],
        ['reporters', 'Lobo, to reporters'],
      ]),
    ),
  ],
});
