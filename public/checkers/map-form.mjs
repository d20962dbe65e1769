/**
 * Whether all that is drawn on a map has the form that maps have: each sign is one of the known shapes, made again around its
 * middle, in the paint of its line; where a finger hits it is around that middle; names, frames, dots and the scale have what
 * they have on every site and nothing besides. Where things stand on the map is asked elsewhere; the outlines of land are not known.
 */
import { childrenOf, clip, elementsOf, has, wordsOf } from './page-tree.mjs';
import { cornersOf } from './shapes.mjs';

/** The corners of each sign, in units of its radius. */
const STAR = Array.from({ length: 16 }, (_, at) => {
  const [angle, reach] = [(at * Math.PI) / 8, at % 2 === 0 ? 1.25 : 0.6];
  return [Math.sin(angle) * reach, -Math.cos(angle) * reach];
});
const corners = (written) => written.split(' ').map((corner) => corner.split(',').map(Number));
const SHAPES = [
  STAR,
  corners('0.1,-1.35 0.75,-0.35 0.95,0.35 0.6,1 0,1.15 -0.6,1 -0.95,0.35 -0.6,-0.4 -0.25,-0.05'),
  corners('0,-1.2 1.1,0.9 -1.1,0.9'),
  corners('0,-1.2 1.2,0 0,1.2 -1.2,0'),
  corners('-0.9,-0.9 0.9,-0.9 0.9,0.9 -0.9,0.9'),
  corners('0,-1.15 1.15,-0.1 0.8,-0.1 0.8,1 -0.8,1 -0.8,-0.1 -1.15,-0.1'),
  corners(
    '-0.4,-1.1 0.4,-1.1 0.4,-0.4 1.1,-0.4 1.1,0.4 0.4,0.4 0.4,1.1 -0.4,1.1 -0.4,0.4 -1.1,0.4 -1.1,-0.4 -0.4,-0.4',
  ),
];

/** How a sign of each line is painted; of a broken line also how long a part of it is. */
const PAINT = {
  agreed: { fill: 'var(--ink)', stroke: 'var(--paper)', 'stroke-width': '1.5', 'paint-order': 'stroke' },
  single: {
    fill: 'var(--paper)',
    stroke: 'var(--ink)',
    'stroke-width': '1.6',
    'stroke-dasharray': '0 1',
    'stroke-linecap': 'round',
  },
  maybe: { fill: 'var(--paper)', stroke: 'var(--ink)', 'stroke-width': '1.6', 'stroke-dasharray': '0.6 0.4' },
};
const STEPS = { single: 2.8, maybe: 4.5 };
const isSign = ({ tag, classes }) => tag === 'path' && Object.hasOwn(PAINT, classes[0]);
const isNear = (one, other) => Math.abs(one - other) <= 0.11;

/** The middle of a sign, its radius and how long its outline is; nothing where it has another shape. */
export function readSign({ attributes: { d = '' } }) {
  const [, x, y, radius, ...others] =
    /^M([\d.-]+) ([\d.-]+)a([\d.]+) ([\d.]+) 0 1 0 ([\d.]+) 0a([\d.]+) ([\d.]+) 0 1 0 -([\d.]+) 0z$/u.exec(d) ?? [];
  if (radius !== undefined) {
    const r = Number(radius);
    const isRing = others.map(Number).every((part, at) => isNear(part, [r, 2 * r, r, r, 2 * r][at]));
    return isRing ? { middle: [Number(x) + r, Number(y)], length: 2 * Math.PI * r } : undefined;
  }
  if (!/^M[\d.-]+ [\d.-]+(?:L[\d.-]+ [\d.-]+)+z$/u.test(d)) return undefined;
  const [found] = cornersOf(d);
  return SHAPES.map((shape) => fitted(shape, found)).find((sign) => sign !== undefined);
}

/** The sign whose corners these are, if they are those of a shape. */
function fitted(shape, found) {
  if (found.length !== shape.length) return undefined;
  const span = (points) => Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x));
  const radius = span(found) / span(shape);
  const middle = [0, 1].map((axis) => {
    const sum = found.reduce((all, point, at) => all + point[axis] - shape[at][axis] * radius, 0);
    return sum / found.length;
  });
  const isIt = shape.every((corner, at) =>
    corner.every((part, axis) => isNear(middle[axis] + part * radius, found[at][axis])),
  );
  const length = shape.reduce(
    (all, [x, y], at) => all + Math.hypot(x - shape.at(at - 1)[0], y - shape.at(at - 1)[1]),
    0,
  );
  return isIt ? { middle, length: length * radius } : undefined;
}

/** Whether a sign has a known shape and the paint of its line, and nothing else. */
function isPainted(element) {
  const sign = readSign(element);
  const { class: line, pathLength } = element.attributes;
  const paint = Object.fromEntries(
    Object.entries(element.attributes).filter(([name]) => !['class', 'd', 'pathLength'].includes(name)),
  );
  if (sign === undefined || !Object.hasOwn(PAINT, line) || !isSame(paint, PAINT[line])) return false;
  const parts = Object.hasOwn(STEPS, line) ? sign.length / STEPS[line] : undefined;
  return parts === undefined ? pathLength === undefined : Math.abs(Number(pathLength) - parts) <= 0.6;
}

const isSame = (one, other) =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(other).every(([name, value]) => one[name] === value);

// ---------------------------------------------------------------- everything else

const NUMBER = '-?(?:\\d+(?:\\.\\d+)?|\\.\\d+)';
const FORMS = [
  ['path', 'land', { d: 'LAND', 'stroke-width': NUMBER }],
  ['path', 'land-other', { d: 'LAND' }],
  ['path', 'inset', { d: 'M.5.5hNvNH.5z' }],
  ['path', 'inset-mark', { d: 'MN NhNvNhNz' }],
  ['path', 'towns', { d: '(?:MN Nh.1)+' }],
  ['path', 'dots', { d: '(?:MN Nh.1)+' }],
  ['path', 'leader', { d: 'MN NLN N' }],
  [
    'path',
    'maybe-same',
    { d: 'MN NLN N', stroke: 'var\\(--ink\\)', 'stroke-width': '2', 'stroke-dasharray': '3.5 2.5' },
  ],
  ['g', 'quiet-names', { 'font-size': '12.5' }],
  ['g', 'names', { 'font-size': '13.5', 'font-weight': '600' }],
  ['g', 'scale', {}],
  ['circle', '', { cx: NUMBER, cy: NUMBER, r: '14', fill: 'none', 'pointer-events': 'all' }],
].map(([tag, name, attributes]) => ({
  tag,
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([one, form]) => [one, patternOf(form)])),
}));
function patternOf(form) {
  const land = form === 'LAND' ? '(?:M[\\d -]+l[\\d -]+z)*' : form;
  return new RegExp(`^${land.replace(/N/gu, NUMBER)}$`, 'u');
}
const isText = (attributes) =>
  Object.entries(attributes).every(([name, value]) =>
    ['x', 'y'].includes(name) ? /^[\d.-]+$/u.test(value) : name === 'font-size' && value === '12',
  );

/** What is wrong with the sign of a key. */
export const keySignFaults = (svg) =>
  childrenOf(svg).every((child) => isSign(child) && isPainted(child)) ? [] : ['draws the sign of a key otherwise'];

/** What on a map has another form than maps have. */
export function mapFormFaults(map) {
  const strange = elementsOf(map).find((element) => !isOfMap(element));
  const missed = elementsOf(map).find((element) => element.tag === 'circle' && !isAround(element));
  const { viewBox = '', class: name, xmlns, 'font-family': letters } = map.attributes;
  const isFramed =
    /^0 0 [\d.]+ [\d.]+$/u.test(viewBox) &&
    name === 'map' &&
    xmlns === 'http://www.w3.org/2000/svg' &&
    letters === 'var(--sans)';
  return [
    ...(isFramed ? [] : ['has a map in another frame']),
    ...(strange === undefined
      ? []
      : [
          `draws on a map otherwise, ${clip(strange.tag)} ${clip(strange.classes.join(' '))} ${clip(wordsOf(strange))}`,
        ]),
    ...(missed === undefined ? [] : [`sets where ${clip(wordsOf(missed.parent))} is hit elsewhere than its sign`]),
  ];
}

function isOfMap(element) {
  const { tag, parent } = element;
  const { class: name = '', ...attributes } = element.attributes;
  if (isSign(element)) return isPainted(element);
  if (tag === 'title' || tag === 'desc') return Object.keys(element.attributes).join() === 'id';
  if (tag === 'text') return isText(element.attributes);
  if (tag === 'a') return Object.keys(element.attributes).sort().join() === 'aria-label,href';
  if (tag === 'path' && name === '')
    return has(parent, 'scale') && /^M\.5 [\d.]+v5h[\d.]+v-5$/u.test(attributes.d ?? '');
  if (tag === 'g' && name === '') return isGroup(element);
  const form = FORMS.find((one) => one.tag === tag && one.name === name);
  return (
    form !== undefined &&
    Object.keys(attributes).sort().join() === Object.keys(form.attributes).sort().join() &&
    Object.entries(form.attributes).every(([one, pattern]) => pattern.test(attributes[one]))
  );
}

/** A group of land, drawn to scale with a line of one unit around it; of signs that stand back; or of a sign that leads nowhere. */
function isGroup({ attributes, children }) {
  const { transform = '', opacity, role } = attributes;
  const [, scale] = /^scale\(([\d.]+)\)$/u.exec(transform) ?? [];
  const names = Object.keys(attributes).sort().join();
  if (names === 'opacity')
    return opacity.replace(/^0/u, '') === '.3' && children.every((child) => typeof child === 'string' || isSign(child));
  if (names === 'aria-label,role') return role === 'img';
  const line = childrenOf({ children }).find((child) => has(child, 'land'))?.attributes['stroke-width'];
  return names === 'transform' && Math.abs(Number(scale) * Number(line) - 1) < 0.1;
}

/** Where a finger hits a sign is around its middle. */
function isAround({ attributes: { cx, cy }, parent }) {
  const sign = childrenOf(parent).find(isSign);
  const middle = sign && readSign(sign)?.middle;
  return middle !== undefined && isNear(Number(cx), middle[0]) && isNear(Number(cy), middle[1]);
}
