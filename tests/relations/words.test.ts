import { describe, expect, it } from 'vitest';
import { en } from '../../src/language/en.ts';
import { judgeNegation } from '../../src/relations/negated.ts';
import { judgeName } from '../../src/relations/named.ts';
import { opposedPronoun, opposedWords } from '../../src/relations/opposed.ts';
import { openWords, type WordSupport } from '../../src/relations/words.ts';

const support = (texts: readonly string[], more: Partial<WordSupport> = {}): WordSupport => ({
  texts,
  namesSource: false,
  follows: false,
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
    ['a pronoun at the head', 'She saw the boat.', 'The captain saw the boat.', ['she']],
    ['a plan told as done', 'The council built a quay.', 'The council plans to build a quay.', ['built']],
    ['no number, date or name', 'On 3 May Rui Lobo counted 12 boats.', 'The boats were counted.', []],
  ])('of %s', (_, text, passage, expected) => {
    expect(open(text, passage)).toEqual(expected);
  });

  it('has what documents do only where no document is spoken of', () => {
    expect(open('It prints a number.', 'Seven boats', { follows: true })).toContain('prints');
    expect(open('It prints a number.', 'Seven boats', { follows: true, namesSource: true })).toEqual([]);
  });

  it('follows a declared gloss', () => {
    expect(open('The outage lasted.', 'The blackout lasted.', { gloss: { outage: ['blackout'] } })).toEqual([]);
  });
});

describe('opposedWords', () => {
  it.each([
    ['The council sold the quay.', 'The council bought the quay.', ['sold']],
    ['All boats sank.', 'Several boats sank.', ['All']],
    ['Weeks later it sank.', 'Days later it sank.', ['Weeks']],
  ])('of `%s` on `%s`', (text, passage, expected) => {
    expect(opposedWords(text, [passage], en).map(({ word }) => word)).toEqual(expected);
  });

  it.each([
    ['beside other words', 'The captain sold a boat.', 'A stranger bought bread in town.'],
    ['that both stand in the passages', 'The council sold the quay.', 'The council bought the quay and sold it.'],
    ['that is denied', 'The quay was not closed.', 'The quay was open.'],
    ['that limits an amount', 'It took less than half an hour.', 'It took more than two hours, or half an hour.'],
  ])('does not hold of a word %s', (_, text, passage) => {
    expect(opposedWords(text, [passage], en)).toEqual([]);
  });
});

describe('opposedPronoun', () => {
  it.each([
    ['He left.', 'She left.', 'he'],
    ['He met her.', 'She left.', undefined],
    ['He left.', 'She saw him leave.', undefined],
    ['They left.', 'She left.', undefined],
  ])('of `%s` on `%s` is %s', (text, passage, expected) => {
    expect(opposedPronoun(text, [passage], en)?.word).toBe(expected);
  });
});

describe('judgeNegation', () => {
  it.each([
    ['Nobody was hurt.', 'No injuries were reported; one man was hurt.', 'found'],
    ['It was not known.', 'It was unknown.', 'found'],
    ['It was not unknown.', 'It was unknown.', 'missing'],
    ['He did not name the boat.', 'He refused to name the boat.', 'found'],
    ['He did not leave.', 'No bread was sold.', 'open'],
    ['He did not leave.', 'He left.', 'missing'],
    ['Which boats were not hit?', 'An increase of dues hit the boats.', 'missing'],
    ['He would not travel.', 'He would travel. He did not name the boat.', 'open'],
    ['He did not say, though the boat left.', 'The boat never left.', 'open'],
    ['The quay is not to be closed.', 'The port ordered the immediate closure of the quay.', 'open'],
    ['He did not sail that day.', 'He sailed; it is unknown on what day.', 'open'],
    ['Small boats are not spared.', 'Even small boats are dragged ashore.', 'open'],
    ['The words are old, the channel is not.', 'The channel is not old.', 'open'],
  ])('of `%s` on `%s` is %s', (text, passage, expected) => {
    const start = /\b(?:not|nobody)\b/iu.exec(text)?.index ?? 0;
    expect(judgeNegation(text, start, [passage], en)).toBe(expected);
  });
});

describe('judgeName', () => {
  const judge = (name: string, text: string) => judgeName(name, { text, isKnown: () => false }, en);

  it.each([
    ['Libyan', 'They sailed to Libya.'],
    ['HB', 'The Harbour Board met.'],
    ['Harbour Board', 'The HB met.'],
    ['Tech Harbour', 'TechHarbour sold it.'],
    ['West Quay', 'They lay at the west quay.'],
  ])('finds `%s` in `%s`', (name, text) => {
    expect(judge(name, text)).toEqual({ kind: 'found' });
  });

  it('leaves a given name open before a surname that stands alone', () => {
    expect(judge('Rui Lobo', 'Mr Lobo left.')).toEqual({ kind: 'open', words: ['Rui'] });
  });

  it.each([
    ['Rui Lobo', 'Marta Lobo left.'],
    ['Rui Lobo', 'Rui Reis left.'],
    ['Porto', 'Lisbon left.'],
  ])('misses `%s` in `%s`', (name, text) => {
    expect(judge(name, text)).toEqual({ kind: 'missing' });
  });
});
