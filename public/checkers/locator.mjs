/**
 * Whether the small map of the first page shows each place once, with the line that its page gives it, where
 * its coordinates put it, and calls parts and places by names that stand beside them.
 */
import { placeFaults, wayBetween } from './maps.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';

/** Units of the drawing between a mark, or the edge of a part, and the name of it. */
const BESIDE = 16;

/** What is wrong with the small map, an `svg` element. */
export function locatorFaults(map, { dossier, pages }) {
  const places = dossier.entries.filter(({ kind, coordinates }) => kind === 'place' && coordinates !== undefined);
  const inside = elementsOf(map);
  const [marks, frames, names] = ['circle', 'rect', 'text'].map((name) => inside.filter(({ tag }) => tag === name));
  const said = Number(/\d+/u.exec(map.attributes['aria-label'] ?? '')?.[0]);
  if (map.attributes.role !== 'img' || marks.length !== places.length || said !== places.length)
    return ['has a small map of other places'];
  if (!inside.every(isPlain)) return ['has a small map that is drawn otherwise'];
  const strange = places.find(({ url }, at) => !lineOf(pages.get(url)).includes(marks[at].classes.join(' ')));
  if (strange !== undefined) return [`gives ${strange.title} another line than its page on its small map`];
  const [, , width, height] = (map.attributes.viewBox ?? '').split(' ').map(Number);
  const drawn = marks.map(({ attributes: { cx, cy } }, at) => ({ place: places[at], x: Number(cx), y: Number(cy) }));
  const beyond = new Map(
    drawn.map((mark) => [mark, edgesOf(mark, width, height)]).filter(([, edges]) => edges.length > 0),
  );
  const inner = drawn.filter((mark) => !beyond.has(mark));
  const set = inner.map(({ place, x, y }) => ({ place, at: [x / width, y / width] }));
  const astray = [...beyond].find(([{ place }, edges]) => !edges.every((edge) => isBeyond(place, edge, inner)));
  const stray = names.find((name) => !isCalled(name, places, marks, frames, dossier.labels.insets));
  return [
    ...placeFaults(set, scaleOf(set)).map((fault) => `${fault} elsewhere on its small map`),
    ...(astray === undefined ? [] : [`puts ${astray[0].place.title} at another edge of its small map`]),
    ...(stray === undefined ? [] : [`calls something else ${clip(fold(textOf(stray)))} on its small map`]),
  ];
}

const KNOWN = {
  path: ['d', 'transform'],
  rect: ['x', 'y', 'width', 'height'],
  circle: ['class', 'cx', 'cy', 'r'],
  text: ['x', 'y', 'text-anchor'],
};

/** Whether an element has nothing by which it could be painted otherwise. */
const isPlain = ({ tag, attributes }) =>
  Object.hasOwn(KNOWN, tag) &&
  Object.keys(attributes).every((name) => KNOWN[tag].includes(name) || name.startsWith('data-astro-cid-')) &&
  (tag !== 'circle' || attributes.r === '4');

/** The line of a place: that under how sure its own page says that it is. */
const lineOf = (page) => page?.elements.find((element) => has(element, 'certainty'))?.classes ?? [];

/** The edges at which a mark lies: what is beyond the map is drawn there. */
function edgesOf({ x, y }, width, height) {
  const at = { west: x <= EDGE, east: x >= width - EDGE, north: y <= EDGE, south: y >= height - EDGE };
  return Object.keys(at).filter((edge) => at[edge]);
}
const EDGE = 9;

/** Whether a place lies farther to one side than all that are drawn where they are. */
function isBeyond({ coordinates }, edge, inner) {
  const [name, sign] = {
    west: ['longitude', -1],
    east: ['longitude', 1],
    north: ['latitude', 1],
    south: ['latitude', -1],
  }[edge];
  return inner.every(({ place }) => sign * (coordinates[name] - place.coordinates[name]) >= 0);
}

/** Kilometres in the width of the map: by the two places that are farthest from each other. */
function scaleOf(set) {
  const kilometres = (one, other) => Math.hypot(...wayBetween(one.place, other.place));
  const pairs = set.flatMap((one, at) => set.slice(0, at).map((other) => [one, other]));
  const [one, other] = pairs.toSorted(([a, b], [c, d]) => kilometres(c, d) - kilometres(a, b))[0] ?? [];
  return one === undefined ? 1 : kilometres(one, other) / Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);
}

/** Whether a name stands beside the mark of its place, or the frame of a part. */
function isCalled(name, places, marks, frames, insets) {
  const said = fold(textOf(name));
  const [x, y] = [Number(name.attributes.x), Number(name.attributes.y)];
  const isNear = (left, right, top, bottom) =>
    Math.min(Math.abs(x - left), Math.abs(x - right)) <= BESIDE && y >= top - BESIDE && y <= bottom + BESIDE;
  const at = places.findIndex(({ title, labels }) => title === said || labels.includes(said));
  if (at !== -1) {
    const [cx, cy] = [Number(marks[at].attributes.cx), Number(marks[at].attributes.cy)];
    return isNear(cx, cx, cy, cy);
  }
  // The parts stand in the order of the dossier; one that holds no place is left out.
  return (
    insets.includes(said) &&
    frames.some(({ attributes }) => {
      const [left, top, width, height] = ['x', 'y', 'width', 'height'].map((side) => Number(attributes[side]));
      return isNear(left, left + width, top, top + height);
    })
  );
}
