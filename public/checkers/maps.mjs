/**
 * Whether the signs of a map lie to each other as the coordinates of their places do, by the scale that the map gives;
 * signs that would touch are set apart.
 */
import { areOnLand } from './land.mjs';
import { REPEATING, whereTo } from './links.mjs';
import { clip, elementsOf, fold, has, textOf } from './page-tree.mjs';
import { boxOf, cornersOf } from './shapes.mjs';

/** Kilometres of a degree of latitude on the mean sphere. */
const DEGREE = 111.2;
/** From the middle of one sign to that of another that it must not touch, in widths of their map. */
const ASIDE = 0.07;
/** More places than anybody tells apart on one map; others are not compared. */
const MOST = 400;

/** What is wrong with the maps of a page. */
export function mapFaults(page, site) {
  const maps = page.elements.filter((element) => element.tag === 'svg' && has(element, 'map'));
  // The small maps have no scale of their own: they show what the first one shows.
  const whole = maps.map(scaleOf).find((scale) => scale !== undefined);
  return maps.flatMap((map) => {
    const marks = marksOn(map, page, site);
    const scale = scaleOf(map) ?? whole;
    const name = fold(textOf(elementsOf(map).find(({ tag }) => tag === 'title') ?? ''));
    const places = new Set(marks?.map(({ place }) => place));
    if (scale === undefined || places.has(undefined) || places.size !== marks?.length)
      return [`has signs that are not one of each place, or no scale, on ${clip(name)}`];
    const towns = townsOn(map, site.dossier);
    if (towns === undefined) return [`names a town beside no dot, on ${clip(name)}`];
    return [
      ...placeFaults([...marks.slice(0, MOST), ...towns], scale).map((fault) => `${fault} elsewhere`),
      ...(areOnLand(
        map,
        towns.map(({ at }) => at.map((length) => length * widthOf(map))),
      )
        ? []
        : ['has no land under its towns']),
      ...marks.flatMap((mark) => nameFaults(mark, map)),
    ].map((fault) => `${fault} on ${clip(name)}`);
  });
}

const widthOf = ({ attributes }) => Number(/^0 0 ([\d.]+) [\d.]+$/u.exec(attributes.viewBox ?? '')?.[1]);

/** Kilometres in the width of a map, by its scale. */
function scaleOf(map) {
  const scale = elementsOf(map).find((element) => element.tag === 'g' && has(element, 'scale'));
  const [, length] = /^M\.5 [\d.]+v5h([\d.]+)v-5$/u.exec(scale?.children[0]?.attributes?.d ?? '') ?? [];
  const [, kilometres] = /^([\d,]+) km$/u.exec(fold(scale === undefined ? '' : textOf(scale))) ?? [];
  return kilometres && length && (Number(kilometres.replaceAll(',', '')) / Number(length)) * widthOf(map);
}

/** The signs of a map with their places, which they link to or which its description names in their order; nothing where one has no sign. */
function marksOn(map, page, { dossier, ...site }) {
  const inside = elementsOf(map);
  const isSign = (element) => element.tag === 'path' && has(element, 'agreed', 'single', 'contradict', 'maybe');
  const places = dossier.entries.filter(({ kind, coordinates }) => kind === 'place' && coordinates !== undefined);
  const leadsTo = (link, { id, url }) =>
    page.url === REPEATING ? link.attributes.href === `#${id.replace('/', '-')}` : whereTo(link, page, site) === url;
  const mark = (sign, place) => ({ place, sign, at: middleOf(sign).map((length) => length / widthOf(map)) });
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
  const dots = inside.find((element) => element.tag === 'path' && has(element, 'towns'))?.attributes.d ?? '';
  const places = [...dots.matchAll(/M([\d.]+) ([\d.]+)h\.1/gu)].map(([, x, y]) => [Number(x), Number(y)]);
  const names = inside
    .filter((element) => element.tag === 'text' && has(element.parent, 'quiet-names'))
    .flatMap((text) => {
      const place = landmarks.find(({ name }) => name === fold(textOf(text)));
      return place === undefined ? [] : [{ text, place }];
    });
  if (names.length !== places.length || !names.every(({ text }, at) => isBeside(text, places[at]))) return undefined;
  return names.map(({ place: { name, ...coordinates } }, at) => ({
    place: { title: name, coordinates },
    at: places[at].map((length) => length / widthOf(map)),
  }));
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

const radians = (degrees) => (degrees * Math.PI) / 180;

/** Kilometres from one place to another, east and south, on a flat map. */
export const wayBetween = ({ coordinates: from }, { coordinates: to }) => [
  (to.longitude - from.longitude) * DEGREE * Math.cos(radians((from.latitude + to.latitude) / 2)),
  (from.latitude - to.latitude) * DEGREE,
];

/** Pairs of signs that do not lie from each other as their places do, north up, as far as those around leave them room. */
export function placeFaults(marks, scale) {
  const [spanX, spanY] = ['longitude', 'latitude'].map((name) => {
    const all = marks.map(({ place }) => place.coordinates[name]);
    return radians(Math.max(...all) - Math.min(...all));
  });
  // The flat map of a large part of the sphere is bent.
  const bent = 0.05 + (spanX + spanY) / 2;
  const way = (one, other) => wayBetween(one.place, other.place).map((kilometres) => kilometres / scale);
  const crowd = marks.map((one) => marks.filter((other) => Math.hypot(...way(one, other)) < 2 * ASIDE).length - 1);
  return marks.flatMap((one, index) =>
    marks.slice(0, index).flatMap((other, before) => {
      const [east, south] = way(one, other);
      const miss = Math.hypot(other.at[0] - one.at[0] - east, other.at[1] - one.at[1] - south);
      const room = (ASIDE / 2) * (1 + Math.sqrt(crowd[index] + crowd[before]));
      return miss <= room + bent * Math.hypot(east, south) ? [] : [`puts ${other.place.title} and ${one.place.title}`];
    }),
  );
}
