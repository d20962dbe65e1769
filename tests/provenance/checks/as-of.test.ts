/** Planted faults and near misses of `checks/as-of.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit, type Edit } from '../../fixtures/fixture.ts';

const file = 'content/figures/boats-adrift.mdx';

/** The figure has a value of this source too; it is as of the day of another. */
const dated = (value: string): Edit =>
  edit(
    'content/sources/wire.mdx',
    'published:\n  value: null\n  known: unknown',
    `published:\n  value: "${value}"\n  known: matched`,
  );

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a figure is as of a day before that of the newest source with a value',
      dated('2024-05-10'),
      error(
        'support-date',
        `${file}:7:7`,
        'Unexpected date `2024-05-03`, where `wire`, which gives a value too, is dated 2024-05-10.',
        'Give the date of the newest source, or a coarser one that takes in both.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('support-date', 'a figure is as of the day of the newest source', [
      dated('2024-05-10'),
      edit(file, 'asOf: "2024-05-03"', 'asOf: "2024-05-10"'),
    ]),
    harbour.miss('support-date', 'a figure is as of the month of all its sources', [
      dated('2024-05-10'),
      edit(file, 'asOf: "2024-05-03"', 'asOf: "2024-05"'),
    ]),
    harbour.miss('support-date', 'another source is dated by the month alone, and may be older', dated('2024-05')),
  ],
});
