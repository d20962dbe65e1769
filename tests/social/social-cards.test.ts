import { expect, it } from 'vitest';
import { socialCardOf, socialCards } from '../../src/site/social-cards.ts';
import { entriesOfKind } from '../../src/views/entries.ts';
import { synthetic } from '../fixtures/counted.ts';

it.each([
  [40, 'its own', '/social/chapter-entry-2.png'],
  [1000, 'that of its section', '/social/chapters.png'],
])('gives a chapter in a dossier of %i entries %s', async (entries, _, path) => {
  const dossier = await synthetic(entries);
  const chapter = entriesOfKind(dossier, 'chapter').find(({ slug }) => slug === 'entry-2');
  const card = socialCardOf(dossier, { path: chapter?.url ?? '', section: 'chapters' });
  expect(card?.path).toBe(path);
  expect(socialCards(dossier)).toContain(card);
});

it('gives a page without a section the picture of the overview', async () => {
  expect(socialCardOf(await synthetic(40), { path: '/no-such-page/' })?.path).toBe('/social/overview.png');
});
