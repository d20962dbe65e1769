import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { exchangedWords } from '../../src/relations/order.ts';

describe('what stands the other way round than in the passage', () => {
  it.each([
    ['Reis sued the council.', 'The council sued Reis over the quay.', ['sued']],
    [
      'The port landed 47 tons in 2023 and 23 tons in 2024.',
      'In 2024, the port landed 47 tons, double the 23 tons of 2023.',
      ['2023', '2024'],
    ],
    [
      'The ferry sails from Marelo to Garça Island.',
      'The ferry from Garça Island to Marelo sails at noon.',
      ['Marelo', 'Garça'],
    ],
    ['The crews voted 9 to 14 for the quay.', 'The crews voted 14 to 9 for the quay.', ['9 to 14']],
    ['The Rovers won 1-3.', 'The Rovers won 3-1.', ['1-3']],
    ['The Rovers won 1—3.', 'The Rovers won 3—1.', ['1—3']],
    ['Reis then sued the council.', 'The council sued Reis.', ['sued']],
    ['Reis sued Lund.', 'Lund sued Reis, and Lund won.', ['sued']],
    ['Reis sued Lund.', 'Reis says Lund sued Reis.', ['sued']],
  ])('%s', (text, passage, words) => {
    expect(exchangedWords(text, [passage], en)).toEqual(words);
  });

  it.each([
    [
      'A crane fell in Garça, and in Marelo boats were torn loose.',
      'In Marelo, boats were torn loose, and a crane fell in Garça.',
    ],
    ['In Marelo, boats were torn loose, says Reis.', 'Reis said that boats were torn loose in Marelo.'],
    ['The quay was sold by the council.', 'The council sold the quay.'],
    [
      'In 2023 the port landed 23 tons, in 2024 double that: 47 tons.',
      'In 2024, the port landed 47 tons, double the 23 tons of 2023.',
    ],
    ['The ferry from Garça to Marelo sank.', 'From Garça to Marelo a ferry sails.'],
    [
      'In Garça, boats were torn loose, and in Marelo a horse slept.',
      'In Marelo, boats were torn loose, and in Garça, a crane fell.',
    ],
    [
      'In Garça, boats were torn loose, and then in Marelo.',
      'In Marelo, boats were torn loose, and in Garça, a crane fell.',
    ],
    [
      'In Garça, boats were torn loose, and in Porto a crane fell.',
      'In Garça, boats were torn loose, and in Marelo, a crane fell.',
    ],
    [
      'In Garça boats sank, in Marelo a crane fell, in Garça dues rose.',
      'In Marelo boats sank, in Garça a crane fell, in Garça dues rose.',
    ],
    ['Mayor Reis met pilot Lund at noon.', 'Pilot Reis met mayor Lund at noon.'],
    ['The ferry sails from Garça to Marelo.', 'The ferry sails to Garça by Marelo.'],
    ['The ferry sails from Garça by Marelo.', 'The ferry sails to Garça from Marelo.'],
    [
      'The port landed 99 tons in 2023 and 23 tons in 2024.',
      'In 2024, the port landed 47 tons, double the 23 tons of 2023.',
    ],
    ['The dues rose by 3% in 2023 and by 5% in 2024.', 'The dues rose by 5% in 2023 and by 7% in 2024.'],
    ['The Rovers won 1-3.', 'The Rovers won.'],
    ['Reis sued Lund.', 'Reis sued.'],
    ['Reis sued Lund.', 'The crews sued Reis with Lund.'],
    ['Reis sued Lund.', ['Lund sued Reis.', 'Reis sued Lund.']],
    ['The crews landed 3-5 tons.', 'They landed 3-5 tons, and 5 to 3 boats sailed.'],
    ['Fish landed in one night: 10 tons.', 'In one night, the crews landed 10 tons of fish.'],
  ])('not: %s', (text, passage) => {
    expect(exchangedWords(text, [passage].flat(), en)).toEqual([]);
  });
});

describe('who does what, in a language without a dictionary', () => {
  const given = 'Leur boulangère, Ana Reis, mère de deux élèves, accuse le maire d’avoir caché un devis.';
  it.each([
    ['Le maire accuse Ana Reis d’avoir caché un devis.', ['accuse']],
    ['Ana Reis accuse le maire d’avoir caché un devis.', []],
    ['Le maire a lu le devis de Reis.', []],
  ])('%s', (text, words) => {
    expect(exchangedWords(text, [given], fr)).toEqual(words);
  });
});
