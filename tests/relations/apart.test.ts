import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { namesApart, speakersApart } from '../../src/relations/apart.ts';

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
    ['nothing stands behind the name', 'They arrested Bo Lund.', passage],
    ['the verb is of another clause', 'Bo Lund, arrested or not, spoke.', passage],
    ['no verb stands behind it', 'The Bo Lund quayside fell.', 'Ana Reis saw the quayside. Bo Lund slept.'],
    ['the verb says little', 'Bo Lund took it.', 'Ana Reis took it. Bo Lund slept.'],
  ])('is not where %s', (_, text, given) => {
    expect(namesApart(text, [given], en)).toEqual([]);
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
    ['Reis called it “safe”.', ['Reis called it “lost”, and Lund called it “safe”.'], ['Reis']],
    ['“It is lost”, Reis said.', ['“It is safe,” said Reis. “It is lost,” said Lund.'], ['Reis']],
  ])('is found where one passage has both: %s', (text, given, names) => {
    expect(apart(text, given)).toEqual(names);
  });

  it.each([
    [
      'one passage has both',
      'Lund called it “safe”, and Reis called it “lost”.',
      ['Reis called it “lost”, and Lund called it “safe”.'],
    ],
    ['the name nearest in the passage is of who is told', 'Lund said “no wind”.', ['Lund told Reis “no wind”.']],
    [
      'another quotation stands between',
      'It was “safe” “Big” Lund said.',
      ['“It was safe,” Reis said. “Big” Lund slept.'],
    ],
    ['the passage does not quote it', 'Lund said “no wind”.', ['Reis saw no wind. Lund said “rain”.']],
    ['both say it', 'Lund called it “lost”.', ['Reis called it “lost”. Lund called it “lost” too.']],
    ['each has its own', '“The quay is safe”, Reis said, and Lund warned that “no chain would hold”.', passages],
    ['only a source is named', 'The Post prints “no chain would hold”.', passages],
    [
      'the passage has a pronoun',
      'Reis said “no chain would hold”.',
      ['Bo Lund saw that he said “no chain would hold”.'],
    ],
    ['the passage names nobody', 'Reis said “no chain would hold”.', ['It was written that “no chain would hold”.']],
    ['nobody is named', '“The quay is safe”, it was said.', passages],
    ['the words stand in no passage', 'Lund said “no wind”.', passages],
    ['the passage names only who is spoken of', 'Reis said “Lund is safe”.', ['A wall read “Lund is safe”.']],
    ['the name behind is nearer', 'Lund slept while “The quay is safe”, Reis said.', passages],
    ['the name before is nearer', 'Reis said “The quay is safe” on a night when Lund slept.', passages],
    ['the name is of another clause', 'Lund spoke on Monday, and “The quay is safe” was the headline.', passages],
  ])('is not, where %s', (_, text, given) => {
    expect(apart(text, given)).toEqual([]);
  });
});
