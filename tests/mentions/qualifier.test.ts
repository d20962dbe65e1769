import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { firstWords, holdsQualifier, lastWords, qualifiersIn } from '../../src/mentions/qualifier.ts';

describe('qualifiersIn', () => {
  it.each([
    ['nothing inside words', 'The handsome boat overtook nobody’s yacht', []],
    ['the verb “may”', 'they may leave', ['may']],
    ['the month of May as no qualifier', 'on 2 May 2024', []],
    ['a negation before punctuation', 'not, they say', ['not']],
    ['a contracted negation as what it is', 'it isn’t possibly so', ['not', 'possibly']],
    ['nothing in a limit of time', 'no later than noon', []],
  ])('reads %s', (_, text, expected) => {
    expect(qualifiersIn(text, en)).toEqual(expected);
  });
});

describe('holdsQualifier', () => {
  it.each([
    ['At least six', 'at least', true],
    ['no more than six', 'more than', false],
    ['no more than six', 'no more than', true],
    ['more than six', 'more than', true],
    ['The handsome boat', 'some', false],
    ['', 'nearly', false],
  ])('of `%s` for `%s` is %s', (text, qualifier, expected) => {
    expect(holdsQualifier(text, qualifier, en)).toBe(expected);
  });
});

describe('lastWords and firstWords', () => {
  it.each([
    ['the last two', 'there were at least', 'at least'],
    ['the last two, with what stands between them', 'there were “at” least ', 'at” least '],
    ['fewer where there are fewer', 'nearly', 'nearly'],
    ['none', '', ''],
  ])('gives %s', (_, text, expected) => {
    expect(lastWords(text, 2, en)).toBe(expected);
  });

  it('gives the first two', () => {
    expect(firstWords(', not yet shut', 2, en)).toBe(', not yet');
  });
});
