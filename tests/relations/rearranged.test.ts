import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { rearranged } from '../../src/relations/rearranged.ts';

const isSource = (name: string): boolean => name === 'Coast Wire';
const toll = 'The town fears for the quay and asks for a toll, which the shippers have refused.';
const péage = 'La mairie craint pour le quai et réclame un péage, que les armateurs ont refusé.';
const ferry = 'The ferry, which had carried flour, was sold; its old pilot left for the mill in May.';

describe('a sentence with the words of one of a passage', () => {
  it.each([
    ['tells of them in another order', 'The town refused the toll that the shippers ask for.', toll, en, ['toll']],
    ['does so in French', 'La mairie a refusé un péage pour le quai.', péage, fr, ['péage']],
    ['tells of one what is told of another', 'The pilot was sold; the ferry left for the mill.', ferry, en, ['sold']],
  ])('%s', (_, text, passage, lexicon, expected) => {
    expect(rearranged(text, [passage], lexicon, isSource)).toEqual(expected);
  });

  it.each([
    ['keeps their order', 'The town asks for a toll, refused by the shippers.', toll, en],
    ['keeps their order in French', 'La mairie réclame un péage, que les armateurs refusent.', péage, fr],
    ['takes along when, or where', 'Three boats burned at the old quay.', 'At the old quay, three boats burned.', en],
    ['puts when, or where, first', 'At the old quay, three boats burned.', 'Three boats burned at the old quay.', en],
    ['is in the passive voice', 'A toll was refused by the shippers.', 'The shippers refused a toll.', en],
    ['has other words', 'The town closed the toll that the shippers wanted.', toll, en],
    ['says who says it', 'Three boats burned, Reis said.', 'Reis said that three boats burned.', en],
    ['says what a document has', 'Coast Wire lists the toll before the quay of the town.', toll, en],
    [
      'has it so in another passage',
      'The shippers refused the toll of the town.',
      `${toll} The shippers refused the toll of the town.`,
      en,
    ],
  ])('%s, and leaves nothing open', (_, text, passage, lexicon) => {
    expect(rearranged(text, [passage], lexicon, isSource)).toEqual([]);
  });
});
