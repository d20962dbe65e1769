/**
 * Whether a drawing says what its numbers say: bars are as long as the numbers beside them, in one ratio, and there are
 * as many squares as the numbers tell. Nothing is drawn besides, or cut off.
 */
import { figuresIn } from './numbers.mjs';
import { clip, elementsOf, fold, textOf } from './page-tree.mjs';

/** Units of a drawing by which a shape may miss its place: half a line, and what is rounded. */
const NEAR = 1.6;
const isNear = (one, other, by = NEAR) => Math.abs(one - other) <= by;
export const isPaper = (colour) => /^(?:var\(--paper\)|#faf7ef)$/u.test(colour);

/** Shapes and texts of one drawing: there are at most 400 squares. */
const MOST = 1000;
/** Rows of the table beside it: a figure is drawn beside a few others. */
const MOST_ROWS = 100;

/** The numbers that a path gives, by each of its steps: `M2 8h7` is M, 2, 8 and h, 7. */
const stepsOf = (path) =>
  [...path.matchAll(/([a-z])([^a-z]*)/giu)].map(([, step, rest]) => [
    step,
    ...(rest.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/gu) ?? []).map(Number),
  ]);

/** The corners of each part of a path of straight lines; nothing where it has others. */
export function cornersOf(path) {
  const parts = [];
  let [x, y] = [0, 0];
  if (!/^[MLHVlhvz\d\s.-]*$/u.test(path)) return undefined;
  for (const [step, one = 0, other = 0] of stepsOf(path)) {
    if (step === 'z') continue;
    if (step === 'M' || step === 'L') [x, y] = [one, other];
    if (step === 'l') [x, y] = [x + one, y + other];
    if (step === 'H' || step === 'h') x = step === 'h' ? x + one : one;
    if (step === 'V' || step === 'v') y = step === 'v' ? y + one : one;
    if (step === 'M') parts.push([]);
    parts.at(-1)?.push([x, y]);
  }
  return parts;
}

/** The box around some corners. */
export function boxOf(corners) {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { left, right, top, bottom, width: right - left, height: bottom - top };
}

/** The boxes of the shapes of a drawing, each with how it is painted; nothing where a shape has no straight sides. */
export function shapesIn(elements) {
  const shapes = [];
  for (const element of elements) {
    const { tag, attributes } = element;
    const { fill = 'black', stroke = 'none', d = '', x = 0, y = 0, width = 0, height = 0 } = attributes;
    const [left, top] = [Number(x), Number(y)];
    const parts =
      tag === 'path'
        ? cornersOf(d)
        : tag === 'rect'
          ? [
              [
                [left, top],
                [left + Number(width), top + Number(height)],
              ],
            ]
          : undefined;
    const line = stroke === 'none' ? 0 : Number(attributes['stroke-width'] ?? 1);
    if (parts === undefined || !(line <= 5) || attributes.transform !== undefined) return undefined;
    const opacity = Number(attributes['fill-opacity'] ?? 1);
    for (const corners of parts) shapes.push({ ...boxOf(corners), corners, element, fill, stroke, line, opacity });
  }
  return shapes;
}

/** What is wrong with a drawing of a figure, an `svg` element; `rows` are those of the table beside it, if there is one. */
export function drawingFaults(svg, { dossier }, rows = []) {
  const inside = elementsOf(svg).filter(({ parent }) => parent.tag !== 'pattern' && parent.tag !== 'defs');
  const groups = inside.filter(({ tag }) => tag === 'g');
  const shapes = shapesIn(inside.filter(({ tag }) => !/^(?:g|text|tspan|title|desc|defs)$/u.test(tag)));
  const texts = inside
    .filter(({ tag }) => tag === 'text')
    .map((element) => {
      const { x = 0, y = 0 } = element.attributes;
      return { x: Number(x), y: Number(y), text: fold(textOf(element)), element };
    });
  const [left, top, width, height] = (svg.attributes.viewBox ?? '').split(' ').map(Number);
  if (shapes === undefined) return ['draws a shape that no figure has'];
  if (shapes.length + texts.length > MOST) return ['draws more than any figure has'];
  const isShown = ({ left: from, right, top: above, bottom }) =>
    from >= left - END.behind && right <= left + width && above >= top - 5 && bottom <= top + height + 5;
  const isTextShown = ({ x, y }) => x >= left && x < left + width && y >= top && y <= top + height;
  if (svg.attributes.preserveAspectRatio !== undefined || !shapes.every(isShown) || !texts.every(isTextShown))
    return ['cuts off what it draws'];
  if (
    texts.some(({ element }) =>
      [element, ...elementsOf(element)].some(({ attributes }) => isPaper(attributes.fill ?? '')),
    )
  )
    return ['has words in the colour of the paper'];
  const strange = texts.flatMap(({ element }) => [element, ...elementsOf(element)]).find((one) => !isWritten(one));
  if (strange !== undefined) return [`writes otherwise than figures do, ${clip(fold(textOf(strange)))}`];
  if (!isOfFigure(inside, dossier)) return ['is called otherwise than its figure'];
  if (groups.length > 0) return squareFaults(shapes, texts, groups);
  // What a line across the bars stands for is told with the figure, by the words above it.
  const words = new Set(texts.map(({ text }) => text));
  const seenAgainst = dossier.entries.find(
    ({ reference, labels = [] }) => reference !== undefined && labels.some((label) => words.has(label)),
  );
  return barFaults(shapes, texts, seenAgainst?.reference, rows);
}

/** What the texts of a drawing have, and their parts; anything else could hide them, move them or lie over others. */
const WRITTEN = {
  x: /^[\d.]+$/u,
  y: /^[\d.]+$/u,
  dx: /^(?:\d|1[0-5])?(?:\.\d+)?$/u,
  fill: /^(?:var\(--(?:ink|quiet)\)|#1a1712|#574f45)$/u,
  'font-size': /^(?:1[3-9]|2\d|3[0-4])$/u,
  'font-weight': /^(?:400|600)$/u,
};
const isWritten = ({ attributes }) =>
  Object.entries(attributes).every(([name, value]) => Object.hasOwn(WRITTEN, name) && WRITTEN[name].test(value));

/** Whether a drawing has the title of a figure and its caption, where it has any. */
function isOfFigure(inside, { entries }) {
  const [title, caption] = ['title', 'desc'].map((name) => {
    const element = inside.find(({ tag }) => tag === name);
    return element === undefined ? undefined : fold(textOf(element));
  });
  const says = (figure, words) => words === undefined || figure.statements.some(({ text }) => text === words);
  return entries.some((entry) => entry.kind === 'figure' && says(entry, title) && says(entry, caption));
}

/** The bar of how much of a source is used has the parts that the words below it count: of all, first, second and rest. */
export function useFaults(svg) {
  const { children } = svg.parent;
  const below = children.slice(children.indexOf(svg) + 1).find(({ tag }) => tag === 'p');
  const [all = 0, first = 0, second = 0, rest = 0] = figuresIn(below === undefined ? '' : textOf(below)).map(
    ([, value]) => value,
  );
  const parts = [
    ['ink', 0, first],
    ['rule', first, second],
    ['quiet', first + second, rest],
  ].map(([tone, x, width]) => `var(--${tone}) ${String(x)} ${String(width)}`);
  const drawn = elementsOf(svg).map(({ attributes: { fill, x = '0', width } }) => `${fill} ${x} ${width}`);
  return svg.attributes.viewBox === `0 0 ${String(Math.max(1, all))} 1` && drawn.join() === parts.join()
    ? []
    : ['draws another use of a source than it counts'];
}

// ---------------------------------------------------------------- bars

/** From the top of a bar to its bottom. */
const THICKNESS = 26;
/** How far the end of a bar reaches before and behind its number, where a word limits that. */
const END = { before: 21, behind: 16 };

function barFaults(shapes, texts, reference, rows) {
  const isArea = ({ fill, height }) => fill !== 'none' && isNear(height, THICKNESS, 0.3);
  // At the left of each bar stands a part of the line at zero, a little higher than the bar.
  const axes = shapes.filter(({ width, height }) => width === 0 && isNear(height, THICKNESS + 4, 0.3));
  let above = Number.NEGATIVE_INFINITY;
  const bars = axes.map((axis) => {
    const top = axis.top + 2;
    const own = shapes.filter((shape) => shape.top >= top - 5 && shape.bottom <= top + THICKNESS + 5);
    // A number that has no room behind its bar stands in the last line above.
    const words =
      texts.filter(({ y }) => y > top && y < top + THICKNESS).at(-1) ??
      texts.findLast(({ y, text }) => y <= top && y > top - 80 && figuresIn(text).length > 0);
    const numbers = figuresIn(words?.text ?? '').map(([, value]) => value);
    const label = fold(
      texts
        .filter(({ y }) => y <= top && y > top - 120 && y > above)
        .map(({ text }) => text)
        .join(' '),
    );
    above = top + THICKNESS;
    return { numbers, label, own, areas: own.filter(isArea), lines: own.filter((shape) => !isArea(shape)) };
  });
  if (bars.length === 0 || bars.some(({ numbers }) => numbers.length === 0 || numbers.length > 4))
    return ['draws a bar without a number'];
  const stray = bars.find((bar) => isOtherThan(bar, rows));
  if (stray !== undefined) return [`draws ${clip(stray.label)} as the table beside it does not`];
  if (axes.some((axis) => axis.left !== axes[0].left)) return ['draws bars from different zeros'];
  const zero = axes[0].left + axes[0].line / 2;
  const drawn = new Set(bars.flatMap(({ own }) => own));
  // Answers that differ have a faint area each, from the least to the most of them; a range has its own.
  const answers = bars.flatMap(({ areas, numbers }) => (numbers.length === 1 && areas.some(isFaint) ? numbers : []));
  const ends = [Math.min(...answers), Math.max(...answers)];
  // One ratio must fit every bar: each that the largest number may have is tried, that of a line across the bars included.
  const largest = Math.max(...bars.flatMap(({ numbers }) => numbers.map(Math.abs)));
  const longest = bars.find(({ numbers }) => numbers.some((number) => Math.abs(number) === largest));
  const lengths = longest.own.flatMap(({ left, right }) => [left, right].map((edge) => Math.abs(edge - zero)));
  const units = lengths.flatMap((length) => [length / largest, length / reference]).filter(Number.isFinite);
  const fits = (unit) => {
    const at = (number) => zero + number * unit;
    // The line that bars are seen against has a tick below its name.
    const isTick = ({ width, height, left }) => width === 0 && height <= 5 && isNear(left, at(reference));
    return (
      bars.every((bar) => isInRatio(bar, { at, zero, ends, reference })) &&
      shapes.every((shape) => drawn.has(shape) || isTick(shape))
    );
  };
  return [...units, 1].some((unit) => unit > 0 && fits(unit))
    ? []
    : ['draws its bars in another ratio than their numbers'];
}

/** Whether a table names what a bar is called, and gives other numbers for it. */
function isOtherThan({ label, numbers }, rows) {
  const valuesOf = (text) => figuresIn(text).map(([, value]) => value);
  const values = rows.filter(([name, value]) => label.includes(name) && valuesOf(value).length > 0);
  return values.length > 0 && !values.some(([, value]) => numbers.every((number) => valuesOf(value).includes(number)));
}

/** The rows of the table of data on a page, each with what is named, its value and who says so, where it names more than one figure. */
export const rowsOn = ({ elements }) =>
  elements
    .filter(({ tag, parent }) => tag === 'tr' && parent.tag === 'tbody' && isData(parent.parent.parent))
    .map((row) =>
      elementsOf(row)
        .filter(({ tag }) => tag === 'th' || tag === 'td')
        .map((cell) => fold(textOf(cell, (one) => one.tag === 'button'))),
    )
    .filter(({ length }) => length === 4)
    .slice(0, MOST_ROWS);
const isData = ({ tag, attributes }) => tag === 'section' && attributes['aria-label'] === 'Table of the data';

/** Ends are drawn in rectangles, bars and what is between answers in paths. */
const isWhole = ({ element }) => element.tag === 'path';
const isFaint = (area) => isWhole(area) && area.opacity <= 0.15;

/** Whether a bar ends at its number, and whatever else is drawn on it stands where the ratio puts it. */
function isInRatio({ numbers, areas, lines }, { at, zero, ends, reference }) {
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

// ---------------------------------------------------------------- squares

/** There are as many squares as the numbers tell: of the amount, which is named first, and of the room, which is framed. */
function squareFaults(shapes, texts, groups) {
  const isShifted = groups.every(
    ({ attributes }) => /^translate\([\d.]+ [\d.]+\)$/u.test(attributes.transform ?? '') && groups.length === 1,
  );
  const inGroup = shapes.filter(({ element }) => element.parent === groups[0]);
  const isSquare = ({ width, height, line }) => isNear(width, height, 0.2) && line < 2;
  const squares = inGroup.filter(isSquare);
  const frames = inGroup.filter((shape) => !isSquare(shape));
  const [frame] = frames;
  const numbers = texts
    .map(({ text }) => figuresIn(text).map(([, value]) => value))
    .filter((found) => found.length > 0);
  const [amount = [], room = []] = numbers;
  const per = numbers.at(-1)?.[1];
  if (!isShifted || frames.length !== 1 || per === undefined) return ['draws something else than squares in a frame'];
  const isFramed = ({ left, right, top, bottom }) =>
    left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  const isTaken = ({ fill }) => fill !== 'none';
  const [taken, framed] = [squares.filter(isTaken), squares.filter(isFramed)];
  const beyond = squares.filter((square) => !isFramed(square));
  const sides = squares.map(({ width, line }) => width + line);
  const places = new Set(
    squares.map(({ left, top, line }) => [left - line / 2, top - line / 2].map(Math.round).join(' ')),
  );
  const isCounted = (found, told) => told.some((number) => Math.round(number / per) === found.length);
  const faults = [];
  if (!isCounted(taken, amount) || !isCounted(framed, room))
    faults.push(`draws ${String(taken.length)} squares of ${String(framed.length)}, its numbers tell others`);
  if (beyond.some((square) => !isTaken(square) || !square.fill.startsWith('url(')))
    faults.push('draws squares beyond the frame as if within');
  if (places.size !== squares.length || sides.some((side) => !isNear(side, sides[0], 0.2)))
    faults.push('draws squares of different sizes, or one over another');
  // The line above spans what is taken; the others underline a number.
  const span = boxOf(taken.flatMap(({ corners }) => corners));
  const isBracket = ({ left, right, height }) =>
    height <= 8 && isNear(left, span.left + shift, 8) && isNear(right, span.right + shift, 8);
  const shift = Number(/\(([\d.]+)/u.exec(groups[0].attributes.transform)?.[1] ?? 0);
  const outside = shapes.filter((shape) => !inGroup.includes(shape));
  const isUnderline = ({ top, height, left }) =>
    height === 0 && texts.some(({ y, element }) => top > y && top - y < 8 && left >= Number(element.attributes.x ?? 0));
  if (outside.some((shape) => !isUnderline(shape) && !isBracket(shape)))
    faults.push('draws something beside its squares');
  return faults;
}
