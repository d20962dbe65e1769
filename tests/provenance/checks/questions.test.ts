/** Planted faults and near misses of `checks/questions.ts`. */
import { harbour, testCases, warning } from '../../fixtures/cases.ts';
import { edit } from '../../fixtures/fixture.ts';

const file = 'content/figures/terminal-places.mdx';
const question = 'How many passengers was the terminal designed for?';

export const cases = testCases(import.meta.filename, {
  faults: [
    harbour.fault(
      'a figure asks what another asks, in other little words and signs',
      edit(file, question, 'How many passengers did a ferry carry the day'),
      warning(
        'question-repeated',
        `${file}:3:11`,
        'Unexpected question `How many passengers did a ferry carry the day`, which `content/figures/passengers-a-day.mdx` asks as `How many passengers does the ferry carry a day?`.',
        'Put the readings into one entry, or ask what sets this one apart.',
      ),
    ),
  ],
  nearMisses: [
    harbour.miss(
      'question-repeated',
      'a question differs from another by the word that asks',
      edit(file, question, 'Why does the ferry carry many passengers a day?'),
    ),
    harbour.miss(
      'question-repeated',
      'a question has the words of another in another order',
      edit(file, question, 'How many ferry passengers does a day carry?'),
    ),
  ],
});
