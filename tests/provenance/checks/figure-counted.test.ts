/** Planted faults and near misses of `checks/figure-counted.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { withWords } from '../../fixtures/edits.ts';
import type { Edit } from '../../fixtures/fixture.ts';

const file = 'content/figures/buoys.mdx';

/** The harbour with a figure of buoys, asked so, on these words of the gazette. */
function asks(question: string, value: number | string, words = 'Four buoys, two owned by the council, sank'): Edit[] {
  return [
    ...withWords('harbour', 'gazette', ` ${words}.`),
    {
      file,
      add: [
        '---',
        'title: Buoys',
        `question: ${question}`,
        'label: Buoys',
        `summary: ${words}.`,
        'unit: { one: buoy, many: buoys }',
        'asOf: 2024-05',
        'readings:',
        `  - { source: gazette, passage: "${words}", value: ${String(value)} }`,
        '---',
        '',
      ].join('\n'),
    },
  ];
}

const sank = 'How many buoys sank?';
const owned = 'How many of the buoys were owned by the council?';
const hint = 'Give the number of what the question asks for, or ask for it in the words of the source.';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a figure gives the number of a part of what it asks for',
      asks(sank, 2),
      error(
        'reading-mismatch',
        `${file}:9:86`,
        'Unexpected value `2`, where the passage `Four buoys, two owned by the council, sank` has `Four` beside what is asked.',
        hint,
      ),
    ),
    harbour.fault(
      'a figure of a part gives the number of the whole',
      asks(owned, 4),
      error(
        'reading-mismatch',
        `${file}:9:86`,
        'Unexpected value `4`, where the passage `Four buoys, two owned by the council, sank` has `two` beside what is asked.',
        hint,
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('reading-mismatch', 'a figure gives the number of what it asks for', [...asks(sank, 4)]),
    harbour.miss('reading-mismatch', 'a figure of a part gives the number of the part', [...asks(owned, 2)]),
    harbour.miss('reading-mismatch', 'a number of another measure counts nothing that is asked for', [
      ...asks('How many buoys held for days?', 2, 'Four days long held two buoys'),
    ]),
    harbour.miss('reading-mismatch', 'a range has two numbers of one thing', [
      ...asks(sank, '2, to: 4', 'Two of the council to four buoys sank'),
    ]),
  ],
});
