/**
 * Whether the land of a map lies under the towns by which to find the way; a place may lie at sea.
 *
 * @example
 * areOnLand(map, [[40, 50], [60, 80]]) // false of a map whose land is mirrored
 */
import { elementsOf, has } from './page-tree.mjs';

/** An outline has fewer corners than a coast, so that a harbour may lie beside it: units of the map. */
const ROOM = 4;

/** Whether points of a map, in its units, have land under them; one may stand on an island that is too small to be drawn. */
export function areOnLand(map, points) {
  const rings = landOf(map);
  return points.filter((point) => !rings.some((ring) => isIn(ring, point) || isNear(ring, point))).length <= 1;
}

/** The outlines of the land of a map, each as its corners. */
function landOf(map) {
  return elementsOf(map)
    .filter((element) => has(element, 'land', 'land-other'))
    .flatMap((path) => ringsOf(path.attributes.d ?? '', path.parent.attributes.transform));
}

/** Each ring begins at a corner and goes on by steps: `M440 151l-6 1-3-3z`. */
function ringsOf(path, transform = '') {
  const scale = Number(/^scale\(([\d.]+)\)$/u.exec(transform)?.[1]);
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const lengths = (ring.match(/-?[\d.]+/gu) ?? []).map((length) => Number(length) * scale);
      let [x, y] = [0, 0];
      return Array.from({ length: Math.floor(lengths.length / 2) }, (_, at) => {
        [x, y] = [x + lengths[2 * at], y + lengths[2 * at + 1]];
        return [x, y];
      });
    });
}

const sidesOf = (ring) => ring.map((corner, at) => [ring.at(at - 1), corner]);

/** Whether a point lies in a ring: a line from it to the right crosses an odd number of sides. */
const isIn = (ring, [x, y]) =>
  sidesOf(ring).filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1))
    .length %
    2 ===
  1;

const isNear = (ring, [x, y]) =>
  sidesOf(ring).some(([[x1, y1], [x2, y2]]) => {
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const share = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
    const at = Math.max(0, Math.min(1, share));
    return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1)) <= ROOM;
  });
