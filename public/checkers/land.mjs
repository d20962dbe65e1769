/**
 * Whether the land that a map draws is the land that lies there: each corner of it on a known outline, each known outline
 * drawn, and land where land is, of the countries that the map is about and of others. Islands that are too small to be
 * drawn may be missing, and within some kilometres nothing is known.
 *
 * @example
 * landFaults(map, fitted(bounds, 360, 460), { countries: ['620'], drawnFor: 220, hasOthers: true })
 */
import { elementsOf, has } from './page-tree.mjs';
import { holds, unwrapped } from './projection.mjs';
import { INEXACT, ringsIn } from './world.mjs';

/** The least that is drawn of an island, and how far a line may lie from the true one, in pixels of the width it is drawn for. */
const [LEAST, ROUGH] = [5, 0.7];
/** The letters that the outlines of a map may weigh: one of a thousand islands is drawn coarser. */
const [MOST, EACH, COARSEST, SPAN] = [4200, 9, 16, 4];
/** Corners that the land of no map has. */
const MOST_CORNERS = 4000;
/** Points in a row in which land is looked for. */
const POINTS = 24;

/** What was found of land that many maps draw alike: the small ones of a page, and those of the book. */
const found = new Map();
const MOST_FOUND = 200;

/** What is wrong with the land of a map that lies in this frame, from `left`. */
export function landFaults(map, frame, about) {
  const { left = 0, ...others } = about;
  const drawn = drawnOn(map, left);
  if (drawn === undefined) return ['draws its land in another form'];
  const key = JSON.stringify([drawn, frame.bounds, frame.width, others]);
  if (found.size > MOST_FOUND) found.clear();
  if (!found.has(key)) found.set(key, isRight(drawn, frame, others));
  return found.get(key) ? [] : ['draws its land otherwise than it lies'];
}

function isRight(drawn, frame, { countries, drawnFor, hasOthers }) {
  const known = knownIn(frame, countries);
  const coarse = coarsenessOf(known, frame, frame.width / drawnFor);
  const pixel = (frame.width / drawnFor) * coarse;
  const reach = INEXACT * frame.ofDegree + ROUGH * pixel + frame.width / drawnFor + 0.3;
  const room = { ...frame, pixel, reach };
  // A small map has no land but that of its countries.
  const shown = hasOthers ? known : known.filter(({ isOwn }) => isOwn);
  return cornersAreKnown(drawn, shown, room) && outlinesAreDrawn(drawn, shown, room) && landIsWhere(drawn, shown, room);
}

// ---------------------------------------------------------------- both outlines

/** The land that a map draws, each ring with whether it is of its countries; nothing where its outlines cannot be read. */
function drawnOn(map, left) {
  const paths = elementsOf(map).filter((one) => has(one, 'land', 'land-other') || isOnlyOutline(one));
  const rings = paths.flatMap((path) => {
    const transform = [path.parent.attributes.transform, path.attributes.transform].find((one) => one !== undefined);
    const [, moved = '0', scale] = /^(?:translate\((\d+)\))?scale\(([\d.]+)\)$/u.exec(transform ?? '') ?? [];
    if (scale === undefined || Math.abs(Number(moved) - left) > 0.5) return undefined;
    const isOwn = !has(path, 'land-other');
    return ringsOf(path.attributes.d ?? '', Number(scale)).map((points) => ({ isOwn, points }));
  });
  if (rings.includes(undefined) || paths.length === 0) return undefined;
  return rings.reduce((sum, { points }) => sum + points.length, 0) > MOST_CORNERS ? undefined : rings;
}

const isOnlyOutline = ({ tag, parent, attributes }) =>
  tag === 'path' && parent.tag === 'svg' && attributes.class === undefined && has(parent.parent, 'locator');

/** Each ring begins at a corner and goes on by steps: `M440 151l-6 1-3-3z`. */
const ringsOf = (path, scale) =>
  path
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

/** The land that lies within a frame, in its units. */
const knownIn = (frame, countries) =>
  ringsIn(frame.bounds).map(({ code, points }) => ({
    isOwn: countries.includes(code),
    ...projected(points, frame),
  }));

/** The corners of a ring on a map, and where they lie on Earth: a long side, which is straight on Earth, is bent on the map. */
function projected(ring, frame) {
  const places = ring.flatMap(([x, y], at) => {
    const [fromX, fromY] = ring.at(at - 1);
    const parts = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY)));
    return Array.from({ length: parts }, (_, part) => {
      const share = (part + 1) / parts;
      return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
    });
  });
  return { places, points: places.map((place) => frame.at(...place)) };
}

/**
 * How much coarser than others a map of these outlines may be drawn: until it weighs no more than a page bears, by the squares
 * of some lengths of what is left out that have corners in them; one step more, since their number is not known.
 */
function coarsenessOf(known, { width, height }, pixel) {
  const points = known.flatMap((ring) => ring.points).filter(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height);
  let coarse = 1;
  for (; coarse < COARSEST; coarse *= 1.5) {
    const side = SPAN * ROUGH * pixel * coarse;
    const squares = new Set(points.map(([x, y]) => `${String(Math.floor(x / side))} ${String(Math.floor(y / side))}`));
    if (squares.size * EACH <= MOST / 1.5) return coarse;
  }
  return coarse;
}

// ---------------------------------------------------------------- how they lie to each other

const sidesOf = (rings) => rings.flatMap(({ points }) => points.map((point, at) => [points.at(at - 1), point]));

function isNear([x, y], sides, reach) {
  return sides.some(([[x1, y1], [x2, y2]]) => {
    if (x < Math.min(x1, x2) - reach || x > Math.max(x1, x2) + reach) return false;
    if (y < Math.min(y1, y2) - reach || y > Math.max(y1, y2) + reach) return false;
    const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
    const share = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
    const at = Math.max(0, Math.min(1, share));
    return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1)) <= reach;
  });
}

/** Where the map ends, land is cut. */
const isOnEdge = ([x, y], { width, height }, room = 1) =>
  x <= room || y <= room || x >= width - room || y >= height - room;

/** Whether each corner that is drawn lies on a known outline. */
function cornersAreKnown(drawn, known, frame) {
  const sides = sidesOf(known);
  return drawn.every(({ points }) =>
    points.every((point) => isOnEdge(point, frame) || isNear(point, sides, frame.reach)),
  );
}

/** Whether each corner of a known outline, but of islands that are too small, lies on one that is drawn. */
function outlinesAreDrawn(drawn, known, frame) {
  const sides = sidesOf(drawn);
  return known
    .filter((ring) => isLarge(ring, frame))
    .every(({ points, places }) =>
      points.every(
        (point, at) =>
          !isWithin(places[at], frame) || isOnEdge(point, frame, frame.reach) || isNear(point, sides, frame.reach),
      ),
    );
}

const isWithin = ([longitude, latitude], { bounds }) => holds(bounds, { longitude, latitude });

/** Whether land is so large that it must be drawn, whatever is not known of its outline. */
function isLarge({ points }, { pixel, reach }) {
  const sides = points.map((point, at) => [points.at(at - 1), point]);
  const area = Math.abs(sides.reduce((sum, [[x1, y1], [x2, y2]]) => sum + x1 * y2 - x2 * y1, 0)) / 2;
  const length = sides.reduce((sum, [[x1, y1], [x2, y2]]) => sum + Math.hypot(x2 - x1, y2 - y1), 0);
  return area - (length * reach) / 2 > LEAST * pixel ** 2;
}

/** Whether points of the map have the land under them that lies there; near an outline none is told. */
function landIsWhere(drawn, known, frame) {
  const [west, south, east, north] = unwrapped(frame.bounds);
  const sides = sidesOf(known);
  const shares = Array.from({ length: POINTS }, (_, at) => (at + 0.5) / POINTS);
  const kinds = [true, false].map((isOwn) =>
    [drawn, known].map((rings) => rings.filter((ring) => ring.isOwn === isOwn)),
  );
  return shares.every((right) =>
    shares.every((up) => {
      const point = frame.at(west + (east - west) * right, south + (north - south) * up);
      const isAlike = ([shown, real]) => (windings(shown, point) !== 0) === (windings(real, point) !== 0);
      return isNear(point, sides, frame.reach) || kinds.every(isAlike);
    }),
  );
}

/** How often rings run around a point, as browsers count what they fill: up on its right less down. */
function windings(rings, [x, y]) {
  let sum = 0;
  for (const { points } of rings)
    for (const [at, [x2, y2]] of points.entries()) {
      const [x1, y1] = points.at(at - 1);
      if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) sum += y2 > y1 ? 1 : -1;
    }
  return sum;
}
