import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/map/spread.ts';

const frame = { x: 0, y: 0, width: 300, height: 300 };
const point = fc.record({ x: fc.integer({ min: 20, max: 280 }), y: fc.integer({ min: 20, max: 280 }) });

test('moves what hides each other apart, and leaves the rest', () => {
  expect(
    spread(
      [
        { x: 20, y: 20 },
        { x: 200, y: 20 },
      ],
      () => 12,
      frame,
    ),
  ).toEqual([
    { x: 20, y: 20 },
    { x: 200, y: 20 },
  ]);
  const [one, other] = spread(
    [
      { x: 100, y: 100 },
      { x: 100, y: 100 },
    ],
    () => 12,
    frame,
  );
  expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThanOrEqual(12);
});

test('ends with each seen, within the frame, the same every time', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 12 }), (marks) => {
      const moved = spread(marks, () => 12, frame);
      expect(spread(marks, () => 12, frame)).toEqual(moved);
      moved.forEach((one, index) => {
        expect(one.x >= 0 && one.x <= 300 && one.y >= 0 && one.y <= 300).toBe(true);
        for (const other of moved.slice(index + 1))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(9);
      });
    }),
  );
});
