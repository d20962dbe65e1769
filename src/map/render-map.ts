/**
 * Draws a map to SVG at build time: one panel of the whole, one of each part where places crowd, each of a width that
 * fits the narrowest screen, so that a page may set them below or beside one another.
 *
 * @example
 * ```astro
 * const { panels } = await renderMap(places, config, { id: 'map', title: 'Where', description: '…' });
 * {panels.map(({ svg }) => <Fragment set:html={svg} />)}
 * ```
 */
import { attributes, coordinate, svgFrame } from '../charts/svg.ts';
import { textWidth } from '../fonts/text-width.ts';
import { holds, type Bounds } from './bounds.ts';
import { drawLand, pointOn, readWorld, type Land, type World } from './geography.ts';
import type { Landmark, MapConfig, MapName, MapPlace, PanelMark } from './map-data.ts';
import { renderLand, renderMarks, type Panel, type PanelData } from './panel.ts';
import type { Box } from './box.ts';

/** One drawing, and where on it its signs and names stand. */
export interface MapPanel extends Omit<Panel, 'content'> {
  readonly svg: string;
  /** What the part is called; nothing for the whole. */
  readonly title: string | undefined;
  readonly frame: Box;
}

/** The drawings, and what they could not show. */
export interface RenderedMap {
  readonly panels: readonly MapPanel[];
  /** Ids of places outside the part drawn. */
  readonly outside: readonly string[];
  /** Ids of places whose sign stands there, and whose name found no room. */
  readonly unnamed: readonly string[];
}

/** Width of a panel in pixels. */
export const panelWidth = 360;
/** Widths that the land is simplified for: coarser than it is shown, for the sake of its weight. */
const landWidths = { whole: 220, part: 200 } as const;
const tallest = 460;
/** The sign of a unit is the same in all languages. */
// eslint-disable-next-line no-restricted-syntax
const kilometresFormat = new Intl.NumberFormat('en', { style: 'unit', unit: 'kilometer' });
/** Below the land: the scale. */
const scaleHeight = 22;
/** A sign this near to an edge would be cut. */
const inner = 3;

/** Reads the outlines and draws the panels. */
export async function renderMap(places: readonly MapPlace[], config: MapConfig, name: MapName): Promise<RenderedMap> {
  const world = await readWorld();
  const shown = places.filter((place) => holds(config.bounds, place));
  const insetOf = (place: MapPlace): number => config.insets.findIndex(({ bounds }) => holds(bounds, place));
  const panels = [
    drawPanel(
      world,
      config,
      { ...name, bounds: config.bounds, land: landWidths.whole },
      {
        places: shown.filter((place) => insetOf(place) === -1),
        minor: shown.filter((place) => insetOf(place) !== -1),
        outlines: config.insets,
      },
    ),
    ...config.insets.map(({ title, bounds }, index) =>
      drawPanel(
        world,
        config,
        {
          ...name,
          id: `${name.id}-${String(index + 1)}`,
          title: `${name.title}: ${title}`,
          bounds,
          land: landWidths.part,
        },
        { places: shown.filter((place) => insetOf(place) === index), minor: [], outlines: [] },
      ),
    ),
  ].map((panel, index) => ({ ...panel, title: config.insets[index - 1]?.title }));
  const named = new Set(panels.flatMap(({ labels }) => labels.map(({ id }) => id)));
  return {
    panels,
    outside: places.filter((place) => !shown.includes(place)).map(({ id }) => id),
    unnamed: shown.filter(({ id }) => !named.has(id)).map(({ id }) => id),
  };
}

interface PanelPlan extends MapName {
  readonly bounds: Bounds;
  readonly land: number;
}

interface PanelContent {
  readonly places: readonly MapPlace[];
  readonly minor: readonly MapPlace[];
  readonly outlines: MapConfig['insets'];
}

function drawPanel(world: World, config: MapConfig, plan: PanelPlan, content: PanelContent): Omit<MapPanel, 'title'> {
  const land = drawLand(world, { countries: config.countries, bounds: plan.bounds }, plan.land);
  const scale = Math.min(panelWidth / land.width, tallest / land.height);
  const [width, height] = [land.width * scale, land.height * scale];
  const frame = { x: inner, y: inner, width: width - 2 * inner, height: height - 2 * inner };
  const landmarks = config.landmarks.filter((town) => holds(plan.bounds, town));
  const drawn = renderMarks({ ...placedOn(land, scale, content, landmarks), frame });
  const border =
    plan.land === landWidths.part
      ? `<path class="inset" d="M.5.5h${coordinate(width - 1)}v${coordinate(height - 1)}H.5z"/>`
      : '';
  const isLinked = [...content.places, ...content.minor].some(({ href }) => href !== undefined);
  const drawing = {
    // The same for every panel, so that type has one size on a page.
    width: panelWidth,
    height: height + scaleHeight,
    class: 'map',
    role: isLinked ? 'group' : 'img',
  } as const;
  const bar = scaleBar(land, scale, height + 8);
  const svg = svgFrame(plan, drawing, renderLand(land, scale) + border + drawn.content + bar);
  return { svg, labels: drawn.labels, signs: drawn.signs, frame };
}

/** What a panel shows, where it lies on its land. */
function placedOn(
  land: Land,
  scale: number,
  { places, minor, outlines }: PanelContent,
  landmarks: readonly Landmark[],
): Omit<PanelData, 'frame'> {
  const all = [...places, ...minor];
  const toMark = (place: MapPlace): PanelMark => ({
    place,
    ...pointOn(land, scale, place),
    maybe: all.filter((other) => mayBeOne(place, other)),
  });
  return {
    marks: places.map(toMark),
    minor: minor.map(toMark),
    outlines: outlines.map(({ title, bounds }) => ({ title, ...outlineOf(bounds, land, scale) })),
    landmarks: landmarks
      .filter((town) => !outlines.some(({ bounds }) => holds(bounds, town)))
      .map((town) => ({ ...town, ...pointOn(land, scale, town) })),
  };
}

function mayBeOne(one: MapPlace, other: MapPlace): boolean {
  return (
    one !== other && (one.maybeSameAs?.includes(other.id) === true || other.maybeSameAs?.includes(one.id) === true)
  );
}

/** A part's bounds on the panel of the whole, grown to at least 12 pixels so that it is seen. */
function outlineOf([west, south, east, north]: Bounds, land: Land, scale: number): Box {
  const corners = [west, east].flatMap((longitude) =>
    [south, north].map((latitude) => pointOn(land, scale, { longitude, latitude })),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const [growX, growY] = [Math.max(0, 12 - width) / 2, Math.max(0, 12 - height) / 2];
  return { x: x - growX, y: y - growY, width: width + 2 * growX, height: height + 2 * growY };
}

/** A round distance of at most a quarter of the panel's width. */
function scaleBar(land: Land, scale: number, y: number): string {
  const pixels = land.pixelsPerKilometre * scale;
  const most = (land.width * scale) / 4;
  const kilometres =
    [2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1].find((distance) => distance * pixels <= most) ?? 1;
  const text = kilometresFormat.format(kilometres);
  const length = Math.min(kilometres * pixels, land.width * scale - textWidth(text, 12, 400) - 8);
  return `<g class="scale"><path d="M.5 ${coordinate(y)}v5h${coordinate(length)}v-5"/><text${attributes({ 'font-size': 12, x: length + 6, y: y + 7 })}>${text}</text></g>`;
}
