import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { otherAges } from '../../src/relations/aged.ts';

const apart = () => false;
/** Each age told of another than in the passages, with what they have. */
const judged = (text: string, ...passages: readonly string[]): string[] =>
  otherAges(text, passages, en, apart).map(({ name, age, given }) => `${name} ${String(age)}: ${given}`);

describe('the age of somebody else', () => {
  it.each([
    [
      'two ages exchanged',
      'Lobo, 48, left with Lund, 52.',
      'Lund, 48, left with Lobo, 52.',
      ['Lobo 48: 52', 'Lund 52: 48'],
    ],
    ['before the name', 'Lobo, 48, left.', 'The 52-year-old sailor Lobo left with Lund, 48.', ['Lobo 48: 52']],
    ['that only another has', 'Lobo, nine, left.', 'Lobo left with his nine-year-old daughter Ana.', ['Lobo 9: Ana']],
    ['of a brother', 'Rui Lobo, 48, left.', 'Bo Lobo, 48, left with Rui Lobo.', ['Rui Lobo 48: Bo Lobo']],
    ['in brackets', 'Lobo (48) left.', 'Lobo (52) left with 48 boats.', ['Lobo 48: 52']],
  ])('is found: %s', (_, text, passage, found) => {
    expect(judged(text, passage)).toEqual(found);
  });

  it.each([
    ['the same in another place', 'Lobo, 48, left.', 'The 48-year-old sailor Lobo left with Lund, 52.'],
    ['of somebody who does something in between', 'Lobo, 52, left.', 'The 52-year-old told Lund that Lobo left.'],
    ['of one person by another name', 'Rui Lobo, 48, left.', 'Lobo, 48, left with Lund, 52.'],
    [
      'of somebody whose whole name stands elsewhere',
      'Lobo, 48, left with Lund.',
      'Rui, 48, left. Rui Lobo is a sailor.',
    ],
    ['no age of anybody', 'Lobo, 48, left.', 'Lobo left in 48 boats.'],
    ['of nobody by name', 'Lobo, 48, left with Lund.', 'Lund, 48, left. The 48-year-old sailor stayed with Lobo.'],
    ['of a relative', 'Ana, 9, left.', 'Lobo’s daughter, 9, left: Ana.'],
  ])('is not: %s', (_, text, passage) => {
    expect(judged(text, passage)).toEqual([]);
  });

  it('is not found where the dossier knows both names as one person', () => {
    const [text, passage] = ['The Queen, 48, left.', 'Ana Reis, 48, left.'];
    expect(judged(text, passage)).toHaveLength(1);
    expect(otherAges(text, [passage], en, () => true)).toEqual([]);
  });

  it('is found in French', () => {
    expect(otherAges('Le marin Lobo, 48 ans, part.', ['Le marin Lobo, 52 ans, part.'], fr, apart)).toHaveLength(1);
  });
});
