/**
 * A number against the room that there is for it, in squares: what the drawing says is read from its words, then all that
 * must be painted for that is made again and compared, square by square, in its order. Only where words end, which hangs
 * on the letters, is taken as it is.
 */
import { numbersIn } from './bar-words.mjs';
import { childrenOf } from './page-tree.mjs';
import { isAt, isNear, isPath, isRing, paintOf, partsOf } from './read-drawing.mjs';
import { MARGIN, frameAround, gridOf, squaresAt } from './square-grid.mjs';
import { heightOf, isLabelAt, isLabelBefore, readLabels, saidIn } from './square-labels.mjs';

const MOST = 400;
/** The line of the frame, and how it is drawn by how sure the room is. */
const FRAME = {
  agreed: {},
  single: { 'stroke-dasharray': '0 8.8', 'stroke-linecap': 'round' },
  contradict: { 'stroke-dasharray': '12.6 8.4' },
};
const SCALE = 'var(--quiet) 13 400';
const STRANGE = 'draws something else than squares in a frame';

/** What is wrong with a drawing of squares, and what it says: the amount, the room for it, and what exceeds that. */
export function readSquares(elements, viewBox) {
  const wrong = (what) => ({ labels: [], faults: [what] });
  const width = Number(viewBox[2]);
  const group = elements.find(({ tag }) => tag === 'g');
  const parts = partsOf(
    elements.filter(({ tag }) => tag !== 'g' && tag !== 'defs'),
    true,
  );
  const squares = group && partsOf(childrenOf(group));
  const read = parts && [640, 340].includes(width) ? readLabels(parts.slice(0, -1), width === 640) : undefined;
  const [per] = numbersIn(saidIn(parts?.at(-1), SCALE).replace(/^1 square = /u, ''));
  if (!squares || read === undefined || !(per > 0)) return wrong(STRANGE);
  const { labels, bracket } = read;
  const [amount, frame] = labels.map(({ number }) => Math.round(number / per));
  if (!(amount >= 0 && frame > 0 && Math.max(amount, frame) <= MOST)) return wrong(STRANGE);
  const counts = { amount, frame, within: Math.min(amount, frame), beyond: Math.max(0, amount - frame) };
  if (labels.length !== (counts.beyond > 0 ? 3 : 2)) return wrong(STRANGE);
  const taken = squares.filter(({ kind }) => kind === 'area').length;
  if (taken !== amount) return wrong(`draws ${String(taken)} squares of ${String(frame)}, its numbers tell others`);
  const drawing = { width, counts, labels, bracket, scale: parts.at(-1), grid: gridOf(frame, counts.beyond, width) };
  const isRight =
    isPattern(elements, counts.beyond) && areSquares(squares, drawing) && isLaidOut(group, viewBox, drawing);
  return isRight ? { labels, faults: [] } : wrong('draws its squares otherwise than its numbers');
}

// ---------------------------------------------------------------- squares

/** What exceeds the frame is hatched, in a pattern of its own. */
function isPattern(elements, beyond) {
  const defs = elements.filter(({ tag }) => tag === 'defs');
  if (beyond === 0) return defs.length === 0;
  const [pattern, ...more] = defs.flatMap(childrenOf);
  const [path, ...others] = pattern === undefined ? [] : childrenOf(pattern);
  const { id, ...attributes } = pattern?.attributes ?? {};
  return (
    defs.length === 1 &&
    more.length === 0 &&
    others.length === 0 &&
    elements[0] === defs[0] &&
    pattern?.tag === 'pattern' &&
    /-hatch$/u.test(id ?? '') &&
    writtenIn(attributes) === 'height=6 patternTransform=rotate(45) patternUnits=userSpaceOnUse width=6' &&
    path?.tag === 'path' &&
    writtenIn(path.attributes) === 'd=M0 0V6 stroke-width=6 stroke=var(--ink)'
  );
}

const writtenIn = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join(' ');

/** Whether all squares are there that the numbers tell, where the grid has them, and the frame around those that it has room for. */
function areSquares(squares, { counts: { within, beyond, frame }, grid, labels }) {
  const outlined = { 'stroke-width': '1.5' };
  const free = frame - within;
  const wanted = [
    ...squaresAt({ from: 0, count: within, start: 0, inset: 0 }, grid).map((points) => [
      { fill: 'var(--ink)' },
      points,
    ]),
    ...squaresAt({ from: within, count: free, start: 0, inset: 0.75 }, grid).map((points) => [
      { fill: 'none', stroke: 'var(--quiet)', ...outlined },
      points,
    ]),
    ...squaresAt({ from: 0, count: beyond, start: grid.beyondStart, inset: 0.75 }, grid).map((points) => [
      { fill: HATCH, stroke: 'var(--ink)', ...outlined },
      points,
    ]),
    [
      {
        fill: 'none',
        stroke: 'var(--ink)',
        'stroke-linejoin': 'round',
        'stroke-width': '4.2',
        ...FRAME[labels[1].certainty],
      },
      frameAround(frame, grid),
    ],
  ];
  return (
    squares.length === wanted.length &&
    wanted.every(
      ([attributes, points], at) =>
        squares[at].paint.replace(/url\(#[^()]+-hatch\)/u, HATCH) === paintOf(attributes) &&
        isRing(squares[at].points, points),
    )
  );
}
const HATCH = 'hatched';

// ---------------------------------------------------------------- words and what is around

/** From a label to what it names. */
const GAP = 10;

/** Whether labels stand by what they name, the amount over its bracket, and all of it is shown. */
function isLaidOut(group, viewBox, { width, counts, labels, bracket, scale, grid }) {
  const isWide = width === 640;
  const [amount, room, beyond] = labels;
  const head = heightOf(amount) + GAP + (isWide ? 12 : heightOf(room) + 4);
  const top = head + MARGIN;
  const below = top + grid.height + MARGIN + GAP;
  const over = counts.beyond > 0 ? grid.end : Math.ceil(counts.within / grid.perLine) * grid.pitch;
  const placed = ({ roomY, beyondY, height }) =>
    isLabelAt(room, [0, 0], roomY) &&
    (beyond === undefined ||
      isLabelAt(beyond, [0, isWide ? grid.beyondStart + MARGIN : 0], beyondY) ||
      (isWide && isLabelBefore(beyond, width, beyondY))) &&
    isAt(scale, [0, below + height + 18]) &&
    isNear(Number(viewBox[3]), below + height + 24);
  const [, x, y] = /^translate\(([\d.]+) ([\d.]+)\)$/u.exec(group.attributes.transform ?? '') ?? [];
  return (
    viewBox.slice(0, 2).join() === '0,0' &&
    Object.keys(group.attributes).length === 1 &&
    isNear(Number(x), MARGIN) &&
    isNear(Number(y), top) &&
    isLabelAt(amount, [0, 0], 0) &&
    (isWide ? isBracket(bracket, over, head - GAP) : bracket === undefined) &&
    (isWide
      ? belowBoth(room, beyond, below)
      : [
          {
            roomY: top - heightOf(room) - GAP + 2,
            beyondY: below - 6,
            height: beyond === undefined ? 0 : heightOf(beyond),
          },
        ]
    ).some(placed)
  );
}

/** Where the labels of both parts stand in a wide drawing: each under its part, or below one another where they would collide. */
function belowBoth(room, beyond, below) {
  const [first, second] = [heightOf(room), beyond === undefined ? 0 : heightOf(beyond)];
  return [
    { roomY: below, beyondY: below, height: Math.max(first, second) },
    { roomY: below, beyondY: below + first, height: first + second },
  ];
}

/** A measure line with a tick at each end. */
const isBracket = (bracket, length, y) =>
  bracket !== undefined &&
  isPath(bracket.points, [
    [MARGIN, y + 7],
    [MARGIN, y],
    [MARGIN + length, y],
    [MARGIN + length, y + 7],
  ]);
