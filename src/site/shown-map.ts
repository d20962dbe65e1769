/** The map of the places, one small map for each source, and the table that says the same, in words and addresses of the site. */
import type { MapPlace } from '../map/map-data.ts';
import { renderMap, type MapPanel } from '../map/render-map.ts';
import { renderSmallMap } from '../map/small-map.ts';
import { sourcesInOrder } from '../provenance/dossier-index.ts';
import type { Dossier } from '../provenance/dossier.ts';
import type { EntryOf } from '../provenance/entry.ts';
import type { SignShape } from '../provenance/entries/sign-shapes.ts';
import { placeLine, type PlaceLine, type ShownPlace } from '../views/places.ts';
import { namedText, reportedText } from './certainty.ts';
import { href } from './href.ts';
import { anyOf, say, words } from '../interface/spoken.ts';

/** A place with its address. */
export interface PlaceLink {
  readonly name: string;
  readonly url: string;
}

/** The map and what belongs to it. */
export interface ShownMap {
  readonly panels: readonly MapPanel[];
  /** The signs that occur, each with what it says. */
  readonly key: readonly { readonly label: string; readonly shape: SignShape }[];
  readonly hasMaybe: boolean;
  readonly outside: readonly PlaceLink[];
  readonly unnamed: readonly PlaceLink[];
  /** One for each source that names a place; none where they are too many to be looked at side by side. */
  readonly bySource: readonly {
    readonly name: string;
    readonly url: string;
    readonly count: string;
    readonly svg: string;
  }[];
}

/** A row of the table. */
export interface PlaceRow extends PlaceLink {
  readonly what: readonly {
    readonly label: string;
    readonly shape: SignShape;
    readonly line: PlaceLine;
    /** Where it happened if not here; empty where that is not in doubt. */
    readonly orAt: string;
    readonly who: string;
  }[];
  readonly named: string;
}

const nameOf = ({ data }: EntryOf<'place'>): string => data.name;

/** More small maps than these are no longer seen at one look. */
const mostSources = 8;

/** The map of these places; nothing where the dossier has none, or none of them has a point. */
export async function shownMap(dossier: Dossier, places: readonly ShownPlace[]): Promise<ShownMap | undefined> {
  const { config } = dossier;
  const marked = places.flatMap((place) => toMark(place, place.signs, place.reported.by) ?? []);
  if (config.map === undefined || marked.length === 0) return undefined;
  const { map } = config;
  const { panels, outside, unnamed } = await renderMap(marked, map, {
    id: 'map',
    title: words.map.name,
    description: words.map.described,
  });
  const linkOf = (ids: readonly string[]) =>
    places
      .filter(({ entry }) => ids.includes(entry.slug))
      .map(({ entry }) => ({ name: entry.data.name, url: href(entry.url) }));
  const without = places.filter(({ entry }) => entry.data.coordinates === undefined).map(({ entry }) => entry.slug);
  const labelOf = new Map(places.flatMap(({ signs }) => signs).map(({ shape, label }) => [shape, label]));
  const shapes = [...Object.values(config.signs).map(({ shape }) => shape), 'circle' as const];
  return {
    panels,
    key: [...new Set(shapes)]
      .filter((shape) => marked.some((mark) => mark.shape === shape))
      .map((shape) => ({ shape, label: labelOf.get(shape) ?? words.map.named })),
    hasMaybe: places.some((place) => placeLine(place) === 'maybe'),
    outside: linkOf([...outside, ...without]),
    unnamed: linkOf(unnamed),
    bySource: await smallMaps(dossier, places, map),
  };
}

/** What happened where, and who says so, outlets in the order of the sources. */
export function placeRows(dossier: Dossier, places: readonly ShownPlace[]): readonly PlaceRow[] {
  const names = (ids: readonly string[]): string =>
    sourcesInOrder(dossier)(ids)
      .map(({ record }) => record.name)
      .join(', ');
  return places.map((place) => ({
    name: place.entry.data.name,
    url: href(place.entry.url),
    what:
      place.signs.length > 0
        ? place.signs.map(({ label, shape, reported, orAt }) => ({
            label,
            shape,
            line: orAt.length > 0 ? 'maybe' : reported.by,
            orAt: orAt.length > 0 ? say(words.map.orAt, { places: anyOf(orAt.map(nameOf)).join('') }) : '',
            who: names(reported.sources),
          }))
        : [{ label: words.map.named, shape: 'circle', line: placeLine(place), orAt: '', who: '' }],
    named: names(place.reported.sources),
  }));
}

async function smallMaps(
  dossier: Dossier,
  places: readonly ShownPlace[],
  map: NonNullable<Dossier['config']['map']>,
): Promise<ShownMap['bySource']> {
  const found = [...dossier.sources.values()].flatMap((source) => {
    const own = places.flatMap((place) => {
      // An event may be listed at a place that a source does not name, which may be one with a place that it names.
      if (!place.reported.sources.includes(source.id)) return [];
      const signs = place.signs.filter(({ reported }) => reported.sources.includes(source.id));
      return [{ place, mark: toMark(place, signs, 'agreed') }];
    });
    return own.length === 0 ? [] : [{ source, own }];
  });
  if (found.length < 2 || found.length > mostSources) return [];
  return Promise.all(
    found.map(async ({ source, own }, index) => ({
      name: source.record.name,
      url: href(dossier.addresses.pathOfEntry('source', source.id)),
      count: countOf(own),
      svg: await renderSmallMap(
        own.flatMap(({ mark }) => mark ?? []),
        map,
        {
          id: `by-${String(index + 1)}`,
          title: source.record.name,
          description: own.map(({ place }) => place.entry.data.name).join(', '),
        },
      ),
    })),
  );
}

/**
 * The signs of these places without their names, for a picture that is looked at small; nothing where they are fewer than
 * two. One of them, by its slug, may stand out; nothing where it is not among them.
 */
export async function signsOnly(
  dossier: Dossier,
  places: readonly ShownPlace[],
  own?: string,
): Promise<string | undefined> {
  const { map } = dossier.config;
  const marks = places.flatMap((place) => toMark(place, place.signs, place.reported.by) ?? []);
  if (map === undefined || marks.length < 2 || (own !== undefined && !marks.some(({ id }) => id === own)))
    return undefined;
  const name = { id: 'signs', title: words.map.name, description: words.map.described };
  const svg = await renderSmallMap(marks, map, name, own);
  // What the style of a page does.
  return svg.replace('class="land"', 'fill="var(--rule)" stroke="var(--quiet)" stroke-opacity="0.55"');
}

/** How many places, and how many of them the map can show. */
function countOf(own: readonly { readonly mark: MapPlace | undefined }[]): string {
  const drawn = own.filter(({ mark }) => mark !== undefined).length;
  const all = say(words.map.places, { n: own.length });
  return drawn === own.length ? all : `${all}, ${say(words.map.drawn, { n: drawn })}`;
}

function toMark(
  { entry, reported, same }: ShownPlace,
  signs: ShownPlace['signs'],
  line: 'agreed' | 'single',
): MapPlace | undefined {
  const { name, coordinates } = entry.data;
  if (coordinates === undefined) return undefined;
  const [sign] = signs;
  const spoken = [
    ...signs.map(({ label }) => label),
    sign === undefined ? namedText(reported) : reportedText(sign.reported),
    ...same.map((other) => `${words.lists.places.maybe}: ${other.data.name}`),
  ].join(', ');
  return {
    id: entry.slug,
    name,
    latitude: coordinates.latitude,
    longitude: coordinates.longitude,
    shape: sign?.shape ?? 'circle',
    certainty: sign?.reported.by ?? line,
    spoken,
    href: href(entry.url),
    maybeSameAs: entry.data.maybeSameAs,
  };
}
