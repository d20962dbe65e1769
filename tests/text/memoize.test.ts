import { describe, expect, it } from 'vitest';
import { memoize, memoizeBy, once, oncePer } from '../../src/text/memoize.ts';

describe('memoize', () => {
  it('asks once for a text, and again for what it has not kept', () => {
    const asked: string[] = [];
    const lengthOf = memoize((text) => {
      asked.push(text);
      return text.length;
    }, 10);
    expect(['sea', 'sea', 'quay', 'sea'].map(lengthOf)).toEqual([3, 3, 4, 3]);
    expect(asked).toEqual(['sea', 'quay']);
    expect(['lighthouses', 'breakwaters', 'sea'].map(lengthOf)).toEqual([11, 11, 3]);
    expect(asked).toEqual(['sea', 'quay', 'lighthouses', 'breakwaters', 'sea']);
  });
});

describe('memoizeBy', () => {
  it('gives what was found for the same key, also while it is finding something else', () => {
    let found = 0;
    const depthOf: (asked: { readonly rings: number }) => number = memoizeBy(
      ({ rings }: { readonly rings: number }) => String(rings),
      ({ rings }) => {
        found += 1;
        return rings === 0 ? 0 : depthOf({ rings: rings - 1 }) + 1;
      },
    );
    expect(depthOf({ rings: 3 })).toBe(3);
    expect(depthOf({ rings: 2 })).toBe(2);
    expect(found).toBe(4);
  });
});

describe('once and oncePer', () => {
  it('ask once, each object by itself, also where nothing is found', () => {
    let asked = 0;
    const nothing = once(() => void (asked += 1));
    expect([nothing(), nothing()]).toEqual([undefined, undefined]);
    const sizeOf = oncePer((boats: readonly string[]) => (asked += boats.length));
    const [one, other] = [['gull'], ['tern']];
    expect([sizeOf(one), sizeOf(one), sizeOf(other)]).toEqual([2, 2, 3]);
  });
});
