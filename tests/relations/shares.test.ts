import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { sharesToldAlone } from '../../src/relations/shares.ts';

const workers = 'The mill has 450 workers, 210 of them bakers.';
const pupils = 'Eleven pupils were taken to hospital, two of them in serious condition.';

describe('a part is told', () => {
  it.each([
    ['as if it were beside the whole', 'The mill has 450 workers and 210 bakers.', workers, ['210']],
    ['of the whole', 'Eleven pupils are in serious condition.', pupils, ['serious', 'condition']],
    [
      'of the whole, which stands behind',
      'In hospital are eleven pupils in serious condition.',
      pupils,
      ['serious', 'condition'],
    ],
  ])('%s', (_, text, passage, expected) => {
    expect(sharesToldAlone(text, [passage], en)).toEqual(expected);
  });

  it.each([
    ['as one', 'Of the 450 workers, 210 of them are bakers.', workers],
    ['as one in other words', '210 of the 450 workers are bakers.', workers],
    ['without the whole', 'The mill has 210 bakers.', workers],
    ['as the passages have it too', 'It has 450 workers and 210 bakers.', `${workers} With 210 bakers it is large.`],
    ['with what is told of the whole', 'Eleven pupils were taken to hospital.', pupils],
    [
      'and a passage says it of others',
      'Eleven pupils were in serious condition.',
      `${pupils} All were in serious condition.`,
    ],
    ['as a fraction', 'Of eleven pupils two thirds are in serious condition.', pupils],
  ])('is not, where it is told %s', (_, text, passage) => {
    expect(sharesToldAlone(text, [passage], en)).toEqual([]);
  });
});
