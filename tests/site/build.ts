/**
 * Builds the sites that the tests look at, once for all of them.
 *
 * They are built in two copies of the project without anything that an earlier build
 * left behind (see `project-copy.ts`), so that two builds go at once.
 *
 * While writing a test, set `KEEP_SITES=<folder>` to keep the builds there and
 * use them again. With `BUILT_SITE=<folder>`, a build of this dossier for some
 * address stands for the mounted one: so the very files that will be published
 * are what the tests look at.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { addEvents } from './add-events.ts';
import { correctReleased } from './corrected-release.ts';
import { addPages, changeReading, citeMethod, mendAssertions, moveChapters, ownOverview } from './edited-reading.ts';
import { copyProject } from './project-copy.ts';
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
  /** What it said beside what it built; nothing of a site that was built before. */
  readonly said?: string;
}

/** The sites by role. */
export interface BuiltSites {
  /** The dossier of this repository, mounted at `/x/` of an origin, or where `BUILT_SITE` is. */
  readonly mounted: BuiltSite;
  /** A site that is built a second time, elsewhere: the one where `BUILT_SITE` is, else the harbour. */
  readonly again: BuiltSite;
  /** Two dossiers on other subjects, at `/` of no origin: one with every kind of entry, one with next to nothing. */
  readonly harbour: BuiltSite;
  readonly bakery: BuiltSite;
  /** The harbour at another address, with one reading changed, and mended where it flatly said otherwise. */
  readonly edited: BuiltSite;
  /** The harbour after a release of which some things have been corrected. */
  readonly corrected: BuiltSite;
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

/** Where the harbour lies in the project, and in its copy the edited and the corrected one. */
const harbourRoot = 'tests/fixtures/harbour';
const editedRoot = 'tests/fixtures/harbour-edited';
const correctedRoot = 'tests/fixtures/harbour-corrected';

/** Copies the harbour within the copied project, changes one reading of it, lets its method be cited and adds pages and events; gives back where it is. */
async function copyEdited(copy: string): Promise<string> {
  await cp(join(copy, harbourRoot), join(copy, editedRoot), { recursive: true });
  await changeReading(join(copy, editedRoot));
  await mendAssertions(join(copy, editedRoot));
  await moveChapters(join(copy, editedRoot));
  await citeMethod(join(copy, editedRoot));
  await addPages(join(copy, editedRoot));
  await ownOverview(join(copy, editedRoot));
  await addEvents(join(copy, editedRoot));
  return editedRoot;
}

/** Copies the harbour within the copied project, as if it had been released with faults; gives back where it is. */
async function copyCorrected(copy: string): Promise<string> {
  await cp(join(copy, harbourRoot), join(copy, correctedRoot), { recursive: true });
  await correctReleased(join(copy, correctedRoot));
  return correctedRoot;
}

/** The site in `folder`, mounted where its home page says that it is. */
function existingSite(folder: string, root: string): BuiltSite {
  const home = join(folder, 'index.html');
  const html = existsSync(home) ? readFileSync(home, 'utf8') : '';
  const address = URL.parse(/<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? '');
  const failure = address === null ? `Missing site in \`${folder}\`, built with \`SITE_URL\`.` : '';
  return { name: 'mounted', folder, root, base: address?.pathname ?? '/', origin: address?.origin ?? '', failure };
}

/** The builds of this run. */
interface Builds {
  readonly sites: BuiltSites;
  /** Takes them away, unless they are to be kept. */
  readonly clear: () => Promise<void>;
}

/** Vitest calls this before the first test file; what it gives back is called after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { sites, clear } = await buildAll();
  project.provide('sites', sites);
  return clear;
}

async function buildAll(): Promise<Builds> {
  const kept = process.env['KEEP_SITES'];
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'site-')));
  const isReused = kept !== undefined && existsSync(kept);
  const built = process.env['BUILT_SITE'];
  const published = built === undefined ? undefined : existingSite(resolve(built), resolve('.'));

  /** Builds in a copy of the project; a second build in the same copy waits for the first. */
  const build = async (
    copy: string,
    { name, root, base = '/', origin = '', withPdf = false, like }: BuildRequest,
  ): Promise<BuiltSite> => {
    // Astro keeps its intermediate files beside the built ones only when these lie in the project.
    const site = { name, folder: join(copy, 'built', name), root: join(copy, root), base, origin };
    if (isReused) return { ...site, failure: existsSync(site.folder) ? '' : 'Not built.' };
    const cacheOf = (build: string): string => join(copy, 'cache', build);
    const drawn = like === undefined ? '' : join(cacheOf(like), 'kept');
    if (existsSync(drawn)) await cp(drawn, join(cacheOf(name), 'kept'), { recursive: true });
    const { exitCode, stdout, stderr } = await runScript('build', [], {
      cwd: copy,
      env: {
        OUT_DIR: site.folder,
        CACHE_DIR: cacheOf(name),
        DOSSIER_ROOT: root,
        // As hosts give it: without the slash at its end.
        BASE_PATH: base.replace(/(?<=.)\/$/u, ''),
        ...(origin === '' ? {} : { SITE_URL: origin }),
        ...(withPdf ? { WITH_PDF: '1' } : {}),
      },
    });
    return { ...site, failure: exitCode === 0 ? '' : `${stdout}${stderr}`, said: stderr };
  };

  const inOneCopy = async (): Promise<Pick<BuiltSites, 'mounted' | 'again'>> => {
    const copy = join(folder, 'one');
    if (!isReused) await copyProject(copy);
    const mounted = published ?? (await build(copy, { name: 'mounted', root: '.', ...mountedAt }));
    const { base, origin } = mounted;
    // Only a site that promises `dossier.pdf` has it.
    const withPdf = existsSync(join(mounted.folder, 'dossier.pdf'));
    const twin = published === undefined ? { root: harbourRoot } : { root: '.', base, origin, withPdf };
    return { mounted, again: await build(copy, { name: 'again', ...twin }) };
  };
  const inAnother = async (): Promise<Pick<BuiltSites, 'harbour' | 'bakery' | 'edited' | 'corrected'>> => {
    const copy = join(folder, 'other');
    if (!isReused) await copyProject(copy);
    const edited = isReused ? editedRoot : await copyEdited(copy);
    const corrected = isReused ? correctedRoot : await copyCorrected(copy);
    // Begun at once: one of them must wait for the other, and say so.
    const [harbour, bakery] = await Promise.all([
      build(copy, { name: 'harbour', root: harbourRoot }),
      build(copy, { name: 'bakery', root: 'tests/fixtures/bakery' }),
    ]);
    const moved = { base: '/y/', origin: 'https://moved.example' };
    return {
      harbour,
      bakery,
      edited: await build(copy, { name: 'edited', root: edited, like: 'harbour', ...moved }),
      corrected: await build(copy, { name: 'corrected', root: corrected, like: 'harbour' }),
    };
  };
  const [one, other] = await Promise.all([inOneCopy(), inAnother()]);
  return {
    sites: { ...one, ...other },
    clear: async () => {
      if (kept === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What is built, and for which address. */
interface BuildRequest {
  readonly name: string;
  /** Folder of the dossier in the copied project. */
  readonly root: string;
  /** With a slash at both ends. */
  readonly base?: string;
  readonly origin?: string;
  /** Whether the site promises a `dossier.pdf`. */
  readonly withPdf?: boolean;
  /** The site before it in the same copy whose drawings and fonts it may take where they would be the same. */
  readonly like?: string;
}

const mountedAt = { base: '/x/', origin: 'https://example.org' };
