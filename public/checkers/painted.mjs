/**
 * Whether the PNG file of a figure is the picture of its drawing (SVG): where the drawing has bars and squares it is
 * painted, and where it has nothing it is paper. Its letters are not read.
 */
import { inflateSync } from 'node:zlib';
import { elementsOf, fold, textOf } from './page-tree.mjs';
import { isPaper, shapesIn } from './shapes.mjs';

/** More than any picture has. */
const MOST_PIXELS = 20_000_000;
const PAPER = [0xfa, 0xf7, 0xef];
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
  const expected = expectedIn(drawing);
  for (let y = STEP / 2; y < height; y += STEP)
    for (let x = STEP / 2; x < width; x += STEP)
      if (picture.isPaper((left + x) * scale, (top + y) * scale) === expected(x, y))
        return ['has a PNG file that shows something else'];
  return [];
}

/** Whether a point of a drawing is painted, by its shapes; undefined near lines, in hatches and where words may stand. */
function expectedIn(drawing) {
  const inside = elementsOf(drawing);
  const shapes = (
    shapesIn(inside.filter(({ tag, parent }) => (tag === 'path' || tag === 'rect') && parent.tag !== 'pattern')) ?? []
  ).map(({ element, corners, ...shape }) => {
    const [, x = 0, y = 0] = /^translate\(([\d.]+) ([\d.]+)\)$/u.exec(element.parent.attributes.transform ?? '') ?? [];
    const [right, down] = [Number(x), Number(y)];
    const { left, top, width, height } = shape;
    return {
      ...shape,
      left: left + right,
      top: top + down,
      right: left + right + width,
      bottom: top + down + height,
      corners: corners.map(([one, other]) => [one + right, other + down]),
    };
  });
  const words = inside
    .filter(({ tag }) => tag === 'text')
    .map((text) => {
      const size = Math.max(
        ...[text, ...elementsOf(text)].map(({ attributes }) => Number(attributes['font-size'] ?? 0)),
      );
      const [x, y] = [Number(text.attributes.x ?? 0), Number(text.attributes.y ?? 0)];
      return {
        left: x - BLUR,
        right: x + size * (0.75 * fold(textOf(text)).length + 1),
        top: y - size,
        bottom: y + size * 0.4,
      };
    });
  const isIn = ({ left, right, top, bottom }, x, y) => x >= left && x <= right && y >= top && y <= bottom;
  return (x, y) => {
    if (words.some((box) => isIn(box, x, y)) || shapes.some((shape) => isNearLine(shape, x, y))) return undefined;
    const over = shapes.filter((shape) => shape.fill !== 'none' && isIn(shape, x, y));
    if (over.some(({ fill }) => fill.startsWith('url('))) return undefined;
    return over.length > 0 && !isPaper(over.at(-1).fill);
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

/** The pixels of a PNG file of eight bits for each of red, green, blue and opacity; nothing of other files. */
function readPng(bytes) {
  const width = bytes.length > 33 ? bytes.readUInt32BE(16) : 0;
  const height = bytes.length > 33 ? bytes.readUInt32BE(20) : 0;
  if (bytes.subarray(24, 29).toString('hex') !== '0806000000' || width * height > MOST_PIXELS || width === 0)
    return undefined;
  const parts = [];
  for (let at = 8; at + 12 <= bytes.length; at += bytes.readUInt32BE(at) + 12)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const line = width * 4;
  let raw;
  try {
    raw = inflateSync(Buffer.concat(parts), { maxOutputLength: (line + 1) * height });
  } catch {
    return undefined;
  }
  if (raw.length !== (line + 1) * height) return undefined;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    // Each line begins with how its bytes follow from those to the left and above.
    const guess = GUESSES[raw[y * (line + 1)]] ?? GUESSES[0];
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const before = x < 4 ? 0 : pixels[at - 4];
      const above = y === 0 ? 0 : pixels[at - line];
      const corner = x < 4 || y === 0 ? 0 : pixels[at - line - 4];
      pixels[at] = raw[at + y + 1] + guess(before, above, corner);
    }
  }
  return {
    width,
    isPaper: (x, y) => {
      const at = Math.floor(y) * line + Math.floor(x) * 4;
      return PAPER.every((shade, part) => Math.abs(pixels[at + part] - shade) <= 6);
    },
  };
}

/** Which of three neighbours is nearest to the first and the second less the third, as PNG has it. */
function nearest(before, above, corner) {
  const a = Math.abs(above - corner);
  const b = Math.abs(before - corner);
  const c = Math.abs(before + above - 2 * corner);
  return a <= b && a <= c ? before : b <= c ? above : corner;
}

/** What a byte is taken for before its difference is added, by the first byte of its line. */
const GUESSES = [() => 0, (before) => before, (_, above) => above, (before, above) => (before + above) >> 1, nearest];
