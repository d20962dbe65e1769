/** Where the published programs find words in an archived document. */
import { expect, test } from 'vitest';
import { standsAt } from '../../public/checkers/archived-words.mjs';

const document = 'The council said it would “reopen the quay.” Some 4,800 passengers wait; the ferry’s crew\ndoes too.';

test.each([
  ['words in other letters', 'THE COUNCIL'],
  ['words over the end of a line', 'crew does'],
  ['an apostrophe of another form', "ferry's crew"],
  ['words in quotation marks', '"reopen the quay"'],
  ['a whole number', '4,800'],
])('%s stand in it', (_, words) => {
  expect(standsAt(document, words)).toContain('e');
});

test.each([
  ['part of a word', 'passenger'],
  ['part of a number', '800'],
  ['words in quotation marks that have none there', '"the council"'],
  ['other words', 'the harbour'],
])('%s do not', (_, words) => {
  expect(standsAt(document, words)).toBeUndefined();
});
