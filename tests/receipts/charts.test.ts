/** A drawing names the outlet of each bar, as the site draws it, unless the bar is called as its outlet. */
import { expect, test } from 'vitest';
import { chartFaults } from '../../public/checkers/charts.mjs';
import { readPage } from '../../public/checkers/read-page.mjs';

const fact = {
  id: 'loaves',
  url: '/figures/loaves/',
  entry: 'figures/loaves',
  question: 'How many?',
  unit: '',
  readings: [{ source: 'mill', value: 12, qualifier: null }],
  answers: [],
};

/** What is wrong with a drawing of one bar of the Mill News, of twelve loaves, that is called so. */
function faultsOf(label: string, texts: readonly string[]): readonly string[] {
  const bar = { id: 'loaves', label, source: 'mill', sources: 'Mill News', value: 12, text: '12', certainty: 'single' };
  const drawn = texts.map((text, at) => `<text x="0" y="${String(20 * at)}">${text}</text>`).join('');
  const chart = JSON.stringify({ bars: [bar] }).replaceAll('"', '&quot;');
  const body = `<main><div data-chart="${chart}"></div><svg class="drawing">${drawn}</svg></main>`;
  const page = readPage(`<!DOCTYPE html><html lang="en"><head></head><body>${body}</body></html>`);
  const pages = new Map([[`${fact.url}explore/`, page]]);
  const dossier = { language: 'en', facts: [fact], sources: [{ id: 'mill', name: 'Mill News' }] };
  return chartFaults({ ...page, url: fact.url }, { base: '/', pages, dossier });
}

test('a bar without its outlet is seen', () => {
  expect(faultsOf('Baked', ['Baked', '12'])).toEqual(['draws something else than Baked, Mill News: 12']);
});

test.each([
  ['with its outlet', 'Baked', ['Baked', 'Mill News', '12']],
  ['that is called as its outlet, in other letters', 'Mill news', ['Mill news', '12']],
])('a bar %s passes', (_, label, texts) => {
  expect(faultsOf(label, texts)).toEqual([]);
});
