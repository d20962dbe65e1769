/** The file of what happened where, and that the published checker sees what does not follow from the dossier. */
import { expect, it } from 'vitest';
import { placeFileFaults } from '../../public/checkers/place-file.mjs';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { readFiles } from '../../src/dossier/read-files.ts';
import { toDossierJson } from '../../src/feeds/dossier-json.ts';
import { incidentCsv } from '../../src/views/incident-data.ts';
import { edit, plant, plantedDossier } from '../fixtures/fixture.ts';
import { wholeReceipts } from '../fixtures/receipt-faults.ts';

const root = await plant('harbour', [edit('content/dossier.yaml', 'incidents: [damage]\n', '')]);
const dossier = await readDossier(root);
const csv = incidentCsv(dossier);
const { seeds } = await readFiles(root);
const published = wholeReceipts(toDossierJson(dossier), seeds);

it('has a row for each event of a place, with who reports it and who names the place', () => {
  expect(csv.split('\r\n')).toEqual([
    'place,latitude,longitude,coordinatesFrom,event,date,when,inferred,reportedBy,placeNamedBy,url',
    'Marelo,37.14,-8.6,Invented for the tests.,A storm damages the ferry quay,2024-05-01,Night of 1 May 2024,,Harbour Post,Harbour Post,/timeline/storm-damage/',
    'Eastern gate,,,,Waves at the eastern gate,2024-05-01/2024-05-02,Night of 1 to 2 May 2024,,Harbour Post,Harbour Post,/timeline/waves-at-the-gate/',
    'Garça Island,37.2,-8.8,Invented for the tests.,Garça Island had no ferry,2024-05,May 2024,yes,Marelo Gazette,Marelo Gazette,/timeline/island-cut-off/',
    '',
  ]);
  expect(placeFileFaults(csv, published)).toEqual([]);
});

it('lists outlets in one order, whichever their entries cite first', async () => {
  const evidence = (first: string, second: string): string => `evidence:\n${first}${second}`;
  const post = '  - source: harbour-post\n    passage: A storm damaged the ferry quay in Marelo\n';
  const gazette = '  - source: gazette\n    passage: Seven boats broke loose in Marelo\n';
  const edited = await plantedDossier('harbour', [
    edit('content/places/marelo.mdx', evidence(post, ''), evidence(gazette, post)),
    edit(
      'content/timeline/storm-damage.mdx',
      'passage: boats were torn from their moorings\n',
      `passage: boats were torn from their moorings\n${gazette}`,
    ),
  ]);
  const json = wholeReceipts(toDossierJson(edited), seeds);
  const [first = '', second = ''] = json.sources.map(({ name }) => name);
  const row = `${first}; ${second},${first}; ${second},/timeline/storm-damage/`;
  expect(incidentCsv(edited)).toContain(row);
  expect(placeFileFaults(incidentCsv(edited), json)).toEqual([]);
  for (const forged of [
    `${second}; ${first},${first}; ${second},/timeline/storm-damage/`,
    `${first}; ${second},${second}; ${first},/timeline/storm-damage/`,
  ])
    expect(placeFileFaults(incidentCsv(edited).replace(row, forged), json)).not.toEqual([]);
});

it.each([
  { name: 'another place', from: 'Marelo,37.14', to: 'Garça Island,37.14' },
  { name: 'other coordinates', from: '37.14', to: '37.15' },
  { name: 'coordinates known otherwise', from: 'Invented for the tests.', to: 'From the archived sources.' },
  { name: 'another title', from: 'Waves at the eastern gate', to: 'No waves at the eastern gate' },
  { name: 'another date', from: '2024-05-01/2024-05-02', to: '2024-05-02' },
  { name: 'other words for a date', from: 'Night of 1 May 2024', to: 'Night of 3 May 2024' },
  { name: 'an inferred date as a stated one', from: 'May 2024,yes', to: 'May 2024,' },
  { name: 'another outlet of an event', from: 'Harbour Post,Harbour Post', to: 'Marelo Gazette,Harbour Post' },
  { name: 'another outlet that names a place', from: 'Marelo Gazette,Marelo Gazette', to: 'Marelo Gazette,Coast Wire' },
  { name: 'another page', from: '/timeline/storm-damage/', to: '/timeline/' },
  { name: 'another column', from: 'placeNamedBy', to: 'provenBy' },
])('is refused with $name', ({ from, to }) => {
  expect(csv).toContain(from);
  expect(placeFileFaults(csv.replace(from, to), published)).not.toEqual([]);
});
