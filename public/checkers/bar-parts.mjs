/**
 * All that is painted of a bar, in its order, by what it says: its value or the ends of a range, how sure it is, which way
 * its end is open. `at` tells where a number lies on the line of the chart.
 */
import { THICKNESS } from './bar-rows.mjs';
import { paintOf } from './read-drawing.mjs';

const HALF = THICKNESS / 2;

/** Beyond a number and before it, how far each kind of end reaches. */
const ENDS = { above: [0, 13], below: [20, 0], near: [7, 7] };
/** How strong the strips of an end are that fades: of a bar that several reports give, and of others. */
const STRIPS = { agreed: ['.7', '.5', '.2'], other: ['.3', '.2', '.1'] };

/** How lines are drawn by how sure something is, at a width of two. */
const DASHES = {
  agreed: {},
  single: { 'stroke-dasharray': '0 4.2', 'stroke-linecap': 'round' },
  contradict: { 'stroke-dasharray': '6 4' },
};
const colour = (name) => `var(--${name})`;
const strokeOf = (name, width = '2', dashes = {}) =>
  paintOf({ fill: 'none', stroke: colour(name), 'stroke-width': width, ...dashes });
const fillOf = (name, opacity) =>
  paintOf({ fill: colour(name), ...(opacity === undefined ? {} : { 'fill-opacity': opacity }) });

const line = (paint, ...points) => ({ kind: 'line', paint, points });
const upright = (paint, x, top, length) => line(paint, [x, top], [x, top + length]);
const box = (kind, paint, left, right, top, bottom) => ({
  kind,
  paint,
  isBox: true,
  points: [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ],
});

/** How far a bar reaches, and where its outline ends. */
export const reachOf = ({ value, low, high }) => (low < high ? high : value);
const endOf = (bar) => (bar.isAnswer ? bar.value : reachOf(bar));

/** The area between the ends of a range, or of all answers; none of a bar that has one value. */
export const spreadArea = ({ low, high, tone }, middle, at) =>
  low < high ? [box('area', fillOf(tone, '.1'), at(low), at(high), middle - HALF, middle + HALF)] : [];

/** The area of a bar: solid where several reports give it. */
export function barArea({ value, low, high, tone, certainty }, middle, at) {
  const paint = fillOf(tone, certainty === 'agreed' ? undefined : '.2');
  const ends = [at(0), at(low < high ? low : value)];
  return [box('area', paint, Math.min(...ends), Math.max(...ends), middle - HALF, middle + HALF)];
}

/** A bar that is a small count is cut into its units. */
export const unitLines = (bar, middle, at) =>
  Array.from({ length: Math.max(0, Math.ceil(reachOf(bar)) - 1) }, (_, unit) =>
    upright(strokeOf('paper'), at(unit + 1), middle - HALF, THICKNESS),
  );

/** The outline in the line of how sure the bar is, without its end where that is open, and the ends of what answers leave open. */
export function outlineOf(bar, middle, at) {
  if (bar.certainty === 'agreed') return [];
  const paint = strokeOf(bar.tone, '2', DASHES[bar.certainty]);
  const ends = [at(0), at(endOf(bar))];
  const left = Math.min(...ends) + 1;
  const right = Math.max(left, Math.max(...ends) - 1);
  const [top, bottom] = [middle - HALF + 1, middle + HALF - 1];
  const [zero, end] = bar.value < 0 ? [right, left] : [left, right];
  const outline =
    bar.side === undefined
      ? box('line', paint, left, right, top, bottom)
      : line(paint, [end, top], [zero, top], [zero, bottom], [end, bottom]);
  const edges = bar.low < bar.high ? [bar.low, bar.high].filter((edge) => edge !== endOf(bar)) : [];
  return [outline, ...edges.map((edge) => upright(paint, at(edge), middle - HALF + 2, THICKNESS - 4))];
}

/** An end that is open: an arrow to what may be more, one that comes from the left, or an edge that fades to both sides. */
export function openEnd({ value, tone, certainty, side }, middle, at) {
  if (side === undefined) return [];
  const direction = value < 0 ? -1 : 1;
  const [x, top] = [at(value), middle - HALF];
  if (side === 'above')
    return [4, 10].map((step) => {
      const tip = x + direction * (step + 3);
      const back = x + direction * (step - 3);
      return line(strokeOf(tone), [back, top + 3], [tip, middle], [back, top + THICKNESS - 3]);
    });
  const [before, behind] = ENDS[side];
  const reach = Math.min(before, Math.abs(x - at(0)));
  const from = x - direction * reach;
  const width = (reach + behind) / 3;
  const strip = (start, length, paint) => {
    const ends = [start, start + direction * length];
    return box('area', paint, Math.min(...ends), Math.max(...ends), top, top + THICKNESS);
  };
  const strengths = STRIPS[certainty === 'agreed' ? 'agreed' : 'other'];
  return [
    strip(from, reach, fillOf('paper')),
    ...strengths.map((strength, index) =>
      strip(from + direction * index * width, Math.max(0, width - 1), fillOf(tone, strength)),
    ),
    ...(side === 'below' ? [upright(strokeOf(tone), x - direction, top, THICKNESS)] : []),
  ];
}

/** The line across a bar of the number that it is seen against, and its tick below its name. */
export const referenceLine = (x, middle) => upright(strokeOf('ink', '1.5'), x, middle - HALF - 4, THICKNESS + 8);
export const referenceTick = (x, top) => upright(strokeOf('quiet', '1.5'), x, top, 5);
/** The line at zero, left of each bar. */
export const zeroLine = (zero, middle) => upright(strokeOf('ink'), zero - 1, middle - HALF - 2, THICKNESS + 4);
