/**
 * Lighthouse gives every kind of reading page, and the search with words in its address, 100 in all four categories, as a
 * phone on a slow line would see it.
 *
 * The line is simulated, so that bytes, requests and what waits for what decide, not this machine's network. What would
 * hang on the clock of this machine is left out: how long its processor works, which the simulation multiplies, and the
 * two metrics that are made of that, Total Blocking Time and Speed Index. With `WITH_CLOCK=1` they count too.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, launchBrowser } from './browser.ts';
import type { BuiltSite } from './build.ts';
import { kindOf, longestOfEachKind, pagesOf } from './built-pages.ts';
import { scoresOf } from './page-scores.ts';
import { serve } from './serve.ts';

const { mounted, harbour } = inject('sites');

/** One page of each kind that readers land on, by `kindOf`. */
const kinds = ['', 'timeline', 'figures/[slug]', 'policy/[slug]', 'quotes', 'sources/[slug]', 'reports', 'differences'];

const clock = process.env['WITH_CLOCK'] === undefined ? 'without the clock' : 'with the clock';

let port: number;
let browser: Browser;
beforeAll(async () => {
  port = await freePort();
  browser = await launchBrowser({ debuggingPort: port });
});
afterAll(() => browser.close());

/** What Lighthouse says of a page: each category below 100, with the audits that cost it points. */
async function shortcomings(url: string): Promise<readonly string[]> {
  const { pathname } = new URL(url);
  const scores = await scoresOf(url, port, clock);
  return scores
    .filter(({ score }) => score < 100)
    .map(({ category, score, costly }) => `${pathname} ${category}: ${String(score)} (${costly.join(', ')})`);
}

/** The longest page of each kind above: the others of its kind have less to carry. */
function judgedPaths(site: BuiltSite): readonly string[] {
  return longestOfEachKind(pagesOf(site))
    .map(({ path }) => path)
    .filter((path) => kinds.includes(kindOf(path)));
}

test('Lighthouse gives 100 for performance, accessibility, best practices and SEO on a phone', async () => {
  const served = await serve(mounted.folder, mounted.base);
  onTestFinished(() => served.close());
  const paths = judgedPaths(mounted);
  const faults: string[] = [...(await shortcomings(`${served.url}search/?q=the`))];
  for (const path of paths) faults.push(...(await shortcomings(served.url + path)));
  expect(faults).toEqual([]);
  expect(paths).toHaveLength(kinds.length);
});

test('Lighthouse gives 100 at the root of a host, where it finds robots.txt and no canonical address', async () => {
  const served = await serve(harbour.folder, harbour.base);
  onTestFinished(() => served.close());
  expect(await shortcomings(served.url)).toEqual([]);
});

test('Lighthouse is no rubber stamp: a picture without words and a heavy script cost points', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const served = await serve(folder, '/');
  onTestFinished(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });
  // Of letters that cannot be compressed much.
  await writeFile(join(folder, 'heavy.js'), `// ${randomBytes(300_000).toString('base64')}`);
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Planted faults</title><script src="/heavy.js"></script></head><body><main><h1>Planted faults</h1>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="9" height="9"></main></body></html>`,
  );
  const found = await shortcomings(served.url);
  expect(found.map((fault) => fault.split(':')[0])).toEqual([
    '/ performance',
    '/ accessibility',
    '/ best-practices',
    '/ seo',
  ]);
  expect(found.join('\n')).toMatch(/first-contentful-paint.*image-alt.*meta-description/su);
});
