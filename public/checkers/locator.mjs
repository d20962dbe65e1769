/**
 * Whether the small map of the first page shows each place once, with the line that its page gives it, where
 * its coordinates put it, and calls parts and places by names that stand beside them.
 */
import { landFaults } from './land.mjs';
import { astray } from './maps.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { fitted } from './projection.mjs';

/** Units of the drawing between a mark, or the edge of a part, and the name of it. */
const BESIDE = 16;
/** Units: its width, its height at most, and the width that its land is drawn for. */
const [WIDE, HIGH, DRAWN] = [300, 272, 96];

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
  const about = dossier.labels.map;
  if (about === null) return ['has a small map, and the dossier has none'];
  const frame = fitted(about.bounds, WIDE, HIGH);
  // A narrow country stands in the middle.
  const left = Math.round((WIDE - frame.width) / 2);
  const whole = { ...frame, width: WIDE, at: (...place) => moved(frame.at(...place), left) };
  const drawn = marks.map(({ attributes: { cx, cy } }, at) => ({ place: places[at], at: [Number(cx), Number(cy)] }));
  const land = { countries: about.countries.map(Number), drawnFor: DRAWN, hasOthers: false, left };
  const stray = names.find((name) => !isCalled(name, places, marks, frames, dossier.labels.insets));
  return [
    ...(map.attributes.viewBox === `0 0 ${String(WIDE)} ${String(Math.round(frame.height))}` &&
    areFrames(frames, whole, dossier)
      ? []
      : ['has its small map, or a part of it, in another frame']),
    ...landFaults(map, frame, land).map((fault) => `${fault} on its small map`),
    ...astray(drawn, whole, WIDE).map(({ title }) => `puts ${title} elsewhere on its small map`),
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

const moved = ([x, y], left) => [x + left, y];

/** Whether the enlarged parts of the map are framed where they lie. */
function areFrames(frames, whole, { labels: { insets } }) {
  const isFramed = ({ attributes }, { bounds: [west, south, east, north] }) => {
    const [[left, top], [right, bottom]] = [whole.at(west, north), whole.at(east, south)];
    const wanted = [left, top, right - left, bottom - top];
    return ['x', 'y', 'width', 'height'].every((side, at) => Math.abs(Number(attributes[side]) - wanted[at]) <= 1.1);
  };
  return frames.length === insets.length && frames.every((one, at) => isFramed(one, insets[at]));
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
    insets.some(({ title }) => title === said) &&
    frames.some(({ attributes }) => {
      const [left, top, width, height] = ['x', 'y', 'width', 'height'].map((side) => Number(attributes[side]));
      return isNear(left, left + width, top, top + height);
    })
  );
}
