/** Planted faults and near misses of `checks/exchanged.ts`. */
import { letterSays, powerSays, rebuilding, withWords } from '../../fixtures/edits.ts';
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'two years of one passage are exchanged',
      edit(
        rebuilding,
        'The quay was built in 1962 and was last repaired in 2011.[^built]',
        'The quay was built in 2011 and was last repaired in 1962.[^built]',
      ),
      error(
        'support-date',
        'content/policy/rebuilding.mdx:11:1',
        'Unexpected `1962` in `The quay was built in 2011 and was last repaired in 1962.`, where the passages have `2011` beside `repair`.',
        'Write what the source has there, or put the sentence into other words.',
      ),
      error(
        'support-date',
        'content/policy/rebuilding.mdx:11:1',
        'Unexpected `2011` in `The quay was built in 2011 and was last repaired in 1962.`, where the passages have `1962` beside `build`.',
        'Write what the source has there, or put the sentence into other words.',
      ),
    ),
    bakery.fault(
      'two things of the source change places',
      letterSays(
        'Wheat came from the mill in June, and rye from the quay in July.',
        'Rye came from the mill in June, and wheat from the quay in July.',
      ),
      error(
        'support-word',
        'content/timeline/bakery-opens.mdx:12:1',
        'Unexpected `Rye` in `Rye came from the mill in June, and wheat from the quay in July.`, where a passage has `wheat`, each in the place of the other.',
        'Write what the source says of each, or put the whole into words of your own.',
      ),
    ),
  ],
  nearMisses: [
    bakery.miss(
      'support-word',
      'two things change places of which it holds from either side',
      letterSays('Ana Reis met Rui Lobo in Marelo in June.', 'Rui Lobo met Ana Reis in Marelo in June.'),
    ),

    harbour.miss('support-name', 'what stands before “other than” says nothing of the name behind it', [
      ...withWords('harbour', 'wire', 'Boats of Garça Island held, and ferries of Marelo sank.\n'),
      ...powerSays(
        'Boats other than Marelo ferries held.',
        '@wire "Boats of Garça Island held, and ferries of Marelo sank"',
      ),
    ]),
    harbour.miss(
      'support-date',
      'two years change places together with what happened',
      edit(
        rebuilding,
        'The quay was built in 1962 and was last repaired in 2011.[^built]',
        'The quay was last repaired in 2011 and was built in 1962.[^built]',
      ),
    ),
  ],
});
