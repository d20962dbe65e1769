/** Numbers, dates and counts as readers see them. */
import type { FigureData } from '../provenance/entries/figure.ts';
import { formatNumber } from '../provenance/fact-value.ts';

/** What a figure counts. */
export type Unit = FigureData['unit'];

/** Dates put the day first unless a dossier's language says otherwise; bare `en` would put the month first. */
function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

/**
 * A number with its symbol and with what limits it.
 *
 * @example
 * formatQuantity(1200, { one: 'boat', many: 'boats', symbolPosition: 'after' }, 'nearly') // 'nearly 1,200'
 */
export function formatQuantity(value: number, unit: Unit, qualifier = ''): string {
  const text = formatNumber(value, unit);
  return qualifier === '' ? text : `${qualifier} ${text}`;
}

/** `1 passage`, `12 passages`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

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
 * formatDate('2025-04-14/2025-04-15') // '14–15 April 2025'
 * formatDate('2025-04~') // 'around April 2025'
 */
export function formatDate(edtf: string, language = 'en', style: DateStyle = {}): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatPoint(from, language, style);
  if (to === '..') return `from ${formatPoint(from, language, style)}`;
  if (from === '..') return `until ${formatPoint(to, language, style)}`;
  const isPlain = /^\d{4}-\d{2}-\d{2}$/u;
  if (style.weekday !== true && isPlain.test(from) && isPlain.test(to)) {
    return formatterFor(from, language, style).formatRange(instantOf(from), instantOf(to)).replaceAll('\u2009', '');
  }
  return `${formatPoint(from, language, style)} to ${formatPoint(to, language, style)}`;
}

/** One date, with words for `~`, `?` and `%`. */
function formatPoint(edtf: string, language: string, style: DateStyle): string {
  const doubt = edtf.at(-1) ?? '';
  const date = edtf.replace(/[?~%]$/u, '');
  const text = formatterFor(date, language, style).format(instantOf(date));
  const approximate = doubt === '~' || doubt === '%' ? `around ${text}` : text;
  return doubt === '?' || doubt === '%' ? `${approximate} (uncertain)` : approximate;
}

/** Making one takes longer than a hundred uses of it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(date: string, language: string, style: DateStyle): Intl.DateTimeFormat {
  const precision = date.split('-').length;
  const parts = [
    ...(style.withoutYear === true && precision > 1 ? [] : ['year']),
    ...(precision > 1 ? ['month'] : []),
    ...(precision > 2 ? ['day'] : []),
    ...(precision > 2 && style.weekday === true ? ['weekday'] : []),
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

function instantOf(date: string): Date {
  return new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);
}
