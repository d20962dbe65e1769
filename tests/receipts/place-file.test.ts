/** What the first program says of the file of what happened where, beside the table of the first page. */
import { expect, it } from 'vitest';
import { writeCsv } from '../../public/checkers/csv.mjs';
import { placeFileFaults } from '../../public/checkers/place-file.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';

const columns = 'place latitude longitude coordinatesFrom event date when inferred reportedBy placeNamedBy url'.split(
  ' ',
);
const places = ['Marelo', 'Garça Island'];
const dossier = {
  sources: [],
  citations: [],
  entries: [
    ...places.map((title, at) => ({ kind: 'place', id: `places/${String(at)}`, title, labels: [], statements: [] })),
    {
      ...{ kind: 'event', id: 'timeline/storm', url: '/timeline/storm/', title: 'A storm', date: '2024', labels: [] },
      ...{ places: ['0', '1'], statements: [] },
    },
  ],
};
const lineOf = (place: string): readonly string[] => [
  place,
  '',
  '',
  '',
  'A storm',
  '2024',
  '',
  '',
  '',
  '',
  '/timeline/storm/',
];

/** The faults of a file with a line for each of `told`, beside a page with a row for each of `rows`. */
function faultsOf(told: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (names: readonly string[]): string =>
    `<tr><th>${names.map((name) => `<a href="/p/">${name}</a>`).join(' or ')}</th><td><a href="/timeline/storm/">A storm</a></td></tr>`;
  const { elements } = readPage(
    `<!DOCTYPE html><table class="incidents"><tbody>${rows.map(row).join('')}</tbody></table>`,
  );
  const pages = Object.assign(new Map([['/', { elements }]]), { base: '/' });
  return placeFileFaults(writeCsv([columns, ...told.map(lineOf)]), dossier, pages).filter((fault) =>
    fault.includes('the first page'),
  );
}

it('finds nothing where one event has a row for each of its places, or one for places that may be the same', () => {
  expect(faultsOf(places, [['Marelo'], ['Garça Island']])).toEqual([]);
  expect(faultsOf(places, [places])).toEqual([]);
});

it('finds a row of the page without its line, and lines in another order', () => {
  const fault = 'where the first page lists /timeline/storm/';
  expect(faultsOf(['Marelo'], [['Marelo'], ['Garça Island']])).toEqual([`has nothing ${fault}`]);
  expect(faultsOf(places.toReversed(), [['Marelo'], ['Garça Island']])).toEqual([`has /timeline/storm/ ${fault}`]);
});
