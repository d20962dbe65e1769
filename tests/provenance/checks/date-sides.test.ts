/** Planted faults and near misses of `checks/date-sides.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

const damage = 'content/timeline/storm-damage.mdx';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'what happened on a day is told of the time before it',
      edit(
        damage,
        'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
        'The storm damaged the ferry quay in Marelo before 1 May 2024.[^night]',
      ),
      error(
        'support-date',
        `${damage}:23:1`,
        'Unexpected `quay in Marelo before 1 May 2024` in `The storm damaged the ferry quay in Marelo before 1 May 2024.`, which no passage gives so.',
        'Write the time as the source does.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'support-date',
      'what happened on a night is told of its day',
      edit(
        damage,
        'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
        'The storm damaged the ferry quay in Marelo on 1 May 2024.[^night]',
      ),
    ),
  ],
});
