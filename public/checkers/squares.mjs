/** The squares of a drawing: as many as its numbers tell, of one size, none over another. */
import { figuresIn } from './numbers.mjs';
import { boxOf, isNear } from './shapes.mjs';

/** There are as many squares as the numbers tell: of the amount, which is named first, and of the room, which is framed. */
export function squareFaults(shapes, texts, groups) {
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
