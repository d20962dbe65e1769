import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { namesApart, speakersApart } from '../../src/relations/apart.ts';
import { misplacedOpposites } from '../../src/relations/opposed.ts';

describe('a name with what the passages tell of another', () => {
  const passage = 'Ana Reis was arrested on the quay. The captain, Bo Lund, spoke of a storm.';

  it('is found', () => {
    expect(namesApart('Bo Lund was arrested.', [passage], en)).toEqual(['Bo Lund']);
  });

  it.each([
    ['it is the name beside the verb', 'Ana Reis was arrested.', passage],
    ['the name stands in the sentence of the verb', 'Lund was arrested.', 'Reis and Lund were arrested.'],
    ['a pronoun stands there', 'Bo Lund was arrested.', 'Bo Lund fled. He was arrested by Ana Reis.'],
    ['nobody is named there', 'Bo Lund was arrested.', 'Bo Lund fled. The captain was arrested.'],
    ['the verb is one of reporting', 'Bo Lund said so.', 'Ana Reis said so. Bo Lund slept.'],
    ['the verb stands nowhere, which is told by itself', 'Bo Lund was sued.', passage],
  ])('is not where %s', (_, text, given) => {
    expect(namesApart(text, [given], en)).toEqual([]);
  });
});

describe('a word beside what the passages have beside its opposite', () => {
  const passage = 'The tide rose at noon at the western gate, and prices fell after the storm.';

  it('is found, though it stands in the passages', () => {
    expect(misplacedOpposites('Prices rose after the storm.', [passage], en)).toEqual(['rose']);
  });

  it.each([
    ['it is the word of the passage', 'Prices fell after the storm.'],
    ['it stands beside one of them', 'Prices rose at noon.'],
    ['it stands beside neither', 'Wages rose.'],
    ['it stands nowhere, which is told by itself', 'Prices climbed.'],
  ])('is not where %s', (_, text) => {
    expect(misplacedOpposites(text, [passage], en)).toEqual([]);
  });
});

describe('a quotation beside the name of another', () => {
  const passages = ['“The quay is safe,” said Ana Reis on Monday.', 'Bo Lund warned that “no chain would hold”.'];
  const apart = (text: string, given = passages) => speakersApart(text, given, en, (name) => name !== 'Post');

  it('is found where two are exchanged', () => {
    expect(apart('“The quay is safe”, Bo Lund said, and Ana Reis warned that “no chain would hold”.')).toEqual([
      'Bo Lund',
      'Ana Reis',
    ]);
  });

  it.each([
    ['each has its own', '“The quay is safe”, Reis said, and Lund warned that “no chain would hold”.', passages],
    ['only a source is named', 'The Post prints “no chain would hold”.', passages],
    [
      'the passage has a pronoun',
      'Reis said “no chain would hold”.',
      ['Bo Lund saw that he said “no chain would hold”.'],
    ],
    ['the passage names nobody', 'Reis said “no chain would hold”.', ['It was written that “no chain would hold”.']],
    ['the name is of another clause', 'Lund spoke on Monday, and “The quay is safe” was the headline.', passages],
  ])('is not, where %s', (_, text, given) => {
    expect(apart(text, given)).toEqual([]);
  });
});
