import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { basesApart, yearsAgainstThemselves } from '../../src/relations/compared.ts';

const doubled = 'In 2024 crews caught 40 tons, double the 20 tons of all of 2023.';

describe('a year that something is compared with', () => {
  it.each([
    ['Crews caught double the fish of 2024.', doubled],
    ['Twice the fish of the 2024 catch was caught.', doubled],
  ])('is another in the passages: %s', (text, passage) => {
    expect(basesApart(text, [passage], en)).toEqual(['2024']);
  });

  it.each([
    ['it is that of a passage', 'Crews caught double the fish of 2023.', doubled],
    ['it is only when it came to that', 'In 2024 crews caught double the fish.', doubled],
    ['it is told as the time of it', 'Crews caught double the fish in 2024.', doubled],
    ['another number of times is meant', 'Crews caught triple the fish of 2024.', doubled],
    ['another clause has it', 'Crews caught double the fish, that of 2024.', doubled],
    ['nothing is compared with a multiple', 'Crews doubled catches of 2024.', doubled],
    ['the passages name no year', 'Crews caught double the fish of 2024.', 'In 2024 crews caught double the fish.'],
    [
      'one of two passages has it',
      'Crews caught double the fish of 2024.',
      `${doubled} It was double the ice of 2024.`,
    ],
  ])('is not, where %s', (_, text, passage) => {
    expect(basesApart(text, [passage], en)).toEqual([]);
  });
});

describe('a year that is set against itself', () => {
  it.each([
    ['The dues of 2024 rose, that of 2024 fell.', en],
    ['The dues of 2024 outgrew those of all of 2024.', en],
    ['Les prix de 2024 dépassent ceux de 2024.', fr],
  ])('is found: %s', (text, lexicon) => {
    expect(yearsAgainstThemselves(text, lexicon)).toEqual(['2024']);
  });

  it.each([
    'The dues of 2024 rose, that of 2023 fell.',
    'The dues of 2024 rose, and boats of 2024 sank.',
    'In 2024 dues rose beyond those of 2023, and those of 2024 fell again.',
    'The dues of May 2024 rose beyond those of 2024.',
  ])('is not in: %s', (text) => {
    expect(yearsAgainstThemselves(text, en)).toEqual([]);
  });
});
