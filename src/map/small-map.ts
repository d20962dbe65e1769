/** A small map of a few signs on a coarse outline, without names: one of several that are looked at side by side. */
import { svgFrame } from '../charts/svg.ts';
import { holds } from './bounds.ts';
import { drawLand, readWorld } from './geography.ts';
import type { MapConfig, MapName, MapPlace } from './map-data.ts';
import { renderLand } from './panel.ts';
import { drawSign } from './signs.ts';
import { spread } from './spread.ts';

const width = 190;
/** As coarse as that of the overview, for the sake of its weight. */
const landWidth = 110;
const radius = 5;

/** What a map about one place leaves of the others. */
const faint = 0.3;
/** How much larger its sign is. */
const ownScale = 1.5;

/** The places that lie within the map; one of them, by its id, may stand out. */
export async function renderSmallMap(
  places: readonly MapPlace[],
  config: MapConfig,
  name: MapName,
  own?: string,
): Promise<string> {
  const land = drawLand(await readWorld(), config, landWidth);
  const scale = width / land.width;
  const height = land.height * scale;
  const marks = places
    .filter((place) => holds(config.bounds, place))
    .map((place) => {
      const [x, y] = land.project(place.longitude, place.latitude);
      return { place, x: x * scale, y: y * scale };
    });
  const placed = spread(marks, () => 2 * radius + 0.6, { x: 0, y: 0, width, height });
  const signsOf = (shown: typeof placed, size: number): string =>
    shown.map(({ place, x, y }) => drawSign({ shape: place.shape, line: 'agreed', x, y, radius: size })).join('');
  const isOwn = ({ place }: (typeof placed)[number]): boolean => place.id === own;
  const others = signsOf(
    placed.filter((mark) => !isOwn(mark)),
    radius,
  );
  const signs =
    own === undefined
      ? others
      : `<g opacity="${String(faint)}">${others}</g>${signsOf(placed.filter(isOwn), radius * ownScale)}`;
  const outline = renderLand({ ...land, neighbours: '' }, scale);
  return svgFrame(name, { width, height, class: 'map', role: 'img' }, outline + signs);
}
