import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { dependingOnly } from '../../src/relations/depending.ts';

const judge = (text: string, passage: string | readonly string[], lexicon = en) => {
  const found = dependingOnly(text, [passage].flat(), lexicon);
  return found && [found.words.join(' '), found.on, found.isWhole];
};

describe('what depends on something', () => {
  it.each([
    ['The mill will close.', 'If the dam breaks, the mill will close.', ['mill close', 'If the dam breaks', true]],
    ['The mill will close.', 'The mill will close unless it rains.', ['mill close', 'unless it rains', true]],
    [
      'The mill will close.',
      'The mill will close, provided that the dam holds.',
      ['mill close', 'provided that the dam holds', true],
    ],
    [
      'The old mill will close on Monday.',
      'If the dam breaks, the mill will close.',
      ['mill close', 'If the dam breaks', false],
    ],
    ['Members get bread.', 'Members get bread if they ask early.', ['Members get bread', 'if they ask early', false]],
    ['The dam breaks in May.', 'If the dam breaks, the mill will close.', ['dam breaks', 'If the dam breaks', false]],
  ])('is told as it is: %s', (text, passage, expected) => {
    expect(judge(text, passage)).toEqual(expected);
  });

  it.each([
    ['the sentence says on what', 'The mill will close if the dam breaks.', 'If the dam breaks, the mill will close.'],
    ['the sentence leaves it open', 'The mill might close.', 'If the dam breaks, the mill will close.'],
    ['a question is asked', 'The mill will close.', 'The owner was asked if the mill will close.'],
    ['it changes nothing', 'The mill will close.', 'Even if the dam holds, the mill will close.'],
    [
      'another sentence depends on something',
      'The mill will close.',
      'The mill will close. If it rains, nobody comes.',
    ],
    [
      'a passage tells it by itself',
      'The mill will close.',
      ['If it rains, the mill will close.', 'The mill will close.'],
    ],
    ['one word is taken over', 'The mill stands.', 'If the dam breaks, the mill will close.'],
    ['nothing does', 'The mill will close.', 'The mill will close.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(judge(text, passage)).toBeUndefined();
  });

  it('is found in French, too', () => {
    const passage = 'Si la digue tient, le moulin fermera en mai.';
    expect(judge('Le moulin fermera en mai.', passage, fr)?.[1]).toBe('Si la digue tient');
    expect(judge('Si la digue tient, le moulin fermera.', passage, fr)).toBeUndefined();
    expect(judge('Le moulin fermera en mai.', 'S’il pleut, le moulin fermera en mai.', fr)?.[1]).toBe('S’il pleut');
  });
});
