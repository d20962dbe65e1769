import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTest, textsNaming } from '../../src/views/texts-naming.ts';

describe('nameTest', () => {
  const isNamed = nameTest(['Port of Ely', 'P.O.E.', 'Ély']);

  it.each([
    ['The Port of Ely closed.', true],
    ['She left the P.O.E. early.', true],
    ['In Ély’s harbour', true],
    ['PXOXEX', false],
    ['Élysian fields', false],
    ['the port of ely', false],
    ['Port of Elysium, then the Port of Ely', true],
    ['Port of Ely\u{20000}', false],
    ['\u{20000}Port of Ely', false],
    ['Port of Ely\u{1f6a2}', true],
    ['\u{1f6a2}Port of Ely', true],
  ])('reads %j', (text, expected) => {
    expect(isNamed(text)).toBe(expected);
  });

  it('names nothing without a name', () => {
    expect(nameTest([' '])('anything')).toBe(false);
  });
});

describe('textsNaming', () => {
  it('finds what the test finds in each text, in their order', () => {
    const word = fc.constantFrom('Ely', 'Ély', 'Port', 'of', 'P.O.E.', 'the', '–', 'Elysian', '3', ' ', "d'");
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text), fc.array(text, { maxLength: 3 }), (texts, names) => {
        const numbered = texts.map((own, index) => [own, index] as const);
        const isNamed = nameTest(names);
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
