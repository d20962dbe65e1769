/**
 * Draws a map to SVG at build time: countries, marks in the line style of their certainty,
 * labels that do not collide, insets where places crowd.
 *
 * Both variants go into the page and CSS shows one (`chartCss` of `render-chart.ts`); their
 * land is the same text, so that the second costs little once the page is compressed.
 *
 * @example
 * ```astro
 * const { wide, narrow } = await renderMap(places, config, { id: 'map', title: 'Where', description: '…' });
 * <figure><Fragment set:html={wide + narrow} /><figcaption>{mapAttribution}</figcaption></figure>
 * ```
 */
import { attributes, coordinate, svgFrame } from '../charts/svg.ts';
import { escapeXml } from '../provenance/escape-xml.ts';
import { textWidth } from '../fonts/text-width.ts';
import { drawLand, readWorld } from './geography.ts';
import type { Bounds, Land, World } from './geography.ts';
import { mapLabels } from './map-data.ts';
import type { MapConfig, MapLabels, MapName, MapPlace, PanelMark } from './map-data.ts';
import { renderLand, renderMarks } from './panel.ts';
import type { MapType } from './panel.ts';
import type { Box, PlacedLabel } from './place-labels.ts';

export { mapAttribution } from './geography.ts';

/** One drawing with the boxes of its labels, in its own pixels, main panel first. */
export interface MapDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly panels: readonly { readonly frame: Box; readonly labels: readonly PlacedLabel[] }[];
}

/** The drawings, and what they could not show. */
export interface RenderedMap {
  readonly wide: string;
  readonly narrow: string;
  /** Ids of places outside of the bounds, or whose label found no room in a variant; a list beside the map has them. */
  readonly unlabelled: readonly string[];
}

/** Reads the outlines and draws both variants. */
export async function renderMap(
  places: readonly MapPlace[],
  config: MapConfig,
  name: MapName,
  labels: MapLabels = mapLabels,
): Promise<RenderedMap> {
  const world = await readWorld();
  const drawings = [
    drawMap(world, places, config, name, 'wide', labels),
    drawMap(world, places, config, name, 'narrow', labels),
  ] as const;
  const unlabelled = places
    .filter(({ id }) =>
      drawings.some((drawing) => !drawing.panels.some((panel) => panel.labels.some((label) => label.id === id))),
    )
    .map(({ id }) => id);
  return { wide: drawings[0].svg, narrow: drawings[1].svg, unlabelled };
}

const types: Readonly<Record<'wide' | 'narrow', MapType>> = {
  wide: { labelSize: 14, markRadius: 6.5 },
  narrow: { labelSize: 13, markRadius: 6 },
};
const widths = { wide: 640, narrow: 340 } as const;
/** Widths that land is projected to, whatever it is scaled to later: one path for both variants. */
const mainLandWidth = 430;
const insetLandWidth = 190;
const gutter = 20;
const tallestMain = 560;
/** Above an inset: its title; below the main panel: the scale. */
const titleHeight = 20;
const scaleHeight = 24;
/** A place this near to an inset's edge would be cut. */
const inner = 6;

/** Draws one variant. */
export function drawMap(
  world: World,
  places: readonly MapPlace[],
  config: MapConfig,
  name: MapName,
  variant: 'wide' | 'narrow',
  labels: MapLabels,
): MapDrawing {
  const main = drawLand(world, config, config.insets.length === 0 ? widths.wide : mainLandWidth);
  const insets = config.insets.map((inset) => ({
    ...inset,
    land: drawLand(world, { countries: config.countries, bounds: inset.bounds }, insetLandWidth),
  }));
  const layout = arrange(
    main,
    insets.map(({ land }) => land),
    variant,
  );
  const type = types[variant];
  const shown = places.filter((place) => isWithin(place, config.bounds));
  const insetOf = new Map(shown.map((place) => [place.id, insets.findIndex((inset) => isWithin(place, inset.bounds))]));
  const toMarks = (chosen: readonly MapPlace[], land: Land, scale: number): PanelMark[] =>
    chosen.map((place) => {
      const [x, y] = land.project(place.longitude, place.latitude);
      const maybe = shown.filter(
        (other) =>
          other.id !== place.id &&
          (place.maybeSameAs?.includes(other.id) === true || other.maybeSameAs?.includes(place.id) === true),
      );
      return { place, x: x * scale, y: y * scale, maybe };
    });

  const mainScale = layout.main.width / main.width;
  const mainFrame = { x: 0, y: 0, width: layout.main.width, height: layout.main.height };
  const mainPanel = renderMarks({
    marks: toMarks(
      shown.filter(({ id }) => insetOf.get(id) === -1),
      main,
      mainScale,
    ),
    minor: toMarks(
      shown.filter(({ id }) => insetOf.get(id) !== -1),
      main,
      mainScale,
    ),
    outlines: insets.map((inset) => ({ title: inset.title, ...outlineOf(inset.bounds, main, mainScale) })),
    frame: mainFrame,
    type,
    labels,
  });
  const parts = [
    `${renderLand(main, mainScale)}${mainPanel.content}${scaleBar(main, mainScale, 0, layout.main.height + 8, 'start')}`,
  ];
  const panels: MapDrawing['panels'][number][] = [{ frame: mainFrame, labels: mainPanel.labels }];
  insets.forEach((inset, index) => {
    const box = layout.insets[index];
    if (box === undefined) return;
    const scale = box.width / inset.land.width;
    const frame = { x: inner / 2, y: inner / 2, width: box.width - inner, height: box.height - inner };
    const panel = renderMarks({
      marks: toMarks(
        shown.filter(({ id }) => insetOf.get(id) === index),
        inset.land,
        scale,
      ),
      minor: [],
      outlines: [],
      frame,
      type,
      labels,
    });
    const title = `<text y="-7" font-size="13" fill="var(--quiet)">${escapeXml(inset.title)}</text>`;
    const border = `<path class="inset" fill="none" stroke="var(--quiet)" d="M0 0h${coordinate(box.width)}v${coordinate(box.height)}H0z"/>`;
    const bar =
      textWidth(inset.title, 13, 400) < box.width * 0.5 ? scaleBar(inset.land, scale, box.width, -14, 'end') : '';
    parts.push(
      `<g transform="translate(${coordinate(box.x)} ${coordinate(box.y)})">${renderLand(inset.land, scale)}${border}${title}${bar}${panel.content}</g>`,
    );
    panels.push({ frame, labels: panel.labels });
  });
  const hasLinks = shown.some(({ href }) => href !== undefined);
  const drawing = {
    width: widths[variant],
    height: layout.height,
    class: `drawing drawing-${variant} map`,
    role: hasLinks ? ('group' as const) : ('img' as const),
  };
  return {
    svg: svgFrame({ ...name, id: `${name.id}-${variant}` }, drawing, parts.join('')),
    width: drawing.width,
    height: drawing.height,
    panels,
  };
}

interface Layout {
  readonly main: Box;
  readonly insets: readonly Box[];
  readonly height: number;
}

/** Insets stand in a column beside the main panel where it is wide, in rows of two below it where it is narrow. */
function arrange(main: Land, insets: readonly Land[], variant: 'wide' | 'narrow'): Layout {
  const width = widths[variant];
  const aspect = main.width / main.height;
  if (insets.length === 0 || variant === 'narrow') {
    const mainWidth = Math.min(width, tallestMain * aspect);
    const mainBox = { x: 0, y: 0, width: mainWidth, height: mainWidth / aspect };
    const perRow = Math.min(2, insets.length);
    const insetWidth = perRow === 0 ? 0 : (width - gutter * (perRow - 1)) / perRow;
    let y = mainBox.height + scaleHeight;
    const boxes: Box[] = [];
    for (let index = 0; index < insets.length; index += perRow) {
      const row = insets.slice(index, index + perRow).map((land) => (insetWidth * land.height) / land.width);
      y += titleHeight;
      row.forEach((height, column) =>
        boxes.push({ x: 0.5 + column * (insetWidth + gutter), y, width: insetWidth - 1, height }),
      );
      y += Math.max(...row) + 10;
    }
    return { main: mainBox, insets: boxes, height: insets.length === 0 ? mainBox.height + scaleHeight : y - 9 };
  }
  const mainWidth = Math.min(mainLandWidth, tallestMain * aspect);
  const mainBox = { x: 0, y: 0, width: mainWidth, height: mainWidth / aspect };
  const room = width - mainWidth - gutter;
  const total = insets.reduce((sum, land) => sum + land.height / land.width, 0);
  const available = mainBox.height + scaleHeight - insets.length * (titleHeight + 12);
  const insetWidth = Math.min(room, available / total);
  let y = titleHeight;
  const boxes = insets.map((land) => {
    const box = {
      x: width - insetWidth + 0.5 - 1,
      y,
      width: insetWidth - 0.5,
      height: (insetWidth * land.height) / land.width,
    };
    y += box.height + 12 + titleHeight;
    return box;
  });
  return { main: mainBox, insets: boxes, height: mainBox.height + scaleHeight };
}

function isWithin({ latitude, longitude }: MapPlace, [west, south, east, north]: Bounds): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** An inset's bounds on the main panel, grown to at least 12 pixels so that it is seen. */
function outlineOf([west, south, east, north]: Bounds, main: Land, scale: number): Box {
  const corners = [
    main.project(west, south),
    main.project(west, north),
    main.project(east, south),
    main.project(east, north),
  ];
  const [xs, ys] = [corners.map(([x]) => x * scale), corners.map(([, y]) => y * scale)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const [growX, growY] = [Math.max(0, 12 - width) / 2, Math.max(0, 12 - height) / 2];
  return { x: x - growX, y: y - growY, width: width + 2 * growX, height: height + 2 * growY };
}

/** A round distance of at most a fifth of the panel's width. */
function scaleBar(land: Land, scale: number, x: number, y: number, anchor: 'start' | 'end'): string {
  const pixels = land.pixelsPerKilometre * scale;
  const kilometres =
    [500, 200, 100, 50, 20, 10, 5, 2, 1].find((distance) => distance * pixels <= (land.width * scale) / 5) ?? 1;
  const text = `${kilometres} km`;
  const length = kilometres * pixels;
  const left = anchor === 'start' ? x + 0.5 : x - length - 7 - textWidth(text, 12, 400);
  return `<g class="scale"><path fill="none" stroke="var(--quiet)" d="M${coordinate(left)} ${coordinate(y)}v5h${coordinate(length)}v-5"/><text fill="var(--quiet)"${attributes({ 'font-size': 12, x: left + length + 6, y: y + 7 })}>${text}</text></g>`;
}
