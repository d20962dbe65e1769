import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PathWriter, simplify, type Point } from '../../src/map/path.ts';

describe('simplify', () => {
  test('drops what lies near the line and keeps what does not', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [10, 8],
          [10, 10],
        ],
        0.5,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });
  test('keeps the shape of a closed line', () => {
    const ring: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ];
    expect(simplify(ring, 1)).toEqual(ring);
  });
  test('never moves further from the line than the tolerance, and keeps both ends', () => {
    const point = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([x, y]): Point => [x, y]);
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 30 }), (points) => {
        const kept = simplify(points, 3);
        expect(kept[0]).toEqual(points[0]);
        expect(kept.at(-1)).toEqual(points.at(-1));
        for (const [x, y] of points) {
          const away = kept.slice(1).map(([x2, y2], index) => {
            const [x1, y1] = kept[index] ?? [x2, y2];
            const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
            const share =
              length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
            return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1));
          });
          expect(Math.min(...away)).toBeLessThanOrEqual(3);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe('PathWriter', () => {
  test('writes relative whole steps and leaves out repeated points', () => {
    const writer = new PathWriter(2);
    writer.moveTo(1, 1);
    writer.lineTo(3, 1);
    writer.lineTo(3.1, 1);
    writer.lineTo(2, -1);
    writer.closePath();
    expect(writer.path).toBe('M2 2l4 0-2-4z');
  });
  test('leaves out what has no area left', () => {
    const writer = new PathWriter(1);
    writer.moveTo(1, 1);
    writer.lineTo(1.2, 1);
    writer.lineTo(1.2, 1.2);
    writer.closePath();
    expect(writer.path).toBe('');
  });
});
