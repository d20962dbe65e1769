/**
 * Writes the outlines of all countries that the published checkers bring, `public/checkers/land.bin`: those of Natural Earth
 * (public domain) that the maps are drawn from, coarser. Run it where `world-atlas` changes: `node tests/receipts/list-land.ts`.
 *
 * Whole numbers, each in as many bytes as it needs, packed by Brotli: the arcs, each as its number of points and the steps
 * from point to point; then the countries, each as its code, the number of its rings, and of each ring its arcs.
 */
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { readWorld } from '../../src/map/geography.ts';

/** How far a line may lie from the true one, and the step in which places are counted: degrees of latitude. */
const [tolerance, step] = [0.03, 0.015];
type Point = readonly [longitude: number, latitude: number];

/** Fewer points of a line; degrees of longitude are as long as they are there. */
function coarser(points: readonly Point[]): readonly Point[] {
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    let [farthest, distance] = [from, tolerance];
    for (let at = from + 1; at < to; at += 1) {
      const away = distanceOf(points[at] ?? [0, 0], points[from] ?? [0, 0], points[to] ?? [0, 0]);
      if (away > distance) [farthest, distance] = [at, away];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, at) => kept.has(at));
}

function distanceOf([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const narrow = Math.cos((((fromY + toY) / 2) * Math.PI) / 180);
  const [dx, dy, ownX, ownY] = [(toX - fromX) * narrow, toY - fromY, (x - fromX) * narrow, y - fromY];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (ownX * dx + ownY * dy) / length));
  return Math.hypot(ownX - share * dx, ownY - share * dy);
}

const bytes: number[] = [];
function write(number: number): void {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

const { arcs, transform, objects } = await readWorld();
if (transform === undefined) throw new Error('Expected outlines in whole steps.');
const { scale, translate } = transform;
write(arcs.length);
for (const arc of arcs) {
  let [x, y] = [0, 0];
  const points = arc.map(([dx = 0, dy = 0]): Point => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
  const steps = coarser(points).map((point) => point.map((degrees) => Math.round(degrees / step)));
  write(steps.length);
  let before = [0, 0];
  for (const [right = 0, up = 0] of steps) {
    write(right - (before[0] ?? 0));
    write(up - (before[1] ?? 0));
    before = [right, up];
  }
}
for (const country of objects.countries.geometries) {
  if (country.type !== 'Polygon' && country.type !== 'MultiPolygon') continue;
  const rings = country.type === 'Polygon' ? country.arcs : country.arcs.flat();
  write(Number(country.id ?? 0));
  write(rings.length);
  for (const ring of rings) {
    write(ring.length);
    for (const arc of ring) write(arc);
  }
}
writeFileSync('public/checkers/land.bin', brotliCompressSync(Buffer.from(bytes)));
