/** Answers beside the passages that give them: limits, names broken off, names left out. */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { termsOf } from '../../src/provenance/answer-terms.ts';
import { droppedLimit } from '../../src/provenance/checks/answer-limits.ts';
import { cutName, missedName } from '../../src/provenance/checks/answer-names.ts';

const answer = (value: string, passage: string, qualifier = '') => ({
  value,
  passage,
  terms: termsOf(value, en),
  lexicon: en,
  own: en,
  reading: { qualifier },
});

describe('a limit', () => {
  it.each([
    ['A ferry', 'There was no ferry.', 'no'],
    ['Thieves', 'The thieves allegedly left.', 'allegedly'],
    ['Thieves', 'The thieves were reportedly there.', 'reportedly'],
    ['Thieves', 'The thieves, reportedly, left.', 'reportedly'],
    ['40 boats', 'Nearly 40 boats left.', 'nearly'],
    ['A quay', 'The port plans a quay.', 'plans'],
  ])('of `%s` in `%s` is dropped', (value, passage, limit) => {
    expect(droppedLimit(answer(value, passage))).toBe(limit);
  });

  it.each([
    ['No ferry', 'There was no ferry.'],
    ['A ferry', 'It was not there, a ferry was.'],
    ['A ferry', 'The ferry had no crew.'],
    ['Thieves', 'The thieves, who were reportedly there, left.'],
    ['Not a ferry', 'There was not a ferry.'],
    ['40 boats', 'Nearly 30 crews and 40 boats left.'],
  ])('of `%s` in `%s` is not', (value, passage) => {
    expect(droppedLimit(answer(value, passage))).toBeUndefined();
  });

  it('may stand as the qualifier', () => {
    expect(droppedLimit(answer('Thieves', 'The thieves allegedly left.', 'allegedly'))).toBeUndefined();
  });
});

describe('a name', () => {
  it.each([
    ['Marelo Ferry met', 'The Marelo Ferry Board met.', 'Marelo Ferry Board'],
    ['Harbour Masters’ Rights', 'the group “Harbour Masters’ Rights Union”', "Masters' Rights Union"],
    ['Ana Reis', 'the mayor Ana Reis Lobo said', 'Ana Reis Lobo'],
  ])('is broken off, in `%s` on `%s`', (value, passage, name) => {
    expect(cutName(answer(value, passage))).toBe(name);
  });

  it.each([
    ['Ferry met', 'The Marelo Ferry Board met.'],
    ['Lobo', 'harbour master Rui Lobo'],
    ['Old Rui', 'There was old Rui Lobo.'],
    ['Ana Reis', 'Ana Reis, Harbour Post'],
    ['Ana Reis', 'Ana Reis Monday'],
    ['Marelo Ferry', 'At Marelo, Ferry Board met.'],
    ['Marelo Ferry', 'At Marelo Ferry, Board met.'],
    ['Marelo Ferry Board', 'The Marelo Ferry Board met.'],
  ])('is not, in `%s` on `%s`', (value, passage) => {
    expect(cutName(answer(value, passage))).toBeUndefined();
  });

  it('of another answer is left out', () => {
    expect(missedName(answer('Rui', 'Rui and Lobo met.'), [answer('Lobo', '')])).toBe('Lobo');
  });

  it.each([
    ['Rui, 2', 'Rui and Lobo met 2.', 'Lobo'],
    ['Boats', 'The boats and Lobo met.', 'Lobo'],
    ['It', 'It was Lobo.', 'Lobo'],
    ['Rui', 'Rui of the Met', 'Lobo met'],
    ['Rui and Lobo', 'Rui and Lobo met.', 'Lobo'],
    ['Rui', 'Rui of The Post', 'The Lobo'],
    ['Rui', 'Rui saw a lobo.', 'Lobo'],
  ])('is not, in `%s` on `%s` beside `%s`', (value, passage, other) => {
    expect(missedName(answer(value, passage), [answer(other, '')])).toBeUndefined();
  });
});
