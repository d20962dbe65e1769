/** Planted faults and near misses of `checks/support-number.ts`. */
import { boats, island, letterSays, power, rebuilding, reopening } from '../../fixtures/edits.ts';
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

const passengers = 'content/figures/passengers-a-day.mdx';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'an answer gives a number that is not in its source',
      edit(reopening, 'value: within ten days', 'value: within nine days'),
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
    ),
    bakery.fault(
      'a number is computed from those of the passage',
      letterSays('Of 86 loaves 31 were burnt and 22 were raw.', 'Of 86 loaves 53 were burnt or raw.'),
      error(
        'support-number',
        'content/timeline/bakery-opens.mdx:12:1',
        'Unexpected number `53`, which stands in none of the passages of `Of 86 loaves 53 were burnt or raw.`.',
        '`53` is computed from numbers of the passages, perhaps as `31 + 22`: make it a figure with a `formula` and print it with `<Fact id="…" />`, or correct the number.',
      ),
    ),
    harbour.fault(
      'a summary tells the number of a reading, and the evidence of its entry leaves that out',
      [
        edit(
          passengers,
          'The ferry carries 4,800 passengers a day, in a terminal designed for 4,000\nreadings',
          'in a terminal designed for 4,000\nreadings',
        ),
        edit(
          passengers,
          'caption: The ferry carries 4,800 passengers a day, in a terminal designed for 4,000.',
          'caption: The terminal is designed for 4,000.',
        ),
      ],
      error(
        'support-number',
        'content/figures/passengers-a-day.mdx:5:10',
        'Unexpected number `4,800`, which stands in none of the passages of `The ferry carries 4,800 passengers a day.`.',
        'The passages say `in a terminal designed for 4,000`: correct the number, or cite the passage that holds it.',
      ),
    ),
    harbour.fault(
      'a number in a sentence is not in its passages',
      edit(rebuilding, '*3.5 million euros*', '*3.6 million euros*'),
      error(
        'support-number',
        'content/policy/rebuilding.mdx:16:3',
        'Unexpected number `3.6 million`, which stands in none of the passages of `The council wants to spend 3.6 million euros on a new quay.`.',
        'The passages say `The council wants to spend 3.5 million euros on a new quay`: correct the number, or cite the passage that holds it.',
      ),
    ),
    harbour.fault(
      'a number has the form of a word',
      edit(power, 'for three hours, writes', 'for 3e309 hours, writes'),
      error(
        'support-number',
        'content/policy/power.mdx:9:1',
        'Unexpected number `3e309`, which stands in none of the passages of `The storm cut the power on Garça Island for 3e309 hours, writes Coast Wire.`.',
        'The passages say `The storm also cut the power on Garça Island for three hours`: correct the number, or cite the passage that holds it.',
      ),
    ),
    harbour.fault(
      'a number runs on into its unit',
      edit(rebuilding, '*3.5 million euros*', '*3.5bn euros*'),
      error(
        'support-number',
        'content/policy/rebuilding.mdx:16:3',
        'Unexpected number `3.5bn`, which stands in none of the passages of `The council wants to spend 3.5bn euros on a new quay.`.',
        'The passages say `The council wants to spend 3.5 million euros on a new quay`: correct the number, or cite the passage that holds it.',
      ),
    ),
    harbour.fault(
      'a number in the label of a figure is not in its passages',
      edit(boats, 'label: Boats', 'label: Boats, of 12'),
      error(
        'support-number',
        'content/figures/boats-adrift.mdx:4:8',
        'Unexpected number `12`, which stands in none of the passages of `Boats, of 12`.',
        'The passages say `At least six boats`, `Seven boats broke loose in Marelo`, `Seven boats broke loose in the harbour` and 1 more: correct the number, or cite the passage that holds it.',
      ),
    ),
    harbour.fault(
      'a number in the title of a panel is not in the passages of its entry',
      edit('content/pages/overview.mdx', 'title="Where they differ"', 'title="Where 12 differ"'),
      error(
        'support-number',
        'content/pages/overview.mdx:19:1',
        'Unexpected number `12`, which stands in none of the passages of `Where 12 differ`.',
        'The passages say `At least six boats`, `Seven boats broke loose`, `The port council could not say what broke the chain` and 7 more: correct the number, or cite the passage that holds it.',
      ),
    ),
    harbour.fault(
      'a number word in a sentence is not in its passages',
      edit(power, 'for three hours, writes', 'for four hours, writes'),
      error(
        'support-number',
        'content/policy/power.mdx:9:1',
        'Unexpected number `four`, which stands in none of the passages of `The storm cut the power on Garça Island for four hours, writes Coast Wire.`.',
        'The passages say `The storm also cut the power on Garça Island for three hours`: correct the number, or cite the passage that holds it.',
      ),
    ),
    harbour.fault(
      'a sentence says a multiple that its passage does not',
      edit(
        island,
        'summary: The island had no ferry for two days.',
        'summary: Thousands on the island had no ferry for two days.',
      ),
      error(
        'support-number',
        'content/timeline/island-cut-off.mdx:3:10',
        'Unexpected number `Thousands`, which stands in none of the passages of `Thousands on the island had no ferry for two days.`.',
        'The passages say `Islanders on Garça Island had no ferry for two days`: correct the number, or cite the passage that holds it.',
      ),
    ),
    harbour.fault(
      'an ordinal is not in the passages',
      edit(
        rebuilding,
        'The quay was built in 1962 and was last repaired in 2011.[^built]',
        'The third quay was built in 1962 and was last repaired in 2011.[^built]',
      ),
      error(
        'support-number',
        'content/policy/rebuilding.mdx:11:1',
        'Unexpected number `third`, which stands in none of the passages of `The third quay was built in 1962 and was last repaired in 2011.`.',
        'The passages say `The quay was built in 1962 and was last repaired in 2011`: correct the number, or cite the passage that holds it.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss('support-number', 'an answer gives a number in figures', [
      edit(reopening, 'value: within ten days', 'value: within 10 days'),
      edit(reopening, 'summary: Within ten days', 'summary: Within 10 days'),
    ]),
    bakery.miss(
      'support-number',
      'the source writes words with digits',
      letterSays('Its oven is the 4th of the make B2e5.', 'Its oven is the 4th of the make B2e5.'),
    ),
    harbour.miss(
      'support-number',
      'a number is written in figures instead of words',
      edit(power, 'for three hours, writes', 'for 3 hours, writes'),
    ),
    harbour.miss(
      'support-number',
      'the word one is a pronoun',
      edit(power, 'writes Coast Wire.[^power]', 'writes Coast Wire, and not only this one.[^power]'),
    ),
    harbour.miss(
      'support-number',
      'a multiple stands in quotation marks of an editorial sentence only',
      edit(
        'content/figures/terminal-load.mdx',
        'The load is the passengers',
        'The load, not its double, is the passengers',
      ),
    ),
  ],
});
