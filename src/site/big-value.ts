/** A fact's value in two parts, for a big numeral with its qualifier above. */
import type { Fact } from '../provenance/fact.ts';

/** What limits a number, and the number or range of numbers. */
export interface SplitValue {
  /** "nearly", or "" where no source limits the value or where sources limit different values differently. */
  readonly qualifier: string;
  readonly number: string;
}

/**
 * The value of a figure; several answers become a range, whose lowest end keeps its qualifier.
 *
 * @example
 * splitValue(boats, String) // { qualifier: 'at least', number: '6–7' }
 */
export function splitValue(fact: Fact, format: (value: number) => string): SplitValue {
  if (fact.derived !== undefined) return { qualifier: '', number: format(fact.derived.rounded) };
  const groups = fact.groups
    .filter((group) => typeof group.value === 'number')
    .toSorted((a, b) => Number(a.value) - Number(b.value));
  const low = groups[0];
  const high = groups.at(-1);
  if (low === undefined || high === undefined)
    return { qualifier: '', number: fact.groups.map((group) => String(group.value)).join(' / ') };
  const qualifier = low.readings.find((reading) => reading.qualifier !== '')?.qualifier ?? '';
  return {
    qualifier,
    number: low === high ? format(Number(low.value)) : `${format(Number(low.value))}–${format(Number(high.value))}`,
  };
}
