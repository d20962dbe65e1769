/** What a language has for dates and times. */
import type { Classes } from './classes.ts';

/** Which of several spans of time is meant: `last week`. */
export type RelativeClass = 'last' | 'next' | 'this';

/** How dates and times are written. */
export interface DateWords {
  /** Shortened names, without their stop, to the number of the month, from 1. */
  readonly shortMonths: Readonly<Record<string, number>>;
  /** Shortened names of weekdays before a day and its month, without their stop, from 0, Sunday. */
  readonly shortWeekdays: Readonly<Record<string, number>>;
  /** Months whose name is another word when it stands alone: `May`; behind `beforeMonth` it is the month. */
  readonly ambiguousMonths: readonly number[];
  readonly beforeMonth: readonly string[];
  /** Words that a number of four figures follows where it is a year: `in`. */
  readonly beforeYear: readonly string[];
  /** Order of day and month where both orders are used: `April 13`. */
  readonly monthFirst: boolean;
  /** Words between the day and the month: `of`. */
  readonly betweenDayAndMonth: readonly string[];
  /** Spring, summer, autumn and winter, each by all of its names. */
  readonly seasons: readonly (readonly string[])[];
  /** Words between a season and its year: `of`. */
  readonly betweenSeasonAndYear: readonly string[];
  /** Parts into which a year is divided, to their months: `quarter`. */
  readonly partsOfYear: Readonly<Record<string, number>>;
  /** Words before, or behind, a number of months that say from which end of the year they are: `first`. */
  readonly edges: Readonly<Record<'first' | 'last', readonly string[]>>;
  /** Words between the ends of a range. */
  readonly rangeWords: readonly string[];
  /** `a.m.`, to the hours to be added to twelve o'clock and after. */
  readonly halves: Readonly<Record<string, number>>;
  /** Between hours and minutes: `:`, `.`, `h`. */
  readonly clockMarks: readonly string[];
  /** Words before an hour, to the minutes that they put it on, or back: `half past`. */
  readonly clockPhrases: Readonly<Record<string, number>>;
  /** Time zones that are written behind a time. */
  readonly zones: readonly string[];
  /** Parts of a day: `morning`. */
  readonly dayParts: Classes;
  /** Parts of a month or year: `early`. */
  readonly parts: Classes;
  /** What ties something to a time: `before`, `since`. */
  readonly bounds: Classes;
  /** Prepositions by which something is at a time: `in`. */
  readonly at: readonly string[];
  /** Words before a span of time by which something comes again with each: `every`. */
  readonly every: readonly string[];
  /** Words for one time: `once`. */
  readonly once: readonly string[];
  /** Words for something that comes again with each span of time, by the span: `annually`. */
  readonly frequencies: Classes;
  /** Words beside a span of time that say which is meant: `last`. */
  readonly relatives: Readonly<Record<RelativeClass, readonly string[]>>;
  /** Whether those may stand behind the span, too: `l’année suivante`. */
  readonly hasRelativesBehind: boolean;
  /** Spans of time, singular and plural: `week`. */
  readonly spans: Classes;
  /** Days by their place: `yesterday`. */
  readonly days: Classes;
}
