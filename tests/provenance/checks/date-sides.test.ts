/** Planted faults and near misses of `checks/date-sides.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { letterSays } from '../../fixtures/edits.ts';
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
    bakery.fault(
      'what is to be done by the end of a month is told from then on',
      letterSays('Cakes are to be sold by the end of May 2024.', 'Cakes are to be sold from the end of May 2024.'),
      error(
        'support-date',
        'content/timeline/bakery-opens.mdx:12:1',
        'Unexpected `sold from the end of May 2024` in `Cakes are to be sold from the end of May 2024.`, which no passage gives so.',
        'Write the time as the source does.',
      ),
    ),
  ],
  nearMisses: [
    bakery.miss(
      'support-date',
      'what is to be done by then is told so, or before',
      letterSays('Cakes are to be sold by the end of May 2024.', 'Cakes are to be sold before the end of May 2024.'),
    ),
    bakery.miss(
      'support-date',
      'a limit stands between a bound and its date',
      letterSays(
        'Cakes are sold until at least the end of May 2024.',
        'Cakes are sold until the end of May 2024 at least.',
      ),
    ),
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
