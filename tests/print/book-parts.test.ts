import { expect, it } from 'vitest';
import { isBound, mostBoundEntries } from '../../src/site/book-parts.ts';
import { synthetic } from '../fixtures/counted.ts';

it('binds a dossier up to the stated number of entries', async () => {
  const { entries } = await synthetic(400);
  const some = (count: number) => ({ entries: new Map([...entries].slice(0, count)) });
  expect(entries.size).toBeGreaterThan(mostBoundEntries);
  expect([isBound(some(mostBoundEntries)), isBound(some(mostBoundEntries + 1))]).toEqual([true, false]);
});
