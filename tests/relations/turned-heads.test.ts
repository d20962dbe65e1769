import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { turnedHeads } from '../../src/relations/turned-heads.ts';

const nurse = 'The nurse, who runs the ward, told the bakers to wait and asked them to call.';
const mayor = 'Le maire a félicité les boulangers.';

describe('whom a sentence tells of', () => {
  it.each([
    ['is to whom it is done there', 'The bakers asked the nurse to call.', nurse, en, ['asked']],
    ['is to whom it is done in French', 'Les boulangers ont félicité le maire.', mayor, fr, ['félicité']],
  ])('%s', (_, text, passage, lexicon, expected) => {
    expect(turnedHeads(text, [passage], lexicon)).toEqual(expected);
  });

  it.each([
    ['is the same', 'The nurse asked the bakers to call.', nurse, en],
    ['suffers it', 'The bakers were asked to call by the nurse.', nurse, en],
    ['does it in a clause of theirs', 'The bakers asked the nurse.', 'The nurse said the bakers asked her.', en],
    ['does it as another passage has it', 'The bakers asked the nurse.', `${nurse} The bakers asked the nurse.`, en],
    ['does what holds from either side', 'The bakers met the nurse.', 'The nurse met the bakers.', en],
    ['has no object', 'Two bakers seen in Marelo', 'The nurse in Marelo saw two bakers.', en],
    ['is the same in French', 'Le maire a félicité des boulangers.', mayor, fr],
    ['suffers it in French', 'Les boulangers ont été félicités par le maire.', mayor, fr],
  ])('%s', (_, text, passage, lexicon) => {
    expect(turnedHeads(text, [passage], lexicon)).toEqual([]);
  });
});
