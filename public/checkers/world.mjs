/**
 * The countries of the world as coarse outlines, which these programs bring with them (`land.bin`, made from Natural Earth):
 * no line lies farther than some kilometres from the true one.
 */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { longitudeNear, unwrapped } from './projection.mjs';

/** Degrees of latitude: the step in which places are counted, and how far a line may lie from the true one. */
const STEP = 0.015;
export const INEXACT = 0.045;

let world;

/** Each ring of each country, with its code, and its edges: west, south, east, north. */
function ringsOfWorld() {
  world ??= readRings(brotliDecompressSync(readFileSync(new URL('land.bin', import.meta.url))));
  return world;
}

function readRings(bytes) {
  let at = 0;
  const next = () => {
    let [number, weight] = [0, 1];
    for (; bytes[at] > 127; at += 1, weight *= 128) number += (bytes[at] - 128) * weight;
    number += bytes[at] * weight;
    at += 1;
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  };
  const arcs = Array.from({ length: next() }, () => {
    let [x, y] = [0, 0];
    return Array.from({ length: next() }, () => {
      [x, y] = [x + next(), y + next()];
      return [x * STEP, y * STEP];
    });
  });
  const rings = [];
  while (at < bytes.length) {
    const code = next();
    for (let left = next(); left > 0; left -= 1) {
      const points = Array.from({ length: next() }, next).flatMap((arc) =>
        (arc < 0 ? arcs[~arc].toReversed() : arcs[arc]).slice(1),
      );
      const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
      rings.push({ code, points, edges: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] });
    }
  }
  return rings;
}

/** The rings that touch a part of the world, as longitudes are counted there; those around the whole Earth are on no map. */
export function ringsIn(bounds) {
  const [west, south, east, north] = unwrapped(bounds);
  // Beside the north of a part its map shows more, and edges are inexact.
  const around = 0.2 + (east - west) / 2;
  return ringsOfWorld().flatMap(({ code, points, edges: [left, bottom, right, top] }) => {
    const middle = (left + right) / 2;
    const turn = longitudeNear((west + east) / 2, middle) - middle;
    const touches =
      left + turn < east + around &&
      right + turn > west - around &&
      bottom < north + around &&
      top > south - around &&
      right - left < 180;
    return touches ? { code, points: points.map(([x, y]) => [x + turn, y]) } : [];
  });
}
