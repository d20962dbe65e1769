/**
 * One panel of a map, the main one or an inset: land, marks, labels, links.
 */
import { lineDashes } from '../charts/paint.ts';
import { attributes, coordinate } from '../charts/svg.ts';
import { escapeXml } from '../provenance/escape-xml.ts';
import { textWidth } from '../fonts/text-width.ts';
import { landUnits } from './geography.ts';
import type { Land } from './geography.ts';
import type { MapCertainty, MapLabels, PanelMark } from './map-data.ts';
import { joins, spreadPairs } from './pairs.ts';
import { placeLabels } from './place-labels.ts';
import type { Box, PlacedLabel } from './place-labels.ts';

/** Sizes that differ between the variants. */
export interface MapType {
  readonly labelSize: number;
  readonly markRadius: number;
}

/** Something on the main panel that labels keep off: an inset's outline with its title. */
export interface PanelOutline extends Box {
  readonly title: string;
}

/** What a panel shows. */
export interface PanelData {
  readonly marks: readonly PanelMark[];
  /** Places that get a dot and no label, because an inset shows them. */
  readonly minor: readonly PanelMark[];
  readonly outlines: readonly PanelOutline[];
  /** Labels stay within it. */
  readonly frame: Box;
  readonly type: MapType;
  readonly labels: MapLabels;
}

/** A drawn panel, and where its labels came to stand. */
export interface Panel {
  readonly content: string;
  readonly labels: readonly PlacedLabel[];
}

/** Scales a panel's land, which is drawn once for both variants. */
export function renderLand(land: Land, scale: number): string {
  const transform = `scale(${Math.round((scale / landUnits) * 10_000) / 10_000})`;
  const neighbours =
    land.neighbours === ''
      ? ''
      : `<path class="land-other" fill="var(--rule)" fill-opacity=".28" d="${land.neighbours}"/>`;
  return `<g transform="${transform}">${neighbours}<path class="land" fill="var(--rule)" fill-opacity=".62" stroke="var(--quiet)" stroke-opacity=".55" stroke-width="${coordinate(landUnits / scale)}" stroke-linejoin="round" d="${land.countries}"/></g>`;
}

/** Marks, labels and links of a panel. */
export function renderMarks(panel: PanelData): Panel {
  const { minor, outlines, type } = panel;
  const marks = spreadPairs(panel.marks, type.markRadius);
  const lineBox = type.labelSize * 1.2;
  const requests = [
    ...marks.map(({ place, x, y }) => ({
      id: place.id,
      x,
      y,
      radius: type.markRadius,
      width: textWidth(place.name, type.labelSize, 600) + 2 * labelPadding,
      height: lineBox,
    })),
    ...outlines.map((outline, index) => ({
      id: `outline-${index}`,
      x: outline.x + outline.width / 2,
      y: outline.y + outline.height / 2,
      radius: Math.min(outline.width, outline.height) / 2,
      width: textWidth(outline.title, type.labelSize - 1, 400) + 2 * labelPadding,
      height: lineBox,
    })),
  ];
  const links = joins(marks, type.markRadius);
  const obstacles = [
    ...outlines,
    ...links.flatMap((join) => join.boxes),
    ...minor.map(({ x, y }) => ({ x: x - 3, y: y - 3, width: 6, height: 6 })),
  ];
  const placed = placeOutside(requests, marks.length, { frame: panel.frame, obstacles });
  const byId = new Map(placed.map((label) => [label.id, label]));
  const content = [
    outlines.map((outline, index) => renderOutline(outline, byId.get(`outline-${index}`), type)).join(''),
    minor.length === 0
      ? ''
      : `<path class="dots" stroke="var(--ink)" stroke-width="5" stroke-linecap="round" d="${minor.map(({ x, y }) => `M${coordinate(x)} ${coordinate(y)}h0`).join('')}"/>`,
    links.map((join) => join.content).join(''),
    placed
      .map(({ leader }) =>
        leader === undefined
          ? ''
          : `<path class="leader" stroke="var(--quiet)" d="M${leader.slice(0, 2).map(coordinate).join(' ')}L${leader.slice(2).map(coordinate).join(' ')}"/>`,
      )
      .join(''),
    marks.length === 0
      ? ''
      : `<g font-size="${coordinate(type.labelSize)}" font-weight="600" fill="var(--ink)">${marks.map((mark) => renderMark(mark, byId.get(mark.place.id), panel)).join('')}</g>`,
  ].join('');
  return { content, labels: placed };
}

/** Places the labels; an outline is no obstacle to its own title's anchor, only to its box. */
function placeOutside(
  requests: Parameters<typeof placeLabels>[0],
  markCount: number,
  area: Parameters<typeof placeLabels>[1],
): PlacedLabel[] {
  const marks = placeLabels(requests.slice(0, markCount), area);
  const taken = [
    ...area.obstacles,
    ...marks.map((label) => label.box),
    ...requests
      .slice(0, markCount)
      .map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
  ];
  return [
    ...marks,
    ...placeLabels(requests.slice(markCount), { frame: area.frame, obstacles: taken }).map((label) => ({
      ...label,
      leader: undefined,
    })),
  ];
}

function renderOutline(outline: PanelOutline, label: PlacedLabel | undefined, type: MapType): string {
  const box = `<path class="inset-mark" fill="none" stroke="var(--quiet)" d="M${coordinate(outline.x)} ${coordinate(outline.y)}h${coordinate(outline.width)}v${coordinate(outline.height)}h${coordinate(-outline.width)}z"/>`;
  if (label === undefined) return box;
  return `${box}<text fill="var(--quiet)"${halo}${attributes({ 'font-size': type.labelSize - 1, x: label.box.x + labelPadding, y: label.box.y + label.box.height * 0.78 })}>${escapeXml(outline.title)}</text>`;
}

const halo = ' paint-order="stroke" stroke="var(--paper)" stroke-width="3.5" stroke-linejoin="round"';

function renderMark(
  mark: PanelMark,
  label: PlacedLabel | undefined,
  { type, labels }: { readonly type: MapType; readonly labels: MapLabels },
): string {
  const { place } = mark;
  const certainty = mark.maybe.length > 0 ? 'maybe' : place.certainty;
  const spoken = [
    place.name,
    labels.certainty[place.certainty],
    ...mark.maybe.map((other) => labels.maybeSameAs(other.name)),
  ].join(', ');
  const at = { cx: mark.x, cy: mark.y };
  // The clear disc gives a finger 24 pixels to hit; the label belongs to the link as well.
  const parts = [
    place.href === undefined ? '' : `<circle${attributes({ ...at, r: 13 })} fill="none" pointer-events="all"/>`,
    `<circle${attributes({ ...at, r: type.markRadius - 1, class: certainty, ...ring(certainty, type.markRadius - 1) })}/>`,
    label === undefined
      ? ''
      : `<text${halo}${attributes({ x: label.box.x + labelPadding, y: label.box.y + label.box.height * 0.78 })}>${escapeXml(place.name)}</text>`,
  ].join('');
  const name = attributes({ 'aria-label': spoken });
  return place.href === undefined
    ? `<g role="img"${name}>${parts}</g>`
    : `<a${attributes({ href: place.href })}${name}>${parts}</a>`;
}

/** Filled where several sources stand behind a place, else a ring with a whole number of dots or dashes. */
function ring(certainty: MapCertainty | 'maybe', radius: number): Readonly<Record<string, string | number>> {
  if (certainty === 'agreed') return { fill: 'var(--ink)', stroke: 'var(--paper)', 'stroke-width': 1.5 };
  const [count, width] = certainty === 'single' ? [9, 2.4] : [5, 2.2];
  const step = (2 * Math.PI * radius) / count;
  const [on = 0, off = 1] = lineDashes[certainty === 'maybe' ? 'contradict' : certainty];
  const dash = (step * on) / (on + off);
  const pattern = [dash, step - dash].map((length) => Math.round(length * 100) / 100).join(' ');
  return {
    fill: 'var(--paper)',
    stroke: 'var(--ink)',
    'stroke-width': width,
    'stroke-dasharray': pattern,
    ...(certainty === 'single' ? { 'stroke-linecap': 'round' } : {}),
  };
}

/** Clear space at both ends of a label. */
const labelPadding = 3;
