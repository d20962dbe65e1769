/**
 * The rows of a chart of bars as they are read: what is painted of each, and what its words and its colours say of it.
 */
import { zeroLine } from './bar-parts.mjs';
import { figuresIn } from './numbers.mjs';
import { fold } from './page-tree.mjs';

const [INK, QUIET] = ['var(--ink)', 'var(--quiet)'];
/** How each kind of words is set. */
const LABEL = `${INK} 15 600`;
const SOURCES = `${QUIET} 13 400`;
const [VALUE, NUMBER] = [`${INK} 16 400`, `${INK} 16 600`];
/** What stands below the last of several answers. */
const SPREAD = 'between the answers';

const AT_ZERO = zeroLine(0, 0);
const isZero = ({ kind, paint, points }) =>
  kind === 'line' &&
  paint === AT_ZERO.paint &&
  points.length === 2 &&
  points[0][0] === points[1][0] &&
  Math.abs(points[1][1] - points[0][1] - 30) < 0.2;

/** The parts of a chart by its rows: first the areas of all bars, which are paths, then each row; and what stands behind all of them; nothing where words are set otherwise. */
export function readRows(parts) {
  const begin = parts.findIndex(({ kind, tag }) => kind !== 'area' || tag !== 'path');
  const areas = begin === -1 ? parts : parts.slice(0, begin);
  const { slices, rest } = slicesOf(parts.slice(areas.length));
  const spreadBehind = new Map();
  const own = slices.map((slice, index) => {
    if (index === 0 || !isSpreadWords(slice[0])) return slice;
    spreadBehind.set(index - 1, slice[0]);
    return slice.slice(1);
  });
  let behind = rest;
  if (slices.length > 0 && isSpreadWords(rest[0])) {
    spreadBehind.set(slices.length - 1, rest[0]);
    behind = rest.slice(1);
  }
  const names = behind.filter(({ kind }) => kind === 'text');
  const rows = own.map((slice) => rowOf(slice, areas));
  const areSet = rows.every((row) => row !== undefined) && names.every((name) => styleOf(name) === SOURCES);
  if (!areSet) return undefined;
  return { areas, slices: own, rest: behind.filter(({ kind }) => kind !== 'text'), names, spreadBehind, rows };
}

/** Each row ends with its part of the line at zero. */
function slicesOf(parts) {
  const slices = [];
  let from = 0;
  for (const [at, part] of parts.entries())
    if (isZero(part)) {
      slices.push(parts.slice(from, at + 1));
      from = at + 1;
    }
  return { slices, rest: parts.slice(from) };
}

const styleOf = ({ runs }) => (runs.length === 1 ? runs[0].style : '');
const isSpreadWords = (part) => part?.kind === 'text' && styleOf(part) === SOURCES && part.runs[0].words === SPREAD;

/** What the words of a row say, and how its bar is painted. */
function rowOf(slice, areas) {
  const texts = slice.filter(({ kind }) => kind === 'text');
  const hasValue = texts.length > 0 && [VALUE, NUMBER].includes(texts.at(-1).runs[0]?.style);
  const lines = hasValue ? texts.slice(0, -1) : texts;
  const value = hasValue ? valueIn(texts.at(-1)) : undefined;
  if (!lines.every(isLine) || (hasValue && value === undefined)) return undefined;
  const wordsIn = (style) =>
    fold(lines.flatMap(({ runs }) => runs.filter((run) => run.style === style).map(({ words }) => words)).join(' '));
  const label = wordsIn(LABEL);
  const said = value?.text ?? lines.map(lineLabel).findLast((words) => numbersIn(words).length > 0) ?? '';
  const [spread, solid] = areasAt(slice.at(-1).points[0][1] + BELOW_ZERO, areas);
  return {
    lines,
    hasValue,
    label,
    sources: wordsIn(SOURCES),
    said,
    value,
    numbers: numbersIn(said),
    spread,
    solid,
    ...paintedAs(solid, slice),
  };
}

/** The numbers of a value: in a range the word for millions stands behind the second, and a minus before the sign of a currency. */
export const numbersIn = (value) =>
  figuresIn(value.replace(/(\d)–(?=[\d.]+ million)/gu, '$1 million–').replace(/−([^\d\s−]{1,9})(?=\d)/gu, '$1−')).map(
    ([, number]) => number,
  );

/** A line of words is of a label, of its outlets, or of one and behind it the other. */
const isLine = ({ runs }) => [LABEL, SOURCES, `${LABEL},${SOURCES}`].includes(runs.map(({ style }) => style).join());
const lineLabel = ({ runs }) =>
  runs
    .filter(({ style }) => style === LABEL)
    .map(({ words }) => words)
    .join(' ');

/** A value: perhaps a limit, then a number, which stands out, and perhaps what is counted. */
function valueIn({ runs }) {
  const styles = runs.map(({ style }) => style);
  const at = styles.indexOf(NUMBER);
  if (at === -1 || at > 1 || runs.length > at + 2 || styles.some((style, index) => index !== at && style !== VALUE))
    return undefined;
  const [limit, number, word] = [runs[at - 1], runs[at], runs[at + 1]].map((run) => fold(run?.words ?? ''));
  return { limit, number, word, text: fold(runs.map(({ words }) => words).join(' ')) };
}

/** The line at zero begins so far above its bar. */
const BELOW_ZERO = 2;

/** The areas of a row, which begins at a height: of what answers leave open, and of the bar, which has none at nought. */
function areasAt(top, areas) {
  const own = areas.filter(({ points }) => Math.abs(points[0][1] - top) < 1);
  const isFaint = ({ paint }) => paint.startsWith('fill-opacity=.1;');
  return [own.find(isFaint), own.find((area) => !isFaint(area))];
}

/** The colour of a bar, by its area, else by its end, and how sure it is by its outline. */
function paintedAs(solid, slice) {
  const outline = slice.find(({ paint = '' }) => paint.includes('stroke-dasharray'));
  const coloured = [solid, outline, ...slice.slice(0, -1).filter(({ kind }) => kind !== 'text')];
  const tone = coloured
    .map((part) => /=var\(--(ink|quiet|accent)\)$/u.exec(part?.paint ?? '')?.[1])
    .find((one) => one !== undefined);
  if (outline === undefined) return { tone: tone ?? 'quiet', certainty: 'agreed' };
  return { tone, certainty: outline.paint.includes('stroke-linecap=round') ? 'single' : 'contradict' };
}
