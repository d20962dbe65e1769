/** Which events stand in the row of a place, over events made up beside the harbour fixture. */
import { expect, it } from 'vitest';
import { incidentsByPlace } from '../../src/views/incidents.ts';
import { edit, plantedDossier, type Edit } from '../fixtures/fixture.ts';

/** An event of a type at these places. */
const event = (slug: string, type: string, places: string): Edit => ({
  file: `content/timeline/${slug}.mdx`,
  add: `---
title: ${slug}
summary: Boats were torn from their moorings in Marelo.
date:
  edtf: "2024-05-03"
  basis: stated
type: ${type}
places: [${places}]
evidence:
  - source: harbour-post
    passage: boats were torn from their moorings
---
`,
});

/** The rows of the harbour after `edits`: the places of each, and its events. */
async function rows(...edits: readonly Edit[]): Promise<readonly (readonly [string, string])[]> {
  return incidentsByPlace(await plantedDossier('harbour', edits)).map(({ places, events }) => [
    places.map(({ slug }) => slug).join(' '),
    events.map(({ entry }) => entry.slug).join(' '),
  ]);
}

const marelo = ['marelo eastern-gate', 'storm-damage waves-at-the-gate'];

it('puts places that may be one under one row, with the events of each', async () => {
  expect(await rows()).toEqual([marelo]);
});

it('leaves out events of types that are not named, and takes all where none is', async () => {
  const all = edit('content/dossier.yaml', 'incidents: [damage]\n', '');
  expect(await rows(all)).toEqual([marelo, ['garca-island', 'island-cut-off']]);
});

it('shows an event of several places where a place has none of its own, and nowhere else', async () => {
  const wide = event('everywhere', 'damage', 'marelo, garca-island');
  expect(await rows(wide)).toEqual([marelo, ['garca-island', 'everywhere']]);
  expect(await rows(wide, event('on-the-island', 'damage', 'garca-island'))).toEqual([
    marelo,
    ['garca-island', 'on-the-island'],
  ]);
});
