/**
 * A part of the world by its edges in degrees. West may lie east of east: the part then crosses the 180th meridian.
 *
 * @example
 * holds([170, -22, -175, -12], { latitude: -17, longitude: -179 }) // true
 */

/** Degrees west, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A point on Earth in degrees. */
export interface Location {
  /** North of the equator. */
  readonly latitude: number;
  /** East of Greenwich. */
  readonly longitude: number;
}

/** The same part with an east that is never less than its west: it may be more than 180. */
export function unwrapped([west, south, east, north]: Bounds): Bounds {
  return [west, south, east < west ? east + 360 : east, north];
}

/** A longitude as it is counted from the middle of a part: within 180 degrees of it. */
export function longitudeNear(middle: number, longitude: number): number {
  return longitude + 360 * Math.round((middle - longitude) / 360);
}

/** Whether a point lies within the part. */
export function holds(bounds: Bounds, { latitude, longitude }: Location): boolean {
  const [west, south, east, north] = unwrapped(bounds);
  const x = longitudeNear((west + east) / 2, longitude);
  return x >= west && x <= east && latitude >= south && latitude <= north;
}
