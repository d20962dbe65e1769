import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { searchIndex } from '../../src/integrations/search-index.ts';
import { isSearched } from '../../src/site-map/site-map.ts';

describe('searchIndex', () => {
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

  async function textsOf(pages: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const fragments = join(await indexed(pages), 'pagefind', 'fragment');
    const files = await Promise.all((await readdir(fragments)).map((name) => readFile(join(fragments, name))));
    return files.map((file) => gunzipSync(file).toString());
  }

  const pages = {
    'a/one/': '<h1>Boats</h1><p>Adrift</p><div class="evidence">twice</div><svg><text>drawn</text></svg>',
    'a/two/': '<h1>Quays</h1><p>Closed</p>',
    'a/': '<h1>List</h1><p>Boats and quays</p>',
  };

  it('keeps the pages that have a subject, without what they say twice', async () => {
    const texts = await textsOf(pages);
    expect(texts).toHaveLength(2);
    const one = texts.find((text) => text.includes('Adrift')) ?? '';
    expect(one).toContain('Title of a/one/');
    expect(one).not.toMatch(/twice|drawn|navigation/u);
  });

  it('puts a sign between items and cells, and none into a sentence', async () => {
    const list = '<ul><li><a>Gate</a><span><button>G1</button></span> </li><li>Pier</li></ul><p>It <b>is</b> shut</p>';
    const table = '<table><tr><th>Boats</th><td>5</td></tr></table>';
    const [text] = await textsOf({ 'a/one/': `<h1>Quays</h1>${list}${table}` });
    expect(text).toContain('Quays. Gate · Pier · It is shut. Boats · 5 ·');
  });

  it('leaves out what a button says, with the words around it', async () => {
    const silence = '<p>No boat sank. <span class="absent">not in <button>Harbour Post</button></span></p>';
    const [text] = await textsOf({ 'a/one/': `<h1>Quays</h1>${silence}` });
    expect(text).toContain('No boat sank."');
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
