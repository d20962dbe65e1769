import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { searchIndex } from '../../src/integrations/search-index.ts';
import { isSearched } from '../../src/site-map/site-map.ts';

describe('searchIndex', { timeout: 30_000 }, () => {
  const folders: string[] = [];
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

  async function indexed(pages: Readonly<Record<string, string>>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'search-'));
    folders.push(folder);
    const reader = searchIndex();
    for (const [path, main] of Object.entries(pages))
      await reader.read({
        path,
        html: `<!doctype html><html lang="en"><head><title>x</title><meta property="og:title" content="Title of ${path}"></head>
        <body><nav>navigation</nav><main id="main">${main}</main></body></html>`,
      });
    const said: string[] = [];
    await reader.finish(folder, {
      info: (message) => void said.push(message),
      warn: (message) => void said.push(message),
    });
    expect(said).toEqual([
      `${String(Object.keys(pages).filter((path) => isSearched(`/${path}`)).length)} pages can be searched`,
    ]);
    return folder;
  }

  const pages = {
    'a/one/': '<h1>Boats</h1><p>Adrift</p><div class="evidence">twice</div><svg><text>drawn</text></svg>',
    'a/two/': '<h1>Quays</h1><p>Closed</p>',
    'a/': '<h1>List</h1><p>Boats and quays</p>',
  };

  it('keeps the pages that have a subject, without what they say twice', async () => {
    const folder = await indexed(pages);
    const fragments = await readdir(join(folder, 'pagefind', 'fragment'));
    expect(fragments).toHaveLength(2);
    const { gunzipSync } = await import('node:zlib');
    const texts = await Promise.all(
      fragments.map(async (name) => gunzipSync(await readFile(join(folder, 'pagefind', 'fragment', name))).toString()),
    );
    const one = texts.find((text) => text.includes('Adrift')) ?? '';
    expect(one).toContain('Title of a/one/');
    expect(one).not.toMatch(/twice|drawn|navigation/u);
  });

  it('gives the same files and bytes for the same pages', async () => {
    const [first, second] = [await indexed(pages), await indexed(pages)];
    const names = await readdir(join(first, 'pagefind'), { recursive: true });
    expect(await readdir(join(second, 'pagefind'), { recursive: true })).toEqual(names);
    for (const name of names.filter((file) => file.includes('.')))
      expect(await readFile(join(second, 'pagefind', name))).toEqual(await readFile(join(first, 'pagefind', name)));
  });

  it('leaves out the interfaces that the search page does not use', async () => {
    const names = await readdir(join(await indexed(pages), 'pagefind'));
    expect(names.filter((name) => /ui|highlight|unknown/u.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json']));
  });
});
