/** A fact's value in two parts, for a big numeral with its qualifier above. */
import { formatGroup, sortGroups } from '../provenance/fact-value.ts';
import type { Fact } from '../provenance/fact.ts';

/** What limits a number, and the number. */
export interface SplitValue {
  /** "nearly", or "" where no source limits the value or where sources give different values. */
  readonly qualifier: string;
  readonly number: string;
}

/**
 * The value of a figure. Bare numbers that differ become a range; where one of
 * them is limited, each stands with its qualifier, those without first.
 *
 * @example
 * splitValue(boats, String) // { qualifier: 'nearly', number: '60' }, { qualifier: '', number: '7, or at least 6' }
 */
export function splitValue(fact: Fact, format: (value: number) => string): SplitValue {
  if (fact.derived !== undefined) return { qualifier: fact.derived.qualifier, number: format(fact.derived.rounded) };
  const groups = sortGroups(fact.groups);
  const [low, ...others] = groups;
  if (low === undefined) return { qualifier: '', number: '' };
  const qualifiers = new Set(groups.flatMap((group) => group.readings.map((reading) => reading.qualifier)));
  const [qualifier = ''] = qualifiers;
  if (others.length === 0 && qualifiers.size === 1) return { qualifier, number: format(Number(low.value)) };
  const isRange = qualifiers.size === 1 && qualifier === '';
  if (isRange) return { qualifier, number: `${format(Number(low.value))}–${format(Number(others.at(-1)?.value))}` };
  return {
    qualifier: '',
    number: groups.map((group) => formatGroup(group, (value) => format(Number(value)))).join(', or '),
  };
}
