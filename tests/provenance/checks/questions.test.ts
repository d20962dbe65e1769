/** Planted faults and near misses of `checks/questions.ts`. */
import { testCases, warning } from '../../fixtures/cases.ts';

const file = 'content/figures/repair-cost.mdx';
const question = 'What does the repair of the old quay cost?';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'question-repeated',
      name: 'a figure asks what another asks, in other little words and signs',
      fixture: 'harbour',
      edits: [{ file, replace: question, by: 'What did the council want to spend on the new quay' }],
      findings: [
        warning(
          'question-repeated',
          'content/figures/new-quay-cost.mdx:3:11',
          `Unexpected question \`What does the council want to spend on a new quay?\`, which \`${file}\` asks as \`What did the council want to spend on the new quay\`.`,
          'Put the readings into one entry, or ask what sets this one apart.',
        ),
      ],
    },
  ],
  nearMisses: [
    {
      rule: 'question-repeated',
      name: 'a question differs from another by the word that asks',
      fixture: 'harbour',
      edits: [{ file, replace: question, by: 'Why does the council want to spend on a new quay?' }],
    },
    {
      rule: 'question-repeated',
      name: 'a question has the words of another in another order',
      fixture: 'harbour',
      edits: [{ file, replace: question, by: 'What does a new quay want to spend on the council?' }],
    },
  ],
});
