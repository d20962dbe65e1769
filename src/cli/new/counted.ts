/** The numbers of a passage that may be what a figure is about, each with what it counts. */
import type { Lexicon } from '../../language/lexicon.ts';
import { limitsOf } from '../../mentions/limits.ts';
import { readDates } from '../../mentions/dates.ts';
import { findNumbers } from '../../provenance/number.ts';
import { touch } from '../../text/spans.ts';

/** A number of a passage. */
export interface Counted {
  readonly value: number;
  /** What stands behind it, or its currency: "metric tonnes", "boats", "€"; empty where nothing does. */
  readonly unit: string;
  /** The words beside it that limit it: "nearly"; empty where none do. */
  readonly qualifier: string;
}

// "47 metric tonnes", "3,000 new berths".
const mostWords = 3;

/** Every number of `text` that is no part of a date, in order. */
export function countedIn(text: string, lexicon: Lexicon): readonly Counted[] {
  const dates = readDates(text, lexicon);
  return findNumbers(text, lexicon)
    .filter((number) => !dates.some((date) => touch(date, number)))
    .map((number) => ({
      value: number.value,
      unit: /\p{Sc}\s*$/u.exec(text.slice(0, number.start))?.[0].trim() ?? unitBehind(text.slice(number.end), lexicon),
      qualifier: limitsOf(text, number, lexicon).find(({ written }) => /\p{L}/u.test(written))?.written ?? '',
    }));
}

/** The number that counts `unit`; where none is given, the first that counts anything, but time only where all do. */
export function numberOf(numbers: readonly Counted[], unit: string | undefined, value?: number): Counted | undefined {
  const found = numbers.filter((number) => value === undefined || number.value === value);
  const isOfUnit = (number: Counted) => unit !== undefined && lastWord(number.unit) === lastWord(unit);
  const counting = found.filter((number) => number.unit !== '');
  return found.find(isOfUnit) ?? counting.find((number) => !period.test(number.unit)) ?? counting[0] ?? found[0];
}

// "In the first 11 months of 2024": what is told of that time is more likely meant.
const period = /^(?:centur|decade|year|month|week|day|night|hour|minute|second)/u;

const lastWord = (words: string): string => words.split(' ').at(-1) ?? '';

/** Up to the first word in the plural: what is counted stands in it. */
function unitBehind(text: string, { functionWords }: Lexicon): string {
  const sign = /^\s?[%‰°]\p{Lu}?/u.exec(text)?.[0].trim();
  if (sign !== undefined) return sign;
  const words = (/^[\s-]+(?:\p{L}[\p{L}’'-]*(?:\s+|$|(?=[.,;:)])))+/u.exec(text)?.[0].trim().split(/\s+/u) ?? []).slice(
    0,
    mostWords,
  );
  const stop = words.findIndex((word) => functionWords.has(word.toLowerCase()));
  const noun = stop === -1 ? words : words.slice(0, stop);
  const plural = noun.findIndex((word) => /[^s]s$/u.test(word));
  return noun.slice(0, plural === -1 ? 1 : plural + 1).join(' ');
}
