import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contains, overlaps } from '../../src/map/box.ts';
import { placeLabels, type LabelRequest } from '../../src/map/place-labels.ts';

const frame = { x: 0, y: 0, width: 300, height: 300 };

function request(id: string, x: number, y: number, width = 60): LabelRequest {
  return { id, x, y, radius: 6, width, height: 16 };
}

describe('placeLabels', () => {
  test('puts a lone label to the right of its mark', () => {
    expect(placeLabels([request('porto', 100, 100)], { frame, obstacles: [] })).toEqual([
      { id: 'porto', box: { x: 107.5, y: 92, width: 60, height: 16 }, leader: undefined },
    ]);
  });

  test('puts it to the left at the right edge', () => {
    expect(placeLabels([request('porto', 280, 100)], { frame, obstacles: [] })[0]?.box.x).toBe(212.5);
  });

  test('keeps off obstacles', () => {
    const obstacle = { x: 105, y: 60, width: 190, height: 80 };
    const [label] = placeLabels([request('porto', 100, 100)], { frame, obstacles: [obstacle] });
    expect(label !== undefined && !overlaps(label.box, obstacle)).toBe(true);
  });

  test('finds room for all in a crowd', () => {
    const crowd = [
      [100, 100],
      [112, 104],
      [98, 114],
      [120, 118],
      [104, 90],
    ].map(([x = 0, y = 0], index) => request(`p${index}`, x, y));
    expect(placeLabels(crowd, { frame, obstacles: [] }).map(({ id }) => id)).toEqual(crowd.map(({ id }) => id));
  });

  test('places hundreds of labels one after the other, without collision, in a moment', () => {
    const crowd = Array.from({ length: 300 }, (_, index) =>
      request(`p${index}`, 10 + (index % 20) * 14, 10 + Math.floor(index / 20) * 18),
    );
    const labels = placeLabels(crowd, { frame, obstacles: [] });
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((a) => labels.some((b) => a !== b && overlaps(a.box, b.box)))).toEqual([]);
  });

  test('draws a line to a label that stands off', () => {
    const crowd = Array.from({ length: 7 }, (_, index) =>
      request(`p${index}`, 150 + (index % 3) * 13, 150 + Math.floor(index / 3) * 13, 80),
    );
    const labels = placeLabels(crowd, { frame, obstacles: [] });
    const far = labels.filter(({ leader }) => leader !== undefined);
    expect(labels).toHaveLength(7);
    expect(far.length).toBeGreaterThan(0);
    for (const { id, box, leader } of far) {
      const mark = crowd.find((other) => other.id === id);
      const [x1, y1, x2, y2] = leader ?? [0, 0, 0, 0];
      expect(Math.hypot(x1 - (mark?.x ?? 0), y1 - (mark?.y ?? 0))).toBeCloseTo(6);
      expect(
        contains(
          { x: box.x - 0.01, y: box.y - 0.01, width: box.width + 0.02, height: box.height + 0.02 },
          { x: x2, y: y2, width: 0, height: 0 },
        ),
      ).toBe(true);
    }
  });

  test('leaves out a label that fits nowhere', () => {
    expect(
      placeLabels([request('porto', 10, 10)], { frame: { x: 0, y: 0, width: 20, height: 20 }, obstacles: [] }),
    ).toEqual([]);
  });

  test('never lets two boxes overlap, cover another mark or leave the frame, and answers alike twice', () => {
    const place = fc.tuple(
      fc.integer({ min: 10, max: 290 }),
      fc.integer({ min: 10, max: 290 }),
      fc.integer({ min: 20, max: 110 }),
    );
    fc.assert(
      fc.property(fc.array(place, { maxLength: 9 }), (places) => {
        const requests = places.map(([x, y, width], index) => request(`p${index}`, x, y, width));
        const labels = placeLabels(requests, { frame, obstacles: [] });
        labels.forEach((label, index) => {
          expect(contains(frame, label.box)).toBe(true);
          for (const other of labels.slice(index + 1)) expect(overlaps(label.box, other.box)).toBe(false);
          for (const other of requests.filter(({ id }) => id !== label.id))
            expect(overlaps(label.box, { x: other.x - 6, y: other.y - 6, width: 12, height: 12 })).toBe(false);
        });
        expect(placeLabels(requests, { frame, obstacles: [] })).toEqual(labels);
      }),
      { seed: 11, numRuns: 15 },
    );
  });
});
