/** Dates as readers see them. */
import { edtfOf, type EdtfDate } from '../provenance/edtf.ts';
import { localeOf } from './locale.ts';
import { say, words } from './spoken.ts';

/** What to leave out of a date, or add to it. */
export interface DateStyle {
  /** Names the day of the week, where the date has a day. */
  readonly weekday?: boolean;
  /** Leaves the year out. */
  readonly withoutYear?: boolean;
}

/**
 * An EDTF date in words, exactly as precise as it is.
 *
 * @example
 * formatDate('2024-05-03/2024-05-04') // '3–4 May 2024'
 * formatDate('2024-05~') // 'around May 2024'
 */
export function formatDate(edtf: string, language = 'en', style: DateStyle = {}): string {
  const date = edtfOf(edtf);
  const { start, end, isInterval } = date;
  const inWords = (point: EdtfDate) => formatPoint(point, language, style);
  if (end === undefined) return start === undefined ? '' : say(words.dates.from, { date: inWords(start) });
  if (start === undefined) return say(words.dates.until, { date: inWords(end) });
  if (!isInterval) return inWords(start);
  const isOfDays = start.precision === 'day' && end.precision === 'day' && !date.isDoubtful;
  if (style.weekday !== true && isOfDays) {
    return formatterFor(start, language, style).formatRange(instantOf(start), instantOf(end)).replaceAll('\u2009', '');
  }
  return say(words.parts.to, { from: inWords(start), to: inWords(end) });
}

/** One date, with words for `~`, `?` and `%`. */
function formatPoint(date: EdtfDate, language: string, style: DateStyle): string {
  const text = formatPlain(date, language, style);
  const approximate = date.isApproximate ? say(words.dates.around, { date: text }) : text;
  return date.isUncertain ? say(words.dates.uncertain, { date: approximate }) : approximate;
}

const seasons = [words.dates.spring, words.dates.summer, words.dates.autumn, words.dates.winter];

function formatPlain(date: EdtfDate, language: string, style: DateStyle): string {
  const { decade, year = decade, season } = date;
  const years = { year: String(year) };
  if (decade !== undefined) return say(words.dates.decade, years);
  const name = season === undefined ? undefined : seasons[season - 1];
  return name === undefined ? formatterFor(date, language, style).format(instantOf(date)) : say(name, years);
}

/** Making one takes longer than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor({ precision }: EdtfDate, language: string, style: DateStyle): Intl.DateTimeFormat {
  const isOfDay = precision === 'day';
  const parts = [
    ...(style.withoutYear === true && precision !== 'year' ? [] : ['year']),
    ...(precision === 'year' ? [] : ['month']),
    ...(isOfDay ? ['day'] : []),
    ...(isOfDay && style.weekday === true ? ['weekday'] : []),
  ];
  const key = [language, ...parts].join(' ');
  const formatter =
    formatters.get(key) ??
    new Intl.DateTimeFormat(localeOf(language), {
      timeZone: 'UTC',
      ...(parts.includes('year') ? { year: 'numeric' } : {}),
      ...(parts.includes('month') ? { month: 'long' } : {}),
      ...(parts.includes('day') ? { day: 'numeric' } : {}),
      ...(parts.includes('weekday') ? { weekday: 'long' } : {}),
    });
  formatters.set(key, formatter);
  return formatter;
}

function instantOf({ earliest }: EdtfDate): Date {
  return new Date(earliest);
}
