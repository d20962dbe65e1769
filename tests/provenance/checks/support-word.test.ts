/** Planted faults and near misses of `checks/support-word.ts`. */
import { bakery, error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { letterSays, storm } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a word stands in the place of its opposite',
      edit(
        storm,
        'could not say what broke the chain at the eastern gate.[^chain]',
        'could not say what broke the chain at the western gate.[^chain]',
      ),
      error(
        'support-word',
        'content/timeline/storm-damage.mdx:25:1',
        'Unexpected `western` in `The port council could not say what broke the chain at the western gate.`, where the passages have `eastern`.',
        'Write what the source says there.',
      ),
    ),
    harbour.fault(
      'a verb stands in the place of another between the passage’s own words',
      edit(
        storm,
        'could not say what broke the chain at the eastern gate.[^chain]',
        'could not say what painted the chain at the eastern gate.[^chain]',
      ),
      error(
        'support-word',
        'content/timeline/storm-damage.mdx:25:1',
        'Unexpected `painted` in `The port council could not say what painted the chain at the eastern gate.`, where the passages have `broke`.',
        'Write what the source says there, or put the whole into words of your own.',
      ),
    ),
    bakery.fault(
      'a sentence tells as done what the source only has as promised',
      letterSays('The baker has promised to mend the oven.', 'The baker has mended the oven.'),
      error(
        'support-word',
        'content/timeline/bakery-opens.mdx:12:1',
        'Unexpected `mended` in `The baker has mended the oven.`, where the passages only have `promised to mend`.',
        'Tell it as something to come, as the source does, or cite the passage that says it was done.',
      ),
    ),
  ],
  nearMisses: [
    bakery.miss(
      'support-word',
      'what is promised was done as well',
      letterSays('The baker had promised to mend the oven, and mended the oven.', 'The baker has mended the oven.'),
    ),
    harbour.miss(
      'support-word',
      'the verb says the same',
      edit(
        storm,
        'could not say what broke the chain at the eastern gate.[^chain]',
        'could not say what severed the chain at the eastern gate.[^chain]',
      ),
    ),
    harbour.miss(
      'support-word',
      'the opposite is denied',
      edit(
        storm,
        'broke the chain at the eastern gate.[^chain]',
        'broke the chain at the eastern gate, not the western.[^chain]',
      ),
    ),
  ],
});
