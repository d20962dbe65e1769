import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawLand, readWorld } from '../../src/map/geography.ts';
import { mapLabels } from '../../src/map/map-data.ts';
import type { MapConfig, MapPlace } from '../../src/map/map-data.ts';
import { contains, overlaps } from '../../src/map/place-labels.ts';
import { drawMap, mapAttribution, renderMap } from '../../src/map/render-map.ts';

function place(
  id: string,
  name: string,
  latitude: number,
  longitude: number,
  certainty: MapPlace['certainty'],
  maybeSameAs: readonly string[] = [],
): MapPlace {
  return { id, name, latitude, longitude, certainty, href: `/harbours/#${id}`, maybeSameAs };
}

const places = [
  place('porto', 'Porto', 41.15, -8.61, 'agreed'),
  place('gaia', 'Vila Nova de Gaia', 41.12, -8.61, 'single'),
  place('matosinhos', 'Matosinhos', 41.18, -8.69, 'single'),
  place('lisbon', 'Lisbon', 38.72, -9.14, 'agreed'),
  place('almada', 'Almada', 38.68, -9.16, 'single', ['cacilhas']),
  place('cacilhas', 'Cacilhas', 38.688, -9.1, 'single'),
  place('barreiro', 'Barreiro', 38.66, -9.07, 'single'),
  place('faro', 'Faro', 37.02, -7.93, 'agreed'),
  place('olhao', 'Olhão', 37.03, -7.84, 'single'),
  place('coimbra', 'Coimbra', 40.21, -8.43, 'single'),
];
const config: MapConfig = {
  countries: ['620'],
  bounds: [-9.9, 36.8, -5.9, 42.3],
  insets: [
    { title: 'Around Lisbon', bounds: [-9.55, 38.5, -8.9, 38.9] },
    { title: 'Around Porto', bounds: [-8.8, 41.05, -8.45, 41.28] },
  ],
};
const name = { id: 'harbours', title: 'Harbours', description: 'Where the ferries land.' };
const draw = async (variant: 'wide' | 'narrow', chosen: readonly MapPlace[] = places, settings: MapConfig = config) =>
  drawMap(await readWorld(), chosen, settings, name, variant, mapLabels);

/** The link or group of a place. */
function mark(svg: string, spoken: string): string {
  return new RegExp(`<(a|g)(?: [^>]*)? aria-label="${spoken}"[^>]*>.*?</\\1>`, 'u').exec(svg)?.[0] ?? 'missing';
}

describe('drawLand', () => {
  test('puts the north up, the east right and distances to scale', async () => {
    const land = drawLand(await readWorld(), config, 430);
    const [portoX, portoY] = land.project(-8.61, 41.15);
    const [faroX, faroY] = land.project(-7.93, 37.02);
    expect(faroX).toBeGreaterThan(portoX);
    expect(faroY).toBeGreaterThan(portoY);
    // 463 km on the mean sphere.
    expect(Math.hypot(faroX - portoX, faroY - portoY) / land.pixelsPerKilometre).toBeCloseTo(463, -1);
  });
  test('keeps to the bounds', async () => {
    const land = drawLand(await readWorld(), { countries: ['620'], bounds: [-9.6, 38, -8, 40] }, 200);
    let [x, y] = [0, 0];
    for (const [, command, numbers = ''] of (land.countries + land.neighbours).matchAll(/([Ml])([-\d ]*)/gu)) {
      const steps = [...numbers.matchAll(/-?\d+/gu)].map(Number);
      for (let index = 0; index < steps.length; index += 2) {
        const [dx, dy] = [steps[index] ?? 0, steps[index + 1] ?? 0];
        [x, y] = command === 'M' && index === 0 ? [dx, dy] : [x + dx, y + dy];
        expect(x >= 0 && x <= 400 && y >= 0 && y <= Math.ceil(land.height * 2)).toBe(true);
      }
    }
  });
  test('tells a country from its neighbours', async () => {
    const world = await readWorld();
    const portugal = drawLand(world, config, 430);
    const spain = drawLand(world, { ...config, countries: ['724'] }, 430);
    expect(portugal.countries).not.toBe(spain.countries);
    expect(portugal.neighbours).not.toBe('');
    expect(drawLand(world, { ...config, countries: [] }, 430).countries).toBe('');
  });
});

describe('drawMap', () => {
  test.each(['wide', 'narrow'] as const)(
    'labels every place once, without collision, inside its panel (%s)',
    async (variant) => {
      const { panels, width, height, svg } = await draw(variant);
      for (const { name: placeName } of places)
        expect(svg.match(new RegExp(`>${placeName}</text>`, 'gu'))).toHaveLength(1);
      for (const { frame, labels } of panels) {
        labels.forEach((label, index) => {
          expect(contains(frame, label.box)).toBe(true);
          for (const other of labels.slice(index + 1)) expect(overlaps(label.box, other.box)).toBe(false);
        });
        expect(frame.width).toBeLessThanOrEqual(width);
        expect(frame.height).toBeLessThanOrEqual(height);
      }
    },
  );

  test('shows a crowded place in its inset, and as a dot on the main panel', async () => {
    const { panels, svg } = await draw('wide');
    expect(panels.map(({ labels }) => labels.map(({ id }) => id).filter((id) => !id.startsWith('outline')))).toEqual([
      ['faro', 'olhao', 'coimbra'],
      ['lisbon', 'almada', 'cacilhas', 'barreiro'],
      ['porto', 'gaia', 'matosinhos'],
    ]);
    expect(/class="dots"[^>]* d="([^"]*)"/u.exec(svg)?.[1]?.match(/M/gu)).toHaveLength(7);
    expect(svg.match(/class="inset-mark"/gu)).toHaveLength(2);
    expect(svg.match(/>Around Porto</gu)).toHaveLength(2);
  });

  test('draws certainty by line style', async () => {
    const { svg } = await draw('wide');
    expect(mark(svg, 'Porto, several reports')).toMatch(/class="agreed" fill="var\(--ink\)"/u);
    expect(mark(svg, 'Coimbra, one report alone')).toMatch(
      /class="single" fill="var\(--paper\)" stroke="var\(--ink\)"[^>]*stroke-dasharray="0 [\d.]+" stroke-linecap="round"/u,
    );
  });

  test('joins places that may be one by a dashed line, and says so', async () => {
    const { svg } = await draw('wide');
    expect(svg.match(/class="maybe-same"[^>]*stroke-dasharray/gu)).toHaveLength(1);
    expect(mark(svg, 'Almada, one report alone, may be the same place as Cacilhas')).toContain('class="maybe"');
    expect(mark(svg, 'Cacilhas, one report alone, may be the same place as Almada')).toContain('class="maybe"');
  });

  test('moves two such places apart where their rings would hide the line', async () => {
    const near = [place('a', 'Cais', 40, -8, 'single', ['b']), place('b', 'Doca', 40.01, -8, 'single')];
    const { svg } = await draw('wide', near, { ...config, insets: [] });
    const [first, second] = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="5.5"/gu)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(Math.hypot((first?.[0] ?? 0) - (second?.[0] ?? 0), (first?.[1] ?? 0) - (second?.[1] ?? 0))).toBeCloseTo(
      24,
      0,
    );
    expect(svg).toContain('class="maybe-same"');
  });

  test('links a mark to its place, and is an image where nothing is linked', async () => {
    expect(mark((await draw('wide')).svg, 'Faro, several reports')).toMatch(/^<a href="\/harbours\/#faro"/u);
    expect((await draw('wide')).svg).toMatch(/^<svg [^>]*role="group"/u);
    const { svg } = await draw(
      'wide',
      places.map((each) => ({ ...each, href: undefined })),
    );
    expect(svg).toMatch(/^<svg [^>]*role="img"/u);
    expect(svg).not.toContain('<a ');
  });

  test('escapes names', async () => {
    const { svg } = await draw('wide', [place('x', 'Cais <& "Doca"', 40, -8, 'agreed')]);
    expect(svg).toContain('>Cais &lt;&amp; &quot;Doca&quot;</text>');
  });

  test('sets type that stays readable on a telephone', async () => {
    const { svg, width } = await draw('narrow');
    // A page 360 pixels wide leaves some 320 for the drawing.
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/gu))
      expect((Number(size) * 320) / width).toBeGreaterThanOrEqual(11);
  });
});

describe('renderMap', () => {
  test('is small, the same every time, and has no style and no colour of its own', async () => {
    const [first, second] = [await renderMap(places, config, name), await renderMap(places, config, name)];
    expect(second).toEqual(first);
    expect(gzipSync(first.wide).length).toBeLessThan(4500);
    // The land of both variants is the same text.
    expect(gzipSync(first.wide + first.narrow).length).toBeLessThan(gzipSync(first.wide).length + 900);
    expect(first.wide + first.narrow).not.toMatch(/style=|#[0-9a-f]{6}|NaN|undefined/iu);
  });
  test('names the places that it could not show', async () => {
    const far = place('funchal', 'Funchal', 32.65, -16.91, 'agreed');
    expect((await renderMap([...places, far], config, name)).unlabelled).toEqual(['funchal']);
  });
  test('credits the outlines', () => {
    expect(mapAttribution).toContain('Natural Earth');
  });
});
