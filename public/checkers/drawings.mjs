/**
 * Whether a drawing says what its numbers say: bars are as long as the numbers beside them, in one ratio, and there are
 * as many squares as the numbers tell. Nothing is drawn besides, or cut off.
 */
import { END, barFaults } from './bars.mjs';
import { clip, elementsOf, fold, textOf } from './page-tree.mjs';
import { shapesIn } from './shapes.mjs';
import { squareFaults } from './squares.mjs';

/** Shapes and texts of one drawing: there are at most 400 squares. */
const MOST = 1000;

/** What is wrong with a drawing of a figure, an `svg` element; `rows` are those of the table beside it, if there is one. */
export function drawingFaults(svg, { dossier }, rows = []) {
  const inside = elementsOf(svg).filter(({ parent }) => parent.tag !== 'pattern' && parent.tag !== 'defs');
  const shapes = shapesIn(inside.filter(({ tag }) => !/^(?:g|text|tspan|title|desc|defs)$/u.test(tag)));
  if (shapes === undefined) return ['draws a shape that no figure has'];
  const texts = inside.filter(({ tag }) => tag === 'text').map(placedText);
  if (shapes.length + texts.length > MOST) return ['draws more than any figure has'];
  if (!isWhole(svg, shapes, texts)) return ['cuts off what it draws'];
  const strange = texts.flatMap(({ element }) => [element, ...elementsOf(element)]).find((one) => !isWritten(one));
  if (strange !== undefined) return [`writes otherwise than figures do, ${clip(fold(textOf(strange)))}`];
  if (!isOfFigure(inside, dossier)) return ['is called otherwise than its figure'];
  const groups = inside.filter(({ tag }) => tag === 'g');
  if (groups.length > 0) return squareFaults(shapes, texts, groups);
  return barFaults(shapes, texts, referenceOf(texts, dossier), rows);
}

/** A text with the place where it begins. */
function placedText(element) {
  const { x = 0, y = 0 } = element.attributes;
  return { x: Number(x), y: Number(y), text: fold(textOf(element)), element };
}

/** Whether all of a drawing lies in what is shown of it. */
function isWhole({ attributes }, shapes, texts) {
  const [left, top, width, height] = (attributes.viewBox ?? '').split(' ').map(Number);
  const isShown = (shape) =>
    shape.left >= left - END.behind &&
    shape.right <= left + width &&
    shape.top >= top - 5 &&
    shape.bottom <= top + height + 5;
  const isTextShown = ({ x, y }) => x >= left && x < left + width && y >= top && y <= top + height;
  return attributes.preserveAspectRatio === undefined && shapes.every(isShown) && texts.every(isTextShown);
}

/** The number that a line across the bars stands for, which is told with the figure, by the words above it. */
function referenceOf(texts, { entries }) {
  const words = new Set(texts.map(({ text }) => text));
  return entries.find(
    ({ reference, labels = [] }) => reference !== undefined && labels.some((label) => words.has(label)),
  )?.reference;
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
