/** The numbers of a passage that may be what a figure is about, each with what it counts. */
import type { Lexicon } from '../../language/lexicon.ts';
import { limitsOf } from '../../mentions/limits.ts';
import { countsBesideDates } from '../../mentions/counted.ts';
import { measureNamed, withoutUnitTie } from '../../mentions/measures.ts';
import { oncePer } from '../../text/memoize.ts';

/** A number of a passage. */
export interface Counted {
  readonly value: number;
  /** What stands behind it, or its currency: "metric tonnes", "boats", "€"; empty where nothing does. */
  readonly unit: string;
  /** Whether it counts months or the like: of "in the first 11 months" what is told of that time is more likely meant. */
  readonly isTime: boolean;
  /** The words beside it that limit it: "nearly"; empty where none do. */
  readonly qualifier: string;
}

// "47 metric tonnes", "3,000 new berths".
const mostWords = 3;

/** Every number of `text` that is no part of a date, in order. */
export function countedIn(text: string, lexicon: Lexicon): readonly Counted[] {
  return countsBesideDates(text, lexicon).map((number) => {
    const sign = /\p{Sc}\s*$/u.exec(text.slice(0, number.start))?.[0].trim();
    const unit = sign ?? unitBehind(text.slice(number.end), lexicon);
    return {
      value: number.value,
      unit,
      isTime: timesIn(lexicon).has(measureNamed(unit, lexicon) ?? unit),
      qualifier: limitsOf(text, number, lexicon).find(({ written }) => /\p{L}/u.test(written))?.written ?? '',
    };
  });
}

/** Spans of time, and what is measured like them. */
const timesIn = oncePer(({ dates, sizes }: Lexicon): ReadonlySet<string> => {
  const spans = Object.values(dates.spans).flat();
  const alike = sizes.map(Object.keys).filter((names) => names.some((name) => spans.includes(name)));
  return new Set([...spans, ...alike.flat()]);
});

/** One of what is many: "boat" of "boats". */
export function singularOf(many: string, { plurals }: Lexicon): string {
  const [ending, one] = plurals.find(([end]) => many.endsWith(end)) ?? ['', ''];
  return many.slice(0, many.length - ending.length) + one;
}

/** The number that counts `unit`; where none is given, the first that counts anything, but time only where all do. */
export function numberOf(
  numbers: readonly Counted[],
  unit: string | undefined,
  value: number | undefined,
): Counted | undefined {
  const found = numbers.filter((number) => value === undefined || number.value === value);
  const isOfUnit = (number: Counted) => unit !== undefined && lastWord(number.unit) === lastWord(unit);
  const counting = found.filter((number) => number.unit !== '');
  return found.find(isOfUnit) ?? counting.find(({ isTime }) => !isTime) ?? counting[0] ?? found[0];
}

const lastWord = (words: string): string => words.split(' ').at(-1) ?? '';

/** Up to the first word in the plural: what is counted stands in it. */
function unitBehind(text: string, lexicon: Lexicon): string {
  const sign = /^\s?[%‰°]\p{Lu}?/u.exec(text)?.[0].trim();
  if (sign !== undefined) return sign;
  // "Euros" of "12 millions d’euros".
  const behind = withoutUnitTie(text, lexicon);
  const words = (
    /^[\s-]+(?:\p{L}[\p{L}’'-]*(?:\s+|$|(?=[.,;:)])))+/u.exec(behind)?.[0].trim().split(/\s+/u) ?? []
  ).slice(0, mostWords);
  const stop = words.findIndex((word) => lexicon.functionWords.has(word.toLowerCase()));
  const noun = stop === -1 ? words : words.slice(0, stop);
  const plural = noun.findIndex((word) => singularOf(word, lexicon) !== word);
  return noun.slice(0, plural === -1 ? 1 : plural + 1).join(' ');
}
