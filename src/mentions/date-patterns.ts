/** How the dates of a language are written. */
import { monthNamesOf, weekdayNamesOf } from '../language/names-of-time.ts';
import type { Lexicon } from '../language/lexicon.ts';
import { either } from '../language/pattern.ts';
import { oncePer } from '../text/memoize.ts';

/** The names of times in one language: in small letters, each with its number. */
export interface NamesOfTime {
  /** From 1, short ones too. */
  readonly months: ReadonlyMap<string, number>;
  /** From 0, Sunday. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** The same, without the stop that may end them; they stand before a day and its month. */
  readonly shortWeekdays: ReadonlyMap<string, number>;
  /** From 1, spring. */
  readonly seasons: ReadonlyMap<string, number>;
  /** Whether months and weekdays begin with a capital letter: "may" and "march" are verbs. */
  readonly isCapital: boolean;
  /** Names of months, as they are written, that may be another word. */
  readonly ambiguous: ReadonlySet<string>;
}

export function namesOf({ tag, dates }: Lexicon): NamesOfTime {
  const [monthNames, weekdayNames] = [monthNamesOf(tag), weekdayNamesOf(tag)];
  const months = new Map<string, number>([
    ...monthNames.map((name, index): [string, number] => [name.toLowerCase(), index + 1]),
    ...Object.entries(dates.shortMonths).flatMap(([name, month]): [string, number][] => [
      [name, month],
      [`${name}.`, month],
    ]),
  ]);
  const isCapital = /^\p{Lu}/u.test(monthNames[0] ?? '');
  return {
    months,
    weekdays: new Map(weekdayNames.map((name, index) => [name.toLowerCase(), index])),
    shortWeekdays: new Map(Object.entries(dates.shortWeekdays)),
    seasons: new Map(dates.seasons.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
    isCapital,
    ambiguous: new Set(
      dates.ambiguousMonths.map((number) => asWritten((monthNames[number - 1] ?? '').toLowerCase(), isCapital)),
    ),
  };
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const asWritten = (name: string, isCapital: boolean): string => (isCapital ? capitalised(name) : name);

/** What stands between two dates of a range: "13 to 15 April", "13–15 April", "entre le 13 et le 15 avril". */
const rangeBetween = ({ dates, articles }: Lexicon): string =>
  String.raw`\s*(?:(?:${either(dates.rangeWords)})(?!\p{L})(?:\s+(?:${either(articles)})(?=\s))?|[–—-])\s*`;

/** Matches just that. */
export const rangeJoin = oncePer((lexicon: Lexicon) => new RegExp(`^${rangeBetween(lexicon)}$`, 'u'));

/** Finds texts in which there may be a date at all. */
export function hintOf({ tag, dates }: Lexicon, { weekdays }: NamesOfTime): RegExp {
  const names = [...weekdays.keys(), ...monthNamesOf(tag).map((name) => name.toLowerCase())];
  return new RegExp(
    String.raw`[12]\d{3}|\d{4}-\d|${either(names)}|(?:${either(Object.keys(dates.shortMonths))})(?!\p{L})`,
    'iu',
  );
}

/**
 * The ways to write a date, those first that take in most. Their groups are `year`, `season`, `month` by name,
 * `monthNumber`, `day`, `weekday`, and for the second year of "1914–18" `century` and `shortYear`.
 */
export function datePatterns(
  lexicon: Lexicon,
  { months, weekdays, shortWeekdays, seasons, isCapital }: NamesOfTime,
): RegExp[] {
  const { dates, numbers } = lexicon;
  // "Jeudi" opens a sentence; "Mars" alone is something else.
  const anyCase = (names: Iterable<string>) =>
    `(?:${either([...names].flatMap((name) => (isCapital ? [capitalised(name)] : [name, capitalised(name)])))})`;
  const [monthWord, weekdayWord] = [anyCase(months.keys()), anyCase(weekdays.keys())];
  const [month, weekday] = [`(?<month>${monthWord})`, `(?<weekday>${weekdayWord})`];
  // "Sept" is a number, and a month only beside a day or a year.
  const alone = [...months.keys()].filter((name) => !Object.hasOwn(numbers.units, name));
  const bareMonth = `(?<month>${either(alone.map((name) => asWritten(name, isCapital)))})`;
  const year = String.raw`(?<year>[12]\d{3})`;
  const dayNumber = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:${either(numbers.ordinalEndings)})?`;
  const day = `(?<day>${dayNumber})`;
  const of = dates.betweenDayAndMonth.length > 0 ? `(?:(?:${either(dates.betweenDayAndMonth)})\\s+)?` : '';
  const range = rangeBetween(lexicon);
  const before = String.raw`(?:(?<weekday>${weekdayWord}|${anyCase(shortWeekdays.keys())}(?=[.,\s]))\.?,?\s+)?`;
  const inSeason = `(?:(?:${either(dates.betweenSeasonAndYear)})\\s+)?`;
  return [
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
