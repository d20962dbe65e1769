import { describe, expect, it } from 'vitest';
import { formatFactValue, valueOf } from '../../src/provenance/fact-value.ts';
import { formatNumber } from '../../src/provenance/printed-number.ts';
import { groupReadings, lineOfAnswer, type Fact, type Reading } from '../../src/provenance/fact.ts';

const reading = (source: string, value: number | string, qualifier = ''): Reading => ({
  source,
  value,
  qualifier,
  citation: { id: `figures/boats#reading-${source}`, entry: 'figures/boats', parts: [], silences: [] },
});
const inDinghies = (source: string, value: number, qualifier = ''): Reading => ({
  ...reading(source, value, qualifier),
  unit: { one: 'dinghy', many: 'dinghies' },
});
// `wire` repeats `gazette`.
const origins = new Map([
  ['post', 'post'],
  ['gazette', 'gazette'],
  ['wire', 'gazette'],
]);
const boats = { one: 'boat', many: 'boats', symbolPosition: 'after' } as const;
const fact = (readings: readonly Reading[], more: Partial<Fact> = {}): Fact => {
  const groups = groupReadings(readings, origins);
  return {
    id: 'boats',
    entry: 'figures/boats',
    url: '/figures/boats/',
    question: 'How many boats?',
    unit: boats,
    relation: 'agreed',
    readings,
    groups,
    origins: 0,
    silent: [],
    ...more,
  };
};

describe('groupReadings', () => {
  it('keeps the order of first reading and counts origins', () => {
    const groups = groupReadings([reading('wire', 7), reading('post', 6), reading('gazette', 7)], origins);
    expect(
      groups.map(({ value, origins: count, readings }) => ({
        value,
        origins: count,
        sources: readings.map((r) => r.source),
      })),
    ).toEqual([
      { value: 7, origins: 1, sources: ['wire', 'gazette'] },
      { value: 6, origins: 1, sources: ['post'] },
    ]);
  });

  it('keeps one number in two units apart', () => {
    const groups = groupReadings([reading('wire', 7), inDinghies('post', 7), reading('gazette', 7)], origins);
    expect(groups.map(({ value, unit, readings }) => [value, unit?.many, readings.map((r) => r.source)])).toEqual([
      [7, undefined, ['wire', 'gazette']],
      [7, 'dinghies', ['post']],
    ]);
  });
});

describe('formatFactValue', () => {
  it.each([
    ['a value', [reading('post', 4800)], '4,800 boats'],
    ['one of them', [reading('post', 1)], '1 boat'],
    ['a qualifier', [reading('post', 6, 'at least')], 'at least 6 boats'],
    ['a range of bare values, the least first', [reading('post', 7), reading('wire', 6)], '6 to 7 boats'],
    [
      'values of which one is qualified',
      [reading('post', 7), reading('wire', 6, 'at least')],
      '7, or at least 6 boats',
    ],
    ['one value under two qualifiers', [reading('post', 6, 'nearly'), reading('wire', 6)], 'nearly 6 or 6 boats'],
    ['a range', [{ ...reading('post', 490), to: 5700 }], '490–5,700 boats'],
    ['a range in millions', [{ ...reading('post', 6_000_000), to: 8_500_000 }], '6–8.5 million boats'],
    ['a range into the millions', [{ ...reading('post', 900_000), to: 2_000_000 }], '900,000 to 2 million boats'],
    ['a range from below zero', [{ ...reading('post', -5), to: 3 }], '−5 to 3 boats'],
    ['a range beside a number', [{ ...reading('post', 4), to: 6 }, reading('wire', 5)], '4–6 or 5 boats'],
    ['two words for the unit', [reading('post', 7), inDinghies('wire', 7)], '7 boats or 7 dinghies'],
    [
      'two words for the unit, one with a limit',
      [inDinghies('wire', 1, 'at least'), reading('post', 1)],
      '1 boat, or at least 1 dinghy',
    ],
    ['nothing', [], ' boats'],
  ])('prints %s', (_, readings, expected) => {
    expect(formatFactValue(fact(readings), true)).toBe(expected);
  });

  it('prints answers in words joined by “or”', () => {
    const answers = [reading('post', 'on Monday'), reading('wire', 'on Tuesday')];
    expect(formatFactValue(fact(answers, { unit: undefined }))).toBe('on Monday or on Tuesday');
  });

  it('prints a derived value rounded, with its symbol and no word', () => {
    const unit = { one: 'percent', many: 'percent', symbol: '%', symbolPosition: 'after' } as const;
    const derived = { value: 130.6451, rounded: 131, qualifier: '', inputs: {} };
    expect(formatFactValue(fact([], { unit, derived }), true)).toBe('131%');
    const about = { ...derived, qualifier: 'about' };
    expect(formatFactValue(fact([], { unit, derived: about }), true)).toBe('about 131%');
  });
});

describe('formatNumber', () => {
  it.each([
    [4800, undefined, '4,800'],
    [0.5, undefined, '0.5'],
    [3500000, { one: 'euro', many: 'euros', symbol: '€', symbolPosition: 'before' }, '€3.5 million'],
    [12e6, { one: 'euro', many: 'euros', symbol: '€', symbolPosition: 'after' }, '12 million\u00A0€'],
    [3456789, undefined, '3,456,789'],
    [120, { one: 'percent', many: 'percent', symbol: '%', symbolPosition: 'after' }, '120%'],
    [-4, { one: 'euro', many: 'euros', symbol: '€', symbolPosition: 'before' }, '−€4'],
    [-2e6, undefined, '−2 million'],
    [-0.5, { one: 'percent', many: 'percent', symbol: '%', symbolPosition: 'after' }, '−0.5%'],
    [7, { one: 'boat', many: 'boats', symbolPosition: 'before' }, '7'],
    [35, { one: 'foot', many: 'feet', symbol: 'ft', symbolPosition: 'after' }, '35\u00A0ft'],
    [8.6, { one: 'magnitude', many: 'magnitudes', symbol: 'Mw', symbolPosition: 'before' }, 'Mw\u00A08.6'],
    [9, { one: 'dollar', many: 'dollars', symbol: 'US$', symbolPosition: 'before' }, 'US$9'],
  ] as const)('prints %d', (value, unit, expected) => {
    expect(formatNumber(value, unit)).toBe(expected);
  });
});

describe('valueOf', () => {
  it.each([
    ['one value', [reading('post', 6), reading('wire', 6)], 6],
    ['two values', [reading('post', 6), reading('wire', 7)], undefined],
    ['an answer in words', [reading('post', 'six')], undefined],
  ])('of %s', (_, readings, expected) => {
    expect(valueOf(fact(readings))).toBe(expected);
  });
});

it.each([
  ['compatible', 1, 'single'],
  ['compatible', 2, 'agreed'],
  ['wording', 1, 'single'],
  ['contradict', 1, 'contradict'],
  ['contradict', 2, 'contradict'],
] as const)(
  'an answer among others, which are %s, given in %i reports has the line of %s',
  (relation, origins, line) => {
    expect(lineOfAnswer({ relation }, { origins })).toBe(line);
  },
);
