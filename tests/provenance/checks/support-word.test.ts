/** Planted faults and near misses of `checks/support-word.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { storm } from '../../fixtures/edits.ts';

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
  ],
  nearMisses: [
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
