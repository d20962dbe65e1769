import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { exchangedPlaces, surelyExchanged } from '../../src/relations/exchanged-places.ts';

describe('two things exchanged', () => {
  it.each([
    ['Rye costs more than wheat.', 'Wheat costs more than rye.', ['Rye', 'wheat']],
    [
      'The council called on the pilots’ board to wait.',
      'The pilots’ board called on the council to wait.',
      ['council', 'pilots'],
    ],
    [
      'The town pays for the road but not for the bridge.',
      'The town pays for the bridge but not for the road.',
      ['road', 'bridge'],
    ],
    [
      'The barge, rather than the ferry, was late.',
      'The ferry, rather than the barge, was late on Monday.',
      ['barge', 'ferry'],
    ],
    ['Boats sailed in Garça and sank in Marelo.', 'Boats sank in Garça and sailed in Marelo.', ['sailed', 'sank']],
    ['Fewer boats sailed in June than in May.', 'Fewer boats sailed in May than in June.', ['June', 'May']],
    [
      'Divers found the anchor; crews found the bell.',
      'Divers found the bell; crews found the anchor.',
      ['anchor', 'bell'],
    ],
    [
      'Most passengers were teachers and a few were bakers.',
      'Most passengers were bakers and a few were teachers.',
      ['teachers', 'bakers'],
    ],
    ['The dues rose by 3% in 2023 and by 5% in 2024.', 'The dues rose by 5% in 2023 and by 3% in 2024.', ['3', '5']],
    ['In 2023 the dues rose by 3% and in 2024 by 5%.', 'In 2023 the dues rose by 5% and in 2024 by 3%.', ['3', '5']],
    [
      'In Garça, boats were torn loose, and in Marelo a crane fell.',
      'In Marelo, boats were torn loose, and in Garça, a crane fell.',
      ['Garça', 'Marelo'],
    ],
  ])('are seen: %s', (text, passage, words) => {
    expect(exchangedPlaces(text, [passage], en)).toEqual(words);
  });

  it.each([
    ['in the passive voice', 'The quay was sold by the council.', ['The council sold the quay.']],
    ['beside “is”', 'The winner is Reis of Marelo.', ['Reis is the winner of Marelo.']],
    ['in a list', 'Garça, Marelo and Porto were hit.', ['Porto, Marelo and Garça were hit.']],
    [
      'with what belongs to each',
      'A crane fell in Garça, and in Marelo boats sank.',
      ['In Marelo, boats sank, and a crane fell in Garça.'],
    ],
    [
      'in a clause before the other',
      'When the engine failed, the boat hit the pier.',
      ['The boat hit the pier when the engine failed.'],
    ],
    [
      'as another passage has it',
      'Rye costs more than wheat.',
      ['Wheat costs more than rye.', 'Rye costs more than wheat, says Reis.'],
    ],
    ['side by side', 'A boat race was tried in Marelo.', ['The races, which included boats, began in Marelo.']],
    [
      'behind words of their own',
      'A fire at the mill in Marelo broke out.',
      ['A fire in Marelo at the mill broke out.'],
    ],
    [
      'a verb with its object',
      'Reis tied the floods to the storm.',
      ['Reis named the floods, tying them to the storm.'],
    ],
  ])('are none: told %s', (_, text, passages) => {
    expect(exchangedPlaces(text, passages, en)).toEqual([]);
  });

  it('are seen in another language', () => {
    const passage = 'Le conseil paie les quais mais pas les grues.';
    expect(exchangedPlaces('Le conseil paie les grues mais pas les quais.', [passage], fr)).toEqual(['grues', 'quais']);
    expect(exchangedPlaces(passage, [passage], fr)).toEqual([]);
  });
});

describe('a sentence of a passage but for two things', () => {
  const found = (text: string, passage: string): string[] =>
    surelyExchanged(text, [passage], en).map(({ word, given }) => `${word} < ${given}`);

  it.each([
    [
      'In Garça crews rowed, and in Marelo a crane fell.',
      'In Marelo crews rowed, and in Garça a crane fell.',
      'Garça < Marelo',
    ],
    ['Reis earned 40 euros to 30 of Lund.', 'Lund earned 40 euros to 30 of Reis.', 'Reis < Lund'],
  ])('is sure: %s', (text, passage, expected) => {
    expect(found(text, passage)).toEqual([expected]);
  });

  it.each([
    [
      'it says something else too',
      'In Garça crews rowed on, and in Marelo a mast fell.',
      'In Marelo crews rowed, and in Garça a crane fell.',
    ],
    ['it holds from either side', 'Reis met Lund in Garça in June.', 'Lund met Reis in Garça in June.'],
    ['the verb before them is of both', 'The bridge links Garça to Marelo.', 'The bridge links Marelo to Garça.'],
    ['a little word may turn it', 'Rye costs less than wheat.', 'Wheat costs more than rye.'],
    ['one is in the passive voice', 'The quay was sold by the council to Reis.', 'The council sold the quay to Reis.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(found(text, passage)).toEqual([]);
  });
});
