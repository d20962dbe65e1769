/** Planted faults and near misses of `checks/source-dates.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { rebuilding } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a source is said to be of another day than its record gives',
      [
        edit(
          rebuilding,
          'The quay was built in 1962 and was last repaired in 2011.[^built]',
          'Harbour Post, dated 1 May 2024, writes that the quay was built in 1962 and was last repaired in 2011.[^built][^night]',
        ),
        {
          file: rebuilding,
          append: '[^night]: @harbour-post "on the night of 1 May 2024"\n',
        },
      ],
      error(
        'support-date',
        'content/policy/rebuilding.mdx:11:1',
        'Unexpected date `1 May 2024` of `Harbour Post`, whose record gives `2024-05-03`.',
        'Correct the date, or the `published` of its record.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'support-date',
      'a source is said to be of the day that its record gives',
      edit(
        rebuilding,
        'The quay was built in 1962 and was last repaired in 2011.[^built]',
        'Harbour Post, dated 3 May 2024, writes that the quay was built in 1962 and was last repaired in 2011.[^built]',
      ),
    ),
  ],
});
