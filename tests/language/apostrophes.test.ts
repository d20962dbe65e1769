import { describe, expect, it } from 'vitest';
import { inBothForms } from '../../src/language/apostrophes.ts';
import { judges } from '../fixtures/judged.ts';

describe('a word with an apostrophe', () => {
  it('stands in both of its forms wherever a list has one, once each', () => {
    const data = {
      list: ['selon', 'd’après'],
      deep: [{ own: ["l'un", 'l’un'] }],
      set: new Set(['d’']),
      one: 'd’',
      pattern: /'/u,
    };
    expect(inBothForms(data)).toEqual({
      list: ['selon', 'd’après', "d'après"],
      deep: [{ own: ['l’un', "l'un"] }],
      set: new Set(['d’', "d'"]),
      one: 'd’',
      pattern: /'/u,
    });
  });

  const range = 'Entre 9 000 et 11 000 passagers sont bloqués.';
  judges([
    ['Jusqu’à 11 000 passagers sont bloqués.', range, '', { language: 'fr' }],
    ["Jusqu'à 11 000 passagers sont bloqués.", range, '', { language: 'fr' }],
    ["Jusqu'à 9 000 passagers sont bloqués.", range, 'qualifier-dropped', { language: 'fr' }],
  ]);
});
