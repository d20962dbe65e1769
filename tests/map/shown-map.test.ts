/** The small map of each source, over the harbour fixture. */
import { expect, it } from 'vitest';
import { placeRows, shownMap } from '../../src/site/shown-map.ts';
import { shownPlaces } from '../../src/views/places.ts';
import { edit, plantedDossier } from '../fixtures/fixture.ts';

/** What stands under the small map of each source, and whether it has the circle of a place that is no more than named, where the waves were in these places. */
async function smallMaps(places: string): Promise<unknown> {
  const dossier = await plantedDossier('harbour', [
    edit('content/timeline/waves-at-the-gate.mdx', 'places: [eastern-gate]', `places: [${places}]\nsign: waves`),
  ]);
  const map = await shownMap(dossier, shownPlaces(dossier));
  return map?.bySource.map(({ name, count, svg }) => [name, count, svg.includes('a5 5 0 1 0')]);
}

it('counts the places that a source names, with the signs of what it reports there', async () => {
  expect(await smallMaps('marelo')).toEqual([
    ['Harbour Post', '2 places, 1 of them on the map', false],
    ['Marelo Gazette', '1 place', true],
  ]);
});

it('does not count a place that a source does not name, though what it reports is listed there', async () => {
  expect(await smallMaps('garca-island')).toEqual([
    ['Harbour Post', '2 places, 1 of them on the map', true],
    ['Marelo Gazette', '1 place', true],
  ]);
});

it('names outlets in one order in each row, whichever the entry cites first', async () => {
  const post = '  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n';
  const gazette = '  - source: gazette\n    passage: Seven boats broke loose in Marelo\n';
  const dossier = await plantedDossier('harbour', [
    edit('content/places/marelo.mdx', `evidence:\n${post}`, `evidence:\n${gazette}${post}`),
  ]);
  const marelo = placeRows(dossier, shownPlaces(dossier)).find(({ name }) => name === 'Marelo');
  expect(marelo?.named).toBe('Harbour Post, Marelo Gazette');
});

/** What happened at the gate and, where they are listed with it, at other places, if not there. */
async function elsewhere(places: string): Promise<unknown> {
  const dossier = await plantedDossier('harbour', [
    edit('content/timeline/waves-at-the-gate.mdx', 'places: [eastern-gate]', `places: [${places}]\nsign: waves`),
  ]);
  return placeRows(dossier, shownPlaces(dossier)).map(({ name, what }) => [
    name,
    ...what.map(({ line, orAt }) => `${line} ${orAt}`),
  ]);
}

it('says of what happened at one of two places that may be one that it may be the other', async () => {
  const rows = await elsewhere('eastern-gate, marelo');
  expect(rows).toContainEqual(['Eastern gate', 'maybe here or at Marelo']);
  expect(rows).toContainEqual(['Marelo', 'maybe here or at Eastern gate']);
});

it('does not say so of what is told of the one alone, or of places that are two', async () => {
  expect(await elsewhere('eastern-gate')).toContainEqual(['Eastern gate', 'single ']);
  expect(await elsewhere('marelo, garca-island')).toContainEqual(['Marelo', 'single ']);
});
