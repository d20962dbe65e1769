/**
 * Lines in the plane: fewer points, and the shortest path data for them.
 *
 * @example
 * ```ts
 * simplify([[0, 0], [5, 0.1], [10, 0]], 0.5); // [[0, 0], [10, 0]]
 * ```
 */
import type { GeoContext } from 'd3-geo';

/** A point: x to the right, y down, or longitude and latitude. */
export type Point = [number, number];

/** Ramer, Douglas and Peucker: keeps the ends and every point farther than `tolerance` from the line between kept ones. A closed line keeps its shape too. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let farthest = 0;
  let distance = 0;
  points.forEach((point, index) => {
    const away = distanceToSegment(point, first, last);
    if (away > distance) [farthest, distance] = [index, away];
  });
  if (distance <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(farthest), tolerance),
  ];
}

function distanceToSegment([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}

/** A drawing context for d3-geo that writes relative path data in whole steps of `1 / units`. */
export class PathWriter implements GeoContext {
  private readonly units: number;
  private parts: string[] = [];
  private ring: Point[] = [];

  constructor(units: number) {
    this.units = units;
  }

  /** What was drawn so far, each ring closed. */
  get path(): string {
    return this.parts.join('');
  }

  beginPath(): void {
    this.ring = [];
  }

  moveTo(x: number, y: number): void {
    this.ring = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.ring.push([x, y]);
  }

  /** Land has no circles; d3-geo asks for the method. */
  arc(): void {}

  closePath(): void {
    const steps = this.ring.map(([x, y]): Point => [Math.round(x * this.units), Math.round(y * this.units)]);
    const distinct = steps.filter(
      ([x, y], index) => index === 0 || x !== steps[index - 1]?.[0] || y !== steps[index - 1]?.[1],
    );
    const [first, ...rest] = distinct;
    if (first === undefined || rest.length < 2) return;
    let [px, py] = first;
    let data = `M${px} ${py}l`;
    for (const [x, y] of rest) {
      data += `${separated(x - px, data)}${separated(y - py, `${data}${x - px}`)}`;
      [px, py] = [x, y];
    }
    this.parts.push(`${data}z`);
  }
}

/** A number with the space before it that path data needs: none before a minus sign or after a letter. */
function separated(value: number, before: string): string {
  return value < 0 || before.endsWith('l') ? String(value) : ` ${value}`;
}
