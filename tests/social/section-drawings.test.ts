import { describe, expect, it } from 'vitest';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { placeList } from '../../src/site/lists/names-lists.ts';
import { partOf } from '../../src/site/lists/list.ts';
import { socialCards } from '../../src/site/social-cards.ts';
import { drawCard } from '../../src/social/draw-card.ts';
import { fixturePath, type FixtureName } from '../fixtures/fixture.ts';

/** What stands beside the words of a section's picture. */
async function drawingOf(name: FixtureName, section: string): Promise<string | undefined> {
  const dossier = await readDossier(fixturePath(name));
  return socialCards(dossier)
    .find(({ path }) => path === `/social/${section}.png`)
    ?.drawing();
}

const count = (text: string | undefined, pattern: RegExp): number => [...(text ?? '').matchAll(pattern)].length;

describe('the picture of a section', { timeout: 60_000 }, () => {
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
