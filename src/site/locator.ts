/**
 * The map of the first screen: a coarse outline that weighs little, marks
 * without links, names only where there is room.
 */
import { textWidth } from '../fonts/text-width.ts';
import { holds, type Location } from '../map/bounds.ts';
import { boxAround, contains, overlaps, type Box } from '../map/box.ts';
import { drawLand, landUnits, pointOn, readWorld } from '../map/geography.ts';
import type { MapConfig } from '../map/map-data.ts';
import { spread } from '../map/spread.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import { entriesOfKind } from '../views/entries.ts';
import { placeLine, shownPlaces, type PlaceLine } from '../views/places.ts';

/** More places than these cannot be told apart on the small map. */
const mostPlaces = 24;

/** The places of the small map: all that have coordinates, or none where they are too many for it. */
export function locatedPlaces(dossier: Dossier): readonly EntryOf<'place'>[] {
  const located = entriesOfKind(dossier, 'place').filter(({ data }) => data.coordinates !== undefined);
  return located.length > mostPlaces ? [] : located;
}

/** A name, in the units of the drawing. */
export interface LocatorLabel {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** A mark, in the units of the drawing. */
export interface LocatorMark {
  readonly x: number;
  readonly y: number;
  readonly line: PlaceLine;
}

/** The drawing. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  /** SVG path, and how it is set into the drawing. */
  readonly outline: string;
  readonly transform: string;
  readonly marks: readonly LocatorMark[];
  /** Parts where places crowd; their titles stand for the names inside. */
  readonly frames: readonly Box[];
  /** Titles of the parts and names of the other places, as far as there is room for them. */
  readonly labels: readonly LocatorLabel[];
}

/** The drawing's size, which is about its size on a page, so that type keeps its own. */
const most = { width: 300, height: 272 } as const;
/** Width that the outline is simplified for: coarse, for the sake of its weight. */
const outlineWidth = 96;
const labelGap = 9;
const labelSize = 13;
/** Of a mark, so that those of a crowd are moved apart until each is seen. */
export const markRadius = 4;

/** Draws the places; nothing where the dossier configures no map or has no place to show. */
export async function drawLocator(dossier: Dossier, places: readonly EntryOf<'place'>[]): Promise<Locator | undefined> {
  const config = dossier.config.map;
  if (config === undefined || places.length === 0) return undefined;
  const land = drawLand(await readWorld(), config, outlineWidth);
  const factor = Math.min(most.width / land.width, most.height / land.height);
  const height = Math.round(land.height * factor);
  // A narrow country stands in the middle, with room for names on both sides.
  const left = Math.round((most.width - land.width * factor) / 2);
  const at = (location: Location): Point => {
    const { x, y } = pointOn(land, factor, location);
    return { x: Math.round(left + x), y: Math.round(y) };
  };
  const whole = { x: 0, y: 0, width: most.width, height };
  const marks = spread(namedMarks(dossier, config, places, at), () => 2 * markRadius + 1, whole).map((mark) => ({
    ...mark,
    x: Math.round(mark.x),
    y: Math.round(mark.y),
  }));
  const frames = config.insets.map(({ title, bounds: [west, south, east, north] }) => {
    const [from, to] = [at({ longitude: west, latitude: north }), at({ longitude: east, latitude: south })];
    return { text: title, box: { ...from, width: to.x - from.x, height: to.y - from.y } };
  });
  const names = marks.map(({ name, x, y }) => ({ text: name, box: boxAround({ x, y }, 0) }));
  const drawn = [...frames.map(({ box }) => box), ...marks.map((mark) => boxAround(mark, markRadius))];
  return {
    width: most.width,
    height,
    outline: land.countries,
    transform: `${left === 0 ? '' : `translate(${String(left)})`}scale(${String(Math.round((factor / landUnits) * 1000) / 1000)})`,
    marks,
    frames: frames.map(({ box }) => box),
    labels: placeLabels([...frames, ...names], whole, drawn),
  };
}

type Point = Pick<Box, 'x' | 'y'>;

/** A mark for each place that has coordinates, with its name; without one inside of a part, whose title stands for it. */
function namedMarks(
  dossier: Dossier,
  { insets }: MapConfig,
  places: readonly EntryOf<'place'>[],
  at: (location: Location) => Point,
): readonly (LocatorMark & { readonly name: string })[] {
  const lines = new Map(shownPlaces(dossier).map((place) => [place.entry.slug, placeLine(place)]));
  return places.flatMap(({ slug, data: { name, coordinates } }) => {
    if (coordinates === undefined) return [];
    const isCovered = insets.some(({ bounds }) => holds(bounds, coordinates));
    return [{ line: lines.get(slug) ?? 'single', name: isCovered ? '' : name, ...at(coordinates) }];
  });
}

/** The names for which there is room beside what is `drawn` and the names before them. */
function placeLabels(
  names: readonly { readonly text: string; readonly box: Box }[],
  whole: Box,
  drawn: readonly Box[],
): readonly LocatorLabel[] {
  const taken = [...drawn];
  return names.flatMap(({ text, box }) => {
    const found = text === '' ? undefined : labelBeside(text, box, whole, taken);
    if (found === undefined) return [];
    taken.push(found.box);
    return [found.label];
  });
}

/** The name of what lies in a box, on its right or its left, where nothing else is. */
function labelBeside(
  text: string,
  { x, y, width, height }: Box,
  whole: Box,
  taken: readonly Box[],
): { readonly label: LocatorLabel; readonly box: Box } | undefined {
  const length = textWidth(text, labelSize, 600);
  const baseline = Math.round(y + height / 2 + labelSize * 0.36);
  const ends = [
    { x: x + width + labelGap, anchor: 'start' },
    { x: x - labelGap, anchor: 'end' },
  ] as const;
  for (const end of ends) {
    const box = {
      x: end.anchor === 'start' ? end.x : end.x - length,
      y: baseline - labelSize * 0.8,
      width: length,
      height: labelSize,
    };
    if (contains(whole, box) && !taken.some((other) => overlaps(other, box)))
      return { label: { text, x: end.x, y: baseline, anchor: end.anchor }, box };
  }
  return undefined;
}
