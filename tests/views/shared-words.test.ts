import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { sharedWords } from '../../src/views/shared-words.ts';

/** A text with its shared runs in brackets. */
const marked = (text: string, other: string): string =>
  sharedWords(text, other, en)
    .map(({ text: run, isShared }) => (isShared ? `[${run}]` : run))
    .join('');

describe('sharedWords', () => {
  it.each([
    {
      name: 'joins neighbours, whatever their order in the other text',
      text: 'The storm tore six boats loose',
      other: 'At least six boats broke loose in the storm',
      expected: 'The [storm] tore [six boats loose]',
    },
    {
      name: 'leaves out words of grammar at the ends of a run',
      text: 'The quay of Marelo is closed',
      other: 'of the quay of Marelo is',
      expected: 'The [quay of Marelo] is closed',
    },
    {
      name: 'takes a word of grammar between two only where the other text has it',
      text: 'boats of Marelo',
      other: 'boats in Marelo',
      expected: '[boats] of [Marelo]',
    },
    {
      name: 'compares words without case and whole, numbers too',
      text: 'Boats: 60 or 600',
      other: '60 BOATS, a boathouse',
      expected: '[Boats]: [60] or 600',
    },
    {
      name: 'joins over a comma and not over a full stop',
      text: 'Monday night, boats. Boats',
      other: 'boats on Monday night',
      expected: '[Monday night, boats]. [Boats]',
    },
    {
      name: 'cuts nothing off a limit',
      text: 'The storm tore at least six boats loose',
      other: 'At least six boats broke loose',
      expected: 'The storm tore [at least six boats loose]',
    },
    {
      name: 'takes no limit that the other text lacks',
      text: 'It tore at least six boats loose',
      other: 'The least of the six boats broke loose',
      expected: 'It tore at [least six boats loose]',
    },
    {
      name: 'keeps the sign of a currency with its sum',
      text: 'The quay costs €40 million',
      other: 'Some €40 million are missing',
      expected: 'The quay costs [€40 million]',
    },
    { name: 'finds nothing where nothing is shared', text: 'a boat', other: 'no quay', expected: 'a boat' },
  ])('$name', ({ text, other, expected }) => {
    expect(marked(text, other)).toBe(expected);
  });

  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, other) => {
        expect(
          sharedWords(text, other, en)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
