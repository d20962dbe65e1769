/** When a page to cite was published: on the day of the last release that recorded it, never on the day of a source. */
import { expect, it } from 'vitest';
import { citationFaults } from '../../public/checkers/citations.mjs';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { writeCitation } from '../../src/feeds/citation.ts';
import { toDossierJson } from '../../src/feeds/dossier-json.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import { citedWork } from '../../src/site/cited-work.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const harbour = await readDossier(fixturePath('harbour'));
const figure = harbour.entries.get('figures/boats-adrift');
if (figure?.kind !== 'figure') throw new Error('The harbour has no boats.');
const site = new URL('https://storm.example/');
const pages = Object.assign(new Map(), { base: '/', origin: 'https://storm.example' });
const place = { file: 'content/released.jsonl', line: 1, column: 1 };

/** The harbour as if it had been released on these days, with the page of the figure or without. */
function released(dates: readonly string[], isRecorded: boolean): Dossier {
  const page = { path: figure?.url ?? '', title: 'Boats adrift', entry: 'figures/boats-adrift', place };
  const release = { ...harbour.release, dates, pages: new Map(isRecorded ? [[page.path, page]] : []) };
  return { ...harbour, release };
}

it('is as of the newest of its sources that have a date, not of the archive', () => {
  const noteOf = (id: string): string | undefined => {
    const entry = harbour.entries.get(id);
    if (entry?.kind !== 'quote' && entry?.kind !== 'chapter') throw new Error(`The harbour has no ${id}.`);
    return citedWork(harbour, entry, site).note;
  };
  expect(noteOf('policy/power')).toBe('Source: Coast Wire.');
  expect(noteOf('quotes/lobo-reopening')).toBe('As of 3 May 2024. Sources: Harbour Post, Marelo Gazette.');
});

it.each([
  { name: 'the last release', dates: ['2024-05-10', '2024-06-09'], isRecorded: true, date: '2024-06-09' },
  { name: 'no day without a release', dates: [], isRecorded: false, date: undefined },
  { name: 'no day without its page in one', dates: ['2024-06-09'], isRecorded: false, date: undefined },
])('gives $name', ({ dates, isRecorded, date }) => {
  const dossier = released(dates, isRecorded);
  const work = citedWork(dossier, figure, site);
  expect([work.date, work.note]).toEqual([
    date,
    'As of 3 May 2024. Sources: Harbour Post, Marelo Gazette, Coast Wire.',
  ]);
  const json = toDossierJson(dossier);
  const entry = json.entries.find(({ id }) => id === figure.id);
  for (const [ending, format] of [
    ['bib', 'bibtex'],
    ['ris', 'ris'],
  ] as const) {
    const faultsOf = (text: string) => citationFaults(text, ending, entry, json, pages);
    const text = writeCitation(work, format);
    expect(faultsOf(text)).toEqual([]);
    // The day that the newest source was published is not that of the dossier.
    const forged = writeCitation({ ...work, date: '2024-05-03' }, format);
    expect(faultsOf(forged)).not.toEqual([]);
  }
});
