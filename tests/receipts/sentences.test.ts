/** Where the published programs cut a text into sentences. */
import { expect, test } from 'vitest';
import { MARK, saidIn, sentencesOf, squeeze } from '../../public/checkers/sentences.mjs';

test.each([
  ['two sentences', ['The quay is shut.', 'The ferry runs.']],
  ['a number that begins one', ['The ferry stopped at 9 p.m. on Monday.', '12 boats sank.', '€40m were lost.']],
  ['a name that begins small', ['The quay is shut.', 'eBoats are not.']],
  ['a sentence within a quotation', ['“The quay is shut. Go home,” she said.', 'They went.']],
  ['a sentence that goes on in small letters', ['“Why?” he asked.', 'Nobody knew.']],
  ['marks behind a sentence', [`The quay is shut.${MARK}${MARK}`, 'The ferry runs.']],
  ['an end within brackets', ['(The quay is shut.)', 'The ferry runs.']],
])('cuts a text with %s', (_, sentences) => {
  expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
});

const said = (...texts: readonly string[]): Set<string> =>
  saidIn({ pages: [{ sentences: texts.map((text) => ({ text })) }] });

test.each([
  ['a title', 'Sen. Lind left.', 'Nobody saw him.'],
  ['initials', 'The U.S. Coast Guard came.', 'It left.'],
  ['a firm', `It is Boats Inc.${MARK} Marelo.`, 'The firm is shut.'],
  ['a number', 'It lost approx. 20 boats, see p. 7.', 'They sank.'],
  ['a sign between', 'The quay is shut. [Sic] It is.', 'It rained.'],
])('takes %s for no end where the ledger lists the whole as a sentence', (_, one, two) => {
  expect(sentencesOf(`${one} ${two}`, said(one.replaceAll(MARK, ''), two))).toEqual([one, two]);
  expect(sentencesOf(`${one} ${two}`)).not.toEqual([one, two]);
});

test('cuts where a sentence surely ends, whatever the ledger lists', () => {
  const one = 'The quay is shut. The ferry runs.';
  expect(sentencesOf(one, said(one))).toEqual(['The quay is shut.', 'The ferry runs.']);
});

test('compares texts without white space and the form of quotation marks', () => {
  expect(squeeze('“The\u00A0quay’s shut.”')).toBe(squeeze('"The quay\'s  shut."'));
  expect(squeeze('The quay')).not.toBe(squeeze('The key'));
});
