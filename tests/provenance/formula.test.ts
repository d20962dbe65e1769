import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateFormula } from '../../src/provenance/formula.ts';

const inputs = new Map([
  ['boats', 81],
  ['berths', 60],
  ['x2', 4],
]);

describe('evaluateFormula', () => {
  it.each([
    ['boats / berths * 100', 135],
    ['(boats - berths) / 3', 7],
    ['2 + 3 * 4 - 5', 9],
    ['20 / 2 / 5', 2],
    ['10 - 2 - 3', 5],
    ['-boats + 1', -80],
    ['--2', 2],
    ['x2 * 0.25', 1],
    ['((7))', 7],
  ])('computes %s as %d', (expression, value) => {
    expect(evaluateFormula(expression, inputs)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['', 'Missing operand'],
    ['boats +', 'Missing operand'],
    ['boats berths', 'Unexpected `berths`'],
    ['seats * 2', 'Unexpected `seats`'],
    ['(boats', 'Missing `)`'],
    ['boats)', 'Unexpected `)`'],
    ['boats % 2', 'Unexpected `%`'],
    ['boats ** 2', 'Unexpected `*`'],
    ['boats / 0', 'Unexpected division by zero'],
    ['0 / 0', 'Unexpected division by zero'],
    ['constructor', 'Unexpected `constructor`'],
    ['1.2.3', 'Unexpected `.`'],
    [`${'('.repeat(21)}7${')'.repeat(21)}`, 'Unexpected `(` within 20 others'],
  ])('refuses `%s`', (expression, reason) => {
    expect(evaluateFormula(expression, inputs)).toEqual({ kind: 'invalid', reason });
  });

  it.each([
    { name: 'twenty parentheses within each other', expression: `${'('.repeat(20)}7${')'.repeat(20)}`, value: 7 },
    { name: 'twenty thousand signs', expression: `${'-'.repeat(20_000)}7`, value: 7 },
    { name: 'twenty thousand operators', expression: `${'1 - '.repeat(20_000)}1`, value: -19_999 },
    {
      name: 'twenty thousand parentheses in a row',
      expression: Array.from({ length: 20_000 }, () => '(x2)').join(' - '),
      value: 19_998 * -4,
    },
  ])('computes $name', ({ expression, value }) => {
    expect(evaluateFormula(expression, inputs)).toEqual({ kind: 'value', value });
  });

  it('refuses four thousand parentheses without going down into them', () => {
    expect(evaluateFormula('('.repeat(4_000), inputs)).toEqual({
      kind: 'invalid',
      reason: 'Unexpected `(` within 20 others',
    });
  });

  it('is total: no expression throws', () => {
    const token = fc.constantFrom('boats', '2', '+', '-', '*', '/', '(', ')', ' ', 'x');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(token).map((tokens) => tokens.join(' ')),
        ),
        (expression) => {
          expect(['value', 'invalid']).toContain(evaluateFormula(expression, inputs).kind);
        },
      ),
    );
  });
});
