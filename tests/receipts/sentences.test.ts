/** Where the published programs cut a text into sentences. */
import { expect, test } from 'vitest';
import { MARK, sentencesOf, squeeze } from '../../public/checkers/sentences.mjs';

test.each([
  ['two sentences', ['The quay is shut.', 'The ferry runs.']],
  ['an abbreviation', ['Mr. Lind left at 9 p.m. on Monday.', 'Nobody saw him.']],
  ['a sentence within a quotation', ['“The quay is shut. Go home,” she said.', 'They went.']],
  ['a sentence that goes on in small letters', ['“Why?” he asked.', 'Nobody knew.']],
  ['marks behind a sentence', [`The quay is shut.${MARK}${MARK}`, 'The ferry runs.']],
  ['an end within brackets', ['(The quay is shut.)', 'The ferry runs.']],
])('cuts a text with %s', (_, sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
});

test('compares texts without white space and the form of quotation marks', () => {
  expect(squeeze('“The\u00A0quay’s shut.”')).toBe(squeeze('"The quay\'s  shut."'));
  expect(squeeze('The quay')).not.toBe(squeeze('The key'));
});
