import { describe, expect, it } from 'vitest';
import { looseQuotedSpans, quotedSpans } from '../../src/text/quotation.ts';

describe('quotedSpans', () => {
  it.each([
    ['curly marks', 'He said “six boats” twice.', ['six boats']],
    ['straight marks', 'He said "six boats".', ['six boats']],
    ['mixed marks', 'He said “six boats" and "no more”.', ['six boats', 'no more']],
    ['two quotations', '“Six,” he said, “boats.”', ['Six,', 'boats.']],
    ['a mark that is never closed', 'He said “six boats.', []],
    ['empty marks', 'He said “” and "".', []],
    ['single marks and apostrophes', 'It’s a ‘boat’.', []],
  ])('reads %s', (_, text, expected) => {
    expect(quotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('looseQuotedSpans', () => {
  it.each([
    ['curly marks', 'It’s a ‘boat’.', ['boat']],
    ['straight marks, with an apostrophe inside', "He said 'it isn't a boat'.", ["it isn't a boat"]],
    ['apostrophes', "The boats' crews and the captains' wives weren't there.", []],
    ['a decade', "In the '90s the boats' crews left.", []],
    ['a measure', "A boat of 12' and an oar of 9'.", []],
    ['what stands inside double marks', 'He said “it is a ‘boat’”.', []],
    ['an elision', "Rock 'n' roll.", ['n']],
  ])('reads %s', (_, text, expected) => {
    expect(looseQuotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
