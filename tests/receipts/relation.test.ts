/** What the second program accepts as the relation of the answers to one question. */
import { describe, expect, it } from 'vitest';
import { relationFaults } from '../../public/checkers/relation.mjs';

const origins = new Map([
  ['post', 'post'],
  ['wire', 'wire'],
]);
const published = new Map([
  ['post', '2024-05-03'],
  ['wire', '2024-05-04'],
]);
const reading = (source: string, value: number | string, unit?: string) => ({
  source,
  value,
  qualifier: '',
  edtf: null,
  ...(unit !== undefined && { unit: { many: unit } }),
});
const faults = (relation: string, reason: string | null, readings: readonly object[]): readonly string[] =>
  relationFaults({ relation, reason, readings }, new Map(), origins, published);

const storms = [reading('post', 'the storm'), reading('wire', 'the storm'), reading('wire', 'a worn mooring')];
const units = [reading('post', 7), reading('wire', 7, 'dinghies')];

describe('the relation of answers', () => {
  it.each([
    ['a further answer beside a shared one', storms, 'agreed'],
    ['one number in two units', units, 'wording'],
    ['numbers of two days', [reading('post', 6), reading('wire', 7)], 'contradict'],
  ])('of %s is what the editors declare with a reason, or what is computed', (_, readings, computed) => {
    expect(faults(computed, null, readings)).toEqual([]);
    expect(faults('compatible', 'Both may be true.', readings)).toEqual([]);
    expect(faults('compatible', null, readings)).toEqual([`is called compatible and is ${computed}`]);
    expect(faults('single', 'Both may be true.', readings)).toEqual([`is called single and is ${computed}`]);
  });

  it.each([
    ['the same number', [reading('post', 7), reading('wire', 7)], 'agreed'],
    ['the same words', storms.slice(0, 2), 'agreed'],
    ['two answers of one source', storms.slice(1), 'single'],
  ])('of %s is declared by nobody', (_, readings, computed) => {
    expect(faults('compatible', 'Both may be true.', readings)).toEqual([`is called compatible and is ${computed}`]);
  });

  it('of numbers of one day, or of a day that is not known, is declared by nobody', () => {
    for (const wire of ['2024-05-03', '2024-05', null])
      expect(
        relationFaults(
          { relation: 'compatible', reason: 'It rose.', readings: [reading('post', 6), reading('wire', 7)] },
          new Map(),
          origins,
          new Map([...published, ['wire', wire]]),
        ),
      ).toEqual(['is called compatible and is contradict']);
  });
});
