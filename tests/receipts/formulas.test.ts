/** The arithmetic that the published programs compute again. */
import { expect, test } from 'vitest';
import { evaluate } from '../../public/checkers/formulas.mjs';

const inputs = new Map([
  ['a', 3],
  ['b', 2],
]);

test.each([
  ['a / b * 100', 150],
  ['a - (b - 1)', 2],
  ['a - b - 1', 0],
  ['-a + 2 * b', 1],
  ['2 * -(a + b)', -10],
  ['((a))', 3],
])('the value of “%s” is computed', (expression, value) => {
  expect(evaluate(expression, inputs)).toBe(value);
});

test.each([
  '',
  'a b',
  '(a',
  'a)',
  '()',
  'a +',
  'a % b',
  'c + 1',
  'a / 0',
  'constructor',
  'a constructor b',
  'negate a',
])('“%s” has no value', (expression) => {
  expect(evaluate(expression, inputs)).toBeUndefined();
});

test('an expression that nobody would write has none', () => {
  expect(evaluate(`${'('.repeat(5000)}a${')'.repeat(5000)}`, inputs)).toBeUndefined();
});
