import { expect, test } from 'vitest';
import { holds, longitudeNear, unwrapped } from '../../src/map/bounds.ts';

test.each([
  { label: 'a point inside', bounds: [-10, 36, -6, 42], at: [38, -9], is: true },
  { label: 'a point beside it', bounds: [-10, 36, -6, 42], at: [38, -5], is: false },
  {
    label: 'a point on the other side of the 180th meridian',
    bounds: [176, -20, -178, -15],
    at: [-17, -179],
    is: true,
  },
  { label: 'a point on this side of it', bounds: [176, -20, -178, -15], at: [-17, 178], is: true },
  { label: 'the far side of the Earth', bounds: [176, -20, -178, -15], at: [-17, 0], is: false },
] as const)('$label', ({ bounds, at: [latitude, longitude], is }) => {
  expect(holds(bounds, { latitude, longitude })).toBe(is);
});

test('counts on beyond the 180th meridian', () => {
  expect(unwrapped([176, -20, -178, -15])).toEqual([176, -20, 182, -15]);
  expect([longitudeNear(179, -179), longitudeNear(-179, 179), longitudeNear(0, 10)]).toEqual([181, -181, 10]);
});
