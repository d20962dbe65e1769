/** Planted faults and near misses of `checks/event-titles.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-name',
      name: 'the title of an event names another place of the dossier',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'title: A storm damages the ferry quay',
          by: 'title: A storm damages Garça Island',
        },
      ],
      findings: [
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
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-name',
      name: 'the title of an event names its place',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/timeline/storm-damage.mdx',
          replace: 'title: A storm damages the ferry quay',
          by: 'title: A storm damages the ferry quay in Marelo',
        },
      ],
    },
  ],
});
