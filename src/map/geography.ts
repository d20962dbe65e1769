/**
 * Outlines of countries as short SVG paths, from Natural Earth (public domain).
 *
 * The topology's arcs are projected and simplified before they are joined to rings, so that
 * two countries keep a border in common. Paths are in whole units of half a pixel of the wide
 * drawing; both variants of a map scale the same path, which then costs nothing twice when the
 * page is compressed.
 *
 * @example
 * ```ts
 * const land = drawLand({ countries: ['620'], bounds: [-9.6, 36.9, -6.1, 42.2] }, 430);
 * land.project(-9.14, 38.71); // [x, y] in pixels at that width
 * ```
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoConicConformal, geoIdentity, geoPath } from 'd3-geo';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { oncePer } from '../text/memoize.ts';
import { longitudeNear, unwrapped, type Bounds, type Location } from './bounds.ts';
import { PathWriter, simplify, type Point } from './path.ts';

/** What is drawn. */
export interface Region {
  /** ISO 3166-1 numeric codes. */
  readonly countries: readonly string[];
  readonly bounds: Bounds;
}

/** A drawn region. */
export interface Land {
  readonly width: number;
  readonly height: number;
  /** The countries, in units of `1 / landUnits` pixels. */
  readonly countries: string;
  /** All other land, the same. */
  readonly neighbours: string;
  /** Degrees to pixels. */
  readonly project: (longitude: number, latitude: number) => Point;
  readonly pixelsPerKilometre: number;
}

/** World topology with the countries by ISO numeric code. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Steps of a path in one pixel. */
export const landUnits = 2;

let world: Promise<World> | undefined;

/** Reads the outlines, once. */
export function readWorld(): Promise<World> {
  world ??= readFile(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8').then(
    (text) => JSON.parse(text) as World,
  );
  return world;
}

/** Islands and lakes smaller than this, in square pixels, are left out. */
const leastArea = 5;
/** How far, in pixels, a simplified line may lie from the true one. */
const tolerance = 0.7;

/** The land within the bounds, `width` pixels wide: projected, simplified and clipped once, for whichever maps show it. */
export function drawLand(world: World, region: Region, width: number): Land {
  const lands = landsOf(world);
  const key = JSON.stringify([region.countries, region.bounds, width]);
  const land = lands.get(key) ?? findLand(world, region, width);
  lands.set(key, land);
  return land;
}

const landsOf = oncePer((_: World) => new Map<string, Land>());

/** Where a point of the Earth lies on a land drawn `scale` times as large. */
export function pointOn({ project }: Land, scale: number, { longitude, latitude }: Location): { x: number; y: number } {
  const [x, y] = project(longitude, latitude);
  return { x: x * scale, y: y * scale };
}

/** Characters of both paths: a coast of a thousand islands is drawn coarser until it weighs no more than a page bears. */
const mostPath = 4200;

/** As fine as the weight allows. */
function findLand(world: World, region: Region, width: number): Land {
  let coarseness = 1;
  let land = landAt(world, region, width, coarseness);
  while (land.countries.length + land.neighbours.length > mostPath && coarseness < 16) {
    coarseness *= 1.5;
    land = landAt(world, region, width, coarseness);
  }
  return land;
}

function landAt(world: World, region: Region, width: number, coarseness: number): Land {
  const bounds = unwrapped(region.bounds);
  const [west, south, east, north] = bounds;
  const projection = fitProjection(bounds, width);
  const project: Project = (longitude, latitude) => projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  const middle = (west + east) / 2;
  const [, top] = project(middle, north);
  const corners = [project(west, south), project(east, south), project(middle, south)];
  const height = Math.max(...corners.map(([, y]) => y)) - Math.min(0, top);
  const clip = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ]);
  const paths = { countries: new PathWriter(landUnits), neighbours: new PathWriter(landUnits) };
  const touches = ringsTouching(world, bounds);
  const planarRing = planarRings(world, project, tolerance * coarseness);
  for (const geometry of world.objects.countries.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const writer = region.countries.includes(String(geometry.id)) ? paths.countries : paths.neighbours;
    const draw = geoPath(clip, writer);
    for (const polygon of polygons) {
      const [outer, ...holes] = polygon;
      if (outer === undefined || !touches(outer)) continue;
      const rings = [planarRing(outer), ...holes.map(planarRing)].filter(
        (ring) => ring.length > 3 && area(ring) >= leastArea * coarseness ** 2,
      );
      if (rings.length > 0) draw({ type: 'Polygon', coordinates: rings });
    }
  }
  return {
    width,
    height,
    countries: paths.countries.path,
    neighbours: paths.neighbours.path,
    project,
    pixelsPerKilometre: pixelsPerKilometre(project, middle, (south + north) / 2),
  };
}

type Project = Land['project'];

/** Whether a ring touches the bounds. Far land may be projected to infinity: only rings that do are drawn. */
function ringsTouching(world: World, [west, south, east, north]: Bounds): (ring: readonly number[]) => boolean {
  const bounds = arcBounds(world);
  return (ring) => {
    const boxes = ring.map((arc) => bounds[arc < 0 ? ~arc : arc] ?? nowhere);
    const [ringWest, ringEast] = [min(boxes.map(([x]) => x)), max(boxes.map(([, , x]) => x))];
    // The world's outlines end at the 180th meridian: what lies on its other side is moved by a whole turn.
    const ringMiddle = (ringWest + ringEast) / 2;
    const turn = longitudeNear((west + east) / 2, ringMiddle) - ringMiddle;
    return (
      ringWest + turn < east &&
      ringEast + turn > west &&
      min(boxes.map(([, y]) => y)) < north &&
      max(boxes.map(([, , , y]) => y)) > south &&
      ringEast - ringWest < 180
    );
  };
}

/** The points of a ring in the plane, simplified; arcs that several rings share are simplified once. */
function planarRings(world: World, project: Project, smallest: number): (ring: readonly number[]) => Point[] {
  const arcs = new Map<number, Point[]>();
  const planarArc = (index: number): Point[] => {
    const known = arcs.get(index);
    if (known !== undefined) return known;
    const arc = simplify(
      decodeArc(world, index).map(([longitude, latitude]) => project(longitude, latitude)),
      smallest,
    );
    arcs.set(index, arc);
    return arc;
  };
  return (ring) => {
    const points: Point[] = [];
    for (const arc of ring) {
      const part = arc < 0 ? planarArc(~arc).toReversed() : planarArc(arc);
      points.push(...(points.length === 0 ? part : part.slice(1)));
    }
    return points;
  };
}

function pixelsPerKilometre(project: Project, longitude: number, latitude: number): number {
  const [x1, y1] = project(longitude, latitude);
  const [x2, y2] = project(longitude, latitude + 0.1);
  // One degree of latitude is 111.2 km on the mean sphere.
  return Math.hypot(x2 - x1, y2 - y1) / 11.12;
}

/** A conformal cone that touches the region at a sixth and five sixths of its height, which keeps shapes true. */
function fitProjection([west, south, east, north]: Bounds, width: number): (point: Point) => Point | null {
  const sixth = (north - south) / 6;
  const projection = geoConicConformal()
    .parallels([south + sixth, north - sixth])
    .rotate([-(west + east) / 2, 0]);
  const edges = Array.from({ length: 21 }, (_, index) => west + ((east - west) * index) / 20);
  const sides = Array.from({ length: 21 }, (_, index) => south + ((north - south) * index) / 20);
  const border: Point[] = [
    ...edges.flatMap((x): Point[] => [
      [x, south],
      [x, north],
    ]),
    ...sides.flatMap((y): Point[] => [
      [west, y],
      [east, y],
    ]),
  ];
  const outline = { type: 'MultiPoint' as const, coordinates: border.map(([x, y]) => [x, y]) };
  return projection.fitWidth(width, outline);
}

const nowhere: Bounds = [Infinity, Infinity, -Infinity, -Infinity];

/** The bounds of every arc, which tell of most of the world that it is elsewhere. */
const arcBounds = oncePer((world: World): readonly Bounds[] =>
  world.arcs.map((_, index): Bounds => {
    const points = decodeArc(world, index);
    const [longitudes, latitudes] = [points.map(([x]) => x), points.map(([, y]) => y)];
    return [min(longitudes), min(latitudes), max(longitudes), max(latitudes)];
  }),
);

function decodeArc(world: World, index: number): Point[] {
  const { transform } = world;
  let x = 0;
  let y = 0;
  return (world.arcs[index] ?? []).map(([dx = 0, dy = 0]) => {
    if (transform === undefined) return [dx, dy];
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

function area(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

function min(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function max(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
