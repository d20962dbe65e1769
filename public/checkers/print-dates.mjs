/** Dates as pages print them: `3 May 2024`, `May 2024`, `from 2011`, `around spring 1962`. */

const POINT = /^(?:\d{3}X|-?\d{4}(?:-\d{2}(?:-\d{2})?)?)$/u;
/** Names of the seasons `2025-21` to `2025-24`. */
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Every way in which a date of the dossier is printed; none for what is no date. */
export function printDates(edtf, language) {
  const styles = [{}, { weekday: 'long' }, { year: undefined }, { weekday: 'long', year: undefined }];
  return [...new Set(styles.flatMap((style) => printDate(edtf, language, style)))];
}

/** How a date of publication is known that its source does not state. */
const howKnown = (known) => ` (${known === 'matched' ? 'from a public page' : known})`;

/** `Harbour Post, 3 May 2024 (inferred)`, or undated. */
export function sourceLines({ name, published: { value, known } }, language) {
  if (value === null) return [`${name}, undated`];
  // Where a document is named, its day is never shortened.
  const [date = value] = printDates(value, language);
  return [`${name}, ${date}${known === 'stated' ? '' : howKnown(known)}`];
}

/** Ways to print a date of publication, marked where none of the sources of that day states it. */
export function printPublished(day, { sources, language }) {
  const known = sources.filter(({ published }) => published.value === day).map(({ published }) => published.known);
  const mark = known.includes('stated') ? '' : howKnown(known[0]);
  return printDates(day, language).map((date) => `${date}${mark}`);
}

function printDate(edtf, language, style) {
  const [from, to] = edtf.split('/');
  const point = (date) => printPoint(date, language, style);
  if (to === undefined) return point(from);
  if (to === '..') return point(from).map((text) => `from ${text}`);
  if (from === '..') return point(to).map((text) => `until ${text}`);
  const plain = point(from).flatMap((first) => point(to).map((last) => `${first} to ${last}`));
  if (![from, to].every((date) => /^\d{4}-\d{2}-\d{2}$/u.test(date))) return plain;
  try {
    const range = formatter(from, language, style).formatRange(instant(from), instant(to));
    return [...plain, range.replaceAll('\u2009', '')];
  } catch {
    return plain;
  }
}

function printPoint(edtf, language, style) {
  const doubt = edtf.at(-1);
  // A part that is left open is not printed.
  const date = edtf.replace(/[?~%]$/u, '').replaceAll('-XX', '');
  if (!POINT.test(date)) return [];
  try {
    const text = coarse(date) ?? formatter(date, language, style).format(instant(date));
    const about = doubt === '~' || doubt === '%' ? `around ${text}` : text;
    return [doubt === '?' || doubt === '%' ? `${about} (uncertain)` : about];
  } catch {
    return [];
  }
}

/** A decade or a season in words; nothing for other dates. */
function coarse(date) {
  if (date.endsWith('X')) return `the ${String(Number(date.replace('X', '0')))}s`;
  const [, year, season] = /^(\d{4})-2([1-4])$/u.exec(date) ?? [];
  return season === undefined ? undefined : `${SEASONS[season - 1]} ${String(Number(year))}`;
}

/** Making one takes longer than using it. */
const formatters = new Map();

function formatter(date, language, style) {
  const precision = date.split('-').length;
  const name = JSON.stringify([precision, language, 'year' in style, style.weekday]);
  if (!formatters.has(name)) formatters.set(name, newFormatter(precision, language, style));
  return formatters.get(name);
}

function newFormatter(precision, language, style) {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...('year' in style && precision > 1 ? {} : { year: 'numeric' }),
    ...(precision > 1 ? { month: 'long' } : {}),
    ...(precision > 2 ? { day: 'numeric' } : {}),
    ...(precision > 2 && style.weekday !== undefined ? { weekday: style.weekday } : {}),
  });
}
const instant = (date) => new Date(`${date.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`);
