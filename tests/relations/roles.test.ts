import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { otherDoers } from '../../src/relations/roles.ts';

describe('who does what is told', () => {
  it.each([
    ['by another name', 'Reis painted the quay.', ['Lund painted the quay while Ana Reis watched.'], ['painted']],
    [
      'by another name behind an adverb',
      'Reis is fully expecting a storm.',
      ['Lund is fully expecting a storm after a call from Reis.'],
      ['expecting'],
    ],
    [
      'by another thing',
      'The crews drained the locks.',
      ['The millers drained the ponds behind the locks of the crews.'],
      ['drained'],
    ],
    ['by whom it was done to', 'Reis refused a berth.', ['Ana Reis was refused a berth in Marelo.'], ['refused']],
    ['done to whoever did it', 'Reis was refused a berth.', ['Ana Reis refused a berth in Marelo.'], ['refused']],
  ])('is told of another: %s', (_, text, passages, verbs) => {
    expect(otherDoers(text, passages, en)).toEqual(verbs);
  });

  it.each([
    ['in the passive voice', 'The quay was painted by Lund.', ['Lund painted the quay.']],
    [
      'of one of two passages',
      'Reis painted the quay.',
      ['Lund painted the quay while Reis watched.', 'Reis painted it.'],
    ],
    ['of whom it was done to', 'Two men arrested in Marelo', ['Police in Marelo arrested two men.']],
    ['in the same voice', 'Reis was refused a berth.', ['Ana Reis was then refused a berth.']],
    ['with a participle', 'Reis was arrested.', ['Ana Reis, arrested on Monday, spoke.']],
    ['by whom a pronoun names', 'Reis painted the quay.', ['Ana Reis came. She painted the quay.']],
    ['with a date behind it', 'Reis was born in 1956.', ['Ana Reis (born June 10, 1956) is a pilot.']],
    ['of a plural at the head', 'Boats held in Marelo', ['Marelo now holds some boats.']],
    ['in no passage', 'Reis painted the quay.', ['The quay of Reis is blue.']],
    ['with a noun that is a verb too', 'The crews shop at Reis.', ['Lund shops at the crews.']],
  ])('is no other: %s', (_, text, passages) => {
    expect(otherDoers(text, passages, en)).toEqual([]);
  });
});
