/** Planted faults and near misses of `checks/date-fields.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { boats, lobo } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'the day a figure holds for is moved by a month',
      edit(boats, 'asOf: "2024-05-03"', 'asOf: "2024-06-03"'),
      error(
        'support-date',
        'content/figures/boats-adrift.mdx:7:7',
        'Unexpected date `2024-06-03`, which neither its passages, nor the dates of their sources, nor an event on the same passages gives.',
        'Correct the date, or cite the passage that gives it.',
      ),
    ),
    harbour.fault(
      'words are dated that no source dates',
      edit(lobo, 'order: 10', 'order: 10\nsaid: "2024-05-04"'),
      error(
        'support-date',
        `${lobo}:5:7`,
        'Unexpected date `2024-05-04`, which neither its passages, nor the dates of their sources, nor an event on the same passages gives.',
        'Correct the date, or cite the passage that gives it.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'support-date',
      'the label of a date without passages of its own gives the same day',
      edit(
        'content/timeline/storm-damage.mdx',
        '  from:\n    - source: harbour-post\n      passage: on the night of 1 May 2024\n',
        '',
      ),
    ),
    harbour.miss(
      'support-date',
      'the day a figure holds for is given more coarsely',
      edit(boats, 'asOf: "2024-05-03"', 'asOf: "2024-05"'),
    ),
    harbour.miss(
      'support-date',
      'the source of a figure is dated with a doubt',
      edit('content/sources/harbour-post.mdx', 'value: "2024-05-03"', 'value: "2024-05-03?"'),
    ),
  ],
});
