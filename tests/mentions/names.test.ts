import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { readNames } from '../../src/mentions/names.ts';

describe('readNames', () => {
  it.each([
    ['a run of capitalised words', 'On the quay the Harbour Board met Ana Reis.', ['Harbour Board', 'Ana Reis']],
    ['a run joined by small words', 'They met the Port Council of the Old Town.', ['Port Council of the Old Town']],
    ['no word that opens the text', 'Boats lay there.', []],
    ['what follows a word that opens the text', 'Yesterday Ana Reis wrote.', ['Ana Reis']],
    ['no word behind a stop or mark', 'It rained. Boats lay there: Nobody said “No boats.”', []],
    ['no months and weekdays', 'They met on Monday in May.', []],
    ['a possessive without its ending', 'They read Reis’s letter.', ['Reis']],
    ['initials before a name', 'They met J. Reis and A. B. Lund.', ['J. Reis', 'A. B. Lund']],
    [
      'no little word that opens the text',
      'Whoever came saw Reis. Everything burned. Whilst it did, Lund slept.',
      ['Reis', 'Lund'],
    ],
    ['no compound that opens the text', 'Anti-theft nets hang there. Far-off boats. Mid-May it rained.', []],
    ['a name in a compound that opens the text', 'Marelo-bound boats lay there.', ['Marelo-bound']],
    ['a compound of names that opens the text', 'Aix-en-Mer lies there.', ['Aix-en-Mer']],
    ['no days on which something is done again', 'Mondays are free. They met on Sundays.', []],
    ['acronyms', 'They read the PNM.', ['PNM']],
  ])('reads %s', (_, text, expected) => {
    expect(readNames(text, en).map(({ name }) => name)).toEqual(expected);
  });

  it('tells where each name stands', () => {
    const text = 'Yesterday Ana Reis wrote to Rui Lobo.';
    expect(readNames(text, en).map(({ start, end }) => text.slice(start, end))).toEqual(['Ana Reis', 'Rui Lobo']);
  });
});
