/** The value of arithmetic such as `(a + b) / 2`, over the named values of facts. */

/** What each operator does, and which binds before which. */
const OPERATORS = {
  '+': { rank: 1, apply: (left, right) => left + right },
  '-': { rank: 1, apply: (left, right) => left - right },
  '*': { rank: 2, apply: (left, right) => left * right },
  '/': { rank: 2, apply: (left, right) => left / right },
};
/** The minus before a number, and a bracket that is open, which waits for the one that closes it. */
const NEGATE = { rank: 3 };
const BRACKET = {};

/** Below every operator: all that wait are applied. */
const ANY = 0;

const LONGEST = 2000;
const TOKEN = /\d+(?:\.\d+)?|[A-Za-z]\w*|\S/gu;

/** The value of arithmetic over named inputs; `undefined` where it has none. One pass, with a stack of its own. */
export function evaluate(expression, inputs) {
  if (expression.length > LONGEST) return undefined;
  const stack = newStack();
  let expectsOperand = true;
  for (const token of expression.match(TOKEN) ?? []) {
    if (expectsOperand) {
      if (token === '(') stack.open(BRACKET);
      else if (token === '-') stack.open(NEGATE);
      else {
        const value = /^\d/u.test(token) ? Number(token) : inputs.get(token);
        if (value === undefined) return undefined;
        stack.values.push(value);
        expectsOperand = false;
      }
    } else if (token === ')') {
      if (!stack.closeBracket()) return undefined;
    } else {
      if (!Object.hasOwn(OPERATORS, token)) return undefined;
      stack.applyDownTo(OPERATORS[token].rank);
      stack.open(OPERATORS[token]);
      expectsOperand = true;
    }
  }
  if (expectsOperand) return undefined;
  stack.applyDownTo(ANY);
  const isWhole = stack.isDone() && Number.isFinite(stack.values[0]);
  return isWhole ? stack.values[0] : undefined;
}

/** The values that were read, and the operators and brackets that wait for what follows. */
function newStack() {
  const values = [];
  const waiting = [];
  const applyLast = () => {
    const operator = waiting.pop();
    const right = values.pop();
    values.push(operator === NEGATE ? -right : operator.apply(values.pop(), right));
  };
  const applyDownTo = (rank) => {
    while (waiting.length > 0 && waiting.at(-1) !== BRACKET && waiting.at(-1).rank >= rank) applyLast();
  };
  return {
    values,
    open: (item) => waiting.push(item),
    applyDownTo,
    closeBracket: () => {
      applyDownTo(ANY);
      return waiting.pop() === BRACKET;
    },
    isDone: () => waiting.length === 0,
  };
}
