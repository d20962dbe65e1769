/** The shapes of a drawing as boxes, with how each is painted. */

export const isPaper = (colour) => /^(?:var\(--paper\)|#faf7ef)$/u.test(colour);

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
    const { fill = 'black', stroke = 'none' } = attributes;
    const parts =
      tag === 'path' ? cornersOf(attributes.d ?? '') : tag === 'rect' ? [diagonalOf(attributes)] : undefined;
    const line = stroke === 'none' ? 0 : Number(attributes['stroke-width'] ?? 1);
    if (parts === undefined || !(line <= 5) || attributes.transform !== undefined) return undefined;
    const opacity = Number(attributes['fill-opacity'] ?? 1);
    for (const corners of parts) shapes.push({ ...boxOf(corners), corners, element, fill, stroke, line, opacity });
  }
  return shapes;
}

/** Two opposite corners of a rectangle. */
function diagonalOf({ x = 0, y = 0, width = 0, height = 0 }) {
  const [left, top] = [Number(x), Number(y)];
  return [
    [left, top],
    [left + Number(width), top + Number(height)],
  ];
}
