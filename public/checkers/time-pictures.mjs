/**
 * Whether marks on a line of time stand where the dates of their events put them. A line begins with the first of the
 * dates above it, and has cells of one width: days with their nights, months or years.
 */
import { boundsOf, monthText } from './date-bounds.mjs';
import { REPEATING, whereTo } from './links.mjs';
import { childrenOf, clip, elementsOf, fold, has, textOf, within } from './page-tree.mjs';
import { printDates } from './print-dates.mjs';

const DAY = 86_400_000;
/** A night, from nine in the evening to six in the morning, in days from the midnight before. */
const [DUSK, DAWN] = [0.875, 1.25];
/** The least that is drawn of a time, as a part of its line. */
const LEAST = 0.008;

/** What is wrong with the lines of time of a page. */
export function timeFaults(page, site) {
  // A line has as many marks as it has events, and is read once for all of them.
  const lines = new Map();
  return page.elements
    .filter((element) => element.tag === 'svg' && has(element, 'bar', 'nights'))
    .flatMap((drawing) => {
      const box = within(drawing, (element) => has(element, 'time', 'strip'));
      if (box === undefined && has(drawing.parent.parent, 'key')) return sampleFaults(drawing);
      if (box === undefined) return ['draws a time on no line'];
      const event = eventOf(drawing, page, site);
      const stands = has(drawing, 'nights') ? areNights : isPlaced;
      if (!lines.has(box)) lines.set(box, linesOf(box, site));
      if (lines.get(box).some((line) => stands(drawing, line, event))) return [];
      return [`draws ${clip(event?.title ?? 'a line of time')} at another time than its date`];
    });
}

/** What the signs mean is told by samples, each beside its words. */
const MOMENT = 'reach M0.5 .5H3.5 dot M2 .5h0';
const SAMPLES = {
  'day or night, as reported': MOMENT,
  'day or night, by the editors’ count': `${MOMENT} hole M2 .5h0`,
  'at some time in this span, or all through it, as reported': 'within M0.5 .25H3.5v.5H0.5z',
  'at some time in this span, by the editors’ count': 'within M0.5 .25H3.5v.5H0.5z url(#fade)',
};

function sampleFaults(drawing) {
  const drawn = childrenOf(drawing).map(({ classes, attributes: { d, fill } }) => [...classes, d, fill ?? []].flat());
  const words = fold(textOf(drawing.parent));
  const isOwn = drawing.attributes.viewBox === '0 0 4 1' && drawn.flat().join(' ') === SAMPLES[words];
  return isOwn ? [] : [`draws otherwise than its signs are: ${clip(words)}`];
}

/** The event of a mark, that of its row or of its page, in the book the first of its time; none of a row that is folded. */
function eventOf(drawing, page, site) {
  const row = within(drawing, ({ tag }) => tag === 'li' || tag === 'summary');
  const link = row && elementsOf(row).find(({ tag }) => tag === 'a');
  const url = row === undefined ? page.url : link && whereTo(link, page, site);
  const time = within(drawing, ({ tag }) => tag === 'header')?.parent;
  const first = time && elementsOf(time).find((element) => has(element, 'event'))?.attributes.id;
  return site.dossier.entries.find(
    ({ kind, id, url: own }) =>
      kind === 'event' && (page.url === REPEATING ? id.replace('/', '-') === first : own === url),
  );
}

// ---------------------------------------------------------------- dates

const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** From the first day that a date allows to the last, without end where it is open. */
function spanOf(date) {
  const [first, last] = boundsOf(date);
  return [first === '' ? -Infinity : dayOf(first), last === '' ? Infinity : dayOf(last)];
}

// ---------------------------------------------------------------- lines

/** How each kind of line counts: the date of a cell, and the place of a day in cells from the year 0. */
const monthsTo = (day) => {
  const [year, month, date] = dateOf(day).split('-').map(Number);
  return year * 12 + month - 1 + (date - 1) / new Date(Date.UTC(year, month, 0)).getUTCDate();
};
const CELLS = {
  day: { dateOf, placeOf: (day) => day },
  month: {
    dateOf: monthText,
    placeOf: monthsTo,
  },
  year: { dateOf: (years) => String(years).padStart(4, '0'), placeOf: (day) => monthsTo(day) / 12 },
};

/**
 * What the line in a box may be, by the dates above it: a date without its year may be that of several. A line begins
 * with the first time that the dossier knows, in its cells.
 */
function linesOf(box, { dossier }) {
  const inside = (test) => childrenOf(box).find(test);
  const ground = inside((element) => has(element, 'nights'));
  const labels = elementsOf(box)
    .find((element) => has(element, 'cells'))
    ?.children.flatMap((child) => (typeof child === 'string' ? [] : [fold(textOf(child))]));
  const [, cells] = /^0 0 (\d+) 1$/u.exec(ground?.attributes.viewBox ?? '') ?? [];
  if (cells === undefined || !(labels?.length > 0)) return [];
  const days = new Set(
    dossier.entries
      .flatMap(({ kind, date }) => (kind === 'event' ? spanOf(date) : []))
      .filter((day) => Number.isFinite(day)),
  );
  const step = Number(cells) / labels.length;
  return Object.entries(CELLS).flatMap(([cell, { dateOf: dateAt, placeOf }]) =>
    [...new Set([...days].map((day) => Math.floor(placeOf(day))))]
      .filter((first) =>
        labels.every((label, index) => printDates(dateAt(first + index * step), dossier.language).includes(label)),
      )
      .map((first) => ({ cell, cells: Number(cells), at: (day) => placeOf(day) - first })),
  );
}

/** The numbers of a path, and whether it is of the form that `shape` gives, with `#` for each number. */
const numbersOf = (path, shape) =>
  path.replace(/-?\d*\.?\d+/gu, '#') === shape ? path.match(/-?\d*\.?\d+/gu).map(Number) : undefined;

const pathsIn = (drawing) =>
  elementsOf(drawing).map(({ attributes, classes }) => [classes.join(' '), attributes.d ?? '']);

/** Whether the nights are drawn that a line has: one across the end of each day, none on a line of months or years. */
function areNights(drawing, { cell, cells }) {
  const paths = pathsIn(drawing);
  if (cell !== 'day') return paths.length === 0;
  const nights = Array.from({ length: cells + 1 }, (_, day) => [day - 1 + DUSK, day - 1 + DAWN]);
  const path = nights.map((ends) => ends.map((end) => Math.min(cells, Math.max(0, end))));
  return paths.length === 1 && paths[0][1] === path.map(([from, to]) => `M${from} 0H${to}v1H${from}z`).join('');
}

/** Whether a mark stands where the date of its event puts it; of a folded row, which has no event, over the whole line. */
function isPlaced(drawing, { cell, cells, at }, event) {
  if (drawing.attributes.viewBox !== `0 0 ${String(cells)} 1`) return false;
  const [first, last] = event === undefined ? [0, 0] : spanOf(event.date);
  const span =
    event === undefined ? [0, cells] : [first, last + 1].map((day) => (Number.isFinite(day) ? at(day) : day));
  const paths = pathsIn(drawing);
  if (isDrawn(paths, span, { cells, isMoment: first === last })) return true;
  // On a line of months or years a night is a moment from the one day to the end of the other.
  if (cell !== 'day') return last - first === 1 && isDrawn(paths, span, { cells, isMoment: true });
  // A night is a time of its own: that of the last day goes on behind the line.
  const night = [span[0] + DUSK, span[0] + DAWN];
  return last - first <= 1 && isDrawn(paths, night, { cells, isMoment: true });
}

/** Whether all that is drawn of a time has its ends, in cells. */
function isDrawn(paths, ends, { cells, isMoment }) {
  const [left, middle, right] = shown(ends, cells);
  const isAt = (x, place) => x !== undefined && Math.abs(x - place) <= 0.002 + 0.001 * cells;
  const isOver = (numbers) => isAt(numbers?.[0], left) && isAt(numbers?.[2], right);
  return (
    paths.every(([name, path]) => {
      if (name === 'within') return isOver(numbersOf(path, 'M# #H#v#H#z'));
      if (name === 'reach') return isMoment && isOver(numbersOf(path, 'M# #H#'));
      if (name === 'dot' || name === 'hole') return isMoment && isAt(numbersOf(path, 'M# #h#')?.[0], middle);
      // Dots before the line or behind it: it may have been then.
      return name === 'beyond' && isBeyond(path, ends, cells);
    }) && paths.some(([name]) => name === 'beyond') === (ends[0] < 0 || ends[1] > cells)
  );
}

/** What of a time is seen on its line: its left end, its middle, its right end. */
function shown([from, to], cells) {
  const [left, right] = [Math.max(0, from), Math.min(cells, to)];
  const half = Math.max(right - left, LEAST * cells) / 2;
  const middle = (left + right) / 2;
  return [Math.max(0, middle - half), middle, Math.min(cells, middle + half)];
}

function isBeyond(path, [from, to], cells) {
  const places = (path.match(/(?<=M)-?[\d.]+/gu) ?? []).map(Number);
  const sides = [places.some((x) => x < 0), places.some((x) => x > cells)];
  return sides[0] === from < 0 && sides[1] === to > cells && places.every((x) => x < 0 || x > cells);
}
