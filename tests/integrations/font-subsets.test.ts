import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeSubset } from '../../src/fonts/subset-fonts.ts';
import { keptFilesWritten } from '../../src/cache/kept-file.ts';
import { fontSubsets, requestedFont } from '../../src/integrations/font-subsets.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function subsetsOf(pages: readonly string[]): Promise<{ readonly info: string[]; readonly warnings: string[] }> {
  const said = { info: [] as string[], warnings: [] as string[] };
  const reader = fontSubsets();
  for (const html of pages) await reader.read({ path: '', html });
  await reader.finish(folder, {
    info: (message) => void said.info.push(message),
    warn: (message) => void said.warnings.push(message),
  });
  return said;
}

test('writes the subsets for all pages and tells what has no glyph', async () => {
  const said = await subsetsOf(['<p>Olhão</p>', '<p>Beyoğlu Évora</p>']);
  let bytes = 0;
  for (const name of ['serif', 'serif-italic', 'sans'] as const) {
    const written = await readFile(join(folder, `fonts/${name}.woff2`));
    expect(written.equals(await makeSubset(name))).toBe(true);
    bytes += written.length;
  }
  expect(said).toEqual({
    info: [`${String(bytes)} bytes of fonts`],
    warnings: ['No glyph for `ğ`: shown in a local font.'],
  });
});

test('keeps the subsets, whatever the pages', async () => {
  await subsetsOf(['<p>Ãé</p>']);
  await keptFilesWritten();
  const kept = await readdir(join(folder, 'cache/kept/fonts'));
  const first = await readFile(join(folder, 'fonts/serif.woff2'));
  await subsetsOf(['<p>Ö</p>', '<h1>!</h1>']);
  await keptFilesWritten();
  expect(await readdir(join(folder, 'cache/kept/fonts'))).toEqual(kept);
  expect((await readFile(join(folder, 'fonts/serif.woff2'))).equals(first)).toBe(true);
});

test.each([
  ['/fonts/serif.woff2', 'serif'],
  ['/base/fonts/serif-italic.woff2?x=1', 'serif-italic'],
  ['/fonts/sans.woff2', 'sans'],
  ['/fonts/other.woff2', undefined],
  ['/sans.woff2', undefined],
])('serves %s in development', (url, expected) => {
  expect(requestedFont(url)).toBe(expected);
});
