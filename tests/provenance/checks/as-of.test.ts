/** Planted faults and near misses of `checks/as-of.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';
import type { Edit } from '../../fixtures/fixture.ts';

const file = 'content/figures/boats-adrift.mdx';

/** The figure has a value of this source too; it is as of the day of another. */
const dated = (value: string): Edit => ({
  file: 'content/sources/wire.mdx',
  replace: 'published:\n  value: null\n  known: unknown',
  by: `published:\n  value: "${value}"\n  known: matched`,
});

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-date',
      name: 'a figure is as of a day before that of the newest source with a value',
      fixture: 'harbour',
      edits: [dated('2024-05-10')],
      findings: [
        error(
          'support-date',
          `${file}:7:7`,
          'Unexpected date `2024-05-03`, where `wire`, which gives a value too, is dated 2024-05-10.',
          'Give the date of the newest source, or a coarser one that takes in both.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-date',
      name: 'a figure is as of the day of the newest source',
      fixture: 'harbour',
      edits: [dated('2024-05-10'), { file, replace: 'asOf: "2024-05-03"', by: 'asOf: "2024-05-10"' }],
    },
    {
      rule: 'support-date',
      name: 'a figure is as of the month of all its sources',
      fixture: 'harbour',
      edits: [dated('2024-05-10'), { file, replace: 'asOf: "2024-05-03"', by: 'asOf: "2024-05"' }],
    },
    {
      rule: 'support-date',
      name: 'another source is dated by the month alone, and may be older',
      fixture: 'harbour',
      edits: [dated('2024-05')],
    },
  ],
});
