/** The squares of a drawing: as many as its numbers tell, of one size, none over another. */
import { figuresIn } from './numbers.mjs';
import { boxOf, isNear } from './shapes.mjs';

/** There are as many squares as the numbers tell: of the amount, which is named first, and of the room, which is framed. */
export function squareFaults(shapes, texts, groups) {
  const drawing = readSquares(shapes, groups);
  const numbers = texts
    .map(({ text }) => figuresIn(text).map(([, value]) => value))
    .filter((found) => found.length > 0);
  const [amount = [], room = []] = numbers;
  const per = numbers.at(-1)?.[1];
  if (drawing === undefined || per === undefined) return ['draws something else than squares in a frame'];
  const { taken, framed } = drawing;
  const isCounted = (found, told) => told.some((number) => Math.round(number / per) === found.length);
  const faults = [...placeFaults(drawing), ...strayFaults(drawing, texts)];
  return isCounted(taken, amount) && isCounted(framed, room)
    ? faults
    : [`draws ${String(taken.length)} squares of ${String(framed.length)}, its numbers tell others`, ...faults];
}

/** The squares of the one group of a drawing: those that are taken, those within the frame, and what is drawn besides. */
function readSquares(shapes, groups) {
  const shift = /^translate\(([\d.]+) [\d.]+\)$/u.exec(groups[0].attributes.transform ?? '')?.[1];
  const inGroup = shapes.filter(({ element }) => element.parent === groups[0]);
  const isSquare = ({ width, height, line }) => isNear(width, height, 0.2) && line < 2;
  const squares = inGroup.filter(isSquare);
  const [frame, ...others] = inGroup.filter((shape) => !isSquare(shape));
  if (groups.length > 1 || shift === undefined || frame === undefined || others.length > 0) return undefined;
  const isFramed = ({ left, right, top, bottom }) =>
    left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  return {
    squares,
    taken: squares.filter(isTaken),
    framed: squares.filter(isFramed),
    beyond: squares.filter((square) => !isFramed(square)),
    outside: shapes.filter(({ element }) => element.parent !== groups[0]),
    shift: Number(shift),
  };
}

const isTaken = ({ fill }) => fill !== 'none';

/** Squares have one size, lie beside each other, and are hatched where there is no room for them. */
function placeFaults({ squares, beyond }) {
  const sides = squares.map(({ width, line }) => width + line);
  const places = squares.map(({ left, top, line }) => [left - line / 2, top - line / 2].map(Math.round).join(' '));
  const isApart = new Set(places).size === squares.length && sides.every((side) => isNear(side, sides[0], 0.2));
  const isHatched = beyond.every((square) => isTaken(square) && square.fill.startsWith('url('));
  return [
    ...(isHatched ? [] : ['draws squares beyond the frame as if within']),
    ...(isApart ? [] : ['draws squares of different sizes, or one over another']),
  ];
}

/** Besides squares only lines are drawn: one above spans what is taken, others underline a number. */
function strayFaults({ taken, outside, shift }, texts) {
  const span = boxOf(taken.flatMap(({ corners }) => corners));
  const isBracket = ({ left, right, height }) =>
    height <= 8 && isNear(left, span.left + shift, 8) && isNear(right, span.right + shift, 8);
  const isUnderline = ({ top, height, left }) =>
    height === 0 && texts.some(({ y, element }) => top > y && top - y < 8 && left >= Number(element.attributes.x ?? 0));
  return outside.every((shape) => isUnderline(shape) || isBracket(shape)) ? [] : ['draws something beside its squares'];
}
