/** A dossier in French, and a source in French beside sentences in English. */
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/provenance/verify.ts';
import { edit, plantedDossier, type Edit, type FixtureName } from '../fixtures/fixture.ts';

/** The rules by which a copy of a fixture is refused, each once. */
async function refusals(fixture: FixtureName, edits: readonly Edit[]): Promise<readonly string[]> {
  const { findings } = verify(await plantedDossier(fixture, edits));
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))];
}

const opening = 'content/timeline/ouverture.mdx';
const overview = 'content/pages/overview.mdx';

describe('a dossier in French', () => {
  it('has no fault', async () => {
    expect(await refusals('boulangerie', [])).toEqual([]);
  });

  it.each([
    ['a negation left out', 'Elle ne vend pas de pain', 'Elle vend du pain', 'qualifier-dropped'],
    ['another number', 'Douze personnes', 'Vingt personnes', 'support-number'],
    ['a hedge left out', 'Elle serait menacée', 'Elle est menacée', 'qualifier-dropped'],
    ['another day', 'Four a ouvert le 3 juin 2023.[', 'Four a ouvert un mardi d’octobre.[', 'support-date'],
    ['a limit left out', 'Près de 1 200 clients', '1 200 clients', 'qualifier-dropped'],
    ['another limit', 'Près de 1 200 clients', 'Plus de 1 200 clients', 'qualifier-dropped'],
    ['another decimal', '9,5 %', '9,6 %', 'support-number'],
    ['another unit', '9,5 % de', '9,5 euros de', 'support-number'],
    ['another year', 'qu’en 2022', 'qu’en 2021', 'support-date'],
    ['another name', 'Four a ouvert le 3 juin 2023.[', 'Moulin a ouvert le 3 juin 2023.[', 'support-name'],
    ['another speaker', 'fermeture.[', 'fermeture, selon Jean Martin.[', 'support-name'],
    ['another date of the event', '"2023-06-03"', '"2023-06-04"', 'date-overstated'],
    [
      'the opposite',
      'La boulangerie de la rue du Four a ouvert le 3 juin 2023.[',
      'La boulangerie de la rue du Four a fermé le 3 juin 2023.[',
      'support-word',
    ],
    ['one for several', 'Douze personnes y travaillent', 'Une personne y travaille', 'support-number'],
    ['two for several', 'Douze personnes y travaillent', 'Deux personnes y travaillent', 'support-number'],
  ])('is refused for %s', async (_, replace, by, rule) => {
    expect(await refusals('boulangerie', [edit(opening, replace, by)])).toEqual([rule]);
  });

  it('is refused for another month in a summary', async () => {
    const other = edit(overview, 'le 3 juin 2023 et', 'en septembre 2023 et');
    expect(await refusals('boulangerie', [other])).toEqual(['support-date']);
  });

  it.each([
    ['the number in figures', 'Douze personnes', '12 personnes'],
    ['another word for the limit', 'Près de 1 200 clients', 'Presque 1 200 clients'],
    ['the number without its blank', 'Près de 1 200 clients', 'Près de 1200 clients'],
    ['the speaker of the passage', 'fermeture.[', 'fermeture, selon le maire Jean Lobo.['],
    [
      'an article that counts nothing',
      'Douze personnes y travaillent',
      'Douze personnes travaillent dans une boulangerie',
    ],
    ['a clause less', ', soit 9,5 % de plus qu’en 2022', ''],
  ])('may have %s', async (_, replace, by) => {
    expect(await refusals('boulangerie', [edit(opening, replace, by)])).toEqual([]);
  });
});

describe('a French source of an English dossier', () => {
  const on = (name: string, text: string): readonly Edit[] => [
    edit('content/dossier.yaml', 'language: fr', 'language: en'),
    edit('content/sources/lettre.mdx', 'mark: L', 'mark: L\nlanguage: fr'),
    edit(
      overview,
      'summary: Elle a ouvert le 3 juin 2023 et ne vend pas de pain de seigle.',
      'summary: It opened on 3 June 2023, and does not sell rye bread.',
    ),
    edit(overview, 'title: La boulangerie de la rue du Four', 'title: The bakery'),
    { file: opening, remove: true },
    {
      file: opening,
      add: `---\ntitle: Claim\nsummary: It opened on 3 June 2023.\ndate: { edtf: "2023-06-03", basis: stated }\ntype: opening\nevidence: [lettre#ouverture]\n---\n\n${text}[^lettre#${name}]\n`,
    },
  ];

  it.each([
    ['a number in words', on('personnes', 'Twelve people work there.'), []],
    ['another number', on('personnes', 'Twenty people work there.'), ['support-number']],
    ['a limit', on('clients', 'Nearly 1,200 customers come each week.'), []],
    ['no limit', on('clients', 'Some people, 1,200 of them, come each week.'), ['qualifier-dropped']],
    ['a decimal comma', on('clients', 'That is 9.5% more than in 2022.'), []],
    ['another decimal', on('clients', 'That is 95% more than in 2022.'), ['support-number']],
    ['a date', on('ouverture', 'The bakery opened on June 3, 2023.'), []],
    ['another date', on('ouverture', 'The bakery opened on July 3, 2023.'), ['support-date']],
  ])('with %s', async (_, edits, rules) => {
    expect(await refusals('boulangerie', edits)).toEqual(rules);
  });
});
