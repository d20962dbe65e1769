import { describe, expect, it } from 'vitest';
import { readDossier } from '../../../src/dossier/read-dossier.ts';
import type { Citation } from '../../../src/provenance/citation.ts';
import { speaksOfAllSources, speaksOfSources } from '../../../src/provenance/review/speaks-of-sources.ts';
import { fixturePath } from '../../fixtures/fixture.ts';

const harbour = await readDossier(fixturePath('harbour'));
const boulangerie = await readDossier(fixturePath('boulangerie'));

const says = (dossier: typeof harbour, text: string, citations: readonly Citation[] = []) => {
  const [statement] = dossier.statements;
  if (statement === undefined) throw new Error('Missing statement.');
  return { ...statement, text, citations };
};

describe('a further source may make false what speaks', () => {
  it.each([
    ['of both', 'Both documents print it.'],
    ['of none', 'No report says who counted.'],
    ['of none, further off', 'No other earlier report says who counted.'],
    ['of none without a noun', 'That they mean one gate is our inference, since none names it.'],
    ['of none in a part of them', 'No headline names the gate.'],
    ['of one alone', 'Coast Wire alone names the gate.'],
    ['of the others', 'Coast Wire counts six boats, the others seven.'],
    ['of the only one', 'The only document that names its author.'],
    ['of each', 'Every report names the quay.'],
    ['of how many', 'Three documents give a number.'],
    ['of how many of them', 'Two of the three reports give a number.'],
    ['of many that do not say', 'The reports do not say who counted.'],
    ['of what cannot be known', 'How many boats there were cannot be concluded.'],
    ['of what is not known', 'Who counted is not known.'],
  ])('%s: %s', (_, text) => {
    expect(speaksOfSources(says(harbour, text), harbour)).toBe(true);
  });

  it.each([
    ['of one by its name', 'Coast Wire gives no day.'],
    ['of two by their names', 'Coast Wire and Harbour Post give no day.'],
    ['of one that is dated', 'Coast Wire is dated 3 May 2024, a Friday.'],
    ['of one as the report', 'The report does not say whether the gate held.'],
    ['of what one reports', 'Seven boats broke loose, Coast Wire reports, and it does not name them.'],
    ['of all things', 'All boats are to stay in the harbour, Coast Wire reports.'],
    ['of words in it', 'The headline shortens the text.'],
    ['of nobody', 'Nobody was hurt.'],
    ['of both things', 'Both boats sank.'],
    ['of what is denied', 'Found is not the same as being true.'],
  ])('and not what speaks %s: %s', (_, text) => {
    expect(speaksOfSources(says(harbour, text), harbour)).toBe(false);
  });

  it('of a silence of all that it does not cite, and not of one of several', () => {
    const [first, ...others] = [...harbour.sources.keys()];
    const citation = harbour.citations.find(({ parts }) => parts.every(({ selector }) => selector.source === first));
    const silence = harbour.citations.flatMap(({ silences }) => silences)[0];
    if (citation === undefined || silence === undefined) throw new Error('Missing citation or silence.');
    const silent = (sources: readonly string[]) => [
      { ...citation, silences: sources.map((source) => ({ ...silence, source })) },
    ];
    expect(others.length).toBeGreaterThan(1);
    expect(speaksOfSources(says(harbour, 'The gate held.', silent(others)), harbour)).toBe(true);
    expect(speaksOfSources(says(harbour, 'The gate held.', silent(others.slice(1))), harbour)).toBe(false);
  });

  it('in another language, by its words', () => {
    expect(speaksOfSources(says(boulangerie, 'Aucun article ne dit qui a compté.'), boulangerie)).toBe(true);
    expect(speaksOfSources(says(boulangerie, 'Qui a compté, on ne sait.'), boulangerie)).toBe(true);
    expect(speaksOfSources(says(boulangerie, 'Le four ne chauffe plus.'), boulangerie)).toBe(false);
  });
});

it('what only counts sources says neither all nor none of them', () => {
  expect(speaksOfAllSources(says(harbour, 'Three documents give a number.'), harbour)).toBe(false);
  expect(speaksOfAllSources(says(harbour, 'No document gives a number.'), harbour)).toBe(true);
});
