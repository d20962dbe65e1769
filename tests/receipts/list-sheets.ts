/**
 * `npm run sheets`: lists anew what the checkers know by its bytes, after a style, a script of a page or a font was changed. It
 * builds this dossier, the harbour, and one in which every list is divided, in a copy of the project: together they have
 * pages of every kind.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { hashOf } from '../../public/checkers/hashes.mjs';
import { sheetOf } from '../../public/checkers/read-style.mjs';
import { writeCrowded } from '../fixtures/crowded.ts';
import { copyProject } from '../site/project-copy.ts';
import { runScript } from '../site/run-script.ts';

/** What the file is and what is in it, by its names. */
const HEAD = '/** SHA-256 of what every site has. Written by `npm run sheets`: do not edit it. */';
const SHEETS = '/** Each style sheet, without what is made of data. */';
const SCRIPTS = '/** Each script that a page runs; those of the search come from the package `pagefind`. */';
const SAME = '/** Files that are the same on every site, by their addresses. */';

/** The scripts, by what the checkers call them, and where they lie. */
const scripts = {
  explore: /^_astro\/explore\..*\.js$/u,
  search: /^_astro\/search\..*\.js$/u,
  'pagefind.js': /^pagefind\/pagefind\.js$/u,
  'pagefind-worker.js': /^pagefind\/pagefind-worker\.js$/u,
};
const same = [
  ...['fonts/sans.woff2', 'fonts/serif-italic.woff2', 'fonts/serif.woff2'],
  ...['pagefind/wasm.en.pagefind', 'apple-touch-icon.png'],
];

/** The hashes of the sheets of a built site. */
function sheetsIn(folder: string): readonly string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const { base } = JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8')) as { base: string };
  return pages
    .flatMap((path) => [...readFileSync(join(folder, path), 'utf8').matchAll(/<style>([^]*?)<\/style>/gu)])
    .map(([, css = '']) => sheetOf(css, base).sheet)
    .filter((sheet) => sheet !== '')
    .map(hashOf);
}

/** The hash of the one file of a built site whose path is as told. */
function hashOfFile(folder: string, isMeant: (path: string) => boolean): string {
  const [path, ...others] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isMeant);
  if (path === undefined || others.length > 0) throw new Error(`Expected one file, not ${String([path, ...others])}.`);
  return hashOf(readFileSync(join(folder, path)));
}

/** The scripts and the other files of a built site that every site has. */
const filesIn = (folder: string) => ({
  scripts: Object.entries(scripts).map(([name, is]) => [name, hashOfFile(folder, (path) => is.test(path))] as const),
  same: same.map((name) => [name, hashOfFile(folder, (path) => path === name)] as const),
});

const copy = await mkdtemp(join(tmpdir(), 'sheets-'));
const hashes = new Set<string>();
const files = new Set<string>();
try {
  await copyProject(copy);
  await writeCrowded(join(copy, 'crowded'));
  for (const root of ['.', 'tests/fixtures/harbour', 'crowded']) {
    const site = join(copy, 'built', root.replaceAll(/\W/gu, '-'));
    const env = { DOSSIER_ROOT: root, OUT_DIR: site, CACHE_DIR: join(copy, 'cache') };
    const { exitCode, stdout, stderr } = await runScript('build', [], { cwd: copy, env });
    if (exitCode !== 0) throw new Error(`Cannot build \`${root}\`:\n${stdout}${stderr}`);
    for (const hash of sheetsIn(site)) hashes.add(hash);
    files.add(JSON.stringify(filesIn(site)));
  }
} finally {
  await rm(copy, { recursive: true, force: true });
}
if (files.size !== 1) throw new Error(`Files that every site has are not the same:\n${[...files].join('\n')}`);
const { scripts: known, same: alike } = JSON.parse([...files].join('')) as ReturnType<typeof filesIn>;
const table = (rows: readonly (readonly [name: string, hash: string])[]): string =>
  `{\n${rows.map(([name, hash]) => `  '${name}': '${hash}',\n`).join('')}}`;
const written = [
  HEAD,
  '',
  SHEETS,
  `export const SHEETS = [\n${[...hashes]
    .toSorted()
    .map((hash) => `  '${hash}',\n`)
    .join('')}];`,
  '',
  SCRIPTS,
  `export const SCRIPTS = ${table(known)};`,
  '',
  SAME,
  `export const SAME = ${table(alike)};`,
  '',
].join('\n');
const file = join('public', 'checkers', 'sheets.mjs');
const form = await resolveConfig(file);
writeFileSync(file, await format(written, { ...form, filepath: file }));
process.stdout.write(`Listed ${String(hashes.size)} style sheets, scripts and fonts in ${file}: build again.\n`);
