/** A dossier in which every list is too long for one page keeps the weight of each page, and loses nothing on the way. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCrowded } from '../fixtures/crowded.ts';
import type { BuiltSite } from './build.ts';
import { attribute, elementsIn, forgetPages, mayRunScript, pagesOf, textOf, type BuiltPage } from './built-pages.ts';
import { copyProject } from './project-copy.ts';
import { runScript } from './run-script.ts';

/** A copy of the project that no other build uses. */
const copy = await mkdtemp(join(tmpdir(), 'crowded-'));
afterAll(() => rm(copy, { recursive: true, force: true }));
const root = join(copy, 'crowded');
const site: BuiltSite = {
  name: 'crowded',
  folder: join(copy, 'built', 'crowded'),
  root,
  base: '/',
  origin: '',
  failure: '',
};
const maxPageBytes = 14_336;
let pages: readonly BuiltPage[] = [];
let byPath: ReadonlyMap<string, BuiltPage> = new Map();
afterAll(() => {
  forgetPages(site);
  [pages, byPath] = [[], new Map()];
});

beforeAll(async () => {
  await copyProject(copy);
  await writeCrowded(root);
  const { exitCode, stdout, stderr } = await runScript('build', [], {
    cwd: copy,
    env: { OUT_DIR: site.folder, CACHE_DIR: join(copy, 'cache', 'crowded'), DOSSIER_ROOT: root },
  });
  expect(exitCode, `${stdout}${stderr}`).toBe(0);
  pages = pagesOf(site);
  byPath = new Map(pages.map((page) => [page.path, page]));
});

const links = /<(?:a|form)\b(?:[^>"]|"[^"]*")*?\s(?:href|action)="\/([^"#]*)/gu;

/** Paths that a page leads to, without fragments. By its text: to parse more than a thousand pages takes longer than to build them. */
function linksOf({ html }: BuiltPage): readonly string[] {
  return [...html.matchAll(links)].map(([, path = '']) => path);
}

test('no page weighs more than it may', () => {
  const heavy = pages
    // The whole on one page, and pages that readers ask for, have rules of their own.
    .filter(({ path }) => path !== 'print/' && !mayRunScript(path))
    .map(({ path, html }) => ({ path, bytes: gzipSync(html, { level: 9 }).length }))
    .filter(({ bytes }) => bytes > maxPageBytes)
    .map(({ path, bytes }) => `/${path}: ${String(bytes)} bytes`);
  expect(pages.length).toBeGreaterThan(1_000);
  expect(heavy).toEqual([]);
});

test('every mark of every page opens a passage of that page, and no id stands there twice', () => {
  const faults: string[] = [];
  let marks = 0;
  // By their text, as their links are.
  for (const { path, html } of pages) {
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    const opened = new Set([...html.matchAll(/<(?:li|ul|div|nav) id="([^"]+)"[^>]* popover/gu)].map(([, id]) => id));
    const named = [...html.matchAll(/ popovertarget="([^"]+)"/gu)].map(([, id]) => id);
    if (new Set(ids).size < ids.length) faults.push(`/${path} has an id twice`);
    faults.push(...named.filter((id) => !opened.has(id)).map((id) => `/${path}: ${String(id)} is not there`));
    marks += named.length;
  }
  expect(faults).toEqual([]);
  expect(marks).toBeGreaterThan(10_000);
});

describe.each([
  'timeline/',
  'figures/',
  'policy/',
  'quotes/',
  'actors/',
  'places/',
  'differences/',
  'corrections/',
  'places/place-0/',
])('the list `/%s`', (first) => {
  const partsOf = (): readonly BuiltPage[] => {
    const further = pages.filter(({ path }) => path.startsWith(`${first}part/`));
    return [byPath.get(first) ?? [], ...further].flat().toSorted((a, b) => numberOf(a) - numberOf(b));
  };
  const numberOf = ({ path }: BuiltPage): number => Number(/part\/(\d+)\/$/u.exec(path)?.[1] ?? 1);
  const relation = (page: BuiltPage, name: string): string | undefined => {
    const link = page.elements.find(
      ({ tagName, properties }) => tagName === 'link' && String(properties['rel']) === name,
    );
    return link === undefined ? undefined : attribute(link, 'href')?.slice(1);
  };

  test('has parts, each with a title of its own, that name the part before and after', () => {
    const parts = partsOf();
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((page) => relation(page, 'prev'))).toEqual([
      undefined,
      ...parts.slice(0, -1).map(({ path }) => path),
    ]);
    expect(parts.map((page) => relation(page, 'next'))).toEqual([...parts.slice(1).map(({ path }) => path), undefined]);
    const titles = parts.map(({ html }) => /<title>([^<]*)/u.exec(html)?.[1]);
    expect(new Set(titles).size).toBe(parts.length);
  });

  test('names where the reader is, once', () => {
    for (const page of partsOf()) {
      const current = page.elements.filter(({ properties }) => properties['ariaCurrent'] === 'page');
      expect(current.map((link) => attribute(link, 'href')).filter((to) => to === `/${page.path}`)).toContain(
        `/${page.path}`,
      );
      expect(page.elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1);
    }
  });
});

test('a place that all events list has as many of them on its pages as in the list of places', () => {
  const counted = pages
    .filter(({ path }) => path.startsWith('places/place-0/'))
    .flatMap(({ elements }) => elements)
    .filter((element) => attribute(element, 'id') === 'events')
    .map((section) => /\d+ events/u.exec(textOf(section))?.[0]);
  expect(new Set(counted)).toEqual(new Set(['240 events']));
  const listed = pages.filter(({ path }) => /^places\/(?:part\/\d+\/)?$/u.test(path)).map(({ tree }) => textOf(tree));
  expect(listed.filter((text) => text.includes('240 events'))).toHaveLength(1);
});

test.each([
  { list: 'timeline', entry: /^timeline\/event-\d+\/$/u },
  { list: 'figures', entry: /^figures\/figure-\d+\/$/u },
  { list: 'policy', entry: /^policy\/(?:chapter|crossing)-\d+\/$/u },
  { list: 'quotes', entry: /^quotes\/quote-\d+\/$/u },
  { list: 'actors', entry: /^actors\/actor-\d+\/$/u },
  { list: 'places', entry: /^places\/place-\d+\/$/u },
])('the parts of `/$list/` list every entry once', ({ list, entry }) => {
  const parts = pages.filter(({ path }) => path === `${list}/` || path.startsWith(`${list}/part/`));
  const listed = parts.flatMap((page) => [...new Set(linksOf(page).filter((to) => entry.test(to)))]);
  expect(listed.toSorted()).toEqual(
    pages
      .map(({ path }) => path)
      .filter((path) => entry.test(path))
      .toSorted(),
  );
});

test('every page can be reached from the first, and every link leads somewhere', () => {
  // The page of dead links, a score that was never measured, and a book that is not bound.
  const unlinked = new Set(['404.html', 'method/score/', 'print/']);
  const reached = new Set(['']);
  for (const path of reached)
    for (const to of linksOf(byPath.get(path) ?? emptyPage)) if (byPath.has(to)) reached.add(to);
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path) && !unlinked.has(path))).toEqual([]);
  const files = /\.(?:csv|json|xml|mjs|txt|pdf|svg|png|bib|ris)$/u;
  const broken = pages.flatMap((page) =>
    linksOf(page)
      .filter((to) => !byPath.has(to) && !files.test(to))
      .map((to) => `/${page.path}: /${to}`),
  );
  expect(broken).toEqual([]);
});

test('the overview says how many rows its table has of those in the file', () => {
  const overview = byPath.get('') ?? emptyPage;
  const table = overview.elements.find(({ properties }) => String(properties['className']).includes('incidents'));
  const rows = elementsIn(table ?? overview.tree).filter(({ tagName }) => tagName === 'tr').length - 1;
  const inFile = readFileSync(join(site.folder, 'places.csv'), 'utf8').trim().split('\n').length - 1;
  expect(rows).toBeGreaterThan(10);
  expect(inFile).toBeGreaterThan(rows);
  expect(textOf(overview.tree)).toContain(
    `The first ${String(rows)} of ${String(inFile)} rows; the file has all of them.`,
  );
});

test('a part of the timeline says that its filter looks through that part only', () => {
  const part = byPath.get('timeline/part/2/') ?? emptyPage;
  expect(textOf(part.tree)).toMatch(/Show only some of \d+ events of this part/u);
  expect(textOf(part.tree)).toMatch(/240 events · part 2 of \d/u);
});

test.each([
  { program: 'count-sentences.mjs', folders: [site.folder] },
  { program: 'verify-receipts.mjs', folders: [site.folder, join(root, 'seeds')] },
])('`$program` finds no fault in any part', ({ program, folders }) => {
  const { status, stdout } = spawnSync(process.execPath, [join(site.folder, program), ...folders], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/: 0 faults\.\n$/u);
  expect(status).toBe(0);
});

/** Stands for a page that is not there. */
const emptyPage: BuiltPage = { path: '', html: '', tree: { type: 'root', children: [] }, elements: [], ids: new Set() };
