/** Words of a source in another language than the dossier say so, and the published programs ask for it. */
import { expect, it } from 'vitest';
import { quoteLanguageFaults, isInLanguageOf } from '../../public/checkers/foreign.mjs';
import { toDossierJson } from '../../src/feeds/dossier-json.ts';
import type { Dossier } from '../../src/provenance/dossier.ts';
import type { Source } from '../../src/provenance/source.ts';
import { foreignTo } from '../../src/site/foreign.ts';
import { passagesBeside } from '../../src/site/passage-html.ts';
import { plantedDossier } from '../fixtures/fixture.ts';

const harbour = await plantedDossier('harbour');

/** The harbour, with one of its documents told to be in this language. */
function told(language: string): { readonly dossier: Dossier; readonly source: Source } {
  const wire = harbour.sources.get('wire');
  if (wire === undefined) throw new Error('Missing the source that is told to be in another language.');
  const source: Source = { ...wire, record: { ...wire.record, language } };
  return { dossier: { ...harbour, sources: new Map([...harbour.sources, ['wire', source]]) }, source };
}

it.each([
  ['pt-BR', { lang: 'pt-BR' }],
  ['ar', { lang: 'ar', dir: 'rtl' }],
  ['en-GB', {}],
])('words in %s are %o', (language, expected) => {
  const { dossier, source } = told(language);
  expect(foreignTo(dossier, source)).toEqual(expected);
  expect(foreignTo(dossier, undefined)).toEqual({});
  const json = toDossierJson(dossier).sources.find(({ id }) => id === 'wire');
  expect(json?.language).toBe(foreignTo(dossier, source).lang);
  const attributes = { lang: undefined, dir: undefined, ...foreignTo(dossier, source) };
  expect(isInLanguageOf({ attributes }, json, { language: 'en' })).toBe(true);
  expect(isInLanguageOf({ attributes: { lang: 'it', dir: undefined } }, json, { language: 'en' })).toBe(false);
});

it('a passage that is shown tells its language', () => {
  const { dossier } = told('ar');
  const passages = dossier.passages.filter(({ source }) => source === 'wire');
  expect(passagesBeside(dossier, passages.slice(0, 1))).toContain('<blockquote lang="ar" dir="rtl">');
  expect(passagesBeside(harbour, passages.slice(0, 1))).toContain('<blockquote>');
});

it.each([
  [{}, []],
  [{ lang: 'fr' }, []],
  [{ lang: 'de' }, ['is in another language than any source']],
  [{ lang: 'fr', dir: 'rtl' }, ['is in another language than any source']],
])('quoted words with the attributes %o, where one source is in French', (attributes, expected) => {
  const dossier = { language: 'en', sources: [{ language: 'fr' }, {}] };
  expect(quoteLanguageFaults({ attributes }, { dossier })).toEqual(expected);
});
