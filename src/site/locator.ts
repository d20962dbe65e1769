/**
 * The map of the first screen: a coarse outline that weighs little, marks
 * without links, names only where there is room.
 */
import { textWidth } from '../fonts/text-width.ts';
import { holds } from '../map/bounds.ts';
import { drawLand, landUnits, readWorld } from '../map/geography.ts';
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

/** A mark, in the units of the drawing. */
export interface LocatorMark {
  readonly x: number;
  readonly y: number;
  readonly line: PlaceLine;
  /** The name, where no inset covers the place. */
  readonly label: string | undefined;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
}

/** A part where places crowd; it stands for the names inside. */
export interface LocatorFrame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly anchor: 'start' | 'end';
}

/** The drawing. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  /** SVG path, to be scaled by `scale`. */
  readonly outline: string;
  readonly scale: number;
  readonly marks: readonly LocatorMark[];
  readonly frames: readonly LocatorFrame[];
}

/** Width of the drawing, near its size on the page, so that type keeps its size. */
const drawingWidth = 460;
/** Width that the outline is simplified for: coarse, for the sake of its weight. */
const outlineWidth = 96;
const labelGap = 11;
/** Width of a label, which is set in 13 pixels. */
const widthOf = (label: string): number => textWidth(label, 13, 600);

/** Draws the places; nothing where the dossier configures no map or has no place to show. */
export async function drawLocator(dossier: Dossier, places: readonly EntryOf<'place'>[]): Promise<Locator | undefined> {
  const config = dossier.config.map;
  if (config === undefined || places.length === 0) return undefined;
  const land = drawLand(await readWorld(), config, outlineWidth);
  const factor = drawingWidth / land.width;
  const at = (longitude: number, latitude: number): { x: number; y: number } => {
    const [x, y] = land.project(longitude, latitude);
    return { x: Math.round(x * factor), y: Math.round(y * factor) };
  };
  const lines = new Map(shownPlaces(dossier).map((place) => [place.entry.slug, placeLine(place)]));
  const marks = places.flatMap((place) => {
    const { coordinates } = place.data;
    if (coordinates === undefined) return [];
    const { x, y } = at(coordinates.longitude, coordinates.latitude);
    const isCovered = config.insets.some(({ bounds }) => holds(bounds, coordinates));
    const { name } = place.data;
    const isRight = x + labelGap + widthOf(name) < drawingWidth;
    return [
      {
        x,
        y,
        line: lines.get(place.slug) ?? 'single',
        label: isCovered ? undefined : name,
        ...beside(x - labelGap, x + labelGap, isRight),
      },
    ];
  });
  const frames = config.insets.map(({ title, bounds: [west, south, east, north] }) => {
    const from = at(west, north);
    const to = at(east, south);
    const isRight = from.x < labelGap + widthOf(title);
    return {
      ...from,
      width: to.x - from.x,
      height: to.y - from.y,
      title,
      labelY: Math.round((from.y + to.y) / 2) + 4,
      ...beside(from.x - labelGap, to.x + labelGap, isRight),
    };
  });
  return {
    width: drawingWidth,
    height: Math.round(land.height * factor),
    outline: land.countries,
    scale: Math.round((factor / landUnits) * 1000) / 1000,
    marks,
    frames,
  };
}

/** A label at one of two ends. */
function beside(left: number, right: number, isRight: boolean): { labelX: number; anchor: 'start' | 'end' } {
  return isRight ? { labelX: right, anchor: 'start' } : { labelX: left, anchor: 'end' };
}
