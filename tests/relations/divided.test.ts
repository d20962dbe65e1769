import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { partsToldOfAll } from '../../src/relations/divided.ts';

const ovens = 'The repair of 12 of the mill’s 30 ovens starts in May.';
const bakers = 'Of the 52 bakers in the valley, 17 were ill in May.';

describe('what is told of a part', () => {
  it.each([
    ['is told of all', 'The repair of the ovens, 30, starts in May.', ovens, en, ['30']],
    ['is told of all that stand before it', 'The 52 bakers were ill in May.', bakers, en, ['52']],
    ['is told of all in French', '30 moulins ont fermé en mai.', '12 des 30 moulins ont fermé en mai.', fr, ['30']],
  ])('%s', (_, text, passage, lexicon, expected) => {
    expect(partsToldOfAll(text, [passage], lexicon)).toEqual(expected);
  });

  it.each([
    ['is told of the part', 'The repair of 12 of the 30 ovens starts in May.', ovens],
    ['is told of the part alone', 'The repair of 12 ovens starts.', ovens],
    ['is told of some of the whole', 'The repair of some of the mill’s 30 ovens starts in May.', ovens],
    ['is not told', 'The mill has 30 ovens.', ovens],
    ['is not told of those before it', 'The valley has 52 bakers.', bakers],
  ])('%s', (_, text, passage) => {
    expect(partsToldOfAll(text, [passage], en)).toEqual([]);
  });
});
