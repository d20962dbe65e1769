import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWording, isSameWording } from '../../src/views/word-diff.ts';

describe('diffWording', () => {
  it('marks a word that another wording replaces', () => {
    expect(diffWording('the ferry sails gladly at noon', ['the ferry sails sadly at noon'])).toEqual([
      { text: 'the ferry sails', state: 'same' },
      { text: 'gladly', state: 'differs' },
      { text: 'at noon', state: 'same' },
    ]);
  });

  it('tells what the other leaves unprinted from what it replaces', () => {
    expect(diffWording('Our ferry will certainly sail at noon', ['surely sail'])).toEqual([
      { text: 'Our ferry will', state: 'only' },
      { text: 'certainly', state: 'differs' },
      { text: 'sail', state: 'same' },
      { text: 'at noon', state: 'only' },
    ]);
  });

  it('does not compare with another part of the statement', () => {
    expect(diffWording('sail at noon', ['bake some bread'])).toEqual([{ text: 'sail at noon', state: 'same' }]);
  });

  it('passes over case, quotation marks and punctuation', () => {
    expect(diffWording('“The ferry, gone”', ['the ferry gone.'])).toEqual([
      { text: '“The ferry, gone”', state: 'same' },
    ]);
  });

  it('keeps every word, in order', () => {
    const wording = fc
      .array(fc.constantFrom('a', 'ferry', 'sails', 'at', 'noon'), { minLength: 1, maxLength: 9 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        wording,
        fc.array(wording, { maxLength: 3 }),
        (text, others) =>
          diffWording(text, others)
            .map((run) => run.text)
            .join(' ') === text,
      ),
    );
  });

  it('finds no difference between a wording and itself', () => {
    fc.assert(
      fc.property(fc.constantFrom('bread', 'two loaves of bread'), (text) =>
        diffWording(text, [text]).every((run) => run.state === 'same'),
      ),
    );
  });
});

describe('isSameWording', () => {
  it('compares words, not typography', () => {
    expect([isSameWording('The baker’s bread,', "the baker's bread"), isSameWording('one loaf', 'two loaves')]).toEqual(
      [true, false],
    );
  });
});
