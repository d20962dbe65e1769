/** What `checks/supported-statements.ts` gives to the checks of support, and what it keeps from them. */
import { error, testCases, warning } from '../fixtures/cases.ts';
import { power } from '../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'passage-missing',
      name: 'a sentence whose passage is not found is not judged by what else it cites',
      fixture: 'harbour',
      edits: [
        {
          file: power,
          replace: 'for three hours, writes Coast Wire.[^power]',
          by: 'for twenty hours, writes Coast Wire.[^power]',
        },
        { file: power, replace: 'for three hours"', by: 'for nine hours"' },
      ],
      findings: [
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
      ],
    },
    {
      rule: 'support-number',
      name: 'a sentence that only prints a fact is judged by it',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: 'The repair of the old quay costs <Fact id="repair-cost" />.',
          by: 'The 9 repairs of the old quay cost <Fact id="repair-cost" />.',
        },
      ],
      findings: [
        error(
          'support-number',
          'content/policy/rebuilding.mdx:15:3',
          'Unexpected number `9`, which stands in none of the passages of `The 9 repairs of the old quay cost €500,000.`.',
          'The passages say `The repair of the old quay costs 0.5 million euros`, `€500,000`: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-number',
      name: 'the editors give a number of their own',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/boats-adrift.mdx',
          replace: 'at the same time',
          by: 'within 3 hours of each other',
        },
      ],
    },
  ],
});
