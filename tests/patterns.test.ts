/**
 * That no regular expression can be made to backtrack for long: recheck looks for an input whose cost grows faster than
 * its length. To judge all takes some two minutes, most of it a few of them: `slow-patterns.txt` has the hashes of
 * those that were found safe, for one version of recheck and one set of limits. A pattern that changes is another one and
 * judged, and at each change of the list others of it are judged again.
 * `LIST_SLOW=1 npx vitest run --project engine tests/patterns.test.ts` adds those that are new to the list and takes out
 * those that are gone; with `JUDGE_ALL=1` all are judged for it.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { checkSync as check, Parameters } from 'recheck';
import { beforeAll, describe, expect, it, vi } from 'vitest';
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

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24);
/** What the list of slow patterns holds for: another recheck, or other limits, might find more. */
const judgedBy = `recheck ${manifest.devDependencies.recheck}, limits ${hashOf(JSON.stringify(limits))}`;
const slowFile = 'tests/slow-patterns.txt';
const list = readFileSync(slowFile, 'utf8');
/** Hashes of the list, in it behind the file of the pattern. */
const slow = [...list.matchAll(/^\S+ ([0-9a-f]{24})$/gmu)].map(([, hash = '']) => hash);
/** A pattern that takes more of the processor's time than this to judge is one for the list. */
const slowMs = 2;
const processorMs = (): number => process.cpuUsage().user / 1000;
/** One in so many of the list is judged again in each run, which must find what was found; which ones, depends on all of it. */
const share = 64;
const isTurn = (hash: string): boolean => Number.parseInt(hashOf(list + hash).slice(0, 4), 16) % share === 0;
const judgesAll = process.env['JUDGE_ALL'] !== undefined;
const writesList = judgesAll || process.env['LIST_SLOW'] !== undefined;

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
    // What a sentence shares with its passages is found where pages are drawn.
    const { sharedWords } = await import('../src/views/shared-words.ts');
    const { lexiconOfDossier } = await import('../src/provenance/support.ts');
    sharedWords('at least six', 'six', lexiconOfDossier(dossier));
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
    const places = Map.groupBy([...literals, ...caught], ({ source, flags }) => `/${source}/${flags}`);
    const known = new Set(judgesAll || !list.startsWith(`${judgedBy}\n`) ? [] : slow.filter((hash) => !isTurn(hash)));
    const took: string[] = [];
    const faults = [...places].flatMap(([text, [pattern, ...others]]) => {
      if (pattern === undefined || exceptions.has(text) || known.has(hashOf(text))) return [];
      const begun = processorMs();
      const verdict = judge(pattern);
      if (verdict !== 'safe') return [pattern, ...others].map(({ place }) => `${place} ${text} ${verdict}`);
      if (processorMs() - begun > slowMs) took.push(`${pattern.place.replace(/:\d+$/u, '')} ${hashOf(text)}\n`);
      return [];
    });
    expect(faults).toEqual([]);
    expect([...exceptions.keys()].filter((text) => !places.has(text))).toEqual([]);
    // Words of languages are parts of some: with each change of those the list loses a few, and the run takes longer.
    const current = new Set([...places.keys()].map(hashOf));
    if (!writesList) return expect(slow.filter((hash) => !current.has(hash)).length).toBeLessThan(slow.length / 3);
    const kept = [...list.matchAll(/^\S+ (\S+)\n/gmu)].filter(([, hash = '']) => known.has(hash) && current.has(hash));
    const listed = new Set([...kept.map(([line]) => line), ...took]);
    writeFileSync(slowFile, `${judgedBy}\n${[...listed].toSorted().join('')}`);
  }, 600_000);
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
