/**
 * Arithmetic over named inputs: numbers, names, `+ - * /`, parentheses.
 *
 * @example
 * evaluateFormula('boats / berths * 100', new Map([['boats', 81], ['berths', 62]])) // { kind: 'value', value: 130.64… }
 */

/** What evaluating an expression came to. */
export type FormulaResult =
  { readonly kind: 'value'; readonly value: number } | { readonly kind: 'invalid'; readonly reason: string };

class FormulaError extends Error {}

/** Parentheses within each other: more than a reader follows, and far fewer than the machine's stack holds. */
const maxDepth = 20;

type Operation = (left: number, right: number) => number;

const ofProducts: ReadonlyMap<string, Operation> = new Map([
  ['*', (left, right) => left * right],
  ['/', (left, right) => left / right],
]);
const ofSums: ReadonlyMap<string, Operation> = new Map([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
]);

/** Evaluates `expression`; never throws: a fault is a member of the result. */
export function evaluateFormula(expression: string, inputs: ReadonlyMap<string, number>): FormulaResult {
  const tokens = expression.match(/\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9_]*|\S/gu) ?? [];
  let position = 0;
  let depth = 0;
  const peek = () => tokens[position];

  function factor(): number {
    let sign = 1;
    for (; peek() === '-'; position += 1) sign = -sign;
    return sign * operand();
  }

  function operand(): number {
    const token = tokens[position];
    position += 1;
    if (token === '(') return inParentheses();
    if (token !== undefined && /^\d/u.test(token)) return Number(token);
    const input = inputs.get(token ?? '');
    if (input !== undefined) return input;
    throw new FormulaError(token === undefined ? 'Missing operand' : `Unexpected \`${token}\``);
  }

  function inParentheses(): number {
    depth += 1;
    if (depth > maxDepth) throw new FormulaError(`Unexpected \`(\` within ${String(maxDepth)} others`);
    const value = sum();
    if (peek() !== ')') throw new FormulaError('Missing `)`');
    position += 1;
    depth -= 1;
    return value;
  }

  /** What `next` reads, joined by operators of one rank, from the left. */
  function chain(next: () => number, operators: ReadonlyMap<string, Operation>): number {
    let value = next();
    for (let operation = operators.get(peek() ?? ''); operation; operation = operators.get(peek() ?? '')) {
      position += 1;
      value = operation(value, next());
    }
    return value;
  }

  function sum(): number {
    return chain(() => chain(factor, ofProducts), ofSums);
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
