import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { fr } from '../../src/language/fr.ts';
import type { WordSupport } from '../../src/relations/found-words.ts';
import { openWords } from '../../src/relations/words.ts';

const support = (texts: readonly string[], more: Partial<WordSupport> = {}): WordSupport => ({
  texts,
  sourceNames: [],
  own: '',
  gloss: {},
  ...more,
});
const open = (text: string, passage: string, more: Partial<WordSupport> = {}) =>
  openWords(text, support([passage], more), en).map(({ word }) => word);

describe('openWords', () => {
  it.each([
    ['a form of the same word', 'The chain broke.', 'They saw that chains break.', []],
    ['a synonym', 'The council purchased a ferry.', 'The council bought a ferry.', []],
    ['a derivation', 'The destruction of the quay', 'The storm destroyed the quay.', []],
    ['a unit by its other name', 'The quay costs 3 million euros.', 'The quay costs €3m.', []],
    ['a time of day', 'The boat sank at 2:52 pm.', 'The boat sank at 14:52.', []],
    ['a unit of several words', 'Dues rose 3 per cent.', 'Dues rose 3%.', []],
    ['one word for a verb with a particle', 'Dues rose.', 'Dues went up.', []],
    ['a general word of all', 'The oldest person sank.', 'The oldest woman sank.', ['person']],
    ['a verb like its present, told as done', 'The port cut jobs.', 'The port plans to cut jobs.', ['cut']],
    [
      'the name of a month, which puts nothing off',
      'The study counted boats.',
      'The study of 12 May counted boats.',
      [],
    ],
    ['a bound that no passage has', 'The boats left before the storm.', 'The boats left. A storm came.', ['before']],
    ['a bound in other words', 'The boats left after the storm.', 'The boats left a day later than the storm.', []],
    ['the other bound', 'Until then boats sank.', 'Since Sunday boats sank.', ['until']],
    ['an office that is over', 'Lund is the mayor.', 'Lund is a former mayor.', ['mayor']],
    ['a word that nothing leads to', 'The captain slept.', 'The captain watched the sea.', ['slept']],
    ['all of several', 'All boats sank.', 'Several boats sank.', ['all']],
    ['a superlative', 'The largest boat sank.', 'The boat sank.', ['largest']],
    ['a time told by its place', 'The boat sank last week.', 'The boat sank.', ['last week']],
    ['a plan told as done', 'The council built a quay.', 'The council plans to build a quay.', ['built']],
    ['no number, date or name', 'On 3 May Rui Lobo counted 12 boats.', 'The boats were counted.', []],
  ])('of %s', (_, text, passage, expected) => {
    expect(open(text, passage)).toEqual(expected);
  });

  it('has what documents do only where no document is spoken of', () => {
    expect(open('It prints a number.', 'Seven boats')).toContain('prints');
    expect(open('It prints a number.', 'Seven boats', { sourceNames: [{ start: 0, end: 2 }] })).toEqual([]);
  });

  it('follows a declared gloss', () => {
    expect(open('The outage lasted.', 'The blackout lasted.', { gloss: { outage: ['blackout'] } })).toEqual([]);
  });

  it.each([
    ['an English synonym of a French word', 'Le maire annonce un match.', 'Le maire annonce un accord.', ['match']],
    ['another', 'Le boulanger a perdu son bail.', 'Le boulanger a perdu son bond.', ['bail']],
    ['a form of the same word', 'Le maire annonce des accords.', 'Le maire a annoncé un accord.', []],
  ])('takes no word for known by the dictionary of another language: %s', (_, text, passage, words) => {
    expect(openWords(text, support([passage]), fr).map(({ word }) => word)).toEqual(words);
  });
});
