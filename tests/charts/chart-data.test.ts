import { describe, expect, test } from 'vitest';
import { endOf, isCountable, spreadOf, valueText, type ChartUnit } from '../../src/charts/chart-data.ts';
import { bar } from './sample.ts';

const plain: ChartUnit = { one: 'ferry', many: 'ferries', symbolPosition: 'after' };
const euro: ChartUnit = { one: 'euro', many: 'euros', symbol: '€', symbolPosition: 'before' };
const percent: ChartUnit = { one: 'percent', many: 'percent', symbol: '%', symbolPosition: 'after' };

describe('valueText', () => {
  test('keeps the qualifier apart from the number', () => {
    expect(valueText(bar({ value: 900, qualifier: 'nearly' }), plain)).toEqual({ qualifier: 'nearly ', number: '900' });
  });
  test.each([
    [plain, '6–7'],
    [euro, '€6–7'],
    [percent, '6–7%'],
  ])('gives a spread as a range without a qualifier', (unit, expected) => {
    expect(valueText(bar({ value: 6, low: 6, high: 7, qualifier: 'at least', certainty: 'contradict' }), unit)).toEqual(
      {
        qualifier: '',
        number: expected,
      },
    );
  });
  test('gives a spread of millions with sign and "million" once', () => {
    expect(valueText(bar({ value: 6e6, low: 6e6, high: 8e6 }), euro).number).toBe('€6–8 million');
  });
  test('gives both ends of a spread whole where they are counted in other words', () => {
    expect(valueText(bar({ value: 9e5, low: 9e5, high: 2e6 }), euro).number).toBe('€900,000 to €2 million');
  });
  test('gives one of several answers as it stands, with its qualifier', () => {
    const answer = bar({ value: 6, low: 6, high: 7, qualifier: 'at least', certainty: 'contradict', isAnswer: true });
    expect(valueText(answer, plain)).toEqual({ qualifier: 'at least ', number: '6' });
    expect(endOf(answer)).toBe(6);
    expect(endOf({ ...answer, isAnswer: false })).toBe(7);
  });
  test('prefers the printed form', () => {
    expect(valueText(bar({ value: 9_000_000, text: '€9 million', qualifier: 'more than' }), euro)).toEqual({
      qualifier: 'more than ',
      number: '€9 million',
    });
  });
});

describe('spreadOf', () => {
  test('is nothing where low and high are equal', () => {
    expect(spreadOf(bar({ low: 6, high: 6, certainty: 'contradict' }))).toBeUndefined();
    expect(spreadOf(bar({ low: 6, high: 7, certainty: 'agreed' }))).toEqual({ low: 6, high: 7 });
    expect(spreadOf(bar({ low: 6, high: 7, certainty: 'contradict' }))).toEqual({ low: 6, high: 7 });
  });
});

describe('isCountable', () => {
  test.each([
    ['small counts', [bar({ value: 3 }), bar({ value: 20 })], true],
    ['a larger one', [bar({ value: 3 }), bar({ value: 21 })], false],
    ['a spread that reaches further', [bar({ value: 3, low: 3, high: 30, certainty: 'contradict' })], false],
    ['parts', [bar({ value: 2.04 })], false],
    ['nothing to count', [bar({ value: 0 })], false],
  ])('%s', (_, bars, expected) => {
    expect(isCountable(bars)).toBe(expected);
  });
});
