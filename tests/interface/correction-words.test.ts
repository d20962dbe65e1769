import { expect, it } from 'vitest';
import { correctionInWords } from '../../src/interface/correction-words.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { fixturePath } from '../fixtures/fixture.ts';

const dossier = await readDossier(fixturePath('harbour'));
const inWords = (statement: string | undefined, old: string, now?: string) => {
  const correction = { date: '2024-05-12', page: '/figures/boats-adrift/', reason: 'It was wrong.', old };
  const told = correctionInWords(
    { ...correction, ...(statement === undefined ? {} : { statement }), ...(now === undefined ? {} : { new: now }) },
    dossier,
  );
  return [told.old, told.new];
};

it.each([
  ['a relation', 'figures/boats-adrift#relation', 'contradict', 'Reports contradict each other'],
  ['a day', 'timeline/storm-damage#field-1', '2024-05-03', '3 May 2024'],
  ['a day of other sources', 'timeline/storm-damage#field-1', '2024-05-03 (Coast Wire)', '3 May 2024 (Coast Wire)'],
  ['days', 'timeline/storm-damage#date', '2024-05-03/2024-05-04', '3–4 May 2024'],
  ['the day that a value holds for', 'figures/boats-adrift#asOf', '2024-05', 'as of May 2024'],
  ['a speaker', 'quotes/lobo-reopening#speaker', 'rui-lobo', 'Rui Lobo'],
  ['a line of a chart', 'figures/terminal-load#reference', '100', '100%'],
])('tells %s as readers read it', (_, statement, old, words) => {
  expect(inWords(statement, old)).toEqual([words, undefined]);
  expect(inWords(statement, old, old)).toEqual([words, words]);
});

it.each([
  ['a sentence', 'policy/power#prose-1', 'It has done so since 2011.'],
  ['a speaker whom no page has any more', 'quotes/lobo-reopening#speaker', 'somebody-else'],
  ['a place', 'places/marelo#coordinates', '37.1°, -8.5°'],
  ['the title of a page that is gone', undefined, '2011-05'],
])('leaves %s as it stands', (_, statement, old) => {
  expect(inWords(statement, old)).toEqual([old, undefined]);
});
