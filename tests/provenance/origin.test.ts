import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedWith, countOrigins, originGroups } from '../../src/provenance/origin.ts';
import { makeSource, sourceMap } from '../fixtures/make-source.ts';

const count = (shared: Readonly<Record<string, readonly string[]>>, ids: readonly string[]) =>
  countOrigins(
    ids,
    originGroups(sourceMap(...['a', 'b', 'c', 'd'].map((id) => makeSource('Text.', id, shared[id] ?? [])))),
  );

describe('countOrigins', () => {
  it.each([
    ['sources of their own', {}, ['a', 'b', 'c'], 3],
    ['one source twice', {}, ['a', 'a'], 1],
    ['two that may share an origin', { b: ['a'] }, ['a', 'b'], 1],
    ['two that share one, whichever record says so', { a: ['b'] }, ['b', 'a', 'c'], 2],
    ['a chain of origins', { b: ['a'], c: ['b'] }, ['a', 'c'], 1],
    ['two chains joined late', { b: ['a'], d: ['c', 'b'] }, ['a', 'b', 'c', 'd'], 1],
    ['an origin that does not exist', { a: ['x'] }, ['a', 'b'], 2],
    ['nobody', {}, [], 0],
  ])('counts %s', (_, shared, ids, expected) => {
    expect(count(shared, ids)).toBe(expected);
  });

  it('counts the same in any order of records', () => {
    const link = fc.record({ from: fc.constantFrom('a', 'b', 'c', 'd'), to: fc.constantFrom('a', 'b', 'c', 'd') });
    fc.assert(
      fc.property(
        fc.array(link, { maxLength: 4 }),
        fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }),
        (links, order) => {
          const sources = order.map((id) =>
            makeSource('Text.', id, [...new Set(links.filter(({ from }) => from === id).map(({ to }) => to))]),
          );
          const sorted = [...sources].sort((x, y) => (x.id < y.id ? -1 : 1));
          expect(countOrigins(order, originGroups(sourceMap(...sources)))).toBe(
            countOrigins(order, originGroups(sourceMap(...sorted))),
          );
        },
      ),
    );
  });
});

describe('countedWith', () => {
  const copied = 'the quay was closed to all boats on the evening of the storm';
  const sources = sourceMap(
    makeSource(`The town says that ${copied}.`, 'a'),
    makeSource('The port was calm.', 'b', ['c']),
    makeSource('The boats were counted.', 'c'),
    makeSource(`On Friday ${copied}.`, 'd'),
    makeSource('No one was hurt.', 'e'),
  );

  it.each([
    ['shares a long run of words', 'a', ['d']],
    ['is named by the record of another', 'c', ['b']],
    ['stands alone', 'e', []],
  ])('names the others of a source that %s', (_, id, others) => {
    expect(countedWith(id, sources)).toEqual(others);
  });
});
