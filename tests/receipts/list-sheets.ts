/**
 * `npm run sheets`: lists anew the style sheets that the checkers know, after a style was changed and the site was built.
 * Takes the folders of built sites, which together have pages of every kind; `dist` where none is named.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, sheetOf } from '../../public/checkers/read-style.mjs';

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

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['dist'];
const hashes = [...new Set(folders.flatMap(sheetsIn))].toSorted();
const rows = hashes.map((hash) => `  '${hash}',\n`).join('');
writeFileSync(join('public', 'checkers', 'sheets.mjs'), `${HEAD}\nexport const SHEETS = [\n${rows}];\n`);
process.stdout.write(`Listed ${String(hashes.length)} style sheets in public/checkers/sheets.mjs: build again.\n`);
