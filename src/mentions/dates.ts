/**
 * Dates, seasons of a year and weekdays, as a text mentions them.
 *
 * @example
 * readDates('on Tuesday, 15 April 2025', en) // weekday Tuesday; day 15, month 4, year 2025
 */
import type { Classes } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { spanTaker, type Span } from '../text/spans.ts';
import { datePatterns, hintOf, namesOf, rangeJoin, type NamesOfTime } from './date-patterns.ts';
import type { DateParts } from './date-parts.ts';

/** A date where a text gives it. */
export interface DateMention extends DateParts, Span {}

/** Every date of `text`, in order; each character belongs to one mention at most. */
export const readDates: (text: string, lexicon: Lexicon) => readonly DateMention[] = memoizePer(reader);

function reader(lexicon: Lexicon): (text: string) => readonly DateMention[] {
  const names = namesOf(lexicon);
  const patterns = datePatterns(lexicon, names);
  const hint = hintOf(lexicon, names);
  const isOther = otherTeller(lexicon, names);
  const joins = rangeJoin(lexicon);
  return (text) => {
    if (!hint.test(text)) return [];
    const found: DateMention[] = [];
    const take = spanTaker(text.length);
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + match[0].length };
        if (!isOther(text, span, match.groups?.['year']) && take(span))
          found.push({ ...partsOf(match.groups ?? {}, names), ...span });
      }
    }
    const sorted = found.sort((a, b) => a.start - b.start);
    return completeRanges(sorted, (from, to) => joins.test(text.slice(from, to)));
  };
}

const weekdayOf = (name: string, { weekdays, shortWeekdays }: NamesOfTime): number | undefined =>
  weekdays.get(name) ?? shortWeekdays.get(name);

/** What the groups of a pattern say of a date. */
function partsOf(groups: Readonly<Record<string, string | undefined>>, names: NamesOfTime): DateParts {
  const { year, season, month, monthNumber, day, weekday, century, shortYear } = groups;
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number.parseInt(digits, 10));
  return {
    year: shortYear === undefined ? number(year) : number(`${century ?? ''}${shortYear}`),
    season: season === undefined ? undefined : names.seasons.get(season.toLowerCase()),
    month: month === undefined ? number(monthNumber) : names.months.get(month.toLowerCase()),
    day: number(day),
    weekday: weekdayOf(weekday?.toLowerCase() ?? '', names),
  };
}

/** Tells of what stands alone whether it is something else: "may" the verb, a number that counts, a decade, a sum. */
function otherTeller(
  { dates, numbers, numberLimits, articles }: Lexicon,
  { ambiguous }: NamesOfTime,
): (text: string, span: Span, year: string | undefined) => boolean {
  const behind = (words: readonly string[]) => new RegExp(String.raw`(?<!\p{L})(?:${either(words)})\s+$`, 'iu');
  const isMonthBehind = behind(dates.beforeMonth);
  const isYearBehind = new RegExp(String.raw`(?:(?<!\p{L})(?:${either(dates.beforeYear)})\s+|[(–—/-]|\d,\s*)$`, 'iu');
  // "Up to 1500 boats" are no year.
  const isLimited = behind(
    Object.values(numberLimits)
      .flat()
      .filter((words) => words.includes(' ')),
  );
  // "Les années 1990" are a decade.
  const isDecadeBehind = behind(numbers.decadeWords);
  // "The 1990's", but "1990's storm".
  const isArticleBehind = behind(articles);
  const isDecade = new RegExp(String.raw`^\d{3}0(?:${either(numbers.decadeEndings)})(?!\p{L})`, 'u');
  return (text, { start, end }, year) => {
    const written = text.slice(start, end);
    const before = text.slice(Math.max(0, start - beside), start);
    if (ambiguous.has(written)) return !isMonthBehind.test(before);
    if (written !== year) return false;
    const isCount = !isYearBehind.test(before) || isLimited.test(before);
    return (
      (isCount && !isModern(Number(year))) ||
      /\p{Sc}\s?$/u.test(before) ||
      isDecadeBehind.test(before) ||
      (isArticleBehind.test(before) && isDecade.test(text.slice(start, end + ending)))
    );
  };
}

// Units of text behind a year that make a decade of it: "'s" and what follows.
const ending = 3;

// Of a number without anything before it that tells, only these are taken for years.
const isModern = (year: number): boolean => year >= 1900 && year < 2100;

// Units of text in which one word surely stands.
const beside = 20;

// The same for "from the beginning of".
const besideDate = 30;

/** "Tuesday 15 to Wednesday 16 April 2025": what one of two joined dates leaves out, the other supplies. */
function completeRanges(dates: readonly DateMention[], isJoined: (from: number, to: number) => boolean): DateMention[] {
  return dates.map((date, index) => {
    const next = dates[index + 1];
    if (!next || !isJoined(date.end, next.start)) return date;
    return {
      ...date,
      month: date.month ?? (date.day === undefined ? undefined : next.month),
      year: date.year ?? next.year,
    };
  });
}

/** What stands beside a date and belongs to it, each as the class it is of. */
export interface DateSide {
  /** `before`, `since`; none where it is at that time. */
  readonly bound: string | undefined;
  /** `early`, `late`. */
  readonly part: string | undefined;
  /** `morning`. */
  readonly dayPart: string | undefined;
  /** Whether something of that time stands behind it, which the bound may be of: "ahead of Saturday’s race". */
  readonly isOwner: boolean;
}

/** Whether a date is the last of a range: "2003" in "from 2000 to 2003". */
export function endsRange(text: string, date: Span, lexicon: Lexicon): boolean {
  const before = readDates(text, lexicon).findLast(({ end }) => end <= date.start);
  return before !== undefined && rangePattern(lexicon).test(text.slice(before.end, date.start));
}

const rangePattern = oncePer(({ dates, coordinators }: Lexicon) => {
  const words = dates.rangeWords.filter((word) => !coordinators.includes(word));
  return new RegExp(String.raw`^\s*(?:(?:${either(words)})|[–—-])\s*$`, 'u');
});

const finderOf = oncePer(sideFinder);

/** What stands beside `date` of `text`. */
export function sideOf(text: string, date: Span, lexicon: Lexicon): DateSide {
  return finderOf(lexicon)(text, date);
}

type FindClass = (text: string) => { readonly name: string; readonly index: number } | undefined;

function classFinder(classes: Classes, around: (words: string) => string): FindClass {
  const patterns = Object.entries(classes).map(([name, words]): [string, RegExp] => [
    name,
    new RegExp(around(`(?:${either(words)})`), 'iu'),
  ]);
  return (text) => {
    for (const [name, pattern] of patterns) {
      const found = pattern.exec(text);
      if (found !== null) return { name, index: found.index };
    }
    return undefined;
  };
}

function sideFinder({ dates, numberLimits }: Lexicon): (text: string, date: Span) => DateSide {
  const article = String.raw`(?:\s+\p{L}{1,3})?`;
  // "Until at least the end of May".
  const limit = String.raw`(?:\s+(?:${either(Object.values(numberLimits).flat())}))?`;
  // "The day before" and "days after" count from a date and bind nothing to it.
  const span = either(Object.values(dates.spans).flat());
  const bound = classFinder(
    dates.bounds,
    (words) => String.raw`(?<!\p{L}|(?<!\p{L})(?:${span})\s+)${words}${limit}${article}\s*$`,
  );
  const part = classFinder(dates.parts, (words) => String.raw`(?<!\p{L})${words}(?:\s+|-)$`);
  const behind = classFinder(dates.dayParts, (words) => String.raw`^,?\s+${words}(?!\p{L})`);
  const ahead = classFinder(dates.dayParts, (words) => String.raw`(?<!\p{L})${words}(?:\s+\p{L}{1,3})?\s+$`);
  return (text, { start, end }) => {
    const before = text.slice(Math.max(0, start - besideDate), start);
    const after = text.slice(end, end + beside);
    const ownPart = part(before);
    // "By the end of June": what binds it stands before all words for the part.
    const cut = before.slice(0, ownPart?.index);
    const isOwner = /^(?:\s+\p{L}+)?['’]s?\s+\p{L}/u.test(after);
    return { bound: bound(cut)?.name, part: ownPart?.name, dayPart: (behind(after) ?? ahead(before))?.name, isOwner };
  };
}
