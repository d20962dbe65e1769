import { describe, expect, it } from 'vitest';
import {
  firstWords,
  hasQualifier,
  lastWords,
  numberQualifiers,
  qualifiersIn,
  statementQualifiers,
} from '../../src/provenance/qualifier.ts';

const all = [...numberQualifiers, ...statementQualifiers];

describe('qualifiersIn', () => {
  it.each([
    ['whole words', 'At least six', ['at least']],
    ['nothing inside words', 'The handsome boat overtook nobody’s yacht', []],
    ['“more than” apart from “no more than”', 'no more than six', ['no more than', 'no']],
    ['“more than”', 'more than six', ['more than']],
    ['the verb “may”', 'they may leave', ['may']],
    ['the month of May as no qualifier', 'on 2 May 2024', []],
    ['punctuation between', 'not, they say', ['not']],
  ])('reads %s', (_, text, expected) => {
    expect(qualifiersIn(text, all)).toEqual(expected);
  });
});

describe('lastWords and firstWords', () => {
  it.each([
    ['the last two', 'there were at least', 'at least'],
    ['the last two, whatever stands between them', 'there were “at” least ', 'at least'],
    ['a third that turns them round', 'there were no more than', 'no more than'],
    ['fewer where there are fewer', 'nearly', 'nearly'],
    ['none', '', ''],
  ])('gives %s', (_, text, expected) => {
    expect(lastWords(text, 2)).toBe(expected);
  });

  it('gives the first two', () => {
    expect(firstWords(', not yet shut', 2)).toBe('not yet');
  });
});

describe('hasQualifier', () => {
  it.each([
    ['nearly', 'almost', true],
    ['over', 'more than', true],
    ['at least', 'more than', false],
    ['no more than', 'more than', false],
    ['more than', 'no more than', false],
    ['', 'nearly', false],
  ])('of “%s” for “%s” is %s', (text, qualifier, expected) => {
    expect(hasQualifier(text, qualifier)).toBe(expected);
  });
});
