/**
 * `npm run sheets`: lists anew the style sheets that the checkers know, after a style was changed. It builds this dossier, the
 * harbour, and one in which every list is divided, in a copy of the project: together they have pages of every kind.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOf, sheetOf } from '../../public/checkers/read-style.mjs';
import { writeCrowded } from '../fixtures/crowded.ts';
import { copyProject } from '../site/project-copy.ts';
import { runScript } from '../site/run-script.ts';

const HEAD = `/** SHA-256 of each style sheet of the site, without what is made of data. Written by \`npm run sheets\`: do not edit it. */`;

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

const copy = await mkdtemp(join(tmpdir(), 'sheets-'));
const hashes = new Set<string>();
try {
  await copyProject(copy);
  await writeCrowded(join(copy, 'crowded'));
  for (const root of ['.', 'tests/fixtures/harbour', 'crowded']) {
    const site = join(copy, 'built', root.replaceAll(/\W/gu, '-'));
    const env = { DOSSIER_ROOT: root, OUT_DIR: site, CACHE_DIR: join(copy, 'cache') };
    const { exitCode, stdout, stderr } = await runScript('build', [], { cwd: copy, env });
    if (exitCode !== 0) throw new Error(`Cannot build \`${root}\`:\n${stdout}${stderr}`);
    for (const hash of sheetsIn(site)) hashes.add(hash);
  }
} finally {
  await rm(copy, { recursive: true, force: true });
}
const rows = [...hashes].toSorted().map((hash) => `  '${hash}',\n`);
writeFileSync(join('public', 'checkers', 'sheets.mjs'), `${HEAD}\nexport const SHEETS = [\n${rows.join('')}];\n`);
process.stdout.write(`Listed ${String(hashes.size)} style sheets in public/checkers/sheets.mjs: build again.\n`);
