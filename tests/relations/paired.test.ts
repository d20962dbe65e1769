import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { exchangedPartners } from '../../src/relations/paired.ts';

const sank = '60 boats sank in Marelo and 40 in Garça.';
const hurt = 'A 71-year-old baker was hurt in a shop and a 40-year-old teacher in the street.';

describe('what a passage tells beside another is exchanged', () => {
  it.each([
    ['a place', '60 boats sank in Garça and 40 in Marelo.', sank, ['Garça', 'Marelo']],
    ['one alone', '60 boats sank in Garça.', sank, ['Garça']],
    ['a place of the hurt', 'A baker of 71 was hurt in the street.', hurt, ['street']],
    ['man and woman', 'A man of 71 slept.', 'A woman of 71 slept, and a man of 40 sang.', ['man']],
    [
      'a time told in other words',
      'Two boats sank in the week before, compared with nine since Sunday.',
      'Two boats have sunk since Sunday, compared with nine in the week before.',
      ['week', 'Sunday'],
    ],
    ['a decade', 'A woman of 71 slept.', 'A man of 71 slept, and a woman in her forties sang.', ['woman']],
    ['what is counted', 'There came 180 cooks.', '180 sailors came, and 90 cooks.', ['cooks']],
    [
      'what is told of somebody',
      'Ana Reis was hurt in the street.',
      'Ana Reis was hurt in a shop, and Rui Costa in the street.',
      ['street'],
    ],
  ])('%s', (_, text, passage, expected) => {
    expect(exchangedPartners(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['the order alone changes', 'In Garça 40 boats sank, in Marelo 60.', sank],
    ['the number stands there elsewhere too', '60 boats sank in Garça.', `${sank} In Garça, 60 more sank.`],
    ['the word stands there without a number', '60 boats sank in Garça.', `${sank} In Garça many sank.`],
    ['nothing stands in its place', 'Of 60 boats some lay in Garça.', '60 boats sank, while Garça counted 40.'],
    ['the time is of the same number', 'Since Sunday two boats sank.', 'Two boats sank since Sunday, nine last week.'],
    ['both numbers stand in one clause', '60 boats, not 40, sank in Garça.', sank],
    ['the number is a date', 'In 2019 boats sank in Garça.', 'In 2019 boats sank in Marelo and 40 in Garça.'],
    ['the passage has another number', '7 boats sank in Garça.', sank],
  ])('is not, where %s', (_, text, passage) => {
    expect(exchangedPartners(text, [passage], en)).toEqual([]);
  });
});
