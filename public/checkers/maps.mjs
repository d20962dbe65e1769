/**
 * Whether a map is the one of its part of the world: as wide and as high, with the scale and the land of that part, and each
 * sign, dot and frame where the coordinates of `dossier.json` lie on it; signs that would touch are set apart.
 */
import { landFaults } from './land.mjs';
import { REPEATING, whereTo } from './links.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { isDivided, listedOn } from './part-labels.mjs';
import { fitted, holds } from './projection.mjs';
import { readSign } from './map-form.mjs';
import { boxOf, cornersOf } from './shapes.mjs';

/** From the middle of one sign to that of another that it must not touch, in widths of their map. */
const ASIDE = 0.07;
/** From the edge of a map to the middle of a sign at least. */
const EDGE = 11;
/** More places than anybody tells apart on one map; others are not compared. */
const MOST = 400;
/** Units: the width of the large maps, their height, the room below them for the scale, and the width of the small ones. */
const [WIDE, HIGH, BELOW, SMALL] = [360, 460, 22, 190];
/** More small maps than these are not looked at side by side. */
const MOST_SMALL = 8;
/** The width that land is drawn for: of the whole, of a part, of a small map. */
const DRAWN = { whole: 220, part: 200, small: 110 };

/** What is wrong with the maps of a page. */
export function mapFaults(page, site) {
  const maps = page.elements.filter((element) => element.tag === 'svg' && has(element, 'map'));
  const large = maps.filter((map) => widthOf(map) === WIDE);
  const { map: about, insets } = site.dossier.labels;
  if (
    maps.length > 0 &&
    (about === null || large.length !== insets.length + 1 || maps.length > large.length + MOST_SMALL)
  )
    return ['has other maps than the dossier'];
  return maps.flatMap((map) => {
    const name = fold(textOf(elementsOf(map).find(({ tag }) => tag === 'title') ?? ''));
    const at = large.indexOf(map);
    const inset = insets[at - 1];
    if (inset !== undefined && !name.endsWith(`: ${inset.title}`)) return [`calls another part ${clip(name)}`];
    const part = inset === undefined ? (at === 0 ? 'whole' : 'small') : 'part';
    return partFaults(map, { part, inset, page, site }).map((fault) => `${fault} on ${clip(name)}`);
  });
}

/** What is wrong with the map of one part. */
function partFaults(map, { part, inset, page, site }) {
  const { dossier } = site;
  const { bounds, countries } = dossier.labels.map;
  const frame = part === 'small' ? fitted(bounds, SMALL) : fitted(inset?.bounds ?? bounds, WIDE, HIGH);
  const marks = marksOn(map, page, site);
  const places = new Set(marks?.map(({ place }) => place));
  if (places.has(undefined) || places.size !== marks?.length) return ['has signs that are not one of each place'];
  const towns = townsOn(map, dossier);
  if (towns === undefined) return ['names a town beside no dot'];
  const land = { countries: countries.map(Number), drawnFor: DRAWN[part], hasOthers: part !== 'small' };
  return [
    ...(isFramed(map, frame, part) ? [] : ['has another frame or scale than its part of the world']),
    ...(part === 'small' ? [] : shownFaults(map, places, { part, inset, frame, page, site })),
    ...landFaults(map, frame, land),
    ...astray(marks.slice(0, MOST), frame, widthOf(map)).map(({ title }) => `puts ${title} elsewhere`),
    ...towns
      .filter(({ place, at }) => !isAt(at, pointOf(place, frame)))
      .map(({ place }) => `puts ${place.title} elsewhere`),
    ...marks.flatMap((mark) => nameFaults(mark, map)),
    ...lineFaults(map, marks),
  ];
}

const widthOf = ({ attributes }) => Number(/^0 0 ([\d.]+) [\d.]+$/u.exec(attributes.viewBox ?? '')?.[1]);
const isNear = (one, other, room = 0.3) => Math.abs(one - other) <= room;
const isAt = ([x, y], [toX, toY], room) => isNear(x, toX, room) && isNear(y, toY, room);
/** Where a place lies on a map. */
export const pointOf = ({ coordinates: { longitude, latitude } }, frame) => frame.at(longitude, latitude);

/** Whether a map is as high as its part, and its scale as long as the kilometres that it says. */
function isFramed(map, frame, part) {
  const [, , , height] = (map.attributes.viewBox ?? '').split(' ').map(Number);
  if (part === 'small') return isNear(height, frame.height);
  const scale = elementsOf(map).find((element) => element.tag === 'g' && has(element, 'scale'));
  const [, top, length] = /^M\.5 ([\d.]+)v5h([\d.]+)v-5$/u.exec(scale?.children[0]?.attributes?.d ?? '') ?? [];
  const [, kilometres] = /^([\d,]+) km$/u.exec(fold(scale === undefined ? '' : textOf(scale))) ?? [];
  const own = Number(kilometres?.replaceAll(',', '')) * frame.ofKilometre;
  // Of a part that is less than a kilometre wide the scale is cut.
  const isLong = isNear(Number(length), own) || (own > frame.width / 4 && Number(length) < own && kilometres === '1');
  return isLong && isNear(Number(top), frame.height + 8) && isNear(height, frame.height + BELOW);
}

/** Whether a large map has just the places of its part: on the whole those of an enlarged part are dots under its frame. */
function shownFaults(map, places, { part, inset, frame, page, site }) {
  const { entries, labels } = site.dossier;
  const { map: about, insets } = labels;
  const insetOf = ({ coordinates }) => insets.find(({ bounds }) => holds(bounds, coordinates));
  // A part of a long list has a map of its own places.
  const isPart = page.url !== REPEATING && isDivided(page, site.pages);
  const within = (isPart ? listedOn(page, 'place', site) : entries).filter(
    ({ kind, coordinates }) => kind === 'place' && coordinates !== undefined && holds(about.bounds, coordinates),
  );
  const wanted = within.filter((place) => insetOf(place) === inset);
  const isWhole = wanted.length === places.size && wanted.every((place) => places.has(place));
  const minor = part === 'whole' ? within.filter((place) => insetOf(place) !== undefined) : [];
  const dots = dotsOf(map, 'dots');
  const areDots =
    dots.length === minor.length && minor.every((place) => dots.some((dot) => isAt(dot, pointOf(place, frame))));
  const boxes = elementsOf(map).filter((element) => has(element, 'inset-mark'));
  const framed = part === 'whole' ? insets : [];
  const areBoxes =
    boxes.length === framed.length &&
    framed.every(({ bounds }, at) =>
      boxFor(bounds, frame).every((side, index) => isNear(side, sidesOf(boxes[at])[index])),
    );
  return [
    ...(isWhole ? [] : ['has the signs of other places than lie there']),
    ...(areDots ? [] : ['has dots where no places lie']),
    ...(areBoxes ? [] : ['has the frame of a part elsewhere']),
  ];
}

const dotsOf = (map, name) => {
  const path = elementsOf(map).find((element) => element.tag === 'path' && has(element, name))?.attributes.d ?? '';
  return [...path.matchAll(/M([\d.-]+) ([\d.-]+)h\.1/gu)].map(([, x, y]) => [Number(x), Number(y)]);
};

/** Left, top, width and height of the frame of a part, and as they should be: at least so large that it is seen. */
const sidesOf = ({ attributes: { d = '' } }) => (d.match(/-?[\d.]+/gu) ?? []).map(Number);
function boxFor([west, south, east, north], frame) {
  const corners = [west, east].flatMap((longitude) => [south, north].map((latitude) => frame.at(longitude, latitude)));
  const { left, right, top, bottom } = boxOf(corners);
  const [growX, growY] = [right - left, bottom - top].map((side) => Math.max(0, 12 - side) / 2);
  return [left - growX, top - growY, right - left + 2 * growX, bottom - top + 2 * growY];
}

/** Places whose sign does not stand where they lie, as far as those around and the edge of the map, `unit` wide, leave it room. */
export function astray(marks, frame, unit) {
  const { width, height } = frame;
  const points = marks.map(({ place }) => pointOf(place, frame));
  return marks.flatMap(({ place, at }, index) => {
    const [x, y] = points[index];
    const crowd = points.filter((other) => Math.hypot(other[0] - x, other[1] - y) < 2 * ASIDE * unit).length - 1;
    const [inX, inY] = [Math.min(width, Math.max(0, x)), Math.min(height, Math.max(0, y))];
    const isEdge = inX < EDGE || inY < EDGE || inX > width - EDGE || inY > height - EDGE;
    const room = 1.6 + (isEdge ? EDGE * 1.5 : 0) + (ASIDE / 2) * unit * Math.sqrt(1.5 * crowd);
    return Math.hypot(at[0] - inX, at[1] - inY) <= room ? [] : [place];
  });
}

/** The signs of a map with their places, which they link to or which its description names in their order; nothing where one has no sign. */
function marksOn(map, page, { dossier, ...site }) {
  const inside = elementsOf(map);
  const isSign = (element) => element.tag === 'path' && has(element, 'agreed', 'single', 'contradict', 'maybe');
  const places = dossier.entries.filter(({ kind, coordinates }) => kind === 'place' && coordinates !== undefined);
  const leadsTo = (link, { id, url }) =>
    page.url === REPEATING ? link.attributes.href === `#${id.replace('/', '-')}` : whereTo(link, page, site) === url;
  const mark = (sign, place) => ({ place, sign, at: middleOf(sign) });
  if (map.attributes.role === 'group') {
    const marked = inside
      .filter(({ tag }) => tag === 'a')
      .map((link) => [link.children.find(isSign), places.find((place) => leadsTo(link, place))]);
    return marked.every(([sign]) => sign !== undefined) ? marked.map(([sign, place]) => mark(sign, place)) : undefined;
  }
  const names = fold(textOf(inside.find(({ tag }) => tag === 'desc') ?? '')).split(', ');
  const named = names.flatMap((name) => places.find(({ title }) => title === name) ?? []);
  const signs = inside.filter(isSign);
  if (signs.length > named.length) return undefined;
  // A place that lies beyond the map is named, and has no sign.
  return signs.length < named.length ? [] : signs.map((sign, index) => mark(sign, named[index]));
}

/** The towns of a map by which to find the way, each a dot with its name beside it, in one order; nothing where one lacks the other. */
function townsOn(map, { labels: { landmarks } }) {
  const inside = elementsOf(map);
  const places = dotsOf(map, 'towns');
  const names = inside
    .filter((element) => element.tag === 'text' && has(element.parent, 'quiet-names'))
    .flatMap((text) => {
      const place = landmarks.find(({ name }) => name === fold(textOf(text)));
      return place === undefined ? [] : [{ text, place }];
    });
  if (names.length !== places.length || !names.every(({ text }, at) => isBeside(text, places[at]))) return undefined;
  return names.map(({ place: { name, ...coordinates } }, at) => ({
    place: { title: name, coordinates },
    at: places[at],
  }));
}

/** From the middle of a sign to the end of the line to another that may be the same place. */
const RADIUS = 8;

/** A dashed line joins two signs of places that may be one; another leads from a sign to a name. */
function lineFaults(map, marks) {
  const linesOf = (name) =>
    elementsOf(map)
      .filter((element) => has(element, name))
      .map(({ attributes: { d = '' } }) => (d.match(/-?[\d.]+/gu) ?? []).map(Number))
      .map(([x, y, ...end]) => [[x, y], end]);
  const away = ([x, y], { sign, at }) => {
    const [toX, toY] = readSign(sign)?.middle ?? at;
    return Math.hypot(x - toX, y - toY);
  };
  const texts = elementsOf(map).filter(({ tag }) => tag === 'text');
  const isJoin = (ends) =>
    ends.every((end) => marks.some((mark) => has(mark.sign, 'maybe') && isNear(away(end, mark), RADIUS)));
  const isLead = ([start, end]) =>
    marks.some((mark) => away(start, mark) < 2 * GAP) && texts.some((text) => isBeside(text, end));
  return linesOf('maybe-same').every(isJoin) && linesOf('leader').every(isLead)
    ? []
    : ['draws a line between other things'];
}

/** A place is named beside its sign, or at the end of a line that begins there. */
function nameFaults({ place, sign }, map) {
  const text = sign.parent.children.find(({ tag }) => tag === 'text');
  if (!['a', 'g'].includes(sign.parent.tag) || text === undefined) return [];
  const middle = middleOf(sign);
  const leadsTo = ([, ...ends]) => {
    const [x, y, ...end] = ends.map(Number);
    return Math.hypot(x - middle[0], y - middle[1]) < 2 * GAP && isBeside(text, end);
  };
  const lines = elementsOf(map).filter((element) => has(element, 'leader'));
  const isLed = lines.some(({ attributes }) =>
    [/^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/u.exec(attributes.d ?? '')].some((line) => line !== null && leadsTo(line)),
  );
  const isNamed = fold(textOf(text)) === place.title && (isLed || isBeside(text, middle, SIGN));
  return isNamed ? [] : [`names ${place.title} otherwise or elsewhere`];
}

/** Whether a name of at most so many units a letter stands beside a dot, or beside something larger. */
function isBeside({ attributes: { x, y }, children }, [dotX, dotY], gap = GAP) {
  const [left, bottom] = [Number(x), Number(y)];
  const width = fold(children.join('')).length * LETTER;
  return dotX > left - gap && dotX < left + width + gap && dotY > bottom - 2 * gap && dotY < bottom + gap;
}
const LETTER = 10;
const GAP = 12;
const SIGN = 17;

/** The middle of a sign, a ring or a shape with corners. */
function middleOf(sign) {
  const path = sign?.attributes.d ?? '';
  const [, x, y, radius] = /^M([\d.]+) ([\d.]+)a([\d.]+) /u.exec(path) ?? [];
  if (radius !== undefined) return [Number(x) + Number(radius), Number(y)];
  const [corners = []] = cornersOf(path) ?? [];
  const { left, right, top, bottom } = boxOf(corners);
  return [(left + right) / 2, (top + bottom) / 2];
}
