/** What `checks/supported-statements.ts` gives to the checks of support, and what it keeps from them. */
import { error, harbour, testCases, warning } from '../fixtures/cases.ts';
import { boats, power, rebuilding } from '../fixtures/edits.ts';
import { edit } from '../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a sentence whose passage is not found is not judged by what else it cites',
      [
        edit(power, 'for three hours, writes Coast Wire.[^power]', 'for twenty hours, writes Coast Wire.[^power]'),
        edit(power, 'for three hours"', 'for nine hours"'),
      ],
      error(
        'passage-missing',
        'content/policy/power.mdx:13:11',
        'Unexpected passage `The storm also cut the power on Garça Island for nine hours`, expected its words in source `wire`.',
        'Nearest is `The storm also cut the power on Garça Island for three hours` (The storm also cut the power on Garça Island for [-nine-]{+three+} hours): correct the passage.',
      ),
      warning(
        'passage-unused',
        'seeds/wire.txt:2:53',
        'Unexpected sentence `The storm also cut the power on Garça Island for three hours.` of source `wire`, which nothing cites.',
        'Cite it, or record the reason under `unused` in `content/sources/wire.mdx`.',
      ),
    ),
    harbour.fault(
      'a sentence that only prints a fact is judged by it',
      edit(
        rebuilding,
        'The repair of the old quay costs <Fact id="repair-cost" />.',
        'The 9 repairs of the old quay cost <Fact id="repair-cost" />.',
      ),
      error(
        'support-number',
        'content/policy/rebuilding.mdx:15:3',
        'Unexpected number `9`, which stands in none of the passages of `The 9 repairs of the old quay cost €500,000.`.',
        'The passages say `The repair of the old quay costs 0.5 million euros`, `€500,000`: correct the number, or cite the passage that holds it.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'support-number',
      'the editors give a number of their own',
      edit(boats, 'at the same time', 'within 3 hours of each other'),
    ),
  ],
});
