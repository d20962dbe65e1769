import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepsBudget, measureSite } from '../../src/bench/built-site.ts';

let folder: string;

beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'site-'))));
afterEach(() => rm(folder, { recursive: true }));

/** A page that no compression makes smaller than `bytes`. */
async function writePage(path: string, bytes: number): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), randomBytes(bytes));
}

describe('a built site', () => {
  it('is measured in files, pages and bytes', async () => {
    await writePage('index.html', 1000);
    await writePage('404.html', 500);
    await writePage('feed.xml', 200);
    expect(await measureSite(folder)).toMatchObject({ files: 3, pages: 2, bytes: 1700, heaviest: { address: '/' } });
  });

  it('keeps its budget whatever the pages weigh that readers ask for by themselves', async () => {
    await writePage('places/index.html', 14_000);
    for (const page of ['print', 'search', 'figures/catch/explore']) await writePage(`${page}/index.html`, 20_000);
    const site = await measureSite(folder);
    expect(site.heaviest).toMatchObject({ address: '/places/' });
    expect(keepsBudget(site)).toBe(true);
  });

  it('keeps it no longer with one page that is too heavy', async () => {
    await writePage('index.html', 1000);
    await writePage('quotes/explore-the-quay/index.html', 14_400);
    const site = await measureSite(folder);
    expect(site.heaviest).toMatchObject({ address: '/quotes/explore-the-quay/' });
    expect(keepsBudget(site)).toBe(false);
  });
});
