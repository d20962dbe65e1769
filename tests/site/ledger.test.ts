/**
 * The ledger of every page against a count on the built pages, which shares no code with the engine: run as a reader
 * would run it, on every built site, and on copies of one with a fault planted in a page.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { ledgerJsonSchema, type LedgerJson } from '../../src/feeds/ledger-json.ts';
import { readDossier } from '../../src/dossier/read-dossier.ts';
import { countStates, editorialShare } from '../../src/provenance/statement.ts';

const { root, mounted, harbour, bakery } = inject('sites');

function countSentences(folder: string): Promise<{ readonly exitCode: number; readonly faults: readonly string[] }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(folder, 'count-sentences.mjs'), folder], (error, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.trim().split('\n');
      resolve({ exitCode: error === null ? 0 : Number(error.code), faults: lines.slice(0, -1) });
    });
  });
}

function readLedger(folder: string): LedgerJson {
  return ledgerJsonSchema.parse(JSON.parse(readFileSync(join(folder, 'ledger.json'), 'utf8')));
}

describe.each([root, mounted, harbour, bakery])('the site `$name`', (site) => {
  test('has a state for every sentence, and two counts of them that agree', async () => {
    expect(await countSentences(site.folder)).toEqual({ exitCode: 0, faults: [] });
  });

  test('publishes a ledger whose sums are those of its pages', () => {
    const { counts, pages } = readLedger(site.folder);
    expect(counts).toEqual(countStates(pages.flatMap(({ sentences }) => sentences)));
    expect(counts.uncited).toBe(0);
    expect(counts.cited).toBeGreaterThan(0);
  });
});

test('the editors’ own voice is less than 15 % of this dossier, counted once and as often as shown', async () => {
  const { statements } = await readDossier(root.root);
  expect(editorialShare(countStates(statements))).toBeLessThan(0.15);
  expect(editorialShare(readLedger(root.folder).counts)).toBeLessThan(0.15);
});

test('the count shares no code with the engine', () => {
  const imports = [...readFileSync('public/count-sentences.mjs', 'utf8').matchAll(/^import .* from '(.*)';$/gmu)];
  expect(imports.map(([, name]) => name)).toEqual(['node:fs', 'node:path']);
});

/** Changes of a page of the harbour, and the faults that the count must then report. */
const planted: readonly {
  readonly name: string;
  readonly page: string;
  readonly change: (html: string) => string;
  readonly faults: readonly RegExp[];
}[] = [
  {
    name: 'a sentence without a mark in a page',
    page: 'policy/rebuilding',
    change: (html) => html.replace('</main>', '<p>The mayor owns the quay.</p></main>'),
    faults: [/^\/policy\/rebuilding\/: rests on nothing: The mayor owns the quay\.$/u],
  },
  {
    name: 'a sentence in small print',
    page: 'policy/rebuilding',
    change: (html) => html.replace('</main>', '<p class="quiet label">The mayor owns the quay</p></main>'),
    faults: [/rests on nothing: The mayor owns the quay$/u],
  },
  {
    name: 'a sentence with a mark that the ledger does not list',
    page: 'policy/rebuilding',
    change: (html) =>
      html.replace(
        /(<button[^>]*class="ref"[^>]*>[^<]*<\/button>)([\s\S]*)<\/main>/u,
        '$1$2<p>The mayor owns the quay.$1</p></main>',
      ),
    faults: [/not in the ledger: cited: The mayor owns the quay\.$/u],
  },
  {
    name: 'a mark that leads nowhere',
    page: 'policy/rebuilding',
    change: (html) => html.replace(/popovertarget="(?!menu)[^"]*"/u, 'popovertarget="nowhere-1-2"'),
    faults: [/a mark leads nowhere/u],
  },
  {
    name: 'a sentence that has lost its mark',
    page: 'policy/power',
    change: (html) => html.replace(/(for three hours, writes Coast Wire\.)<span class="nb">[\s\S]*?<\/span>/u, '$1'),
    faults: [/not on the page: cited: The storm cut/u, /rests on nothing: The storm cut/u],
  },
  {
    name: 'a sentence that is gone',
    page: 'policy/power',
    change: (html) => html.replace(/The storm cut[^<]*for three hours, writes Coast Wire\./u, ''),
    faults: [/not on the page: cited: The storm cut/u],
  },
  {
    name: 'a changed word',
    page: 'policy/power',
    change: (html) => html.replace('for three hours, writes Coast Wire', 'for three days, writes Coast Wire'),
    faults: [/not in the ledger: .*three days/u, /not on the page: .*three hours/u],
  },
  {
    name: 'an editors’ note that is no longer marked as theirs',
    page: 'figures/boats-adrift',
    change: (html) => html.replace('class="editorial"', 'class="aside"'),
    faults: [/rests on nothing: Nobody says/u, /not on the page: editorial: Nobody says/u],
  },
  {
    name: 'a word of the interface that is not listed',
    page: 'policy/power',
    change: (html) => html.replace('>Evidence</h2>', '>Proofs beyond doubt</h2>'),
    faults: [/Proofs beyond doubt/u],
  },
  {
    name: 'a drawing that says what the page does not',
    page: 'figures/boats-adrift',
    change: (html) => html.replace(/<\/svg>/u, '<text>Twelve boats</text></svg>'),
    faults: [/a drawing says what the page does not: Twelve boats/u],
  },
];

const copies: string[] = [];
afterAll(() => copies.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A copy of the harbour's site with one page changed. */
function copyWith(page: string, change: (html: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  copies.push(folder);
  cpSync(harbour.folder, folder, { recursive: true });
  const file = join(folder, page, 'index.html');
  const html = readFileSync(file, 'utf8');
  expect(change(html)).not.toBe(html);
  writeFileSync(file, change(html));
  return folder;
}

describe('the count fails', () => {
  test.each(planted)('for $name', async ({ page, change, faults }) => {
    const found = await countSentences(copyWith(page, change));
    expect(found.exitCode).toBe(1);
    for (const fault of faults) expect(found.faults).toContainEqual(expect.stringMatching(fault));
  });
});

describe('the count does not mind', () => {
  test.each([
    [
      'a changed label of the navigation',
      (html: string) => html.replace(/(<nav[\s\S]*?>\s*)Timeline(?=\s*<)/u, '$1What happened'),
    ],
    [
      'words outside the page’s main part',
      (html: string) => html.replace('</footer>', '<p>Built by hand.</p></footer>'),
    ],
    ['white space', (html: string) => html.replaceAll('</p>', '\n </p>\n')],
  ])('%s', async (_, change) => {
    expect(await countSentences(copyWith('policy/power', change))).toEqual({ exitCode: 0, faults: [] });
  });
});
