import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { saidBy, termsOf, tokensOf } from '../../src/provenance/answer-terms.ts';

const words = (answer: string, gloss = {}) => termsOf(answer, en, gloss).map(({ text }) => text);
const isSaid = (answer: string, passage: string, gloss = {}) =>
  termsOf(answer, en, gloss).every((term) => saidBy(term, passage, en).length > 0);

describe('termsOf', () => {
  it.each([
    ['leaves out words without an answer of their own', 'According to the harbour master alone', ['harbour', 'master']],
    ['keeps negations', 'No ferry', ['No', 'ferry']],
    ['takes a hyphenated word as one', 'An oil-fired lamp', ['oil-fired', 'lamp']],
    ['takes a number with what limits it', 'More than 3.5 million boats', ['More than', '3.5 million', 'boats']],
    ['takes “one” as a pronoun', 'One of the boats', ['boats']],
  ])('%s', (_, answer, expected) => {
    expect(words(answer)).toEqual(expected);
  });

  it('takes the longest phrase of the gloss', () => {
    const gloss = { outage: ['power cut'], 'long outage': ['hours without light'] };
    expect(words('A long outage, an outage', gloss)).toEqual(['long outage', 'outage']);
  });
});

describe('saidBy', () => {
  it.each([
    ['whatever the case and the ending of the verb', 'Damaging the Quay', 'a quay damaged'],
    ['whatever the typography', 'the harbour’s oil-lamp', "The harbour's oil‑lamp"],
    ['a number in words', '10 boats', 'ten boats'],
  ])('finds words %s', (_, answer, passage) => {
    expect(isSaid(answer, passage)).toBe(true);
  });

  it.each([
    ['in another number', 'A boat', 'the boats'],
    ['that stand apart, of a hyphenated word', 'Quay-Gate', 'the quay and the gate'],
    ['that are another number', 'ten boats', 'nine boats'],
    ['that are part of a word', 'port', 'the report'],
  ])('does not find words %s', (_, answer, passage) => {
    expect(isSaid(answer, passage)).toBe(false);
  });

  it.each([
    ['a time of day', 'vers 3 h 40', 'partis vers 3h40', true],
    ['another time of day', 'vers 3 h 40', 'partis vers 3h34', false],
    ['a word without its elided article', 'escale', 'pendant l’escale', true],
    ['an article that counts nothing', 'une escale', 'à la suite d’une escale', true],
    ['an hour that counts', 'deux escales', 'à la suite d’une escale', false],
  ])('in French, of %s', (_, answer, passage, expected) => {
    expect(termsOf(answer, fr).every((term) => saidBy(term, passage, fr).length > 0)).toBe(expected);
  });

  it('finds the words of a gloss, in order and together', () => {
    const gloss = { outage: ['cut the power'] };
    expect(isSaid('An outage', 'The storm cut the power', gloss)).toBe(true);
    expect(isSaid('An outage', 'The power was cut', gloss)).toBe(false);
  });

  it('gives the words by number', () => {
    const [term] = termsOf('eastern gate', en);
    expect(term && saidBy(term, 'at the eastern gate', en)).toEqual([2]);
    expect(tokensOf('at the eastern gate', en)[2]?.text).toBe('eastern');
  });
});
