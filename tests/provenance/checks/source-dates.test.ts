/** Planted faults and near misses of `checks/source-dates.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-date',
      name: 'a source is said to be of another day than its record gives',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: 'The quay was built in 1962 and was last repaired in 2011.[^built]',
          by: 'Harbour Post, dated 1 May 2024, writes that the quay was built in 1962 and was last repaired in 2011.[^built][^night]',
        },
        {
          file: 'content/policy/rebuilding.mdx',
          append: '[^night]: @harbour-post "on the night of 1 May 2024"\n',
        },
      ],
      findings: [
        error(
          'support-date',
          'content/policy/rebuilding.mdx:11:1',
          'Unexpected date `1 May 2024` of `Harbour Post`, whose record gives `2024-05-03`.',
          'Correct the date, or the `published` of its record.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-date',
      name: 'a source is said to be of the day that its record gives',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: 'The quay was built in 1962 and was last repaired in 2011.[^built]',
          by: 'Harbour Post, dated 3 May 2024, writes that the quay was built in 1962 and was last repaired in 2011.[^built]',
        },
      ],
    },
  ],
});
