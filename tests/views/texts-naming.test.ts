import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { containsName } from '../../src/provenance/known-names.ts';
import { textsNaming } from '../../src/views/texts-naming.ts';

describe('textsNaming', () => {
  it('finds what the test finds in each text, in their order', () => {
    const word = fc.constantFrom('Ely', 'Ély', 'Port', 'of', 'P.O.E.', 'the', '–', 'Elysian', '3', ' ', "d'");
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text), fc.array(text, { maxLength: 3 }), (texts, names) => {
        const numbered = texts.map((own, index) => [own, index] as const);
        const isNamed = (own: string) => names.some((name) => containsName(own, name));
        expect(textsNaming(numbered)(names)).toEqual(
          numbered.filter(([own]) => isNamed(own)).map(([, index]) => index),
        );
      }),
    );
  });

  it('finds a name that is the name of a property', () => {
    expect(textsNaming([['The constructor sails.', 'boat']])(['constructor'])).toEqual(['boat']);
  });
});
