/** Planted faults and near misses of `checks/questions.ts`. */
import { testCases, warning } from '../../fixtures/cases.ts';

const file = 'content/figures/terminal-places.mdx';
const question = 'How many passengers was the terminal designed for?';

export const cases = testCases(import.meta.filename, {
  faults: [
    {
      rule: 'question-repeated',
      name: 'a figure asks what another asks, in other little words and signs',
      fixture: 'harbour',
      edits: [{ file, replace: question, by: 'How many passengers did a ferry carry the day' }],
      findings: [
        warning(
          'question-repeated',
          `${file}:3:11`,
          'Unexpected question `How many passengers did a ferry carry the day`, which `content/figures/passengers-a-day.mdx` asks as `How many passengers does the ferry carry a day?`.',
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
      edits: [{ file, replace: question, by: 'Why does the ferry carry many passengers a day?' }],
    },
    {
      rule: 'question-repeated',
      name: 'a question has the words of another in another order',
      fixture: 'harbour',
      edits: [{ file, replace: question, by: 'How many ferry passengers does a day carry?' }],
    },
  ],
});
