import { expect, it } from 'vitest';
import { countedIn, numberOf, singularOf } from '../../src/cli/new/counted.ts';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';

it.each([
  ['lamp posts', 'lamp post', en],
  ['boxes', 'box', en],
  ['bakeries', 'bakery', en],
  ['glass', 'glass', en],
  ['crew', 'crew', en],
  ['bateaux', 'bateau', fr],
  ['journaux', 'journal', fr],
])('takes one of %s for %s', (many, one, lexicon) => {
  expect(singularOf(many, lexicon)).toBe(one);
});

it.each([
  ['In nine hours the mill ground 40 sacks.', 'sacks', en],
  ['En trois semaines, le moulin a moulu 40 sacs.', 'sacs', fr],
  ['Le moulin a coûté 12 millions d’euros.', 'euros', fr],
  ['The mill ran for nine hours.', 'hours', en],
])('takes the number that counts no time, where there is one: %s', (text, unit, lexicon) => {
  expect(numberOf(countedIn(text, lexicon), undefined, undefined)?.unit).toBe(unit);
});
