/**
 * The bars of a drawing: each is as long as the number beside it, all in one ratio, and nothing else is drawn on them.
 */
import { figuresIn } from './numbers.mjs';
import { clip, fold } from './page-tree.mjs';
import { isNear, isPaper } from './shapes.mjs';

/** From the top of a bar to its bottom. */
const THICKNESS = 26;
/** How far the end of a bar reaches before and behind its number, where a word limits that. */
export const END = { before: 21, behind: 16 };

/** What is wrong with the bars of a drawing; `reference` is the number of the line that they are seen against. */
export function barFaults(shapes, texts, reference, rows) {
  const axes = axesIn(shapes);
  const bars = barsAt(axes, shapes, texts);
  if (bars.length === 0 || bars.some(({ numbers }) => numbers.length === 0 || numbers.length > 4))
    return ['draws a bar without a number'];
  const stray = bars.find((bar) => isOtherThan(bar, rows));
  if (stray !== undefined) return [`draws ${clip(stray.label)} as the table beside it does not`];
  if (axes.some((axis) => axis.left !== axes[0].left)) return ['draws bars from different zeros'];
  const zero = axes[0].left + axes[0].line / 2;
  const drawing = { bars, shapes, drawn: new Set(bars.flatMap(({ own }) => own)), ends: endsOf(bars), zero, reference };
  const fits = (unit) => unit > 0 && isInRatio(drawing, (number) => zero + number * unit);
  return unitsOf(bars, zero, reference).some(fits) ? [] : ['draws its bars in another ratio than their numbers'];
}

/** At the left of each bar stands a part of the line at zero, a little higher than the bar. */
const axesIn = (shapes) => shapes.filter(({ width, height }) => width === 0 && isNear(height, THICKNESS + 4, 0.3));

/** The bars right of their axes: the numbers and the words beside each, and what is drawn on it. */
function barsAt(axes, shapes, texts) {
  const isArea = ({ fill, height }) => fill !== 'none' && isNear(height, THICKNESS, 0.3);
  let above = Number.NEGATIVE_INFINITY;
  return axes.map((axis) => {
    const top = axis.top + 2;
    const own = shapes.filter((shape) => shape.top >= top - 5 && shape.bottom <= top + THICKNESS + 5);
    const bar = { numbers: numbersAt(top, texts), label: labelAt(top, above, texts), own };
    above = top + THICKNESS;
    return { ...bar, areas: own.filter(isArea), lines: own.filter((shape) => !isArea(shape)) };
  });
}

/** The numbers on a bar; one that has no room there stands in the last line above. */
function numbersAt(top, texts) {
  const words =
    texts.filter(({ y }) => y > top && y < top + THICKNESS).at(-1) ??
    texts.findLast(({ y, text }) => y <= top && y > top - 80 && figuresIn(text).length > 0);
  return figuresIn(words?.text ?? '').map(([, value]) => value);
}

/** The words over a bar, below the one above. */
function labelAt(top, above, texts) {
  const over = texts.filter(({ y }) => y <= top && y > top - 120 && y > above);
  return fold(over.map(({ text }) => text).join(' '));
}

/** The lengths that one may have: each that the largest number may be drawn in, that of the reference line included. */
function unitsOf(bars, zero, reference) {
  const largest = Math.max(...bars.flatMap(({ numbers }) => numbers.map(Math.abs)));
  const longest = bars.find(({ numbers }) => numbers.some((number) => Math.abs(number) === largest));
  const lengths = longest.own.flatMap(({ left, right }) => [left, right].map((edge) => Math.abs(edge - zero)));
  return [...lengths.flatMap((length) => [length / largest, length / reference]).filter(Number.isFinite), 1];
}

/** Answers that differ have a faint area each, from the least to the most of them; a range has its own. */
function endsOf(bars) {
  const answers = bars.flatMap(({ areas, numbers }) => (numbers.length === 1 && areas.some(isFaint) ? numbers : []));
  return [Math.min(...answers), Math.max(...answers)];
}

/** Whether all that is drawn stands where a ratio puts it; `at` is the place of a number. */
function isInRatio({ bars, shapes, drawn, ends, zero, reference }, at) {
  // The line that bars are seen against has a tick below its name.
  const isTick = ({ width, height, left }) => width === 0 && height <= 5 && isNear(left, at(reference));
  return (
    bars.every((bar) => endsAtNumber(bar, { at, zero, ends, reference })) &&
    shapes.every((shape) => drawn.has(shape) || isTick(shape))
  );
}

/** Whether a table names what a bar is called, and gives other numbers for it. */
function isOtherThan({ label, numbers }, rows) {
  const valuesOf = (text) => figuresIn(text).map(([, value]) => value);
  const values = rows.filter(([name, value]) => label.includes(name) && valuesOf(value).length > 0);
  return values.length > 0 && !values.some(([, value]) => numbers.every((number) => valuesOf(value).includes(number)));
}

/** Ends are drawn in rectangles, bars and what is between answers in paths. */
const isWhole = ({ element }) => element.tag === 'path';
const isFaint = (area) => isWhole(area) && area.opacity <= 0.15;

/** Whether a bar ends at its number, and whatever else is drawn on it stands where the ratio puts it. */
function endsAtNumber({ numbers, areas, lines }, { at, zero, ends, reference }) {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const begins = ({ left, right }) => isNear(left, zero) || isNear(right, zero);
  const endsAt = ({ left, right }, number) => isNear(number < 0 ? left : right, at(number));
  const [before, behind] = high < 0 ? [END.behind, END.before] : [END.before, END.behind];
  const isEnd = ({ left, right }) => left >= at(high) - before && right <= at(high) + behind;
  const spread = low < high ? [low, high] : ends;
  const isSpread = (area) => isFaint(area) && isNear(area.left, at(spread[0])) && isNear(area.right, at(spread[1]));
  const isSpreadOut = areas.some(isSpread);
  const solid = areas.filter((area) => isWhole(area) && begins(area) && !isPaper(area.fill) && !isSpread(area));
  const cuts = lines.filter(({ stroke }) => isPaper(stroke)).map(({ left }) => left);
  const last = isSpreadOut ? spread[1] : high;
  return (
    (solid.length === 1 || (solid.length === 0 && isNear(at(high), zero))) &&
    solid.every((area) => endsAt(area, isSpreadOut ? spread[0] : high)) &&
    areas.every((area) => solid.includes(area) || isSpread(area) || isEnd(area)) &&
    // A small count is cut into its units.
    (cuts.length === 0 || cuts.length === Math.ceil(last) - 1) &&
    cuts.every((cut, index) => isNear(cut, at(index + 1))) &&
    lines.every(
      (line) =>
        isPaper(line.stroke) ||
        (begins(line) && line.width > 0 && endsAt(line, high)) ||
        (line.width === 0 &&
          [zero - 1, at(reference), at(spread[0]), at(spread[1])].some((x) => isNear(line.left, x))) ||
        isEnd(line),
    )
  );
}
