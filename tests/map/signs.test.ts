import { describe, expect, test } from 'vitest';
import { drawSign, signReach } from '../../src/map/signs.ts';
import { signShapes, type SignShape } from '../../src/provenance/entries/sign-shapes.ts';

const radius = 10;
const draw = (shape: SignShape, line: 'single' | 'maybe'): string => drawSign({ shape, line, x: 0, y: 0, radius });

/** Corners of a shape of straight lines. */
const cornersOf = (path: string): readonly (readonly [number, number])[] =>
  [...(/ d="M([^"]*)z"/u.exec(path)?.[1] ?? '').split('L')].map((point) => {
    const [x = Number.NaN, y = Number.NaN] = point.split(' ').map(Number);
    return [x, y];
  });

/** Lengths from one dot or dash to the next along the outline. */
function stepOf(shape: SignShape, line: 'single' | 'maybe'): number {
  const path = draw(shape, line);
  const corners = cornersOf(path);
  const length =
    shape === 'circle'
      ? 2 * Math.PI * radius
      : corners.reduce((sum, [x, y], index) => {
          const [fromX, fromY] = corners.at(index - 1) ?? [x, y];
          return sum + Math.hypot(x - fromX, y - fromY);
        }, 0);
  return length / Number(/ pathLength="(\d+)"/u.exec(path)?.[1]);
}

describe.each([...signShapes, 'circle'] as const)('a %s', (shape) => {
  test('has dots and dashes as far from each other as every shape has', () => {
    expect(stepOf(shape, 'single')).toBeCloseTo(2.8, 0);
    expect(stepOf(shape, 'maybe')).toBeCloseTo(4.5, 0);
  });

  test('has dots that leave room between them', () => {
    const width = Number(/ stroke-width="([\d.]+)"/u.exec(draw(shape, 'single'))?.[1]);
    expect(stepOf(shape, 'single')).toBeGreaterThan(1.6 * width);
  });

  test('reaches no farther than two signs are kept apart for', () => {
    const reached = shape === 'circle' ? [radius] : cornersOf(draw(shape, 'single')).map(([x, y]) => Math.hypot(x, y));
    expect(Math.max(...reached)).toBeLessThanOrEqual(signReach * radius + 0.1);
  });
});
