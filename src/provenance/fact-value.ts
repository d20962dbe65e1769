/**
 * A fact's value as plain text, the same wherever it is printed.
 *
 * One group prints as its value with the qualifiers that its readings give it;
 * several print as "6 to 7" for bare numbers, else joined by "or", those without a limit first.
 */
import { printedWords } from '../language/printed.ts';
import type { Fact, ReadingGroup } from './fact.ts';
import { formatNumber, formatRange, unitWord } from './printed-number.ts';
import { oncePer } from '../text/memoize.ts';

/** Whether the sources of a fact count in different words: "tons" in one, "metric tonnes" in another. */
export const hasOwnUnits = oncePer(({ groups }: Pick<Fact, 'groups'>): boolean =>
  groups.some(({ unit }) => unit !== undefined),
);

/** One answer: words, or a number with its symbol, and with its word where the sources use several or `withUnit` asks. */
export function formatAnswer(
  fact: Fact,
  { value, to, unit = fact.unit }: Pick<ReadingGroup, 'value' | 'to' | 'unit'>,
  withUnit = hasOwnUnits(fact),
): string {
  if (typeof value !== 'number') return value;
  return `${formatRange(value, to, unit)} ${withUnit ? unitWord(unit, to ?? value) : ''}`.trim();
}

/** A group's value under each qualifier that its readings give it: "nearly 12,500 or 12,500" where they do not agree on that. */
export function formatGroup(group: ReadingGroup, format: (value: ReadingGroup['value']) => string): string {
  const value = format(group.value);
  const qualifiers = [...new Set(group.readings.map((reading) => reading.qualifier))];
  return qualifiers
    .map((qualifier) => (qualifier === '' ? value : `${qualifier} ${value}`))
    .join(` ${printedWords.or} `);
}

/** The value in figures or words; with a unit's symbol, and with its word where `withUnit` asks for it. */
export function formatFactValue(fact: Fact, withUnit = false): string {
  const word = withUnit && !hasOwnUnits(fact) ? unitWord(fact.unit, valueOf(fact)) : '';
  return formatValue(fact) + (word === '' ? '' : ` ${word}`);
}

/** The one number of a fact, where there is one and no range, in whatever words for its unit. */
export function valueOf(fact: Fact): number | undefined {
  if (fact.derived) return fact.derived.value;
  if (fact.groups.some(({ to }) => to !== undefined)) return undefined;
  const [only, ...others] = new Set(fact.groups.map(({ value }) => value));
  return others.length === 0 && typeof only === 'number' ? only : undefined;
}

function formatValue(fact: Fact): string {
  if (fact.derived) return `${fact.derived.qualifier} ${formatNumber(fact.derived.rounded, fact.unit)}`.trim();
  const groups = sortGroups(fact.groups);
  const texts = groups.map((group) => formatGroup(group, () => formatAnswer(fact, group)));
  if (texts.length <= 1) return texts[0] ?? '';
  // "6 to 9" is a range only of bare values: "at least 6 to 9" would say something that no source says.
  if (isRange(fact)) return `${texts[0] ?? ''} ${printedWords.to} ${texts.at(-1) ?? ''}`;
  // "At least 6 or 7" would limit both: "7, or at least 6".
  const comma = groups.some(isLimited) ? ',' : '';
  return `${texts.slice(0, -1).join(', ')}${comma} ${printedWords.or} ${texts.at(-1) ?? ''}`;
}

/** Whether the answers are bare single numbers in one unit, which print as a range. */
export function isRange(fact: Fact): boolean {
  return (
    !hasOwnUnits(fact) &&
    fact.groups.every((group) => typeof group.value === 'number' && group.to === undefined && !isLimited(group))
  );
}

/** Numbers from the lowest, those without a limit first; answers in words as they come. */
export function sortGroups(groups: readonly ReadingGroup[]): readonly ReadingGroup[] {
  if (groups.some(({ value }) => typeof value === 'string')) return groups;
  return groups.toSorted((a, b) => Number(isLimited(a)) - Number(isLimited(b)) || Number(a.value) - Number(b.value));
}

function isLimited({ readings }: ReadingGroup): boolean {
  return readings.some(({ qualifier }) => qualifier !== '');
}
