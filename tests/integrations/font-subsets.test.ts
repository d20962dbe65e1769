import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requestedFont, writeSubsets } from '../../src/fonts/integration.ts';
import { subsetFonts } from '../../src/fonts/subset-fonts.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonts-'));
  await mkdir(join(folder, 'deep/er'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<p>Olhão</p>');
  await writeFile(join(folder, 'deep/er/index.html'), '<p>Beyoğlu Évora</p>');
  await writeFile(join(folder, 'notes.txt'), 'ñ');
});
afterAll(() => rm(folder, { recursive: true }));

test('writes the subsets for all pages below the folder and tells what has no glyph', async () => {
  const written = await writeSubsets(folder);
  const expected = await subsetFonts(new Set('OlhãoBeyğu Évra'));
  expect((await readFile(join(folder, 'fonts/serif.woff2'))).equals(expected.serif)).toBe(true);
  expect((await readFile(join(folder, 'fonts/serif-italic.woff2'))).equals(expected['serif-italic'])).toBe(true);
  expect((await readFile(join(folder, 'fonts/sans.woff2'))).equals(expected.sans)).toBe(true);
  expect(written).toEqual({
    characters: 15,
    bytes: expected.serif.length + expected['serif-italic'].length + expected.sans.length,
    uncovered: ['ğ'],
  });
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
