/**
 * A fact's value as plain text, the same wherever it is printed.
 *
 * One group prints as its value with the qualifiers that its readings give it;
 * several print as "6 to 7" for bare numbers, or joined by "or".
 */
import type { Fact, ReadingGroup } from './fact.ts';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

// From here on a round amount reads better, and is printed by sources, as "510 million".
const million = 1e6;

/** `81,000`; with its unit's symbol where it has one: `129%`, `€300 million`; with a true minus sign: `−€4`. */
export function formatNumber(value: number, unit?: Fact['unit']): string {
  const size = Math.abs(value);
  const isRound = size >= million && Number.isInteger((size / million) * 10);
  const digits = isRound ? `${number.format(size / million)} million` : number.format(size);
  const symbol = unit?.symbol ?? '';
  return (value < 0 ? '−' : '') + (unit?.symbolPosition === 'before' ? symbol + digits : digits + symbol);
}

/** A group's value under each qualifier that its readings give it: "nearly 81,000 or 81,000" where they do not agree on that. */
export function formatGroup(group: ReadingGroup, format: (value: ReadingGroup['value']) => string): string {
  const value = format(group.value);
  const qualifiers = [...new Set(group.readings.map((reading) => reading.qualifier))];
  return qualifiers.map((qualifier) => (qualifier === '' ? value : `${qualifier} ${value}`)).join(' or ');
}

/** The value in figures or words; with a unit's symbol, and with its word where `withUnit` asks for it. */
export function formatFactValue(fact: Fact, withUnit = false): string {
  // A symbol is set beside the number already: "129%" takes no "percent".
  const word =
    withUnit && fact.unit && !fact.unit.symbol ? ` ${valueOf(fact) === 1 ? fact.unit.one : fact.unit.many}` : '';
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
  const texts = groups.map((group) =>
    formatGroup(group, (value) => (typeof value === 'number' ? formatNumber(value, fact.unit) : value)),
  );
  if (texts.length <= 1) return texts[0] ?? '';
  // "6 to 9" is a range only of bare values: "at least 6 to 9" would say something that no source says.
  const isRange = groups.every(
    (group) => typeof group.value === 'number' && group.readings.every((reading) => reading.qualifier === ''),
  );
  if (isRange) return `${texts[0] ?? ''} to ${texts.at(-1) ?? ''}`;
  return `${texts.slice(0, -1).join(', ')} or ${texts.at(-1) ?? ''}`;
}
