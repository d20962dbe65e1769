/** Planted faults and near misses of `checks/own-names.ts`. */
import { error, testCases } from '../../fixtures/cases.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'support-name',
      name: 'the summary of a place does not name it',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/places/marelo.mdx',
          replace: 'summary: The storm damaged the ferry quay in Marelo.',
          by: 'summary: The storm damaged the ferry quay.',
        },
      ],
      findings: [
        error(
          'support-name',
          'content/places/marelo.mdx:7:10',
          'Missing name `Marelo` in the summary `The storm damaged the ferry quay.` of its own entry.',
          'Say in the summary which place it is about.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'support-name',
      name: 'the summary of a place calls it by an alias, in other letters',
      fixture: 'harbour',
      edits: [
        {
          file: 'content/places/garca-island.mdx',
          replace: 'summary: Garça Island had',
          by: 'summary: The Island had',
        },
      ],
    },
  ],
});
