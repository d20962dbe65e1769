/**
 * Whether the PNG file of a figure is the picture of its drawing (SVG): where the drawing has bars and squares it is
 * painted, and where it has nothing it is paper. Its letters are not read.
 */
import { elementsOf, fold, textOf } from './page-tree.mjs';
import { readPng } from './png.mjs';
import { boxOf, isPaper, shapesIn } from './shapes.mjs';

/** From one point that is compared to the next, and from a line to a point that it may blur, in units of the drawing. */
const [STEP, BLUR] = [2, 2];
/** What is wrong with a picture in PNG, beside the drawing that it should show: the outer `svg` element of a file. */
export function paintedFaults(bytes, outer) {
  const picture = readPng(bytes);
  if (picture === undefined) return ['has a PNG file that cannot be read'];
  const drawing = elementsOf(outer).find(({ tag }) => tag === 'svg');
  const [left, top, width] = [drawing.attributes.x, drawing.attributes.y, drawing.attributes.width].map(Number);
  const scale = picture.width / Number(outer.attributes.width);
  const height = Number(drawing.attributes.height);
  // Above the first row may be room that is not shown.
  const hidden = Number(drawing.attributes.viewBox.split(' ')[1]);
  const expected = expectedIn(drawing);
  for (let y = STEP / 2; y < height; y += STEP)
    for (let x = STEP / 2; x < width; x += STEP)
      if (picture.isPaper((left + x) * scale, (top + y) * scale) === expected(x, hidden + y))
        return ['has a PNG file that shows something else'];
  return [];
}

/** Whether a point of a drawing is painted, by its shapes; undefined near lines, in hatches and where words may stand. */
function expectedIn(drawing) {
  const inside = elementsOf(drawing);
  const shapes = shapesAt(inside);
  const words = inside.filter(({ tag }) => tag === 'text').map(roomOf);
  const isIn = ({ left, right, top, bottom }, x, y) => x >= left && x <= right && y >= top && y <= bottom;
  return (x, y) => {
    if (words.some((box) => isIn(box, x, y)) || shapes.some((shape) => isNearLine(shape, x, y))) return undefined;
    const over = shapes.filter((shape) => shape.fill !== 'none' && isIn(shape, x, y));
    if (over.some(({ fill }) => fill.startsWith('url('))) return undefined;
    return over.length > 0 && !isPaper(over.at(-1).fill);
  };
}

/** The shapes of a drawing where it shows them: those of a group lie where that is moved to. */
function shapesAt(inside) {
  const drawn = inside.filter(({ tag, parent }) => (tag === 'path' || tag === 'rect') && parent.tag !== 'pattern');
  return (shapesIn(drawn) ?? []).map((shape) => {
    const { transform = '' } = shape.element.parent.attributes;
    const [, right = 0, down = 0] = /^translate\(([\d.]+) ([\d.]+)\)$/u.exec(transform) ?? [];
    const corners = shape.corners.map(([x, y]) => [x + Number(right), y + Number(down)]);
    return { ...shape, ...boxOf(corners), corners };
  });
}

/** Where the letters of a text may stand. */
function roomOf(text) {
  const sizes = [text, ...elementsOf(text)].map(({ attributes }) => Number(attributes['font-size'] ?? 0));
  const size = Math.max(...sizes);
  const [x, y] = [Number(text.attributes.x ?? 0), Number(text.attributes.y ?? 0)];
  const reach = size * (0.75 * fold(textOf(text)).length + 1);
  const isEnding = text.attributes['text-anchor'] === 'end';
  return {
    left: x - (isEnding ? reach : BLUR),
    right: x + (isEnding ? BLUR : reach),
    top: y - size,
    bottom: y + size * 0.4,
  };
}

/** Whether a point is near a side of a shape, or within a small one, such as the head of an arrow. */
function isNearLine({ left, right, top, bottom, width, corners, fill, line }, x, y) {
  const near = BLUR + line / 2;
  const isBetween = (at, one, other) => at >= Math.min(one, other) - near && at <= Math.max(one, other) + near;
  if (!isBetween(x, left, right) || !isBetween(y, top, bottom)) return false;
  if (fill === 'none' && width < 16) return true;
  return corners.some(([fromX, fromY], at) => {
    const [toX, toY] = corners[(at + 1) % corners.length];
    return isBetween(x, fromX, toX) && isBetween(y, fromY, toY);
  });
}
