/** Planted faults and near misses of `checks/support-unit.ts`. */
import { planted, power } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    planted(
      'a number of hours becomes one of feet',
      [{ file: power, replace: 'for three hours, writes', by: 'for three feet, writes' }],
      error(
        'support-number',
        'content/policy/power.mdx:9:1',
        'Unexpected measure beside `three feet, write` in `The storm cut the power on Garça Island for three feet, writes Coast Wire.`, which its passages do not give to that number.',
        'Write the measure or currency as the source does.',
      ),
    ),
    planted(
      'a number of hours becomes one per mille',
      [{ file: power, replace: 'for three hours, writes', by: 'for three per mille, writes' }],
      error(
        'support-number',
        'content/policy/power.mdx:9:1',
        'Unexpected measure beside `three per mille,` in `The storm cut the power on Garça Island for three per mille, writes Coast Wire.`, which its passages do not give to that number.',
        'Write the measure or currency as the source does.',
      ),
    ),
    {
      rule: 'support-number',
      name: 'a number is given in another currency',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '*3.5 million euros*', by: '*3.5 million dollars*' }],
      findings: [
        error(
          'support-number',
          'content/policy/rebuilding.mdx:16:3',
          'Unexpected measure beside `3.5 million dollars on` in `The council wants to spend 3.5 million dollars on a new quay.`, which its passages do not give to that number.',
          'Write the measure or currency as the source does.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'a number is given in another measure',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/power.mdx', replace: 'for three hours, writes', by: 'for three days, writes' }],
      findings: [
        error(
          'support-number',
          'content/policy/power.mdx:9:1',
          'Unexpected measure beside `three days, write` in `The storm cut the power on Garça Island for three days, writes Coast Wire.`, which its passages do not give to that number.',
          'Write the measure or currency as the source does.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-number',
      name: 'a currency is written as its sign',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '*3.5 million euros*', by: '*€3.5 million*' }],
    },
  ],
});
