/** Towns on a map lie on its land, to its signs and to each other as their coordinates do, each beside its dot. */
import { expect, test } from 'vitest';
import { mapFaults } from '../../public/checkers/maps.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';

const landmarks = [
  { name: 'Millford', latitude: 50, longitude: 10 },
  { name: 'Easton', latitude: 50, longitude: 12 },
];
const quarry = { id: 'places/quarry', kind: 'place', title: 'The quarry', url: '/places/quarry/' };
const entries = [{ ...quarry, coordinates: { latitude: 51, longitude: 11 } }];

/** What is wrong with a map of a quarry between two towns, at a scale of one unit to a kilometre. */
function faultsOf(
  names: readonly string[],
  dots: string,
  { land = 'M10 10l340 0 0 370-340 0z', name = '<text x="180" y="190">The quarry</text>' } = {},
): readonly string[] {
  const texts = names.map((name, at) => `<text x="${String(107.8 + 143 * at)}" y="304.2">${name}</text>`).join('');
  const map = `<svg viewBox="0 0 360 400" class="map" role="group"><title>Map</title><g transform="scale(1)"><path class="land" d="${land}"/></g><path class="towns" d="${dots}"/><g class="quiet-names">${texts}</g><g class="names"><a href="/places/quarry/"><path class="single" d="M165 188.8L173 188.8L173 180.8z"/>${name}</a></g><g class="scale"><path d="M.5 390v5h100v-5"/><text>100 km</text></g></svg>`;
  const page = readPage(`<!DOCTYPE html><html lang="en"><head></head><body><main>${map}</main></body></html>`);
  const read = { ...page, url: '/places/' };
  const pages = new Map([
    ['/places/', read],
    [quarry.url, { ...page, url: quarry.url }],
  ]);
  return mapFaults(read, { base: '/', pages, dossier: { entries, labels: { landmarks } } });
}
const dots = 'M100 300h.1M243 300h.1';

test.each<[string, readonly string[], string]>([
  ['names exchanged', ['Easton', 'Millford'], dots],
  ['a town elsewhere', ['Millford', 'Easton'], 'M100 300h.1M320 300h.1'],
  ['a name without its dot', ['Millford', 'Easton'], 'M100 300h.1'],
])('%s are seen', (_, names, path) => {
  expect(faultsOf(names, path)).not.toEqual([]);
});

test('towns in their places pass, a little aside too', () => {
  expect(faultsOf(['Millford', 'Easton'], dots)).toEqual([]);
  expect(faultsOf(['Millford', 'Easton'], 'M102 299h.1M241 301h.1')).toEqual([]);
});

test.each<[string, Parameters<typeof faultsOf>[2]]>([
  ['land elsewhere', { land: 'M10 10l60 0 0 370-60 0z' }],
  ['land that is gone', { land: '' }],
  ['the name of a place far from its sign', { name: '<text x="280" y="90">The quarry</text>' }],
  ['another name at its sign', { name: '<text x="180" y="190">Easton</text>' }],
])('%s is seen', (_, drawn) => {
  expect(faultsOf(['Millford', 'Easton'], dots, drawn)).not.toEqual([]);
});

test.each<[string, Parameters<typeof faultsOf>[2]]>([
  ['one town on an island that is not drawn', { land: 'M10 10l200 0 0 370-200 0z' }],
  ['a town on a coast', { land: 'M10 10l340 0 0 288-340 0z' }],
  ['a sign without room for its name', { name: '' }],
])('%s is not', (_, drawn) => {
  expect(faultsOf(['Millford', 'Easton'], dots, drawn)).toEqual([]);
});
