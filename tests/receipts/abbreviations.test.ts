/** Abbreviations stand twice, in the engine and in the checkers, which share no code: neither may be forgotten. */
import { expect, test } from 'vitest';
import { ABBREVIATIONS } from '../../public/checkers/abbreviations.mjs';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';

test('the checkers know every abbreviation behind whose stop the engine lets a sentence go on', () => {
  const known = [en, fr].flatMap(({ abbreviations, beforeNumbers, closing }) => [
    ...abbreviations,
    ...beforeNumbers,
    ...closing,
  ]);
  expect([...ABBREVIATIONS].toSorted()).toEqual([...new Set(known)].toSorted());
});
