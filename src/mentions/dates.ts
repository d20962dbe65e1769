/**
 * Dates, seasons of a year and weekdays, as a text mentions them.
 *
 * @example
 * readDates('on Tuesday, 15 April 2025', en) // weekday Tuesday; day 15, month 4, year 2025
 */
import { monthNamesOf, weekdayNamesOf } from '../language/names-of-time.ts';
import type { Classes } from '../language/classes.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { memoizePer, oncePer } from '../text/memoize.ts';
import { spanTaker, type Span } from '../text/spans.ts';
import type { DateParts } from './date-parts.ts';

/** A date where a text gives it. */
export interface DateMention extends DateParts, Span {}

/** Every date of `text`, in order; each character belongs to one mention at most. */
export const readDates: (text: string, lexicon: Lexicon) => readonly DateMention[] = memoizePer(reader);

function reader(lexicon: Lexicon): (text: string) => readonly DateMention[] {
  const { dates, numbers, numberLimits } = lexicon;
  const [monthNames, weekdayNames] = [monthNamesOf(lexicon.tag), weekdayNamesOf(lexicon.tag)];
  const months = new Map<string, number>([
    ...monthNames.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
    ...Object.entries(dates.shortMonths).flatMap(([name, month]): [string, number][] => [
      [name, month],
      [`${name}.`, month],
    ]),
  ]);
  const weekdays = new Map(weekdayNames.map((name, index): [string, number] => [name.toLowerCase(), index]));
  // Names of months begin with a capital letter where the language writes them so: "may" and "march" are verbs.
  const isCapital = /^\p{Lu}/u.test(monthNames[0] ?? '');
  const cased = (name: string) => (isCapital ? name.charAt(0).toUpperCase() + name.slice(1) : name);
  // "Jeudi" opens a sentence; "Mars" alone is something else.
  const casedToo = (names: Iterable<string>) =>
    [...names].flatMap((name) => (isCapital ? [cased(name)] : [name, name.charAt(0).toUpperCase() + name.slice(1)]));
  const monthWord = `(?:${either(casedToo(months.keys()))})`;
  const bareMonth = `(?<month>${either([...months.keys()].map(cased))})`;
  const month = `(?<month>${monthWord})`;
  const year = String.raw`(?<year>[12]\d{3})`;
  const weekdayWord = `(?:${either(casedToo(weekdays.keys()))})`;
  const weekday = `(?<weekday>${weekdayWord})`;
  const endings = either(numbers.ordinalEndings);
  const dayNumber = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:${endings})?`;
  const day = `(?<day>${dayNumber})`;
  const of = dates.betweenDayAndMonth.length > 0 ? `(?:(?:${either(dates.betweenDayAndMonth)})\\s+)?` : '';
  const range = String.raw`\s*(?:(?:${either(dates.rangeWords)})(?!\p{L})|[–—-])\s*`;
  const before = String.raw`(?:${weekday},?\s+)?`;
  const seasons = new Map(dates.seasons.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
  const inSeason = `(?:(?:${either(dates.betweenSeasonAndYear)})\\s+)?`;
  const patterns = [
    // An ISO date, as a date without a label of its own is shown.
    String.raw`(?<year>\d{4})-(?<monthNumber>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?`,
    String.raw`${year}(?<mark>[./])(?<monthNumber>0[1-9]|1[0-2])\k<mark>(?<day>0[1-9]|[12]\d|3[01])`,
    ...numericDates(year, dates.monthFirst),
    String.raw`${before}${day}\s+${of}${month}(?:,?\s+${year})?`,
    ...(dates.monthFirst ? [String.raw`${before}${month}\s+${day}(?:,?\s+${year})?(?![\d:])`] : []),
    // The first day of "13 to 15 April", whose month stands behind the second.
    String.raw`${before}${day}(?=${range}(?:${weekdayWord},?\s+)?${dayNumber}\s+${of}${monthWord})`,
    // The second day of "April 13 to 15". Only from a digit is it worth looking back, over any number of blanks.
    ...(dates.monthFirst
      ? [String.raw`(?=\d)(?<=${month}\s+${dayNumber}${range})${day}(?:,?\s+${year})?(?![\d:])`]
      : []),
    String.raw`${weekday},?\s+${day}`,
    // The second year of "1914–18".
    String.raw`(?<=(?<century>[12]\d)\d{2}[–—-])(?<shortYear>\d{2})`,
    String.raw`${month}(?:,?\s+(?:${either(dates.betweenDayAndMonth)})?\s*${year})`,
    String.raw`(?<season>${either(seasons.keys())})\s+${inSeason}${year}`,
    bareMonth,
    year,
    weekday,
  ].map((pattern) => new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[.,])${pattern}(?![\p{L}\p{N}]|[.,]\d)`, 'gu'));
  const hint = new RegExp(
    String.raw`[12]\d{3}|\d{4}-\d|${either([...weekdays.keys(), ...monthNames.map((name) => name.toLowerCase())])}|(?:${either(Object.keys(dates.shortMonths))})(?!\p{L})`,
    'iu',
  );
  const ambiguous = new Set(dates.ambiguousMonths.map((number) => cased((monthNames[number - 1] ?? '').toLowerCase())));
  const isMonthBehind = new RegExp(String.raw`(?<!\p{L})(?:${either(dates.beforeMonth)})\s+$`, 'iu');
  const isYearBehind = new RegExp(String.raw`(?:(?<!\p{L})(?:${either(dates.beforeYear)})\s+|[(–—/-]|\d,\s*)$`, 'iu');
  const phrases = Object.values(numberLimits)
    .flat()
    .filter((words) => words.includes(' '));
  // "Les années 1990" are a decade.
  const isDecadeBehind = new RegExp(String.raw`(?<!\p{L})(?:${either(numbers.decadeWords)})\s+$`, 'iu');
  // "The 1990's", but "1990's storm".
  const isArticleBehind = new RegExp(String.raw`(?<!\p{L})(?:${either(lexicon.articles)})\s+$`, 'iu');
  const isDecade = new RegExp(String.raw`^\d{3}0(?:${either(numbers.decadeEndings)})(?!\p{L})`, 'u');
  const isLimited = new RegExp(String.raw`(?<!\p{L})(?:${either(phrases)})\s+$`, 'iu');
  const joins = new RegExp(`^${range}$`, 'u');

  return (text) => {
    if (!hint.test(text)) return [];
    const found: DateMention[] = [];
    const take = spanTaker(text.length);
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const { index: start } = match;
        const end = start + match[0].length;
        const { year, season, month, monthNumber, day, weekday, century, shortYear } = match.groups ?? {};
        const beforeIt = text.slice(Math.max(0, start - beside), start);
        // "May" alone is a verb, and a number of four figures may count something.
        if (ambiguous.has(match[0]) && !isMonthBehind.test(beforeIt)) continue;
        const isBareYear = match[0] === year;
        // "Up to 1500 boats" are no year.
        const isCount = !isYearBehind.test(beforeIt) || isLimited.test(beforeIt);
        if (isBareYear && !isModern(Number(year)) && isCount) continue;
        if (isBareYear && (/\p{Sc}\s?$/u.test(beforeIt) || isDecadeBehind.test(beforeIt))) continue;
        if (isBareYear && isArticleBehind.test(beforeIt) && isDecade.test(text.slice(start, end + ending))) continue;
        if (!take({ start, end })) continue;
        const number = (digits: string | undefined) => (digits === undefined ? undefined : Number.parseInt(digits, 10));
        found.push({
          year: shortYear === undefined ? number(year) : number(`${century ?? ''}${shortYear}`),
          season: season === undefined ? undefined : seasons.get(season.toLowerCase()),
          month: month === undefined ? number(monthNumber) : months.get(month.toLowerCase()),
          day: number(day),
          weekday: weekday === undefined ? undefined : weekdays.get(weekday.toLowerCase()),
          start,
          end,
        });
      }
    }
    const sorted = found.sort((a, b) => a.start - b.start);
    return completeRanges(sorted, (from, to) => joins.test(text.slice(from, to)));
  };
}

/** "23/07/2024", "23.07.2024": of two numbers with a stroke between, where the month may stand first, only one above twelve tells. */
function numericDates(year: string, monthFirst: boolean): string[] {
  const month = String.raw`(?<monthNumber>0?[1-9]|1[0-2])`;
  const late = String.raw`(?<day>1[3-9]|2\d|3[01])`;
  const any = String.raw`(?<day>0?[1-9]|[12]\d|3[01])`;
  return [
    String.raw`${any}\.${month}\.${year}`,
    `${monthFirst ? late : any}/${month}/${year}`,
    ...(monthFirst ? [`${month}/${late}/${year}`] : []),
  ];
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
