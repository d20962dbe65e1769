import { describe, expect, it } from 'vitest';
import { namesAlone, namesAny, namesSource, nameWords } from '../../src/provenance/known-names.ts';
import { containsName, offsetsOfName } from '../../src/text/whole-words.ts';

describe('offsetsOfName', () => {
  it('finds a name as often as it stands by itself', () => {
    expect(offsetsOfName('Marelo and Marelo', 'Marelo')).toEqual([0, 11]);
  });

  it('passes over a longer word', () => {
    expect(offsetsOfName('Marelos, Marelo-on-Sea', 'Marelo')).toEqual([9]);
  });

  it('finds a name that begins within the end of a longer word', () => {
    expect(offsetsOfName('xRio Rio Rio', 'Rio Rio')).toEqual([5]);
  });

  it.each(['', ' '])('finds no name that is none: %j', (name) => {
    expect(offsetsOfName('a b', name)).toEqual([]);
  });
});

describe('containsName', () => {
  it.each([
    ['The Port of Ely closed.', 'Port of Ely', true],
    ['She left the P.O.E. early.', 'P.O.E.', true],
    ['In Ély’s harbour', 'Ély', true],
    ['PXOXEX', 'P.O.E.', false],
    ['Élysian fields', 'Ély', false],
    ['the port of ely', 'Port of Ely', false],
    ['Port of Elysium, then the Port of Ely', 'Port of Ely', true],
    ['Port of Ely\u{20000}', 'Port of Ely', false],
    ['\u{20000}Port of Ely', 'Port of Ely', false],
    ['Port of Ely\u{1f6a2}', 'Port of Ely', true],
    ['\u{1f6a2}Port of Ely', 'Port of Ely', true],
  ])('of %j and %j is %s', (text, name, expected) => {
    expect(containsName(text, name)).toBe(expected);
  });
});

describe('namesAny', () => {
  it.each([
    ['the Post’s count', ["Post's count"], true],
    ['the Post counts', ['Gazette', 'Post'], true],
    ['posters and Posts', ['Post'], false],
    ['the Post', [], false],
  ])('of %j and %j is %s', (text, names, expected) => {
    expect(namesAny(text, names)).toBe(expected);
  });
});

describe('namesAlone', () => {
  it.each([
    ['a quay in Marelo', ['Marelo'], true],
    ['the Marelo-based ferry', ['Marelo'], true],
    ['the pre-Marelo days', ['Marelo'], true],
    ['the Lisbon–Marelo ferry', ['Marelo'], true],
    ['Porto-Marelo', ['Marelo'], false],
    ['Porto-de-Marelo', ['Marelo'], false],
    ['Marelo-on-Sea', ['Marelo'], false],
    ['Porto-Marelo', ['Marelo', 'Porto-Marelo'], true],
    ['Porto-Marelo and Marelo', ['Marelo'], true],
    ['Porto-Marelo', [], false],
  ])('of %j and %j is %s', (text, names, expected) => {
    expect(namesAlone(text, names)).toBe(expected);
  });
});

describe('namesSource', () => {
  const names = new Map([['post', ['Harbour Post', 'Harbour Press']]]);

  it.each([
    ['Harbour Press counts six boats.', 'post', true],
    ['The Gazette counts six boats.', 'post', false],
    ['Harbour Press counts six boats.', 'gazette', false],
  ])('of %j and %s is %s', (text, id, expected) => {
    expect(namesSource(text, id, names)).toBe(expected);
  });
});

describe('nameWords', () => {
  it('cuts where a name can begin and end', () => {
    expect(nameWords('Garça-Island’s P.O.E., 3rd')).toEqual(['Garça', 'Island', 's', 'P', 'O', 'E', '3rd']);
  });
});
