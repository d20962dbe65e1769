import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { misplacedQuantities } from '../../src/relations/quantities.ts';

describe('a quantity of a whole', () => {
  it.each([
    ['All boats sank.', 'All crews left, and several boats sank.', ['all']],
    ['All boats sank.', 'Almost all boats sank.', ['all']],
    ['Every report counts the boats.', 'Every boat was counted.', ['every']],
    ['Most loaves came back.', 'Of 900 loaves, most of them rye, fewer than half came back.', ['most']],
  ])('is of something else than in the passages: %s', (text, passage, expected) => {
    expect(misplacedQuantities(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['All of the boats sank.', 'It sank all the old boats.'],
    ['All ships sank.', 'Every ship sank.'],
    ['The boats sank, all, in one night.', 'In one night the boats sank.'],
    ['Several boats sank.', 'All crews left.'],
    ['Nearly all boats sank.', 'Almost all boats sank.'],
    ['Nearly all boats sank.', 'All boats sank.'],
    ['They sank, all.', 'The boats sank.'],
    ['Most of the boats sank.', 'It sank most of the old boats.'],
    ['The most expensive boat sank.', 'It sank the most expensive boat.'],
  ])('is not: %s', (text, passage) => {
    expect(misplacedQuantities(text, [passage], en)).toEqual([]);
  });

  it('is compared in French, too', () => {
    const passage = 'Tous les clients attendent, et quelques pains manquent.';
    expect(misplacedQuantities('Tous les pains manquent.', [passage], fr)).toEqual(['tous']);
    expect(misplacedQuantities('Tous les clients attendent.', [passage], fr)).toEqual([]);
    expect(misplacedQuantities('La plupart des pains manquent.', [passage], fr)).toEqual(['plupart']);
  });
});
