import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import { baseOf, isFormOf } from '../../src/words/lemma.ts';

describe('baseOf', () => {
  it.each([
    ['boat', 'boats'],
    ['ferry', 'ferries'],
    ['box', 'boxes'],
    ['tonne', 'tonnes'],
    ['berth', 'berths'],
    ['bus', 'buses'],
    ['person', 'people'],
    ['foot', 'feet'],
    ['glass', 'glasses'],
    ['mooring', 'moorings'],
    ['tear', 'torn'],
    ['microplastic', 'microplastics'],
    ['uphold', 'upheld'],
    ['rebuild', 'rebuilt'],
    ['withdraw', 'withdrawn'],
    ['clergyman', 'clergymen'],
  ])('of %s is that of %s', (one, many) => {
    expect(baseOf(one, en)).toBe(baseOf(many, en));
  });

  it.each([
    ['boat', 'raft'],
    ['bus', 'bu'],
    ['put', 'puted'],
    ['pleat', 'plate'],
    ['robe', 'roam'],
  ])('of %s is not that of %s', (one, other) => {
    expect(baseOf(one, en)).not.toBe(baseOf(other, en));
  });

  it('is a stem in a language without a dictionary', () => {
    expect(baseOf('bateaux', fr)).toBe(baseOf('bateau', fr));
    // A stemmer leaves the plurals that end in two such letters.
    for (const one of ['euro', 'photo', 'ami', 'caméra', 'menu']) expect(baseOf(`${one}s`, fr)).toBe(baseOf(one, fr));
    expect(baseOf('mois', fr)).not.toBe(baseOf('moi', fr));
  });
});

describe('isFormOf', () => {
  it.each([
    ['wrote', en, true],
    ['writing', en, true],
    ['rotted', en, false],
    ['annoncé', fr, true],
    ['renoncé', fr, false],
  ])('finds in `%s` a word of speech or none', (word, lexicon, expected) => {
    expect(isFormOf(word, lexicon.speakingWords, lexicon)).toBe(expected);
  });
});
