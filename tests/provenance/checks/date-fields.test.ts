/** Planted faults and near misses of `checks/date-fields.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-date',
      name: 'the day a figure holds for is moved by a month',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/boats-adrift.mdx', replace: 'asOf: "2024-05-03"', by: 'asOf: "2024-06-03"' }],
      findings: [
        error(
          'support-date',
          'content/figures/boats-adrift.mdx:7:7',
          'Unexpected date `2024-06-03`, which neither its passages, nor the dates of their sources, nor an event on the same passages gives.',
          'Correct the date, or cite the passage that gives it.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-date',
      name: 'the label of a date without passages of its own gives the same day',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: '  from:\n    - source: harbour-post\n      passage: on the night of 1 May 2024\n',
          by: '',
        },
      ],
    },
    {
      rule: 'support-date',
      name: 'the day a figure holds for is given more coarsely',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/boats-adrift.mdx', replace: 'asOf: "2024-05-03"', by: 'asOf: "2024-05"' }],
    },
    {
      rule: 'support-date',
      name: 'the source of a figure is dated with a doubt',
      fixture: 'harbour',
      edits: [{ file: 'content/sources/harbour-post.mdx', replace: 'value: "2024-05-03"', by: 'value: "2024-05-03?"' }],
    },
  ],
});
