/** Planted faults and near misses of `checks/support-number.ts`. */
import { letterSays } from '../../fixtures/edits.ts';
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-number',
      name: 'an answer gives a number that is not in its source',
      fixture: 'harbour',
      edits: [
        { file: 'content/questions/reopening.mdx', replace: 'value: within ten days', by: 'value: within nine days' },
      ],
      findings: [
        error(
          'reading-mismatch',
          'content/questions/reopening.mdx:9:12',
          'Unexpected `nine` in the answer `within nine days`, which the passage `The quay will be open again within ten days` does not say.',
          'Answer in the words of the passage, or declare in `gloss` which of its words they stand for.',
        ),
        error(
          'support-number',
          'content/questions/reopening.mdx:9:12',
          'Unexpected number `nine`, which stands in none of the passages of `within nine days`.',
          'The passages say `The quay will be open again within ten days`: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'a number in a sentence is not in its passages',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '*3.5 million euros*', by: '*3.6 million euros*' }],
      findings: [
        error(
          'support-number',
          'content/policy/rebuilding.mdx:16:3',
          'Unexpected number `3.6 million`, which stands in none of the passages of `The council wants to spend 3.6 million euros on a new quay.`.',
          'The passages say `The council wants to spend 3.5 million euros on a new quay`: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'a number has the form of a word',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/power.mdx', replace: 'for three hours, writes', by: 'for 3e309 hours, writes' }],
      findings: [
        error(
          'support-number',
          'content/policy/power.mdx:9:1',
          'Unexpected number `3e309`, which stands in none of the passages of `The storm cut the power on Garça Island for 3e309 hours, writes Coast Wire.`.',
          'The passages say `The storm also cut the power on Garça Island for three hours`: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'a number runs on into its unit',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/rebuilding.mdx', replace: '*3.5 million euros*', by: '*3.5bn euros*' }],
      findings: [
        error(
          'support-number',
          'content/policy/rebuilding.mdx:16:3',
          'Unexpected number `3.5bn`, which stands in none of the passages of `The council wants to spend 3.5bn euros on a new quay.`.',
          'The passages say `The council wants to spend 3.5 million euros on a new quay`: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'a number in the label of a figure is not in its passages',
      fixture: 'harbour',
      edits: [{ file: 'content/figures/boats-adrift.mdx', replace: 'label: Boats', by: 'label: Boats, of 12' }],
      findings: [
        error(
          'support-number',
          'content/figures/boats-adrift.mdx:4:8',
          'Unexpected number `12`, which stands in none of the passages of `Boats, of 12`.',
          'The passages say `At least six boats`, `Seven boats broke loose in Marelo`, `Seven boats broke loose in the harbour` and 1 more: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'a number in the title of a panel is not in the passages of its entry',
      fixture: 'harbour',
      edits: [
        { file: 'content/pages/overview.mdx', replace: 'title="Where they differ"', by: 'title="Where 12 differ"' },
      ],
      findings: [
        error(
          'support-number',
          'content/pages/overview.mdx:19:1',
          'Unexpected number `12`, which stands in none of the passages of `Where 12 differ`.',
          'The passages say `At least six boats`, `Seven boats broke loose`, `The port council could not say what broke the chain` and 7 more: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'a number word in a sentence is not in its passages',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/power.mdx', replace: 'for three hours, writes', by: 'for four hours, writes' }],
      findings: [
        error(
          'support-number',
          'content/policy/power.mdx:9:1',
          'Unexpected number `four`, which stands in none of the passages of `The storm cut the power on Garça Island for four hours, writes Coast Wire.`.',
          'The passages say `The storm also cut the power on Garça Island for three hours`: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'a sentence says a multiple that its passage does not',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/island-cut-off.mdx',
          replace: 'summary: The island had no ferry for two days.',
          by: 'summary: Thousands on the island had no ferry for two days.',
        },
      ],
      findings: [
        error(
          'support-number',
          'content/timeline/island-cut-off.mdx:3:10',
          'Unexpected number `Thousands`, which stands in none of the passages of `Thousands on the island had no ferry for two days.`.',
          'The passages say `Islanders on Garça Island had no ferry for two days`: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
    {
      rule: 'support-number',
      name: 'an ordinal is not in the passages',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/rebuilding.mdx',
          replace: 'The quay was built in 1962 and was last repaired in 2011.[^built]',
          by: 'The quay was first built in 1962 and was last repaired in 2011.[^built]',
        },
      ],
      findings: [
        error(
          'support-number',
          'content/policy/rebuilding.mdx:11:1',
          'Unexpected number `first`, which stands in none of the passages of `The quay was first built in 1962 and was last repaired in 2011.`.',
          'The passages say `The quay was built in 1962 and was last repaired in 2011`: correct the number, or cite the passage that holds it.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-number',
      name: 'an answer gives a number in figures',
      fixture: 'harbour',
      edits: [
        { file: 'content/questions/reopening.mdx', replace: 'value: within ten days', by: 'value: within 10 days' },
        { file: 'content/questions/reopening.mdx', replace: 'summary: Within ten days', by: 'summary: Within 10 days' },
      ],
    },
    {
      rule: 'support-number',
      name: 'the source writes words with digits',
      fixture: 'bakery',
      edits: letterSays('Its oven is the 4th of the make B2e5.', 'Its oven is the 4th of the make B2e5.'),
    },
    {
      rule: 'support-number',
      name: 'a number is written in figures instead of words',
      fixture: 'harbour',
      edits: [{ file: 'content/policy/power.mdx', replace: 'for three hours, writes', by: 'for 3 hours, writes' }],
    },
    {
      rule: 'support-number',
      name: 'the word one is a pronoun',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/policy/power.mdx',
          replace: 'writes Coast Wire.[^power]',
          by: 'writes Coast Wire, and not only this one.[^power]',
        },
      ],
    },
    {
      rule: 'support-number',
      name: 'a multiple stands in quotation marks of an editorial sentence only',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/figures/terminal-load.mdx',
          replace: 'The load is the passengers',
          by: 'The load, not its double, is the passengers',
        },
      ],
    },
  ],
});
