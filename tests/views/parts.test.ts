import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fits } from '../../src/views/load.ts';
import { pathOfPart } from '../../src/site-map/site-map.ts';
import { divide, divideEvenly, namedParts, numberParts } from '../../src/views/parts.ts';

/** Every name anew: a digit and two letters weigh some two bytes. */
const load = (limit: number) => ({ limit, text: (name: string) => name });
const names = ['Ana', 'Ayo', 'Bia', 'Bo', 'Cy', 'Dee', 'Dov', 'Dua'];
const initial = (name: string): string => name.charAt(0);

describe('divide', () => {
  it.each([
    { title: 'one part where all fit', limit: 100, parts: [names] },
    {
      title: 'letters together',
      limit: 8.5,
      parts: [
        ['Ana', 'Ayo'],
        ['Bia', 'Bo', 'Cy'],
        ['Dee', 'Dov', 'Dua'],
      ],
    },
    {
      title: 'a letter that is too heavy on its own within it, begun where the part before has room',
      limit: 5,
      parts: [
        ['Ana', 'Ayo'],
        ['Bia', 'Bo'],
        ['Cy', 'Dee'],
        ['Dov', 'Dua'],
      ],
    },
    { title: 'single items where not even two fit', limit: 1, parts: names.map((name) => [name]) },
  ])('keeps $title', ({ limit, parts }) => {
    expect(divide(names, load(limit), [initial])).toEqual(parts);
  });

  it('gives one empty part for nothing', () => {
    expect(divide([], load(10), [initial])).toEqual([[]]);
  });

  it('loses nothing, keeps the order, and lets no part outweigh the limit but by a single item', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 90 }),
        (items, limit) => {
          const parts = divide(items, load(limit), [initial]);
          expect(parts.flat()).toEqual(items);
          expect(parts.filter((part) => part.length > 1 && !fits(part, load(limit)))).toEqual([]);
        },
      ),
    );
  });
});

describe('divideEvenly', () => {
  it('makes no more parts, and none heavier than it must be', () => {
    const items = ['Anadu', 'Bocoli', 'Cefimo', 'Dugapi', 'Ehasku', 'Fijone'];
    expect(divide(items, load(24.5)).map(({ length }) => length)).toEqual([5, 1]);
    expect(divideEvenly(items, load(24.5)).map(({ length }) => length)).toEqual([4, 2]);
    expect(divideEvenly(items, load(100))).toEqual([items]);
  });
});

describe('numberParts', () => {
  it('gives the first part the address of the list and all others one below it', () => {
    expect(numberParts([['a'], ['b']], (number) => pathOfPart({ base: '/actors/' }, number))).toEqual([
      { number: 1, url: '/actors/', items: ['a'] },
      { number: 2, url: '/actors/part/2/', items: ['b'] },
    ]);
    expect(pathOfPart({ base: '/sources/', below: '/sources/list/' }, 3)).toBe('/sources/list/part/3/');
  });
});

describe('namedParts', () => {
  it.each([
    { count: 1, current: 1, named: [1] },
    { count: 12, current: 5, named: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    { count: 100, current: 42, named: [1, 18, 35, 38, 41, 42, 43, 44, 47, 50, 52, 69, 86, 100] },
    { count: 133, current: 1, named: [1, 2, 3, 4, 5, 9, 13, 17, 21, 24, 47, 70, 93, 116, 133] },
  ])('names $named.length of $count parts', ({ count, current, named }) => {
    expect(namedParts(count, current)).toEqual(named);
  });

  it('names few, among them the first, the last and both neighbours, and leads anywhere in a few steps', () => {
    for (const count of [1, 7, 13, 40, 300, 2_000]) {
      const reached = new Map([[1, 0]]);
      for (const part of reached.keys()) {
        const named = namedParts(count, part);
        expect(named.length).toBeLessThanOrEqual(30);
        expect(named).toEqual(expect.arrayContaining([1, count, Math.max(1, part - 1), Math.min(count, part + 1)]));
        for (const other of named) if (!reached.has(other)) reached.set(other, (reached.get(part) ?? 0) + 1);
      }
      expect(reached.size).toBe(count);
      expect(Math.max(...reached.values())).toBeLessThanOrEqual(5);
    }
  });
});
