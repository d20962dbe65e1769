/** The map of the first screen: its marks can be told apart, and its names stand over nothing and leave nothing. */
import { describe, expect, test } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { textWidth } from '../../src/fonts/text-width.ts';
import { contains, overlaps, type Box } from '../../src/map/box.ts';
import { drawLocator, locatedPlaces, markRadius, type Locator } from '../../src/site/locator.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const boxesOf = ({ labels }: Locator): readonly Box[] =>
  labels.map(({ text, x, y, anchor }) => {
    const width = textWidth(text, 13, 600);
    return { x: anchor === 'end' ? x - width : x, y: y - 13 * 0.8, width, height: 13 };
  });

/** What is wrong with the names and marks of a map. */
function faultsOf(map: Locator): readonly string[] {
  const boxes = boxesOf(map);
  const marks = map.marks.map(({ x, y }) => ({
    x: x - markRadius,
    y: y - markRadius,
    width: 2 * markRadius,
    height: 2 * markRadius,
  }));
  return boxes.flatMap((box, index) => [
    ...(contains({ x: 0, y: 0, width: map.width, height: map.height }, box) ? [] : [`${String(index)} leaves the map`]),
    ...([...boxes.slice(index + 1), ...marks, ...map.frames].some((other) => overlaps(box, other))
      ? [`${String(index)} stands over something`]
      : []),
  ]);
}

async function locatorOf(dossier: Dossier): Promise<Locator> {
  const map = await drawLocator(dossier, locatedPlaces(dossier));
  if (map === undefined) throw new Error('Missing map.');
  return map;
}

/** The harbour, whose places have these coordinates and names, without enlarged parts. */
async function harbourWith(
  coordinates: { readonly latitude: number; readonly longitude: number },
  name: string,
): Promise<Dossier> {
  const dossier = await readDossier(fixturePath('harbour'));
  const { map } = dossier.config;
  if (map === undefined) throw new Error('Missing map of the fixture.');
  return {
    ...dossier,
    config: { ...dossier.config, map: { ...map, insets: [] } },
    entries: new Map(
      [...dossier.entries].map(([id, entry]) => [
        id,
        entry.kind === 'place'
          ? { ...entry, data: { ...entry.data, name, coordinates: { ...entry.data.coordinates, ...coordinates } } }
          : entry,
      ]),
    ) as Dossier['entries'],
  };
}

describe('the small map', () => {
  test.each(['.', fixturePath('harbour')])('of %s has names that stand over nothing', async (root) => {
    const map = await locatorOf(await readDossier(root));
    expect(map.labels.length).toBeGreaterThan(0);
    expect(faultsOf(map)).toEqual([]);
  });

  test('is as tall as the first screen has room for, however narrow the country is, and keeps the size of its type', async () => {
    const map = await locatorOf(await readDossier(fixturePath('harbour')));
    expect(map.width).toBe(300);
    expect(map.height).toBeLessThanOrEqual(272);
    expect(map.transform).toContain('translate(');
  });

  test('moves marks on one point apart, and names only those that there is room for', async () => {
    const map = await locatorOf(await harbourWith({ latitude: 39.5, longitude: -8 }, 'Marelo'));
    const [one, other] = map.marks;
    expect(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))).toBeGreaterThan(
      2 * markRadius - 1,
    );
    expect(map.labels.length).toBeLessThanOrEqual(2);
    expect(faultsOf(map)).toEqual([]);
  });

  test('leaves a name out that has no room on either side', async () => {
    const long = 'Marelo by the sea, with all its quays, moles and docks';
    const map = await locatorOf(await harbourWith({ latitude: 39.5, longitude: -8 }, long));
    expect(map.labels).toEqual([]);
    expect(map.marks.length).toBeGreaterThan(0);
  });
});
