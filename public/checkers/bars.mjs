/**
 * A chart of bars: what each of them says is read from its words and its colours, then all that must be painted for that
 * is made again, from the top to the bottom, and compared with what is painted: bars as long as their numbers, in one
 * ratio, and nothing else. Only where words end and lines of them break, which hangs on the letters, is taken as it is.
 */
import {
  barArea,
  openEnd,
  outlineOf,
  reachOf,
  referenceLine,
  referenceTick,
  spreadArea,
  unitLines,
  zeroLine,
} from './bar-parts.mjs';
import { NAME_SIZE, THICKNESS, lineYs, nameYs, rowsOf } from './bar-rows.mjs';
import { readRows } from './bar-words.mjs';
import { clip } from './page-tree.mjs';
import { NEAR, isAt, isNear, isPath, isRing } from './read-drawing.mjs';

/** Where the line at zero begins, and how far behind a bar its number stands. */
const [ZERO, VALUE_GAP] = [2, 9];
/** Counts up to this are drawn in units. */
const COUNTABLE = 20;
/** What an end takes behind its number, which stands behind it. */
const ROOM = { above: 13, below: 0, near: 7 };

/** What is wrong with a chart of bars, and what its bars say; `reference` is the number that they are seen against. */
export function readBars(parts, viewBox, reference) {
  const chart = readRows(parts);
  if (chart === undefined || chart.rows.length === 0) return { bars: [], faults: ['draws something else than bars'] };
  const strange = chart.rows.find(({ numbers, tone }) => numbers.length === 0 || tone === undefined);
  if (strange !== undefined) return { bars: [], faults: [`draws a bar without a number, ${clip(strange.label)}`] };
  let first;
  for (const bars of readingsOf(chart.rows))
    for (const hasFoot of [false, true]) {
      const found = compared(chart, bars, { viewBox, reference, hasFoot });
      if (found.faults.length === 0) return found;
      first ??= found;
    }
  return first ?? { bars: [], faults: ['draws something else than bars'] };
}

/** What the bars may say: a number that stands alone may be one of several answers, which share what they leave open. */
function* readingsOf(rows) {
  const open = rows.filter(({ spread }) => spread !== undefined);
  for (const isAnswer of [({ numbers }) => numbers.length === 1, () => true]) {
    const answers = open.filter(isAnswer);
    yield rows.map((row) => {
      const isOne = answers.includes(row);
      const sharing = isOne ? answers.filter(({ spread }) => widthOf(spread) === widthOf(row.spread)) : [row];
      const ends = row.spread === undefined ? [] : sharing.flatMap(({ numbers }) => numbers);
      const range = ends.length === 0 ? {} : { low: Math.min(...ends), high: Math.max(...ends) };
      return { ...row, ...range, value: row.numbers[0], isAnswer: isOne };
    });
    if (answers.length === open.length) return;
  }
}

/** From where to where an area reaches. */
const widthOf = ({ points }) => points.map(([x]) => x).join(' ');

/** What is wrong with a chart whose bars say that. */
function compared({ areas, slices, rest, names, spreadBehind }, given, { viewBox, reference, hasFoot }) {
  const wrong = (what) => ({ bars: given, faults: [what] });
  const isNamed = reference !== undefined && names.length > 0;
  const rows = rowsOf(
    given.map(({ lines }) => lines.length),
    { names: isNamed ? names.length : 0, hasFoot },
  );
  if (!isBox(viewBox, rows)) return wrong('cuts off what it draws');
  const scale = scaleOf(given, slices, isNamed ? reference : undefined);
  if (scale === undefined) return wrong('draws its bars in another ratio than their numbers');
  const { at } = scale;
  const bars = [];
  for (const [index, bar] of given.entries()) {
    const own = { middle: rows.middles[index], at, reference: isNamed ? reference : undefined };
    const sides = [undefined, 'above', 'below', 'near'];
    const side = sides.find((one) => areAlike(slices[index], expectedOf({ ...bar, side: one }, own, given)));
    if (side === undefined && !areAlike(slices[index], expectedOf(bar, own, given)))
      return wrong(`draws a bar otherwise than its number, ${clip(`${bar.label} ${bar.said}`)}`);
    bars.push({ ...bar, side });
  }
  const last = bars.findLastIndex(({ isAnswer }) => isAnswer);
  const isSpreadNamed =
    bars.every((bar, index) => (index === last) === spreadBehind.has(index)) &&
    [...spreadBehind].every(([index, text]) => isSpreadText(text, rows.middles[index], at(reachOf(bars[index]))));
  const wanted = [
    ...bars.flatMap((bar, index) => spreadArea(bar, rows.middles[index], at)),
    ...bars.flatMap((bar, index) => barArea(bar, rows.middles[index], at)),
  ];
  const isWhole = areAlike(areas, wanted) && isSpreadNamed && (bars.at(-1).isAnswer ? hasFoot : true);
  const isSeen = isNamed ? areNames(names, rest, at(reference)) : names.length === 0 && rest.length === 0;
  return isWhole && isSeen
    ? { bars, names: names.flatMap(({ runs }) => runs.map(({ words }) => words)), faults: [] }
    : wrong('draws its bars otherwise than their numbers');
}

/** The box of a drawing as its rows give it. */
function isBox(viewBox, { top, height }) {
  const [left, ...others] = viewBox.map(Number);
  return left === 0 && isNear(others[0], top) && [640, 340].includes(others[1]) && isNear(others[2], height);
}

// ---------------------------------------------------------------- the ratio

/** Where numbers lie, by the farthest thing that a chart shows. */
function scaleOf(bars, slices, reference) {
  const reach = [
    ...bars.map(reachOf),
    ...bars.flatMap(({ value }) => value),
    ...(reference === undefined ? [] : [reference]),
  ];
  const [least, most] = [Math.min(0, ...reach), Math.max(0, ...reach) || 1];
  const zero = zeroOf(slices[0]);
  if (zero === undefined) return undefined;
  const edges = edgesAt(most, { bars, slices, reference });
  const ends =
    least < 0 && !(most > 0 && edges.length > 0) ? [ZERO + ((zero - ZERO) * (most - least)) / -least] : edges;
  const [end] = ends.length === 0 ? [zero] : ends;
  const at = (number) => ZERO + ((number - least) / (most - least)) * (end - ZERO);
  return isNear(at(0), zero) ? { at } : undefined;
}

const zeroOf = (slice) => slice?.at(-1)?.points[0][0] + 1;

/** The right edges of what reaches as far as the line: bars, what answers leave open, the number that they are seen against. */
function edgesAt(most, { bars, slices, reference }) {
  const bar = bars.find((one) => reachOf(one) === most);
  if (bar !== undefined) {
    const area = bar.low < bar.high ? bar.spread : bar.solid;
    return area === undefined ? [] : [Math.max(...area.points.map(([x]) => x))];
  }
  if (reference !== most) return [];
  const { paint } = referenceLine(0, 0);
  const line = slices[0].find((part) => part.paint === paint);
  return line === undefined ? [] : [line.points[0][0]];
}

// ---------------------------------------------------------------- what is painted

/** All that is painted of a bar, with its words. */
function expectedOf(bar, { middle, at, reference }, bars) {
  const isCountable = bars.every((one) => {
    const end = reachOf(one);
    const first = one.low < one.high && !one.isAnswer ? one.low : one.value;
    return Number.isInteger(first) && Number.isInteger(end) && first > 0 && end <= COUNTABLE;
  });
  const reach = at(reachOf(bar)) + (bar.value < 0 ? 0 : (ROOM[bar.side] ?? 0));
  const end = Math.max(at(0), reach);
  const behind = [end, ...(reference === undefined ? [] : [at(reference)])].map((x) => x + VALUE_GAP);
  const ys = lineYs(middle, bar.lines.length);
  return [
    ...(isCountable ? unitLines(bar, middle, at) : []),
    ...outlineOf(bar, middle, at),
    ...openEnd(bar, middle, at),
    ...(reference === undefined ? [] : [referenceLine(at(reference), middle)]),
    ...ys.map((y) => ({ kind: 'text', xs: [0], y })),
    ...(bar.hasValue ? [{ kind: 'text', xs: behind, y: middle + VALUE_SIZE * 0.35 }] : []),
    zeroLine(at(0), middle),
  ];
}
const VALUE_SIZE = 16;

/** Whether all is painted that is wanted, in its order; an area that is too narrow to be seen may be left out. */
function areAlike(found, wanted) {
  let at = 0;
  for (const part of wanted) {
    while (at < found.length && !isAlike(found[at], part) && isNarrow(found[at])) at += 1;
    if (at < found.length && isAlike(found[at], part)) at += 1;
    else if (!isNarrow(part)) return false;
  }
  return found.slice(at).every(isNarrow);
}

/** Whether an area is too narrow to be seen, or left of all that is shown. */
function isNarrow({ kind, points }) {
  if (kind !== 'area') return false;
  const xs = points.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs) <= 2 * NEAR || Math.max(...xs) < 0;
}

function isAlike(found, wanted) {
  if (found.kind !== wanted.kind) return false;
  if (wanted.kind === 'text') return wanted.xs.some((x) => isAt(found, [x, wanted.y]));
  if (found.paint !== wanted.paint) return false;
  return wanted.isBox === true ? isRing(found.points, wanted.points) : isPath(found.points, wanted.points);
}

/** The words below the last of several answers end where what they leave open ends. */
const isSpreadText = (text, middle, end) =>
  isAt(text, [text.x, middle + THICKNESS / 2 + 16]) && (text.x === 0 || (text.x > 0 && text.x < end));

/** The name of the number that bars are seen against, over its tick. */
function areNames(names, rest, x) {
  const ys = nameYs(names.length);
  return (
    names.every((name, index) => isAt(name, [name.x, ys[index]]) && name.x >= 0) &&
    areAlike(rest, [referenceTick(x, NAME_SIZE + 4 + (names.length - 1) * 17)])
  );
}
