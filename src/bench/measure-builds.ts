/**
 * Builds a made-up dossier and a plain site of as many entries, in turns, each from nothing: what one hour of a shared
 * machine does to the one it does to the other.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { measureSite, type BuiltSite } from './built-site.ts';
import { measureProgram, medianOf, type Surroundings, type Usage } from './measure.ts';
import { writePlainSite } from './plain-site.ts';
import { writeSynthetic } from './synthetic.ts';

/** One kind of site, built as often as asked for. */
export interface Built {
  readonly usage: Usage;
  readonly site: BuiltSite;
}

/** Both sites of one size; what failed to build has no numbers. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly entries: number; readonly dossier: Built; readonly plain: Built }
  | {
      readonly kind: 'failed';
      readonly entries: number;
      readonly site: 'dossier' | 'plain';
      readonly exitCode: number;
      readonly output: string;
    };

/** How to build. */
export interface BuildOptions {
  /** Empty; holds both sites afterwards. */
  readonly folder: string;
  readonly runs: number;
  /** What `npm run build` passes to Node: what is measured is what people run. */
  readonly command: readonly string[];
  /** The address that the dossier is built for: pictures for previews are drawn only with one. */
  readonly siteUrl?: string | undefined;
}

interface Builder {
  readonly site: 'dossier' | 'plain';
  readonly args: readonly string[];
  readonly surroundings: Surroundings;
  readonly outDir: string;
  /** Everything that a build leaves, its output included. */
  readonly leavings: readonly string[];
}

/** Builds both sites of `entries` entries `runs` times; ends at the first build that fails. */
export async function measureBuilds(entries: number, options: BuildOptions): Promise<BuildOutcome> {
  const builders = [await dossierBuilder(entries, options), await plainBuilder(entries, options)] as const;
  const usages = { dossier: new Array<Usage>(), plain: new Array<Usage>() };
  for (let run = 0; run < options.runs; run += 1) {
    for (const { site, args, surroundings, leavings } of builders) {
      for (const folder of leavings) await rm(folder, { recursive: true, force: true });
      const usage = await measureProgram(args, surroundings);
      if (usage.exitCode !== 0)
        return { kind: 'failed', entries, site, exitCode: usage.exitCode, output: usage.output };
      usages[site].push(usage);
    }
  }
  const built = async ({ site, outDir }: Builder): Promise<Built> => ({
    usage: medianOf(usages[site]),
    site: await measureSite(outDir),
  });
  return { kind: 'built', entries, dossier: await built(builders[0]), plain: await built(builders[1]) };
}

async function dossierBuilder(entries: number, { folder, command, siteUrl }: BuildOptions): Promise<Builder> {
  const root = resolve(folder, 'dossier');
  const outDir = resolve(folder, 'dossier-site');
  const cacheDir = resolve(folder, 'dossier-cache');
  await writeSynthetic(root, entries);
  const env = {
    DOSSIER_ROOT: root,
    OUT_DIR: outDir,
    CACHE_DIR: cacheDir,
    SITE_URL: siteUrl,
    BASE_PATH: undefined,
    WITH_PDF: undefined,
  };
  return { site: 'dossier', args: command, surroundings: { env }, outDir, leavings: [outDir, cacheDir] };
}

async function plainBuilder(entries: number, { folder }: BuildOptions): Promise<Builder> {
  const root = resolve(folder, 'plain');
  await writePlainSite(root, entries);
  const outDir = join(root, 'dist');
  return {
    site: 'plain',
    args: ['build.mjs'],
    surroundings: { cwd: root },
    outDir,
    leavings: [outDir, join(root, '.cache'), join(root, '.astro')],
  };
}
