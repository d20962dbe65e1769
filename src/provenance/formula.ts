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

/** An expression, and how far it has been read. */
interface Cursor {
  readonly tokens: readonly string[];
  readonly inputs: ReadonlyMap<string, number>;
  /** Index of the next token. */
  position: number;
  /** Parentheses that are open. */
  depth: number;
}

/** Evaluates `expression`; never throws: a fault is a member of the result. */
export function evaluateFormula(expression: string, inputs: ReadonlyMap<string, number>): FormulaResult {
  const tokens = expression.match(/\d+(?:\.\d+)?|[A-Za-z][A-Za-z0-9_]*|\S/gu) ?? [];
  const cursor: Cursor = { tokens, inputs, position: 0, depth: 0 };
  try {
    const value = readSum(cursor);
    const left = tokens[cursor.position];
    if (left !== undefined) return { kind: 'invalid', reason: `Unexpected \`${left}\`` };
    if (!Number.isFinite(value)) return { kind: 'invalid', reason: 'Unexpected division by zero' };
    return { kind: 'value', value };
  } catch (error) {
    if (error instanceof FormulaError) return { kind: 'invalid', reason: error.message };
    throw error;
  }
}

const readSum = (cursor: Cursor): number => readChain(cursor, readProduct, ofSums);
const readProduct = (cursor: Cursor): number => readChain(cursor, readFactor, ofProducts);

/** What `next` reads, joined by operators of one rank, from the left. */
function readChain(
  cursor: Cursor,
  next: (cursor: Cursor) => number,
  operators: ReadonlyMap<string, Operation>,
): number {
  const operation = (): Operation | undefined => operators.get(cursor.tokens[cursor.position] ?? '');
  let value = next(cursor);
  for (let operate = operation(); operate; operate = operation()) {
    cursor.position += 1;
    value = operate(value, next(cursor));
  }
  return value;
}

function readFactor(cursor: Cursor): number {
  let sign = 1;
  for (; cursor.tokens[cursor.position] === '-'; cursor.position += 1) sign = -sign;
  return sign * readOperand(cursor);
}

function readOperand(cursor: Cursor): number {
  const token = cursor.tokens[cursor.position];
  cursor.position += 1;
  if (token === undefined) throw new FormulaError('Missing operand');
  if (token === '(') return readInParentheses(cursor);
  if (/^\d/u.test(token)) return Number(token);
  const input = cursor.inputs.get(token);
  if (input === undefined) throw new FormulaError(`Unexpected \`${token}\``);
  return input;
}

function readInParentheses(cursor: Cursor): number {
  cursor.depth += 1;
  if (cursor.depth > maxDepth) throw new FormulaError(`Unexpected \`(\` within ${String(maxDepth)} others`);
  const value = readSum(cursor);
  if (cursor.tokens[cursor.position] !== ')') throw new FormulaError('Missing `)`');
  cursor.position += 1;
  cursor.depth -= 1;
  return value;
}
