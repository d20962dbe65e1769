/**
 * How a number follows from two of the passages, so that a message can point to the figure with a formula that it belongs
 * in: the checks read what a source says, and leave sums to what is computed and shown as such. A difference within one
 * sentence waits for an editor instead (see `relations/differences.ts`).
 *
 * @example
 * reckoningOf(53, [86, 31, 22], false) // '31 + 22'
 */

// Of the number: what comes this near to a part or a multiple is told so.
const near = 1 / 100;

// Pairs grow with the square of what the passages hold.
const mostNumbers = 40;

/** The first sum, difference or part of two of `given` that comes to `value`; of a part, the quotient too. */
export function reckoningOf(value: number, given: readonly number[], isPart: boolean): string | undefined {
  const numbers = [...new Set(given)].slice(0, mostNumbers);
  for (const [at, one] of numbers.entries()) {
    for (const [behind, other] of numbers.entries()) {
      if (at === behind) continue;
      if (isPart) {
        if (other !== 0 && Math.abs(one / other - value) <= near * value) return `${String(one)} / ${String(other)}`;
        continue;
      }
      if (at < behind && one + other === value) return `${String(one)} + ${String(other)}`;
      if (one - other === value) return `${String(one)} - ${String(other)}`;
      if (one * other === value * 100) return `${String(one)} * ${String(other)} / 100`;
    }
  }
  return undefined;
}
