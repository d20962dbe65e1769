/**
 * A fact's value as plain text, the same wherever it is printed.
 *
 * One group prints as its value with the qualifier that every reading gives it,
 * or the first one's; several print as "6 to 7" for numbers, or as the answers
 * joined by "or".
 */
import type { Fact, ReadingGroup } from './fact.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** `81,000`; with its unit's symbol where it has one: `129%`, `€300,000,000`. */
export function formatNumber(value: number, unit?: Fact['unit']): string {
  const digits = number.format(value);
  if (!unit?.symbol) return digits;
  return unit.symbolPosition === 'before' ? `${unit.symbol}${digits}` : `${digits}${unit.symbol}`;
}

function formatGroup(group: ReadingGroup, unit: Fact['unit']): string {
  const value = typeof group.value === 'number' ? formatNumber(group.value, unit) : group.value;
  const qualifier = group.readings[0]?.qualifier ?? '';
  return qualifier === '' ? value : `${qualifier} ${value}`;
}

/** The value in figures or words; with a unit's symbol, and with its word where `withUnit` asks for it. */
export function formatFactValue(fact: Fact, withUnit = false): string {
  const word = withUnit && fact.unit ? ` ${valueOf(fact) === 1 ? fact.unit.one : fact.unit.many}` : '';
  return formatValue(fact) + word;
}

/** The one number of a fact, where there is one. */
export function valueOf(fact: Fact): number | undefined {
  if (fact.derived) return fact.derived.value;
  const [only, ...others] = fact.groups;
  return others.length === 0 && typeof only?.value === 'number' ? only.value : undefined;
}

function formatValue(fact: Fact): string {
  if (fact.derived) return formatNumber(fact.derived.rounded, fact.unit);
  const groups = [...fact.groups];
  if (groups.every((group) => typeof group.value === 'number'))
    groups.sort((a, b) => Number(a.value) - Number(b.value));
  const texts = groups.map((group) => formatGroup(group, fact.unit));
  if (texts.length <= 1) return texts[0] ?? '';
  if (typeof groups[0]?.value === 'number') return `${texts[0] ?? ''} to ${texts.at(-1) ?? ''}`;
  return `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`;
}
