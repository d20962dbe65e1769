/**
 * The signs of a map: shapes that are told apart at the size of a letter, also without colour.
 *
 * What they stand for is said by the dossier. Certainty is their line: filled where several reports say it, dotted where
 * one alone does, dashed where two places may be one.
 *
 * @example
 * drawSign({ shape: 'star', line: 'agreed', x: 40, y: 40, radius: 7 }) // '<path class="agreed" d="…" …/>'
 */
import { lineDashes } from '../charts/paint.ts';
import { attributes, coordinate } from '../charts/svg.ts';
import type { SignShape } from '../provenance/entries/sign-shapes.ts';

/** Which line a sign is drawn in. */
export type SignLine = 'agreed' | 'single' | 'maybe';

/** A sign at its place, in pixels. */
export interface Sign {
  readonly shape: SignShape;
  readonly line: SignLine;
  readonly x: number;
  readonly y: number;
  /** Of the circle that it fills. */
  readonly radius: number;
}

/** Corners in units of the radius; curves are not needed at this size. */
const corners: Readonly<Record<Exclude<SignShape, 'circle'>, readonly (readonly [x: number, y: number])[]>> = {
  star: Array.from({ length: 16 }, (_, index) => {
    const [angle, reach] = [(index * Math.PI) / 8, index % 2 === 0 ? 1.25 : 0.6];
    return [Math.sin(angle) * reach, -Math.cos(angle) * reach];
  }),
  flame: [
    [0.1, -1.35],
    [0.75, -0.35],
    [0.95, 0.35],
    [0.6, 1],
    [0, 1.15],
    [-0.6, 1],
    [-0.95, 0.35],
    [-0.6, -0.4],
    [-0.25, -0.05],
  ],
  triangle: [
    [0, -1.2],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  square: [
    [-0.9, -0.9],
    [0.9, -0.9],
    [0.9, 0.9],
    [-0.9, 0.9],
  ],
  house: [
    [0, -1.15],
    [1.15, -0.1],
    [0.8, -0.1],
    [0.8, 1],
    [-0.8, 1],
    [-0.8, -0.1],
    [-1.15, -0.1],
  ],
  cross: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
};

/** How far a shape reaches from its centre at most, in units of the radius. */
export const signReach = Math.max(
  ...Object.values(corners)
    .flat()
    .map(([x, y]) => Math.hypot(x, y)),
);

/** From one dot or dash to the next, in pixels: so near that the shape is seen, so far that they are told apart. */
const steps: Readonly<Record<Exclude<SignLine, 'agreed'>, number>> = { single: 2.8, maybe: 4.5 };

/** The sign as an SVG path. */
export function drawSign({ shape, line, x, y, radius }: Sign): string {
  const style = styleOf(line, lengthOf(shape) * radius);
  return `<path${attributes({ class: line, d: outline(shape, x, y, radius), ...style })}/>`;
}

function outline(shape: SignShape, x: number, y: number, radius: number): string {
  if (shape === 'circle') {
    const arc = `a${[radius, radius].map(coordinate).join(' ')} 0 1 0 `;
    return `M${coordinate(x - radius)} ${coordinate(y)}${arc}${coordinate(2 * radius)} 0${arc}${coordinate(-2 * radius)} 0z`;
  }
  const points = corners[shape].map(([dx, dy]) => `${coordinate(x + dx * radius)} ${coordinate(y + dy * radius)}`);
  return `M${points.join('L')}z`;
}

/** Of the outline, in units of the radius. */
function lengthOf(shape: SignShape): number {
  if (shape === 'circle') return 2 * Math.PI;
  return corners[shape].reduce((sum, [x, y], index, all) => {
    const [fromX, fromY] = all.at(index - 1) ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

/** A whole number of dots or dashes, whatever the length of the outline. */
function styleOf(line: SignLine, length: number): Readonly<Record<string, string | number>> {
  if (line === 'agreed')
    return { fill: 'var(--ink)', stroke: 'var(--paper)', 'stroke-width': 1.5, 'paint-order': 'stroke' };
  const [on = 0, off = 1] = lineDashes[line === 'single' ? 'single' : 'contradict'];
  const share = Math.round((on / (on + off)) * 100) / 100;
  return {
    fill: 'var(--paper)',
    stroke: 'var(--ink)',
    'stroke-width': 1.6,
    'stroke-dasharray': `${String(share)} ${String(Math.round((1 - share) * 100) / 100)}`,
    pathLength: Math.round(length / steps[line]),
    ...(line === 'single' ? { 'stroke-linecap': 'round' } : {}),
  };
}
