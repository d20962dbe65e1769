/**
 * Arithmetic over named inputs: numbers, names, `+ - * /`, parentheses.
 *
 * @example
 * evaluateFormula('boats / berths * 100', { boats: 81, berths: 62 }) // { kind: 'value', value: 130.64… }
 */

/** What evaluating an expression came to. */
export type FormulaResult =
  { readonly kind: 'value'; readonly value: number } | { readonly kind: 'invalid'; readonly reason: string };

class FormulaError extends Error {}

/** Evaluates `expression`; never throws: a fault is a member of the result. */
export function evaluateFormula(expression: string, inputs: Readonly<Record<string, number>>): FormulaResult {
  const tokens = expression.match(/\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9_]*|\S/gu) ?? [];
  let position = 0;
  const peek = () => tokens[position];

  function factor(): number {
    const token = tokens[position];
    position += 1;
    if (token === '(') {
      const value = sum();
      if (peek() !== ')') throw new FormulaError('Missing `)`');
      position += 1;
      return value;
    }
    if (token === '-') return -factor();
    if (token !== undefined && /^\d/u.test(token)) return Number(token);
    if (token !== undefined && Object.hasOwn(inputs, token)) return inputs[token] ?? Number.NaN;
    throw new FormulaError(token === undefined ? 'Missing operand' : `Unexpected \`${token}\``);
  }

  function product(): number {
    let value = factor();
    for (let operator = peek(); operator === '*' || operator === '/'; operator = peek()) {
      position += 1;
      const right = factor();
      value = operator === '*' ? value * right : value / right;
    }
    return value;
  }

  function sum(): number {
    let value = product();
    for (let operator = peek(); operator === '+' || operator === '-'; operator = peek()) {
      position += 1;
      const right = product();
      value = operator === '+' ? value + right : value - right;
    }
    return value;
  }

  try {
    const value = sum();
    if (position < tokens.length) return { kind: 'invalid', reason: `Unexpected \`${tokens[position] ?? ''}\`` };
    if (!Number.isFinite(value)) return { kind: 'invalid', reason: 'Unexpected division by zero' };
    return { kind: 'value', value };
  } catch (error) {
    if (error instanceof FormulaError) return { kind: 'invalid', reason: error.message };
    throw error;
  }
}
