/** A fact's value in two parts, for a big numeral with its qualifier above. */
import { formatAnswer, formatFactValue, isRange, sortGroups } from '../provenance/fact-value.ts';
import { formatNumber, formatRange } from '../provenance/printed-number.ts';
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
 * splitValue(boats) // { qualifier: 'nearly', number: '60' }, { qualifier: '', number: '7, or at least 6' }
 */
export function splitValue(fact: Fact): SplitValue {
  const format = (value: unknown): string => formatNumber(Number(value), fact.unit);
  if (fact.derived !== undefined) return { qualifier: fact.derived.qualifier, number: format(fact.derived.rounded) };
  const groups = sortGroups(fact.groups);
  const [low, ...others] = groups;
  if (low === undefined) return { qualifier: '', number: '' };
  const qualifiers = new Set(groups.flatMap((group) => group.readings.map((reading) => reading.qualifier)));
  const [qualifier = ''] = qualifiers;
  if (others.length === 0 && qualifiers.size === 1) return { qualifier, number: formatAnswer(fact, low) };
  if (isRange(fact))
    return { qualifier, number: formatRange(Number(low.value), Number(others.at(-1)?.value), fact.unit) };
  return { qualifier: '', number: withUnits(fact) };
}

/** Every number of several answers on one line with the first word of its unit: "47 tons or 47 metric tonnes". */
function withUnits(fact: Fact): string {
  return fact.groups.reduce((text, group) => {
    const bare = formatAnswer(fact, group, false);
    const answer = formatAnswer(fact, group);
    return text.replaceAll(answer, answer.replace(`${bare} `, `${bare}\u00a0`));
  }, formatFactValue(fact));
}
