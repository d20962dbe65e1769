import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/language/lexicons.ts';
import { turnedWords } from '../../src/relations/turned-words.ts';

const found = (text: string, passage: string): readonly string[] =>
  turnedWords(text, [passage], lexiconOf('en')).map(({ word, given }) => `${word}: ${given}`);

describe('a word that turns another round by its beginning', () => {
  it.each([
    ['where the other stands', 'An unburned loaf was sold.', 'A burned loaf was sold.', ['unburned: burned']],
    ['where it stands itself', 'A burned loaf was sold.', 'An unburned loaf was sold.', ['burned: unburned']],
    ['but not beside another word', 'An unburned loaf was sold.', 'A burned oven was sold.', []],
    ['nor where something denies it', 'No burned loaf was sold.', 'An unburned loaf was sold.', []],
    ['nor where the passages have both', 'An unburned loaf was sold.', 'Burned loaf and unburned bun were sold.', []],
    ['nor where it only begins so', 'The union loaf was sold.', 'The ion loaf was sold.', []],
  ])('is found %s', (_, text, passage, words) => {
    expect(found(text, passage)).toEqual(words);
  });
});
