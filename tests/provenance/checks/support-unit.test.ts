/** Planted faults and near misses of `checks/support-unit.ts`. */
import { power, rebuilding } from '../../fixtures/edits.ts';
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a number of hours becomes one of feet',
      edit(power, 'for three hours, writes', 'for three feet, writes'),
      error(
        'support-number',
        'content/policy/power.mdx:9:1',
        'Unexpected measure beside `three feet` in `The storm cut the power on Garça Island for three feet, writes Coast Wire.`, which its passages do not give to that number.',
        'Write the measure or currency as the source does.',
      ),
    ),
    harbour.fault(
      'a number of hours becomes one per mille',
      edit(power, 'for three hours, writes', 'for three per mille, writes'),
      error(
        'support-number',
        'content/policy/power.mdx:9:1',
        'Unexpected measure beside `three per mille` in `The storm cut the power on Garça Island for three per mille, writes Coast Wire.`, which its passages do not give to that number.',
        'Write the measure or currency as the source does.',
      ),
    ),
    harbour.fault(
      'a number is given in another currency',
      edit(rebuilding, '*3.5 million euros*', '*3.5 million dollars*'),
      error(
        'support-number',
        'content/policy/rebuilding.mdx:16:3',
        'Unexpected measure beside `3.5 million dollars` in `The council wants to spend 3.5 million dollars on a new quay.`, which its passages do not give to that number.',
        'Write the measure or currency as the source does.',
      ),
    ),
    harbour.fault(
      'a number is given in another measure',
      edit(power, 'for three hours, writes', 'for three days, writes'),
      error(
        'support-number',
        'content/policy/power.mdx:9:1',
        'Unexpected measure beside `three days` in `The storm cut the power on Garça Island for three days, writes Coast Wire.`, which its passages do not give to that number.',
        'Write the measure or currency as the source does.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'support-number',
      'a currency is written as its sign',
      edit(rebuilding, '*3.5 million euros*', '*€3.5 million*'),
    ),
  ],
});
