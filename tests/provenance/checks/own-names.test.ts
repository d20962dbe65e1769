/** Planted faults and near misses of `checks/own-names.ts`. */
import { error, harbour, testCases } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'the summary of a place does not name it',
      edit(
        'content/places/marelo.mdx',
        'summary: The storm damaged the ferry quay in Marelo.',
        'summary: The storm damaged the ferry quay.',
      ),
      error(
        'support-name',
        'content/places/marelo.mdx:7:10',
        'Missing name `Marelo` in the summary `The storm damaged the ferry quay.` of its own entry.',
        'Say in the summary which place it is about.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'support-name',
      'the summary of a place calls it by an alias, in other letters',
      edit('content/places/garca-island.mdx', 'summary: Garça Island had', 'summary: The Island had'),
    ),
  ],
});
