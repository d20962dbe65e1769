/**
 * Amounts that can be written in several ways: spans of time, lengths, weights and parts of a whole, each as so many of
 * the smallest.
 *
 * @example
 * readAmounts('an hour and a half, or a third', en) // 5400 of dimension `0`, 1/3 of `share`
 */
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import type { Span } from '../text/spans.ts';
import { endOfMeasure, measureNamed, measureOf } from './measures.ts';
import { readMultiples } from './multiples.ts';
import { readNumbers, type NumberMention } from './numbers.ts';

/** An amount where it stands, with its measure. */
export interface AmountMention extends Span {
  /** What is measured: only amounts of one dimension can be compared. */
  readonly dimension: string;
  readonly value: number;
  /** How much one of its measure is. */
  readonly unit: number;
  /** Whether it is a part in words, "a third", which stands for shares near it too. */
  readonly isPart: boolean;
}

/** The dimension of parts of a whole. */
export const share = 'share';

interface Size {
  readonly dimension: string;
  readonly factor: number;
}

interface Reader {
  /** By the measure. */
  readonly sizes: ReadonlyMap<string | undefined, Size>;
  /** "An hour", "half a day". */
  readonly single: RegExp;
  /** "And a half" behind a measure. */
  readonly andHalf: RegExp;
  /** Between "one" and "three" of "one in three", "one boat in three" and "one of the three". */
  readonly outOf: RegExp;
  /** Between the numbers of "129 pupils for every 100 places", and of "for every 100 places there are 129 pupils". */
  readonly forEvery: RegExp;
  readonly thereAre: RegExp;
  /** Before the first of these. */
  readonly forEveryBefore: RegExp;
  /** Before "seven" of "a boat in seven", where the article is read as no number. */
  readonly oneOutOf: RegExp;
}

const readerOf = oncePer((lexicon: Lexicon): Reader => {
  const { numbers, units, sizes, oneOf, outOf, articles, pronouns } = lexicon;
  const forEvery = either(numbers.forEvery);
  const measured = sizes.flatMap((group, at) =>
    Object.entries(group).map(
      ([name, factor]) => [measureNamed(name, lexicon), { dimension: String(at), factor }] as const,
    ),
  );
  const percent = [measureNamed('%', lexicon), { dimension: share, factor: 1 / 100 }] as const;
  const sizeable = new Set(measured.map(([measure]) => measure));
  const names = units
    .filter(([first]) => sizeable.has(first))
    .flat()
    .filter((name) => name.length > 1);
  const one = `(?:${either(oneOf)})`;
  return {
    sizes: new Map([...measured, percent]),
    single: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:(?<half>${numbers.half || '(?!)'})\s+)?${one}\s+(?<unit>${either(names)})(?![\p{L}\p{N}])`,
      'giu',
    ),
    andHalf: new RegExp(String.raw`^\s+${numbers.joiner}\s+${one}\s+(?:${numbers.half || '(?!)'})(?!\p{L})`, 'iu'),
    forEvery: new RegExp(String.raw`^\s+(?:\p{L}+\s+){0,2}(?:${forEvery})\s+$`, 'iu'),
    thereAre: /^\s+(?:\p{L}+,?\s+){1,6}$/u,
    forEveryBefore: new RegExp(String.raw`(?<!\p{L})(?:${forEvery})\s+$`, 'iu'),
    oneOutOf: new RegExp(String.raw`(?<!\p{L})${one}\s+(?:\p{L}+\s+)?(?:${either(outOf)})\s+$`, 'iu'),
    outOf: new RegExp(
      String.raw`^\s+(?:\p{L}+\s+)?(?:${either(outOf)})\s+(?:(?:${either([...articles, ...pronouns.opening])})\s+)?$`,
      'iu',
    ),
  };
});

/** What is measured by a span of time of that name, and how much one of it is: `day`. */
export function unitOfTime(span: 'day' | 'month' | 'year', lexicon: Lexicon): Size | undefined {
  const [name = ''] = lexicon.dates.spans[span] ?? [];
  return readerOf(lexicon).sizes.get(measureNamed(name, lexicon));
}

// Units of text in which "and a half" surely stands.
const beside = 20;

/** The amounts of `text`. */
export const readAmounts: (text: string, lexicon: Lexicon) => readonly AmountMention[] = memoizePer(
  (lexicon: Lexicon) => (text) => [...counted(text, lexicon), ...single(text, lexicon), ...parts(text, lexicon)],
);

function sized(
  text: string,
  measure: string | undefined,
  many: number,
  { start, end }: Span,
  lexicon: Lexicon,
): AmountMention[] {
  const { sizes, andHalf } = readerOf(lexicon);
  const size = measure === undefined ? undefined : sizes.get(measure);
  if (size === undefined) return [];
  const more = andHalf.exec(text.slice(end, end + beside))?.[0];
  const { dimension, factor } = size;
  const value = (more === undefined ? many : many + 1 / 2) * factor;
  return [{ dimension, value, unit: factor, isPart: false, start, end: end + (more ?? '').length }];
}

/** "90 minutes", "50%", "one in three". */
function counted(text: string, lexicon: Lexicon): AmountMention[] {
  const numbers = readNumbers(text, lexicon);
  return numbers.flatMap((number, at) => {
    const { kind, value, start } = number;
    if (kind === 'fraction' && isOfUnit(text, number)) {
      const end = endOfMeasure(text, number, lexicon);
      return sized(text, measureOf(text, number, lexicon), value, { start, end }, lexicon);
    }
    if (kind !== 'count') return [];
    const next = numbers[at + 1];
    const told = next?.kind === 'count' ? shareOf(text, number, next, lexicon) : undefined;
    if (told !== undefined) return [told];
    const one = readerOf(lexicon).oneOutOf.exec(text.slice(Math.max(0, start - 2 * beside), start));
    if (one !== null && value > 1)
      return [
        { dimension: share, value: 1 / value, unit: 1, isPart: true, start: start - one[0].length, end: number.end },
      ];
    const end = endOfMeasure(text, number, lexicon);
    return sized(text, measureOf(text, number, lexicon), value, { start, end }, lexicon);
  });
}

/** "One in three", "129 pupils for every 100 places", "for every 100 places there are 129 pupils". */
function shareOf(text: string, one: NumberMention, other: NumberMention, lexicon: Lexicon): AmountMention | undefined {
  const { outOf, forEvery, forEveryBefore, thereAre } = readerOf(lexicon);
  const between = text.slice(one.end, other.start);
  const amount = { dimension: share, unit: 1, start: one.start, end: other.end };
  const value = one.value / other.value;
  if (value < 1 && outOf.test(between)) return { ...amount, value, isPart: true };
  if (other.value > 1 && forEvery.test(between)) return { ...amount, value, isPart: false };
  const isBase = one.value > 1 && forEveryBefore.test(text.slice(Math.max(0, one.start - beside), one.start));
  return isBase && thereAre.test(between) ? { ...amount, value: 1 / value, isPart: false } : undefined;
}

/** "Une demi-journée": a part of what is joined to it by a hyphen. */
const isOfUnit = (text: string, { end }: Span): boolean => text[end] === '-';

/** "An hour", "half a day". */
function single(text: string, lexicon: Lexicon): AmountMention[] {
  return [...text.matchAll(readerOf(lexicon).single)].flatMap((match) => {
    const { half, unit = '' } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    return sized(text, measureNamed(unit, lexicon), half === undefined ? 1 : 1 / 2, span, lexicon);
  });
}

/** "A third", "half". */
function parts(text: string, lexicon: Lexicon): AmountMention[] {
  const fractions = readNumbers(text, lexicon).filter(
    (number) => number.kind === 'fraction' && number.value < 1 && !isOfUnit(text, number),
  );
  const halves = readMultiples(text, lexicon).filter(({ value }) => value === lexicon.numbers.half);
  return [
    ...fractions.map(({ value, start, end }) => ({ dimension: share, value, unit: 1, isPart: true, start, end })),
    ...halves.map(({ start, end }) => ({ dimension: share, value: 1 / 2, unit: 1, isPart: true, start, end })),
  ];
}
