/** What parts of lists are called: by the time or the letters that they cover. */
import { dayAfter } from '../../provenance/calendar.ts';
import { formatDate } from '../../interface/format-date.ts';
import { say, words } from '../../interface/spoken.ts';

/**
 * The times that parts cover, as coarse as tells them apart. `days` holds the first and the last day of each part,
 * `YYYY-MM-DD`, in the order of the first; a day that goes on in the next part is numbered there. Where parts overlap,
 * for what is known to the month may stand before what is known to the day, each names its days as exactly as they are.
 *
 * @example
 * timeLabels([['2024-03-01', '2024-03-30'], ['2024-04-02', '2024-05-09']], 'en') // ['March 2024', 'April to May 2024']
 * timeLabels([['2023-01-01', '2024-04-30'], ['2024-04-02', '2024-04-09']], 'en') // ['2023 to April 2024', '2–9 April 2024']
 */
export function timeLabels(
  days: readonly (readonly [first: string, last: string])[],
  language: string,
): readonly string[] {
  const labels = days.map(([first, last], index) => {
    const before = days[index - 1]?.[1] ?? '';
    const after = days[index + 1]?.[0] ?? '';
    const from = before > first ? whole(first, -1) : coarsest(first, before);
    const to = after !== '' && last > after ? whole(last, 1) : coarsest(last, after);
    // A day within the year that it begins with says nothing: then both ends are as fine as the finer one.
    const length = from.startsWith(to) || to.startsWith(from) ? Math.max(from.length, to.length) : undefined;
    return length === undefined
      ? spanOf(from, to, language)
      : spanOf(first.slice(0, length), last.slice(0, length), language);
  });
  return labels.map((label, index) => {
    const same = labels.slice(0, index).filter((other) => other === label).length;
    return same === 0 ? label : `${label}, ${String(same + 1)}`;
  });
}

/** The year, month or day of `day` that the neighbour does not share. */
function coarsest(day: string, neighbour: string): string {
  const length = [4, 7].find((end) => day.slice(0, end) !== neighbour.slice(0, end));
  return day.slice(0, length);
}

/** The year or the month that `day` is the first (`by` -1) or the last day (1) of; else the day. */
function whole(day: string, by: -1 | 1): string {
  return coarsest(day, dayAfter(day, by));
}

function spanOf(first: string, last: string, language: string): string {
  if (first === '' || last === '')
    return first === last ? words.source.undated : formatDate(first === '' ? last : first, language);
  if (first === last) return formatDate(first, language);
  const isOneYear = first.length === 7 && last.length === 7 && first.slice(0, 4) === last.slice(0, 4);
  return isOneYear
    ? say(words.parts.to, { from: formatDate(first, language, { withoutYear: true }), to: formatDate(last, language) })
    : formatDate(`${first}/${last}`, language);
}

/**
 * The letters that parts cover, as many as tell each part from its neighbours. `names` holds the first and the last
 * name of each part, in their order.
 *
 * @example
 * letterLabels([['Adams', 'Bell'], ['Berg', 'Cruz']]) // ['A to Bel', 'Ber to C']
 */
export function letterLabels(names: readonly (readonly [first: string, last: string])[]): readonly string[] {
  return names.map(([first, last], index) => {
    const from = guideTo(first, names[index - 1]?.[1]);
    const to = guideTo(last, names[index + 1]?.[0]);
    return from === to ? from : say(words.parts.to, { from, to });
  });
}

/** The beginning of a name that tells it from its neighbour in the next part; names alike are given whole. */
function guideTo(name: string, neighbour = ''): string {
  const letters = [...name];
  const others = [...neighbour];
  const at = letters.findIndex((letter, index) => plain(letter) !== plain(others[index] ?? ''));
  return letters
    .slice(0, at === -1 ? letters.length : at + 1)
    .join('')
    .trim();
}

/** A letter without its marks, in capitals: `É` and `e` stand together in a list. */
export function plain(letter: string): string {
  return letter.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
