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

it('gives each event, place and figure its own while there are few, and that of the section where there are many', async () => {
  const pathsOf = async (entries: number): Promise<readonly (string | undefined)[]> => {
    const dossier = await synthetic(entries);
    return (['event', 'place', 'figure'] as const).map((kind) => {
      const [entry] = entriesOfKind(dossier, kind).filter(({ slug }) => kind !== 'figure' || dossier.facts.has(slug));
      const section = { event: 'timeline', place: 'places', figure: 'figures' }[kind];
      return socialCardOf(dossier, { path: entry?.url ?? '', section })?.path.replace(/-.*(?=\.png)/u, '-…');
    });
  };
  expect(await pathsOf(40)).toEqual(['/social/event-….png', '/social/place-….png', '/social/figure-….png']);
  expect(await pathsOf(200)).toEqual(['/social/timeline.png', '/social/places.png', '/social/figures.png']);
});

it('gives a page without a section the picture of the overview', async () => {
  expect(socialCardOf(await synthetic(40), { path: '/no-such-page/' })?.path).toBe('/social/overview.png');
});
