/**
 * One panel of a map, the whole or an enlarged part: land, signs, names, links.
 */
import { attributes, coordinate } from '../charts/svg.ts';
import { escapeXml } from '../text/escape-xml.ts';
import { textWidth } from '../fonts/text-width.ts';
import { landUnits, type Land } from './geography.ts';
import type { Landmark, PanelMark } from './map-data.ts';
import { joins, pairDistance } from './pairs.ts';
import { boxAround, type Box } from './box.ts';
import { placeLabels, type LabelRequest, type PlacedLabel } from './place-labels.ts';
import { drawSign, signReach, type SignLine } from './signs.ts';
import { spread } from './spread.ts';

/** Something that names keep off: the outline of an enlarged part, with its title. */
export interface PanelOutline extends Box {
  readonly title: string;
}

/** What a panel shows. */
export interface PanelData {
  readonly marks: readonly PanelMark[];
  /** Places that get a dot and no name, because an enlarged part shows them. */
  readonly minor: readonly PanelMark[];
  readonly outlines: readonly PanelOutline[];
  readonly landmarks: readonly (Landmark & { readonly x: number; readonly y: number })[];
  /** Signs and names stay within it. */
  readonly frame: Box;
}

/** A drawn panel, and where its signs and names came to stand. */
export interface Panel {
  readonly content: string;
  readonly labels: readonly PlacedLabel[];
  readonly signs: readonly Box[];
}

/** Sizes in pixels of the drawing. */
const mapType = { label: 13.5, quiet: 12.5, radius: 8 } as const;
/** Clear space at both ends of a name. */
const padding = 3;
/** From centre to centre of two signs that do not touch. */
const least = 2 * signReach * (mapType.radius - 1) + 3;

/** A panel's land, scaled to it. */
export function renderLand(land: Land, scale: number): string {
  const transform = `scale(${Math.round((scale / landUnits) * 10_000) / 10_000})`;
  const neighbours = land.neighbours === '' ? '' : `<path class="land-other" d="${land.neighbours}"/>`;
  return `<g transform="${transform}">${neighbours}<path class="land" stroke-width="${coordinate(landUnits / scale)}" d="${land.countries}"/></g>`;
}

/** Signs, names and links of a panel. */
export function renderMarks(panel: PanelData): Panel {
  const { minor, outlines, frame } = panel;
  const marks = spread(
    panel.marks,
    (one, other) => (one.maybe.includes(other.place) ? pairDistance(mapType.radius) : least),
    frame,
  );
  const links = joins(marks, mapType.radius);
  const signs = marks.map((mark) => boxAround(mark, mapType.radius + 1));
  const fixed = [...outlines, ...links.flatMap((join) => join.boxes), ...minor.map((mark) => boxAround(mark, 3))];
  const { names, titles, towns, townNames } = placeNames(panel, marks, { fixed, signs });
  const named = new Map([...names, ...titles, ...townNames].map((label) => [label.id, label]));
  const quiet = [
    ...outlines.map(({ title }, index) => nameText(title, named.get(`outline-${String(index)}`))),
    ...towns.map(({ name }, index) => nameText(name, named.get(`town-${String(index)}`))),
  ].join('');
  const content = [
    outlines.map(drawOutline).join(''),
    dotsPath(
      'towns',
      towns.filter((_, index) => named.has(`town-${String(index)}`)),
    ),
    dotsPath('dots', minor),
    quiet === '' ? '' : `<g class="quiet-names" font-size="${coordinate(mapType.quiet)}">${quiet}</g>`,
    links.map((join) => join.content).join(''),
    names.map(drawLeader).join(''),
    marks.length === 0
      ? ''
      : `<g class="names" font-size="${coordinate(mapType.label)}" font-weight="600">${marks.map((mark) => drawMark(mark, named.get(mark.place.id))).join('')}</g>`,
  ].join('');
  return {
    content,
    labels: [...names, ...titles.map((title) => ({ ...title, leader: undefined })), ...townNames],
    signs,
  };
}

/** Where names stand: places are named first, then the enlarged parts, then what helps to find the way. */
function placeNames(
  { outlines, landmarks, frame }: PanelData,
  marks: readonly PanelMark[],
  { fixed, signs }: { readonly fixed: readonly Box[]; readonly signs: readonly Box[] },
) {
  const names = placeLabels(
    marks.map(({ place, x, y }) =>
      request(place.id, place.name, { x, y, radius: mapType.radius, size: mapType.label, weight: 600 }),
    ),
    { frame, obstacles: fixed },
  );
  const taken = [...fixed, ...signs, ...names.map(({ box }) => box)];
  const titles = placeLabels(
    outlines.map(({ title, x, y, width, height }, index) =>
      request(`outline-${String(index)}`, title, {
        x: x + width / 2,
        y: y + height / 2,
        radius: Math.min(width, height) / 2,
        size: mapType.quiet,
        weight: 400,
      }),
    ),
    { frame, obstacles: taken },
  );
  const towns = landmarks.filter(
    ({ x, y }) =>
      !taken.some((box) => x > box.x - 4 && x < box.x + box.width + 4 && y > box.y - 4 && y < box.y + box.height + 4),
  );
  const townNames = placeLabels(
    towns.map(({ name, x, y }, index) =>
      request(`town-${String(index)}`, name, { x, y, radius: 3, size: mapType.quiet, weight: 400 }),
    ),
    { frame, obstacles: [...taken, ...titles.map(({ box }) => box)] },
  ).filter(({ leader }) => leader === undefined);
  return { names, titles, towns, townNames };
}

function request(
  id: string,
  text: string,
  at: {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly size: number;
    readonly weight: 400 | 600;
  },
): LabelRequest {
  return {
    id,
    x: at.x,
    y: at.y,
    radius: at.radius,
    width: textWidth(text, at.size, at.weight) + 2 * padding,
    height: at.size * 1.2,
  };
}

function dotsPath(name: string, points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.length === 0
    ? ''
    : // A line of no length has no direction for its ends, and on paper no ends.
      `<path class="${name}" d="${points.map(({ x, y }) => `M${coordinate(x)} ${coordinate(y)}h.1`).join('')}"/>`;
}

function drawLeader({ leader }: PlacedLabel): string {
  if (leader === undefined) return '';
  const [from, to] = [leader.slice(0, 2), leader.slice(2)].map((point) => point.map(coordinate).join(' '));
  return `<path class="leader" d="M${from ?? ''}L${to ?? ''}"/>`;
}

function drawOutline({ x, y, width, height }: PanelOutline): string {
  return `<path class="inset-mark" d="M${coordinate(x)} ${coordinate(y)}h${coordinate(width)}v${coordinate(height)}h${coordinate(-width)}z"/>`;
}

function nameText(name: string, label: PlacedLabel | undefined): string {
  if (label === undefined) return '';
  return `<text${attributes({ x: label.box.x + padding, y: label.box.y + label.box.height * 0.78 })}>${escapeXml(name)}</text>`;
}

function drawMark(mark: PanelMark, label: PlacedLabel | undefined): string {
  const { place, x, y } = mark;
  const line: SignLine = mark.maybe.length > 0 ? 'maybe' : place.certainty;
  // The clear disc gives a finger 24 pixels to hit; the name belongs to the link as well.
  const parts = [
    place.href === undefined ? '' : `<circle${attributes({ cx: x, cy: y, r: 14 })} fill="none" pointer-events="all"/>`,
    drawSign({ shape: place.shape, line, x, y, radius: mapType.radius - 1 }),
    nameText(place.name, label),
  ].join('');
  const name = attributes({ 'aria-label': `${place.name}, ${place.spoken}` });
  return place.href === undefined
    ? `<g role="img"${name}>${parts}</g>`
    : `<a${attributes({ href: place.href })}${name}>${parts}</a>`;
}
