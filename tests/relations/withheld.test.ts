import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { withheldOnly } from '../../src/relations/withheld.ts';

describe('what nobody holds to be so is told as it is', () => {
  it.each([
    ['The leak caused the fire.', 'It cannot be concluded that the leak caused the fire.', ['leak', 'caused', 'fire']],
    ['The leak caused the fire.', 'It is too early to say if the leak caused the fire.', ['leak', 'caused', 'fire']],
    [
      'The cook used old flour.',
      'There is no clear evidence the cook used old flour.',
      ['cook', 'used', 'old', 'flour'],
    ],
    ['The owner says he was warned.', 'The owner denied that he was warned.', ['warned']],
    ['The mayor will close the school.', 'The mayor ruled out closing the school.', ['close', 'school']],
    ['The school was warned.', 'It is unclear whether the school was warned.', ['school', 'warned']],
  ])('%s', (text, passage, expected) => {
    expect(withheldOnly(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['the sentence denies it', 'The owner was not warned.', 'The owner denied that he was warned.'],
    ['the sentence withholds it', 'Experts doubt that snow fell.', 'Experts disputed that snow fell.'],
    [
      'the sentence leaves it open',
      'The leak may have caused the fire.',
      'There is no proof the leak caused the fire.',
    ],
    ['a passage tells it', 'The mill burned.', 'He denied that the mill burned. The mill burned.'],
    ['another clause tells it', 'The mill burned.', 'He denied that he was drunk, and the mill burned.'],
    ['the sentence has ended', 'The mill burned.', 'It is unclear why. The mill burned.'],
    [
      'most is told otherwise',
      'The old stone mill on the river burned.',
      'The old stone mill on the river denies it burned.',
    ],
    ['no verb is', 'The flour was the baker’s.', 'The flour was old, and there is no evidence of a baker.'],
  ])('is not, where %s', (_, text, passage) => {
    expect(withheldOnly(text, [passage], en)).toEqual([]);
  });
});
