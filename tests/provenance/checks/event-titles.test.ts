/** Planted faults and near misses of `checks/event-titles.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';
import { storm } from '../../fixtures/edits.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'the title of an event names another place of the dossier',
      edit(storm, 'title: A storm damages the ferry quay', 'title: A storm damages Garça Island'),
      error(
        'support-name',
        'content/timeline/storm-damage.mdx:2:8',
        'Unexpected name `Garça Island`, which stands in none of the passages of `A storm damages Garça Island`.',
        'Correct the name, cite the passage that holds it, or add it to the `aliases` of the actor or place that the passage names.',
      ),
      error(
        'support-name',
        'content/timeline/storm-damage.mdx:2:8',
        'Unexpected place `Garça Island` in the title of an event at `marelo`.',
        'Correct the title, or the `places` of the event.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'support-name',
      'the title of an event names its place',
      edit(storm, 'title: A storm damages the ferry quay', 'title: A storm damages the ferry quay in Marelo'),
    ),
  ],
});
