/** Planted faults and near misses of `checks/date-sides.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

const damage = 'content/timeline/storm-damage.mdx';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-date',
      name: 'what happened on a day is told of the time before it',
      fixture: 'harbour',
      edits: [
        {
          file: damage,
          replace: 'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
          by: 'The storm damaged the ferry quay in Marelo before 1 May 2024.[^night]',
        },
      ],
      findings: [
        error(
          'support-date',
          `${damage}:23:1`,
          'Unexpected `quay in Marelo before 1 May 2024` in `The storm damaged the ferry quay in Marelo before 1 May 2024.`, which no passage gives so.',
          'Write the time as the source does.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-date',
      name: 'what happened on a night is told of its day',
      fixture: 'harbour',
      edits: [
        {
          file: damage,
          replace: 'The storm damaged the ferry quay in Marelo on the night of 1 May 2024.[^night]',
          by: 'The storm damaged the ferry quay in Marelo on 1 May 2024.[^night]',
        },
      ],
    },
  ],
});
