/**
 * That no regular expression can be made to backtrack for long: recheck looks for an input whose cost grows faster than
 * its length. What it found safe once is kept beside the other caches, since judging all takes some two minutes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { checkSync as check, Parameters } from 'recheck';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import manifest from '../package.json' with { type: 'json' };
import { catchPatterns, readPatterns, type Pattern } from './pattern-sources.ts';

/** Patterns that may stay as they are, each with its reason. */
const exceptions: ReadonlyMap<string, string> = new Map([
  [
    String.raw`/<!--.*?-->|<script\b.*?<\/script\s*>|<[a-z!/][^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>/gis`,
    'It reads the pages that the site has written itself, in which nothing that begins does not end.',
  ],
]);

/**
 * No limit of time on attacks, which a busy machine would take for a slow pattern; instead one on the characters that
 * an attack reads, which a pattern of square cost reaches at 14,000 characters. The slowest here takes some seconds as a
 * whole; what takes a minute is too much for recheck's memory too, and is better written in another way.
 */
const limits: Parameters = {
  timeout: 60_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  attackLimit: 100_000_000,
  // Half of what recheck tries by itself: all that was ever found here is found with it too.
  maxIteration: 4,
  maxInitialGenerationSize: 200,
  maxGenerationSize: 50,
  crossoverSize: 12,
  mutationSize: 25,
};

// Without it the package starts a program of its own, which differs from system to system.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync }: { readonly checkSync: typeof check } = await import('recheck');

/** `safe`, or what is wrong with it. */
function judge({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  const verdict = checkSync(source, flags, limits);
  if (verdict.status === 'vulnerable') return `${verdict.complexity.summary}, as on ${verdict.attack.pattern}`;
  return verdict.status === 'safe' ? 'safe' : `not judged: ${verdict.error.kind}`;
}

const cacheFile = 'node_modules/.cache/safe-patterns.json';
const keyOf = (pattern: string): string =>
  createHash('sha256')
    .update(JSON.stringify([manifest.devDependencies.recheck, limits, pattern]))
    .digest('hex');

const { literals, composing } = await readPatterns();
let caught: readonly Pattern[] = [];
beforeAll(async () => {
  // Patterns are made where a module is loaded, and tests before this one may have loaded it.
  vi.resetModules();
  caught = await catchPatterns(async () => {
    for (const file of composing) await import(/* @vite-ignore */ `../${file}`);
    const { readDossier } = await import('../src/dossier/read-dossier.ts');
    const { judge: judgeDossier } = await import('../src/provenance/judge.ts');
    const dossier = await readDossier('tests/fixtures/harbour');
    judgeDossier(dossier);
    // The errors that are planted are looked for when a run plans them.
    const { errorKinds } = await import('../src/mutants/kinds.ts');
    const { harmlessKinds } = await import('../src/mutants/harmless.ts');
    const { readFiles } = await import('../src/dossier/read-files.ts');
    const { readCorpus } = await import('../src/mutants/corpus.ts');
    const { seededRandom } = await import('../src/mutants/random.ts');
    const corpus = readCorpus(await readFiles('tests/fixtures/harbour'), dossier);
    for (const kind of [...errorKinds, ...harmlessKinds]) kind.plan(corpus, seededRandom(1, kind.id));
  });
});

describe('the patterns of the code', () => {
  it('are found where they are written, and where they are put together', () => {
    expect(literals.length).toBeGreaterThan(250);
    expect(composing.length).toBeGreaterThan(5);
    expect(composing.filter((file) => caught.every(({ place }) => place !== file))).toEqual([]);
  });

  it('cost no more than in proportion to what they read', async () => {
    const known = z.array(z.string()).parse(JSON.parse(await readFile(cacheFile, 'utf8').catch(() => '[]')));
    const safe = new Set(known);
    const places = Map.groupBy([...literals, ...caught], ({ source, flags }) => `/${source}/${flags}`);
    const faults = [...places].flatMap(([text, [pattern, ...others]]) => {
      if (pattern === undefined || exceptions.has(text) || safe.has(keyOf(text))) return [];
      const verdict = judge(pattern);
      if (verdict !== 'safe') return [pattern, ...others].map(({ place }) => `${place} ${text} ${verdict}`);
      safe.add(keyOf(text));
      return [];
    });
    await mkdir(dirname(cacheFile), { recursive: true });
    await writeFile(cacheFile, JSON.stringify([...safe].filter((key) => [...places.keys()].map(keyOf).includes(key))));
    expect(faults).toEqual([]);
    expect([...exceptions.keys()].filter((text) => !places.has(text))).toEqual([]);
  }, 300_000);
});

describe('the judge', () => {
  it.each([
    [/^(?:a|b|ab)*c$/u, 'exponential'],
    [/\s+$/u, '2nd degree polynomial'],
    [/"([^"]*?)\s*"/u, '2nd degree polynomial'],
    [/(?<=: .*)\d+/gu, '2nd degree polynomial (fuzz)'],
  ])('finds fault with %s', ({ source, flags }, verdict) => {
    expect(judge({ source, flags })).toMatch(verdict);
  });

  it.each([[/(?<!\s)\s+$/u], [/^\s+/u], [/(?<![\p{L}])\p{L}+-\p{L}+/gu]])('finds none with %s', (pattern) => {
    expect(judge(pattern)).toBe('safe');
  });
});
