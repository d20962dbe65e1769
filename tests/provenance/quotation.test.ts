import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../src/provenance/quotation.ts';

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
