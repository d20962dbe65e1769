import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { misplacedOpposites, opposedWords, wordsOfOtherSide } from '../../src/relations/opposed.ts';

describe('opposedWords', () => {
  it.each([
    ['The council sold the quay.', 'The council bought the quay.', ['sold']],
    ['All boats sank.', 'Several boats sank.', ['All']],
    ['The crew was polite.', 'The crew was impolite.', ['polite']],
    ['Weeks later it sank.', 'Days later it sank.', ['Weeks']],
    ['The council quickly sold the quay.', 'The council bought the quay.', ['sold']],
    ['The council accepted the offer.', 'The council turned down the offer.', ['accepted']],
    ['Rovers won four races.', 'Rovers have often lost four races.', ['won']],
    ['The crew lost a race.', 'The crew basked in a win over Rovers.', ['lost']],
    ['Her brother owns a mill.', 'Her sister owns a mill.', ['brother']],
    ['The crew won four races.', 'Wanderers lost four races.', ['won']],
    ['Rovers rose last week.', 'Wanderers fell last week.', ['rose']],
    ['Old Rovers won four races.', 'The Rovers lost four races.', ['won']],
    ['Rye costs more than wheat.', 'Rye costs less than wheat.', ['more']],
  ])('of `%s` on `%s`', (text, passage, expected) => {
    expect(opposedWords(text, [passage], en).map(({ word }) => word)).toEqual(expected);
  });

  it.each([
    ['beside other words', 'The captain sold a boat.', 'A stranger bought bread in town.'],
    ['that both stand in the passages', 'The council sold the quay.', 'The council bought the quay and sold it.'],
    ['of the same span in another word', 'Autumn boats sank.', 'Fall boats sank.'],
    ['that says little of its own', 'Crews took boats.', 'Crews gave boats.'],
    ['that is a preposition', 'The boats lay off Marelo.', 'The boats lay on Marelo.'],
    ['that is denied in short', 'The quay wasn’t closed.', 'The quay was open.'],
    ['that is denied', 'The quay was not closed.', 'The quay was open.'],
    ['that is no span of time', 'The council sold the quay.', 'For weeks council members met.'],
    ['of a span that is not beside the same', 'Weeks of rain sank it.', 'Days of wind sank it.'],
    [
      'of the other side',
      'Rovers won four races.',
      'Old Wanderers have lost four races, and have never lost a fifth race.',
    ],
    ['that the passages have in another word', 'The crew left the quay.', 'The crew quit and later joined the quay.'],
    ['of his side and hers', 'His sister owns a mill.', 'Her brother owns a mill.'],
    ['that limits an amount of money', 'It cost less than the € 30 of May.', 'It cost more than € 20, or € 30.'],
    ['that limits an amount', 'It took less than half an hour.', 'It took more than two hours, or half an hour.'],
  ])('does not hold of a word %s', (_, text, passage) => {
    expect(opposedWords(text, [passage], en)).toEqual([]);
  });
});

describe('a word of the other side', () => {
  const passage = 'She finished half a minute ahead of the baker, Jon Tarn. More loaves burned in May than in April.';

  it.each([
    ['Tarn finished half a minute behind her.', ['behind']],
    ['Tarn finished half a minute behind Lena Wolt.', ['behind']],
    ['In April fewer loaves burned.', ['fewer']],
    ['In April fewer loaves burned than in May.', ['fewer']],
  ])('is one of %s', (text, expected) => {
    expect(wordsOfOtherSide(text, [passage], en)).toEqual(expected);
    expect(opposedWords(text, [passage], en)).toEqual([]);
  });

  it.each([
    ['She finished half a minute behind the baker.', ['behind']],
    ['Lena Wolt finished half a minute behind Tarn.', ['behind']],
    ['The baker finished half a minute behind Jon Tarn.', ['behind']],
    ['In May fewer loaves burned.', ['fewer']],
    ['In May fewer loaves burned than in April.', ['fewer']],
  ])('is none of %s', (text, expected) => {
    expect(wordsOfOtherSide(text, [passage], en)).toEqual([]);
    expect(opposedWords(text, [passage], en).map(({ word }) => word)).toEqual(expected);
  });
});

describe('a word beside what the passages have beside its opposite', () => {
  const passage = 'The tide rose at noon at the western gate, and prices fell after the storm.';

  it('is not where it stands in no passage, which is told by itself', () => {
    expect(misplacedOpposites('Prices rose in May.', ['Prices fell in May.'], en)).toEqual([]);
  });

  it('is found, though it stands in the passages', () => {
    expect(misplacedOpposites('Prices rose after the storm.', [passage], en)).toEqual(['rose']);
  });

  it.each([
    ['it is the word of the passage', 'Prices fell after the storm.'],
    ['it stands beside one of them', 'Prices rose at noon.'],
    ['it stands beside neither', 'Wages rose.'],
    ['it is denied', 'Prices rose not.'],
    ['another word with an opposite stands beside it', 'The gate rose.'],
    ['it has no opposite', 'Prices slept after the storm.'],
    ['it stands nowhere, which is told by itself', 'Prices climbed.'],
  ])('is not where %s', (_, text) => {
    expect(misplacedOpposites(text, [passage], en)).toEqual([]);
  });
});
