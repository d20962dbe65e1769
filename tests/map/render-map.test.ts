import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { drawLand, readWorld } from '../../src/map/geography.ts';
import type { MapConfig, MapPlace } from '../../src/map/map-data.ts';
import { contains, overlaps, type Box } from '../../src/map/box.ts';
import { panelWidth, renderMap, type RenderedMap } from '../../src/map/render-map.ts';
import { renderSmallMap } from '../../src/map/small-map.ts';
import { textFaults, textsOf } from '../fixtures/drawn-text.ts';

function place(
  id: string,
  name: string,
  latitude: number,
  longitude: number,
  certainty: MapPlace['certainty'],
  maybeSameAs: readonly string[] = [],
): MapPlace {
  const spoken = certainty === 'agreed' ? 'several reports' : 'one report';
  return { id, name, latitude, longitude, shape: 'circle', certainty, spoken, href: `/harbours/#${id}`, maybeSameAs };
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
  landmarks: [
    { name: 'Sintra', latitude: 38.8, longitude: -9.39 },
    { name: 'Évora', latitude: 38.57, longitude: -7.91 },
    { name: 'Madrid', latitude: 40.42, longitude: -3.7 },
  ],
};
const name = { id: 'harbours', title: 'Harbours', description: 'Where the ferries land.' };
const draw = (chosen: readonly MapPlace[] = places, settings: MapConfig = config): Promise<RenderedMap> =>
  renderMap(chosen, settings, name);
const whole = { ...config, insets: [], landmarks: [] };

/** The link or group of a place. */
function mark({ panels }: RenderedMap, spoken: string): string {
  const svg = panels.map((panel) => panel.svg).join('');
  return new RegExp(`<(a|g)(?: [^>]*)? aria-label="${spoken}"[^>]*>.*?</\\1>`, 'u').exec(svg)?.[0] ?? 'missing';
}

/** A round sign leaves the corners of its box free. */
const core = ({ x, y, width, height }: Box): Box => ({ x: x + 3, y: y + 3, width: width - 6, height: height - 6 });

/** What is wrong with where signs and names stand. */
function faultsOf({ panels }: RenderedMap): readonly string[] {
  return panels.flatMap(({ svg, frame, labels, signs }) => [
    ...textFaults(svg),
    ...labels.filter(({ box }) => !contains(frame, box)).map(({ id }) => `${id} leaves its panel`),
    ...labels.flatMap((label) =>
      signs.filter((sign) => overlaps(label.box, core(sign))).map(() => `${label.id} lies over a sign`),
    ),
  ]);
}

describe('drawLand', () => {
  test('draws towns and dots as lines of some length, which paper shows too', async () => {
    const dots = (await draw()).panels.flatMap(({ svg }) => [...svg.matchAll(/class="(?:towns|dots)" d="([^"]*)"/gu)]);
    expect(dots.length).toBeGreaterThan(1);
    for (const [, d] of dots) expect(d).toMatch(/^(?:M[\d.]+ [\d.]+h\.1)+$/u);
  });

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
  test.each([
    { label: 'Fiji, on both sides of the 180th meridian', countries: ['242'], bounds: [176, -20, -178, -15] as const },
    { label: 'Norway with its islands', countries: ['578'], bounds: [4, 57, 32, 72] as const },
    { label: 'Canada', countries: ['124'], bounds: [-141, 41, -52, 83] as const },
  ])('draws $label, and no more of it than a page bears', async (region) => {
    const { countries, neighbours } = drawLand(await readWorld(), region, 220);
    expect(countries.length).toBeGreaterThan(100);
    expect(countries.length + neighbours.length).toBeLessThanOrEqual(4200);
    expect(countries).not.toMatch(/NaN|Infinity/u);
  });
});

describe('renderMap', () => {
  test('names every place once, without collision, inside its panel', async () => {
    const map = await draw();
    const texts = map.panels.flatMap(({ svg }) => textsOf(svg).map(({ text }) => text));
    for (const { name: placeName } of places) expect(texts.filter((text) => text === placeName)).toEqual([placeName]);
    expect(faultsOf(map)).toEqual([]);
    expect([map.outside, map.unnamed]).toEqual([[], []]);
  });

  test('shows a crowded place in its part, and as a dot on the whole', async () => {
    const { panels } = await draw();
    expect(
      panels.map(({ title, labels }) => [
        title,
        labels.map(({ id }) => id).filter((id) => !/^(?:outline|town)-/u.test(id)),
      ]),
    ).toEqual([
      [undefined, ['faro', 'olhao', 'coimbra']],
      ['Around Lisbon', ['lisbon', 'almada', 'cacilhas', 'barreiro']],
      ['Around Porto', ['porto', 'gaia', 'matosinhos']],
    ]);
    expect(/class="dots"[^>]* d="([^"]*)"/u.exec(panels[0]?.svg ?? '')?.[1]?.match(/M/gu)).toHaveLength(7);
    expect(panels[0]?.svg.match(/class="inset-mark"/gu)).toHaveLength(2);
    expect(panels[0]?.svg).toContain('>Around Porto</text>');
  });

  test('shows the towns that lie within a panel, with their names or not at all', async () => {
    const texts = (await draw()).panels.map(({ svg }) => textsOf(svg).map(({ text }) => text));
    expect(texts[0]).toContain('Évora');
    expect(texts[0]).not.toContain('Sintra');
    expect(texts[1]).toContain('Sintra');
    expect(texts.flat()).not.toContain('Madrid');
  });

  test('draws what happened by shape, and certainty by line', async () => {
    const [first] = places;
    const map = await draw([
      { ...place('a', 'Cais', 40, -8, 'agreed'), shape: 'flame' },
      { ...place('b', 'Doca', 38, -8, 'single'), shape: 'house' },
      ...(first === undefined ? [] : [first]),
    ]);
    const shapes = ['Cais, several reports', 'Doca, one report', 'Porto, several reports'].map((spoken) =>
      / d="([^"]*)"/u.exec(mark(map, spoken))?.[1]?.replaceAll(/[-\d. ]/gu, ''),
    );
    expect(new Set(shapes).size).toBe(3);
    expect(mark(map, 'Cais, several reports')).toMatch(/class="agreed"[^>]* fill="var\(--ink\)"/u);
    expect(mark(map, 'Doca, one report')).toMatch(
      /class="single"[^>]* fill="var\(--paper\)"[^>]*stroke-dasharray="0 1"[^>]*stroke-linecap="round"/u,
    );
  });

  test('joins places that may be one by a dashed line, and moves them apart where it would not be seen', async () => {
    const near = [place('a', 'Cais', 40, -8, 'single', ['b']), place('b', 'Doca', 40.01, -8, 'single')];
    for (const chosen of [places, near]) {
      const svgs = (await draw(chosen, chosen === near ? whole : config)).panels.map(({ svg }) => svg).join('');
      expect(svgs.match(/class="maybe-same"[^>]*stroke-dasharray/gu)).toHaveLength(1);
      expect(svgs.match(/class="maybe" /gu)).toHaveLength(2);
    }
  });

  test('shows two places that lie on one point, each with its name', async () => {
    const same = ['Cais', 'Doca', 'Mole'].map((each, index) => place(`p${String(index)}`, each, 40, -8, 'agreed'));
    const map = await draw(same, whole);
    const [panel] = map.panels;
    expect(panel?.labels.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2']);
    expect(faultsOf(map)).toEqual([]);
    panel?.signs.forEach((sign, index) => {
      for (const other of panel.signs.slice(index + 1))
        expect(Math.hypot(sign.x - other.x, sign.y - other.y)).toBeGreaterThan(14);
    });
  });

  test('draws places on both sides of the 180th meridian side by side', async () => {
    const fiji = { countries: ['242'], bounds: [176, -20, -178, -15], insets: [], landmarks: [] } as const;
    const map = await draw(
      [place('suva', 'Suva', -18.14, 178.44, 'agreed'), place('lau', 'Lau', -18.2, -178.8, 'single')],
      fiji,
    );
    const [panel] = map.panels;
    const [suva, lau] = panel?.signs ?? [];
    expect(map.outside).toEqual([]);
    expect((lau?.x ?? 0) - (suva?.x ?? 0)).toBeGreaterThan(20);
    expect((lau?.x ?? 0) - (suva?.x ?? 0)).toBeLessThan(panelWidth);
  });

  test('tells which places lie outside the part drawn, and which names found no room', async () => {
    const far = place('funchal', 'Funchal', 32.65, -16.91, 'agreed');
    expect((await draw([...places, far])).outside).toEqual(['funchal']);
    const long = place('long', 'A name that is far too long for the width of any panel of this map', 40, -8, 'agreed');
    const map = await draw([long], whole);
    expect(map.unnamed).toEqual(['long']);
    expect(map.panels[0]?.signs).toHaveLength(1);
  });

  test('loses no place and lets no word collide, whatever the places', async () => {
    const made = fc.record({
      latitude: fc.double({ min: 36, max: 43, noNaN: true }),
      longitude: fc.double({ min: -10, max: -5, noNaN: true }),
      length: fc.integer({ min: 1, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(made, { minLength: 1, maxLength: 24 }), async (list) => {
        const chosen = list.map(({ latitude, longitude, length }, index) =>
          place(
            `p${String(index)}`,
            'Praia do Guincho e das Maçãs do Mar'.slice(0, length).trim(),
            latitude,
            longitude,
            'agreed',
          ),
        );
        const map = await draw(chosen);
        expect(faultsOf(map)).toEqual([]);
        const named = map.panels.flatMap(({ labels }) => labels.map(({ id }) => id)).filter((id) => id.startsWith('p'));
        expect([...named, ...map.unnamed, ...map.outside].toSorted()).toEqual(chosen.map(({ id }) => id).toSorted());
      }),
      { numRuns: 25 },
    );
  });

  test('links a mark to its place, and is an image where nothing is linked', async () => {
    expect(mark(await draw(), 'Faro, several reports')).toMatch(/^<a href="\/harbours\/#faro"/u);
    expect((await draw()).panels[0]?.svg).toMatch(/^<svg [^>]*role="group"/u);
    const { panels } = await draw(places.map((each) => ({ ...each, href: undefined })));
    expect(panels[0]?.svg).toMatch(/^<svg [^>]*role="img"/u);
    expect(panels[0]?.svg).not.toContain('<a ');
  });

  test('escapes names', async () => {
    const [panel] = (await draw([place('x', 'Cais <& "Doca"', 40, -8, 'agreed')])).panels;
    expect(panel?.svg).toContain('>Cais &lt;&amp; &quot;Doca&quot;</text>');
  });

  test('sets type that stays readable on a telephone', async () => {
    for (const { svg } of (await draw()).panels)
      // A page 360 pixels wide leaves some 320 for the drawing.
      for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/gu))
        expect((Number(size) * 320) / panelWidth).toBeGreaterThanOrEqual(10.6);
  });

  test('is small, the same every time, and has no style and no colour of its own', async () => {
    const [first, second] = [await draw(), await draw()];
    expect(second).toEqual(first);
    const svgs = first.panels.map(({ svg }) => svg).join('');
    expect(gzipSync(svgs).length).toBeLessThan(3800);
    expect(svgs).not.toMatch(/style=|#[0-9a-f]{6}|NaN|undefined/iu);
  });
});

describe('renderSmallMap', () => {
  test('has a sign for each place within the map, and no words', async () => {
    const far = place('funchal', 'Funchal', 32.65, -16.91, 'agreed');
    const svg = await renderSmallMap([...places, far], config, name);
    expect(svg.match(/class="agreed"/gu)).toHaveLength(places.length);
    expect(textsOf(svg)).toEqual([]);
  });
});
