/** Maps as the engine draws them of parts of the world, which the published programs accept, and maps on which something lies elsewhere. */
import { describe, expect, test } from 'vitest';
import { mapFaults } from '../../public/checkers/maps.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';
import type { MapConfig } from '../../src/map/map-data.ts';
import { renderMap } from '../../src/map/render-map.ts';

type Spot = readonly [name: string, latitude: number, longitude: number];
const placed = ([name, latitude, longitude]: Spot) => ({ name, latitude, longitude });

/** The panels of a map as they are drawn, and what is wrong with them once they are changed. */
async function drawn(config: MapConfig, spots: readonly Spot[]) {
  const places = spots.map((spot) => {
    const id = placed(spot).name.toLowerCase().replaceAll(' ', '-');
    const looks = { shape: 'circle', certainty: 'single', spoken: 'In one report' } as const;
    return { id, ...placed(spot), ...looks, href: `/places/${id}/` };
  });
  const { panels } = await renderMap(places, config, { id: 'map', title: 'Map', description: 'Places.' });
  const svg = panels.map((panel) => panel.svg).join('');
  const entries = places.map(({ id, name, latitude, longitude }) => ({
    ...{ id: `places/${id}`, kind: 'place', title: name, url: `/places/${id}/` },
    coordinates: { latitude, longitude },
  }));
  const { countries, bounds, insets, landmarks } = config;
  const labels = { map: { countries, bounds }, insets, landmarks };
  const faultsOf = (from: string | RegExp = '', to = ''): readonly string[] => {
    const changed = svg.replace(from, to);
    if (from !== '' && changed === svg) throw new Error(`Expected a change of ${String(from)}.`);
    const html = `<!DOCTYPE html><html lang="en"><head></head><body><main>${changed}</main></body></html>`;
    const page = { ...readPage(html), url: '/places/' };
    const pages = new Map([['/places/', page], ...entries.map(({ url }) => [url, { ...page, url }] as const)]);
    return mapFaults(page, { base: '/', pages, dossier: { entries, labels } });
  };
  return { svg, faultsOf };
}

const coast = await drawn(
  {
    countries: ['620'],
    bounds: [-9.6, 36.9, -6.1, 42.2],
    insets: [{ title: 'In the south', bounds: [-9, 37, -8.4, 37.4] }],
    landmarks: [placed(['Porto', 41.15, -8.61]), placed(['Beja', 38.02, -7.86])],
  },
  [
    ['Quarry', 39.6, -8.4],
    ['Harbour', 37.14, -8.6],
    ['Fort', 37.2, -8.8],
  ],
);

describe('a map passes as it is drawn', () => {
  const of = (countries: readonly string[], bounds: MapConfig['bounds']) => ({
    countries,
    bounds,
    insets: [],
    landmarks: [],
  });
  test.each<[string, MapConfig, Spot]>([
    ['across the 180th meridian', of(['242'], [176, -20, -178, -15]), ['Mill', -17.8, 178]],
    ['on both sides of the equator alike', of(['404'], [33.5, -5, 42, 5]), ['Mill', -1.3, 36.8]],
    ['with a thousand islands, coarser', of(['578'], [4, 57, 31, 71.5]), ['Mill', 61, 9]],
    ['with a country inside of another', of(['426'], [26, -31.5, 30.5, -28]), ['Mill', -29.5, 28]],
  ])('%s', async (_, config, mill) => {
    expect((await drawn(config, [mill])).faultsOf()).toEqual([]);
  });

  test('with a part of it enlarged', () => {
    expect(coast.faultsOf()).toEqual([]);
  });
});

describe('a map is refused', () => {
  test.each<[string, string | RegExp, string]>([
    ['without its land', /(class="land" [^>]*d=")[^"]*/u, '$1'],
    ['without the land around', /(class="land-other" d=")[^"]*/u, '$1'],
    [
      'with land of another country',
      /class="land-other"([^>]*\/>)<path class="land"/u,
      'class="land"$1<path class="land-other"',
    ],
    ['with land elsewhere', /(class="land" [^>]*d="M)(?=\d)/u, '$14'],
    ['with a corner of its land drawn out', /(class="land" [^>]*d="M[\d ]+l)/u, '$1-70 9 70-9 '],
    ['with land drawn larger', /transform="scale\([\d.]+\)"/u, 'transform="scale(1)"'],
    ['with the land of its enlarged part moved', /(<title id="map-1-title">[^]*?class="land" [^>]*d="M)(?=\d)/u, '$13'],
    ['with other kilometres at its scale', />(\d+) km</u, '>9$1 km<'],
    ['with a longer scale', /v5h(?=\d)/u, 'v5h1'],
    ['cut off below', /viewBox="0 0 360 \d/u, 'viewBox="0 0 360 1'],
    ['with a town elsewhere', /(class="towns" d="M)\d/u, '$19'],
    ['with the names of towns exchanged', /Porto(<[^]*?>)Beja/u, 'Beja$1Porto'],
    ['with a dot elsewhere', /(class="dots" d="M)\d/u, '$19'],
    ['without a dot', /(class="dots" d="M[\d. ]+h\.1)M[\d. ]+h\.1/u, '$1'],
    ['with the frame of a part elsewhere', /(class="inset-mark" d="M)\d/u, '$19'],
    ['with another part called so', 'Map: In the south', 'Map: In the north'],
    ['with a sign elsewhere', /(<path class="single" d="M)\d/u, '$12'],
    ['without the sign of a place', /<a href="\/places\/quarry\/"[^]*?<\/a>/u, ''],
    [
      'with a line from a sign to nothing',
      '<g class="names"',
      '<path class="leader" d="M100 100L150 150"/><g class="names"',
    ],
    [
      'with a line between places that are not said to be one',
      '<g class="names"',
      '<path class="maybe-same" d="M100 100L150 150"/><g class="names"',
    ],
    ['with the name of a place far from its sign', /y="[\d.]+">Quarry/u, 'y="20">Quarry'],
    ['with another name at its sign', '>Quarry</text>', '>Harbour</text>'],
  ])('%s', (_, from, to) => {
    expect(coast.faultsOf(from, to)).not.toEqual([]);
  });
});
