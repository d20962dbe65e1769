import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { placeList } from '../../src/site/lists/names-lists.ts';
import { partOf } from '../../src/site/lists/list.ts';
import { socialCards } from '../../src/site/social-cards.ts';
import { drawCard } from '../../src/social/draw-card.ts';
import { shownPlaces } from '../../src/views/places.ts';
import { timeDrawing } from '../../src/site/time-drawing.ts';
import { textFaults, textsOf } from '../fixtures/drawn-text.ts';
import { fixturePath, type FixtureName } from '../fixtures/fixture.ts';

/** What stands beside the words of a section's picture. */
async function drawingOf(name: FixtureName, section: string): Promise<string | undefined> {
  const dossier = await readDossier(fixturePath(name));
  return socialCards(dossier)
    .find(({ path }) => path === `/social/${section}.png`)
    ?.drawing();
}

const count = (text: string | undefined, pattern: RegExp): number => [...(text ?? '').matchAll(pattern)].length;

describe('the picture of a section', () => {
  it.each(['overview', 'places'])('%s shows where it happened: land, and a sign for each place', async (section) => {
    const drawing = await drawingOf('harbour', section);
    const places = partOf(placeList(await readDossier(fixturePath('harbour')))).items;
    const drawn = places.filter(({ entry }) => entry.data.coordinates !== undefined);
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawing).toContain('fill="var(--rule)"');
    expect(count(drawing, /class="(?:agreed|single|maybe)"/gu)).toBe(drawn.length);
  });

  it('timeline shows its nights, its days by name, and a mark for each event that is not folded', async () => {
    const drawing = await drawingOf('harbour', 'timeline');
    expect(drawing).toContain('fill="var(--night)"');
    expect(count(drawing, /<text /gu)).toBeGreaterThan(0);
    expect(count(drawing, /<rect |<circle [^>]*fill="var\(--ink\)"/gu)).toBeGreaterThan(0);
  });

  it.each(['.', fixturePath('harbour')])('of %s, or of an entry, has whole words that stand apart', async (root) => {
    const drawings = await Promise.all(socialCards(await readDossier(root)).map(({ drawing }) => drawing()));
    const drawn = drawings.flatMap((drawing) => drawing ?? []);
    expect(drawn.filter((drawing) => textsOf(drawing).length > 0).length).toBeGreaterThan(2);
    expect(drawn.flatMap(textFaults)).toEqual([]);
  });

  it.each([1, 2, 5, 14])('sets the names of %i days apart, however long they are', (count) => {
    const labels = Array.from({ length: count }, (_, index) => `Wednesday ${String(index + 1)} September 2024`);
    const bar = { from: 0, to: count, shape: 'within', isStated: true, isOpenLeft: false, isOpenRight: false } as const;
    const row = { title: '', url: '/a/', date: undefined, bar, classes: [] };
    const picture = {
      ground: { cells: count, labels, nights: '' },
      lanes: [{ label: '', rows: [row], folded: [], foldedText: '' }],
      around: undefined,
      kinds: [],
    };
    expect(textFaults(timeDrawing(picture) ?? '')).toEqual([]);
  });

  it.each(['.', fixturePath('harbour')])(
    'of %s sets an event or a place off among the others, which stay',
    async (root) => {
      const dossier = await readDossier(root);
      const drawingOfEntry = async (name: string): Promise<string> =>
        (await socialCards(dossier)
          .find(({ path }) => path.startsWith(`/social/${name}`))
          ?.drawing()) ?? '';
      const faint = /<g opacity="0.3">/gu;
      const [first = ''] = shownPlaces(dossier).flatMap(({ entry }) =>
        entry.data.coordinates === undefined ? [] : [entry.slug],
      );
      const map = await drawingOfEntry(`place-${first}.png`);
      expect(count(map, faint)).toBe(1);
      expect(count(map.replace(/<g opacity.*<\/g>/u, ''), /class="agreed"/gu)).toBe(1);
      const events = socialCards(dossier).filter(({ path }) => path.startsWith('/social/event-'));
      const timelines = (await Promise.all(events.map(({ drawing }) => drawing()))).flatMap((drawing) => drawing ?? []);
      expect(timelines.length).toBeGreaterThan(1);
      for (const timeline of timelines) {
        expect(count(timeline, faint)).toBeGreaterThan(0);
        expect(count(timeline.replaceAll(/<g opacity.*?<\/g>/gu, ''), /<rect|r="9"/gu)).toBe(1);
      }
      expect(count(await drawingOfEntry('timeline.png'), faint)).toBe(0);
    },
  );

  it.each([
    ['a section without a picture', 'harbour', 'quotes'],
    ['a dossier without a map', 'bakery', 'places'],
  ] as const)('%s has words alone', async (_, name, section) => {
    expect(await drawingOf(name, section)).toBeUndefined();
  });

  it('is one that can be painted, whatever is drawn', async () => {
    const dossier = await readDossier(fixturePath('harbour'));
    for (const { card, drawing } of socialCards(dossier)) {
      const shown = await drawing();
      if (shown === undefined) continue;
      const [plain, drawn] = [await drawCard(card), await drawCard({ ...card, drawing: shown })];
      expect(drawn.equals(plain)).toBe(false);
    }
  });
});
