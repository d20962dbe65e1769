import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWeigher } from '../../src/views/weight.ts';

/** Every file of a folder as one text, something like a page: words, markup, repetitions. */
function textOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('createWeigher', () => {
  it.each([
    'tests/fixtures/harbour/content',
    'tests/fixtures/harbour/seeds',
    'tests/fixtures/bakery',
    'src/components',
  ])('weighs %s within a sixth of what a compressor makes of it, rather too much than too little', (folder) => {
    const text = textOf(folder).slice(0, 100_000);
    const ratio = createWeigher()(text) / gzipSync(text, { level: 9 }).length;
    expect(ratio).toBeGreaterThan(0.98);
    expect(ratio).toBeLessThan(1.17);
  });

  it('gives a text that stood there before next to no weight', () => {
    const weigh = createWeigher();
    const text = 'The ferry left the quay of the island before the storm came.';
    expect(weigh(text)).toBeGreaterThan(40);
    expect(weigh(text)).toBeLessThan(5);
  });

  it('forgets what is too far back for a compressor', () => {
    const weigh = createWeigher();
    const text = 'The ferry left the quay of the island before the storm came.';
    weigh(text);
    weigh('0123456789'.repeat(4_000));
    expect(weigh(text)).toBeGreaterThan(40);
  });

  it('weighs letters beyond ASCII by their bytes', () => {
    expect(createWeigher()('šťžýěščřů')).toBeGreaterThan(createWeigher()('stzyescru'));
    expect(createWeigher()('漁船が北の')).toBeGreaterThan(createWeigher()('šťžýě'));
  });

  it('gives the same for the same texts, and never less than nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const [one, other] = [createWeigher(), createWeigher()];
        for (const text of texts) {
          const weight = one(text);
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(other(text)).toBe(weight);
        }
      }),
    );
  });
});
