import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { otherSpeakers } from '../../src/relations/said.ts';

const cooled =
  'Its director, Ana Reis, a baker, said a storm had cooled the ovens. Inspectors said the quay was far from the storm.';
const late =
  'L’avocate du moulin, Maître Ana Reis, estime que le four a été vendu trop tard. La mairie n’a pas souhaité réagir.';
const retired = 'The captain, who owned the mill, believed that the ovens were cold; the inspectors believed nobody.';
const adding = 'Reis spoke, while Lund wrote of a “dear, cold” harvest, adding that the rye was wet.';

describe('who says what somebody else says behind what commas put in', () => {
  it.each([
    ['is another', 'Inspectors said a storm had cooled the ovens.', cooled, en, ['Inspectors']],
    ['is another in French', 'La mairie estime que le four a été vendu trop tard.', late, fr, ['mairie']],
    ['is another than of whom a clause tells', 'Inspectors believed the ovens cold.', retired, en, ['Inspectors']],
  ])('%s', (_, text, passage, lexicon, expected) => {
    expect(otherSpeakers(text, [passage], lexicon)).toEqual(expected);
  });

  it.each([
    ['is the same by her office', 'The director said a storm had cooled the ovens.', cooled, en],
    ['is the same by her name', 'Reis said a storm had cooled the ovens.', cooled, en],
    ['is the same in French', 'L’avocate estime que le four a été vendu trop tard.', late, fr],
    ['is of whom a clause tells', 'The captain believed the ovens cold.', retired, en],
    ['may be anybody before a participle', 'Lund said that the rye was wet.', adding, en],
  ])('%s, and is no other', (_, text, passage, lexicon) => {
    expect(otherSpeakers(text, [passage], lexicon)).toEqual([]);
  });
});
