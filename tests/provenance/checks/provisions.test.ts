/** Planted faults and near misses of `checks/provisions.ts`. */
import { bakery, error, testCases } from '../../fixtures/cases.ts';
import { letterSays } from '../../fixtures/edits.ts';

const provision = 'If the oven is mended, the bakery will sell cakes.';

export const cases = testCases(import.meta.filename, {
  faults: [
    bakery.fault(
      'a sentence leaves out what it depends on',
      letterSays(provision, 'The bakery will sell cakes.'),
      error(
        'qualifier-dropped',
        'content/timeline/bakery-opens.mdx:12:1',
        'Missing `If the oven is mended` in `The bakery will sell cakes.`, on which the passages make it depend.',
        'Say what it depends on, as the source does.',
      ),
    ),
  ],
  nearMisses: [
    bakery.miss(
      'qualifier-dropped',
      'a sentence says what it depends on',
      letterSays(provision, 'The bakery will sell cakes if the oven is mended.'),
    ),
    bakery.miss(
      'qualifier-dropped',
      'what is told depends on nothing',
      letterSays('Even if the oven is cold, the bakery will sell cakes.', 'The bakery will sell cakes.'),
    ),
  ],
});
