/**
 * Builds the sites that the tests look at, once for all of them.
 *
 * They are built in a copy of the project without anything that an earlier build
 * left behind: Astro keeps parts of a build in `.astro/` and in its cache, where
 * two builds of one checkout at the same time would take each other's. In the
 * copy the builds go one after another.
 *
 * While writing a test, set `KEEP_SITES=<folder>` to keep the builds there and
 * use them again. With `BUILT_SITE=<folder>`, a build of this dossier for some
 * address stands for the mounted one: so the very files that will be published
 * are what the tests look at.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { changeReading, mendAssertions } from './edited-reading.ts';
import { runScript } from './run-script.ts';

/** A built site. */
export interface BuiltSite {
  /** For the names of tests. */
  readonly name: string;
  /** Folder with the built files. */
  readonly folder: string;
  /** Folder with `content/` and `seeds/`. */
  readonly root: string;
  /** Where the site is mounted, with a slash at both ends. */
  readonly base: string;
  /** Origin it was built for, empty if none. */
  readonly origin: string;
  /** What the build printed if it failed, else empty: a test reports it, so that it hides nothing else. */
  readonly failure: string;
}

/** The sites by role. */
export interface BuiltSites {
  /** The dossier of this repository, mounted at `/`. */
  readonly root: BuiltSite;
  /** The same, built a second time. */
  readonly again: BuiltSite;
  /** The same, mounted at `/x/` of another origin, or where `BUILT_SITE` is. */
  readonly mounted: BuiltSite;
  /** Two dossiers on other subjects: one with every kind of entry, one with next to nothing. */
  readonly harbour: BuiltSite;
  readonly bakery: BuiltSite;
  /** The harbour with one reading changed, and mended where it flatly said otherwise. */
  readonly edited: BuiltSite;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** What a clone of the repository does not have, or a build does not need. */
const leftOut = new Set(['node_modules', '.git', '.astro', '.cache', 'dist']);

/** Copies the project to `folder`, with the installed packages linked. */
async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir('.')) {
    if (!leftOut.has(name)) await cp(name, join(folder, name), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** Copies the harbour within the copied project, and changes one reading of it; gives back where it is. */
async function copyEdited(copy: string): Promise<string> {
  const root = 'tests/fixtures/harbour-edited';
  await cp(join(copy, 'tests/fixtures/harbour'), join(copy, root), { recursive: true });
  await changeReading(join(copy, root));
  await mendAssertions(join(copy, root));
  return root;
}

/** The site in `folder`, mounted where its home page says that it is. */
function existingSite(folder: string, root: string): BuiltSite {
  const home = join(folder, 'index.html');
  const html = existsSync(home) ? readFileSync(home, 'utf8') : '';
  const address = URL.parse(/<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? '');
  const failure = address === null ? `Missing site in \`${folder}\`, built with \`SITE_URL\`.` : '';
  return { name: 'mounted', folder, root, base: address?.pathname ?? '/', origin: address?.origin ?? '', failure };
}

/** Vitest calls this before the first test file; what it gives back is called after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const kept = process.env['KEEP_SITES'];
  const copy = kept ?? (await mkdtemp(join(tmpdir(), 'site-')));
  const isReused = kept !== undefined && existsSync(kept);
  if (!isReused) await copyProject(copy);
  const built = process.env['BUILT_SITE'];
  const edited = isReused ? 'tests/fixtures/harbour-edited' : await copyEdited(copy);
  const build = async (name: string, root: string, base: string, origin: string): Promise<BuiltSite> => {
    // Astro keeps its intermediate files beside the built ones only when these lie in the project.
    const folder = join(copy, 'built', name);
    const site = { name, folder, root: join(copy, root), base: base === '/' ? '/' : `${base}/`, origin };
    if (isReused) return { ...site, failure: existsSync(folder) ? '' : 'Not built.' };
    const { exitCode, stdout, stderr } = await runScript('build', [], {
      cwd: copy,
      env: {
        OUT_DIR: folder,
        CACHE_DIR: join(copy, 'cache', name),
        DOSSIER_ROOT: root,
        BASE_PATH: base,
        ...(origin === '' ? {} : { SITE_URL: origin }),
      },
    });
    return { ...site, failure: exitCode === 0 ? '' : `${stdout}${stderr}` };
  };
  project.provide('sites', {
    root: await build('root', '.', '/', ''),
    again: await build('again', '.', '/', ''),
    mounted:
      built === undefined
        ? await build('mounted', '.', '/x', 'https://example.org')
        : existingSite(resolve(built), resolve('.')),
    harbour: await build('harbour', 'tests/fixtures/harbour', '/', ''),
    bakery: await build('bakery', 'tests/fixtures/bakery', '/', ''),
    edited: await build('edited', edited, '/', ''),
  });
  return async () => {
    if (kept === undefined) await rm(copy, { recursive: true, force: true });
  };
}
