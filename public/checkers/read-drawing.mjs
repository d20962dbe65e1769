/**
 * A drawing as a list of what is painted, one thing over the other: areas, lines and texts, each with its paint and its
 * place. Parts of one path are things of their own, as they look.
 *
 * @example
 * partsOf(svg) // of <path fill="none" stroke="red" d="M1 2v3M4 2v3"/>: two lines of one paint
 */
import { childrenOf, fold } from './page-tree.mjs';
import { cornersOf } from './shapes.mjs';

const NUMBER = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/u;
/** What tells where something is, and not how it looks. */
const PLACES = new Set(['d', 'x', 'y', 'width', 'height']);
/** What a text may have, and a part of it. */
const WRITTEN = new Set(['x', 'y', 'fill', 'font-size', 'font-weight']);
const BEHIND = new Set(['dx', 'fill', 'font-size', 'font-weight']);
/** The most by which a part of a text may be moved from the one before it, in units of the drawing. */
const WIDEST = 15;

/** The parts of a drawing below its title and description, whose texts `mayEnd` where others begin; nothing where one is of another kind. */
export function partsOf(elements, mayEnd = false) {
  const parts = elements.map((element) => (element.tag === 'text' ? textOf(element, mayEnd) : shapesOf(element)));
  return parts.includes(undefined) ? undefined : parts.flat();
}

/** How something is painted: its attributes in the order of the alphabet. */
export const paintOf = (attributes) =>
  Object.entries(attributes)
    .filter(([name]) => !PLACES.has(name))
    // In the book a nought stands before the point.
    .map(([name, value]) => `${name}=${value.replace(/^0(?=\.)/u, '')}`)
    .sort()
    .join(';');

const areNumbers = (attributes, names) =>
  names.every((name) => attributes[name] === undefined || NUMBER.test(attributes[name]));

function shapesOf({ tag, attributes, children }) {
  if (children.length > 0) return undefined;
  const corners = tag === 'path' ? cornersOf(attributes.d ?? '') : tag === 'rect' ? rectangle(attributes) : undefined;
  const paint = paintOf(attributes);
  return corners?.map((points) => ({ kind: attributes.fill === 'none' ? 'line' : 'area', tag, paint, points }));
}

/** The corners of a rectangle, its first one again at the end of its outline. */
function rectangle(attributes) {
  if (attributes.d !== undefined || !areNumbers(attributes, ['x', 'y', 'width', 'height'])) return undefined;
  const { x = 0, y = 0, width, height } = attributes;
  const [left, top, right, bottom] = [x, y, Number(x) + Number(width), Number(y) + Number(height)].map(Number);
  return [
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  ];
}

/** A text with its runs: words that are set in one way. */
function textOf({ attributes: { 'text-anchor': anchor, ...attributes }, children }, mayEnd) {
  const isEnding = mayEnd && anchor === 'end';
  if (anchor !== undefined && !isEnding) return undefined;
  if (!Object.keys(attributes).every((name) => WRITTEN.has(name)) || !areNumbers(attributes, ['x', 'y']))
    return undefined;
  const runs = [];
  for (const child of children) {
    const isOwn = typeof child === 'string';
    const own = isOwn ? {} : child.attributes;
    const { dx = '0', ...set } = own;
    const isPlain = isOwn || (child.tag === 'tspan' && childrenOf(child).length === 0);
    if (!isPlain || !Object.keys(own).every((name) => BEHIND.has(name)) || !isStep(dx)) return undefined;
    const { fill, 'font-size': size, 'font-weight': weight = '400' } = { ...attributes, ...set };
    const style = `${String(fill)} ${String(size)} ${weight}`;
    const words = isOwn ? child : child.children.join('');
    // Blanks between two parts are of neither.
    if (runs.at(-1)?.style === style || (runs.length > 0 && fold(words) === '')) runs.at(-1).words += words;
    else runs.push({ style, words });
  }
  const { x = 0, y = 0 } = attributes;
  const folded = runs.map((run) => ({ ...run, words: fold(run.words) }));
  return [{ kind: 'text', x: Number(x), y: Number(y), isEnding, runs: folded }];
}

const isStep = (dx) => NUMBER.test(dx) && Number(dx) >= 0 && Number(dx) <= WIDEST;

// ---------------------------------------------------------------- places

/** Units of the drawing by which something may miss its place: what is rounded; and the line that words stand on, which hangs on their letters. */
export const NEAR = 0.17;
const NEAR_LINE = 0.4;
export const isNear = (one, other) => Math.abs(one - other) <= NEAR;

/** Whether a text begins at a point, or ends there. */
export const isAt = (text, [x, y], isEnding = false) =>
  text.isEnding === isEnding && isNear(text.x, x) && Math.abs(text.y - y) <= NEAR_LINE;

const isPoint = ([x, y], [otherX, otherY]) => isNear(x, otherX) && isNear(y, otherY);

/** Whether points are these, one after the other. */
export const isPath = (points, wanted) =>
  points.length === wanted.length && wanted.every((point, index) => isPoint(points[index], point));

/** Whether points go around the same shape, wherever they begin. */
export const isRing = (points, wanted) =>
  [wanted, wanted.toReversed()].some((ring) =>
    ring.some((_, turn) => isPath(points, [...ring.slice(turn), ...ring.slice(0, turn)])),
  );
